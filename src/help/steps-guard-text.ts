import type { Step } from './step.ts'

const SIGN_IN = { href: '/login', label: { id: 'Ke halaman masuk', en: 'To the sign-in page' } }

/** When one is told to wait, or somebody else is in the account. */
export const guardSteps: Readonly<Record<string, Step>> = {
  waiting: {
    kind: 'question',
    title: { id: 'Apa kata halamannya?', en: 'What does the page say?' },
    answers: [
      {
        label: { id: 'Terlalu banyak percobaan yang salah', en: 'Too many wrong tries' },
        to: 'wait-lane',
      },
      {
        label: {
          id: 'Terlalu banyak orang, atau jaringan saya ramai',
          en: 'Too many people, or my network is busy',
        },
        to: 'wait-crowd',
      },
      {
        label: {
          id: 'Terlalu banyak kode sudah diminta',
          en: 'Too many codes were asked for',
        },
        to: 'message-wait',
      },
      {
        label: {
          id: 'Perubahan menunggu beberapa jam atau hari',
          en: 'A change waits for hours or days',
        },
        to: 'wait-cooling',
      },
    ],
  },
  'wait-lane': {
    kind: 'wait',
    title: { id: 'Tunggu waktu di halaman itu', en: 'Wait for the time on that page' },
    does: [
      {
        id: 'Anda tidak terkunci. Tunggu sampai hitungannya habis; mencoba lagi lebih cepat tidak ada gunanya.',
        en: 'You are not locked out. Wait until the count is over; trying sooner is of no use.',
      },
      {
        id: 'Tidak mau menunggu? Pakai perangkat yang pernah Anda pakai masuk, kunci sandi (passkey), atau “Lupa kata sandi”. Ketiganya tidak ikut menunggu.',
        en: 'Rather not wait? Use a device that you have signed in with before, a passkey, or “Forgotten password”. None of them waits.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'forgot',
  },
  'wait-crowd': {
    kind: 'wait',
    title: { id: 'Tunggu sebentar, paling lama setengah menit', en: 'Wait, half a minute at most' },
    does: [
      {
        id: 'Banyak orang memakai situs ini, atau banyak percobaan datang dari jaringan Anda, mungkin oleh orang lain. Halaman itu menghitung mundur; peramban biasanya siap lebih cepat.',
        en: 'Many people use this site, or many tries came from your network, perhaps by others. The page counts down; your browser is usually ready sooner.',
      },
      {
        id: 'Ketik lagi isiannya dan kirim setelah itu. Pakai data seluler kalau Wi-Fi Anda ramai.',
        en: 'Then fill it in again and send it. Use mobile data if your Wi-Fi is busy.',
      },
    ],
    otherwise: 'outage',
  },
  'wait-cooling': {
    kind: 'wait',
    title: { id: 'Menunggu ini melindungi Anda', en: 'This wait protects you' },
    does: [
      {
        id: 'Perubahan uang, kontak, dan pemulihan akun sengaja ditunda, supaya Anda sempat menghentikannya kalau bukan Anda yang meminta. Halaman dan pesan kami menyebut kapan selesainya.',
        en: 'Changes of money and contacts, and recoveries, are held back on purpose, so that you can stop what you did not ask for. The page and our message say when it ends.',
      },
      {
        id: 'Tidak ada yang perlu Anda lakukan, dan petugas tidak bisa mempercepatnya.',
        en: 'There is nothing for you to do, and officers cannot make it shorter.',
      },
    ],
    otherwise: 'not-me',
  },
  'not-me': {
    kind: 'question',
    title: { id: 'Apa yang Anda pegang sekarang?', en: 'What do you have at hand?' },
    answers: [
      {
        label: { id: 'Pesan dari kami tentang itu', en: 'A message from us about it' },
        to: 'not-me-press',
      },
      { label: { id: 'Kode beku di kertas', en: 'The freeze code on paper' }, to: 'freeze' },
      {
        label: { id: 'Tidak keduanya, tetapi bisa masuk', en: 'Neither, but I can sign in' },
        to: 'end-sessions',
      },
      {
        label: { id: 'Tidak keduanya, dan tidak bisa masuk', en: 'Neither, and I cannot' },
        to: 'branch',
      },
    ],
  },
  'not-me-press': {
    kind: 'fix',
    title: { id: 'Katakan “bukan saya”', en: 'Say “it was not me”' },
    does: [
      {
        id: 'Buka tautan “bukan saya” di email, atau ketik kodenya dari SMS atau surat. Semua sesi berakhir, uang ditahan, dan perubahan yang menunggu dibatalkan. Tidak perlu masuk.',
        en: 'Open the link “it was not me” in the mail, or type the code of the SMS or letter. All sessions end, money is held and waiting changes are cancelled. No need to sign in.',
      },
    ],
    door: { href: '/not-me', label: { id: 'Ketik kodenya', en: 'Type the code' } },
    otherwise: 'freeze',
  },
  freeze: {
    kind: 'fix',
    title: { id: 'Bekukan akun', en: 'Freeze the account' },
    does: [
      {
        id: 'Ketik kode beku dari kertas. Semua berhenti seketika. Mencabutnya perlu paling sedikit 24 jam.',
        en: 'Type the freeze code from the paper. Everything stops at once. Ending it takes at least 24 hours.',
      },
    ],
    door: { href: '/freeze', label: { id: 'Bekukan akun', en: 'Freeze the account' } },
    otherwise: 'end-sessions',
  },
  'end-sessions': {
    kind: 'fix',
    title: { id: 'Akhiri sesi lain', en: 'End the other sessions' },
    does: [
      {
        id: 'Masuk, buka Keamanan, akhiri semua sesi lain, lalu ganti kata sandi.',
        en: 'Sign in, open Security, end all other sessions, then change the password.',
      },
    ],
    door: { href: '/security', label: { id: 'Ke Keamanan', en: 'To Security' } },
    otherwise: 'branch',
  },
}
