import type { Life } from '../life.ts'
import { brandNew } from './brand-new.ts'
import { foreigner } from './foreigner.ts'
import { justDismissed } from './just-dismissed.ts'
import { manyGaps } from './many-gaps.ts'
import { migrantReturned } from './migrant-returned.ts'
import { nearPension } from './near-pension.ts'
import { selfEmployedDriver } from './self-employed-driver.ts'
import { severalNumbers } from './several-numbers.ts'
import { steadyWorker } from './steady-worker.ts'
import { twoJobs } from './two-jobs.ts'
import { underReported } from './under-reported.ts'
import { widow } from './widow.ts'

/** The demo member first. */
export const LIVES: readonly Life[] = [
  steadyWorker,
  twoJobs,
  manyGaps,
  underReported,
  nearPension,
  justDismissed,
  widow,
  selfEmployedDriver,
  migrantReturned,
  severalNumbers,
  foreigner,
  brandNew,
]
