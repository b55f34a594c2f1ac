import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

type Step = {
  readonly kind: string
  readonly group: string
  readonly exit: string
  readonly seconds: number
  readonly name: string
}

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 }
const plus = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** Each line of `steps.tsv`, in the order in which the steps ran. */
export function readSteps(text: string): readonly Step[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', group = '', exit = '', seconds = '', name = ''] = line.split('\t')
      return { kind, group, exit, seconds: Number(seconds), name }
    })
}

/**
 * What one step adds to the total. A check is one test. A suite counts what its report says; one
 * that failed without a failed test (it could not even begin) is one failure. Not run is skipped.
 */
export function countStep(step: Step, report: string | undefined): Count {
  if (step.exit === 'not-run') return { ...NOTHING, skipped: 1 }
  const ended = step.exit === '0'
  if (step.kind === 'check') return { ...NOTHING, [ended ? 'passed' : 'failed']: 1 }
  const counted = report === undefined ? NOTHING : countReport(JSON.parse(report))
  if (!ended && counted.failed === 0) return { ...counted, failed: 1 }
  return counted
}

/** Vitest's JSON report has totals at the top, Playwright's under `stats`. */
function countReport(report: Record<string, unknown>): Count {
  const stats = (report.stats ?? {}) as Record<string, number>
  if ('expected' in stats) {
    const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  const number = (name: string) => Number(report[name] ?? 0)
  return {
    passed: number('numPassedTests'),
    failed: number('numFailedTests'),
    skipped: number('numPendingTests') + number('numTodoTests'),
  }
}

function main(folder: string): void {
  const file = join(folder, 'steps.tsv')
  const steps = existsSync(file) ? readSteps(readFileSync(file, 'utf8')) : []
  let total = NOTHING
  console.log('')
  for (const step of steps) {
    const report = join(folder, `${step.group}.json`)
    const count = countStep(step, existsSync(report) ? readFileSync(report, 'utf8') : undefined)
    total = plus(total, count)
    if (step.exit === 'not-run') console.log(`NOT RUN  ${step.name}`)
    else if (count.failed > 0) console.log(`FAILED   ${step.name}`)
    if (step.kind === 'suite' && step.exit !== 'not-run') {
      console.log(`${step.name}: ${sentence(count)} in ${step.seconds} s`)
    }
  }
  console.log(sentence(total))
  process.exitCode = total.failed > 0 || steps.length === 0 ? 1 : 0
}

const sentence = (count: Count): string =>
  `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? '')
