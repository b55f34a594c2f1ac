import type { Step } from './step.ts'

const SIGN_IN = { href: '/login', label: { id: 'Ke halaman masuk', en: 'To the sign-in page' } }
const RESET = {
  href: '/forgot-password',
  label: { id: 'Buat kata sandi baru', en: 'Make a new password' },
}

/** When the password, a code or a passkey is refused, or what they need is gone. */
export const entrySteps: Readonly<Record<string, Step>> = {
  'wrong-password': {
    kind: 'question',
    title: { id: 'Mana yang paling cocok?', en: 'Which fits best?' },
    answers: [
      {
        label: { id: 'Saya yakin kata sandinya benar', en: 'I am sure that it is right' },
        to: 'caps-lock',
      },
      { label: { id: 'Saya lupa', en: 'I forgot it' }, to: 'forgot' },
      {
        label: {
          id: 'Saya masuk dengan email yang dipakai sekeluarga',
          en: 'I sign in with an e-mail address that my family shares',
        },
        to: 'shared-mail',
      },
      { label: { id: 'Saya belum punya akun', en: 'I have no account yet' }, to: 'no-account' },
    ],
  },
  'caps-lock': {
    kind: 'fix',
    title: { id: 'Lihat apa yang Anda ketik', en: 'Look at what you type' },
    does: [
      {
        id: 'Matikan Caps Lock (kunci huruf besar). Di ponsel, huruf pertama sering menjadi besar sendiri.',
        en: 'Switch Caps Lock off. On phones the first letter often becomes a capital by itself.',
      },
      {
        id: 'Tekan “Tampilkan kata sandi”, lalu periksa spasi di depan dan di belakang, serta angka 0 dan huruf O.',
        en: 'Press “Show the password”, then look for spaces before and after, and for 0 instead of O.',
      },
      {
        id: 'Peramban mungkin mengisi kata sandi lama. Hapus isinya dan ketik sendiri.',
        en: 'The browser may fill in an old password. Empty the field and type it yourself.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'forgot',
  },
  forgot: {
    kind: 'fix',
    title: { id: 'Buat kata sandi baru', en: 'Make a new password' },
    does: [
      {
        id: 'Ketik email, nomor ponsel, atau nomor KPJ Anda. Kode dikirim ke kontak yang tercatat. Kata sandi lama tetap berlaku sampai yang baru diterima.',
        en: 'Type your e-mail address, phone number or KPJ number. A code goes to a contact on record. The old password works until a new one is accepted.',
      },
    ],
    door: RESET,
    otherwise: 'no-message',
  },
  'new-password': {
    kind: 'fix',
    title: { id: 'Panjang lebih penting daripada rumit', en: 'Long matters more than complicated' },
    does: [
      {
        id: 'Pakai beberapa kata yang tidak berhubungan, paling sedikit 15 huruf. Jangan pakai nama, tanggal lahir, atau nomor Anda.',
        en: 'Use several words that have nothing to do with each other, at least 15 characters. Not your name, birth date or numbers.',
      },
      {
        id: 'Halaman itu menyarankan satu yang boleh langsung Anda pakai. Catat di tempat yang aman.',
        en: 'The page suggests one that you may take as it is. Keep a note of it in a safe place.',
      },
    ],
    otherwise: 'form-again',
  },
  'second-code': {
    kind: 'question',
    title: { id: 'Dari mana kode itu?', en: 'Where does the code come from?' },
    answers: [
      { label: { id: 'Aplikasi autentikator', en: 'An authenticator app' }, to: 'app-clock' },
      { label: { id: 'SMS atau email', en: 'SMS or e-mail' }, to: 'newest-code' },
      {
        label: { id: 'Kertas berisi kode pemulihan', en: 'The paper with recovery codes' },
        to: 'paper-codes',
      },
      { label: { id: 'Kunci sandi (passkey)', en: 'A passkey' }, to: 'passkey' },
      {
        label: { id: 'Saya tidak bisa mendapatkannya', en: 'I cannot get at it' },
        to: 'new-phone',
      },
    ],
  },
  'app-clock': {
    kind: 'fix',
    title: { id: 'Setel jam ponsel ke otomatis', en: 'Set the phone’s clock to automatic' },
    does: [
      {
        id: 'Kode aplikasi bergantung pada jam. Di pengaturan ponsel, nyalakan tanggal dan waktu otomatis.',
        en: 'The codes of the app go by the clock. In the phone’s settings switch automatic date and time on.',
      },
      {
        id: 'Tunggu kode berikutnya, paling lama 30 detik. Satu kode hanya berlaku sekali.',
        en: 'Wait for the next code, 30 seconds at most. Each code works once.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'new-phone',
  },
  'paper-codes': {
    kind: 'fix',
    title: { id: 'Pakai kode berikutnya di kertas', en: 'Use the next code on the paper' },
    does: [
      {
        id: 'Setiap kode pemulihan hanya berlaku sekali. Coret yang sudah dipakai. Kertas lama tidak berlaku setelah kode baru dibuat.',
        en: 'Each recovery code works once. Cross out those that were used. An old paper ends when new codes are made.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'new-phone',
  },
  passkey: {
    kind: 'fix',
    title: { id: 'Masuk dengan kata sandi', en: 'Sign in with your password' },
    does: [
      {
        id: 'Kunci sandi (passkey) tersimpan di satu perangkat atau akun perangkat. Di perangkat lain, masuk dengan kata sandi, lalu tambahkan kunci sandi baru di halaman Keamanan.',
        en: 'A passkey is kept on one device, or in that device’s account. Elsewhere sign in with your password, then add a new passkey on the page Security.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'forgot',
  },
  'new-phone': {
    kind: 'question',
    title: { id: 'Apa yang masih ada pada Anda?', en: 'What do you still have?' },
    answers: [
      {
        label: { id: 'Kertas berisi kode pemulihan', en: 'The paper with recovery codes' },
        to: 'paper-codes',
      },
      {
        label: { id: 'Perangkat lain dengan kunci sandi', en: 'Another device with a passkey' },
        to: 'other-passkey',
      },
      {
        label: { id: 'Nomor lama, di ponsel baru', en: 'The old number, in a new phone' },
        to: 'old-number',
      },
      { label: { id: 'Tidak ada satu pun', en: 'None of these' }, to: 'branch' },
    ],
  },
  'other-passkey': {
    kind: 'fix',
    title: { id: 'Masuk dari perangkat itu', en: 'Sign in on that device' },
    does: [
      {
        id: 'Masuk dengan kunci sandi di sana. Di halaman Keamanan, hapus ponsel lama dan tambahkan yang baru.',
        en: 'Sign in with the passkey there. On the page Security remove the old phone and add the new one.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'branch',
  },
  'old-number': {
    kind: 'fix',
    title: { id: 'Pilih cara lain di langkah kedua', en: 'Choose another way at the second step' },
    does: [
      {
        id: 'Masuk dengan kata sandi. Di langkah kedua, pilih cara lain kalau halamannya menawarkan, misalnya kode lewat SMS.',
        en: 'Sign in with your password. At the second step choose another way if the page offers one, such as a code by SMS.',
      },
      {
        id: 'Kalau yang diminta hanya kode aplikasi yang sudah hilang, Anda perlu ke kantor cabang.',
        en: 'If it only asks for the app that is gone, you need to come to a branch.',
      },
    ],
    door: SIGN_IN,
    otherwise: 'branch',
  },
  'contact-gone': {
    kind: 'question',
    title: { id: 'Mana yang masih Anda pegang?', en: 'Which do you still have?' },
    answers: [
      { label: { id: 'Nomor ponsel yang tercatat', en: 'The phone on record' }, to: 'forgot' },
      { label: { id: 'Email yang tercatat', en: 'The e-mail address on record' }, to: 'forgot' },
      {
        label: { id: 'Keduanya hilang, tetapi saya bisa masuk', en: 'Neither, but I can sign in' },
        to: 'change-contact',
      },
      {
        label: { id: 'Keduanya hilang, dan tidak bisa masuk', en: 'Neither, and I cannot sign in' },
        to: 'branch',
      },
    ],
  },
  'change-contact': {
    kind: 'fix',
    title: { id: 'Ganti kontak selagi bisa masuk', en: 'Change it while you can sign in' },
    does: [
      {
        id: 'Masuk, buka Data saya, lalu ganti email dan nomor. Kami kabari kontak lama, dan perubahan bisa perlu menunggu.',
        en: 'Sign in, open My data, then change e-mail address and number. The old ones are told, and the change may have to wait.',
      },
    ],
    door: { href: '/profile', label: { id: 'Ke Data saya', en: 'To My data' } },
    otherwise: 'branch',
  },
  'no-account': {
    kind: 'fix',
    title: { id: 'Aktifkan akun', en: 'Activate your account' },
    does: [
      {
        id: 'Siapkan nomor KPJ, NIK atau paspor, dan tanggal lahir. Kode dikirim ke kontak yang tercatat, atau lewat surat.',
        en: 'Have your KPJ number, NIK or passport, and birth date ready. A code goes to a contact on record, or comes by letter.',
      },
    ],
    door: { href: '/activate', label: { id: 'Aktifkan akun', en: 'Activate your account' } },
    otherwise: 'branch',
  },
}
