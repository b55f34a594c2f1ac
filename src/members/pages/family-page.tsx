import type { VNode } from 'preact'
import {
  Buttons,
  Cover,
  DataTable,
  DateText,
  Empty,
  LinkButton,
  Note,
  Notice,
  PageHead,
  Section,
  Tag,
} from '#design'
import type { Language } from '#values'
import { isPresent, type Relative } from '../family.ts'
import { evidenceText, relationText, familyText as text } from '../family-text.ts'
import { OwnNavigation } from './own-navigation.tsx'

export type FamilyPageProps = {
  readonly language: Language
  readonly relatives: readonly Relative[]
  readonly isSaved: boolean
}

/** Everyone of the family, who counts today first, each with how well they are proved. */
export function FamilyPage({ language, relatives, isSaved }: FamilyPageProps): VNode {
  const present = relatives.filter(isPresent)
  const past = relatives.filter((relative) => !isPresent(relative))
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at="/profile/family" />
      {isSaved && <Notice tone="good" title={text.saved[language]} announced />}
      {relatives.length === 0 && (
        <Empty title={text.none[language]}>
          <p>{text.noneWhat[language]}</p>
        </Empty>
      )}
      {present.length > 0 && (
        <RelativeTable language={language} title={text.present[language]} relatives={present} />
      )}
      <Buttons>
        <LinkButton href="/profile/family/new">{text.add[language]}</LinkButton>
        <LinkButton href="/profile/heirs" kind="second">
          {text.map[language]}
        </LinkButton>
      </Buttons>
      <Note>
        <p>{text.stated[language]}</p>
        <p>{text.jpList[language]}</p>
      </Note>
      {past.length > 0 && (
        <Section title={text.past[language]} ruled>
          <RelativeTable language={language} title={text.past[language]} relatives={past} />
        </Section>
      )}
    </>
  )
}

type TableProps = {
  readonly language: Language
  readonly title: string
  readonly relatives: readonly Relative[]
}

function RelativeTable({ language, title, relatives }: TableProps): VNode {
  return (
    <DataTable
      language={language}
      caption={title}
      columns={[
        { head: text.name[language] },
        { head: text.relation[language] },
        { head: text.bornOn[language], kind: 'date' },
        { head: text.evidence[language], onPhone: 'state' },
      ]}
      rows={relatives.map((relative) => ({
        cells: [
          <a key="name" href={`/profile/family/${relative.relativeId}`}>
            <Cover>{relative.details.name}</Cover>
          </a>,
          relationText[relative.relation][language],
          relative.bornOn === undefined ? (
            ''
          ) : (
            <DateText key="born" date={relative.bornOn} language={language} short />
          ),
          <StandingTag key="standing" language={language} relative={relative} />,
        ],
      }))}
    />
  )
}

type StandingProps = { readonly language: Language; readonly relative: Relative }

/** Why somebody counts no more, or how well they are proved. */
export function StandingTag({ language, relative }: StandingProps): VNode {
  const { isWithdrawn, diedOn, divorcedOn, evidence } = relative
  if (isWithdrawn) return <Tag tone="plain">{text.withdrawn[language]}</Tag>
  if (diedOn !== undefined) return <Tag tone="plain">{text.diedOn[language]}</Tag>
  if (divorcedOn !== undefined) return <Tag tone="plain">{text.divorcedOn[language]}</Tag>
  return (
    <Tag tone={evidence === 'verified' ? 'good' : 'warn'}>{evidenceText[evidence][language]}</Tag>
  )
}
