import type { Words } from '#values'
import type { LetterFact } from './letter.ts'

/** What each statement is called, on the form and on the paper. */
export const factText: Readonly<Record<LetterFact, Words>> = {
  membership: { id: 'Peserta aktif', en: 'Active membership' },
  months: { id: 'Bulan yang dibayar', en: 'Months paid' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  wage: { id: 'Rentang upah', en: 'Wage band' },
  balance: { id: 'Saldo JHT', en: 'JHT balance' },
}

/** Words of the letter itself. */
export const letterText = {
  title: { id: 'Surat keterangan kepesertaan', en: 'Letter of confirmation of membership' },
  to: { id: 'Untuk', en: 'To' },
  name: { id: 'Nama', en: 'Name' },
  kpj: { id: 'Nomor peserta (KPJ)', en: 'Membership number (KPJ)' },
  validUntil: { id: 'Berlaku sampai', en: 'Valid until' },
  intro: {
    id: 'Menurut catatan kami, pada tanggal surat ini diterbitkan:',
    en: 'According to our records, on the day this letter was issued:',
  },
  closing: {
    id: 'Surat ini dibuat atas permintaan peserta. Isinya hanya yang dipilih peserta; yang tidak disebut tidak berarti tidak ada.',
    en: 'This letter was made at the member’s request. It states only what the member chose; what is not mentioned may exist all the same.',
  },
} as const satisfies Record<string, Words>

export const kpjEndsText = (last: string): Words => ({
  id: `berakhir ${last}`,
  en: `ending in ${last}`,
})

export const activeText = (since: string): Words => ({
  id: `Peserta aktif program jaminan sosial ketenagakerjaan, pertama kali terdaftar ${since}.`,
  en: `Active member of the employment social security programmes, first registered in ${since}.`,
})

/** `figure` stands large, the sentence under it. */
export const monthsPaidText = (
  { paid, span }: { readonly paid: number; readonly span: number },
  between: { readonly from: string; readonly through: string },
): { readonly figure: Words; readonly text: Words } => ({
  figure: { id: `${paid} dari ${span} bulan`, en: `${paid} of ${span} months` },
  text: {
    id: `Iuran tercatat dibayar untuk ${paid} dari ${span} bulan, ${between.from} sampai ${between.through}.`,
    en: `Contributions are recorded as paid for ${paid} of ${span} months, ${between.from} to ${between.through}.`,
  },
})

export const employerText: Words = {
  id: 'Dilaporkan sebagai pekerja di sini, dan belum dilaporkan berhenti.',
  en: 'Reported as working here, and not reported as having left.',
}

export const wageText = (month: string): Words => ({
  id: `Upah sebulan yang dilaporkan, terakhir untuk ${month}.`,
  en: `Monthly wage as reported, last for ${month}.`,
})

export const balanceSaidText = (amountInWords: string): Words => ({
  id: `${amountInWords}. Saldo Jaminan Hari Tua (JHT) menurut iuran yang tercatat, dengan hasil pengembangan yang sudah dikreditkan.`,
  en: `${amountInWords}. Balance of old-age savings (Jaminan Hari Tua, JHT) by the recorded contributions, with the returns credited so far.`,
})

export const withoutYearsText = (years: string): Words => ({
  id: `Belum termasuk hasil pengembangan ${years}: tingkatnya belum diketahui.`,
  en: `Without the return for ${years}: its rate is not known yet.`,
})
