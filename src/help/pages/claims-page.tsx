import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Form,
  Note,
  PageHead,
  RefusalNotice,
  SelectField,
  TextField,
} from '#design'
import type { Language, Words } from '#values'
import { CLAIMS } from '../addresses.ts'
import { CLAIMANTS, type ClaimAnswers, type ClaimTrouble, EVENTS, STANDINGS } from '../claim.ts'
import { explainClaim } from '../claim-refusals.ts'
import { claimantText, eventText, standingText, claimText as text } from '../claim-text.ts'
import type { SiteFacts } from '../steps.ts'
import { ClaimAnswer } from './claim-answer.tsx'

export type ClaimsView = {
  readonly language: Language
  readonly csrf: string
  readonly facts: SiteFacts
  /** As they were chosen and typed. */
  readonly typed: Readonly<Partial<Record<'event' | 'standing' | 'claimant' | 'day', string>>>
  readonly trouble: ClaimTrouble | undefined
  /** Once all four have an answer. */
  readonly answers: ClaimAnswers | undefined
}

/** Four questions, then the one way, its hours, papers and time. */
export function ClaimsPage(view: ClaimsView): VNode {
  const { language, trouble, answers, facts } = view
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {trouble !== undefined && (
        <RefusalNotice
          language={language}
          refusal={explainClaim(trouble)}
          mistyped={mistypedOf(trouble)}
        />
      )}
      {answers !== undefined && <ClaimAnswer language={language} answers={answers} facts={facts} />}
      <Questions {...view} />
      <Note>
        <p>{text.notHere[language]}</p>
      </Note>
    </>
  )
}

const FIELDS = {
  ...{ event: 'event', standing: 'standing', claimant: 'claimant' },
  ...{ 'day-wrong': 'day', 'day-ahead': 'day', 'jkp-before': 'day' },
  ...{ 'jkp-own': 'standing', 'jp-own': 'standing' },
} as const satisfies Readonly<Record<Exclude<ClaimTrouble, 'not-done'>, string>>

function mistypedOf(trouble: ClaimTrouble): { readonly field: string } | undefined {
  return trouble === 'not-done' ? undefined : { field: FIELDS[trouble] }
}

function Questions({ language, csrf, typed }: ClaimsView): VNode {
  const choice = <Name extends string>(
    names: readonly Name[],
    words: Readonly<Record<Name, Words>>,
  ) => names.map((value) => ({ value, label: words[value][language] }))
  const common = { language, unchosen: text.unchosen[language] }
  return (
    <Form action={CLAIMS} csrf={csrf}>
      <SelectField
        {...common}
        name="event"
        label={text.event[language]}
        options={choice(EVENTS, eventText)}
        value={typed.event}
      />
      <SelectField
        {...common}
        name="standing"
        label={text.standing[language]}
        options={choice(STANDINGS, standingText)}
        value={typed.standing}
      />
      <SelectField
        {...common}
        name="claimant"
        label={text.claimant[language]}
        options={choice(CLAIMANTS, claimantText)}
        value={typed.claimant}
      />
      <TextField
        language={language}
        name="day"
        label={text.day[language]}
        hint={text.dayHint[language]}
        value={typed.day}
        autocomplete="off"
      />
      <Buttons>
        <Button>{text.show[language]}</Button>
      </Buttons>
    </Form>
  )
}
