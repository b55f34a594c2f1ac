import type { Words } from '#values'
import type { Evidence, Paper, Relation, School } from './family.ts'
import type { FamilyAct } from './family-acts.ts'

/** Words of the pages about the family. */
export const familyText = {
  title: { id: 'Keluarga saya', en: 'My family' },
  lead: {
    id: 'Siapa keluarga Anda, supaya peta ahli waris benar dan keluarga tahu apa yang menjadi haknya.',
    en: 'Who your family is, so that the heirs’ map is right and they know what is theirs.',
  },
  back: { id: 'Keluarga saya', en: 'My family' },
  stated: {
    id: 'Yang Anda catat di sini adalah pernyataan Anda. Ahli waris ditetapkan dari surat, menurut hukum.',
    en: 'What you write down here is your statement. Heirs are determined from papers, by law.',
  },
  jpList: {
    id: 'Untuk JP, perubahan keluarga juga harus disampaikan kepada pemberi kerja. Mencatat di sini tidak menggantikannya.',
    en: 'For JP a change in the family also has to be told to the employer. Writing it here does not replace that.',
  },
  none: { id: 'Belum ada keluarga yang dicatat', en: 'No family is written down yet' },
  noneWhat: {
    id: 'Mulai dari suami atau istri, anak, dan orang tua. Hanya perlu beberapa menit.',
    en: 'Begin with husband or wife, children and parents. It takes a few minutes.',
  },
  add: { id: 'Tambah anggota keluarga', en: 'Add a family member' },
  addLead: { id: 'Siapa orang ini bagi Anda?', en: 'What is this person to you?' },
  map: { id: 'Peta ahli waris', en: 'Heirs’ map' },
  mapWhat: {
    id: 'Siapa berhak atas apa hari ini, berapa, dan surat apa yang masih kurang.',
    en: 'Who is entitled to what today, how much, and which papers are missing.',
  },
  present: { id: 'Keluarga sekarang', en: 'The family today' },
  past: { id: 'Dahulu', en: 'Formerly' },
  name: { id: 'Nama', en: 'Name' },
  relation: { id: 'Hubungan', en: 'Relation' },
  bornOn: { id: 'Tanggal lahir', en: 'Birth date' },
  bornHint: { id: 'Seperti 2015-03-31.', en: 'Like 2015-03-31.' },
  evidence: { id: 'Bukti', en: 'Proof' },
  nameHint: {
    id: 'Seperti di KTP atau akta. Kami simpan terenkripsi.',
    en: 'As on the identity card or certificate. We keep it encrypted.',
  },
  nameOfWill: { id: 'Nama orang yang ditunjuk wasiat', en: 'Name of whom the will names' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  female: { id: 'Perempuan', en: 'Female' },
  male: { id: 'Laki-laki', en: 'Male' },
  notSaid: { id: 'Tidak disebut', en: 'Not said' },
  nationality: { id: 'Kewarganegaraan', en: 'Nationality' },
  nationalityHint: {
    id: 'Dua huruf: ID untuk Indonesia, MY untuk Malaysia.',
    en: 'Two letters: ID for Indonesia, MY for Malaysia.',
  },
  idNumber: { id: 'NIK', en: 'NIK' },
  idNumberHint: {
    id: '16 angka. Boleh kosong; dengan NIK petugas lebih cepat mencocokkan.',
    en: '16 digits. May stay empty; with it officers match papers sooner.',
  },
  marriedOn: { id: 'Tanggal menikah dengan Anda', en: 'Day of marriage with you' },
  marriedOnOther: { id: 'Menikah', en: 'Married' },
  divorcedOn: { id: 'Bercerai', en: 'Divorced' },
  diedOn: { id: 'Meninggal', en: 'Died' },
  beganWorkOn: { id: 'Mulai bekerja', en: 'Began to work' },
  school: { id: 'Sekolah', en: 'School' },
  schoolHint: {
    id: 'Beasiswa dihitung dari jenjang sekarang dan tahun lulusnya.',
    en: 'The scholarship is counted from the level now and the year in which it ends.',
  },
  level: { id: 'Jenjang sekarang', en: 'Level now' },
  untilYear: { id: 'Tahun lulus jenjang itu', en: 'Year in which that level ends' },
  untilYearHint: { id: 'Misalnya 2028.', en: 'For example 2028.' },
  noSchool: { id: 'Tidak atau belum sekolah', en: 'Not at school, or not yet' },
  papersHeld: { id: 'Surat yang ada di rumah', en: 'Papers at home' },
  papersSeen: { id: 'Surat yang dilihat petugas', en: 'Papers an officer saw' },
  papersHint: {
    id: 'Centang yang sudah ada. Peta ahli waris menunjukkan yang masih kurang.',
    en: 'Tick what is there. The heirs’ map shows what is missing.',
  },
  nonePapers: { id: 'Belum ada', en: 'None yet' },
  day: { id: 'Tanggal kejadian', en: 'Day on which it happened' },
  choose: { id: 'Pilih', en: 'Choose' },
  next: { id: 'Lihat sebelum dan sesudah', en: 'See before and after' },
  confirmTitle: { id: 'Periksa dulu', en: 'Check first' },
  confirmLead: {
    id: 'Belum ada yang tersimpan. Bandingkan, lalu simpan.',
    en: 'Nothing is saved yet. Compare, then save.',
  },
  field: { id: 'Yang berubah', en: 'What changes' },
  before: { id: 'Sekarang', en: 'Now' },
  after: { id: 'Sesudahnya', en: 'Afterwards' },
  save: { id: 'Simpan', en: 'Save' },
  edit: { id: 'Ubah lagi', en: 'Change again' },
  nikDiffers: {
    id: 'Tanggal lahir di dalam NIK tidak sama dengan yang Anda tulis. NIK seperti itu memang ada; periksa saja sekali lagi.',
    en: 'The birth date within the NIK is not the one you typed. Such numbers exist; just check once more.',
  },
  secondSpouse: {
    id: 'Sudah ada suami atau istri yang tercatat. Kalau pernikahan itu sudah berakhir, catat dulu perceraian atau kematiannya.',
    en: 'A husband or wife is on record already. If that marriage has ended, write down the divorce or death first.',
  },
  saved: {
    id: 'Tersimpan. Semua kontak Anda diberi tahu.',
    en: 'Saved. All your contacts are told.',
  },
  can: { id: 'Yang dapat dicatat', en: 'What can be written down' },
  history: { id: 'Riwayat', en: 'History' },
  historyLead: {
    id: 'Riwayat tidak dihapus. Yang keliru dibetulkan dengan catatan baru.',
    en: 'The history is not deleted. What was wrong is corrected by a new entry.',
  },
  when: { id: 'Dicatat', en: 'Written' },
  what: { id: 'Isi', en: 'What' },
  by: { id: 'Oleh', en: 'By' },
  byMember: { id: 'Anda', en: 'You' },
  byOfficer: { id: 'Petugas', en: 'An officer' },
  withdrawn: { id: 'Dihapus karena keliru', en: 'Removed: written by mistake' },
  born: { id: 'Lahir', en: 'Born' },
  corrected: { id: 'Dibetulkan', en: 'Corrected' },
  yes: { id: 'Ya', en: 'Yes' },
} as const satisfies Readonly<Record<string, Words>>

export const relationText: Readonly<Record<Relation, Words>> = {
  spouse: { id: 'Suami atau istri', en: 'Husband or wife' },
  child: { id: 'Anak kandung', en: 'Child' },
  stepchild: { id: 'Anak tiri', en: 'Stepchild' },
  'adopted-child': { id: 'Anak angkat', en: 'Adopted child' },
  parent: { id: 'Orang tua kandung', en: 'Parent' },
  'step-parent': { id: 'Orang tua tiri atau angkat', en: 'Step- or adoptive parent' },
  grandchild: { id: 'Cucu', en: 'Grandchild' },
  grandparent: { id: 'Kakek atau nenek', en: 'Grandparent' },
  sibling: { id: 'Saudara kandung', en: 'Brother or sister' },
  'parent-in-law': { id: 'Mertua', en: 'Parent-in-law' },
  'named-in-will': { id: 'Orang yang ditunjuk wasiat', en: 'Person named in a will' },
}

export const evidenceText: Readonly<Record<Evidence, Words>> = {
  stated: { id: 'Dinyatakan, belum dibuktikan', en: 'Stated, not yet proved' },
  'paper-seen': { id: 'Surat sudah dilihat petugas', en: 'An officer has seen papers' },
  verified: { id: 'Terbukti, disetujui dua petugas', en: 'Proved, approved by two officers' },
}

export const schoolText: Readonly<Record<School, Words>> = {
  primary: { id: 'TK atau SD', en: 'Kindergarten or primary school' },
  lowerSecondary: { id: 'SMP', en: 'Lower secondary school' },
  upperSecondary: { id: 'SMA atau SMK', en: 'Upper secondary school' },
  higher: { id: 'Kuliah atau pelatihan', en: 'Higher education or training' },
}

export const paperText: Readonly<Record<Paper, Words>> = {
  'family-card': { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
  'identity-card': { id: 'KTP atau paspor', en: 'Identity card or passport' },
  'marriage-book': { id: 'Buku nikah atau akta perkawinan', en: 'Marriage book or certificate' },
  'birth-certificate': { id: 'Akta kelahiran', en: 'Birth certificate' },
  will: { id: 'Surat wasiat', en: 'Will' },
}

export const actText: Readonly<Record<FamilyAct, Words>> = {
  correct: { id: 'Betulkan data', en: 'Correct the details' },
  school: { id: 'Sekolah berubah', en: 'School has changed' },
  'began-work': { id: 'Mulai bekerja', en: 'Began to work' },
  married: { id: 'Menikah', en: 'Married' },
  divorced: { id: 'Bercerai', en: 'Divorced' },
  died: { id: 'Meninggal dunia', en: 'Died' },
  papers: { id: 'Surat yang ada di rumah', en: 'Papers at home' },
  withdraw: { id: 'Hapus karena keliru', en: 'Remove: written by mistake' },
}
