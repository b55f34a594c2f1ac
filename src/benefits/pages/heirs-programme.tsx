import type { VNode } from 'preact'
import { Cover, DataTable, MoneyText, Notice, Passport, Section } from '#design'
import { basisText, toldReason } from '#law'
import { relationText } from '#members'
import type { Language } from '#values'
import { RefusalPart } from '../everywhere/refusal-part.tsx'
import type { ProgrammeHeirs } from '../heirs.ts'
import type { Asked } from '../heirs-amounts.ts'
import {
  noAmountText,
  partText,
  programmeText,
  shareText,
  heirsText as text,
} from '../heirs-text.ts'

export type HeirsProgrammeProps = {
  readonly language: Language
  readonly programme: ProgrammeHeirs
}

/** One programme: who, how much, why them, where the amount comes from, and what is not certain. */
export function HeirsProgrammePart({ language, programme }: HeirsProgrammeProps): VNode {
  return (
    <Section title={programmeText[programme.programme][language]} id={programme.programme} ruled>
      <Cover block>
        <WhoPart language={language} programme={programme} />
        <AmountPart language={language} programme={programme} />
        <AskedPart language={language} title={text.orderWhy[language]} asked={programme.order} />
      </Cover>
      <OpenPart language={language} programme={programme} />
    </Section>
  )
}

function WhoPart({ language, programme }: HeirsProgrammeProps): VNode {
  const { heirs, lastResort } = programme
  if (heirs.length === 0) {
    const isJp = programme.programme === 'jp'
    const last = lastResort === undefined ? undefined : LAST[lastResort]
    return (
      <Notice tone="plain" title={(isJp ? text.nobodyJp : text.nobody)[language]}>
        {last !== undefined && <p>{last[language]}.</p>}
      </Notice>
    )
  }
  // Where heirs share, nothing is theirs by itself: the sum stands below.
  const own = heirs.some(({ amount }) => amount !== undefined)
  const head = programme.programme === 'jp' ? text.monthly : text.amount
  return (
    <DataTable
      language={language}
      caption={text.entitled[language]}
      columns={[
        { head: text.name[language] },
        { head: text.relation[language] },
        { head: text.share[language] },
        ...(own ? [{ head: head[language], kind: 'amount', onPhone: 'figure' } as const] : []),
      ]}
      rows={heirs.map(({ relative, share, amount }) => ({
        cells: [
          relative.details.name,
          relationText[relative.relation][language],
          shareText[share][language],
          ...(amount === undefined
            ? []
            : [<MoneyText key="amount" amount={amount} language={language} />]),
        ],
      }))}
    />
  )
}

const LAST: Readonly<Record<string, (typeof text)[keyof typeof text]>> = {
  'social-security-fund': text.fund,
  'state-estates-office': text.estates,
}

/** The sum and its parts; where there is none, why. */
function AmountPart({ language, programme }: HeirsProgrammeProps): VNode {
  const { amount, total, parts, mostTotal, heirs } = programme
  if (amount.kind === 'none') return <p>{noAmountText[amount.why][language]}</p>
  if (amount.asked.answer.kind === 'refusal')
    return <RefusalPart language={language} refusal={amount.asked.answer.refusal} />
  if (total === undefined && programme.programme === 'jp')
    return (
      <>
        {heirs.length > 0 && <p>{text.lumpSum[language]}</p>}
        <AskedPart language={language} title={text.amountWhy[language]} asked={amount.asked} />
      </>
    )
  const rows = [
    ...parts.map(({ name, amount: part }) => ({
      cells: [
        partText[name]?.[language] ?? name,
        <MoneyText key="part" amount={part} language={language} />,
      ],
    })),
  ]
  return (
    <>
      <DataTable
        language={language}
        caption={text.amount[language]}
        captionHidden
        columns={[
          { head: text.amount[language] },
          { head: text.howMuch[language], kind: 'amount', onPhone: 'figure' },
        ]}
        rows={rows}
        totals={total === undefined ? [] : [totalRow(programme, language)]}
      />
      {mostTotal !== undefined && (
        <p>
          {text.most[language]} <MoneyText amount={mostTotal} language={language} />.
        </p>
      )}
      <AskedPart language={language} title={text.amountWhy[language]} asked={amount.asked} />
      {amount.most !== undefined && (
        <AskedPart language={language} title={text.most[language]} asked={amount.most} />
      )}
    </>
  )
}

function totalRow({ total, heirs, programme }: ProgrammeHeirs, language: Language) {
  const label = programme === 'jp' ? text.monthly : heirs.length > 1 ? text.together : text.amount
  return {
    cells: [
      label[language],
      total === undefined ? '' : <MoneyText key="total" amount={total} language={language} />,
    ],
  }
}

type AskedProps = { readonly language: Language; readonly title: string; readonly asked: Asked }

/** An answer of the law, opened step by step, with what anyone asks to get the same. */
function AskedPart({ language, title, asked }: AskedProps): VNode | null {
  const { answer, calculation, json } = asked
  if (answer.kind !== 'result') return null
  return (
    <Passport
      {...{ language, calculation, json }}
      summary={title}
      reason={toldReason(answer.explanation, language)}
      caveats={answer.caveats}
    />
  )
}

function OpenPart({ language, programme }: HeirsProgrammeProps): VNode | null {
  const { open } = programme
  if (open.length === 0) return null
  return (
    <>
      <h3>{text.open[language]}</h3>
      <ul>
        {open.map((question) => (
          <li key={question.kind}>
            {question.text[language]}{' '}
            <span class="quiet">({basisText(question.basis, language)})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
