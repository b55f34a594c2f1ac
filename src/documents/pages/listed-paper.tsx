import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, LinkButton, Tag } from '#design'
import { dateText, type Instant, instantText, type Language, type LocalDate } from '#values'
import type { Looks, Standing } from '../paper.ts'
import { checkedTimes, text } from '../text.ts'

export type ListedPaper = {
  readonly title: string
  /** In groups of four. */
  readonly code: string
  readonly href: string
  readonly revocation: string
  readonly recipient: string | undefined
  readonly issuedAt: Instant
  readonly validUntil: LocalDate | undefined
  readonly standing: Standing
  readonly looks: Looks
}

type Props = { readonly language: Language; readonly csrf: string; readonly paper: ListedPaper }

const TONES = { valid: 'good', expired: 'plain', revoked: 'bad' } as const

/** One paper: what it is, to whom, until when, how often it was checked, and the button that takes it back. */
export function ListedPaper({ language, csrf, paper }: Props): VNode {
  const { title, standing } = paper
  return (
    <section class="section">
      <h3>
        {title} <Tag tone={TONES[standing]}>{text[standing][language]}</Tag>
      </h3>
      <FactList facts={factsOf(paper, language)} />
      <Form csrf={csrf} action={paper.revocation}>
        <Buttons>
          <LinkButton href={paper.href} kind="second">
            {text.download[language]}
            <span class="unseen"> {paper.code}</span>
          </LinkButton>
          {standing !== 'revoked' && (
            <Button kind="link">
              {text.revoke[language]}
              <span class="unseen"> {paper.code}</span>
            </Button>
          )}
        </Buttons>
      </Form>
    </section>
  )
}

function factsOf(paper: ListedPaper, language: Language) {
  const { recipient, issuedAt, validUntil, looks, code } = paper
  const until = validUntil === undefined ? [] : [dateText(validUntil, language)]
  const checked =
    looks.lastAt === undefined
      ? text.never[language]
      : checkedTimes(looks.count, instantText(looks.lastAt, language))[language]
  return [
    ...(recipient === undefined ? [] : [{ name: text.to[language], value: recipient }]),
    { name: text.issuedAt[language], value: instantText(issuedAt, language) },
    ...until.map((value) => ({ name: text.validUntil[language], value })),
    { name: text.checked[language], value: checked },
    { name: text.code[language], value: code },
  ]
}
