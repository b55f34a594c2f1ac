import type { VNode } from 'preact'
import {
  Columns,
  Empty,
  LinkButton,
  Notice,
  PageHead,
  RefusalNotice,
  Section,
  SideList,
} from '#design'
import { OwnNavigation } from '#members'
import type { Explanation, Language } from '#values'
import { explainPaper } from '../refusals.ts'
import { text } from '../text.ts'
import type { ListedPaper as Listed } from './listed-paper.tsx'
import { ListedPaper } from './listed-paper.tsx'

export type PapersPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly papers: readonly Listed[]
  readonly years: readonly number[]
  readonly canSign: boolean
  /** The paper that was just made, or that one was just taken back. */
  readonly done: Listed | 'revoked' | undefined
  readonly trouble: Explanation | undefined
}

/** What a member can have printed, and what was. */
export function PapersPage(props: PapersPageProps): VNode {
  const { language, papers, csrf, done, trouble, canSign } = props
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at="/documents" />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      {!canSign && <RefusalNotice language={language} refusal={explainPaper('no-certificate')} />}
      <Done language={language} done={done} />
      <Columns
        main={
          <>
            <Section title={text.letter[language]}>
              <p>{text.letterHint[language]}</p>
              <p>
                <LinkButton href="/documents/letters">{text.makeLetter[language]}</LinkButton>
              </p>
            </Section>
            <Section title={text.issued[language]} ruled>
              {papers.length === 0 ? (
                <Empty title={text.noneIssued[language]}>
                  <p>{text.noneIssuedHint[language]}</p>
                </Empty>
              ) : (
                papers.map((paper) => (
                  <ListedPaper key={paper.code} {...{ language, csrf, paper }} />
                ))
              )}
            </Section>
          </>
        }
        side={<Ready {...props} />}
      />
    </>
  )
}

function Done({ language, done }: Pick<PapersPageProps, 'language' | 'done'>): VNode | null {
  if (done === undefined) return null
  if (done === 'revoked')
    return (
      <Notice tone="good" title={text.wasRevoked[language]} announced>
        <p>{text.wasRevokedHint[language]}</p>
      </Notice>
    )
  return (
    <Notice tone="good" title={text.done[language]} announced>
      <p>{text.doneHint[language]}</p>
      <p>
        <LinkButton href={done.href}>{text.download[language]} (PDF)</LinkButton>
      </p>
    </Notice>
  )
}

/** What needs no question first. */
function Ready({ language, years }: PapersPageProps): VNode {
  const yearly = years.map((year) => ({
    label: String(year),
    href: `/documents/statement-${year}.pdf`,
    note: 'PDF',
  }))
  return (
    <>
      <SideList
        title={text.ready[language]}
        items={[
          { label: text.card[language], href: '/documents/card.pdf', note: 'PDF' },
          { label: text.wallet[language], href: '/documents/wallet-card.pdf', note: 'PDF' },
          { label: text.history[language], href: '/documents/history.pdf', note: 'PDF' },
          { label: text.heirs[language], href: '/documents/heirs.pdf', note: 'PDF' },
        ]}
      />
      <SideList
        title={text.statements[language]}
        {...(years.length === 0 ? { lead: text.noStatements[language] } : {})}
        items={yearly}
      />
    </>
  )
}
