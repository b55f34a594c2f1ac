import type { VNode } from 'preact'
import { Certainty, FactList, Section } from '#design'
import { basisText } from '#law'
import type { Language } from '#values'
import {
  type ClaimAnswers,
  channelOf,
  deadlinesOf,
  notLimited,
  otherProgrammes,
  type Sentence,
} from '../claim.ts'
import { channelText, papersOf, claimText as text, whoText } from '../claim-text.ts'
import type { SiteFacts } from '../steps.ts'

type Props = {
  readonly language: Language
  readonly answers: ClaimAnswers
  readonly facts: SiteFacts
}

/** The one way for these answers, with what the law says of it and how well that was checked. */
export function ClaimAnswer(props: Props): VNode {
  const { language, answers, facts } = props
  const who = whoText(answers.event, answers.claimant)
  return (
    <>
      <Section title={text.channel[language]} id="answer">
        <p>{channelText[channelOf(answers)][language]}</p>
        {who !== undefined && <p>{who[language]}</p>}
        <Sentences language={language} sentences={otherProgrammes(answers)} />
        <FactList
          facts={[
            { name: text.hours[language], value: facts.hours ?? text.noHours[language] },
            { name: text.phone[language], value: facts.phone ?? text.noPhone[language] },
          ]}
        />
      </Section>
      <PapersPart {...props} />
      <TimePart {...props} />
    </>
  )
}

function PapersPart({ language, answers }: Props): VNode {
  const { list, basis, certainty } = papersOf[answers.event]
  const source = language === 'id' ? basis.replace('elucidation of', 'penjelasan') : basis
  return (
    <Section title={text.papers[language]} ruled>
      <ul>
        {list.map((paper) => (
          <li key={paper.en}>{paper[language]}</li>
        ))}
      </ul>
      <p>{text.papersMore[language]}</p>
      <Source language={language} basis={source} certainty={certainty} />
    </Section>
  )
}

function TimePart({ language, answers }: Props): VNode {
  const none = notLimited(answers)
  return (
    <Section title={text.deadline[language]} ruled>
      {none !== undefined && <p>{none[language]}</p>}
      <Sentences language={language} sentences={deadlinesOf(answers)} />
    </Section>
  )
}

function Sentences({
  language,
  sentences,
}: {
  readonly language: Language
  readonly sentences: readonly Sentence[]
}): VNode {
  return (
    <>
      {sentences.map(({ text: words, law }) => (
        <div key={words.en}>
          <p>{words[language]}</p>
          <Source language={language} basis={law.basis} certainty={law.certainty} />
        </div>
      ))}
    </>
  )
}

const Source = ({
  language,
  basis,
  certainty,
}: {
  readonly language: Language
  readonly basis: string
  readonly certainty: 'checked' | 'needs-review' | 'unverified'
}): VNode => (
  <p class="quiet">
    <Certainty language={language} certainty={certainty}>
      {`${text.basis[language]}: ${basisText(basis, language)}`}
    </Certainty>
  </p>
)
