import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { mailboxOf } from '#test/mailbox'
import { now, seen } from '#test/page-site'
import { recomputedIn, rupiahIn } from '#test/passports'
import { saver } from '#test/saver'
import { instant } from '#values'
import { recheckSaved } from './actions/recheck-saved.ts'

const LATER = instant(now + 86_400_000)

/** What both sides pay, as the command line says of the input that the opened simulation gives. */
async function recomputed(at: Awaited<ReturnType<typeof saver>>): Promise<readonly unknown[]> {
  const savedId = /name="open" value="([^"]+)"/.exec(await at.list())?.[1] ?? ''
  const opened = await at.act({ open: savedId })
  const [input] = recomputedIn(opened.body)
  const total = input?.result.total as { employer: number; worker: number } | undefined
  return [total?.employer, total?.worker]
}

eachDatabase((_kind, database) => {
  test('a saved simulation says what its input gives, and so does the notice of its correction', async () => {
    const { db } = await database()
    const at = await saver(db)
    await at.save()
    const before = await recomputed(at)
    // 5,000,000: employer 0.24 % + 3.7 %, worker 2 %
    expect(before).toEqual([197_000, 100_000])
    expect(rupiahIn(seen(await at.list()))).toEqual(expect.arrayContaining([...before]))

    await at.mend(6_000_000n)
    await recheckSaved({ db, keys: at.keys }, { now: LATER, signal: new AbortController().signal })
    const after = await recomputed(at)
    expect(after).toEqual([236_400, 120_000])
    const idle = async () => undefined
    const [mail] = await mailboxOf({ db, keys: at.keys, now: () => LATER, idle })(at.email)
    // The table of the page and the letter have the old and the new, each as the command line said it.
    for (const text of [seen(await at.list()), mail?.text ?? ''])
      expect(rupiahIn(text)).toEqual(expect.arrayContaining([...before, ...after]))
  })
})
