/** Words of the download of everything. */
export const myDataText = {
  title: { id: 'Semua data tentang saya', en: 'Everything about me' },
  lead: {
    id: 'Satu berkas ZIP dengan semua yang kami simpan tentang Anda: halaman untuk dibaca dan JSON untuk program lain.',
    en: 'One ZIP file with everything we keep about you: a page to read and JSON for other programs.',
  },
  madeAt: { id: 'Dibuat', en: 'Made' },
  inside: {
    id: 'Kata sandi, kode, dan rahasia lain tidak ada di sini. Berkas bukti pengaduan diunduh dari halaman pengaduannya.',
    en: 'Passwords, codes and other secrets are not in here. Files of cases are downloaded from the page of their case.',
  },
  none: { id: 'Tidak ada.', en: 'None.' },
  ask: { id: 'Siapkan unduhan', en: 'Prepare the download' },
  askAgain: { id: 'Siapkan yang baru', en: 'Prepare a new one' },
  preparing: { id: 'Sedang disiapkan', en: 'Being prepared' },
  preparingWhy: {
    id: 'Biasanya selesai dalam beberapa menit. Kami mengirim pesan kalau sudah siap; Anda boleh menutup halaman ini.',
    en: 'It is usually ready within minutes. We send a message when it is; you may close this page.',
  },
  again: { id: 'Lihat apakah sudah siap', en: 'See whether it is ready' },
  ready: { id: 'Siap diunduh', en: 'Ready to download' },
  until: { id: 'Terhapus sendiri', en: 'Deleted by itself' },
  size: { id: 'Ukuran', en: 'Size' },
  download: { id: 'Unduh (ZIP)', en: 'Download (ZIP)' },
  care: {
    id: 'Isinya sangat pribadi. Jangan simpan di komputer umum, dan jangan kirim ke siapa pun yang memintanya lewat telepon atau pesan.',
    en: 'What is in it is very personal. Do not keep it on a public computer, and send it to nobody who asks for it by phone or message.',
  },
  schema: { id: 'Bentuk JSON-nya', en: 'The form of the JSON' },
} as const
