import type { VNode } from 'preact'
import { ErrorSummary, RefusalCode, RefusalNotice } from '#design'
import type { Language } from '#values'
import { type CaseTrouble, explain } from '../refusals.ts'
import { text } from '../text.ts'

export type TroubleNoticeProps = {
  readonly language: Language
  readonly troubles: readonly CaseTrouble[]
  /** The number of the case that stands in the way. */
  readonly inTheWay?: string | undefined
}

/** Why it was not done, with what to do and the code; several at once lead to their fields. Nothing when it was done. */
export function TroubleNotice(props: TroubleNoticeProps): VNode | null {
  const { language, troubles, inTheWay } = props
  const [first, ...others] = troubles.map(explain)
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
      {all.map(({ code }) => (
        <RefusalCode key={code} language={language} code={code} />
      ))}
    </ErrorSummary>
  )
}

const linkTo = (number: string, language: Language) => ({
  href: `/cases/${number}`,
  label: `${text.thatCase[language]} ${number}`,
})
