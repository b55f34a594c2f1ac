import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, PageHead, Section, TextField } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { passkeyText } from '../passkey-text.ts'
import { explainPasskeyChange, type StaffPasskeyTrouble } from '../staff-refusals.ts'
import { staffText as text } from '../staff-text.ts'
import { StaffNotice } from './staff-trouble.tsx'

/** A passkey as its owner is shown it. */
export type ShownPasskey = {
  readonly id: string
  readonly madeAt: Instant
  readonly usedAt: Instant | undefined
  /** Its counter betrayed a copy. */
  readonly copied: boolean
}

export type StaffPasskeysView = {
  readonly language: Language
  /** A new masked token for each form. */
  csrf(): string
  readonly passkeys: readonly ShownPasskey[]
  /** What the browser is to make. */
  readonly options: object
  readonly trouble: StaffPasskeyTrouble | undefined
}

/** One's own passkeys: seen, added with a fresh code of the authenticator app, removed. */
export function StaffPasskeysPage(view: StaffPasskeysView): VNode {
  const { language, csrf, passkeys, trouble } = view
  return (
    <>
      <PageHead
        title={text.passkeys[language]}
        lead={text.passkeysLead[language]}
        back={{ href: '/staff', label: text.console[language] }}
      />
      {trouble && (
        <StaffNotice
          language={language}
          explanation={explainPasskeyChange(trouble)}
          trouble={trouble}
          field="code"
        />
      )}
      {passkeys.length === 0 && <p>{passkeyText.none[language]}</p>}
      {passkeys.map((passkey) => (
        <OnePasskey key={passkey.id} language={language} csrf={csrf()} passkey={passkey} />
      ))}
      <NewPasskey {...view} />
    </>
  )
}

type OneProps = {
  readonly language: Language
  readonly csrf: string
  readonly passkey: ShownPasskey
}

function OnePasskey({ language, csrf, passkey }: OneProps): VNode {
  const { id, madeAt, usedAt, copied } = passkey
  const used = usedAt === undefined ? passkeyText.never[language] : instantText(usedAt, language)
  return (
    <>
      <FactList
        facts={[
          { name: passkeyText.made[language], value: instantText(madeAt, language) },
          { name: passkeyText.used[language], value: copied ? passkeyText.copied[language] : used },
        ]}
      />
      <Form action="/staff/passkeys/removal" csrf={csrf}>
        <input type="hidden" name="passkey" value={id} />
        <Buttons>
          <Button kind="second">{passkeyText.remove[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function NewPasskey({ language, csrf, options }: StaffPasskeysView): VNode {
  return (
    <Section title={passkeyText.add[language]} ruled>
      <div hidden data-passkey-enrolment={JSON.stringify(options)}>
        <Form action="/staff/passkeys" csrf={csrf()}>
          <input type="hidden" name="answer" />
          <TextField
            language={language}
            name="code"
            label={text.appCode[language]}
            hint={text.freshCode[language]}
            autocomplete="one-time-code"
            inputmode="numeric"
            spellcheck={false}
          />
          <Buttons>
            <Button>{passkeyText.make[language]}</Button>
          </Buttons>
          <p
            role="status"
            data-failed={passkeyText.notMade[language]}
            data-there={passkeyText.thereAlready[language]}
          />
        </Form>
      </div>
      <p data-passkey-cannot>{passkeyText.cannot[language]}</p>
    </Section>
  )
}
