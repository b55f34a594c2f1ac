import type { VNode } from 'preact'
import { Cover, Empty, PageHead, Section } from '#design'
import { kpjText, type Language } from '#values'
import type { BalancePassport } from '../balance-passport.ts'
import { ExplanationTree } from '../everywhere/explanation-tree.tsx'
import { RecomputePart } from '../everywhere/recompute-part.tsx'
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
            <ExplanationTree language={language} explanation={explanation} open />
            {recompute === undefined ? (
              <p class="quiet">{text.reversed[language]}</p>
            ) : (
              <>
                <p class="quiet">{text.zero[language]}</p>
                <RecomputePart language={language} calculation="jht-balance" json={recompute} />
              </>
            )}
          </Section>
        </Cover>
      ))}
    </>
  )
}
