import { describe, expect, test } from 'vitest'
import { installation, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment, insertPostings, TEST_EMPLOYER } from '#test/ledger'
import { expectValid, seen } from '#test/page-site'
import { site } from '#test/simulation-site'

const URL_OF_RESULT =
  '/simulations/contributions?segment=wage-earner&month=2026-03&wage=5.000.000&riskClass=1&programmes.jkk=on&programmes.jht=on&scenario='

eachDatabase((_kind, database) => {
  const anyone = async () => site((await database()).db)

  test('the list names every simulator with a sentence, in both languages', async () => {
    const { get } = await anyone()
    const answer = await get('/simulations')
    expect(answer.statusCode).toBe(200)
    expect(seen(answer.body)).toContain(
      'Iuran sebulan Berapa iuran dari upah atau penghasilan Anda, dan siapa yang membayarnya.',
    )
    expect(seen((await get('/simulations', undefined, 'en')).body)).toContain(
      'What is due on your wage or income, and who pays it.',
    )
    expect((await get('/simulations/pension')).statusCode).toBe(404)
  })

  test('signed out a result has an address and sets no cookie of a session', async () => {
    const { get } = await anyone()
    const { body, statusCode } = await get(URL_OF_RESULT)
    expect(statusCode).toBe(200)
    // JKK 0.24 % = 12,000; JHT 3.7 % = 185,000 and 2 % = 100,000.
    expect(seen(body)).toContain('Pemberi kerja membayar Rp197.000, pekerja Rp100.000.')
    expect(seen(body)).toContain('PP 44/2015 Pasal 16(1)')
    expect(body).toContain('method="get"')
    await expectValid(body)
  })

  test('every wrong field keeps its input and is named; no amount stands beside it', async () => {
    const { get } = await anyone()
    const { body } = await get(
      '/simulations/contributions?segment=wage-earner&month=&wage=lima&riskClass=1&scenario=Nama',
    )
    expect(body).toContain('href="#field-wage"')
    expect(body).toContain('href="#field-month"')
    expect(body).toContain('value="lima"')
    expect(body).toContain('value="Nama"')
    expect(body).toMatch(/role="alert"[^>]*autofocus/)
    expect(seen(body)).not.toMatch(/Rp\d/)
    await expectValid(body)
  })

  test('a refusal says why and from when, and shows no amount', async () => {
    const { get } = await anyone()
    const { body } = await get(URL_OF_RESULT.replace('2026-03', '2015-06'))
    expect(seen(body)).toContain('Tidak ada aturan kelima program untuk Juni 2015')
    expect(seen(body)).toContain('Jawabannya berubah mulai Juli 2015')
    expect(seen(body)).not.toMatch(/Rp\d/)
    await expectValid(body)
  })

  test('"keep" leads to an address that holds the kept option', async () => {
    const { get } = await anyone()
    const kept = await get(`${URL_OF_RESULT}Sekarang&keep=on`)
    expect(kept.statusCode).toBe(303)
    const to = String(kept.headers.location)
    expect(to).not.toContain('keep=')
    const { body } = await get(to.replace('wage=5.000.000', 'wage=6.000.000'))
    const text = seen(body)
    expect(text).toContain('Dibandingkan')
    expect(text).toContain('Sekarang Rp297.000') // 12,000 + 185,000 + 100,000
    expect(text).toContain('Sekarang 2 Rp356.400') // 14,400 + 222,000 + 120,000
    await expectValid(body)
  })

  test('an option that has no amount says so beside those that have one', async () => {
    const { get } = await anyone()
    const kept = 'segment=wage-earner&month=2010-01&wage=1&riskClass=1&scenario=Dulu'
    const { body } = await get(`${URL_OF_RESULT}Kini&kept1=${encodeURIComponent(kept)}`)
    expect(seen(body)).toMatch(/Jumlah tidak ada 297\.000/)
    await expectValid(body)
  })

  describe('signed in', () => {
    let people = 0
    const recorded = async () => {
      const { db } = await database()
      people += 1
      const memberId = await newMember(installation(db), {
        kpj: `2100000000${people}`,
        nik: `317401550190000${people}`,
      })
      if (people === 1) await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
      await insertEmployment(db, { memberId })
      await insertPostings(db, [
        { memberId, month: '2026-08', postingId: memberId * 100n, wage: 6_100_000n },
        { memberId, month: '2026-09', postingId: memberId * 100n + 1n, wage: 6_200_000n },
        {
          memberId,
          month: '2026-10',
          postingId: memberId * 100n + 2n,
          wage: 100_000n,
          status: 'left',
        },
      ])
      return { ...(await site(db)), member: String(memberId) }
    }

    test('the form is filled from the record, says so, and calculates nothing unasked', async () => {
      const { get, member } = await recorded()
      const { body } = await get('/simulations/contributions', member)
      expect(body).toContain('value="6.200.000"')
      expect(seen(body)).toContain(
        'Dari catatan Anda: dilaporkan PT Sinar Cakra Boga untuk September 2026.',
      )
      // Born on 1 January 1990.
      expect(body).toMatch(/name="ageInYears"[^>]*value="36"/)
      expect(seen(body)).not.toMatch(/Rp\d/)
      expect(body).toContain('method="post"')
      await expectValid(body)
    })

    test('the form posts, answers, and puts nothing into an address', async () => {
      const { post, member } = await recorded()
      const fields = { segment: 'wage-earner', month: '2026-03', wage: '7000001', riskClass: '1' }
      const answer = await post(
        '/simulations/contributions',
        { ...fields, 'programmes.jht': 'on', scenario: '' },
        member,
      )
      expect(answer.statusCode).toBe(200)
      // 3.7 % of 7,000,001 = 259,000.037 and 2 % = 140,000.02.
      expect(seen(answer.body)).toContain('Pemberi kerja membayar Rp259.000, pekerja Rp140.000.')
      expect(answer.body).not.toMatch(/(href|action)="(https|\/)[^"]*7000001/)
      expect(answer.headers['cache-control']).toBe('no-store')
      await expectValid(answer.body)
    })

    test('a link is made when it is asked for, with what is ticked alone', async () => {
      const { post, member } = await recorded()
      const { body } = await post(
        '/simulations/contributions',
        {
          segment: 'wage-earner',
          month: '2026-03',
          wage: '7000001',
          riskClass: '1',
          scenario: '',
          link: 'on',
          'share.month': 'on',
        },
        member,
      )
      expect(body).toContain(
        'href="https://payung.example/simulations/contributions?segment=wage-earner&amp;month=2026-03"',
      )
      expect(body).not.toMatch(/href="(https|\/)[^"]*7000001/)
    })

    test('the projection begins with the balance of the record, named with its day', async () => {
      const { get, member } = await recorded()
      const { body } = await get('/simulations/jht', member, 'en')
      // Three deposits of 285,000 this year, which has no return yet.
      expect(body).toMatch(/name="balance"[^>]*value="855,000"/)
      expect(body).toMatch(/name="wage"[^>]*value="6,200,000"/)
      expect(seen(body)).toContain('From your record: the balance on 22 November 2026.')
      await expectValid(body)
    })

    test('JKP counts the months that the record has, and says which', async () => {
      const { get, member } = await recorded()
      const { body } = await get('/simulations/jkp', member, 'en')
      // August to October of 2026 have JKK of an employer.
      expect(body).toMatch(/name="contributionMonthsInLast24"[^>]*value="3"/)
      expect(seen(body)).toContain(
        'JKK contribution of an employer, November 2024 to October 2026.',
      )
      await expectValid(body)
    })

    test('a member without a record finds the form as anyone does', async () => {
      const { db } = await database()
      const memberId = await newMember(installation(db), {
        kpj: '21000000999',
        nik: '3174015501900999',
      })
      const { get } = await site(db)
      const { body } = await get('/simulations/jht', String(memberId))
      expect(body).toMatch(/name="balance"[^>]*value="0"/)
      expect(body).not.toMatch(/name="wage"[^>]*value=/)
      expect(seen(body).match(/Dari catatan Anda[^.]*/g)).toEqual([
        'Dari catatan Anda: bulan Anda berumur 56 tahun, usia pembayaran JHT',
      ])
    })

    test('a provisional account gets nothing from the record, and is told so', async () => {
      const { get, member } = await recorded()
      const { body } = await get('/simulations/contributions', `${member}p`)
      expect(body).not.toContain('6.200.000')
      expect(seen(body)).toContain('Akun Anda masih sementara')
    })

    test('a corrected month counts as it was corrected', async () => {
      const { db } = await database()
      const { get, member } = await recorded()
      const memberId = BigInt(member)
      const day = { month: '2026-09', depositedOn: '2026-09-28', memberId }
      await insertPostings(db, [
        { ...day, postingId: memberId * 100n + 3n, wage: 6_200_000n, revision: 1, reversal: true },
        { ...day, postingId: memberId * 100n + 4n, wage: 6_500_000n, revision: 2 },
      ])
      expect((await get('/simulations/contributions', member)).body).toContain('value="6.500.000"')
    })
  })
})
