import { readSimulationReport } from '#benefits'
import { personOf } from '#members'
import { type Instant, type Language, type Result, refused } from '#values'
import type { Paper } from '../paper.ts'
import { simulationContent } from '../simulation-content.ts'
import { type IssueRefusal, issuePaper } from './issue-paper.ts'
import type { PaperServices } from './paper-services.ts'

/** Why a simulation has no report: none is kept under this key, or its form lacks answers. */
export type ReportRefusal =
  | IssueRefusal
  | { readonly kind: 'no-such-simulation' }
  | { readonly kind: 'simulation-unanswered' }

/** The report of a simulation that the member keeps, by the law of now. */
export async function simulationPaper(
  services: PaperServices,
  wanted: {
    readonly memberId: bigint
    readonly savedId: string
    readonly language: Language
    readonly now: Instant
  },
): Promise<Result<Paper, ReportRefusal>> {
  const { memberId, language, now } = wanted
  const report = await readSimulationReport(services, wanted)
  if (!report.ok)
    return report.refusal === 'gone'
      ? refused({ kind: 'no-such-simulation' })
      : refused({ kind: 'simulation-unanswered' })
  const { name } = await personOf(services.db, memberId)
  const content = simulationContent(report.value, { name, language })
  return issuePaper(services, { memberId, content, now })
}
