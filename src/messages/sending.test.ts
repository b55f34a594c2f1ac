import { afterEach, expect, test } from 'vitest'
import { createLog } from '#platform/log'
import type { Outcome } from '#platform/mail'
import { eachDatabase } from '#test/databases'
import { closeServers, deliveriesOf, instance, PATIENCE, stateOf, written } from '#test/outbox'
import { type Carriers, recoverAbandoned, sendDue, startSender } from './index.ts'

afterEach(closeServers)

eachDatabase((_kind, database) => {
  test('forty mails and four instances side by side: each arrives exactly once', async () => {
    const place = await instance(database)
    for (let count = 0; count < 40; count += 1) await written(place)
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendDue(place.services())))
    let total = sent.reduce((sum, count) => sum + count, 0)
    for (let round = 0; round < 100 && total < 40; round += 1) {
      place.wait(1) // a busy machine may have made one wait
      total += await sendDue(place.services())
    }
    expect(total).toBe(40)
    const ids = place.server.mails.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })

  test('an instance killed before the end of the text loses nothing: another one sends it, once', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    // It reaches the server and dies there: neither an answer nor an end is ever written.
    void sendDue(place.services({ email: () => new Promise<Outcome>(() => undefined) }))
    await expect.poll(() => stateOf(place, memberId), PATIENCE).toBe('sending')
    expect(await sendDue(place.services())).toBe(0)
    place.wait(16)
    expect(await recoverAbandoned(place.db, place.clock.now())).toEqual({
      waiting: 1,
      uncertain: 0,
    })
    expect(await sendDue(place.services())).toBe(1)
    expect(place.server.mails).toHaveLength(1)
  })

  test('an instance killed between acceptance and commit: it is not sent twice, and said to be uncertain', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    let accepted: Outcome | undefined
    const dying: Carriers['email'] = async (mail, before) => {
      accepted = await place.mailer(mail, before)
      return new Promise(() => undefined)
    }
    void sendDue(place.services({ email: dying }))
    await expect.poll(() => accepted, PATIENCE).toEqual({ kind: 'accepted' })
    place.wait(16)
    expect(await recoverAbandoned(place.db, place.clock.now())).toEqual({
      waiting: 0,
      uncertain: 1,
    })
    place.wait(60)
    expect(await sendDue(place.services())).toBe(0)
    expect(place.server.mails).toHaveLength(1)
    expect(await stateOf(place, memberId)).toBe('uncertain')
  })

  test('a server that breaks off after accepting does not get it twice', async () => {
    const place = await instance(database, { breaksAfterAccepting: true })
    const memberId = await written(place)
    await sendDue(place.services())
    place.wait(24 * 60)
    await sendDue(place.services())
    expect(place.server.mails).toHaveLength(1)
    expect(await deliveriesOf(place, memberId)).toMatchObject([
      { state: 'uncertain', reason: 'smtp-no-answer' },
    ])
  })

  test('an instance that wakes after its claim was given away does not send', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    let wake: () => void = () => undefined
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    const slow = sendDue(
      place.services({
        email: async (mail, before) => {
          await asleep
          return place.mailer(mail, before)
        },
      }),
    )
    await expect.poll(() => stateOf(place, memberId), PATIENCE).toBe('sending')
    place.wait(16)
    await recoverAbandoned(place.db, place.clock.now())
    expect(await sendDue(place.services())).toBe(1)
    wake()
    await slow
    expect(place.server.mails).toHaveLength(1)
    expect(await stateOf(place, memberId)).toBe('sent')
  })

  test('a sender goes on by itself, also after a fault, until it is stopped', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    let faults = 1
    const clock = {
      now() {
        if (faults-- > 0) throw new Error('the first look fails')
        return place.clock.now()
      },
    }
    const sender = startSender({
      ...{ ...place.services(), clock },
      log: createLog({ level: 'silent' }),
    })
    await expect.poll(() => stateOf(place, memberId), PATIENCE).toBe('sent')
    await sender.stop()
    const after = await written(place)
    await new Promise((go) => setTimeout(go, 1_500))
    expect(await stateOf(place, after)).toBe('waiting')
    expect(place.server.mails).toHaveLength(1)
  })
})
