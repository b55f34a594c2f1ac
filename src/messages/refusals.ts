import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'

/** Why the way in which a member is written to was not kept. */
export type PreferenceTrouble = 'phrase-wrong' | 'not-done'

/** Why the ways in which a member is written to were not kept. */
export type WaysTrouble = 'quiet-wrong' | 'not-done'

const PREFERENCE_REFUSALS = {
  'FRASA-01': {
    cause: { id: 'Frasa harus 3 sampai 60 huruf.', en: 'The phrase needs 3 to 60 letters.' },
    fix: {
      id: 'Pilih beberapa kata yang hanya Anda kenal, lalu simpan lagi.',
      en: 'Choose a few words that only you know, and save again.',
    },
    time: AT_ONCE,
  },
  'FRASA-02': {
    cause: {
      id: 'Belum disimpan: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was saved: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu simpan lagi.', en: 'Look it over and save again.' },
    time: AT_ONCE,
  },
  'FRASA-03': {
    cause: {
      id: 'Jam tenang harus berupa dua waktu yang berbeda, atau keduanya kosong.',
      en: 'Quiet hours need two different times of day, or none.',
    },
    fix: {
      id: 'Tulis misalnya 21.00 sampai 06.00, lalu simpan lagi.',
      en: 'Write such as 21.00 until 06.00, and save again.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal of this module. */
export const messageRefusals: readonly Explanation[] = explanationsOf(PREFERENCE_REFUSALS)

const CODES = { 'phrase-wrong': 'FRASA-01', 'not-done': 'FRASA-02' } as const satisfies Readonly<
  Record<PreferenceTrouble, keyof typeof PREFERENCE_REFUSALS>
>

/** What the inbox says of a preference that was not kept. */
export function explainPreference(trouble: PreferenceTrouble): Explanation {
  const code = CODES[trouble]
  return { code, ...PREFERENCE_REFUSALS[code] }
}

/** What the page of ways says of what was not kept. */
export function explainWays(trouble: WaysTrouble): Explanation {
  const code = trouble === 'quiet-wrong' ? 'FRASA-03' : 'FRASA-02'
  return { code, ...PREFERENCE_REFUSALS[code] }
}
