import type { VNode } from 'preact'
import { Button, Buttons, Form, Note, Notice, PageHead, RefusalNotice, Section } from '#design'
import { dateText, type Language } from '#values'
import { employerName } from '../case-text.ts'
import type { Joined, OwnGroup } from '../group.ts'
import { explainGroup, type GroupTrouble } from '../group-refusals.ts'
import { groupText as words } from '../group-text.ts'
import { text } from '../text.ts'
import { AnswerText } from './entries.tsx'

export type GroupPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly own: OwnGroup
  readonly trouble: GroupTrouble | undefined
  readonly hasLeft: boolean
}

/** What a complaint of several is, and whether the member takes part. It never says whether anybody else does. */
export function GroupPage(props: GroupPageProps): VNode {
  const { language, own, trouble, hasLeft } = props
  return (
    <>
      <PageHead
        title={`${words.title[language]}: ${employerName(own.employer, language)}`}
        lead={words.lead[language]}
        back={{ href: '/cases', label: text.all[language] }}
      />
      {trouble !== undefined && (
        <RefusalNotice language={language} refusal={explainGroup(trouble)} />
      )}
      {hasLeft && <Notice tone="good" title={words.left[language]} announced />}
      <Standing {...props} />
      <Section title={words.how[language]} ruled>
        <ul>
          {[words.enough, words.content, words.nobody, words.night].map((line) => (
            <li key={line.en}>{line[language]}</li>
          ))}
        </ul>
      </Section>
      <Note>
        <p>{words.own[language]}</p>
      </Note>
    </>
  )
}

function Standing(props: GroupPageProps): VNode {
  const { language, own } = props
  if (own.joined?.sent !== undefined)
    return (
      <Notice
        tone="good"
        title={(own.answer === undefined ? words.sent : words.answered)[language]}
      >
        <p>{sentText(own.joined.sent, language)}</p>
        {own.answer !== undefined && <AnswerText language={language} answer={own.answer} />}
      </Notice>
    )
  if (own.joined !== undefined)
    return (
      <>
        <Notice tone="good" title={words.joined[language]}>
          <p>{words.enough[language]}</p>
        </Notice>
        <PressForm {...props} action="/cases/group/leaving" label={words.leave[language]} quiet />
      </>
    )
  return own.isOwed ? (
    <PressForm {...props} action="/cases/group" label={words.join[language]} />
  ) : (
    <Notice tone="plain" title={words.nothingOwed[language]}>
      <p>{words.nothingOwedAdvice[language]}</p>
      <p>
        <a href="/contributions/radar">{words.toFindings[language]}</a>
      </p>
    </Notice>
  )
}

/** `Dikirim pada 23 November 2026 dengan nomor G-7F3Q-9TXC.` */
export const sentText = (sent: NonNullable<Joined['sent']>, language: Language): string =>
  words.sentOn[language]
    .replace('{day}', dateText(sent.on, language))
    .replace('{number}', sent.number)

type PressProps = GroupPageProps & {
  readonly action: string
  readonly label: string
  readonly quiet?: boolean
}

const PressForm = ({ csrf, own, action, label, quiet = false }: PressProps): VNode => (
  <Form action={action} csrf={csrf}>
    <input type="hidden" name="employer" value={own.employer.ref} />
    <Buttons>
      <Button {...(quiet ? { kind: 'second' } : {})}>{label}</Button>
    </Buttons>
  </Form>
)
