/** Words of the page that explains every code. */
export const codesText = {
  title: { id: 'Arti kode', en: 'What the codes mean' },
  lead: {
    id: 'Kalau sesuatu tidak dikerjakan, halamannya menunjukkan kode dan waktu. Sebutkan keduanya kalau Anda bertanya kepada kami.',
    en: 'When something is not done, the page shows a code and a time. Quote both when you ask us.',
  },
  stepByStep: { id: 'Bantuan langkah demi langkah', en: 'Help step by step' },
  areas: { id: 'Kelompok kode', en: 'Groups of codes' },
} as const

/** How codes begin, and what those are about, in the order of the page. */
export const areaTitles = {
  MASUK: { id: 'Masuk dan sesi', en: 'Signing in and sessions' },
  SANDI: { id: 'Memilih kata sandi', en: 'Choosing a password' },
  PESAN: { id: 'Kode dan tautan lewat pesan', en: 'Codes and links by message' },
  KODE: { id: 'Kode kedua dan bukti diri', en: 'Second codes and proofs' },
  KUNCI: { id: 'Kunci sandi', en: 'Passkeys' },
  BUKAN: { id: '“Bukan saya”', en: '“It was not me”' },
  BEKU: { id: 'Membekukan akun', en: 'Freezing an account' },
  PULIH: { id: 'Memulihkan akun', en: 'Recovering an account' },
  FRASA: { id: 'Frasa dan bahasa pesan', en: 'Phrase and language of messages' },
  DATA: { id: 'Data saya', en: 'My data' },
  DOKUMEN: { id: 'Surat dan kartu', en: 'Papers and card' },
  ADUAN: { id: 'Pengaduan', en: 'Cases' },
  BERKAS: { id: 'Berkas bukti', en: 'Files as evidence' },
  BERSAMA: { id: 'Pengaduan bersama', en: 'Complaining together' },
  REKENING: { id: 'Rekening pencairan', en: 'Payout account' },
  PRIBADI: { id: 'Data pribadi', en: 'Privacy' },
  KELUARGA: { id: 'Keluarga', en: 'The family' },
  HALAMAN: { id: 'Halaman yang tidak dapat ditampilkan', en: 'Pages that cannot be shown' },
  UMUM: { id: 'Formulir untuk umum', en: 'Forms for everybody' },
  CEK: { id: 'Memeriksa pesan', en: 'Checking a message' },
  LAPOR: { id: 'Melaporkan penipuan', en: 'Reporting fraud' },
  KLAIM: { id: 'Ke mana klaim diajukan', en: 'Where claims belong' },
  BANTU: { id: 'Bantuan', en: 'Help' },
  PETUGAS: { id: 'Petugas: masuk', en: 'Staff: signing in' },
  CABANG: { id: 'Petugas: kantor cabang', en: 'Staff: at a branch' },
  MEJA: { id: 'Petugas: pengaduan', en: 'Staff: cases' },
  WAFAT: { id: 'Petugas: peserta meninggal', en: 'Staff: the death of a member' },
  ADMIN: { id: 'Petugas: akun', en: 'Staff: accounts' },
} as const
