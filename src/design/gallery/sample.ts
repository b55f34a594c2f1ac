import {
  AT_ONCE,
  type Explanation,
  type Language,
  type Month,
  month,
  monthsUntil,
  plusMonths,
  rupiah,
} from '#values'
import type { MonthSquare, MonthState } from '../month-grid/month-grid.tsx'

/** Invented contents that try every component: long, empty, negative, wrong. */
export const LONG_NAME =
  'Raden Ayu Siti Kusumawardhani Prawirohardjo binti Almarhum Mangkubumi Sastrowijoyo'
export const LONG_EMPLOYER =
  'PT Perusahaan Perdagangan dan Pengangkutan Hasil Bumi Nusantara Sejahtera Abadi'

export const BALANCE = rupiah(48_213_750n)
export const LARGE = rupiah(1_234_567_890n)
export const SHORTFALL = rupiah(-412_300n)
export const WAGE = rupiah(12_729_876n)

export const MAY: Month = month('2026-05')

const STATES: readonly MonthState[] = [
  'recorded',
  'recorded',
  'deposited-late',
  'not-recorded',
  'no-due-date',
  'no-employment',
]

/** A year of squares; the last is not yet due. */
export function squares(from: Month, count: number, linked: boolean): readonly MonthSquare[] {
  return monthsUntil(from, plusMonths(from, count)).map((value, index) => {
    const state =
      index === count - 1 ? 'not-yet-due' : (STATES[index % STATES.length] ?? 'recorded')
    return { month: value, state, ...(linked ? { href: `#${value}` } : {}) }
  })
}

export const REFUSAL: Explanation = {
  code: 'MASUK-05',
  cause: { id: 'Sesi Anda sudah berakhir.', en: 'Your session has ended.' },
  fix: { id: 'Masuk lagi untuk melanjutkan.', en: 'Sign in again to continue.' },
  time: AT_ONCE,
}

/** Picks the words of one language. */
export const speaker =
  (language: Language) =>
  (id: string, en: string): string =>
    language === 'id' ? id : en
