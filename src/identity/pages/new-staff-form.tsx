import type { VNode } from 'preact'
import { Button, Buttons, Form, TextField } from '#design'
import type { Language } from '#values'
import { accountText as text } from '../staff-account-text.ts'
import type { StaffFacts } from '../staff-facts.ts'
import { STAFF_ROLES } from '../staff-role.ts'
import { staffText } from '../staff-text.ts'

export type TypedFacts = Readonly<Partial<Record<keyof StaffFacts, string>>>

type FormProps = { readonly language: Language; readonly csrf: string; readonly typed: TypedFacts }

/** Asks for a new account: who it is for and what they may do. */
export function NewStaffForm({ language, csrf, typed }: FormProps): VNode {
  const field = (name: 'name' | 'branch') => (
    <TextField
      language={language}
      name={name}
      label={text[name][language]}
      value={typed[name] ?? ''}
      autocomplete="off"
    />
  )
  return (
    <Form action="/staff/accounts/new" csrf={csrf}>
      {field('name')}
      <TextField
        language={language}
        name="email"
        label={text.email[language]}
        value={typed.email ?? ''}
        autocomplete="off"
        inputmode="email"
        autocapitalize="none"
        spellcheck={false}
      />
      {field('branch')}
      <RoleChoice language={language} idPrefix="new" chosen={typed.role} />
      <Buttons>
        <Button>{text.send[language]}</Button>
      </Buttons>
    </Form>
  )
}

export type RoleChoiceProps = {
  readonly language: Language
  /** Tells the choices of one form from those of another. */
  readonly idPrefix: string
  readonly chosen: string | undefined
}

/** One of the roles: field `role`. */
export function RoleChoice({ language, idPrefix, chosen }: RoleChoiceProps): VNode {
  return (
    <fieldset class="field">
      <legend>{text.role[language]}</legend>
      {STAFF_ROLES.map((role) => (
        <div class="checkbox" key={role}>
          <input
            id={`role-${idPrefix}-${role}`}
            type="radio"
            name="role"
            value={role}
            checked={role === chosen}
          />
          <label for={`role-${idPrefix}-${role}`}>{staffText.roles[role][language]}</label>
        </div>
      ))}
    </fieldset>
  )
}
