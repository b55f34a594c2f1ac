import type { VNode } from 'preact'
import { Cover, Empty, PageHead, ReasonTree, Recompute, Section } from '#design'
import { toldReason } from '#law'
import { kpjText, type Language } from '#values'
import type { BalancePassport } from '../balance-passport.ts'
import { passportText as text } from '../passport-text.ts'

export type BalancePassportPageProps = {
  readonly language: Language
  readonly numbers: readonly BalancePassport[]
}

/** The JHT balance down to every rate and article, number by number, and the input that computes it again. */
export function BalancePassportPage({ language, numbers }: BalancePassportPageProps): VNode {
  return (
    <>
      <PageHead
        title={text.balance[language]}
        lead={text.balanceLead[language]}
        back={{ href: '/contributions/balance', label: text.back[language] }}
      />
      {numbers.length === 0 && <Empty title={text.none[language]} />}
      {numbers.map(({ kpj, explanation, recompute }) => (
        <Cover block key={kpj}>
          <Section title={`KPJ ${kpjText(kpj)}`} ruled>
            <ReasonTree language={language} reason={toldReason(explanation, language)} open />
            {recompute === undefined ? (
              <p class="quiet">{text.reversed[language]}</p>
            ) : (
              <>
                <p class="quiet">{text.zero[language]}</p>
                <Recompute language={language} calculation="jht-balance" json={recompute} />
              </>
            )}
          </Section>
        </Cover>
      ))}
    </>
  )
}
