import type { Step } from './step.ts'

const YES = { id: 'Ya', en: 'Yes' }
const FORGOT = {
  href: '/forgot-password',
  label: { id: 'Minta kode baru', en: 'Ask for a new code' },
}

/** When a code, a link or a letter does not come. `{from}` and `{host}` are those of this site. */
export const messageSteps: Readonly<Record<string, Step>> = {
  'no-message': {
    kind: 'question',
    title: { id: 'Lewat apa pesan itu seharusnya datang?', en: 'How should the message come?' },
    answers: [
      { label: { id: 'Email', en: 'E-mail' }, to: 'spam' },
      { label: { id: 'SMS', en: 'SMS' }, to: 'sms' },
      { label: { id: 'Surat', en: 'A letter' }, to: 'letter' },
    ],
  },
  spam: {
    kind: 'question',
    title: {
      id: 'Sudah dicari di folder spam, promosi, dan sampah?',
      en: 'Have you looked in spam, promotions and the bin?',
    },
    answers: [
      { label: { id: 'Belum', en: 'Not yet' }, to: 'spam-folder' },
      { label: { id: 'Sudah, tidak ada', en: 'Yes, it is not there' }, to: 'mail-yours' },
    ],
  },
  'spam-folder': {
    kind: 'fix',
    title: { id: 'Cari di semua folder', en: 'Search every folder' },
    does: [
      {
        id: 'Di aplikasi email, cari {from}. Periksa juga folder spam, promosi, dan sampah.',
        en: 'In your mail app search for {from}. Look in spam, promotions and the bin too.',
      },
      {
        id: 'Kalau ada di spam, tandai “bukan spam” supaya yang berikutnya sampai.',
        en: 'If it is in spam, mark it “not spam” so that the next one arrives.',
      },
    ],
    otherwise: 'mail-yours',
  },
  'mail-yours': {
    kind: 'question',
    title: {
      id: 'Apakah alamat email itu masih Anda pegang sendiri?',
      en: 'Is that e-mail address still yours alone?',
    },
    answers: [
      { label: YES, to: 'message-wait' },
      { label: { id: 'Dipakai sekeluarga', en: 'My family shares it' }, to: 'shared-mail' },
      { label: { id: 'Tidak lagi', en: 'No longer' }, to: 'contact-gone' },
    ],
  },
  'shared-mail': {
    kind: 'fix',
    title: { id: 'Pakai nomor KPJ', en: 'Use your KPJ number' },
    does: [
      {
        id: 'Email yang dipakai bersama tidak menunjuk siapa pun. Ketik nomor KPJ di kartu Anda sebagai gantinya, untuk masuk dan untuk meminta kode.',
        en: 'A shared e-mail address names nobody. Type the KPJ number on your card instead, to sign in and to ask for a code.',
      },
    ],
    door: FORGOT,
    otherwise: 'contact-gone',
  },
  'message-wait': {
    kind: 'wait',
    title: { id: 'Tunggu, lalu minta sekali lagi', en: 'Wait, then ask once more' },
    does: [
      {
        id: 'Pesan bisa tertahan di jalan. Tunggu beberapa menit dan jangan meminta berkali-kali: satu kontak mendapat paling banyak 5 kode per jam dan 10 per hari.',
        en: 'Messages can be held up. Wait a few minutes and do not ask again and again: one contact gets 5 codes an hour and 10 a day at most.',
      },
      {
        id: 'Kode berlaku 30 menit, hanya di peramban yang memintanya. Jadi jangan tutup halamannya.',
        en: 'A code works for 30 minutes, only in the browser that asked for it. So keep the page open.',
      },
    ],
    door: FORGOT,
    otherwise: 'contact-gone',
  },
  sms: {
    kind: 'question',
    title: {
      id: 'Apakah SMS lain bisa masuk ke nomor itu sekarang?',
      en: 'Do other SMS reach that number now?',
    },
    answers: [
      { label: YES, to: 'sms-yours' },
      { label: { id: 'Tidak, atau tidak tahu', en: 'No, or I do not know' }, to: 'sms-signal' },
    ],
  },
  'sms-signal': {
    kind: 'fix',
    title: { id: 'Periksa ponsel dan kartu SIM', en: 'Check phone and SIM card' },
    does: [
      {
        id: 'Matikan mode pesawat, lihat apakah ada sinyal, dan hapus SMS lama kalau memorinya penuh.',
        en: 'Switch off flight mode, see whether there is a signal, and delete old SMS when the memory is full.',
      },
      {
        id: 'Pastikan masa aktif kartu belum habis dan nomor yang tidak dikenal tidak diblokir. Minta seseorang mengirim SMS ke nomor Anda.',
        en: 'Make sure the card has not run out and unknown numbers are not blocked. Have somebody send you an SMS.',
      },
    ],
    otherwise: 'sms-yours',
  },
  'sms-yours': {
    kind: 'question',
    title: {
      id: 'Apakah nomor itu yang tercatat pada kami?',
      en: 'Is it the number that we have on record?',
    },
    answers: [
      { label: YES, to: 'message-wait' },
      {
        label: {
          id: 'Nomor saya sudah ganti, atau tidak tahu',
          en: 'My number changed, or I do not know',
        },
        to: 'contact-gone',
      },
    ],
  },
  letter: {
    kind: 'wait',
    title: { id: 'Surat berjalan lewat pos', en: 'Letters go by post' },
    does: [
      {
        id: 'Petugas mencetak surat, lalu pos mengantarnya ke alamat yang tercatat. Kodenya berlaku 21 hari sejak diminta.',
        en: 'An officer prints the letter, and the post brings it to the address on record. Its code works for 21 days after it was asked for.',
      },
      {
        id: 'Kalau Anda sudah pindah, surat tidak sampai. Datang saja ke kantor cabang.',
        en: 'If you have moved, it will not arrive. Come to a branch instead.',
      },
    ],
    otherwise: 'branch',
  },
  'newest-code': {
    kind: 'fix',
    title: { id: 'Pakai kode dari pesan terbaru', en: 'Use the code of the newest message' },
    does: [
      {
        id: 'Ketik kode dari pesan yang paling baru, di peramban yang memintanya. Kode pesan di bagian bawah bukan kode untuk diketik.',
        en: 'Type the code of the newest message, in the browser that asked for it. The message code at the bottom is not the one to type.',
      },
      {
        id: 'Setelah lima kali salah, minta kode baru.',
        en: 'After five wrong tries, ask for a new code.',
      },
    ],
    otherwise: 'no-message',
  },
}
