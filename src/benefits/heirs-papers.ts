import { basisText, type Certainty } from '#law'
import { isChild, type Paper, type Relation, type Relative } from '#members'
import type { Language, Words } from '#values'

/** Where a paper is asked for, cited as `basis` elsewhere, and how sure that is. */
export type PaperSource = { readonly source: string; readonly certainty: Certainty }

/** A source as members read it. */
export const sourceText = ({ source }: PaperSource, language: Language): string =>
  language === 'id' ? basisText(source.replaceAll('elucidation of', 'penjelasan'), 'id') : source

/** A paper of one heir. `proved`: two officers found it right. */
export type HeirPaper = PaperSource & {
  readonly paper: Paper
  readonly standing: 'missing' | 'at-home' | 'seen' | 'proved'
}

export type HeirPapers = { readonly relative: Relative; readonly papers: readonly HeirPaper[] }

const LAW: PaperSource = {
  source: 'PP 44/2015 elucidation of art. 37(2); PP 45/2015 elucidation of art. 25(1)a',
  certainty: 'checked',
}
const MARRIAGE: PaperSource = {
  source: 'star.grid.id 453676277 (JKM); finansial.bisnis.com 20230725/215/1677782 (JP)',
  certainty: 'needs-review',
}
const BIRTH: PaperSource = { source: 'star.grid.id 453635722 (JP)', certainty: 'needs-review' }
const WILL: PaperSource = {
  source: 'PP 44/2015 art. 37(5)b4, 40(2)b4; PP 46/2015 art. 23(3)d',
  certainty: 'checked',
}

type Wanted = PaperSource & {
  readonly paper: Paper
  /** Papers that do as well. */
  readonly orElse?: readonly Paper[]
}

/** What can be made ready while the member lives, by what the heir is to them. */
function wantedOf(relation: Relation): readonly Wanted[] {
  const own: readonly Wanted[] = isChild(relation)
    ? [{ paper: 'birth-certificate', orElse: ['identity-card'], ...BIRTH }]
    : [{ paper: 'identity-card', ...LAW }]
  const card: Wanted = { paper: 'family-card', ...LAW }
  if (relation === 'named-in-will') return [...own, { paper: 'will', ...WILL }]
  return [
    card,
    ...own,
    ...(relation === 'spouse' ? [{ paper: 'marriage-book', ...MARRIAGE } as const] : []),
  ]
}

/** The papers of an heir: which are at home, which an officer saw, and which are missing now. */
export function papersOf({ relative }: { readonly relative: Relative }): HeirPapers {
  const { papersHeld, papersSeen, evidence } = relative
  const papers = wantedOf(relative.relation).map(({ paper, orElse = [], source, certainty }) => {
    const isAmong = (list: readonly Paper[]) => [paper, ...orElse].some((one) => list.includes(one))
    // What two officers found right they found by the papers that were before them, and by no others.
    const shown = evidence === 'verified' ? 'proved' : 'seen'
    const kept = isAmong(papersHeld) ? 'at-home' : 'missing'
    const standing: HeirPaper['standing'] = isAmong(papersSeen) ? shown : kept
    return { paper, source, certainty, standing }
  })
  return { relative, papers }
}

/** A paper that can only be had after a death, or is the member's own. */
export type LaterPaper = PaperSource & {
  readonly name: Words
  readonly for: Words
}

const ALL: Words = { id: 'semua program', en: 'all programmes' }
const JKM: Words = { id: 'JKM', en: 'JKM' }
const JKK: Words = { id: 'JKK', en: 'JKK' }
const JKK_JP: Words = { id: 'JKK dan JP', en: 'JKK and JP' }
const JKK_JKM: Words = { id: 'JKK dan JKM', en: 'JKK and JKM' }

/** The member's own papers, which the family has to find. */
export const MEMBER_PAPERS: readonly LaterPaper[] = [
  {
    name: { id: 'Kartu peserta', en: 'Membership card' },
    for: ALL,
    source:
      'PP 44/2015 art. 40(3), 43(5)a; PP 46/2015 art. 31(1); PP 45/2015 elucidation of art. 25(1)a',
    certainty: 'checked',
  },
  {
    name: { id: 'KTP peserta', en: 'The member’s identity card' },
    for: JKK_JP,
    source: 'PP 44/2015 art. 43(5)b; PP 45/2015 elucidation of art. 25(1)a',
    certainty: 'checked',
  },
]

/** What can be had only after a death. */
export const LATER_PAPERS: readonly LaterPaper[] = [
  {
    name: { id: 'Surat keterangan kematian', en: 'Certificate of death' },
    for: JKM,
    source: 'PP 44/2015 art. 40(3)',
    certainty: 'checked',
  },
  {
    name: { id: 'Surat keterangan ahli waris', en: 'Certificate of heirs' },
    for: JKK_JKM,
    source: 'PP 44/2015 art. 40(3), elucidation of art. 37(2)',
    certainty: 'checked',
  },
  {
    name: { id: 'Surat permohonan', en: 'Written application' },
    for: JKM,
    source: 'PP 44/2015 art. 40(3)',
    certainty: 'checked',
  },
  {
    name: {
      id: 'Surat keterangan dokter yang memeriksa atau merawat',
      en: 'Certificate of the doctor who examined or treated',
    },
    for: JKK,
    source: 'PP 44/2015 art. 43(5)c',
    certainty: 'checked',
  },
  {
    name: { id: 'Kuitansi pengangkutan dan pengobatan', en: 'Receipts of transport and treatment' },
    for: JKK,
    source: 'PP 44/2015 art. 43(5)d, 43(5)e',
    certainty: 'checked',
  },
  {
    name: {
      id: 'Surat keterangan wali dan KTP wali, bila anak belum 18 tahun',
      en: 'Certificate and identity card of a guardian, where a child is under 18',
    },
    for: { id: 'JP', en: 'JP' },
    source: 'star.grid.id 453655168',
    certainty: 'needs-review',
  },
  {
    name: { id: 'Buku tabungan', en: 'Bank passbook' },
    for: JKM,
    source: 'star.grid.id 453590509',
    certainty: 'needs-review',
  },
]
