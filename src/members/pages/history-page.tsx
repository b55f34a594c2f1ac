import type { VNode } from 'preact'
import { DataTable, Empty, PageHead } from '#design'
import { instantText, type Language } from '#values'
import type { Held, HistoryField } from '../own-data.ts'
import { fieldNames, sourceWords, ownText as text } from '../own-text.ts'

export type HistoryPageProps = {
  readonly language: Language
  readonly field: HistoryField
  /** The newest first, values as they are shown. */
  readonly entries: readonly Held[]
}

/** Every value that one field ever had. */
export function HistoryPage({ language, field, entries }: HistoryPageProps): VNode {
  const name = fieldNames[field][language]
  const isContact = field === 'email' || field === 'phone'
  return (
    <>
      <PageHead
        title={name}
        lead={text.historyLead[language]}
        back={{ href: '/profile', label: text.back[language] }}
      />
      {entries.length === 0 ? (
        <Empty title={text.historyNone[language]}>
          <p>{text.historyNoneAdvice[language]}</p>
        </Empty>
      ) : (
        <DataTable
          language={language}
          caption={name}
          captionHidden
          columns={[
            { head: text.value[language] },
            { head: text.from[language] },
            { head: text.until[language] },
            { head: text.how[language] },
          ]}
          rows={entries.map(({ value, since, until, source }) => ({
            cells: [
              value,
              instantText(since, language),
              until === undefined ? text.now[language] : instantText(until, language),
              sourceWords(source, isContact)[language],
            ],
          }))}
        />
      )}
    </>
  )
}
