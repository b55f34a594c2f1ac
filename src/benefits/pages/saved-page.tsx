import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkbox,
  Cover,
  DataTable,
  Empty,
  FactList,
  Form,
  LinkButton,
  Note,
  Notice,
  PageHead,
  Section,
} from '#design'
import { instantText, type Language } from '#values'
import type { Simulator } from '../everywhere/simulator.ts'
import { SIMULATORS } from '../everywhere/simulators.ts'
import { isUnanswered, type Saved } from '../saved.ts'
import { savedText as text } from '../saved-text.ts'

export type SavedPageProps = {
  readonly language: Language
  readonly csrf: string
  /** Newest first. */
  readonly saved: readonly Saved[]
  readonly note: 'done' | 'deleted' | 'gone' | 'fewer' | undefined
}

/** What a member keeps, by simulator, with what the last check changed. */
export function SavedPage({ language, csrf, saved, note }: SavedPageProps): VNode {
  const kinds = SIMULATORS.filter(({ slug }) => saved.some(({ simulator }) => simulator === slug))
  const isGood = note === 'done' || note === 'deleted'
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/simulations', label: text.toAll[language] }}
      />
      {note && <Notice tone={isGood ? 'good' : 'warn'} title={text[note][language]} announced />}
      {saved.length === 0 && (
        <Empty title={text.none[language]}>
          <p>{text.noneHint[language]}</p>
        </Empty>
      )}
      {kinds.map((simulator) => (
        <Kind
          key={simulator.slug}
          {...{ language, csrf, simulator }}
          saved={saved.filter((one) => one.simulator === simulator.slug)}
        />
      ))}
    </>
  )
}

type KindProps = Omit<SavedPageProps, 'note'> & { readonly simulator: Simulator }

/** Those of one simulator: these can stand side by side. */
function Kind({ language, csrf, saved, simulator }: KindProps): VNode {
  const canCompare = saved.length > 1
  return (
    <Section title={simulator.title[language]} ruled>
      <Form csrf={csrf} action="/simulations/saved">
        <input type="hidden" name="simulator" value={simulator.slug} />
        {saved.map((one) => (
          <One key={one.savedId} {...{ language, saved: one, canCompare }} />
        ))}
        {canCompare && (
          <>
            <p class="hint">{text.compareHint[language]}.</p>
            <Buttons>
              <Button>{text.compare[language]}</Button>
            </Buttons>
          </>
        )}
      </Form>
    </Section>
  )
}

type OneProps = {
  readonly language: Language
  readonly saved: Saved
  readonly canCompare: boolean
}

function One({ language, saved, canCompare }: OneProps): VNode {
  const { savedId, form } = saved
  return (
    <section class="section">
      <h3>{form.name}</h3>
      <Result language={language} saved={saved} />
      {canCompare && <Checkbox name={`pick.${savedId}`} label={text.pick[language]} />}
      <Buttons>
        <Button kind="second" name="open" value={savedId}>
          {text.open[language]}
          <span class="unseen"> {form.name}</span>
        </Button>
        {!isUnanswered(saved.outcome) && (
          <LinkButton href={`/documents/simulations/${savedId}.pdf`} kind="second">
            {text.download[language]}
            <span class="unseen"> {form.name}</span>
          </LinkButton>
        )}
        <Button kind="link" name="remove" value={savedId}>
          {text.remove[language]}
          <span class="unseen"> {form.name}</span>
        </Button>
      </Buttons>
    </section>
  )
}

/** What it came to: its sentences hold amounts, so all of it is covered on a public computer. */
function Result({ language, saved }: { language: Language; saved: Saved }): VNode {
  const { outcome, correction, savedAt, checkedAt, recordVersion } = saved
  return (
    <Cover block>
      <p>{outcome.sentence[language]}</p>
      {correction && <Corrected language={language} saved={saved} />}
      <FactList
        facts={[
          ...outcome.amounts.map(({ name, amount }) => ({
            name: name[language],
            value: <span class="money">{amount[language]}</span>,
          })),
          { name: text.savedAt[language], value: instantText(savedAt, language) },
          { name: text.checkedAt[language], value: instantText(checkedAt, language) },
          ...(outcome.ruleVersion === ''
            ? []
            : [{ name: text.rule[language], value: <code>{outcome.ruleVersion}</code> }]),
          { name: text.record[language], value: recordVersion.toString() },
        ]}
      />
    </Cover>
  )
}

/** Old, new and why. */
function Corrected({ language, saved }: { language: Language; saved: Saved }): VNode {
  const { correction, outcome } = saved
  const before = correction?.before
  const names = [...(before?.amounts ?? []), ...outcome.amounts].map(({ name }) => name[language])
  const amountIn = (amounts: Saved['outcome']['amounts'] | undefined, name: string) =>
    amounts?.find((one) => one.name[language] === name)?.amount[language] ?? '–'
  return (
    <Note>
      <p>
        <strong>
          {text.changed[language]}, {correction && instantText(correction.at, language)}
        </strong>
      </p>
      {correction?.why.map((why) => (
        <p key={why.id}>{why[language]}</p>
      ))}
      <p>
        {text.before[language]}: {before?.sentence[language]}
      </p>
      {names.length > 0 && (
        <DataTable
          language={language}
          caption={text.amounts[language]}
          columns={[
            { head: text.amount[language] },
            { head: text.before[language], kind: 'amount' },
            { head: text.now[language], kind: 'amount' },
          ]}
          rows={[...new Set(names)].map((name) => ({
            cells: [name, amountIn(before?.amounts, name), amountIn(outcome.amounts, name)],
          }))}
        />
      )}
    </Note>
  )
}
