import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  Empty,
  FactList,
  PageHead,
  Section,
  SideList,
  TextField,
} from '#design'
import type { Language } from '#values'
import { HELP } from '../addresses.ts'
import { helpPages, hubText as text } from '../hub-text.ts'
import type { SiteFacts } from '../steps.ts'

export type HubPageProps = {
  readonly language: Language
  readonly facts: SiteFacts
  /** As it was typed; absent where nobody searched. */
  readonly asked: string | undefined
  readonly results: readonly { readonly href: string; readonly title: string }[]
}

/** Where help begins: a search over all of it, its pages, and how to reach people. */
export function HubPage(props: HubPageProps): VNode {
  const { language, facts, asked } = props
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <form class="form" method="get" action={HELP}>
        <TextField
          language={language}
          name="q"
          label={text.search[language]}
          hint={text.searchHint[language]}
          value={asked}
          autocomplete="off"
        />
        <Buttons>
          <Button>{text.search[language]}</Button>
        </Buttons>
      </form>
      {asked !== undefined && <Results {...props} />}
      <Columns
        even
        main={
          <SideList
            title={text.pages[language]}
            items={helpPages.map(({ href, title }) => ({ href, label: title[language] }))}
          />
        }
        side={<Contact language={language} facts={facts} />}
      />
    </>
  )
}

function Results({ language, results }: HubPageProps): VNode {
  if (results.length === 0)
    return (
      <Empty title={text.none[language]}>
        <p>{text.noneAdvice[language]}</p>
      </Empty>
    )
  return (
    <SideList
      title={text.results[language]}
      items={results.map(({ href, title }) => ({ href, label: title }))}
    />
  )
}

const Contact = ({ language, facts }: Pick<HubPageProps, 'language' | 'facts'>): VNode => (
  <Section title={text.contact[language]} id="contact">
    <FactList
      facts={[
        { name: text.phone[language], value: facts.phone ?? text.noPhone[language] },
        { name: text.hours[language], value: facts.hours ?? text.noHours[language] },
      ]}
    />
    <p>
      <a href="/cases/new">{text.case[language]}</a>
    </p>
  </Section>
)
