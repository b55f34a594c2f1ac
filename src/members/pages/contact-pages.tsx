import type { VNode } from 'preact'
import { Button, Buttons, Cover, Form, LinkButton, Notice, PageHead, TextField } from '#design'
import { type Instant, instantText, type Language } from '#values'
import type { ContactProof, ProofKind } from '../contact-proof.ts'
import { currents } from '../own-data.ts'
import type { FormView } from '../own-form-view.ts'
import { explainOwn, type OwnTrouble } from '../own-refusals.ts'
import { codeSentTo, ownText as text } from '../own-text.ts'
import { removalText } from '../removal-text.ts'
import { DraftNotice, errorIn, OwnTroubles } from './form-parts.tsx'

const TITLES = { email: text.emailTitle, phone: text.phoneTitle } as const
const LEADS = { email: text.emailLead, phone: text.phoneLead } as const

/** Takes the new contact; what it replaces is shown above. */
export function ContactPage({ kind, ...view }: FormView & { readonly kind: ProofKind }): VNode {
  const { language, csrf, fields, draftAt, data } = view
  const path = `/profile/${kind}`
  const held = currents(kind === 'email' ? data.emails : data.phones)
  return (
    <>
      <PageHead
        title={TITLES[kind][language]}
        lead={LEADS[kind][language]}
        back={{ href: '/profile', label: text.back[language] }}
      />
      <OwnTroubles {...view} />
      <DraftNotice language={language} csrf={csrf} path={path} keptAt={draftAt} />
      {held.length > 0 && (
        <p>
          {text.replaces[language]} <Cover>{held.map(({ value }) => value).join(', ')}</Cover>
        </p>
      )}
      <Form action={path} csrf={csrf}>
        <TextField
          language={language}
          name={kind}
          label={text[kind][language]}
          {...(kind === 'phone' && { hint: text.phoneHint[language] })}
          value={fields[kind]}
          inputmode={kind === 'email' ? 'email' : 'tel'}
          autocomplete={kind === 'email' ? 'email' : 'tel'}
          spellcheck={false}
          autocapitalize="none"
          personal
          error={errorIn(view, kind)}
        />
        <Buttons>
          <Button>{text.send[language]}</Button>
        </Buttons>
      </Form>
      <Removal language={language} kind={kind} data={data} />
    </>
  )
}

/** Offered where another way to reach the member is left. */
function Removal({
  language,
  kind,
  data: { emails, phones },
}: Pick<FormView, 'language' | 'data'> & { readonly kind: ProofKind }): VNode | null {
  const own = currents(kind === 'email' ? emails : phones)
  const others = currents(kind === 'email' ? phones : emails)
  if (own.length === 0 || own.length + others.length < 2) return null
  const { remove, choose } = removalText
  return (
    <p>
      <a href={`/profile/${kind}/removal`}>
        {(own.length === 1 ? remove : choose)[kind][language]}
      </a>
    </p>
  )
}

export type ContactCodeProps = {
  readonly language: Language
  readonly csrf: string
  readonly proof: Pick<ContactProof, 'kind' | 'value' | 'sends'>
  /** From when it may be sent again; absent when it was sent often enough. */
  readonly againFrom: Instant | undefined
  readonly mayAgain: boolean
  readonly troubles: readonly OwnTrouble[]
}

/** Takes the code that the new contact received. */
export function ContactCodePage(props: ContactCodeProps): VNode {
  const { language, csrf, proof, troubles } = props
  const path = `/profile/${proof.kind}`
  return (
    <>
      <PageHead
        title={text.codeTitle[language]}
        back={{ href: path, label: text.otherContact[language] }}
      />
      <OwnTroubles language={language} troubles={troubles} />
      {proof.sends === 0 ? (
        <Notice tone="warn" title={explainOwn('not-sent').cause[language]} />
      ) : (
        <p>
          <Cover>{codeSentTo(proof.value)[language]}</Cover>
        </p>
      )}
      <Form action={`${path}/code`} csrf={csrf}>
        <TextField
          language={language}
          name="code"
          label={text.code[language]}
          hint={text.codeHint[language]}
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          error={errorIn({ language, troubles }, 'code')}
        />
        <Buttons>
          <Button>{text.next[language]}</Button>
        </Buttons>
      </Form>
      {proof.kind === 'email' && <p>{text.codeOrLink[language]}</p>}
      <SendAgain {...props} />
    </>
  )
}

function SendAgain({ language, csrf, proof, againFrom, mayAgain }: ContactCodeProps): VNode | null {
  if (mayAgain)
    return (
      <Form action={`/profile/${proof.kind}/sent-again`} csrf={csrf}>
        <Buttons>
          <Button kind="second">{text.sendAgain[language]}</Button>
        </Buttons>
      </Form>
    )
  if (againFrom === undefined) return null
  return (
    <p class="quiet">
      {text.sendAgain[language]}: {instantText(againFrom, language)}
    </p>
  )
}

export type ProveProps = { readonly language: Language; readonly csrf: string }

/** One button for who followed the link in the new mailbox. */
export const ProvePage = ({ language, csrf }: ProveProps): VNode => (
  <>
    <PageHead title={text.proveTitle[language]} lead={text.proveLead[language]} />
    <Form action="/prove-contact" csrf={csrf}>
      <Buttons>
        <Button>{text.prove[language]}</Button>
      </Buttons>
    </Form>
    <p class="quiet">{text.proveNothing[language]}</p>
  </>
)

export const ProvedPage = ({ language }: Pick<ProveProps, 'language'>): VNode => (
  <>
    <PageHead title={text.proved[language]} lead={text.provedNext[language]} />
    <Buttons>
      <LinkButton href="/profile/email/code">{text.back[language]}</LinkButton>
    </Buttons>
  </>
)

/** For a link that is unknown, used or too old: the same for all. */
export const ProveOverPage = ({ language }: Pick<ProveProps, 'language'>): VNode => (
  <>
    <PageHead title={text.proveOver[language]} lead={text.proveOverWhy[language]} />
    <Buttons>
      <LinkButton href="/profile/email/code">{text.back[language]}</LinkButton>
    </Buttons>
  </>
)
