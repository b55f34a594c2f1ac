import { describe, expect, test } from 'vitest'
import { renderDocument } from '#design'
import { localDate, type Words } from '#values'
import { AnswerPart } from '../answer-part.tsx'
import { resultReader } from '../result-reader.ts'
import { simulate } from '../simulate.ts'
import type { Simulator, Typed } from '../simulator.ts'
import { jhtSimulator } from './jht.ts'
import { jhtWithdrawalSimulator } from './jht-withdrawal.ts'
import { jkpSimulator } from './jkp.ts'

const today = localDate('2026-11-22')

function sentenceOf(simulator: Simulator, typed: Typed): Words {
  const simulated = simulate(simulator, typed)
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result')
    throw new Error(JSON.stringify(simulated, (_, one) => String(one)))
  const { id, en } = simulator.sentence(resultReader(simulated.answer.result))
  return { id: id.replaceAll('\u00a0', ' '), en: en.replaceAll('\u00a0', ' ') }
}

/** What a reader sees of an answer: no tags, one space between words. */
function seen(simulator: Simulator, typed: Typed, language: 'id' | 'en' = 'id'): string {
  const simulated = simulate(simulator, typed)
  if (simulated.kind !== 'answered') throw new Error(simulated.problems[0]?.text.en)
  const html = renderDocument(AnswerPart({ language, simulator, simulated, scenarios: [], today }))
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
}

const DISMISSED: Typed = {
  dismissedOn: '2026-10-05',
  reason: 'dismissal',
  lastWage: '4.000.000',
  contributionMonthsInLast24: '14',
  claimedOn: '2026-11-22',
}

describe('JKP', () => {
  test('says what a month pays, for how long and by when to claim', () => {
    const { id, en } = sentenceOf(jkpSimulator, DISMISSED)
    // 60 % of 4,000,000; six months after 5 October 2026.
    expect(id).toMatch(
      /^Sebulan Rp2\.400\.000, paling lama 6 bulan .* paling lambat 5 April 2027\.$/,
    )
    expect(en).toContain('Claim by 5 April 2027.')
  })

  test('of a dismissal of 2024 it names both amounts', () => {
    const typed = { ...DISMISSED, dismissedOn: '2024-03-31', claimedOn: '' }
    // 45 % and 25 % of 4,000,000
    expect(sentenceOf(jkpSimulator, typed).id).toContain(
      'Sebulan Rp1.800.000, lalu Rp1.000.000 mulai bulan ke-4',
    )
  })

  test('of a dismissal before 7 February 2025 the months suffice only if six were in a row', () => {
    const typed = { ...DISMISSED, dismissedOn: '2025-02-06', claimedOn: '' }
    const inARow = 'enough, if the last 6 before the dismissal were paid in a row.'
    expect(seen(jkpSimulator, typed, 'en')).toContain(inARow)
    expect(seen(jkpSimulator, { ...typed, dismissedOn: '2025-02-07' }, 'en')).not.toContain(inARow)
  })

  test('counts the days that are left, and the months to spare', () => {
    // 22 November to 5 April: 8 + 31 + 31 + 28 + 31 + 5
    expect(seen(jkpSimulator, DISMISSED)).toContain('Sisa waktu 134 hari lagi')
    expect(seen(jkpSimulator, DISMISSED)).toContain('Kelebihan 2 bulan')
    const last = { ...DISMISSED, dismissedOn: '2026-05-22' }
    expect(seen(jkpSimulator, last)).toContain('Sisa waktu hari ini hari terakhir')
    const ahead = { ...DISMISSED, dismissedOn: '2026-12-31' }
    expect(seen(jkpSimulator, ahead, 'en')).toContain('181 days, from 31 December 2026 on')
  })

  test('an employee is told how long the months suffice without further ones', () => {
    const now = { ...DISMISSED, dismissedOn: '2026-11-22' }
    expect(seen(jkpSimulator, now)).toContain('pasti cukup untuk PHK sampai Januari 2027')
    // What is past cannot lose months any more.
    expect(seen(jkpSimulator, DISMISSED)).not.toContain('pasti cukup')
  })

  test.each([
    [
      'too few months',
      { contributionMonthsInLast24: '8' },
      'Paling cepat cukup untuk PHK mulai Februari 2027',
    ],
    [
      'a resignation',
      { reason: 'resignation' },
      'JKP tidak dibayar untuk sebab ini: Mengundurkan diri',
    ],
    [
      'a late claim',
      { dismissedOn: '2026-05-21' },
      'JKP harus diajukan paling lambat 21 November 2026',
    ],
  ])('%s is refused with its reason, the meter, and no amount', (_, changed, said) => {
    const text = seen(jkpSimulator, { ...DISMISSED, ...changed })
    expect(text).toContain(said)
    expect(text).toContain('Meteran masa iur')
    expect(text).toContain('Yang mengubahnya')
    expect(text).toContain('Dijawab 22 November 2026')
    expect(text).not.toMatch(/Rp\s?\d/)
    expect(text).not.toContain('Sisa waktu')
  })
})

const PROJECTED: Typed = {
  balance: '200.000.000',
  wage: '1.000.000',
  from: '2026-01',
  lastMonth: '2028-12',
  wageGrowth: '0',
  annualReturn: '0',
  hasTaxNumber: 'on',
}

describe('JHT at retirement', () => {
  test('the sentence holds balance and tax', () => {
    // 200,000,000 + 36 x 57,000; 5 % of what is above 50,000,000
    expect(sentenceOf(jhtSimulator, PROJECTED).id).toBe(
      'Yaitu saldo saat pensiun Rp202.052.000 dikurangi pajak Rp7.602.600, bila andaian Anda terjadi.',
    )
  })

  test('a part stands in the sentence, in the table and in what is compared', () => {
    const typed = {
      ...PROJECTED,
      partial: 'partial-30-housing',
      partialOn: '2026-01',
      memberSince: '2010-05',
    }
    // 60,000,000 less 5 % of 10,000,000
    expect(sentenceOf(jhtSimulator, typed).en).toContain('That is IDR 59,500,000 taken out before')
    const text = seen(jhtSimulator, typed)
    expect(text).toContain('Rp186.244.200')
    expect(text).toContain('Diambil sebelum pensiun Rp60.000.000')
    expect(text).toContain('tarif progresif, bukan 5% final')
  })

  test('gaps are rows of a first and a last month', () => {
    const typed = { ...PROJECTED, 'gaps.0.from': '2026-07', 'gaps.0.through': '12-2026' }
    // 30 x 57,000
    expect(seen(jhtSimulator, typed)).toContain('Iuran Rp1.710.000')
  })

  test('what is wrong together is told by the titles of the questions', () => {
    const problemOf = (changed: Typed) => {
      const simulated = simulate(jhtSimulator, { ...PROJECTED, ...changed })
      return simulated.kind === 'wrong' ? simulated.problems[0] : undefined
    }
    expect(problemOf({ partial: 'partial-10' })).toEqual({
      field: 'partialOn',
      text: {
        id: 'Bulan diambil sebagian harus diisi bila JHT diambil sebagian.',
        en: 'Month in which the part is taken must be given if a part is taken out.',
      },
    })
    expect(problemOf({ 'gaps.0.from': '2027-02', 'gaps.0.through': '2027-01' })).toMatchObject({
      field: 'gaps.0.through',
      text: { en: 'Last month must not be before its first month.' },
    })
  })
})

describe('withdrawing JHT', () => {
  const RESIGNED: Typed = {
    balance: '120.000.000',
    memberSince: '2012-05',
    claimedOn: '2026-11-22',
    reason: 'resignation',
    eventOn: '2026-10-20',
    hasTaxNumber: 'on',
  }

  test('says what is withheld and from when it is payable', () => {
    // 5 % of 70,000,000; one month after 20 October
    expect(sentenceOf(jhtWithdrawalSimulator, RESIGNED).id).toBe(
      'Dari Rp120.000.000, dipotong pajak Rp3.500.000. Dapat dibayar mulai 20 November 2026.',
    )
  })

  test.each([
    ['too early', { eventOn: '2026-11-01' }, '1 Desember 2026'],
    ['a part too early', { reason: 'partial-10', memberSince: '2018-05' }, '1 Mei 2028'],
  ])('%s is refused with the day from which it is another answer', (_, changed, day) => {
    const text = seen(jhtWithdrawalSimulator, { ...RESIGNED, ...changed })
    expect(text).toContain(`Jawabannya berubah mulai ${day}`)
    expect(text).toContain('Kapan JHT dibayar, menurut alasannya')
    expect(text).not.toMatch(/Rp\s?\d/)
  })
})
