import { basisText, type ClaimDeadline, claimDeadlinesOn, JKM_CLAIM_NOT_LIMITED } from '#law'
import { type Language, type LocalDate, moneyText } from '#values'
import type { ProgrammeHeirs } from './heirs.ts'
import { noAmountText, peopleText, RANKS, heirsText as text } from './heirs-text.ts'

/** For whom a programme is: names, or where it goes where nobody is entitled. */
export function whoWords(
  { heirs, lastResort, programme }: ProgrammeHeirs,
  language: Language,
): string {
  if (heirs.length > 0) return heirs.map(({ relative }) => relative.details.name).join(', ')
  if (lastResort === 'social-security-fund') return text.fund[language]
  if (lastResort === 'state-estates-office') return text.estates[language]
  return (programme === 'jp' ? text.nobodyJp : text.nobody)[language]
}

/** How much a programme pays, in words where that is no amount; for JP a month. */
export function howMuchWords(
  { amount, total, programme }: ProgrammeHeirs,
  language: Language,
): string {
  if (amount.kind === 'none') return noAmountText[amount.why][language]
  if (total === undefined) return '–'
  const said = moneyText(total, language)
  return programme === 'jp' ? `${said} ${text.aMonth[language]}` : said
}

/** A rank of the order, how many of the family stand in it, and whether it is the one that is entitled. */
export type Rank = {
  readonly title: string
  readonly note: string
  readonly isChosen: boolean
  readonly isEmpty: boolean
}

/** The five ranks of JKK, JKM and JHT, and a sentence that says which is entitled. */
export function ranksOf(
  { heirs, inRanks }: ProgrammeHeirs,
  language: Language,
): { readonly ranks: readonly Rank[]; readonly title: string } {
  const taking = new Set<string>(heirs.map(({ as }) => as))
  const ranks = RANKS.map(({ relations, title }) => {
    const count = relations.reduce((sum, relation) => sum + (inRanks[relation] ?? 0), 0)
    return {
      title: title[language],
      note: count === 0 ? text.nobodyThere[language] : peopleText(count)[language],
      isChosen: relations.some((relation) => taking.has(relation)),
      isEmpty: count === 0,
    }
  })
  const chosen = ranks.find(({ isChosen }) => isChosen)
  const title =
    chosen === undefined
      ? text.drawnNobody[language]
      : `${text.drawn[language]}: ${chosen.title}, ${chosen.note}`
  return { ranks, title }
}

/** The times to keep on a day, each with where the law says so: those of the family, and those of the agency. */
export function deadlineWords(
  today: LocalDate,
  language: Language,
): { readonly family: readonly string[]; readonly agency: readonly string[] } {
  const of = (whose: ClaimDeadline['whose']) =>
    claimDeadlinesOn(today)
      .filter((deadline) => deadline.whose === whose)
      .map(({ text: words, value }) => `${words[language]} (${basisText(value.basis, language)})`)
  return { family: [...of('family'), JKM_CLAIM_NOT_LIMITED[language]], agency: of('agency') }
}

/** What is open in any programme, each sentence once. */
export const openWords = (
  programmes: readonly ProgrammeHeirs[],
  language: Language,
): readonly string[] => [
  ...new Set(programmes.flatMap(({ open }) => open.map((question) => question.text[language]))),
]
