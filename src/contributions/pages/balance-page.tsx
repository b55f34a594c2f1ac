import type { VNode } from 'preact'
import { BigNumber, Empty, PageHead, Section } from '#design'
import { kpjText, type Language, moneyText, monthOfDate, yearOf } from '#values'
import type { Balance, BalanceExplanation } from '../balance.ts'
import { atLeastText, balanceText, reviewText, thisYearText, unverifiedText } from '../text.ts'
import { yearListText } from '../year-list.ts'
import { NumberTable } from './number-table.tsx'

export type BalancePageProps = {
  readonly language: Language
  readonly explanation: BalanceExplanation
}

/** The JHT balance opened into its reasons: every number, every year, every rate and its source. */
export function BalancePage({ language, explanation }: BalancePageProps): VNode {
  const numbers = explanation.numbers.filter(({ years }) => years.length > 0)
  return (
    <>
      <PageHead
        title={balanceText.title[language]}
        back={{ href: '/contributions', label: balanceText.back[language] }}
      />
      {numbers.length === 0 ? (
        <Empty title={balanceText.emptyTitle[language]}>
          <p>{balanceText.emptyAdvice[language]}</p>
        </Empty>
      ) : (
        <>
          <Total language={language} balance={explanation.balance} />
          {numbers.map((number) => (
            <Section
              key={number.kpj}
              title={
                numbers.length === 1
                  ? balanceText.byYear[language]
                  : `${balanceText.byYear[language]}, KPJ ${kpjText(number.kpj)}`
              }
              ruled
            >
              <NumberTable language={language} number={number} />
            </Section>
          ))}
          <How language={language} several={numbers.length > 1} />
        </>
      )}
    </>
  )
}

function Total({ language, balance }: { language: Language; balance: Balance }): VNode {
  const year = yearOf(monthOfDate(balance.asOf))
  return (
    <BigNumber label={labelOf(balance, language)} amount={balance.total} language={language}>
      <p>{thisYearText(year, moneyText(balance.contributionsThisYear, language))[language]}</p>
    </BigNumber>
  )
}

/** What the number is, and in the same breath what it does not contain or cannot vouch for. */
function labelOf(balance: Balance, language: Language): string {
  const { unknownYears, unverifiedYears, reviewYears } = balance
  const said = (years: readonly number[], words: typeof atLeastText): readonly string[] =>
    years.length === 0 ? [] : [words(yearListText(years, language))[language]]
  const doubts = [
    ...said(unknownYears, atLeastText),
    ...said(unverifiedYears, unverifiedText),
    ...said(reviewYears, reviewText),
  ]
  const name = balanceText.balance[language]
  return doubts.length === 0 ? name : `${name}, ${doubts.join('; ')}`
}

function How({ language, several }: { language: Language; several: boolean }): VNode {
  return (
    <Section title={balanceText.how[language]} ruled>
      <ul>
        <li>{balanceText.howDeposit[language]}</li>
        <li>{balanceText.howYear[language]}</li>
        <li>{balanceText.howRounding[language]}</li>
        {several && <li>{balanceText.howNumbers[language]}</li>}
      </ul>
      <p>
        {balanceText.basis[language]} {balanceText.estimate[language]}
      </p>
    </Section>
  )
}
