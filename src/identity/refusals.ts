import { unreachable, type Words } from '#values'
import type { Busy } from './hash-queue.ts'

/** Why a sign-in was not done. Unknown, wrong, empty and over-long are one kind: the answer gives nothing away. */
export type SignInRefusal = { readonly kind: 'no-match' } | Busy

/** Everything that the sign-in page may have to explain. */
export type SignInTrouble =
  | SignInRefusal
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'session-over' }

/** A stable code to quote on the telephone, what happened, what to do. */
export type Explanation = { readonly code: string; readonly cause: Words; readonly fix: Words }

/** The one list of sign-in codes. A code never changes its meaning. */
export function explain(trouble: SignInTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return NO_MATCH
    case 'busy':
      return busy(trouble.retryAfterSeconds)
    case 'stale-form':
      return STALE_FORM
    case 'other-site':
      return OTHER_SITE
    case 'session-over':
      return SESSION_OVER
    default:
      return unreachable(trouble)
  }
}

const NO_MATCH: Explanation = {
  code: 'MASUK-01',
  cause: {
    id: 'Email, nomor KPJ, atau kata sandi tidak cocok.',
    en: 'The email, KPJ number or password does not match.',
  },
  fix: {
    id: 'Periksa ketikan dan Caps Lock. Kalau email dipakai bersama keluarga, masuklah dengan nomor KPJ.',
    en: 'Check the spelling and Caps Lock. If your family shares one email, sign in with your KPJ number.',
  },
}

const busy = (seconds: number): Explanation => ({
  code: 'MASUK-02',
  cause: {
    id: 'Terlalu banyak orang masuk bersamaan. Kata sandi Anda belum diperiksa.',
    en: 'Too many people are signing in at once. Your password has not been checked.',
  },
  fix: {
    id: `Coba lagi dalam ${seconds} detik.`,
    en: `Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  },
})

const STALE_FORM: Explanation = {
  code: 'MASUK-03',
  cause: {
    id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
    en: 'This form was open for too long, so it has not been processed.',
  },
  fix: {
    id: 'Ketik kata sandi Anda lagi, lalu kirim.',
    en: 'Type your password again and send it.',
  },
}

const OTHER_SITE: Explanation = {
  code: 'MASUK-04',
  cause: {
    id: 'Permintaan ini datang dari situs lain, jadi kami tolak.',
    en: 'This request came from another site, so it was refused.',
  },
  fix: {
    id: 'Periksa alamat situs ini, lalu isi formulir di bawah.',
    en: 'Check the address of this site, then fill in the form below.',
  },
}

const SESSION_OVER: Explanation = {
  code: 'MASUK-05',
  cause: {
    id: 'Sesi Anda sudah berakhir: 15 menit tanpa dipakai (5 menit di komputer umum), atau 12 jam sejak masuk.',
    en: 'Your session has ended: 15 minutes without use (5 on a public computer), or 12 hours after signing in.',
  },
  fix: { id: 'Masuk lagi untuk melanjutkan.', en: 'Sign in again to continue.' },
}
