/** What is said where there is no connection; how it came, then what to do. */
export const offlineText = {
  title: { id: 'Tidak ada sambungan', en: 'No connection' },
  cause: {
    id: 'Halaman yang Anda minta tidak sampai: perangkat Anda sedang tidak tersambung ke internet, atau layanan kami sedang terganggu.',
    en: 'The page you asked for did not arrive: your device is not connected to the internet, or our service is disturbed.',
  },
  safe: {
    id: 'Data Anda aman. Yang sudah kami terima tetap ada; formulir yang belum sampai perlu Anda kirim lagi.',
    en: 'Your data is safe. What reached us is still there; a form that did not has to be sent again.',
  },
  fix: {
    id: 'Periksa Wi-Fi atau data seluler Anda, lalu coba lagi. Jika situs lain bisa dibuka, tunggu beberapa menit dahulu.',
    en: 'Check your Wi-Fi or mobile data, then try again. If other sites open, wait a few minutes first.',
  },
  again: { id: 'Coba lagi', en: 'Try again' },
} as const
