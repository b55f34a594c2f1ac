import type { VNode } from 'preact'
import { Button, Buttons, Form, PageHead, SelectField, TextField } from '#design'
import { AREA_FIELDS, chosenAreas } from '../address-steps.ts'
import type { FormView } from '../own-form-view.ts'
import { explainOwn } from '../own-refusals.ts'
import { ownText as text } from '../own-text.ts'
import { DraftNotice, errorIn, OwnTroubles } from './form-parts.tsx'

const PATH = '/profile/address'

export type AddressPageProps = FormView & {
  /** What there is to choose from at each level, as far down as the one above is chosen. */
  readonly lists: readonly (readonly { readonly code: string; readonly name: string }[])[]
}

/** The area from the province down, one list after the other, then the street and the post code. */
export function AddressPage(view: AddressPageProps): VNode {
  const { language, csrf, fields, draftAt } = view
  return (
    <>
      <PageHead
        title={text.addressTitle[language]}
        lead={text.addressLead[language]}
        back={{ href: '/profile', label: text.back[language] }}
      />
      <OwnTroubles {...view} />
      <DraftNotice language={language} csrf={csrf} path={PATH} keptAt={draftAt} />
      <Form action={PATH} csrf={csrf}>
        <Areas {...view} />
        <TextField
          language={language}
          name="street"
          label={text.street[language]}
          value={fields.street}
          autocomplete="address-line1"
          personal
          error={errorIn(view, 'street')}
        />
        <TextField
          language={language}
          name="postCode"
          label={text.postCode[language]}
          hint={text.postCodeHint[language]}
          value={fields.postCode}
          inputmode="numeric"
          autocomplete="postal-code"
          personal
          error={errorIn(view, 'postCode')}
        />
        <Buttons>
          <Button>{text.next[language]}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** The lists whose area above is chosen; the others wait unseen for the script, or for the next step. */
function Areas({ language, fields, troubles, lists }: AddressPageProps): VNode {
  const chosen = chosenAreas(fields)
  // Every village: there is nothing below.
  const shown = chosen.length < AREA_FIELDS.length ? (chosen.at(-1) ?? '') : chosen.at(-2)
  const missing = AREA_FIELDS[chosen.length]
  const isMissing = troubles.includes('area-missing')
  return (
    <div data-areas="/profile/areas">
      <input type="hidden" name="shown" value={shown} />
      {AREA_FIELDS.map((field, index) => {
        const options = lists[index] ?? []
        return (
          <div key={field} hidden={options.length === 0}>
            <SelectField
              language={language}
              name={field}
              label={text[field][language]}
              options={options.map(({ code, name }) => ({ value: code, label: name }))}
              value={chosen[index]}
              unchosen={text.choose[language]}
              error={
                isMissing && field === missing
                  ? explainOwn('area-missing').cause[language]
                  : undefined
              }
            />
          </div>
        )
      })}
    </div>
  )
}
