import type { Certainty } from '#law'
import type { Words } from '#values'
import type { Channel, Claimant, ClaimEvent, Standing } from './claim.ts'

/** Words of the page that names where a claim belongs. */
export const claimText = {
  title: { id: 'Klaim: ke mana dan apa yang dibawa', en: 'Claims: where, and with what' },
  lead: {
    id: 'Jawab empat pertanyaan. Kami sebutkan jalurnya, jamnya, berkasnya, dan batas waktunya menurut peraturan.',
    en: 'Answer four questions. We name the way, the hours, the papers and the deadline, by the decrees.',
  },
  notHere: {
    id: 'Klaim tidak diajukan dan tidak dibayar lewat situs ini. Yang Anda isi di sini tidak disimpan.',
    en: 'Claims are neither filed nor paid on this site. What you fill in here is not kept.',
  },
  event: { id: 'Apa yang terjadi?', en: 'What happened?' },
  standing: { id: 'Siapa yang membayar iurannya?', en: 'Who pays the contributions?' },
  claimant: { id: 'Siapa yang mengajukan?', en: 'Who claims?' },
  day: { id: 'Kapan terjadinya?', en: 'When did it happen?' },
  dayHint: {
    id: 'Tahun-bulan-hari, misalnya 2026-11-02',
    en: 'Year-month-day, such as 2026-11-02',
  },
  unchosen: { id: 'Pilih satu', en: 'Choose one' },
  show: { id: 'Tampilkan', en: 'Show' },
  channel: { id: 'Jalurnya', en: 'The way' },
  hours: { id: 'Jam layanan', en: 'Hours' },
  noHours: {
    id: 'Situs ini belum mencantumkan jam layanan kantor cabang. Tanyakan dahulu sebelum datang.',
    en: 'This site does not state the hours of the branches. Ask before you come.',
  },
  phone: { id: 'Telepon', en: 'Telephone' },
  noPhone: {
    id: 'Situs ini tidak mencantumkan nomor telepon.',
    en: 'This site names no phone number.',
  },
  papers: { id: 'Berkas yang disebut peraturan', en: 'Papers that the decrees name' },
  papersMore: {
    id: 'Kantor cabang bisa meminta berkas lain: aturan pelaksanaannya tidak semuanya sudah kami periksa.',
    en: 'A branch may ask for others: not all of the rules that carry the decrees out were checked.',
  },
  deadline: { id: 'Batas waktu', en: 'Time' },
  basis: { id: 'Dasar', en: 'Basis' },
} as const satisfies Readonly<Record<string, Words>>

export const eventText: Readonly<Record<ClaimEvent, Words>> = {
  accident: {
    id: 'Kecelakaan kerja atau penyakit akibat kerja (JKK)',
    en: 'A work accident or occupational disease (JKK)',
  },
  death: {
    id: 'Peserta meninggal dunia (JKM atau JKK, JHT, JP)',
    en: 'The member died (JKM or JKK, JHT, JP)',
  },
  'old-age': { id: 'Pengambilan Jaminan Hari Tua (JHT)', en: 'Taking old-age savings (JHT)' },
  pension: { id: 'Mencapai usia pensiun (JP)', en: 'Reaching pension age (JP)' },
  'job-loss': {
    id: 'Kehilangan pekerjaan karena PHK (JKP)',
    en: 'Losing the job by dismissal (JKP)',
  },
}

export const standingText: Readonly<Record<Standing, Words>> = {
  employed: { id: 'Pemberi kerja', en: 'An employer' },
  own: { id: 'Peserta sendiri', en: 'The member alone' },
}

export const claimantText: Readonly<Record<Claimant, Words>> = {
  member: { id: 'Peserta sendiri', en: 'The member' },
  family: { id: 'Keluarga atau ahli waris', en: 'Family or heirs' },
}

export const channelText: Readonly<Record<Channel, Words>> = {
  employer: {
    id: 'Lewat pemberi kerja. Beri tahu mereka hari ini juga: merekalah yang wajib melaporkan, dan laporan akhirnya sekaligus menjadi pengajuan. Kalau mereka tidak melapor, datanglah ke kantor cabang.',
    en: 'By the employer. Tell them today: they have to report it, and their final report is the claim. If they do not, come to a branch.',
  },
  branch: {
    id: 'Langsung ke kantor cabang BPJS Ketenagakerjaan.',
    en: 'Straight to a branch of BPJS Ketenagakerjaan.',
  },
}

/** Papers with what names them, and how sure that is. */
export type Papers = {
  readonly list: readonly Words[]
  readonly basis: string
  readonly certainty: Certainty
}

const CARD: Words = { id: 'Kartu peserta', en: 'Membership card' }
const IDENTITY: Words = { id: 'Kartu Tanda Penduduk (KTP)', en: 'Identity card (KTP)' }

export const papersOf: Readonly<Record<ClaimEvent, Papers>> = {
  accident: {
    list: [
      CARD,
      IDENTITY,
      {
        id: 'Surat keterangan dokter yang memeriksa, merawat, atau penasihat',
        en: 'Statement of the doctor who examined, treats or advises',
      },
      { id: 'Kuitansi biaya pengangkutan', en: 'Receipts for transport' },
      {
        id: 'Kuitansi pengobatan dan perawatan, kalau fasilitasnya belum bekerja sama',
        en: 'Receipts for treatment, where the clinic has no agreement with the agency',
      },
    ],
    basis: 'PP 44/2015 art. 43(5), 44(5)',
    certainty: 'checked',
  },
  death: {
    list: [
      { id: 'Surat permohonan', en: 'Letter of application' },
      { id: 'Surat keterangan kematian', en: 'Death certificate' },
      { id: 'Surat keterangan ahli waris', en: 'Certificate of the heirs' },
      CARD,
    ],
    basis: 'PP 44/2015 art. 40(3)',
    certainty: 'checked',
  },
  'old-age': {
    list: [
      CARD,
      {
        id: 'Berkas lain yang ditetapkan BPJS Ketenagakerjaan menurut alasan Anda',
        en: 'Others that BPJS Ketenagakerjaan sets for your reason',
      },
    ],
    basis: 'PP 46/2015 art. 31(1)',
    certainty: 'checked',
  },
  pension: {
    list: [
      CARD,
      IDENTITY,
      { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      { id: 'Surat keterangan berhenti bekerja', en: 'Statement that the work ended' },
    ],
    basis: 'PP 45/2015 elucidation of art. 25(1)a',
    certainty: 'checked',
  },
  'job-loss': {
    list: [
      {
        id: 'Bukti PHK Anda terima dan tanda terima laporannya dari dinas ketenagakerjaan',
        en: 'Proof that you were dismissed, and the manpower office’s receipt of its report',
      },
      {
        id: 'Atau: perjanjian bersama yang terdaftar di pengadilan hubungan industrial, dengan akta buktinya',
        en: 'Or: a joint agreement registered at the industrial relations court, with its deed',
      },
      {
        id: 'Atau: putusan pengadilan hubungan industrial yang berkekuatan hukum tetap',
        en: 'Or: a final ruling of the industrial relations court',
      },
    ],
    basis: 'PP 37/2021 art. 20(3)',
    certainty: 'needs-review',
  },
}

const WHO = {
  heirs: {
    id: 'Setelah peserta meninggal, ahli warislah yang mengajukan.',
    en: 'After the member’s death it is the heirs who claim.',
  },
  member: {
    id: 'Selama peserta hidup, pesertalah yang mengajukan. Kalau peserta sudah meninggal, pilih “Peserta meninggal dunia”.',
    en: 'While the member lives, it is the member who claims. If the member has died, choose “The member died”.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Who claims, where that is not who was chosen; PP 44/2015 art. 40, 44(1), PP 46/2015 art. 31(1). */
export function whoText(event: ClaimEvent, claimant: Claimant): Words | undefined {
  if (event === 'death') return claimant === 'member' ? WHO.heirs : undefined
  return claimant === 'family' && event !== 'accident' ? WHO.member : undefined
}
