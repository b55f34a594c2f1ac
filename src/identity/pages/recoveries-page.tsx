import type { VNode } from 'preact'
import { Checkbox, type Fact, FactList, PageHead, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { branchText as text } from '../branch-text.ts'
import type { RecoveryWay } from '../recovery.ts'
import { type BranchNote, BranchNotice, FindForm, StepForm } from './branch-form.tsx'
import { DecisionForm } from './decision-form.tsx'

export type ShownRecovery = {
  readonly state: 'asked' | 'approved' | 'handed-over' | 'over'
  readonly way: RecoveryWay
  readonly factorsLost: boolean
  readonly startedAt: Instant
  readonly decidedAt: Instant | undefined
  readonly usableFrom: Instant | undefined
  readonly overAt: Instant
  /** This officer began it, and may not decide. */
  readonly isOwn: boolean
}

export type RecoveriesView = {
  readonly language: Language
  readonly csrf: string
  readonly kpj: string
  readonly found:
    | { readonly name: string; readonly recovery: ShownRecovery | undefined }
    | undefined
  readonly note: BranchNote | undefined
  /** As it was sent, where something else was missing. */
  readonly chosen: Chosen
}

type Chosen = { readonly way: RecoveryWay; readonly factorsLost: boolean }

/** Recovers an account for a member who stands at the branch, step by step, by two officers. */
export function RecoveriesPage({
  language,
  csrf,
  kpj,
  found,
  note,
  chosen,
}: RecoveriesView): VNode {
  const part = { language, csrf, kpj }
  return (
    <>
      <PageHead
        title={text.recoveries[language]}
        lead={text.recoveriesLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <FindForm {...part} action="/staff/recoveries" />
      {found && (
        <Section title={found.name} ruled>
          {found.recovery === undefined || found.recovery.state === 'over' ? (
            <Start {...part} chosen={chosen} />
          ) : (
            <UnderWay {...part} recovery={found.recovery} />
          )}
        </Section>
      )}
    </>
  )
}

type Part = { readonly language: Language; readonly csrf: string; readonly kpj: string }

function Start({ chosen, ...part }: Part & { readonly chosen: Chosen }): VNode {
  const { language } = part
  return (
    <>
      <p>{text.recoveryNone[language]}.</p>
      <StepForm {...part} action="/staff/recoveries/start" label={text.start[language]} idCard>
        <fieldset class="field">
          <legend>{text.way[language]}</legend>
          <p class="hint">{text.wayHint[language]}</p>
          {(['letter', 'sealed'] as const).map((way) => (
            <div class="checkbox" key={way}>
              <input
                id={`way-${way}`}
                type="radio"
                name="way"
                value={way}
                checked={way === chosen.way}
              />
              <label for={`way-${way}`}>{text.ways[way][language]}</label>
            </div>
          ))}
        </fieldset>
        <Checkbox
          name="factorsLost"
          label={text.factorsLost[language]}
          checked={chosen.factorsLost}
        />
      </StepForm>
    </>
  )
}

type UnderWayProps = Part & { readonly recovery: ShownRecovery }

function UnderWay({ recovery, ...part }: UnderWayProps): VNode {
  const { language } = part
  const { state, way, isOwn } = recovery
  return (
    <>
      <FactList facts={factsOf(language, recovery)} />
      {state === 'asked' && isOwn && <p>{text.ownRecovery[language]}</p>}
      {state === 'asked' && !isOwn && (
        <DecisionForm
          {...{ language, csrf: part.csrf, action: '/staff/recoveries/decision' }}
          about={{ name: 'kpj', value: part.kpj }}
          {...{ approve: text.approve, refuse: text.refuse }}
        />
      )}
      {state === 'approved' && way === 'sealed' && (
        <StepForm
          {...part}
          action="/staff/recoveries/hand-over"
          label={text.handOver[language]}
          idCard
        />
      )}
    </>
  )
}

function factsOf(language: Language, recovery: ShownRecovery): readonly Fact[] {
  const { state, way, factorsLost, startedAt, decidedAt, usableFrom, overAt } = recovery
  const at = (name: string, moment: Instant | undefined): readonly Fact[] =>
    moment === undefined ? [] : [{ name, value: instantText(moment, language) }]
  return [
    { name: text.state[language], value: text.states[state][language] },
    { name: text.way[language], value: text.ways[way][language] },
    {
      name: text.factorsLostShort[language],
      value: (factorsLost ? text.lost : text.notLost)[language],
    },
    ...at(text.startedAt[language], startedAt),
    ...at(text.decidedAt[language], decidedAt),
    ...at(text.usableFrom[language], usableFrom),
    ...at(text.overAt[language], overAt),
  ]
}
