import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const A_CASE: Words = { id: 'Anda', en: 'of yours' }
const number = (facts: Facts): Words => fact(facts, 'number', A_CASE)
const isTold = (facts: Facts, name: string): boolean => facts[name] !== undefined
const SOON: Words = { id: 'secepatnya', en: 'as soon as we can' }

/** What is written in a case stays behind the sign-in: mail is read by more than one. */
const WHERE: Words = {
  id: 'Isinya hanya ada di halaman Pengaduan di situs kami, setelah Anda masuk.',
  en: 'What it says stands only on the page Cases of our site, once you have signed in.',
}

/** Messages about the cases of a member. */
export const caseNotices = {
  'case-opened': {
    security: false,
    subject: { id: 'Pengaduan Anda kami terima', en: 'We have received your case' },
    short: { id: 'pengaduan Anda kami terima.', en: 'we have received your case.' },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Pengaduan ${number(facts).id} sudah tercatat.`,
        en: `Case ${number(facts).en} is on record.`,
      },
      isTold(facts, 'legal')
        ? {
            id: `Menurut undang-undang, jawabannya paling lambat ${fact(facts, 'due', SOON).id}.`,
            en: `By law you are answered by ${fact(facts, 'due', SOON).en} at the latest.`,
          }
        : {
            id: `Janji kami: jawaban paling lambat ${fact(facts, 'due', SOON).id}.`,
            en: `Our promise: an answer by ${fact(facts, 'due', SOON).en} at the latest.`,
          },
      WHERE,
    ],
  },
  'case-answered': {
    security: false,
    subject: { id: 'Pengaduan Anda sudah dijawab', en: 'Your case has been answered' },
    short: { id: 'pengaduan Anda sudah dijawab.', en: 'your case has been answered.' },
    sentences: (facts: Facts): readonly Words[] => [
      isTold(facts, 'until')
        ? {
            id: `Petugas sudah menjawab pengaduan ${number(facts).id}: alasannya, langkah berikutnya, dan batas waktunya.`,
            en: `An officer has answered case ${number(facts).en}: the reason, the next step and the deadline.`,
          }
        : {
            id: `Petugas sudah menjawab pengaduan ${number(facts).id}: alasannya dan langkah berikutnya.`,
            en: `An officer has answered case ${number(facts).en}: the reason and the next step.`,
          },
      WHERE,
      isTold(facts, 'reopened')
        ? {
            id: 'Pengaduan ini sudah pernah dibuka lagi. Kalau masih ada yang salah, buat pengaduan baru dan sebutkan nomor ini.',
            en: 'This case was opened again once. If something is still wrong, open a new case and quote this number.',
          }
        : {
            id: 'Kalau jawabannya tidak tepat, Anda boleh membuka pengaduan itu lagi satu kali.',
            en: 'If the answer is not right, you may open the case again once.',
          },
    ],
  },
  'case-asked': {
    security: false,
    subject: { id: 'Kami bertanya tentang pengaduan Anda', en: 'We have a question on your case' },
    short: { id: 'kami bertanya tentang pengaduan Anda.', en: 'we have a question on your case.' },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Petugas butuh keterangan dari Anda untuk pengaduan ${number(facts).id}.`,
        en: `An officer needs to know something from you for case ${number(facts).en}.`,
      },
      {
        id: 'Selama menunggu balasan Anda, hitungan hari kerja berhenti.',
        en: 'While we wait for your reply, working days are not counted.',
      },
      WHERE,
    ],
  },
} as const
