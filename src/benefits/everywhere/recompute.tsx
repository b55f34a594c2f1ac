import { render } from 'preact'
import { Covering } from '#design'
import { type Language, localDate } from '#values'
import { AnswerPart } from './answer-part.tsx'
import { keptIn, questionsAlone, scenariosOf } from './scenarios.ts'
import { type Simulated, simulate } from './simulate.ts'
import type { Simulator, Typed } from './simulator.ts'

/**
 * Recomputes the answer in the browser as one types, with the same law as the server. An extra: without it the form
 * sends. Signed out the address follows what is typed, as sending would make it; signed in nothing enters it.
 */
export function recompute(simulator: Simulator): void {
  const place = document.querySelector<HTMLElement>('[data-simulation]')
  const form = place?.querySelector('form')
  if (!place || !form) return
  const again = () => {
    const fields = fieldsOf(form)
    const typed = questionsAlone(fields)
    const simulated = simulate(simulator, typed)
    const scenarios = scenariosOf(simulator, keptIn(fields), typed)
    show(place, simulated, (answered) => (
      <Covering.Provider value={document.querySelector('.cover-hint') !== null}>
        <AnswerPart
          language={languageOf(document.documentElement.lang)}
          simulator={simulator}
          simulated={answered}
          scenarios={scenarios}
          today={localDate(place.dataset.today ?? '')}
        />
      </Covering.Provider>
    ))
    if (form.method === 'get') followInAddress(fields)
  }
  form.addEventListener('input', again)
}

const fieldsOf = (form: HTMLFormElement): Typed =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

type Answered = Extract<Simulated, { readonly kind: 'answered' }>
type Rendered = (answered: Answered) => Parameters<typeof render>[0]

/** The answer, or the first thing that is missing for one: a number never stands beside other questions. */
function show(place: HTMLElement, simulated: Simulated, rendered: Rendered): void {
  const answer = place.querySelector<HTMLElement>('[data-answer]')
  const body = place.querySelector<HTMLElement>('[data-answer-body]')
  const status = place.querySelector<HTMLElement>('[data-incomplete]')
  if (!answer || !body || !status) return
  const isAnswered = simulated.kind === 'answered'
  answer.hidden = !isAnswered
  status.hidden = isAnswered
  if (isAnswered) {
    render(rendered(simulated), body)
    return
  }
  const language = languageOf(document.documentElement.lang)
  const [problem] = simulated.problems
  status.textContent = `${status.dataset.incomplete}. ${problem?.text[language] ?? ''}`
}

/** Browsers refuse an address that changes with every key. */
const ADDRESS_AFTER_MS = 400
let waiting: ReturnType<typeof setTimeout> | undefined

function followInAddress(fields: Typed): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => setAddress(fields), ADDRESS_AFTER_MS)
}

function setAddress(fields: Typed): void {
  const address = `${location.pathname}?${new URLSearchParams(fields)}`
  history.replaceState(null, '', address)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.href = `${address}&lang=${link.hreflang}`
}

const languageOf = (lang: string): Language => (lang === 'en' ? 'en' : 'id')
