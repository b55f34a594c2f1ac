import { unreachable } from '#values'
import type { Busy } from './hash-queue.ts'
import { AT_ONCE } from './refusal-list.ts'
import { type Explanation, explain } from './refusals.ts'

/** Why a code or password did not prove the member. Wrong, used, empty, over-long and too many lately are one kind. */
export type ProofRefusal =
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'no-more-tries' }
  | { readonly kind: 'step-over' }

/** Everything that a page which asks for a code may have to explain. */
export type ProofTrouble =
  | ProofRefusal
  | Busy
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'password-too-short' }
  | { readonly kind: 'codes-over' }
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** The one list of codes about second factors. A code never changes its meaning. */
export function explainProof(trouble: ProofTrouble): Explanation {
  switch (trouble.kind) {
    case 'wrong-code':
      return WRONG_CODE
    case 'no-more-tries':
      return NO_MORE_TRIES
    case 'step-over':
      return STEP_OVER
    case 'wrong-password':
      return WRONG_PASSWORD
    case 'password-too-short':
      return PASSWORD_TOO_SHORT
    case 'codes-over':
      return CODES_OVER
    case 'stale-form':
      return STALE_FORM
    case 'busy':
    case 'other-site':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}

const WRONG_CODE: Explanation = {
  code: 'KODE-01',
  cause: { id: 'Kode tidak cocok atau sudah dipakai.', en: 'The code is wrong or already used.' },
  fix: {
    id: 'Tunggu kode berikutnya di aplikasi (paling lama 30 detik), dan pastikan jam ponsel otomatis. Kalau tetap ditolak, pakai kode cadangan.',
    en: 'Wait for the next code in the app (30 seconds at most) and set the phone’s clock to automatic. If it is still refused, use a recovery code.',
  },
  time: {
    id: 'Kode berikutnya muncul dalam 30 detik.',
    en: 'The next code comes within 30 seconds.',
  },
}

const NO_MORE_TRIES: Explanation = {
  code: 'KODE-02',
  cause: { id: 'Kode salah lima kali.', en: 'The code was wrong five times.' },
  fix: {
    id: 'Masuk lagi dari awal dengan kata sandi Anda. Akun Anda tidak dikunci.',
    en: 'Start again with your password. Your account is not locked.',
  },
  time: AT_ONCE,
}

const STEP_OVER: Explanation = {
  code: 'KODE-03',
  cause: {
    id: 'Kode harus diisi di peramban yang sama, paling lama 10 menit setelah kata sandi.',
    en: 'The code belongs in the same browser, within 10 minutes of the password.',
  },
  fix: {
    id: 'Masuk lagi dari awal dengan kata sandi Anda.',
    en: 'Start again with your password.',
  },
  time: AT_ONCE,
}

const WRONG_PASSWORD: Explanation = {
  code: 'KODE-04',
  cause: { id: 'Kata sandi tidak cocok.', en: 'The password does not match.' },
  fix: {
    id: 'Periksa ketikan dan Caps Lock. Setelah sepuluh kali salah, tunggu 15 menit.',
    en: 'Check the spelling and Caps Lock. After ten wrong ones, wait 15 minutes.',
  },
  time: {
    id: 'Bisa dicoba sekarang juga, sepuluh kali dalam 15 menit.',
    en: 'You can try again at once, ten times in 15 minutes.',
  },
}

const PASSWORD_TOO_SHORT: Explanation = {
  code: 'KODE-05',
  cause: {
    id: 'Tanpa aplikasi autentikator, kata sandi harus 15 karakter atau lebih.',
    en: 'Without an authenticator app, the password must have 15 characters or more.',
  },
  fix: {
    id: 'Ganti kata sandi Anda dengan yang lebih panjang dulu, atau biarkan aplikasi tetap dipakai.',
    en: 'Change to a longer password first, or keep the app.',
  },
  time: AT_ONCE,
}

const CODES_OVER: Explanation = {
  code: 'KODE-06',
  cause: {
    id: 'Halaman ini terbuka lebih dari 30 menit, jadi belum ada yang disimpan.',
    en: 'This page was open for more than 30 minutes, so nothing has been saved.',
  },
  fix: { id: 'Mulai lagi. Yang lama tetap berlaku.', en: 'Start again. The old one still works.' },
  time: AT_ONCE,
}

const STALE_FORM: Explanation = {
  code: 'KODE-07',
  cause: {
    id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
    en: 'This form was open for too long, so it has not been processed.',
  },
  fix: { id: 'Isi dan kirim sekali lagi.', en: 'Fill it in and send it once more.' },
  time: AT_ONCE,
}
