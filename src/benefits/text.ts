import type { Words } from '#values'

/** Words around a simulation: the list, the form, the link. */
export const text = {
  title: { id: 'Simulasi', en: 'Simulations' },
  lead: {
    id: 'Terbuka untuk semua orang, tanpa masuk. Setiap angka dapat dibuka sampai ke pasalnya.',
    en: 'Open to everyone, without signing in. Every figure opens down to its article.',
  },
  back: { id: 'Semua simulasi', en: 'All simulations' },
  choose: { id: 'Pilih', en: 'Choose' },
  name: { id: 'Nama pilihan ini', en: 'Name of this option' },
  nameHint: {
    id: 'Untuk membandingkan beberapa pilihan',
    en: 'For comparing several options',
  },
  calculate: { id: 'Hitung', en: 'Calculate' },
  keep: { id: 'Simpan untuk dibandingkan', en: 'Keep to compare' },
  kept: { id: 'Pilihan yang dibandingkan', en: 'Options kept to compare' },
  keptHint: {
    id: 'Ubah isian, lalu hitung: hasilnya berdampingan.',
    en: 'Change the form and calculate: the results stand side by side.',
  },
  drop: { id: 'Lepas', en: 'Remove' },
  inAddress: {
    id: 'Isian Anda ada di alamat halaman ini dan tidak disimpan di mana pun. Alamatnya boleh Anda simpan atau bagikan.',
    en: 'What you filled in stands in this page’s address and is stored nowhere. Keep or share the address if you like.',
  },
  notInAddress: {
    id: 'Isian Anda tidak masuk ke alamat halaman dan tidak disimpan.',
    en: 'What you fill in does not enter the page’s address and is not stored.',
  },
  share: { id: 'Buat tautan untuk dibagikan', en: 'Make a link to share' },
  shareLead: {
    id: 'Tautan memuat yang Anda centang saja. Siapa pun yang memegangnya dapat membacanya.',
    en: 'The link holds only what you tick. Whoever has it can read it.',
  },
  makeLink: { id: 'Buat tautan', en: 'Make the link' },
  linkReady: { id: 'Tautan Anda', en: 'Your link' },
  provisional: {
    id: 'Akun Anda masih sementara, jadi catatan Anda tidak dipakai di sini.',
    en: 'Your account is still provisional, so your record is not used here.',
  },
  again: {
    id: 'Formulir ini sudah lama terbuka. Periksa isiannya, lalu hitung lagi.',
    en: 'This form had been open for long. Check it and calculate again.',
  },
  monthHint: { id: 'Misalnya 03-2026', en: 'For example 03-2026' },
  dateHint: { id: 'Misalnya 15-03-2026', en: 'For example 15-03-2026' },
  rateHint: { id: 'Persen, misalnya 5,5', en: 'Per cent, for example 5.5' },
  tries: { id: 'Contoh', en: 'Examples' },
  row: { id: 'Baris', en: 'Row' },
} as const satisfies Readonly<Record<string, Words>>
