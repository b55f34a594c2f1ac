import { dateText, instantText, kpjText, type Language, monthText, type Words } from '#values'
import { type Employer, type MemberCase, monthsIn, type Subject } from './case.ts'
import type { ShownClock } from './clock.ts'
import { kindText } from './text.ts'

/** What a case is about, in a line. */
export function subjectText(subject: Subject, language: Language): string {
  switch (subject.kind) {
    case 'month': {
      const { id, en } = inMonth(subject.employer, monthsText(subject, language), language)
      return language === 'id' ? id : en
    }
    case 'employer': {
      const name = employerName(subject.employer, language)
      return language === 'id'
        ? `Bukan pemberi kerja saya: ${name}`
        : `Not an employer of mine: ${name}`
    }
    case 'number-join':
    case 'number-disown':
      return `${kindText[subject.kind][language]} ${kpjText(subject.kpj)}`
    case 'look':
      return `${kindText.look[language]} ${instantText(subject.at, language)}`
    default:
      return kindText[subject.kind][language]
  }
}

/** Up to three months by name; more as the first and how many others. */
function monthsText(subject: Extract<Subject, { kind: 'month' }>, language: Language): string {
  const months = monthsIn(subject)
  const names = months.slice(0, months.length > 3 ? 1 : 3).map((one) => monthText(one, language))
  if (names.length === months.length) return names.join(', ')
  const others = months.length - 1
  return language === 'id'
    ? `${names.join()} dan ${others} bulan lain`
    : `${names.join()} and ${others} other months`
}

const inMonth = (employer: Employer, month: string, language: Language): Words => {
  const name = employerName(employer, language)
  return { id: `Iuran ${month}, ${name}`, en: `Contribution of ${month}, ${name}` }
}

/** Its name; its number where the name is not known; "self-employed" where there is none. */
export function employerName(
  { employerName: name, employerNumber }: Omit<Employer, 'kpj'>,
  language: Language,
): string {
  if (employerNumber === '') return language === 'id' ? 'Kerja mandiri' : 'Self-employed'
  return name === '' ? `NPP ${employerNumber}` : name
}

/** How a case stands, in a heading and sentences. */
export type Standing = { readonly title: string; readonly sentences: readonly string[] }

/** How the clock stands, and whose turn it is. */
export function standingOf(
  found: Pick<MemberCase, 'state' | 'daysLeft' | 'deadlineBasis'>,
  clock: ShownClock | undefined,
  language: Language,
): Standing {
  const inLanguage = (words: Words): string => words[language]
  if (clock !== undefined) {
    const sentences = [leftText(clock), basisText(found.deadlineBasis)]
    if (clock.weekendsAlone) sentences.push(WEEKENDS_ALONE)
    if (found.state === 'asked') sentences.push(ASKED_BY_LAW)
    const day = clock.byHours
      ? instantText(clock.byHours.dueAt, language)
      : dateText(clock.dueOn, language)
    return {
      title: language === 'id' ? `Dijawab paling lambat ${day}` : `Answer due by ${day}`,
      sentences: sentences.map(inLanguage),
    }
  }
  const { title, sentences } = QUIET[found.state === 'open' ? 'answered' : found.state]
  const rest = found.state === 'asked' ? [restText(found.daysLeft ?? 1)] : []
  return { title: title[language], sentences: [...sentences, ...rest].map(inLanguage) }
}

function leftText({ daysLeft, isOver, byHours }: ShownClock): Words {
  if (byHours !== undefined) return hoursText(byHours.hoursLeft, isOver)
  if (isOver) {
    return daysLeft === 0
      ? { id: 'Batasnya sudah lewat: kami terlambat.', en: 'It is past: we are late.' }
      : {
          id: `Lewat ${-daysLeft} hari kerja: kami terlambat.`,
          en: `${days(-daysLeft)} past: we are late.`,
        }
  }
  if (daysLeft === 0) return { id: 'Hari ini hari terakhir.', en: 'Today is the last day.' }
  return { id: `Tinggal ${daysLeft} hari kerja.`, en: `${days(daysLeft)} left.` }
}

const hoursText = (left: number, isOver: boolean): Words =>
  isOver
    ? { id: 'Batasnya sudah lewat: kami terlambat.', en: 'It is past: we are late.' }
    : { id: `Tinggal ${left} jam.`, en: `${left} ${left === 1 ? 'hour' : 'hours'} left.` }

const ASKED_BY_LAW: Words = {
  id: 'Kami menunggu balasan Anda. Waktunya tetap berjalan.',
  en: 'We are waiting for your reply. The time goes on all the same.',
}

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`

const basisText = (basis: MemberCase['deadlineBasis']): Words =>
  basis === 'promised'
    ? {
        id: 'Ini janji kami, bukan batas dari peraturan.',
        en: 'This is our promise, not a limit set by law.',
      }
    : {
        id: 'Batas ini dari UU Pelindungan Data Pribadi (UU 27/2022 pasal 32): 3×24 jam.',
        en: 'This limit is set by the Personal Data Protection Law (UU 27/2022 art. 32): 3×24 hours.',
      }

const WEEKENDS_ALONE: Words = {
  id: 'Hari libur nasional tahun itu belum kami ketahui: hanya Sabtu dan Minggu yang dilewati.',
  en: 'We do not know the public holidays of that year yet: only Saturdays and Sundays are left out.',
}

const restText = (left: number): Words => ({
  id: `Setelah Anda membalas, tersisa ${left} hari kerja untuk jawaban kami.`,
  en: `Once you have replied, ${days(left)} remain for our answer.`,
})

const QUIET: Readonly<
  Record<'asked' | 'answered' | 'closed', { title: Words; sentences: readonly Words[] }>
> = {
  asked: {
    title: { id: 'Kami menunggu balasan Anda', en: 'We are waiting for your reply' },
    sentences: [
      {
        id: 'Selama itu hitungan hari kerja berhenti.',
        en: 'Meanwhile no working days are counted.',
      },
    ],
  },
  answered: {
    title: { id: 'Sudah dijawab', en: 'Answered' },
    sentences: [
      {
        id: 'Alasan dan langkah berikutnya ada di bawah.',
        en: 'The reason and the next step are below.',
      },
    ],
  },
  closed: {
    title: { id: 'Ditutup', en: 'Closed' },
    sentences: [
      {
        id: 'Tidak ada lagi yang ditunggu dalam pengaduan ini.',
        en: 'Nothing more is awaited in this case.',
      },
    ],
  },
}

/** `10 hari kerja`: what is promised before a case is opened. */
export const promiseText = (answerDays: number): Words => ({
  id: `Janji kami: jawaban dalam ${answerDays} hari kerja. Ini bukan batas dari peraturan.`,
  en: `Our promise: an answer within ${days(answerDays)}. This is not a limit set by law.`,
})

/** How large a file is, in whole kB or MB with one place. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
  const size = (bytes / 1_000_000).toFixed(1)
  return `${language === 'id' ? size.replace('.', ',') : size}\u00a0MB`
}
