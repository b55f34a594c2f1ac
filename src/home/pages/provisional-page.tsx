import type { VNode } from 'preact'
import { MonthGrid, Notice, PageHead, Section } from '#design'
import type { Language } from '#values'
import type { ProvisionalView } from '../provisional.ts'
import { text } from '../text.ts'

export type ProvisionalProps = { readonly language: Language; readonly view: ProvisionalView }

/** All that a provisional member sees: no name, number, employer or amount in full, and how to be proved. */
export function ProvisionalPage({ language, view }: ProvisionalProps): VNode {
  const { name, kpjs, months } = view
  return (
    <>
      <PageHead
        title={text.provisionalTitle[language]}
        lead={`${name} · KPJ\u00a0${kpjs.join(' · ')}`}
      />
      <Notice tone="warn" title={text.provisionalWhat[language]}>
        <p>{text.provisionalWhy[language]}</p>
        <p>{text.provisionalHow[language]}</p>
      </Notice>
      <Section title={text.twelveMonths[language]} ruled>
        <MonthGrid language={language} caption={text.twelveMonths[language]} months={months} />
      </Section>
    </>
  )
}
