/** Words of the pages that activate an account. Refusals have theirs in `code-refusals.ts`. */
export const activationText = {
  activate: { id: 'Aktifkan akun', en: 'Activate your account' },
  lead: {
    id: 'Tidak perlu ke kantor. Isi tiga data ini, lalu kami kirim kode ke email atau nomor HP yang tercatat untuk Anda.',
    en: 'No visit is needed. Enter these three, and we send a code to the email or phone on your record.',
  },
  kpj: { id: 'Nomor KPJ', en: 'KPJ number' },
  kpjHint: {
    id: 'Ada di kartu peserta: 11 angka atau huruf.',
    en: 'On your membership card: 11 digits or letters.',
  },
  kpjWrong: {
    id: 'Nomor KPJ terdiri dari 11 angka atau huruf.',
    en: 'A KPJ number has 11 digits or letters.',
  },
  idNumber: { id: 'NIK atau nomor paspor', en: 'NIK or passport number' },
  idNumberHint: {
    id: 'NIK terdiri dari 16 angka. Warga negara asing mengisi nomor paspor, tanpa kode negara.',
    en: 'A NIK has 16 digits. Foreigners enter the passport number, without a country code.',
  },
  idNumberWrong: {
    id: 'Isi 16 angka NIK, atau nomor paspor: 5 sampai 20 huruf dan angka.',
    en: 'Enter the 16 digits of the NIK, or a passport number of 5 to 20 letters and digits.',
  },
  birthDate: { id: 'Tanggal lahir', en: 'Birth date' },
  birthDateHint: { id: 'Misalnya 12-04-1990', en: 'For example 12-04-1990' },
  birthDateWrong: {
    id: 'Isi tanggal, bulan, dan tahun, misalnya 12-04-1990.',
    en: 'Enter day, month and year, for example 12-04-1990.',
  },
  sendCode: { id: 'Kirim kode', en: 'Send the code' },
  goodToKnow: { id: 'Perlu diketahui', en: 'Good to know' },
  neverSays: {
    id: 'Demi keamanan, kami tidak pernah mengatakan data mana yang tidak cocok.',
    en: 'For your safety we never say which of the three does not match.',
  },
  causes: {
    id: 'Yang sering keliru: NIK atau nomor paspor lama di perusahaan, tanggal lahir tertukar, atau nomor KPJ dari perusahaan lain.',
    en: 'Often wrong: an old NIK or passport number at the employer, day and month swapped, or the KPJ of another employer.',
  },
  haveAccount: {
    id: 'Sudah punya akun? Masuk, atau buat kata sandi baru.',
    en: 'Have an account? Sign in, or choose a new password.',
  },
  haveLetter: { id: 'Saya punya kode dari surat', en: 'I have a code from a letter' },
  linkLead: {
    id: 'Tekan tombol ini untuk membuat kata sandi dan mengaktifkan akun. Tautan hanya berlaku sekali.',
    en: 'Press the button to choose a password and activate the account. The link works once.',
  },
  otherWays: { id: 'Kontak itu sudah tidak ada?', en: 'Are those contacts gone?' },
  byLetterWhy: {
    id: 'Kami bisa mengirim kode lewat surat ke alamat yang tercatat. Kodenya berlaku 21 hari.',
    en: 'We can send a code by letter to the address on record. It is good for 21 days.',
  },
  byLetter: { id: 'Kirim kode lewat surat', en: 'Send the code by letter' },
  byContactWhy: {
    id: 'Dengan kontak baru Anda hanya bisa melihat catatan yang disamarkan, sampai Anda terbukti dengan kontak lama, surat, atau di kantor cabang.',
    en: 'With a new contact you see a masked record only, until you are proved by an old contact, a letter or at a branch.',
  },
  byContact: { id: 'Pakai kontak baru', en: 'Use a new contact' },
  letterSent: { id: 'Surat sedang disiapkan', en: 'A letter is being prepared' },
  letterSentLead: {
    id: 'Kalau data Anda cocok dan alamat Anda tercatat, surat dengan kode dikirim ke sana. Setelah surat datang, pilih “Saya punya kode dari surat” di halaman Aktifkan akun.',
    en: 'If what you entered matches and your address is on record, a letter with a code goes there. When it has come, choose “I have a code from a letter” on the page to activate your account.',
  },
  letterCode: { id: 'Kode dari surat', en: 'Code from the letter' },
  letterCodeHint: {
    id: '8 huruf dan angka, atau 16 kalau suratnya dari kantor cabang. Huruf besar dan kecil sama saja.',
    en: '8 letters and digits, or 16 in a letter from a branch; capital or small.',
  },
  letterLead: {
    id: 'Isi kode dari surat atau dari kantor cabang bersama nomor KPJ, NIK atau nomor paspor, dan tanggal lahir.',
    en: 'Enter the code from the letter or the branch together with your KPJ, NIK or passport number, and birth date.',
  },
  contactTitle: { id: 'Pakai kontak baru', en: 'Use a new contact' },
  contact: { id: 'Email atau nomor HP', en: 'Email or phone number' },
  contactHint: {
    id: 'Kode kami kirim ke sini. Semua kontak lama juga kami kabari.',
    en: 'We send the code here. All earlier contacts are told.',
  },
  contactWrong: {
    id: 'Isi alamat email atau nomor HP yang lengkap.',
    en: 'Enter a whole email address or phone number.',
  },
  passwordTitle: { id: 'Buat kata sandi', en: 'Choose a password' },
  passwordLead: {
    id: 'Setelah disimpan, akun Anda aktif dan Anda langsung masuk.',
    en: 'Once saved, your account is active and you are signed in.',
  },
  toFrontPage: { id: 'Ke halaman depan', en: 'To the front page' },
} as const
