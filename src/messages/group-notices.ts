import type { Words } from '#values'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const OUR_NUMBER: Words = {
  id: 'yang tertulis di halaman Pengaduan',
  en: 'that the page Cases shows',
}
const LATELY: Words = { id: 'baru-baru ini', en: 'lately' }

/** What is written to each who took part in a complaint of several; neither the employer nor how many is in it. */
export const groupNotices = {
  'group-sent': {
    security: false,
    subject: { id: 'Pengaduan bersama sudah dikirim', en: 'The complaint together was sent' },
    short: { id: 'pengaduan bersama sudah dikirim.', en: 'the complaint together was sent.' },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Pengaduan bersama yang Anda ikuti sudah dikirim (${fact(facts, 'day', LATELY).id}), dengan nomor ${fact(facts, 'number', OUR_NUMBER).id}.`,
        en: `The complaint together in which you take part was sent (${fact(facts, 'day', LATELY).en}), under number ${fact(facts, 'number', OUR_NUMBER).en}.`,
      },
      {
        id: 'Nama, nomor, dan upah Anda tidak ada di dalamnya.',
        en: 'Your name, number and wage are not in it.',
      },
      {
        id: 'Ini tidak menggantikan pengaduan Anda sendiri. Bulan yang salah tetap dapat Anda adukan.',
        en: 'This does not replace a case of your own. You can still dispute a month.',
      },
    ],
  },
  'group-answered': {
    security: false,
    subject: { id: 'Pengaduan bersama sudah dijawab', en: 'The complaint together was answered' },
    short: { id: 'pengaduan bersama sudah dijawab.', en: 'the complaint together was answered.' },
    sentences: (facts: Facts): readonly Words[] => [
      {
        id: `Pengaduan bersama yang Anda ikuti, nomor ${fact(facts, 'number', OUR_NUMBER).id}, sudah dijawab.`,
        en: `The complaint together in which you take part, number ${fact(facts, 'number', OUR_NUMBER).en}, has been answered.`,
      },
      {
        id: 'Jawabannya ada di halaman Pengaduan di situs kami, setelah Anda masuk.',
        en: 'The answer stands on the page Cases of our site, once you have signed in.',
      },
    ],
  },
} as const
