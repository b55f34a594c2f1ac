import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'
import { claimRefusals } from './claim-refusals.ts'
import { reportRefusals } from './report-refusals.ts'

const TROUBLESHOOTER = {
  'BANTU-01': {
    cause: { id: 'Kode itu tidak kami kenal.', en: 'We do not know that code.' },
    fix: {
      id: 'Salin persis seperti di halaman: huruf, lalu dua angka, misalnya MASUK-03. Tanpa kode, pilih apa yang terjadi di bawah.',
      en: 'Copy it as it stands on the page: letters, then two figures, such as MASUK-03. Without one, choose below what happens.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

const MESSAGE_CHECK = {
  'CEK-01': {
    cause: {
      id: 'Kode pesan terdiri dari sepuluh huruf dan angka.',
      en: 'A message code has ten letters and digits.',
    },
    fix: {
      id: 'Salin dari bagian bawah pesan. Kode untuk diketik di halaman lain, atau kode “bukan saya”, bukan kode pesan.',
      en: 'Copy it from the bottom of the message. A code to be typed on another page, or one to say “it was not me”, is not it.',
    },
    time: AT_ONCE,
  },
  'CEK-02': {
    cause: {
      id: 'Tiga huruf atau angka terakhir dari alamat Anda belum lengkap.',
      en: 'The last three letters or digits of your address are incomplete.',
    },
    fix: {
      id: 'Tulis tiga huruf atau angka terakhir dari nomor atau alamat yang menerima pesan itu; untuk email, sebelum tanda @. Kalau di situ kurang dari tiga, tulis bersama tandanya: ab@.',
      en: 'Write the last three letters or digits of the number or address that received it; for e-mail, before the @. If fewer stand there, write them with the sign: ab@.',
    },
    time: AT_ONCE,
  },
  'CEK-03': {
    cause: {
      id: 'Belum diperiksa: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Not checked: this form was open for too long, or the request came from another site.',
    },
    fix: { id: 'Lihat lagi isinya, lalu kirim.', en: 'Look it over and send it again.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal of this module. */
export const helpRefusals: readonly Explanation[] = [
  ...explanationsOf(TROUBLESHOOTER),
  ...explanationsOf(MESSAGE_CHECK),
  ...reportRefusals,
  ...claimRefusals,
]

/** Why a message was not checked. */
export type CheckTrouble = 'code-wrong' | 'tail-wrong' | 'not-done'

const OF_CHECK = {
  'code-wrong': 'CEK-01',
  'tail-wrong': 'CEK-02',
  'not-done': 'CEK-03',
} as const satisfies Readonly<Record<CheckTrouble, keyof typeof MESSAGE_CHECK>>

/** What the page says of a message that was not checked. */
export function explainCheck(trouble: CheckTrouble): Explanation {
  const code = OF_CHECK[trouble]
  return { code, ...MESSAGE_CHECK[code] }
}

/** What the troubleshooter says of a code that nobody gave out. */
export const UNKNOWN_CODE: Explanation = { code: 'BANTU-01', ...TROUBLESHOOTER['BANTU-01'] }
