import { type Language, ok, type Result, refused } from '#values'
import { simulate } from '../everywhere/simulate.ts'
import { SIMULATORS } from '../everywhere/simulators.ts'
import { reportOf, type SimulationReport } from '../report.ts'
import { savedOf } from '../saved-store.ts'
import type { SavedServices } from './save-simulation.ts'

/**
 * A simulation that the member keeps, with its reasons, to be printed. `gone`: the member keeps none of this key;
 * `unanswered`: its form lacks answers that the record no longer gives.
 */
export async function readSimulationReport(
  { db, keys }: SavedServices,
  wanted: { readonly memberId: bigint; readonly savedId: string; readonly language: Language },
): Promise<Result<SimulationReport, 'gone' | 'unanswered'>> {
  const { memberId, savedId, language } = wanted
  const saved = (await savedOf(db, keys, memberId)).find((each) => each.savedId === savedId)
  const simulator = SIMULATORS.find(({ slug }) => slug === saved?.simulator)
  if (saved === undefined || simulator === undefined) return refused('gone')
  const simulated = simulate(simulator, saved.form.typed)
  if (simulated.kind === 'wrong') return refused('unanswered')
  return ok(reportOf(simulator, { saved, simulated, language }))
}
