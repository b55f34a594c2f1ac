import { describe, expect, test } from 'vitest'
import { localDate } from '#values'
import { suggestPassphrase } from './passphrase.ts'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'
import { commonForms, NO_OWN_WORDS, type OwnWords, ownFaultOf } from './password-policy.ts'
import { strengthOf } from './strength.ts'

const SITI: OwnWords = {
  names: ['Siti Rahmawati'],
  birthDate: localDate('1990-03-15'),
  numbers: ['21045678901', '3174055503900001', '+628120000001'],
  employers: ['PT Maju Jaya Tekstil Tbk'],
  contacts: ['rahma.teduh@example.com'],
}

const faultOf = (password: string, own = NO_OWN_WORDS, hasStrongFactor = true) =>
  ownFaultOf(password, { hasStrongFactor, own })

describe('the length of a password', () => {
  test('is 12 with a strong second factor, 15 without, 128 at most', () => {
    expect(faultOf('x'.repeat(11))).toEqual({ kind: 'too-short', least: 12 })
    expect(faultOf('x'.repeat(12))).toBeUndefined()
    expect(faultOf('x'.repeat(14), NO_OWN_WORDS, false)).toEqual({ kind: 'too-short', least: 15 })
    expect(faultOf('x'.repeat(15), NO_OWN_WORDS, false)).toBeUndefined()
    expect(faultOf('x'.repeat(128))).toBeUndefined()
    expect(faultOf('x'.repeat(129))).toEqual({ kind: 'too-long', most: 128 })
  })

  test('counts code points after NFKC', () => {
    expect(faultOf('☂️'.repeat(6))).toBeUndefined() // umbrella and variation selector: 2 each
    expect(faultOf('😀'.repeat(11))).toEqual({ kind: 'too-short', least: 12 })
    expect(faultOf('😀'.repeat(128))).toBeUndefined()
    expect(faultOf('e\u0301'.repeat(12))).toBeUndefined() // é: one each
    expect(faultOf('e\u0301'.repeat(11))).toEqual({ kind: 'too-short', least: 12 })
    expect(faultOf('ﷺ'.repeat(8))).toEqual({ kind: 'too-long', most: 128 }) // 18 each: 144
  })

  test('is refused before any work: ten megabytes cost no time', () => {
    const long = 'ﷺ'.repeat(10_000_000)
    const began = performance.now()
    expect(faultOf(long, SITI)).toEqual({ kind: 'too-long', most: 128 })
    expect(performance.now() - began).toBeLessThan(50)
  })
})

describe('a member’s own data in a password', () => {
  test.each([
    ['rahmawati-kopi-47', 'name'],
    ['RAHMA.WATI.senja.9', 'name'],
    ['kopi siti pagi hari', 'name'],
    ['payung-15-03-1990-x', 'birth-date'],
    ['payung 19900315 hijau', 'birth-date'],
    ['payung/150390/hijau', 'birth-date'],
    ['payung 15 Maret 1990 hijau', 'birth-date'],
    ['payung-15-3-1990-hijau', 'birth-date'],
    ['payung15mar90hijau', 'birth-date'],
    ['March 15, 1990 payung', 'birth-date'],
    ['hujan 2104 5678 901', 'number'],
    ['hujan-317405-deras', 'number'],
    ['telepon 0812-0000-001', 'number'],
    ['tekstil-biru-senja', 'employer'],
    ['teduh-lampu-gunung', 'contact'],
  ] as const)('%s holds the %s', (password, what) => {
    expect(faultOf(password, SITI)).toEqual({ kind: 'own', what })
  })

  test('does not forbid words that only contain a short one, years, or any company’s words', () => {
    for (const password of ['universitas-positif', 'panen-1990-hujan', 'maju-jaya-abadi-sejahtera'])
      expect(faultOf(password, SITI), password).toBeUndefined()
  })
})

test('lists are asked without digits and separators too', () => {
  expect(commonForms('Pass-word 2026!')).toEqual([
    'Pass-word 2026!',
    'pass-word 2026!',
    'password2026',
    'password',
  ])
  expect(commonForms('Ｐａｓｓｗｏｒｄ123456')).toContain('password')
  expect(commonForms('123456789012345')).toEqual(['123456789012345'])
})

describe('the strength of a password', () => {
  test.each([
    ['aaaaaaaaaaaaaaaa', false],
    ['qwertyuiopasdfgh', false],
    ['1234567890123456', false],
    ['aB3$aB3$aB3$aB3$', false],
    ['kucing-lampu-sawah-biru', true],
    ['payung-teduh-2026', true],
  ])('%s: enough %s', async (password, isEnough) => {
    expect((await strengthOf(password, [])).isEnough).toBe(isEnough)
  })

  test('takes what is known of the member for the first guess', async () => {
    const [plain, guessed] = await Promise.all([
      strengthOf('rahmawatitekstil', []),
      strengthOf('rahmawatitekstil', ['rahmawati', 'tekstil']),
    ])
    expect(guessed.score).toBeLessThan(plain.score)
  })

  test('looks at 64 characters: 128 cost no more than those', async () => {
    const heavy = 'x7#kQ9!mz@2LpW4$vB8&nR1*tY6^hG3%jF5(dS0)cA-eU_iO+lK='.repeat(3)
    const timeOf = async (length: number) => {
      const began = performance.now()
      await strengthOf(heavy.slice(0, length), [])
      return performance.now() - began
    }
    await timeOf(64) // reads the dictionaries
    const rounds: { readonly few: number; readonly many: number }[] = []
    for (let round = 0; round < 5; round += 1)
      rounds.push({ few: await timeOf(64), many: await timeOf(128) })
    // Without the cap the double length costs several times as much. The quickest of five: others use the machine too.
    const quickest = (side: 'few' | 'many') => Math.min(...rounds.map((round) => round[side]))
    expect(quickest('many')).toBeLessThan(quickest('few') * 2 + 5)
  })
})

describe('the suggested passphrase', () => {
  test('is five everyday words and a number, and another one each time', () => {
    const some = Array.from({ length: 200 }, () => suggestPassphrase())
    expect(new Set(some).size).toBe(200)
    for (const phrase of some) expect(phrase).toMatch(/^([a-z]{4,8}-){5}[1-9]\d$/)
  })

  test('comes from words that are all different, nine bits each', () => {
    expect(PASSPHRASE_WORDS.length).toBeGreaterThanOrEqual(512)
    expect(new Set(PASSPHRASE_WORDS).size).toBe(PASSPHRASE_WORDS.length)
    expect(PASSPHRASE_WORDS.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  })

  test('is strong enough for the member it is suggested to', async () => {
    for (let n = 0; n < 10; n += 1) {
      const phrase = suggestPassphrase()
      expect(faultOf(phrase, NO_OWN_WORDS, false)).toBeUndefined()
      expect((await strengthOf(phrase, [])).isEnough).toBe(true)
    }
  })
})
