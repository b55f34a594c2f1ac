import type { VNode } from 'preact'
import { Cover, FactList, LinkButton, PageHead, Section } from '#design'
import { dateText, kpjText, type Language } from '#values'
import type { MemberHeirs } from '../heirs.ts'
import { LATER_PAPERS, MEMBER_PAPERS } from '../heirs-papers.ts'
import { heirsText as text } from '../heirs-text.ts'
import { deadlineWords, openWords } from '../heirs-words.ts'
import { OrderChart } from './heirs-page.tsx'
import { HeirsPapersPart, LaterPapersTable } from './heirs-papers-part.tsx'
import { HeirsSummary, type SummaryProps } from './heirs-summary.tsx'

export type HeirsPacketProps = Pick<MemberHeirs, 'map' | 'person' | 'today'> & {
  readonly language: Language
  readonly helpPhone: string | undefined
}

/** What a family keeps on paper: what there is, for whom, where to go, which papers, and until when. */
export function HeirsPacketPage(props: HeirsPacketProps): VNode {
  const { language, map, today, helpPhone } = props
  const jkm = map.programmes.find(({ programme }) => programme === 'jkm')
  return (
    <>
      <Begin {...props} />
      <HeirsSummary language={language} programmes={map.programmes} />
      <p class="quiet">{text.estimate[language]}</p>
      <WherePart language={language} helpPhone={helpPhone} />
      {jkm !== undefined && (
        <Section title={text.order[language]} ruled>
          <OrderChart language={language} programme={jkm} />
        </Section>
      )}
      <HeirsPapersPart language={language} papers={map.papers} />
      <LaterPapersTable
        {...{ language, title: text.memberPapers[language], papers: MEMBER_PAPERS }}
      />
      <LaterPapersTable
        {...{ language, title: text.laterPapers[language], papers: LATER_PAPERS }}
      />
      <DeadlinesPart language={language} today={today} />
      <OpenList language={language} programmes={map.programmes} />
    </>
  )
}

/** The title, the same as a signed file, and whose packet it is. */
function Begin({ language, person, today }: HeirsPacketProps): VNode {
  return (
    <>
      <PageHead
        title={text.packetTitle[language]}
        lead={text.packetLead[language]}
        back={{ href: '/profile/heirs', label: text.back[language] }}
      />
      <p>
        <LinkButton href="/documents/heirs.pdf" kind="second">
          {text.download[language]}
        </LinkButton>
      </p>
      <Cover block>
        <FactList
          facts={[
            { name: text.member[language], value: person.name },
            { name: text.numbers[language], value: person.kpjs.map(kpjText).join(', ') },
            { name: text.countedOn[language], value: dateText(today, language) },
          ]}
        />
      </Cover>
    </>
  )
}

type WhereProps = Pick<HeirsPacketProps, 'language' | 'helpPhone'>

/** The one way in for heirs, and whom to call. */
function WherePart({ language, helpPhone }: WhereProps): VNode {
  return (
    <Section title={text.where[language]} ruled>
      <p>{text.branch[language]}</p>
      <p>
        {helpPhone === undefined ? text.noPhone[language] : `${text.call[language]}: ${helpPhone}`}
      </p>
    </Section>
  )
}

type DeadlinesProps = Pick<HeirsPacketProps, 'language' | 'today'>

function DeadlinesPart({ language, today }: DeadlinesProps): VNode {
  const { family, agency } = deadlineWords(today, language)
  return (
    <Section title={text.deadlines[language]} ruled>
      <h3>{text.familyKeeps[language]}</h3>
      <ul>
        {family.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h3>{text.agencyKeeps[language]}</h3>
      <ul>
        {agency.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Section>
  )
}

/** What is open in any programme, each sentence once. */
function OpenList({ language, programmes }: SummaryProps): VNode | null {
  const once = openWords(programmes, language)
  if (once.length === 0) return null
  return (
    <Section title={text.open[language]} ruled>
      <ul>
        {once.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Section>
  )
}
