import type { Words } from '#values'
import { change } from './change-notice.ts'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const A_DEVICE: Words = { id: 'sebuah perangkat', en: 'a device' }

const device = (facts: Facts): Words => fact(facts, 'device', A_DEVICE)
const factor = (facts: Facts): Words =>
  fact(facts, 'factor', { id: 'cara masuk', en: 'a way to sign in' })

/** Messages that tell what happened to the account. None of them can be switched off. */
export const securityNotices = {
  'new-device': change(
    { id: 'Akun Anda dibuka di perangkat baru', en: 'Your account was opened on a new device' },
    { id: 'akun Anda dibuka di perangkat baru.', en: 'your account was opened on a new device.' },
    (facts) => ({
      id: `Akun Anda dibuka di ${device(facts).id}, yang belum pernah kami lihat.`,
      en: `Your account was opened on ${device(facts).en}, which we have not seen before.`,
    }),
  ),
  'account-activated': change(
    { id: 'Akun Anda sudah aktif', en: 'Your account is active' },
    { id: 'akun Anda sudah aktif.', en: 'your account is active.' },
    {
      id: 'Akun Anda diaktifkan dengan kode yang kami kirim ke kontak Anda.',
      en: 'Your account was activated with a code that we sent to your contact.',
    },
  ),
  'account-provisional': change(
    { id: 'Seseorang melihat sebagian catatan Anda', en: 'Someone sees part of your record' },
    {
      id: 'ada yang mengaktifkan akun Anda dengan kontak lain.',
      en: 'your account was activated with another contact.',
    },
    {
      id: 'Akun Anda diaktifkan dengan kontak yang belum kami kenal. Sampai terbukti, hanya catatan yang disamarkan terlihat: tidak ada dokumen, uang, atau perubahan.',
      en: 'Your account was activated with a contact that we did not know. Until it is proved, only a masked record can be seen: no documents, money or changes.',
    },
  ),
  'already-activated': change(
    { id: 'Akun Anda sudah ada', en: 'You already have an account' },
    { id: 'Anda sudah punya akun.', en: 'you already have an account.' },
    {
      id: 'Seseorang mencoba mengaktifkan akun Anda, tetapi akun itu sudah aktif. Masuklah seperti biasa, atau minta kata sandi baru.',
      en: 'Someone tried to activate your account, but it is active already. Sign in as usual, or ask for a new password.',
    },
  ),
  'password-changed': change(
    { id: 'Kata sandi Anda diganti', en: 'Your password was changed' },
    { id: 'kata sandi Anda diganti.', en: 'your password was changed.' },
    {
      id: 'Kata sandi akun Anda diganti, dan semua perangkat lain dikeluarkan.',
      en: 'The password of your account was changed, and all other devices were signed out.',
    },
  ),
  'factor-added': change(
    { id: 'Cara masuk ditambahkan', en: 'A way to sign in was added' },
    { id: 'cara masuk baru ditambahkan.', en: 'a new way to sign in was added.' },
    (facts) => ({
      id: `Pada akun Anda ditambahkan: ${factor(facts).id}.`,
      en: `This was added to your account: ${factor(facts).en}.`,
    }),
  ),
  'factor-removed': change(
    { id: 'Cara masuk dihapus', en: 'A way to sign in was removed' },
    { id: 'sebuah cara masuk dihapus.', en: 'a way to sign in was removed.' },
    (facts) => ({
      id: `Dari akun Anda dihapus: ${factor(facts).id}.`,
      en: `This was removed from your account: ${factor(facts).en}.`,
    }),
  ),
  'passkey-copied': change(
    { id: 'Kunci sandi Anda mungkin disalin', en: 'Your passkey may have been copied' },
    { id: 'kunci sandi Anda mungkin disalin.', en: 'your passkey may have been copied.' },
    {
      id: 'Sebuah kunci sandi (passkey) dipakai dengan hitungan yang sudah lewat. Kami tidak menerimanya lagi; hapus dan buat yang baru.',
      en: 'A passkey was used with a count that is past. We no longer accept it; remove it and make a new one.',
    },
  ),
  'recovery-code-used': change(
    { id: 'Kode cadangan dipakai', en: 'A recovery code was used' },
    { id: 'sebuah kode cadangan dipakai.', en: 'a recovery code was used.' },
    (facts) => {
      const left = fact(facts, 'left', { id: 'beberapa', en: 'some' })
      const told = { id: `Masih tersisa ${left.id} kode.`, en: `Codes left: ${left.en}.` }
      if (facts.few === undefined) return told
      return {
        id: `${told.id} Buatlah sepuluh kode baru sebelum habis: masuk, buka Keamanan, lalu “Kode cadangan”.`,
        en: `${told.en} Make ten new ones before they run out: sign in, open Security, then “Recovery codes”.`,
      }
    },
  ),
  'sessions-ended': change(
    { id: 'Perangkat lain dikeluarkan', en: 'Other devices were signed out' },
    { id: 'perangkat lain dikeluarkan.', en: 'other devices were signed out.' },
    {
      id: 'Di halaman Keamanan, semua perangkat lain yang masuk ke akun Anda dikeluarkan.',
      en: 'On the page Security, every other device that was signed in to your account was signed out.',
    },
  ),
} as const
