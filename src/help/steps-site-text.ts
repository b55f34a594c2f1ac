import type { Step } from './step.ts'

const SIGN_IN = { href: '/login', label: { id: 'Ke halaman masuk', en: 'To the sign-in page' } }

/** When the page is odd, the site is away, a form is refused, or people have to help. `{phone}` is a sentence. */
export const siteSteps: Readonly<Record<string, Step>> = {
  'page-odd': {
    kind: 'question',
    title: { id: 'Apa yang Anda lihat?', en: 'What do you see?' },
    answers: [
      {
        label: { id: 'Formulir selalu kembali ke awal', en: 'The form always comes back' },
        to: 'form-again',
      },
      {
        label: {
          id: 'Hanya salah di peramban ini; di perangkat lain bisa',
          en: 'Only this browser is wrong; another device works',
        },
        to: 'old-data',
      },
      {
        label: { id: 'Halamannya polos, tanpa warna', en: 'The page is plain, without colours' },
        to: 'old-browser',
      },
      {
        label: { id: 'Halaman galat atau tidak terbuka', en: 'An error, or nothing opens' },
        to: 'outage',
      },
    ],
  },
  'form-again': {
    kind: 'fix',
    title: { id: 'Kirim formulirnya sekali lagi', en: 'Send the form once more' },
    does: [
      {
        id: 'Formulir yang lama terbuka tidak diproses. Isi lagi kata sandi atau kodenya, lalu kirim; yang lain masih ada.',
        en: 'A form that was open for long is not processed. Fill in the password or code again and send it; the rest is still there.',
      },
      {
        id: 'Buka situs ini langsung, bukan dari dalam aplikasi lain. Pastikan alamatnya {host} dan kuki (cookies) tidak diblokir.',
        en: 'Open this site itself, not inside another app. Make sure that the address is {host} and cookies are not blocked.',
      },
    ],
    otherwise: 'old-data',
  },
  'old-data': {
    kind: 'fix',
    title: { id: 'Hapus data lama situs ini', en: 'Remove this site’s old data' },
    does: [
      {
        id: 'Tombol di bawah menghapus semua yang disimpan situs ini di peramban ini, dan hanya itu. Data Anda pada kami tetap ada.',
        en: 'The button below removes everything that this site kept in this browser, and nothing else. Your data with us stays.',
      },
      {
        id: 'Setelah itu peramban ini dianggap perangkat baru: Anda perlu masuk lagi, dan kontak Anda dikabari.',
        en: 'After that this browser counts as a new device: you sign in again, and your contacts are told.',
      },
    ],
    tool: 'empty-browser',
    otherwise: 'old-browser',
  },
  'old-browser': {
    kind: 'fix',
    title: { id: 'Perbarui peramban kalau bisa', en: 'Update the browser if you can' },
    does: [
      {
        id: 'Di peramban lama semua halaman dan formulir tetap bekerja, hanya tampilannya polos.',
        en: 'In an old browser every page and form still works; it only looks plain.',
      },
      {
        id: 'Perbarui lewat toko aplikasi, atau coba peramban lain di ponsel yang sama.',
        en: 'Update it in the app store, or try another browser on the same phone.',
      },
    ],
    tool: 'old-browser',
    otherwise: 'outage',
  },
  outage: {
    kind: 'question',
    title: { id: 'Apakah situs lain bisa dibuka?', en: 'Do other sites open?' },
    answers: [
      { label: { id: 'Ya', en: 'Yes' }, to: 'wait-outage' },
      { label: { id: 'Tidak', en: 'No' }, to: 'no-connection' },
    ],
  },
  'wait-tomorrow': {
    kind: 'wait',
    title: { id: 'Lanjutkan besok', en: 'Go on tomorrow' },
    does: [
      {
        id: 'Setiap surat kami simpan bertahun-tahun, karena itu jumlahnya dibatasi sehari. Yang sudah dibuat tetap berlaku dan bisa diunduh berkali-kali.',
        en: 'We keep every letter for years, so there is a limit a day. Those that were made stay good and can be downloaded many times.',
      },
    ],
    door: { href: '/documents', label: { id: 'Ke Surat dan kartu', en: 'To Papers and card' } },
    otherwise: 'branch',
  },
  'wait-outage': {
    kind: 'wait',
    title: { id: 'Tunggu beberapa menit', en: 'Wait a few minutes' },
    does: [
      {
        id: 'Gangguan ada pada kami. Data Anda aman, dan yang sudah kami terima tetap tersimpan.',
        en: 'The disturbance is ours. Your data is safe, and what reached us is kept.',
      },
      {
        id: 'Coba lagi beberapa menit kemudian. Kalau halamannya menunjukkan nomor rujukan, catat nomor dan jamnya.',
        en: 'Try again a few minutes later. If the page shows a reference number, note it with the time.',
      },
    ],
    otherwise: 'branch',
  },
  'no-connection': {
    kind: 'fix',
    title: { id: 'Periksa sambungan Anda', en: 'Check your connection' },
    does: [
      {
        id: 'Nyalakan ulang Wi-Fi atau data seluler, dan periksa sisa kuota.',
        en: 'Switch Wi-Fi or mobile data off and on, and look how much data is left.',
      },
    ],
    otherwise: 'wait-outage',
  },
  'form-fields': {
    kind: 'question',
    title: { id: 'Apa yang terjadi dengan formulirnya?', en: 'What happened to the form?' },
    answers: [
      {
        label: { id: 'Halaman menunjuk isian yang salah', en: 'The page names a field' },
        to: 'mend-field',
      },
      { label: { id: 'Halaman menyuruh menunggu', en: 'The page says to wait' }, to: 'waiting' },
      { label: { id: 'Formulirnya kembali kosong', en: 'It came back empty' }, to: 'form-again' },
      {
        label: { id: 'Catatan Anda pada kami yang salah', en: 'What you have on record is wrong' },
        to: 'open-case',
      },
    ],
  },
  'mend-field': {
    kind: 'fix',
    title: { id: 'Perbaiki isian itu saja', en: 'Correct that field alone' },
    does: [
      {
        id: 'Ketuk kalimat di kotak merah: Anda langsung sampai di isiannya. Yang lain masih seperti Anda ketik; kata sandi, kode, dan berkas perlu diisi lagi.',
        en: 'Tap the sentence in the red box: it leads to the field. The rest is as you typed it; passwords, codes and files have to be given again.',
      },
    ],
    otherwise: 'open-case',
  },
  'open-case': {
    kind: 'case',
    title: { id: 'Buka pengaduan', en: 'Open a case' },
    does: [
      {
        id: 'Tulis kode yang Anda lihat, jamnya, dan apa yang Anda lakukan. Anda mendapat nomor dan hari jawaban.',
        en: 'Write the code that you saw, the time, and what you did. You are given a number and the day of the answer.',
      },
    ],
    door: { href: '/cases/new', label: { id: 'Buka pengaduan', en: 'Open a case' } },
    otherwise: 'branch',
  },
  branch: {
    kind: 'case',
    title: { id: 'Petugas perlu membantu Anda', en: 'An officer has to help you' },
    does: [
      {
        id: 'Datang sendiri ke kantor cabang dengan KTP atau paspor dan, kalau ada, kartu peserta. Sebutkan kode dan jamnya.',
        en: 'Come to a branch yourself with your identity card or passport and, if you have it, your membership card. Tell the code and the time.',
      },
      {
        id: 'Kalau semua kontak hilang, dua petugas memulihkan akun. Tidak seorang pun dari mereka mengetahui atau memilih kata sandi Anda. Kodenya baru berlaku 72 jam setelah disetujui.',
        en: 'If every contact is lost, two officers recover the account. Neither learns or chooses your password. Its code works 72 hours after the approval.',
      },
      { id: '{phone}', en: '{phone}' },
    ],
  },
  staff: {
    kind: 'case',
    title: { id: 'Kode ini untuk petugas', en: 'This code is for staff' },
    does: [
      {
        id: 'Kode ini hanya muncul di halaman petugas. Yang bertugas: tanyakan kepada penyelia, atau kepada administrator kalau menyangkut akun petugas.',
        en: 'This code appears on the pages of staff alone. If you are staff, ask your supervisor, or an administrator when it is about a staff account.',
      },
      {
        id: 'Kalau Anda peserta dan melihat kode ini, Anda membuka halaman yang keliru.',
        en: 'If you are a member and see this code, you have opened the wrong page.',
      },
    ],
    door: SIGN_IN,
  },
}
