import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const NOT_ME: Words = { id: 'Bukan saya', en: 'It was not me' }

const wasItYou: Words = {
  id: 'Kalau ini Anda, tidak perlu berbuat apa-apa.',
  en: 'If this was you, there is nothing to do.',
}

const A_DEVICE: Words = { id: 'sebuah perangkat', en: 'a device' }

type Sentence = Words | ((facts: Facts) => Words)

/** A notice that something about the account changed; the link takes away and never gives. */
function change(subject: Words, short: Words, ...sentences: readonly Sentence[]) {
  return {
    security: true,
    subject,
    short,
    link: NOT_ME,
    sentences: (facts: Facts): readonly Words[] => [
      ...sentences.map((sentence) => (typeof sentence === 'function' ? sentence(facts) : sentence)),
      wasItYou,
    ],
  } as const
}

const device = (facts: Facts): Words => fact(facts, 'device', A_DEVICE)
const factor = (facts: Facts): Words =>
  fact(facts, 'factor', { id: 'cara masuk', en: 'a way to sign in' })

/** Messages that tell what happened to the account. None of them can be switched off. */
export const securityNotices = {
  'new-device': change(
    { id: 'Akun Anda dibuka di perangkat baru', en: 'Your account was opened on a new device' },
    { id: 'akun Anda dibuka di perangkat baru.', en: 'your account was opened on a new device.' },
    (facts) => ({
      id: `Akun Anda dibuka dengan kata sandi Anda di ${device(facts).id}, yang belum pernah kami lihat.`,
      en: `Your account was opened with your password on ${device(facts).en}, which we have not seen before.`,
    }),
  ),
  'device-trusted': change(
    { id: 'Sebuah perangkat dipercaya', en: 'A device is now trusted' },
    { id: 'sebuah perangkat kini dipercaya.', en: 'a device is now trusted.' },
    (facts) => ({
      id: `Di ${device(facts).id}, kode kedua tidak diminta selama 30 hari. Untuk mengubah hal tentang uang, kode tetap diminta.`,
      en: `On ${device(facts).en} the second code is not asked for during 30 days. For changes about money it still is.`,
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
  'recovery-codes-made': change(
    { id: 'Kode cadangan baru dibuat', en: 'New recovery codes were made' },
    { id: 'kode cadangan baru dibuat.', en: 'new recovery codes were made.' },
    {
      id: 'Kode cadangan yang lama tidak berlaku lagi.',
      en: 'The old recovery codes no longer work.',
    },
  ),
  'recovery-code-used': change(
    { id: 'Kode cadangan dipakai', en: 'A recovery code was used' },
    { id: 'sebuah kode cadangan dipakai.', en: 'a recovery code was used.' },
    (facts) => {
      const left = fact(facts, 'left', { id: 'beberapa', en: 'some' })
      return { id: `Masih tersisa ${left.id} kode.`, en: `Codes left: ${left.en}.` }
    },
  ),
  'contact-changed': change(
    { id: 'Kontak Anda berubah', en: 'Your contacts changed' },
    { id: 'kontak pada akun Anda berubah.', en: 'the contacts of your account changed.' },
    {
      id: 'Email atau nomor telepon pada akun Anda diganti. Pesan ini dikirim juga ke kontak yang lama.',
      en: 'The e-mail or phone of your account was changed. This message also goes to the old contact.',
    },
  ),
  'sessions-ended': change(
    { id: 'Semua perangkat dikeluarkan', en: 'All devices were signed out' },
    { id: 'semua perangkat dikeluarkan.', en: 'all devices were signed out.' },
    {
      id: 'Semua perangkat yang masuk ke akun Anda dikeluarkan.',
      en: 'Every device that was signed in to your account was signed out.',
    },
  ),
  'money-held': change(
    { id: 'Perubahan tentang uang ditahan', en: 'Changes about money are held' },
    { id: 'perubahan tentang uang ditahan.', en: 'changes about money are held.' },
    (facts) => {
      const until = fact(facts, 'until', { id: 'beberapa hari lagi', en: 'in some days' })
      return {
        id: `Demi keamanan Anda, rekening dan pencairan tidak dapat diubah sampai ${until.id}.`,
        en: `For your safety, account and payouts cannot be changed until ${until.en}.`,
      }
    },
  ),
  'not-me': change(
    { id: 'Anda mengatakan: bukan saya', en: 'You said: it was not me' },
    { id: 'ada yang menekan "bukan saya".', en: 'somebody pressed "it was not me".' },
    {
      id: 'Semua perangkat dikeluarkan, perubahan yang menunggu dibatalkan, dan perubahan tentang uang dibekukan.',
      en: 'All devices were signed out, waiting changes were cancelled, and changes about money are frozen.',
    },
  ),
  frozen: change(
    { id: 'Akun Anda dibekukan', en: 'Your account is frozen' },
    { id: 'akun Anda dibekukan.', en: 'your account is frozen.' },
    {
      id: 'Dengan kode beku Anda, perubahan uang, kontak, dan cara masuk dihentikan. Iuran tetap tercatat.',
      en: 'With your freeze code, changes of money, contacts and sign-in were stopped. Contributions go on being recorded.',
    },
  ),
  'thaw-begun': change(
    { id: 'Pembekuan akan dicabut', en: 'The freeze is about to end' },
    { id: 'pembekuan dicabut 24 jam lagi.', en: 'the freeze ends in 24 hours.' },
    {
      id: 'Pencabutan pembekuan diminta. Masih ada waktu 24 jam untuk menghentikannya.',
      en: 'It was asked to end the freeze. There are 24 hours to stop that.',
    },
  ),
  thawed: change(
    { id: 'Pembekuan sudah dicabut', en: 'The freeze has ended' },
    { id: 'pembekuan sudah dicabut.', en: 'the freeze has ended.' },
    { id: 'Akun Anda kembali seperti biasa.', en: 'Your account works as usual again.' },
  ),
  'recovery-started': change(
    { id: 'Pemulihan akun dimulai di kantor cabang', en: 'Account recovery begun at a branch' },
    { id: 'pemulihan akun dimulai di cabang.', en: 'account recovery was begun at a branch.' },
    {
      id: 'Di kantor cabang diminta agar akun Anda dipulihkan tanpa telepon dan email lama. Petugas kedua harus menyetujuinya.',
      en: 'At a branch it was asked to recover your account without the old phone and e-mail. A second officer has to approve it.',
    },
  ),
  'recovery-done': change(
    { id: 'Akun Anda dipulihkan', en: 'Your account was recovered' },
    { id: 'akun Anda dipulihkan.', en: 'your account was recovered.' },
    {
      id: 'Akun Anda dibuka dengan kode pemulihan. Perubahan tentang uang menunggu 30 hari.',
      en: 'Your account was opened with a recovery code. Changes about money wait for 30 days.',
    },
  ),
} as const
