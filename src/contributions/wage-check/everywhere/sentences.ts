import {
  dateText,
  type Language,
  type Month,
  moneyText,
  monthText,
  negate,
  type Rupiah,
  unreachable,
  type Words,
} from '#values'
import type { Statement } from './compare.ts'
import { text } from './text.ts'

/** A statement in words: what is so, and what follows from it. */
export type Sentences = { readonly title: Words; readonly more: Words | undefined }

type Of<Kind extends Statement['kind']> = Extract<Statement, { readonly kind: Kind }>

/** What a statement says of a month. */
export function sentences(statement: Statement, month: Month): Sentences {
  switch (statement.kind) {
    case 'fits':
      return { title: FITS, more: undefined }
    case 'missing':
      return { title: missing(month), more: undefined }
    case 'not-yet-due':
      return { title: notYetDue(statement, month), more: undefined }
    case 'unpaid-leave':
      return { title: unpaidLeave(month), more: undefined }
    case 'wage-lower':
      return lower(statement)
    case 'wage-higher':
      return higher(statement)
    case 'shares-wrong':
      return { title: sharesWrong(statement.amount), more: undefined }
    case 'kept-back':
      return keptBack(statement)
    case 'over-deducted':
      return { title: overDeducted(statement), more: undefined }
    default:
      return unreachable(statement)
  }
}

const both = (say: (language: Language) => string): Words => ({ id: say('id'), en: say('en') })
const money = (amount: Rupiah) => ({ id: moneyText(amount, 'id'), en: moneyText(amount, 'en') })

const FITS: Words = {
  id: 'Sesuai: upah yang dilaporkan sama dengan slip Anda, dan iurannya menurut aturan.',
  en: 'It fits: the reported wage is that of your payslip, and the contributions are as the law says.',
}

const missing = (month: Month): Words => ({
  id: `Iuran ${monthText(month, 'id')} tidak tercatat: tidak ada upah yang dilaporkan, tidak ada uang yang disetor.`,
  en: `${monthText(month, 'en')} is not recorded: no wage was reported, no money handed over.`,
})

const notYetDue = ({ dueOn }: Of<'not-yet-due'>, month: Month): Words =>
  both((language) => {
    const [name, day] = [monthText(month, language), dueOn && dateText(dueOn, language)]
    return language === 'id'
      ? `Iuran ${name} belum tercatat, dan belum terlambat: jatuh temponya ${day}.`
      : `${name} is not recorded yet, and not late: it is due on ${day}.`
  })

const unpaidLeave = (month: Month): Words => ({
  id: `${monthText(month, 'id')} dilaporkan sebagai cuti tanpa upah, tetapi di slip Anda ada upah.`,
  en: `${monthText(month, 'en')} was reported as unpaid leave, but your payslip has a wage.`,
})

function lower({ reported, slip, jht }: Of<'wage-lower'>): Sentences {
  const [there, here] = [money(reported), money(slip)]
  const short = jht !== undefined && jht < 0n ? money(negate(jht)) : undefined
  return {
    title: {
      id: `Upah yang dilaporkan ${there.id} lebih rendah dari slip Anda ${here.id}.`,
      en: `The reported wage of ${there.en} is lower than your payslip’s ${here.en}.`,
    },
    more: short && {
      id: `JHT Anda kurang ${short.id} sebulan.`,
      en: `Your JHT is short by ${short.en} a month.`,
    },
  }
}

function higher({ reported, slip }: Of<'wage-higher'>): Sentences {
  const [there, here] = [money(reported), money(slip)]
  return {
    title: {
      id: `Upah yang dilaporkan ${there.id} lebih tinggi dari slip Anda ${here.id}.`,
      en: `The reported wage of ${there.en} is higher than your payslip’s ${here.en}.`,
    },
    more: text.higherAdvice,
  }
}

function sharesWrong(amount: Rupiah): Words {
  if (amount === 0n)
    return {
      id: 'Upah yang dilaporkan sama dengan slip Anda, tetapi iurannya tidak menurut aturan.',
      en: 'The reported wage is that of your payslip, but the contributions are not as the law says.',
    }
  const size = money(amount < 0n ? negate(amount) : amount)
  const [id, en] = amount < 0n ? ['kurang', 'too low'] : ['lebih', 'too high']
  return {
    id: `Upah yang dilaporkan sama dengan slip Anda, tetapi iurannya ${id} ${size.id}.`,
    en: `The reported wage is that of your payslip, but the contributions are ${en} by ${size.en}.`,
  }
}

function keptBack({ programme, deducted, recorded }: Of<'kept-back'>): Sentences {
  const name = programme.toUpperCase()
  const [taken, there] = [money(deducted), money(recorded)]
  const title: Words =
    recorded === 0n
      ? {
          id: `${taken.id} dipotong dari upah Anda untuk ${name}, tetapi menurut catatan tidak disetor.`,
          en: `${taken.en} was taken from your wage for ${name}, but by the record it was not handed over.`,
        }
      : {
          id: `${taken.id} dipotong dari upah Anda untuk ${name}, tetapi menurut catatan hanya ${there.id} disetor.`,
          en: `${taken.en} was taken from your wage for ${name}, but by the record only ${there.en} was handed over.`,
        }
  return { title, more: text.keptBackWhy }
}

function overDeducted({ programme, deducted, lawful }: Of<'over-deducted'>): Words {
  const [name, taken, right] = [programme.toUpperCase(), money(deducted), money(lawful)]
  return {
    id: `Potongan ${name} di slip ${taken.id} lebih besar dari bagian Anda menurut aturan, ${right.id}.`,
    en: `${taken.en} was deducted for ${name}; by law your share is ${right.en}.`,
  }
}

/** Of the facts that stand in for a month without a posting. */
export const likeText = (month: Month): Words => ({
  id: `Bulan ini tidak tercatat. Yang menurut aturan dihitung dengan data pemberi kerja dari ${monthText(month, 'id')}.`,
  en: `This month is not recorded. What the law says is calculated with what the employer reported in ${monthText(month, 'en')}.`,
})

export const ceilingText = (ceiling: Rupiah): Words => ({
  id: `Iuran JP bulan itu dihitung paling banyak dari upah ${moneyText(ceiling, 'id')}.`,
  en: `JP of that month is calculated on a wage of at most ${moneyText(ceiling, 'en')}.`,
})

export const otherText = (amount: Rupiah): Words => ({
  id: `Tunjangan lain ${moneyText(amount, 'id')} tidak dihitung: upah untuk iuran adalah upah pokok dan tunjangan tetap.`,
  en: `Other allowances of ${moneyText(amount, 'en')} do not count: the wage for contributions is base wage and fixed allowances.`,
})

export const captionText = (month: Month): Words => ({
  id: `Iuran ${monthText(month, 'id')}, bagian pemberi kerja dan pekerja`,
  en: `Contributions of ${monthText(month, 'en')}, employer’s and worker’s shares`,
})

export const ignoredText = (count: number): Words => ({
  id: `${count} baris lain tidak dikenali dan diabaikan`,
  en: `${count} other ${count === 1 ? 'line was' : 'lines were'} not recognised and ignored`,
})
