import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, Notice, PageHead, RefusalNotice, Section } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { explainOwnFreeze, type OwnFreezeTrouble } from '../freeze-refusals.ts'
import { freezeText as text } from '../freeze-text.ts'

/** The freeze of the signed-in member, or their code. */
export type OwnFreeze =
  | {
      readonly kind: 'code'
      readonly since: Instant | undefined
      /** Frozen so often that the member may do without. */
      readonly maySwitchOff: boolean
    }
  | {
      readonly kind: 'frozen'
      readonly since: Instant
      readonly askedAt: Instant | undefined
      /** When it can be ended; absent while nobody asked. */
      readonly endsFrom: Instant | undefined
      readonly isOver: boolean
      readonly hasStrongFactor: boolean
    }

export type OwnFreezeView = {
  readonly language: Language
  readonly csrf: string
  readonly freeze: OwnFreeze
  readonly trouble: OwnFreezeTrouble | undefined
}

/** The code and how to renew it; while the account is frozen, the way out. */
export function OwnFreezePage({ language, csrf, freeze, trouble }: OwnFreezeView): VNode {
  const isFrozen = freeze.kind === 'frozen'
  return (
    <>
      <PageHead
        title={(isFrozen ? text.frozen : text.own)[language]}
        lead={(isFrozen ? text.frozenWhat : text.ownLead)[language]}
        back={{ href: '/security', label: text.security[language] }}
      />
      {trouble && <RefusalNotice language={language} refusal={explainOwnFreeze(trouble)} />}
      {freeze.kind === 'frozen' ? (
        <Frozen language={language} csrf={csrf} freeze={freeze} />
      ) : (
        <Code language={language} csrf={csrf} freeze={freeze} />
      )}
    </>
  )
}

type Part<Kind> = {
  readonly language: Language
  readonly csrf: string
  readonly freeze: Extract<OwnFreeze, { readonly kind: Kind }>
}

function Code({ language, csrf, freeze }: Part<'code'>): VNode {
  const { since, maySwitchOff } = freeze
  const state =
    since === undefined
      ? text.none[language]
      : `${text.since[language]} ${instantText(since, language)}`
  return (
    <>
      <FactList facts={[{ name: text.state[language], value: state }]} />
      {since !== undefined && <p>{text.renewWhy[language]}</p>}
      <Form action="/security/freeze/code" csrf={csrf}>
        <Buttons>
          <Button>{(since === undefined ? text.make : text.renew)[language]}</Button>
        </Buttons>
      </Form>
      {since !== undefined && maySwitchOff && (
        <Section title={text.off[language]} ruled>
          <p>{text.offWhy[language]}</p>
          <Form action="/security/freeze/code-off" csrf={csrf}>
            <Buttons>
              <Button kind="second">{text.off[language]}</Button>
            </Buttons>
          </Form>
        </Section>
      )}
    </>
  )
}

function Frozen({ language, csrf, freeze }: Part<'frozen'>): VNode {
  const { since, askedAt, endsFrom } = freeze
  const asked = askedAt && { name: text.thawAsked[language], value: instantText(askedAt, language) }
  const from = endsFrom && { name: text.thawFrom[language], value: instantText(endsFrom, language) }
  return (
    <>
      <FactList
        facts={[
          { name: text.frozenSince[language], value: instantText(since, language) },
          ...(asked ? [asked] : []),
          ...(from ? [from] : []),
        ]}
      />
      {freeze.hasStrongFactor ? (
        <Thaw language={language} csrf={csrf} freeze={freeze} />
      ) : (
        <Notice tone="plain" title={text.noFactor[language]}>
          <p>{text.noFactorWhy[language]}</p>
        </Notice>
      )}
      {askedAt !== undefined && (
        <Form action="/security/freeze/stopped-thaw" csrf={csrf}>
          <Buttons>
            <Button kind="second">{text.stopThaw[language]}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}

function Thaw({ language, csrf, freeze }: Part<'frozen'>): VNode | null {
  if (freeze.askedAt === undefined) {
    return (
      <>
        <p>{text.askThawWhy[language]}</p>
        <Form action="/security/freeze/thaw" csrf={csrf}>
          <Buttons>
            <Button>{text.askThaw[language]}</Button>
          </Buttons>
        </Form>
      </>
    )
  }
  if (!freeze.isOver) return null
  return (
    <Form action="/security/freeze/end" csrf={csrf}>
      <Buttons>
        <Button>{text.endThaw[language]}</Button>
      </Buttons>
    </Form>
  )
}
