import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { codeIn, NEW, officeAt, setUpOf, staffIdOf } from '#test/office'
import { get } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { changeStaffRole } from './staff-change-store.ts'

describe('changes of staff accounts', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const office = async (name: string) => officeAt(await sites(), name)

    test('another role ends the sessions and counts at once', async () => {
      const at = await office('fitri')
      const officer = await newOfficer(at.where, 'wati@example.com')
      const cookie = await officer.again()
      const staff = await staffIdOf(at, 'wati@example.com')
      expect((await at.send(0, 'role', { staff, role: 'officer' })).statusCode).toBe(422) // it is that
      expect((await at.send(0, 'role', { staff, role: 'data-officer' })).statusCode).toBe(200)
      expect((await at.send(0, 'reset', { staff })).statusCode).toBe(422) // one at a time
      expect((await get(at.where.app, '/staff/recoveries', { cookie })).statusCode).toBe(200)
      await at.decide(1)
      expect((await get(at.where.app, '/staff', { cookie })).statusCode).toBe(303)
      const again = await officer.again()
      expect((await get(at.where.app, '/staff/recoveries', { cookie: again })).statusCode).toBe(404)
    })

    test('a reset takes password, key and sessions away, and older codes with them', async () => {
      const at = await office('gina')
      const officer = await newOfficer(at.where, 'yanti@example.com')
      const cookie = await officer.again()
      const staff = await staffIdOf(at, 'yanti@example.com')
      const reset = async () => {
        await at.send(0, 'reset', { staff })
        return codeIn((await at.decide(1)).body) ?? ''
      }
      const first = await reset()
      expect((await get(at.where.app, '/staff', { cookie })).statusCode).toBe(303)
      await expect(officer.again()).rejects.toThrow('PETUGAS-01')
      const second = await reset()
      expect((await setUpOf(at, 'yanti@example.com', first)).page.statusCode).toBe(422)
      const { finish } = await setUpOf(at, 'yanti@example.com', second)
      expect((await finish()).statusCode).toBe(303)
      await expect(officer.again()).rejects.toThrow('PETUGAS-01') // with the old ones
    })

    test('what somebody asked for who is no administrator any longer can only be refused', async () => {
      const at = await office('jena')
      const email = 'usang@example.com'
      await at.send(0, 'new', { ...NEW, email })
      await changeStaffRole(at.where.db, await staffIdOf(at, 'jena1@example.com'), 'officer')
      const answer = await at.decide(1)
      expect([answer.statusCode, codeIn(answer.body)]).toEqual([422, undefined])
      expect(answer.body).toContain('bukan administrator lagi')
      expect((await at.decide(1, 'refuse')).statusCode).toBe(200)
      expect(await staffIdOf(at, email)).toBe('')
    })
  })
})
