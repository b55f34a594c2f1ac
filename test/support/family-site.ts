import { heirsRoutes } from '#benefits'
import { type FamilyTold, familyRoutes } from '#members'
import type { Db } from '#platform/db'
import { installation, newKeys, newMember } from '#test/accounts'
import { now, pageSite } from '#test/page-site'

type Fields = Readonly<Record<string, string>>

const keys = newKeys()

/** A member born on 1 January 1990 who writes down a family; `told` is what they were told. */
export async function householder(db: Db) {
  const told: FamilyTold[] = []
  const services = {
    ...{ db, keys },
    async tell(_tx: Db, one: FamilyTold) {
      told.push(one)
    },
  }
  const routes = [
    ...familyRoutes(services),
    ...heirsRoutes({ db, keys, helpPhone: '021 555 0100' }),
  ]
  const where = await pageSite(routes, keys)
  const memberId = await newMember(installation(db, keys), {})
  const member = String(memberId)
  const post = (url: string, fields: Fields) => where.post(url, fields, member)
  /** Sends the form, then what the page with before and after holds. */
  async function say(url: string, fields: Fields) {
    const check = await post(url, fields)
    const seen = /name="seen" value="(\d+)"/.exec(check.body)?.[1] ?? '0'
    return post(url, { ...fields, seen, confirmed: 'on' })
  }
  return {
    ...{ told, services, where, memberId, member, post, say, now },
    get: (url: string, language?: string) => where.get(url, member, language),
    /** Writes somebody down; answers their address. */
    async state(fields: Fields): Promise<string> {
      const answer = await say('/profile/family', fields)
      return String(answer.headers.location).split('?')[0] ?? ''
    },
  }
}
