import type { Language, LocalDate, Words } from '#values'

/** What members can have printed. */
export const PAPER_KINDS = [
  'card',
  'wallet',
  'statement',
  'history',
  'letter',
  'simulation',
  'heirs',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Whether a text is the name of a kind. */
export const isPaperKind = (text: string): text is PaperKind =>
  PAPER_KINDS.some((kind) => kind === text)

export const kindText: Readonly<Record<PaperKind, Words>> = {
  card: { id: 'Kartu peserta', en: 'Membership card' },
  wallet: { id: 'Kartu peserta (ukuran dompet)', en: 'Membership card (wallet size)' },
  statement: { id: 'Rincian iuran tahunan', en: 'Annual statement' },
  history: { id: 'Riwayat iuran lengkap', en: 'Full contribution history' },
  letter: { id: 'Surat keterangan', en: 'Letter of confirmation' },
  simulation: { id: 'Laporan simulasi (perkiraan)', en: 'Simulation report (an estimate)' },
  heirs: { id: 'Berkas untuk keluarga (perkiraan)', en: 'Packet for the family (an estimate)' },
}

/** An amount as it is printed. */
export type PrintedAmount = {
  readonly figures: string
  /** In letters alone: the same in words. */
  readonly words?: string
}

/**
 * What a paper says, before it has a code and a day: the same content is the same paper. Everything in it is as it is
 * printed; the template only sets it.
 */
export type PaperContent = {
  readonly kind: PaperKind
  readonly language: Language
  readonly title: string
  /** Whom it is about, as on record. */
  readonly name: string
  /** The last day on which it says something; papers without one say how things stood. */
  readonly validUntil?: LocalDate
  /** To whom, as the list of the member's papers shows it. */
  readonly recipient?: string
  /** What the code on the paper repeats, signed: `b48213750`. */
  readonly facts: readonly string[]
  /** What the template reads. */
  readonly body: Readonly<Record<string, unknown>>
}
