import type { VNode } from 'preact'
import { Button, Buttons, Form, Notice, PageHead, SelectField, TextField } from '#design'
import type { Language } from '#values'
import { banks } from '../payout/banks.ts'
import { numberHint, payoutText as text } from '../payout/payout-text.ts'
import { explainPayout, type PayoutTrouble } from '../payout/payout-trouble.ts'
import type { TypedAccount } from '../payout/typed-account.ts'
import { PayoutTroubles } from './payout-trouble.tsx'

export type PayoutFormProps = {
  readonly language: Language
  readonly csrf: string
  readonly typed: TypedAccount
  /** The member's own, to compare with. */
  readonly name: string
  readonly troubles: readonly PayoutTrouble[]
  /** Nothing can be sent: the troubles say why. */
  readonly isClosed: boolean
  /** What stands in the fields was kept from before. */
  readonly isDraft: boolean
  readonly isSimulated: boolean
}

/** Where another account is typed in. */
export function PayoutFormPage(props: PayoutFormProps): VNode {
  const { language, troubles, isClosed, isDraft, isSimulated } = props
  return (
    <>
      <PageHead
        title={text.change[language]}
        lead={text.formLead[language]}
        back={{ href: '/profile/payout', label: text.title[language] }}
      />
      <PayoutTroubles language={language} troubles={troubles} />
      {isDraft && troubles.length === 0 && (
        <Notice tone="plain" title={text.draftKept[language]}>
          <p>{text.draftKeptWhy[language]}</p>
        </Notice>
      )}
      {!isClosed && <AccountForm {...props} />}
      {!isClosed && isSimulated && <SimulatedNotice language={language} />}
    </>
  )
}

function AccountForm({ language, csrf, typed, name, troubles }: PayoutFormProps): VNode {
  const errorOf = (field: string) =>
    troubles.map(explainPayout).find((trouble) => trouble.field === field)?.cause[language]
  return (
    <Form action="/profile/payout/new" csrf={csrf}>
      <SelectField
        language={language}
        name="bank"
        label={text.bank[language]}
        hint={text.bankHint[language]}
        unchosen={text.bankUnchosen[language]}
        options={OPTIONS}
        value={typed.bank}
        error={errorOf('bank')}
      />
      <TextField
        language={language}
        name="number"
        label={text.number[language]}
        hint={numberHint()[language]}
        inputmode="numeric"
        autocomplete="off"
        value={typed.number}
        error={errorOf('number')}
        personal
      />
      <HolderField language={language} name={name} value={typed.holder} error={errorOf('holder')} />
      <Buttons>
        <Button>{text.ask[language]}</Button>
      </Buttons>
    </Form>
  )
}

type HolderProps = {
  readonly language: Language
  readonly name: string
  readonly value: string
  readonly error: string | undefined
}

/** The owner's name, with the member's own beside it. */
const HolderField = ({ language, name, value, error }: HolderProps): VNode => (
  <TextField
    language={language}
    name="holder"
    label={text.holder[language]}
    hint={`${text.holderHint[language]} ${text.yourName[language]}: ${name}.`}
    autocomplete="name"
    spellcheck={false}
    value={value}
    error={error}
    personal
  />
)

const OPTIONS = [...banks.values()]
  .map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))
  .sort((a, b) => a.label.localeCompare(b.label, 'id'))

/** Nobody was asked: said wherever an answer of the simulator counts. */
export const SimulatedNotice = ({ language }: { readonly language: Language }): VNode => (
  <Notice tone="warn" title={text.simulated[language]}>
    <p>{text.simulatedWhy[language]}</p>
  </Notice>
)
