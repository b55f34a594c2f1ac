import { parseLocalDate } from '#values'
import { type Due, duesOn, type Files, saidUnknown, WARNED_DAYS } from './due.ts'
import { jsonText } from './json.ts'

type Report = { readonly exit: 0 | 1 | 2; readonly out: string; readonly err: string }

/**
 * `payung law --due DAY`: the values of the coming periods that the law lacks on that day, and those of which it says
 * that they are not known. 0 when nothing is missing, with a warning from 60 days before; 1 when something is.
 */
export function dueReport(day: string | undefined, files?: Files): Report {
  const today = day === undefined ? undefined : parseLocalDate(day)
  if (today === undefined) return { exit: 2, out: '', err: '--due needs a day like 2027-01-31.\n' }
  const dues = duesOn(today, files)
  const out = `${jsonText({ today, due: dues, unknown: saidUnknown(files) })}\n`
  return { exit: dues.some(({ state }) => state === 'missing') ? 1 : 0, out, err: sentence(dues) }
}

/** What is missing, else what will be soon, in one sentence; nothing where both are far. */
function sentence(dues: readonly Due[]): string {
  const named = (wanted: Due['state']) =>
    dues.filter(({ state }) => state === wanted).map(({ id, period }) => `${id} of ${period}`)
  const [missing, soon] = [named('missing'), named('soon')]
  if (missing.length > 0)
    return `The law has no value, and does not say that there is none, for ${missing.join(', ')}.\n`
  return soon.length === 0 ? '' : `Needed within ${WARNED_DAYS} days: ${soon.join(', ')}.\n`
}
