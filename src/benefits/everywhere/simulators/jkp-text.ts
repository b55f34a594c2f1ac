import type { JkpMeter } from '#law'
import { dateText, daysBetween, type LocalDate, monthText, type Words } from '#values'

/** Words of the meter of JKP and of its deadline. */
export const jkpText = {
  meter: { id: 'Meteran masa iur', en: 'Meter of months' },
  counted: { id: 'Bulan iur yang dihitung', en: 'Months that count' },
  required: { id: 'Yang diperlukan', en: 'Months needed' },
  window: { id: 'Dihitung dalam', en: 'Counted within' },
  spare: { id: 'Kelebihan', en: 'To spare' },
  missing: { id: 'Masih kurang', en: 'Still missing' },
  breaks: { id: 'Yang menggugurkannya', en: 'What would end it' },
  deadline: { id: 'Batas pengajuan', en: 'Time to claim' },
  claimBy: { id: 'Ajukan paling lambat', en: 'Claim by' },
  left: { id: 'Sisa waktu', en: 'Time left' },
} as const satisfies Readonly<Record<string, Words>>

export const monthsText = (count: number): Words => ({
  id: `${count} bulan`,
  en: count === 1 ? '1 month' : `${count} months`,
})

export const windowText = (count: number): Words => ({
  id: `${count} bulan terakhir`,
  en: `the last ${count} months`,
})

/** Whether the months are enough; of those that are not, from when they can be. */
export function meterSentence(meter: JkpMeter): Words {
  const { months, required, window, consecutive } = meter
  const counted = {
    id: `${months} dari ${window.value} bulan terakhir dihitung, ${required.value} diperlukan`,
    en: `${months} of the last ${window.value} months count, ${required.value} are needed`,
  }
  if (meter.isEnough && consecutive.value > 0)
    return {
      id: `${counted.id}: cukup, bila ${consecutive.value} bulan terakhir sebelum PHK dibayar berturut-turut.`,
      en: `${counted.en}: enough, if the last ${consecutive.value} before the dismissal were paid in a row.`,
    }
  if (meter.isEnough) return { id: `${counted.id}: cukup.`, en: `${counted.en}: enough.` }
  return {
    id: `${counted.id}: kurang ${meter.missing}. Paling cepat cukup untuk PHK mulai ${monthText(meter.enoughFrom, 'id')}.`,
    en: `${counted.en}: ${meter.missing} short. Enough at the earliest for a dismissal from ${monthText(meter.enoughFrom, 'en')} on.`,
  }
}

type Moments = { readonly dismissedOn: LocalDate; readonly today: LocalDate }

/** How many days are left until the deadline; before the dismissal the time has not begun. */
export function timeLeft(claimBy: LocalDate, { dismissedOn, today }: Moments): Words {
  if (dismissedOn > today)
    return {
      id: `${daysBetween(dismissedOn, claimBy)} hari, mulai ${dateText(dismissedOn, 'id')}`,
      en: `${daysBetween(dismissedOn, claimBy)} days, from ${dateText(dismissedOn, 'en')} on`,
    }
  const days = daysBetween(today, claimBy)
  if (days < 0) return { id: `lewat ${-days} hari`, en: `${-days} days over` }
  if (days === 0) return { id: 'hari ini hari terakhir', en: 'today is the last day' }
  return { id: `${days} hari lagi`, en: days === 1 ? '1 day' : `${days} days` }
}
