import type { Words } from '#values'

/** Words of the page that says whether a message is ours. */
export const checkText = {
  title: { id: 'Apakah pesan ini dari kami?', en: 'Is this message ours?' },
  lead: {
    id: 'Setiap email, SMS, dan surat kami memuat kode pesan. Ketik kode itu, dan Anda tahu apakah kami yang mengirimnya kepada Anda.',
    en: 'Each of our mails, SMS and letters carries a message code. Type it, and you know whether we sent it to you.',
  },
  code: { id: 'Kode pesan', en: 'Message code' },
  codeHint: {
    id: 'Sepuluh huruf dan angka di bagian bawah pesan',
    en: 'Ten letters and digits at the bottom of the message',
  },
  tail: { id: 'Tiga huruf atau angka terakhir', en: 'The last three letters or digits' },
  tailHint: {
    id: 'Dari nomor atau alamat yang menerima pesan itu; untuk email, sebelum tanda @. Dari 0800-123-4567 tulis 567; dari nama@example.com tulis ama.',
    en: 'Of the number or address that received it; for e-mail, before the @. Of 0800-123-4567 write 567; of name@example.com write ame.',
  },
  check: { id: 'Periksa', en: 'Check' },
  checkAnother: { id: 'Periksa pesan lain', en: 'Check another message' },
  sentOn: { id: 'Dikirim', en: 'Sent' },
  channel: { id: 'Lewat', en: 'By' },
  subject: { id: 'Perihal', en: 'Subject' },
  ourAddress: { id: 'Alamat kami satu-satunya', en: 'Our only address' },
  compare: {
    id: 'Bandingkan perihal dan alamatnya dengan pesan yang Anda terima. Kalau berbeda, pesan itu tiruan.',
    en: 'Compare subject and address with the message that you received. If they differ, that message is an imitation.',
  },
  report: { id: 'Laporkan pesan itu', en: 'Report that message' },
  nothingKept: {
    id: 'Yang Anda ketik di sini tidak disimpan. Kami tidak menjawab untuk siapa pesan itu atau apa isinya.',
    en: 'What you type here is not kept. We never say whom a message was for, or what was in it.',
  },
} as const satisfies Readonly<Record<string, Words>>

type Verdict = { readonly title: Words; readonly what: Words }

/** What is said of each kind of answer. */
export const verdictText: Readonly<
  Record<'genuine' | 'expired' | 'copied' | 'copy' | 'mistyped' | 'unknown', Verdict>
> = {
  genuine: {
    title: { id: 'Ya, kami mengirimnya kepada Anda', en: 'Yes, we sent it to you' },
    what: {
      id: 'Kami mengirim satu pesan dengan kode ini ke nomor atau alamat yang berakhir begitu.',
      en: 'We sent one message with this code to the number or address that ends so.',
    },
  },
  expired: {
    title: { id: 'Ya, tetapi sudah lewat waktunya', en: 'Yes, but its time is over' },
    what: {
      id: 'Kami yang mengirimnya. Kode atau tautan di dalamnya sudah tidak berlaku: siapa pun yang sekarang masih memintanya bukan kami.',
      en: 'We sent it. The code or link in it works no longer: whoever still asks you for it is not us.',
    },
  },
  copied: {
    title: { id: 'Hati-hati: kode ini beredar', en: 'Take care: this code goes around' },
    what: {
      id: 'Kami pernah mengirimnya kepada Anda, tetapi kode ini sudah dicoba berkali-kali untuk alamat lain. Seseorang menyalinnya. Percayai hanya pesan dengan perihal persis seperti ini, dan jangan buka tautannya.',
      en: 'We did send it to you, but this code was tried again and again for other addresses. Somebody copies it. Trust only a message with exactly this subject, and do not open its links.',
    },
  },
  copy: {
    title: {
      id: 'Kode ini tidak dikirim kepada Anda: ini salinan',
      en: 'This code was not sent to you: it is a copy',
    },
    what: {
      id: 'Kode ini dari pesan untuk orang lain. Pesan yang Anda terima bukan dari kami. Jangan buka tautannya dan jangan balas. Salah ketik tiga huruf terakhirnya, atau menulis yang sesudah tanda @? Periksa sekali lagi.',
      en: 'This code is from a message to somebody else. What you received is not from us. Do not open its links and do not answer. Did you mistype the last three, or write what stands behind the @? Check once more.',
    },
  },
  mistyped: {
    title: { id: 'Mungkin satu huruf salah ketik', en: 'One letter may be mistyped' },
    what: {
      id: 'Kode ini tidak ada, tetapi kode lain berbeda satu huruf saja. Bandingkan huruf demi huruf. Kalau di pesan memang tertulis begini, pesan itu bukan dari kami.',
      en: 'There is no such code, but another one differs in one letter. Compare letter by letter. If the message really says this, it is not ours.',
    },
  },
  unknown: {
    title: {
      id: 'Kami tidak mengirim pesan dengan kode ini',
      en: 'We sent no message with this code',
    },
    what: {
      id: 'Salin kodenya sekali lagi, huruf demi huruf. Kalau sama, pesan itu bukan dari kami: jangan buka tautannya, jangan balas, jangan berikan apa pun.',
      en: 'Copy the code once more, letter by letter. If it is the same, the message is not ours: do not open its links, do not answer, give nothing.',
    },
  },
}
