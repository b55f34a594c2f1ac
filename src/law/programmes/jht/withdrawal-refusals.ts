import { dateText, type LocalDate, localDate, type Words } from '#values'
import type { Answer } from '../../calculation.ts'
import { inputProblem } from '../../input/bad-input.ts'

/** Why JHT is not paid on the day of the claim. */
export type WithdrawalRefusal =
  | 'before-the-law'
  | 'not-yet'
  | 'no-rule'
  | 'membership-too-short'
  | 'already-taken'

/** A claim that ends without an amount: refused, or not complete. */
export type WithdrawalStop = Stop<WithdrawalRefusal>
/** The same for some of the reasons. */
export type Stop<Kind extends WithdrawalRefusal> = Exclude<
  Answer<Kind>,
  { readonly kind: 'result' }
>

const FIRST_DAY = localDate('2015-07-01')

export const beforeTheLaw = (date: LocalDate): WithdrawalStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'before-the-law',
    figures: { date, firstDate: FIRST_DAY },
    from: FIRST_DAY,
    text: {
      id: `Aturan JHT yang dihitung di sini berlaku sejak ${dateText(FIRST_DAY, 'id')}.`,
      en: `The rules of JHT that are calculated here begin on ${dateText(FIRST_DAY, 'en')}.`,
    },
    basis: 'PP 46/2015 art. 37',
  },
})

export const notYet = (payableFrom: LocalDate, basis: string): WithdrawalStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'not-yet',
    figures: { payableFrom },
    from: payableFrom,
    text: {
      id: `JHT karena alasan ini baru dapat dibayar mulai ${dateText(payableFrom, 'id')}.`,
      en: `JHT for this reason is payable from ${dateText(payableFrom, 'en')} on.`,
    },
    change: {
      id: 'Ajukan mulai hari itu, atau periksa tanggal yang diisi.',
      en: 'Claim from that day on, or check the dates given.',
    },
    basis,
  },
})

/** `from` is the first day with a rule for this reason, `pensionAge` in years. */
export const noRule = (from: LocalDate, pensionAge: number): WithdrawalStop => ({
  kind: 'refusal',
  refusal: {
    kind: 'no-rule',
    figures: { firstDate: from },
    from,
    text: {
      id: `Menurut aturan pada tanggal ini, JHT karena alasan ini baru dibayar pada umur ${pensionAge} tahun.`,
      en: `By the rules of this day, JHT for this reason was only paid at the age of ${pensionAge}.`,
    },
    change: {
      id: `Ajukan mulai ${dateText(from, 'id')}, atau isi tanggal lahir bila sudah berumur ${pensionAge} tahun.`,
      en: `Claim from ${dateText(from, 'en')} on, or give the date of birth if the age is ${pensionAge} already.`,
    },
    basis: 'PP 46/2015 art. 26',
  },
})

export const membershipTooShort = (
  payableFrom: LocalDate,
  years: number,
): Stop<'membership-too-short'> => ({
  kind: 'refusal',
  refusal: {
    kind: 'membership-too-short',
    figures: { payableFrom, years },
    from: payableFrom,
    text: {
      id: `Pengambilan sebagian memerlukan masa kepesertaan ${years} tahun, yaitu mulai ${dateText(payableFrom, 'id')}.`,
      en: `A partial withdrawal needs ${years} years of membership, from ${dateText(payableFrom, 'en')} on.`,
    },
    change: {
      id: 'Ambil sebagian mulai hari itu. Masa kepesertaan dihitung sejak pertama kali menjadi peserta JHT.',
      en: 'Take the part from that day on. Membership counts from the first time as a member of JHT.',
    },
    basis: 'PP 46/2015 art. 22(4)',
  },
})

export const alreadyTaken = (paidOn: LocalDate): Stop<'already-taken'> => ({
  kind: 'refusal',
  refusal: {
    kind: 'already-taken',
    figures: { paidOn },
    text: {
      id: `Pengambilan sebagian hanya satu kali selama menjadi peserta; JHT sudah pernah dibayar pada ${dateText(paidOn, 'id')}.`,
      en: `A part may be taken out once only while a member; JHT was paid on ${dateText(paidOn, 'en')} already.`,
    },
    change: {
      id: 'Sisa saldo dibayar penuh saat usia pensiun atau berhenti bekerja.',
      en: 'The rest is paid in full at the pension age or when work ends.',
    },
    basis: 'PP 46/2015 art. 22(6)',
  },
})

const FOR_THIS_REASON: Words = { id: 'diisi untuk alasan ini', en: 'be given for this reason' }

/** What cannot be answered without an optional field. */
export const needed = (field: 'birthDate' | 'eventOn'): WithdrawalStop =>
  inputProblem(field, FOR_THIS_REASON)
