import type { VNode } from 'preact'
import {
  Cover,
  DataTable,
  FactList,
  LinkButton,
  MoneyText,
  Notice,
  Section,
  type TableColumn,
} from '#design'
import { add, type Language, type Month, moneyText, type Rupiah, ZERO_RUPIAH } from '#values'
import { PassportPart } from '../../everywhere/passport-part.tsx'
import type { Checked } from './check.ts'
import type { Compared, OwnLine, ProgrammeLine, Statement } from './compare.ts'
import { notesOf } from './notes.ts'
import { captionText, sentences } from './sentences.ts'
import { programmeText, text } from './text.ts'

export type ComparedPartProps = {
  readonly language: Language
  readonly month: Month
  readonly checked: Exclude<Checked, { readonly kind: 'wrong' }>
}

/** What a comparison says: the sentences, the next step, then the amounts. */
export function ComparedPart({ language, month, checked }: ComparedPartProps): VNode {
  if (checked.kind === 'before-the-law')
    return <Said tone="plain" title={text.beforeTitle[language]} more={text.before[language]} />
  if (checked.kind === 'not-a-wage')
    return (
      <Said tone="plain" title={text.otherWorkTitle[language]} more={text.otherWork[language]} />
    )
  const { compared } = checked
  const { statements, programmes, own, differs, passport } = compared
  return (
    <Cover block>
      <Statements {...{ language, month, statements }} />
      {differs && <NextStep language={language} month={month} />}
      <Wages language={language} compared={compared} />
      <ProgrammeTable {...{ language, month, programmes }} />
      <OwnTable language={language} own={own} />
      {passport === undefined ? (
        <p class="quiet">{text.severalRules[language]}</p>
      ) : (
        <PassportPart {...{ language, passport }} summary={text.lawfulFrom[language]} />
      )}
      <Section title={text.notes[language]}>
        <ul>
          {notesOf(month, compared).map((note) => (
            <li key={note.en}>{note[language]}</li>
          ))}
        </ul>
      </Section>
    </Cover>
  )
}

type SaidProps = Pick<Parameters<typeof Notice>[0], 'tone' | 'title'> & {
  readonly more?: string | undefined
}

const Said = ({ tone, title, more }: SaidProps): VNode => (
  <Notice tone={tone} title={title}>
    {more !== undefined && <p>{more}</p>}
  </Notice>
)

const TONES = {
  fits: 'good',
  'not-yet-due': 'plain',
  'wage-higher': 'warn',
  'wage-lower': 'warn',
  'shares-wrong': 'warn',
  'unpaid-leave': 'warn',
  'over-deducted': 'warn',
  missing: 'bad',
  'kept-back': 'bad',
} as const satisfies Readonly<Record<Statement['kind'], SaidProps['tone']>>

type StatementsProps = Pick<ComparedPartProps, 'language' | 'month'> & {
  readonly statements: readonly Statement[]
}

/** One notice a statement; what follows from several alike stands once, under the last. */
function Statements({ language, month, statements }: StatementsProps): VNode {
  const said = statements.map((statement) => ({
    ...sentences(statement, month),
    tone: TONES[statement.kind],
  }))
  return (
    <>
      {said.map(({ tone, title, more }, index) => (
        <Said
          key={title.en}
          tone={tone}
          title={title[language]}
          more={said[index + 1]?.more === more ? undefined : more?.[language]}
        />
      ))}
    </>
  )
}

function NextStep({ language, month }: Pick<ComparedPartProps, 'language' | 'month'>): VNode {
  return (
    <>
      <p>{text.disputeLead[language]}</p>
      <p>
        <LinkButton href={`/cases/new?about=month&month=${month}`}>
          {text.dispute[language]}
        </LinkButton>
      </p>
    </>
  )
}

function Wages({ language, compared }: { language: Language; compared: Compared }): VNode {
  const { wage, workplace } = compared
  return (
    <FactList
      facts={[
        { name: text.wageOnSlip[language], value: moneyText(wage, language) },
        { name: text.wageReported[language], value: moneyText(workplace.wage, language) },
      ]}
    />
  )
}

type ProgrammeTableProps = Pick<ComparedPartProps, 'language' | 'month'> & {
  readonly programmes: readonly ProgrammeLine[]
}

/** Each programme: what the law says for the payslip, what is recorded, and the difference. What is not known is in no total. */
function ProgrammeTable({ language, month, programmes }: ProgrammeTableProps): VNode {
  const cell = amountCell(language)
  const known = programmes.filter(({ difference }) => difference !== undefined)
  const sum = (of: (line: ProgrammeLine) => Rupiah | undefined) =>
    add(...known.map((line) => of(line) ?? ZERO_RUPIAH))
  return (
    <DataTable
      language={language}
      caption={captionText(month)[language]}
      columns={[
        { head: text.programme[language] },
        ...amounts(language, 'lawful', 'recorded', 'difference'),
      ]}
      rows={programmes.map(({ programme, lawful, recorded, difference }) => ({
        cells: [programmeText[programme][language], cell(lawful), cell(recorded), cell(difference)],
      }))}
      totals={[
        {
          cells: [
            text.total[language],
            cell(sum(({ lawful }) => lawful)),
            cell(sum(({ recorded }) => recorded)),
            cell(sum(({ difference }) => difference)),
          ],
        },
      ]}
      inRupiah
    />
  )
}

function OwnTable({ language, own }: { language: Language; own: readonly OwnLine[] }): VNode {
  const cell = amountCell(language)
  return (
    <DataTable
      language={language}
      caption={text.ownCaption[language]}
      columns={[
        { head: text.programme[language] },
        ...amounts(language, 'lawful', 'deducted', 'recorded'),
      ]}
      rows={own.map(({ programme, lawful, deducted, recorded }) => ({
        cells: [
          programmeText[programme][language],
          cell(lawful),
          deducted === undefined ? text.notTold[language] : cell(deducted),
          cell(recorded),
        ],
      }))}
      inRupiah
    />
  )
}

type Head = 'lawful' | 'recorded' | 'difference' | 'deducted'

const amounts = (language: Language, ...heads: readonly Head[]): readonly TableColumn[] =>
  heads.map((head) => ({ head: text[head][language], kind: 'amount' }))

const amountCell = (language: Language) => (amount: Rupiah | undefined) =>
  amount === undefined ? (
    text.unknown[language]
  ) : (
    <MoneyText amount={amount} language={language} bare />
  )
