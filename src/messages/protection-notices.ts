import type { Words } from '#values'
import { change } from './change-notice.ts'
import { fact } from './fact.ts'

/** Messages that tell how the account was stopped, frozen or recovered. None of them can be switched off. */
export const protectionNotices = {
  'not-me': change(
    { id: 'Anda mengatakan: bukan saya', en: 'You said: it was not me' },
    { id: 'ada yang menekan "bukan saya".', en: 'somebody pressed "it was not me".' },
    {
      id: 'Semua perangkat dikeluarkan, perubahan yang menunggu dibatalkan, dan perubahan tentang uang dibekukan.',
      en: 'All devices were signed out, waiting changes were cancelled, and changes about money are frozen.',
    },
    {
      id: 'Masuklah, lalu cabut pembekuan uang di halaman Keamanan bila semuanya beres.',
      en: 'Sign in, and lift the hold of money on the page Security when all is well.',
    },
  ),
  'reset-offered': {
    security: true,
    subject: { id: 'Buat kata sandi baru', en: 'Choose a new password' },
    short: {
      id: 'buatlah kata sandi baru di situs kami.',
      en: 'choose a new password on our site.',
    },
    sentences: (): readonly Words[] => [
      {
        id: 'Seseorang menekan "bukan saya", karena itu akun Anda dihentikan. Kontak ini milik Anda sebelum kejadian itu.',
        en: 'Somebody pressed "it was not me", so your account was stopped. This contact was yours before that happened.',
      },
      {
        id: 'Buka situs kami sendiri, pilih Lupa kata sandi (/forgot-password), lalu ganti kata sandi Anda. Pesan ini sengaja tanpa tautan.',
        en: 'Open our site yourself, choose Forgotten password (/forgot-password), and set a new password. This message has no link on purpose.',
      },
    ],
  },
  'not-me-undone': change(
    { id: 'Pembekuan uang dicabut', en: 'The hold of money was lifted' },
    { id: 'pembekuan uang dicabut.', en: 'the hold of money was lifted.' },
    {
      id: 'Di halaman Keamanan, pembekuan uang setelah "bukan saya" dicabut.',
      en: 'On the page Security, the hold of money after "it was not me" was lifted.',
    },
  ),
  'freeze-code-made': change(
    { id: 'Kode beku baru dibuat', en: 'A new freeze code was made' },
    { id: 'kode beku baru dibuat.', en: 'a new freeze code was made.' },
    {
      id: 'Siapa yang memegang kode itu dapat membekukan akun Anda. Kode yang lama tidak berlaku lagi.',
      en: 'Whoever holds that code can freeze your account. The old code no longer works.',
    },
  ),
  'freeze-code-off': change(
    { id: 'Kode beku dimatikan', en: 'The freeze code was switched off' },
    { id: 'kode beku Anda dimatikan.', en: 'your freeze code was switched off.' },
    {
      id: 'Akun Anda tidak lagi dapat dibekukan dengan kode. Kode baru bisa dibuat kapan saja.',
      en: 'Your account can no longer be frozen by code. A new code can be made at any time.',
    },
  ),
  frozen: change(
    { id: 'Akun Anda dibekukan', en: 'Your account is frozen' },
    { id: 'akun Anda dibekukan.', en: 'your account is frozen.' },
    {
      id: 'Dengan kode beku Anda, perubahan uang, kontak, dan cara masuk dihentikan. Iuran tetap tercatat.',
      en: 'With your freeze code, changes of money, contacts and sign-in were stopped. Contributions go on being recorded.',
    },
    {
      id: 'Untuk mencabutnya, masuklah dan buka halaman Keamanan, atau datang ke kantor cabang. Pencabutan menunggu 24 jam.',
      en: 'To end it, sign in and open the page Security, or come to a branch. It takes 24 hours.',
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
  'thaw-stopped': change(
    { id: 'Akun Anda tetap dibekukan', en: 'Your account stays frozen' },
    { id: 'akun Anda tetap dibekukan.', en: 'your account stays frozen.' },
    {
      id: 'Pencabutan pembekuan dihentikan.',
      en: 'The end of the freeze was stopped.',
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
  'recovery-approved': change(
    { id: 'Pemulihan akun disetujui', en: 'Account recovery was approved' },
    { id: 'pemulihan akun Anda disetujui.', en: 'the recovery of your account was approved.' },
    (facts) => {
      const from = fact(facts, 'from', { id: 'tiga hari lagi', en: 'in three days' })
      return {
        id: `Petugas kedua menyetujui pemulihan akun Anda. Kodenya dapat dipakai mulai ${from.id}.`,
        en: `A second officer approved the recovery of your account. Its code can be used from ${from.en}.`,
      }
    },
    {
      id: 'Untuk menghentikannya, pakai "bukan saya" di bawah atau masuklah seperti biasa.',
      en: 'To stop it, use "it was not me" below or sign in as usual.',
    },
  ),
  'recovery-stopped': change(
    { id: 'Pemulihan akun dihentikan', en: 'Account recovery was stopped' },
    { id: 'pemulihan akun Anda dihentikan.', en: 'the recovery of your account was stopped.' },
    {
      id: 'Kode pemulihan tidak berlaku. Kata sandi dan cara masuk Anda tetap seperti semula.',
      en: 'The recovery code does not work. Your password and ways to sign in are as before.',
    },
  ),
  'recovery-of-worker': {
    security: true,
    subject: {
      id: 'Pemulihan akun seorang pekerja Anda',
      en: 'Account recovery for a worker of yours',
    },
    short: {
      id: 'pemulihan akun seorang pekerja Anda dimulai.',
      en: 'account recovery was begun for a worker of yours.',
    },
    sentences: (): readonly Words[] => [
      {
        id: 'Di kantor cabang diminta agar akun peserta ini dipulihkan. Kami memberi tahu perusahaan yang tercatat, supaya orang lain tidak dapat berpura-pura.',
        en: 'At a branch it was asked to recover the account of this member. We tell the employer on record, so that nobody can pretend to be them.',
      },
      {
        id: 'Mohon tanyakan kepada pekerja itu. Kalau bukan dia yang meminta, ia dapat menghentikannya dengan masuk seperti biasa atau di kantor cabang mana pun.',
        en: 'Please ask the worker. If it was not them, they can stop it by signing in as usual, or at any branch.',
      },
    ],
  },
  'recovery-done': change(
    { id: 'Akun Anda dipulihkan', en: 'Your account was recovered' },
    { id: 'akun Anda dipulihkan.', en: 'your account was recovered.' },
    {
      id: 'Akun Anda dibuka dengan kode pemulihan. Perubahan tentang uang menunggu 30 hari.',
      en: 'Your account was opened with a recovery code. Changes about money wait for 30 days.',
    },
  ),
} as const
