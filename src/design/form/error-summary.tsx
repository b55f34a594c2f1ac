import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#values'
import { Sign } from '../tag/sign.tsx'
import { text } from '../text.ts'

export type FieldError = {
  /** The field's name; absent when the error is the whole form's. */
  readonly field?: string
  readonly text: string
}

export type ErrorSummaryProps = {
  readonly language: Language
  readonly errors: readonly FieldError[]
  /** `false` where a page shows it without having been sent: the gallery. */
  readonly focused?: boolean
  /** What else there is to say, under the errors. */
  readonly children?: ComponentChildren
}

/** What went wrong, each with a link to its field; takes the focus when the page opens. Nothing when there are no errors. */
export function ErrorSummary({
  language,
  errors,
  focused = true,
  children,
}: ErrorSummaryProps): VNode | null {
  if (errors.length === 0) return null
  return (
    <div class="notice bad error-summary" role="alert" tabindex={-1} {...(focused ? FOCUSED : {})}>
      <Sign kind="cross" />
      <div>
        <h2>{text.errorSummary[language]}</h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.field}${error.text}`}>
              {error.field === undefined ? (
                error.text
              ) : (
                <a href={`#${fieldId(error.field)}`}>{error.text}</a>
              )}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  )
}

// The attribute works on any element that can take the focus, and needs no script.
const FOCUSED = { autofocus: true } as const

/** The id of the field with that name. */
export const fieldId = (name: string): string => `field-${name}`
