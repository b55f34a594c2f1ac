import { certaintyText } from '#law'
import { paperText, relationText } from '#members'
import { kpjText, type Language } from '#values'
import type { MemberHeirs } from './heirs.ts'
import {
  type HeirPapers,
  LATER_PAPERS,
  type LaterPaper,
  MEMBER_PAPERS,
  type PaperSource,
  sourceText,
} from './heirs-papers.ts'
import { programmeText, standingText, heirsText as text } from './heirs-text.ts'
import { deadlineWords, howMuchWords, openWords, ranksOf, whoWords } from './heirs-words.ts'

export type PacketTable = {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type PacketList = {
  readonly title: string
  readonly items: readonly string[]
  /** Whether the first comes before the second: the ranks of the law. */
  readonly isOrdered: boolean
}

/** A part of the packet under a heading: sentences, tables, lists; what it has not is empty. */
export type PacketPart = {
  readonly title: string
  readonly sentences: readonly string[]
  readonly tables: readonly PacketTable[]
  readonly lists: readonly PacketList[]
}

/** What a family keeps on paper, in one language: the same facts as on the page of the packet. */
export type HeirsPacket = {
  /** The member's, as on record. */
  readonly name: string
  readonly title: string
  readonly about: readonly { readonly name: string; readonly value: string }[]
  readonly parts: readonly PacketPart[]
  /** The sum of each programme that has one, as digits: `jkm42000000`. */
  readonly sums: readonly string[]
}

type ToPack = {
  readonly language: Language
  readonly helpPhone: string | undefined
}

/** The packet of a member's heirs. The day is not in it: a paper says itself when it was issued. */
export function packetOf(
  { map, person, today }: Pick<MemberHeirs, 'map' | 'person' | 'today'>,
  { language, helpPhone }: ToPack,
): HeirsPacket {
  const { programmes, papers } = map
  return {
    name: person.name,
    title: text.packetTitle[language],
    about: [
      { name: text.member[language], value: person.name },
      { name: text.numbers[language], value: person.kpjs.map(kpjText).join(', ') },
    ],
    parts: [
      summaryPart(programmes, language),
      wherePart(language, helpPhone),
      ...programmes
        .filter(({ programme }) => programme === 'jkm')
        .map((jkm) => orderPart(jkm, language)),
      papersPart(papers, language),
      deadlinesPart(today, language),
      openPart(openWords(programmes, language), language),
    ].filter(({ tables, lists, sentences }) => tables.length + lists.length + sentences.length > 0),
    sums: programmes.flatMap(({ programme, total }) =>
      total === undefined ? [] : [`${programme}${total}`],
    ),
  }
}

type Programmes = MemberHeirs['map']['programmes']
const EMPTY = { sentences: [], tables: [], lists: [] } as const

const summaryPart = (programmes: Programmes, language: Language): PacketPart => ({
  ...EMPTY,
  title: text.exists[language],
  sentences: [text.estimate[language]],
  tables: [
    {
      caption: '',
      heads: [text.programme[language], text.who[language], text.howMuch[language]],
      rows: programmes.map((programme) => [
        programmeText[programme.programme][language],
        whoWords(programme, language),
        howMuchWords(programme, language),
      ]),
    },
  ],
})

const wherePart = (language: Language, helpPhone: string | undefined): PacketPart => ({
  ...EMPTY,
  title: text.where[language],
  sentences: [
    text.branch[language],
    helpPhone === undefined ? text.noPhone[language] : `${text.call[language]}: ${helpPhone}`,
  ],
})

function orderPart(jkm: Programmes[number], language: Language): PacketPart {
  const { ranks, title } = ranksOf(jkm, language)
  return {
    ...EMPTY,
    title: text.order[language],
    sentences: [text.sentence[language], title],
    lists: [
      {
        title: '',
        isOrdered: true,
        items: ranks.map(
          ({ title: rank, note, isChosen }) =>
            `${rank}: ${note}${isChosen ? ` (${text.takes[language]})` : ''}`,
        ),
      },
    ],
  }
}

const papersPart = (papers: readonly HeirPapers[], language: Language): PacketPart => ({
  ...EMPTY,
  title: text.papers[language],
  sentences: papers.length === 0 ? [] : [text.papersLead[language]],
  tables: [
    ...papers.map((heir) => heirTable(heir, language)),
    laterTable(text.memberPapers[language], MEMBER_PAPERS, language),
    laterTable(text.laterPapers[language], LATER_PAPERS, language),
  ],
})

const heirTable = ({ relative, papers }: HeirPapers, language: Language): PacketTable => ({
  caption: `${relative.details.name} (${relationText[relative.relation][language]})`,
  heads: [text.paper[language], text.standing[language], text.source[language]],
  rows: papers.map((paper) => [
    paperText[paper.paper][language],
    standingText[paper.standing][language],
    citedText(paper, language),
  ]),
})

const laterTable = (
  caption: string,
  papers: readonly LaterPaper[],
  language: Language,
): PacketTable => ({
  caption,
  heads: [text.paper[language], text.forWhat[language], text.source[language]],
  rows: papers.map((paper) => [
    paper.name[language],
    paper.for[language],
    citedText(paper, language),
  ]),
})

/** A source, and how sure it is. */
const citedText = (source: PaperSource, language: Language): string =>
  `${sourceText(source, language)} (${certaintyText[source.certainty][language]})`

function deadlinesPart(today: MemberHeirs['today'], language: Language): PacketPart {
  const { family, agency } = deadlineWords(today, language)
  return {
    ...EMPTY,
    title: text.deadlines[language],
    lists: [
      { title: text.familyKeeps[language], items: family, isOrdered: false },
      { title: text.agencyKeeps[language], items: agency, isOrdered: false },
    ],
  }
}

const openPart = (open: readonly string[], language: Language): PacketPart => ({
  ...EMPTY,
  title: text.open[language],
  lists: open.length === 0 ? [] : [{ title: '', items: open, isOrdered: false }],
})
