import type { Words } from '#values'
import type { Channel, DeliveryState } from './message.ts'

/** Words of the inbox. */
export const text = {
  title: { id: 'Pesan', en: 'Messages' },
  lead: {
    id: 'Semua pesan yang pernah kami kirim kepada Anda. Yang tidak ada di sini bukan dari kami.',
    en: 'Every message we ever sent to you. What is not here did not come from us.',
  },
  noneTitle: { id: 'Belum ada pesan', en: 'No messages yet' },
  noneAdvice: {
    id: 'Di sini tercatat setiap email, SMS, dan surat kepada Anda, beserta waktunya dan apakah sudah terkirim.',
    en: 'Every mail, SMS and letter to you will be listed here, with its time and what became of it.',
  },
  subject: { id: 'Perihal', en: 'Subject' },
  when: { id: 'Waktu', en: 'When' },
  ways: { id: 'Dikirim lewat', en: 'Sent by' },
  onlyHere: { id: 'hanya di sini', en: 'only here' },
  unread: { id: 'belum dibaca', en: 'unread' },
  older: { id: 'Pesan yang lebih lama', en: 'Older messages' },
  newest: { id: 'Ke pesan terbaru', en: 'To the newest messages' },
  back: { id: 'Semua pesan', en: 'All messages' },
  delivery: { id: 'Pengiriman', en: 'Delivery' },
  channel: { id: 'Jalur', en: 'Channel' },
  address: { id: 'Kepada', en: 'To' },
  state: { id: 'Keadaan', en: 'State' },
  messageCode: { id: 'Kode pesan', en: 'Message code' },
  codesAreNotKept: {
    id: 'Kode sekali pakai dan tautan tidak disimpan, jadi tidak terlihat di sini.',
    en: 'One-time codes and links are not kept, so they are not shown here.',
  },
  howWeWrite: { id: 'Cara kami menulis kepada Anda', en: 'How we write to you' },
  phrase: { id: 'Frasa Anda', en: 'Your phrase' },
  phraseHint: {
    id: 'Frasa ini ada di setiap email dari kami. Hanya petunjuk: email tanpa frasa ini pasti palsu, tetapi frasa saja belum bukti.',
    en: 'It stands in every mail from us. It is a hint: a mail without it is false, but the phrase alone proves nothing.',
  },
  inEnglish: {
    id: 'Tulis kepada saya dalam bahasa Inggris',
    en: 'Write to me in English',
  },
  optional: {
    id: 'Kirimi saya juga pesan yang tidak wajib',
    en: 'Send me optional messages too',
  },
  optionalHint: {
    id: 'Misalnya bila ada yang perlu diperiksa pada iuran Anda. Tanpa centang, pesan itu hanya ada di halaman ini. Pesan keamanan selalu dikirim.',
    en: 'For example when something in your contributions needs a look. Unticked, they stand on this page only. Security messages are always sent.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Sudah disimpan.', en: 'Saved.' },
} as const satisfies Readonly<Record<string, Words>>

export const channels: Readonly<Record<Channel, Words>> = {
  email: { id: 'Email', en: 'E-mail' },
  sms: { id: 'SMS', en: 'SMS' },
  letter: { id: 'Surat', en: 'Letter' },
}

/** What became of a delivery, as far as we can know. */
export const states: Readonly<Record<DeliveryState, Words>> = {
  waiting: { id: 'menunggu dikirim', en: 'waiting to be sent' },
  sending: { id: 'sedang dikirim', en: 'being sent' },
  sent: { id: 'terkirim', en: 'sent' },
  failed: { id: 'tidak terkirim', en: 'not sent' },
  uncertain: { id: 'mungkin terkirim', en: 'may have been sent' },
  printed: { id: 'dicetak', en: 'printed' },
}

/** Why it was not sent, where a member can do something with it. */
export const failures = {
  'given-up': {
    id: 'Lima hari dicoba, penerimanya tidak terjangkau.',
    en: 'We tried for five days, and could not reach the receiver.',
  },
  'too-late': {
    id: 'Kodenya sudah lewat waktu sebelum dapat dikirim.',
    en: 'Its code had expired before it could be sent.',
  },
  'no-gateway': {
    id: 'Jalur ini tidak dipakai oleh situs ini.',
    en: 'This site does not use this channel.',
  },
  stopped: {
    id: 'Pesan dihentikan sebelum dikirim.',
    en: 'Messages were stopped before it was sent.',
  },
  refused: {
    id: 'Penerimanya menolak: periksa apakah alamat atau nomornya benar.',
    en: 'The receiver refused it: check whether the address or number is right.',
  },
  uncertain: {
    id: 'Sambungan putus pada saat terakhir. Kami tidak mengirim dua kali.',
    en: 'The connection broke at the last moment. We do not send twice.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const unreadText = (count: number): Words => ({
  id: count === 0 ? 'Semua sudah dibaca.' : `${count} belum dibaca.`,
  en: count === 0 ? 'All of them are read.' : `${count} unread.`,
})

/** Words around what a mail says. */
export const mailText = {
  code: { id: 'Kode Anda', en: 'Your code' },
  to: (name: string): Words => ({ id: `Untuk ${name}`, en: `To ${name}` }),
  phrase: (phrase: string): Words => ({
    id: `Frasa Anda: ${phrase}`,
    en: `Your phrase: ${phrase}`,
  }),
  messageCode: (code: string): Words => ({
    id: `Kode pesan: ${code}. Pesan ini juga tercatat di akun Anda, di bawah Pesan.`,
    en: `Message code: ${code}. This message is also listed in your account, under Messages.`,
  }),
  onlyAddress: (host: string): Words => ({
    id: `Alamat kami hanya ${host}. Ragu? Periksa kode pesan ini di ${host}/check-message.`,
    en: `Our only address is ${host}. In doubt? Check this message code at ${host}/check-message.`,
  }),
  neverAsk: {
    id: 'Kami tidak pernah meminta kata sandi atau kode lewat telepon, SMS, atau WhatsApp.',
    en: 'We never ask for your password or a code by telephone, SMS or WhatsApp.',
  },
}

/** A code, and the address of ours where it is typed. */
type Typed = { readonly code: string; readonly at: string }

export const letterText = {
  code: (code: string): Words => ({ id: `Kode Anda: ${code}`, en: `Your code: ${code}` }),
  notYou: ({ code, at }: Typed): Words => ({
    id: `Bukan Anda? Buka ${at} dan ketik kode ini: ${code}. Berlaku sekali, selama 10 hari, dan hanya menghentikan.`,
    en: `Not you? Open ${at} and type this code: ${code}. It works once, for 10 days, and it only stops.`,
  }),
}

/** In letters that every phone knows: an SMS with others holds less than half as much. */
export const smsText = {
  keep: { id: 'Jangan berikan kepada siapa pun.', en: 'Give it to nobody.' },
  notYou: ({ code, at }: Typed): Words => ({
    id: `Bukan Anda? Ketik ${code} di ${at}.`,
    en: `Not you? Type ${code} at ${at}.`,
  }),
  signIn: {
    id: 'Bukan Anda? Masuk di situs kami seperti biasa.',
    en: 'Not you? Sign in on our site as usual.',
  },
  messageCode: (code: string): Words => ({ id: `Pesan ${code}`, en: `Message ${code}` }),
}

/** Words of the development mailbox. */
export const mailboxText = {
  title: { id: 'Kotak pesan pengembangan', en: 'Development mailbox' },
  lead: {
    id: 'Di demo tidak ada yang benar-benar dikirim: semua email, SMS, dan surat berhenti di sini.',
    en: 'Nothing leaves the demo: every mail, SMS and letter ends here.',
  },
  emptyTitle: { id: 'Belum ada yang dikirim', en: 'Nothing was sent yet' },
  html: { id: 'Lihat bagian HTML', en: 'See the HTML part' },
} as const satisfies Readonly<Record<string, Words>>
