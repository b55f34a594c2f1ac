import type { ComponentChildren, VNode } from 'preact'
import { Cover, Details, Notice, type Tone } from '#design'
import { dateText, type Language, moneyText, monthText, type Words } from '#values'
import { employerText } from '../employer-text.ts'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import { PassportPart } from '../everywhere/passport-part.tsx'
import { moneySentence } from '../radar/attention-text.ts'
import type { FindingKind } from '../radar/finding.ts'
import { radarText } from '../radar/page-text.ts'
import { programmesText } from '../radar/programmes-text.ts'
import type { RunView } from '../radar/radar-view.ts'
import { uncheckedOf } from '../radar/rests-on.ts'
import { ruleOf, UNTIL_WHEN } from '../radar/rule-text.ts'
import { rangeText, titleText } from '../radar/text.ts'
import { EvidenceLines } from './evidence-lines.tsx'
import { Sureness } from './sureness.tsx'

/** Money that is gone is worse than money that is late. */
const TONES: Readonly<Record<FindingKind, Tone>> = {
  missing: 'bad',
  'programme-missing': 'bad',
  'wage-below-minimum': 'warn',
  'wrong-rate': 'warn',
  'ceiling-ignored': 'warn',
  'wage-drop': 'warn',
  overlap: 'warn',
  duplicate: 'warn',
  late: 'plain',
  'recorded-late': 'plain',
}

export type FindingNoticeProps = {
  readonly language: Language
  readonly run: RunView
  /** On the month's own page: what was seen, and no way to the month. */
  readonly opened?: boolean
  /** Where the member can take part in a complaint of several about it. */
  readonly groupHref?: string | undefined
  /** Where amounts come from that only its own page shows. */
  readonly children?: ComponentChildren
  readonly dispute?: RunDispute | undefined
}

/** Where months of a run can be disputed in one case: all of them, the first, or those that are in none yet. */
export type RunDispute = {
  readonly href: string
  readonly which: 'all' | 'first' | 'others'
  /** How many months the case would be about. */
  readonly count: number
}

/** One finding, or the same one in months that follow each other: what, where, what it costs, the rule, what to do. */
export function FindingNotice(props: FindingNoticeProps): VNode {
  const { language, run, opened = false, children } = props
  const { kind, from, through } = run
  const unchecked = opened ? undefined : uncheckedOf(run.findings)
  const title = titleText(kind, { from, through }, programmesText(run, language))[language]
  return (
    <Notice tone={TONES[kind]} title={title}>
      <p>
        <Cover>{employerText(run, language)}</Cover>
        {run.amount !== 0n && (
          <>
            {' · '}
            <Cover>{moneySentence(run.amount, language)}</Cover>
          </>
        )}
      </p>
      <p class="quiet">{sinceText(run, language)}</p>
      {run.arrears !== undefined && (
        <p>{radarText.arrears[language].replace('{range}', rangeText(run.arrears, language))}</p>
      )}
      {opened && <EvidenceLines language={language} run={run} />}
      {children}
      {unchecked !== undefined && <Sureness language={language} value={unchecked} />}
      <Costs language={language} run={run} />
      <Details summary={radarText.why[language]}>
        <Rule language={language} run={run} />
        {!opened && <ByMonth language={language} run={run} />}
      </Details>
      <Reasons language={language} run={run} />
      {!opened && <Onward {...props} />}
    </Notice>
  )
}

/** The sum month by month, each with the way to its shares. */
function ByMonth({ language, run: { amount, findings } }: CostsProps): VNode | null {
  if (amount === 0n || findings.length === 1) return null
  return (
    <>
      <p>{radarText.sumOf[language]}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.fingerprint}>
            <a href={`/contributions/months/${finding.month}`}>
              {monthText(finding.month, language)}
            </a>
            {': '}
            <Cover>{moneySentence(finding.amount, language)}</Cover>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Since when it is known, by the oldest of its months. */
function sinceText({ findings }: RunView, language: Language): string {
  const [first] = findings.map(({ foundOn }) => foundOn).toSorted()
  return first === undefined
    ? ''
    : radarText.foundOn[language].replace('{day}', dateText(first, language))
}

/** To the month, to disputing several at once, and to complaining together where that is possible. */
function Onward({ language, run, groupHref, dispute }: FindingNoticeProps): VNode {
  const { from, through } = run
  return (
    <p>
      <a href={`/contributions/months/${from}`}>
        {from === through ? radarText.month[language] : radarText.firstMonth[language]}
      </a>
      {dispute !== undefined && (
        <>
          {' · '}
          <a href={dispute.href}>
            {DISPUTE[dispute.which][language].replace('{count}', String(dispute.count))}
          </a>
        </>
      )}
      {groupHref !== undefined && (
        <>
          {' · '}
          <a href={groupHref}>{radarText.toGroup[language]}</a>
        </>
      )}
    </p>
  )
}

const DISPUTE: Readonly<Record<RunDispute['which'], Words>> = {
  all: radarText.disputeAll,
  first: radarText.disputeFirst,
  others: radarText.disputeOthers,
}

function Rule({ language, run }: CostsProps): VNode {
  const { rule, basis, advice } = ruleOf(run.kind, run.employerNumber)
  return (
    <>
      <p>
        {rule[language]} ({basis[language]})
      </p>
      <p>{advice[language]}</p>
      <p>{UNTIL_WHEN[language]}</p>
    </>
  )
}

type CostsProps = { readonly language: Language; readonly run: RunView }

/** What it costs by the time that counts. */
function Costs({ language, run: { effect } }: CostsProps): VNode | null {
  const { jht, jp } = effect
  const age = jht?.explanation.children.find(({ unit }) => unit === 'years')?.value
  if (jht === undefined && jp === undefined) return null
  const sentence = (line: Words, cost: NumberPassport) =>
    line[language].replace('{amount}', moneyText(cost.explanation.value, language))
  return (
    <Cover block>
      <p>
        {jht !== undefined && sentence(radarText.effectJht, jht).replace('{age}', String(age))}{' '}
        {jp !== undefined && sentence(radarText.effectJp, jp)}
      </p>
    </Cover>
  )
}

/** Each cost opened into its reasons, with the way to compute it again. */
function Reasons({ language, run: { effect } }: CostsProps): VNode | null {
  if (effect.jht === undefined && effect.jp === undefined) return null
  return (
    <Cover block>
      {[effect.jht, effect.jp].map(
        (cost) =>
          cost !== undefined && (
            <PassportPart
              key={cost.calculation}
              language={language}
              passport={cost}
              summary={cost.explanation.label[language]}
            />
          ),
      )}
    </Cover>
  )
}
