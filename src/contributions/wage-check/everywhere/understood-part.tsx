import type { VNode } from 'preact'
import { Cover, DataTable, Details, MoneyText, Section } from '#design'
import type { Language } from '#values'
import type { SlipLine } from './payslip-text.ts'
import { ignoredText } from './sentences.ts'
import { fieldText, notTakenText, text } from './text.ts'

export type UnderstoodPartProps = {
  readonly language: Language
  readonly lines: readonly SlipLine[]
}

/** Every line of a pasted payslip: as what it was read, why it was not taken, and which ones were ignored. */
export function UnderstoodPart({ language, lines }: UnderstoodPartProps): VNode | null {
  if (lines.length === 0) return null
  const ours = lines.filter(({ kind }) => kind !== 'ignored')
  const ignored = lines.filter(({ kind }) => kind === 'ignored')
  const isTaken = lines.some(({ kind }) => kind === 'taken')
  return (
    <Section title={text.understood[language]}>
      <p>{(isTaken ? text.understoodLead : text.nothingTaken)[language]}</p>
      {ours.length > 0 && (
        <DataTable
          language={language}
          caption={text.understood[language]}
          captionHidden
          columns={[
            { head: text.line[language] },
            { head: text.readAs[language], onPhone: 'state' },
            { head: text.amount[language], kind: 'amount', onPhone: 'figure' },
          ]}
          rows={ours.map((line) => ({ cells: [line.line, ...readAs(line, language)] }))}
        />
      )}
      {ignored.length > 0 && (
        <Details summary={ignoredText(ignored.length)[language]}>
          <Cover block>
            <ul>
              {ignored.map(({ line }, index) => (
                <li key={index.toString()}>{line}</li>
              ))}
            </ul>
          </Cover>
        </Details>
      )}
    </Section>
  )
}

function readAs(line: SlipLine, language: Language): readonly [string, VNode | string] {
  switch (line.kind) {
    case 'taken':
      return [
        fieldText[line.field][language],
        <MoneyText key="amount" amount={line.amount} language={language} />,
      ]
    case 'not-taken':
      return [notTakenText[line.why][language], '']
    default:
      return ['', '']
  }
}
