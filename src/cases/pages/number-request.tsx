import type { VNode } from 'preact'
import { type Fact, FactList, MoneyText, Note, Notice, Section } from '#design'
import { instantText, kpjText, type Language, monthText } from '#values'
import type { CaseForOfficer, NumberRequest } from '../officer-case.ts'
import { explainOfficer } from '../officer-refusals.ts'
import { proposalText, officerText as text } from '../officer-text.ts'
import { AnswerText } from './entries.tsx'

type RequestProps = Pick<CaseForOfficer, 'found'> & {
  readonly language: Language
  readonly request: NumberRequest
}

/** What two officers have to know before they decide about a number. */
export function NumberRequestPart({ language, found, request }: RequestProps): VNode {
  const { obstacle } = request
  const means = found.subject.kind === 'number-join' ? text.joinMeans : text.disownMeans
  const isOpen = found.state === 'open' || found.state === 'asked'
  return (
    <Section title={text.request[language]} ruled>
      <FactList facts={[...holderFacts(language, request), ...moveFacts(language, request)]} />
      {isOpen && obstacle !== undefined && (
        <Notice tone="warn" title={text.obstacle[language]}>
          <p>{explainOfficer(obstacle).cause[language]}</p>
        </Notice>
      )}
      <Note>
        <p>{means[language]}</p>
        {request.move !== undefined && <p>{text.sameSum[language]}</p>}
      </Note>
    </Section>
  )
}

function holderFacts(language: Language, { kpj, holder }: NumberRequest): readonly Fact[] {
  const where = text.holders[holder.kind][language]
  return [
    { name: text.number[language], value: kpjText(kpj) },
    {
      name: text.holder[language],
      value: holder.kind === 'other' ? `${where} ${holder.name}` : where,
    },
    ...(holder.kind === 'other'
      ? [
          {
            name: text.otherNumbers[language],
            value: holder.kpjs.map((one) => kpjText(one)).join(', '),
          },
        ]
      : []),
  ]
}

function moveFacts(language: Language, { move }: NumberRequest): readonly Fact[] {
  if (move === undefined) return []
  const [first, last] = [move.months.at(0), move.months.at(-1)]
  const span =
    first === undefined || last === undefined
      ? text.noMonths[language]
      : `${move.months.length} (${monthText(first, language)} – ${monthText(last, language)})`
  const overlaps = move.overlaps.map(({ month }) => monthText(month, language)).join(', ')
  return [
    { name: text.postings[language], value: String(move.postings) },
    { name: text.months[language], value: span },
    {
      name: text.balanceFrom[language],
      value: <MoneyText amount={move.before.from} language={language} />,
    },
    {
      name: text.balanceTo[language],
      value: <MoneyText amount={move.before.to} language={language} />,
    },
    ...(overlaps === '' ? [] : [{ name: text.overlaps[language], value: overlaps }]),
  ]
}

/** What was proposed and what became of it, the latest first. */
export const Proposals = ({
  language,
  proposals,
}: Pick<CaseForOfficer, 'proposals'> & { readonly language: Language }): VNode => (
  <>
    {proposals.map(({ proposalId, proposedAt, grants, words, state, rejection, carriedOutAt }) => (
      <section key={proposalId}>
        <h3>
          {(grants ? text.yes : text.no)[language]}: {proposalText[state][language]}
        </h3>
        <p class="hint">{instantText(proposedAt, language)}</p>
        <AnswerText language={language} answer={words} />
        {rejection !== undefined && (
          <p class="written">
            <b>{text.rejection[language]}.</b> {rejection}
          </p>
        )}
        {carriedOutAt !== undefined && (
          <p>
            <b>{text.carriedOut[language]}:</b> {instantText(carriedOutAt, language)}
          </p>
        )}
      </section>
    ))}
  </>
)
