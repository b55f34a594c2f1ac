import { jpChildLimitsOn } from '#law'
import { isPresent, type Relation, type Relative } from '#members'
import { monthText, type Words } from '#values'
import type { HeirsRecord } from './heirs-amounts.ts'
import { type Counted, childrenIn, countsAsJpChild, type HeirsProgramme } from './heirs-counted.ts'
import { type questionText, questionWords } from './heirs-questions-text.ts'

/** Something that the law leaves open for this family, or that we cannot know, in words. */
export type OpenQuestion = {
  readonly kind: keyof typeof questionText | 'arrears'
  readonly text: Words
  /** Where the law would have to say it; empty where it is no question of law. */
  readonly basis: string
}

export type Asking = {
  readonly programme: HeirsProgramme
  readonly relatives: readonly Relative[]
  /** Who is entitled. */
  readonly who: readonly Counted[]
  readonly record: HeirsRecord
  readonly hasAmount: boolean
}

const ARTICLES: Readonly<Record<HeirsProgramme, string>> = {
  jkk: 'PP 44/2015 art. 37(5)',
  jkm: 'PP 44/2015 art. 40(2)',
  jht: 'PP 46/2015 art. 23(2)-(4)',
  jp: 'PP 45/2015 art. 14, 21-23',
}

/** What is open for this family in this programme, the weightiest first; nothing where the law says all of it. */
export function openQuestions(asking: Asking): readonly OpenQuestion[] {
  const { programme } = asking
  const kinds = programme === 'jp' ? pensionQuestions(asking) : orderQuestions(asking)
  const asked = [...kinds, ...commonQuestions(asking)].map(
    (kind): OpenQuestion => ({
      ...{ kind, basis: ARTICLES[programme] },
      text: questionWords(kind, jpChildLimitsOn(asking.record.today)),
    }),
  )
  return [...asked, ...arrears(asking)]
}

type Kind = keyof typeof questionText

const present = (relatives: readonly Relative[], relation: Relation): readonly Relative[] =>
  relatives.filter((one) => one.relation === relation && isPresent(one))

/** Each kind whose condition holds. */
const whichHold = (asked: readonly (readonly [Kind, boolean])[]): readonly Kind[] =>
  asked.flatMap(([kind, holds]) => (holds ? [kind] : []))

/** Of JKK, JKM and JHT, whose order is one. */
function orderQuestions({ relatives, who }: Asking): readonly Kind[] {
  const unnamedChildren =
    present(relatives, 'stepchild').length + present(relatives, 'adopted-child').length
  const will = present(relatives, 'named-in-will').length > 0
  return whichHold([
    ['shares', who.length > 1],
    ['two-spouses', present(relatives, 'spouse').length > 1],
    ['step-or-adopted', unnamedChildren > 0],
    ['step-parent', present(relatives, 'step-parent').length > 0],
    ['will-comes-last', will && !who.some(({ as }) => as === 'will')],
  ])
}

function pensionQuestions({ relatives, who, record, hasAmount }: Asking): readonly Kind[] {
  if (record.isForeign) return []
  const { today } = record
  const limits = jpChildLimitsOn(today)
  const entitledChildren = who.filter(({ as }) => as === 'child')
  const children = childrenIn(relatives)
  const ended = children.filter((child) => !countsAsJpChild(child, today))
  const parents = [...present(relatives, 'parent'), ...present(relatives, 'step-parent')]
  return whichHold([
    ['jp-registered', who.length > 0],
    ['jp-two-spouses', who.filter(({ as }) => as === 'spouse').length > 1],
    ['jp-more-children', entitledChildren.length > (limits?.most.value ?? Infinity)],
    ['jp-children-divide', entitledChildren.length > 1],
    ['jp-which-parent', who.filter(({ as }) => as === 'parent').length > 1],
    ['jp-parent-beside-grown-child', who.length === 0 && children.length > 0 && parents.length > 0],
    ['jp-child-ended', ended.length > 0],
    ['jp-late-child', hasAmount],
  ])
}

/** What is asked in every programme. */
function commonQuestions({ relatives, who }: Asking): readonly Kind[] {
  const spouses = who.filter(({ as }) => as === 'spouse')
  return whichHold([
    ['foreign-spouse', spouses.some(({ relative }) => relative.details.nationality !== 'ID')],
    ['divorced', relatives.some((one) => !one.isWithdrawn && one.divorcedOn !== undefined)],
    ['not-proved', who.some(({ relative }) => relative.evidence !== 'verified')],
  ])
}

/** Contributions that stopped: JKK and JKM then depend on the arrears. */
function arrears({ programme, record, hasAmount }: Asking): readonly OpenQuestion[] {
  const figures = record.programmes.find((one) => one.programme === programme)
  if (!hasAmount || (programme !== 'jkk' && programme !== 'jkm')) return []
  if (figures?.standing !== 'behind' || figures.lastMonth === undefined) return []
  const [id, en] = [monthText(figures.lastMonth, 'id'), monthText(figures.lastMonth, 'en')]
  const isOwn = record.report?.segment === 'self-employed'
  return [
    {
      kind: 'arrears',
      basis: programme === 'jkk' ? 'PP 44/2015 art. 38, 39' : 'PP 44/2015 art. 41, 42',
      text: isOwn
        ? {
            id: `Iuran terakhir yang tercatat untuk ${id}. Sampai 3 bulan tunggakan, santunan dibayar setelah tunggakan dilunasi. Menunggak lebih dari 3 bulan berturut-turut berarti keluarga tidak berhak.`,
            en: `The last contribution on record is for ${en}. With up to 3 months of arrears it is paid once they are settled. With more than 3 months in a row the family has no right.`,
          }
        : {
            id: `Iuran terakhir yang tercatat untuk ${id}. Kalau pemberi kerja menunggak lebih dari 3 bulan berturut-turut, pemberi kerja yang membayar dulu.`,
            en: `The last contribution on record is for ${en}. Where the employer is more than 3 months in arrears in a row, the employer pays first.`,
          },
    },
  ]
}
