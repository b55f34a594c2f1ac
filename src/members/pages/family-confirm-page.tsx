import type { VNode } from 'preact'
import { Button, Buttons, DataTable, Form, Note, Notice, PageHead } from '#design'
import type { Language } from '#values'
import type { FamilyTyped } from '../family-form.ts'
import type { FamilyTrouble } from '../family-refusals.ts'
import { familyText as text } from '../family-text.ts'
import { FamilyTroubleNotice } from './family-trouble.tsx'

export type FamilyConfirmProps = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
  readonly name: string
  /** Everything of the form, sent again. */
  readonly typed: FamilyTyped
  /** How many events of the family there were. */
  readonly seen: number
  readonly rows: readonly {
    readonly name: string
    readonly before: string
    readonly after: string
  }[]
  /** What is worth a second look, and stops nothing. */
  readonly warnings: readonly string[]
  readonly troubles: readonly FamilyTrouble[]
}

/** What would change, before and after, and the button that does it. */
export function FamilyConfirmPage(props: FamilyConfirmProps): VNode {
  const { language, csrf, action, name, typed, seen, rows, warnings, troubles } = props
  return (
    <>
      <PageHead
        title={`${text.confirmTitle[language]}: ${name}`}
        lead={text.confirmLead[language]}
        back={{ href: '/profile/family', label: text.back[language] }}
      />
      <FamilyTroubleNotice language={language} troubles={troubles} />
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn" title={warning} />
      ))}
      <DataTable
        language={language}
        caption={text.field[language]}
        captionHidden
        columns={[
          { head: text.field[language] },
          { head: text.before[language] },
          { head: text.after[language] },
        ]}
        rows={rows.map((row) => ({ cells: [row.name, row.before || '–', row.after || '–'] }))}
      />
      <Form action={action} csrf={csrf}>
        {Object.entries(typed).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <input type="hidden" name="seen" value={seen} />
        <Buttons>
          <Button name="confirmed" value="on">
            {text.save[language]}
          </Button>
          <Button kind="second" name="edit" value="on">
            {text.edit[language]}
          </Button>
        </Buttons>
      </Form>
      <Note>
        <p>{text.stated[language]}</p>
      </Note>
    </>
  )
}
