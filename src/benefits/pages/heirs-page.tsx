import type { VNode } from 'preact'
import { Buttons, Cover, Empty, LinkButton, Note, PageHead, RankChart } from '#design'
import type { Language } from '#values'
import type { HeirsMap, ProgrammeHeirs } from '../heirs.ts'
import { heirsText as text } from '../heirs-text.ts'
import { ranksOf } from '../heirs-words.ts'
import { HeirsPapersPart } from './heirs-papers-part.tsx'
import { HeirsProgrammePart } from './heirs-programme.tsx'
import { HeirsSummary } from './heirs-summary.tsx'

export type HeirsPageProps = {
  readonly language: Language
  readonly map: HeirsMap
  readonly hasFamily: boolean
}

/** Who would get what today, programme by programme, drawn and in tables. */
export function HeirsPage({ language, map, hasFamily }: HeirsPageProps): VNode {
  const jkm = map.programmes.find(({ programme }) => programme === 'jkm')
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/profile/family', label: text.family[language] }}
      />
      {!hasFamily && (
        <Empty title={text.noFamily[language]}>
          <p>{text.noFamilyWhat[language]}</p>
        </Empty>
      )}
      <HeirsSummary language={language} programmes={map.programmes} />
      <Buttons>
        <LinkButton href="/profile/heirs/packet">{text.packet[language]}</LinkButton>
        <LinkButton href="/profile/family" kind="second">
          {text.change[language]}
        </LinkButton>
      </Buttons>
      <Note>
        <p>{text.estimate[language]}</p>
      </Note>
      {jkm !== undefined && (
        <Cover block>
          <OrderChart language={language} programme={jkm} />
        </Cover>
      )}
      {map.programmes.map((programme) => (
        <HeirsProgrammePart key={programme.programme} {...{ language, programme }} />
      ))}
      <HeirsPapersPart language={language} papers={map.papers} />
    </>
  )
}

type OrderChartProps = { readonly language: Language; readonly programme: ProgrammeHeirs }

/** The five ranks of JKK, JKM and JHT with how many of the family stand in each. */
export function OrderChart({ language, programme }: OrderChartProps): VNode {
  const { ranks, title } = ranksOf(programme, language)
  return (
    <RankChart
      sentence={text.sentence[language]}
      title={title}
      ranks={ranks}
      chosen={text.takes[language]}
    />
  )
}
