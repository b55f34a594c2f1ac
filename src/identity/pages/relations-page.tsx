import type { VNode } from 'preact'
import { Button, Buttons, DataTable, Form, PageHead, Section, TextField } from '#design'
import { type Instant, instantText, type Language } from '#values'
import { branchText } from '../branch-text.ts'
import { relationText as text } from '../relation-text.ts'
import { RELATIONS, type Relation } from '../staff-relation.ts'
import { type BranchNote, BranchNotice } from './branch-form.tsx'

export type RelationsView = {
  readonly language: Language
  readonly csrf: string
  readonly declared: readonly {
    /** The end of the number: enough to know it again. */
    readonly ending: string
    readonly relation: Relation
    readonly declaredAt: Instant
  }[]
  readonly kpj: string
  readonly note: BranchNote | undefined
}

/** Where staff declare whom they decide nothing about. */
export function RelationsPage({ language, csrf, declared, kpj, note }: RelationsView): VNode {
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/staff', label: branchText.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <Section title={text.declared[language]}>
        {declared.length === 0 ? (
          <p>{text.none[language]}</p>
        ) : (
          <DataTable
            language={language}
            caption={text.declared[language]}
            captionHidden
            columns={[
              { head: text.kpj[language] },
              { head: text.whose[language] },
              { head: text.since[language], kind: 'date' },
            ]}
            rows={declared.map(({ ending, relation, declaredAt }) => ({
              cells: [
                `… ${ending}`,
                text.relations[relation][language],
                instantText(declaredAt, language),
              ],
            }))}
          />
        )}
      </Section>
      <Section title={text.add[language]} ruled>
        <DeclareForm language={language} csrf={csrf} kpj={kpj} />
      </Section>
    </>
  )
}

function DeclareForm({ language, csrf, kpj }: Pick<RelationsView, 'language' | 'csrf' | 'kpj'>) {
  return (
    <Form action="/staff/relations" csrf={csrf}>
      <TextField
        language={language}
        name="kpj"
        label={text.kpj[language]}
        hint={text.kpjHint[language]}
        value={kpj}
        autocomplete="off"
        spellcheck={false}
      />
      <fieldset class="field">
        <legend>{text.whose[language]}</legend>
        {RELATIONS.map((relation) => (
          <div class="checkbox" key={relation}>
            <input id={`whose-${relation}`} type="radio" name="relation" value={relation} />
            <label for={`whose-${relation}`}>{text.relations[relation][language]}</label>
          </div>
        ))}
      </fieldset>
      <p class="hint">{text.keptForGood[language]}</p>
      <Buttons>
        <Button>{text.save[language]}</Button>
      </Buttons>
    </Form>
  )
}
