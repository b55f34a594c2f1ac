import type { VNode } from 'preact'
import { Details, YearLinks } from '#design'
import type { Language } from '#values'
import { historyText } from '../text.ts'

export type YearChoiceProps = {
  readonly language: Language
  /** Newest first. */
  readonly years: readonly number[]
  readonly shown: number | undefined
}

/** Three rows of a phone; whoever has worked longer opens the rest. */
const AT_ONCE = 12

/** The years there are, each a page; the older ones of a long record behind one line. */
export function YearChoice({ language, years, shown }: YearChoiceProps): VNode | null {
  if (years.length === 0) return null
  const older = years.slice(AT_ONCE)
  const links = (some: readonly number[]) =>
    some.map((year) => ({ label: `${year}`, href: hrefOf(year) }))
  const current = shown === undefined ? '' : hrefOf(shown)
  const olderTitle = historyText.olderYears[language]
  return (
    <>
      <YearLinks
        label={historyText.years[language]}
        links={links(years.slice(0, AT_ONCE))}
        current={current}
      />
      {older.length > 0 && (
        <Details summary={olderTitle} open={shown !== undefined && older.includes(shown)}>
          <YearLinks label={olderTitle} links={links(older)} current={current} />
        </Details>
      )}
    </>
  )
}

const hrefOf = (year: number): string => `/contributions?year=${year}`
