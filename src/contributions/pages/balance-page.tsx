import type { VNode } from 'preact'
import { Empty, PageHead, Section, SideList } from '#design'
import { kpjText, type Language, type Words } from '#values'
import type { BalanceExplanation } from '../balance.ts'
import { balanceText } from '../text.ts'
import { BalanceTotal } from './balance-total.tsx'
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
          <BalanceTotal language={language} balance={explanation.balance}>
            <a href="/contributions/balance/passport">{balanceText.passport[language]}</a>
          </BalanceTotal>
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
      <SideList
        title={balanceText.wrong[language]}
        items={wrongLinks(numbers.length > 1).map(([label, href]) => ({
          label: label[language],
          href: `/cases/new?about=${href}`,
        }))}
      />
    </>
  )
}

/** What can be brought up from here: the sum, a number that is missing, or one that is not theirs. */
const wrongLinks = (several: boolean): readonly (readonly [Words, string])[] => [
  [balanceText.wrongSum, 'balance'],
  [balanceText.wrongMissing, 'number&want=join'],
  ...(several ? [[balanceText.wrongNumber, 'number&want=disown'] as const] : []),
]

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
