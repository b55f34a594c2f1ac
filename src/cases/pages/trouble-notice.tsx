import type { VNode } from 'preact'
import { ErrorSummary, RefusalCode, RefusalNotice } from '#design'
import type { Language } from '#values'
import { type CaseTrouble, type ExplainedTrouble, explain } from '../refusals.ts'
import { text } from '../text.ts'

export type TroubleNoticeProps = {
  readonly language: Language
  readonly troubles: readonly CaseTrouble[]
  /** The number of the case that stands in the way. */
  readonly inTheWay?: string | undefined
}

/** Why a member's act was not done; see `ExplainedNotice`. */
export const TroubleNotice = ({ troubles, ...rest }: TroubleNoticeProps): VNode | null =>
  ExplainedNotice({ ...rest, explained: troubles.map(explain) })

export type ExplainedNoticeProps = Omit<TroubleNoticeProps, 'troubles'> & {
  readonly explained: readonly ExplainedTrouble[]
}

/** Why it was not done, with what to do and the code; several at once lead to their fields. Nothing when it was done. */
export function ExplainedNotice(props: ExplainedNoticeProps): VNode | null {
  const { language, explained, inTheWay } = props
  const [first, ...others] = explained
  if (first === undefined) return null
  if (others.length === 0) {
    const { field, ...refusal } = first
    const mistyped = field === undefined ? undefined : { field }
    const link = inTheWay === undefined ? undefined : linkTo(inTheWay, language)
    return <RefusalNotice language={language} refusal={refusal} mistyped={mistyped} link={link} />
  }
  const all = [first, ...others]
  const errors = all.map(({ field, cause }) => ({
    text: cause[language],
    ...(field === undefined ? {} : { field }),
  }))
  return (
    <ErrorSummary language={language} errors={errors}>
      {[...new Set(all.map(({ code }) => code))].map((code) => (
        <RefusalCode key={code} language={language} code={code} />
      ))}
    </ErrorSummary>
  )
}

const linkTo = (number: string, language: Language) => ({
  href: `/cases/${number}`,
  label: `${text.thatCase[language]} ${number}`,
})
