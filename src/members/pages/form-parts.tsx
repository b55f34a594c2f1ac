import type { VNode } from 'preact'
import { Button, Buttons, ErrorSummary, Form, Notice, RefusalCode, RefusalNotice } from '#design'
import type { Instant, Language } from '#values'
import { type ExplainedTrouble, explainOwn, type OwnTrouble } from '../own-refusals.ts'
import { draftKept, ownText as text } from '../own-text.ts'

type Troubled = { readonly language: Language; readonly troubles: readonly OwnTrouble[] }

/** Why nothing was saved: one in full, or all in a list that leads to their fields. */
export function OwnTroubles({ language, troubles }: Troubled): VNode | null {
  const [first, ...others] = troubles.map(explainOwn)
  if (first === undefined) return null
  if (others.length > 0) return <AllTroubles language={language} all={[first, ...others]} />
  const { field, ...refusal } = first
  return (
    <RefusalNotice
      language={language}
      refusal={refusal}
      mistyped={field === undefined ? undefined : { field }}
    />
  )
}

type AllProps = { readonly language: Language; readonly all: readonly ExplainedTrouble[] }

function AllTroubles({ language, all }: AllProps): VNode {
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

/** What is wrong with a field, in its own words. */
export const errorIn = ({ troubles, language }: Troubled, field: string): string | undefined =>
  troubles.map(explainOwn).find((explained) => explained.field === field)?.cause[language]

export type DraftNoticeProps = {
  readonly language: Language
  readonly csrf: string
  readonly path: string
  readonly keptAt: Instant | undefined
}

/** Says that this was typed before, and offers to forget it. */
export function DraftNotice({ language, csrf, path, keptAt }: DraftNoticeProps): VNode | null {
  if (keptAt === undefined) return null
  return (
    <Notice tone="plain" title={draftKept(keptAt)[language]}>
      <Form action={`${path}/discarded`} csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.discard[language]}</Button>
        </Buttons>
      </Form>
    </Notice>
  )
}
