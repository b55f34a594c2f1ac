import { dateText, type Language, type LocalDate, moneyText, rupiah, type Words } from '#values'
import { paperCodeText } from './code.ts'
import { kindText } from './kind.ts'
import type { PaperProof } from './offline-proof.ts'

/**
 * What the code on a paper says, to be held against the paper: a genuine code can be printed on another one. `today` is the
 * day in Jakarta: of the command its own, in a browser that on which the page came.
 */
export function proofSentences(
  proof: PaperProof & { readonly code: string },
  language: Language,
  today: LocalDate,
): readonly string[] {
  const { kind, code, initials, issuedOn, validUntil, facts } = proof
  const day = (date: LocalDate) => dateText(date, language)
  const until = validUntil && untilText(day(validUntil))[language]
  const said = facts.map((fact) => factSaid(fact)[language]).join('; ')
  return [
    `${kindText[kind][language]} ${paperCodeText(code)}.`,
    issuedText(initials, day(issuedOn))[language],
    ...(until === undefined ? [] : [until]),
    ...(validUntil !== undefined && validUntil < today ? [OVER[language]] : []),
    ...(said === '' ? [] : [statesText(said)[language]]),
    COMPARE[language],
  ]
}

const issuedText = (initials: string, day: string): Words => ({
  id: `Untuk ${initials} diterbitkan ${day}.`,
  en: `For ${initials} issued on ${day}.`,
})

const untilText = (day: string): Words => ({
  id: `Berlaku sampai ${day}.`,
  en: `Valid until ${day}.`,
})

const OVER: Words = {
  id: 'Hari terakhirnya sudah lewat. Minta yang baru.',
  en: 'Its last day is over. Ask for a new one.',
}

const statesText = (said: string): Words => ({
  id: `Isinya: ${said}.`,
  en: `It states: ${said}.`,
})

const COMPARE: Words = {
  id: 'Cocokkan semua ini dengan suratnya. Kalau berbeda, kode itu milik surat lain.',
  en: 'Compare all of this with the paper. Where it differs, the code belongs to another paper.',
}

const same = (text: string): Words => ({ id: text, en: text })

/** A fact of a code in words; one that is not known here is repeated as it stands. */
function factSaid(fact: string): Words {
  const rest = fact.slice(1)
  const [, paid = '', span = ''] = /^m(\d+)\/(\d+)$/.exec(fact) ?? []
  const [, from = '', until = ''] = /^w(\d*)-(\d*)jt$/.exec(fact) ?? []
  if (fact === 'a') return { id: 'peserta aktif', en: 'active member' }
  if (paid !== '')
    return { id: `${paid} dari ${span} bulan dibayar`, en: `${paid} of ${span} months paid` }
  if (from !== '' || until !== '')
    return {
      id: `upah ${from || '0'}–${until || '…'} juta rupiah`,
      en: `wage of ${from || '0'}–${until || '…'} million rupiah`,
    }
  if (/^e?\d*~/.test(fact)) return { id: `sidik nama ${fact}`, en: `mark of names ${fact}` }
  if (fact.startsWith('e')) return { id: `pemberi kerja ${rest}`, en: `employer ${rest}` }
  if (/^[bt]\d{1,15}$/.test(fact)) return amountSaid(fact.startsWith('b'), BigInt(rest))
  if (/^n\d+$/.test(fact)) return { id: `${rest} baris iuran`, en: `${rest} rows` }
  return same(fact)
}

function amountSaid(isBalance: boolean, amount: bigint): Words {
  const [id, en] = [moneyText(rupiah(amount), 'id'), moneyText(rupiah(amount), 'en')]
  return isBalance
    ? { id: `saldo JHT ${id}`, en: `JHT balance ${en}` }
    : { id: `iuran JHT ${id}`, en: `JHT contributions ${en}` }
}
