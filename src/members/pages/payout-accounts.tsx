import type { VNode } from 'preact'
import { Cover, DataTable, Details, type Fact, FactList } from '#design'
import { instantText, type Language, type Words } from '#values'
import { maskedAccount } from '../payout/account-number.ts'
import { bankName } from '../payout/banks.ts'
import type { PayoutAccount } from '../payout/payout-account.ts'
import { payoutText as text } from '../payout/payout-text.ts'

/** What made sure that an account is the member's. */
export function verifiedText(checkedBy: string | undefined): Words {
  if (checkedBy === undefined) return text.fromRegister
  if (checkedBy === 'simulator') return text.fromSimulator
  return {
    id: `${text.fromBank.id} (${checkedBy})`,
    en: `${text.fromBank.en} (${checkedBy})`,
  }
}

type AccountProps = { readonly language: Language; readonly account: PayoutAccount }

/** An account: its number masked until it is opened. */
export function AccountFacts({ language, account }: AccountProps): VNode {
  const { bankCode, number, holder, knownSince, checkedBy } = account
  const facts: readonly Fact[] = [
    { name: text.bank[language], value: bankName(bankCode) },
    {
      name: text.number[language],
      value: maskedAccount(number),
      note: (
        <Details summary={text.wholeNumber[language]}>
          <Cover>{number}</Cover>
        </Details>
      ),
    },
    { name: text.holder[language], value: holder },
    { name: text.since[language], value: instantText(knownSince, language) },
    { name: text.verified[language], value: verifiedText(checkedBy)[language] },
  ]
  return <FactList facts={facts} />
}

type HistoryProps = { readonly language: Language; readonly accounts: readonly PayoutAccount[] }

/** Accounts that held before, and such as are on record beside the one in use. */
export function AccountHistory({ language, accounts }: HistoryProps): VNode {
  if (accounts.length === 0) return <p class="quiet">{text.historyNone[language]}</p>
  return (
    <DataTable
      language={language}
      caption={text.history[language]}
      captionHidden
      columns={[
        { head: text.number[language] },
        { head: text.since[language] },
        { head: text.until[language] },
        { head: text.verified[language] },
      ]}
      rows={accounts.map(({ bankCode, number, knownSince, endedAt, checkedBy }) => ({
        cells: [
          `${bankName(bankCode)} ${maskedAccount(number)}`,
          instantText(knownSince, language),
          endedAt === undefined ? text.alsoKnown[language] : instantText(endedAt, language),
          verifiedText(checkedBy)[language],
        ],
      }))}
    />
  )
}
