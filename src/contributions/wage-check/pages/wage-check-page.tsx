import type { VNode } from 'preact'
import { Columns, Note, PageHead } from '#design'
import type { Language } from '#values'
import { ComparedPart } from '../everywhere/compared-part.tsx'
import { factsText } from '../everywhere/month-facts.ts'
import { text } from '../everywhere/text.ts'
import { UnderstoodPart } from '../everywhere/understood-part.tsx'
import { wageCheckText as words } from '../text.ts'
import type { WageCheckView } from '../view.ts'
import { WageCheckForm } from './wage-check-form.tsx'

export type WageCheckPageProps = {
  readonly language: Language
  readonly view: WageCheckView
  readonly csrf: string
  /** Why the form is shown again. */
  readonly note?: string | undefined
}

/** A payslip beside the record of its month: the form, what was read, and what the comparison says. */
export function WageCheckPage(props: WageCheckPageProps): VNode {
  const { language, view, csrf, note } = props
  return (
    <>
      <PageHead
        title={words.title[language]}
        lead={words.lead[language]}
        back={{ href: '/contributions', label: words.back[language] }}
      />
      <div data-wage-check={factsText(view.facts)}>
        <Columns
          late
          main={
            <>
              {note !== undefined && (
                <Note>
                  <p>{note}</p>
                </Note>
              )}
              <WageCheckForm {...{ language, view, csrf }} />
              <p class="quiet">{words.private[language]}</p>
            </>
          }
          side={<Answered {...props} />}
        />
      </div>
    </>
  )
}

/** What was read and what it came to; it takes the focus when it came from a form, and waits for the browser when empty. */
function Answered({ language, view }: WageCheckPageProps): VNode {
  const { checked, facts, lines } = view
  const answer = checked?.kind === 'wrong' ? undefined : checked
  const isReading = checked === undefined && lines.length > 0
  return (
    <>
      <section class="section" data-answer hidden={answer === undefined}>
        <div data-answer-start tabindex={-1} {...focused(answer !== undefined)}>
          <h2>{text.result[language]}</h2>
        </div>
        <div data-answer-body>
          {answer !== undefined && (
            <ComparedPart language={language} month={facts.month} checked={answer} />
          )}
        </div>
      </section>
      <p class="quiet" data-incomplete role="status" hidden />
      <div data-understood tabindex={-1} {...focused(isReading)}>
        <UnderstoodPart language={language} lines={lines} />
      </div>
    </>
  )
}

// Works without a script: on a phone the answer stands below a long form. The heading, for browsers show the middle of
// what takes the focus, and an answer is long.
const focused = (isFocused: boolean) => (isFocused ? ({ autofocus: true } as const) : {})
