import type { Words } from '#values'
import type { Step } from './step.ts'
import { entrySteps } from './steps-entry-text.ts'
import { guardSteps } from './steps-guard-text.ts'
import { messageSteps } from './steps-message-text.ts'
import { siteSteps } from './steps-site-text.ts'

/** Every step of the troubleshooter by its name in the address. */
export const STEPS: ReadonlyMap<string, Step> = new Map(
  Object.entries({ ...messageSteps, ...entrySteps, ...guardSteps, ...siteSteps }),
)

/** What somebody may begin with who has no code: the words, and the step that asks on. */
export const SYMPTOMS: readonly { readonly label: Words; readonly to: string }[] = [
  {
    label: { id: 'Kode, tautan, atau surat tidak datang', en: 'No code, link or letter comes' },
    to: 'no-message',
  },
  {
    label: { id: 'Kata sandi saya ditolak, atau saya lupa', en: 'My password is refused or lost' },
    to: 'wrong-password',
  },
  {
    label: { id: 'Kode kedua atau kunci sandi ditolak', en: 'The second code is refused' },
    to: 'second-code',
  },
  {
    label: { id: 'Ponsel saya ganti, hilang, atau rusak', en: 'My phone is new, lost or broken' },
    to: 'new-phone',
  },
  {
    label: {
      id: 'Nomor atau email lama sudah tidak saya pegang',
      en: 'I no longer have my old number or e-mail address',
    },
    to: 'contact-gone',
  },
  {
    label: { id: 'Saya belum pernah masuk di sini', en: 'I have never signed in here' },
    to: 'no-account',
  },
  { label: { id: 'Saya disuruh menunggu', en: 'I am told to wait' }, to: 'waiting' },
  {
    label: { id: 'Halamannya aneh atau berputar-putar', en: 'The page is odd or goes round' },
    to: 'page-odd',
  },
  {
    label: { id: 'Situsnya tidak terbuka', en: 'The site does not open' },
    to: 'outage',
  },
  {
    label: { id: 'Orang lain memakai akun saya', en: 'Somebody else uses my account' },
    to: 'not-me',
  },
]

/** What differs from one deployment to another. */
export type SiteFacts = {
  /** From which address our mail comes. */
  readonly mailFrom: string
  /** From which number or name our SMS come; absent where none are sent. */
  readonly smsFrom?: string | undefined
  /** Our only address: `payung.example`. */
  readonly host: string
  /** The agency's telephone number; absent where there is none. */
  readonly phone: string | undefined
  /** When its branches are open; absent where nobody said. */
  readonly hours?: string | undefined
}

const PHONE = (phone: string | undefined): Words =>
  phone === undefined
    ? { id: 'Situs ini tidak mencantumkan nomor telepon.', en: 'This site names no phone number.' }
    : { id: `Telepon kami: ${phone}.`, en: `Our telephone: ${phone}.` }

/** Words with the facts of this site in place of `{from}`, `{host}` and `{phone}`. */
export function filled(words: Words, { mailFrom, host, phone }: SiteFacts): Words {
  const fill = (text: string, language: 'id' | 'en') =>
    text
      .replace('{from}', mailFrom)
      .replace('{host}', host)
      .replace('{phone}', PHONE(phone)[language])
  return { id: fill(words.id, 'id'), en: fill(words.en, 'en') }
}
