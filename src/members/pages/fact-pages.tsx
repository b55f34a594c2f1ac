import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead, SelectField, TextField } from '#design'
import { MARITAL_STATUSES } from '../own-data.ts'
import type { FormView } from '../own-form-view.ts'
import { maritalNames, ownText as text } from '../own-text.ts'
import { DraftNotice, errorIn, OwnTroubles } from './form-parts.tsx'

const MARITAL = '/profile/marital-status'
const TAX = '/profile/tax-number'

/** Chooses the marital status. */
export function MaritalPage(view: FormView): VNode {
  const { language, csrf, fields, draftAt } = view
  return (
    <>
      <PageHead
        title={text.maritalTitle[language]}
        lead={text.maritalLead[language]}
        back={{ href: '/profile', label: text.back[language] }}
      />
      <OwnTroubles {...view} />
      <DraftNotice language={language} csrf={csrf} path={MARITAL} keptAt={draftAt} />
      <Form action={MARITAL} csrf={csrf}>
        <SelectField
          language={language}
          name="marital"
          label={text.maritalTitle[language]}
          options={MARITAL_STATUSES.map((value) => ({
            value,
            label: maritalNames[value][language],
          }))}
          value={fields.marital}
          unchosen={text.choose[language]}
          error={errorIn(view, 'marital')}
        />
        <Buttons>
          <Button>{text.next[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** Takes the tax number. */
export function TaxNumberPage(view: FormView): VNode {
  const { language, csrf, fields, draftAt } = view
  return (
    <>
      <PageHead
        title={text.taxTitle[language]}
        lead={text.taxLead[language]}
        back={{ href: '/profile', label: text.back[language] }}
      />
      <OwnTroubles {...view} />
      <DraftNotice language={language} csrf={csrf} path={TAX} keptAt={draftAt} />
      <Form action={TAX} csrf={csrf}>
        <TextField
          language={language}
          name="taxNumber"
          label={text.taxTitle[language]}
          hint={text.taxHint[language]}
          value={fields.taxNumber}
          inputmode="numeric"
          autocomplete="off"
          personal
          error={errorIn(view, 'taxNumber')}
        />
        <Buttons>
          <Button>{text.next[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}
