import { render } from 'preact'
import { Covering, ErrorSummary } from '#design'
import { countText, type Language, type Words } from '#values'
import { type Checked, check, type SlipProblem, type Typed } from '../everywhere/check.ts'
import { ComparedPart } from '../everywhere/compared-part.tsx'
import { SLIP_FIELDS } from '../everywhere/line-meaning.ts'
import { factsFrom, type MonthFacts } from '../everywhere/month-facts.ts'
import { readPayslip } from '../everywhere/payslip-text.ts'
import { text } from '../everywhere/text.ts'
import { UnderstoodPart } from '../everywhere/understood-part.tsx'
import { WorkplaceField } from '../everywhere/workplace-field.tsx'

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id'
const isCovering = document.querySelector('.cover-hint') !== null

/** Compares in the browser, with the same law and the same record as the server: no amount is sent. */
function compareHere(place: HTMLElement, form: HTMLFormElement): void {
  let facts = factsFrom(place.dataset.wageCheck ?? '')
  const month = () => fieldsOf(form).month ?? ''
  const read = () => readSlip(place, form, facts)
  const again = (): Checked => {
    const checked = check(facts, fieldsOf(form))
    show(place, facts, checked)
    return checked
  }
  /** Takes the record of the chosen month; false where there is none to compare with now. */
  const hasRecord = async (): Promise<boolean> => {
    const asked = month()
    if (asked === facts.month || asked === '') return true
    tell(place, text.fetching[language])
    const found = await fetched(asked)
    if (month() !== asked) return false
    if (found === undefined) tell(place, text.notFetched[language])
    else {
      facts = found
      showWorkplaces(place, facts)
      read()
    }
    return found !== undefined
  }
  const typed = async (target: EventTarget | null) => {
    if (!(await hasRecord())) return
    if (target instanceof HTMLTextAreaElement) read()
    again()
  }
  const sent = async (submitter: HTMLElement | null) => {
    if (!(await hasRecord())) return
    const isReading = submitter instanceof HTMLButtonElement && submitter.name === 'read'
    if (isReading) read()
    const checked = again()
    const problems = checked.kind === 'wrong' && !isReading ? checked.problems : []
    showProblems(place, problems)
    const answer = isReading ? '[data-understood]' : '[data-answer-start]'
    place.querySelector<HTMLElement>(problems.length > 0 ? '[role=alert]' : answer)?.focus()
  }
  form.addEventListener('input', ({ target }) => void typed(target))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void sent(event.submitter)
  })
}

const fieldsOf = (form: HTMLFormElement): Typed =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

const partOf = (place: HTMLElement, name: string): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-${name}]`)

/** The record of another month; `undefined` where it cannot be had now. */
async function fetched(month: string): Promise<MonthFacts | undefined> {
  const address = `/contributions/wage-check/facts?month=${encodeURIComponent(month)}`
  try {
    const answer = await fetch(address, { redirect: 'error' })
    const { facts }: { facts: string } = await answer.json()
    return factsFrom(facts)
  } catch {
    return undefined
  }
}

/** Reads the pasted text into the fields, as the server would, and shows how each line was understood. */
function readSlip(place: HTMLElement, form: HTMLFormElement, facts: MonthFacts): void {
  const { lines, amounts } = readPayslip(fieldsOf(form).slip ?? '', facts.month)
  for (const field of SLIP_FIELDS) {
    const control = form.elements.namedItem(field)
    const amount = amounts[field]
    if (control instanceof HTMLInputElement && amount !== undefined)
      control.value = countText(amount, language)
  }
  draw(<UnderstoodPart language={language} lines={lines} />, partOf(place, 'understood'))
}

const showWorkplaces = (place: HTMLElement, facts: MonthFacts): void =>
  draw(
    <WorkplaceField language={language} facts={facts} value={undefined} />,
    partOf(place, 'workplace'),
  )

function showProblems(place: HTMLElement, problems: readonly SlipProblem[]): void {
  const errors = problems.map((problem) => ({ field: problem.field, text: said(problem.text) }))
  draw(<ErrorSummary language={language} errors={errors} />, partOf(place, 'problems'))
}

/** The comparison, or the first thing that is missing for one. */
function show(place: HTMLElement, facts: MonthFacts, checked: Checked): void {
  if (checked.kind === 'wrong') {
    const [problem] = checked.problems
    tell(place, `${said(text.incomplete)}. ${problem === undefined ? '' : said(problem.text)}`)
    return
  }
  tell(place, '')
  draw(
    <ComparedPart language={language} month={facts.month} checked={checked} />,
    partOf(place, 'answer-body'),
  )
}

/** A line instead of an answer; nothing: the answer stands. */
function tell(place: HTMLElement, line: string): void {
  const [answer, status] = [partOf(place, 'answer'), partOf(place, 'incomplete')]
  if (!answer || !status) return
  answer.hidden = line !== ''
  status.hidden = line === ''
  status.textContent = line
}

const said = (words: Words): string => words[language]

function draw(part: Parameters<typeof render>[0], at: HTMLElement | null): void {
  if (at) render(<Covering.Provider value={isCovering}>{part}</Covering.Provider>, at)
}

const place = document.querySelector<HTMLElement>('[data-wage-check]')
const form = place?.querySelector('form')
if (place && form) compareHere(place, form)
