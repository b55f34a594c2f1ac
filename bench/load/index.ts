import { dashboardsFor } from './dashboards.ts'
import { hashFor } from './hash.ts'
import { projectionsFor } from './projections.ts'
import { signInOnce, signInsFor } from './sign-ins.ts'
import { stormFor } from './storm.ts'

/** What a worker can be told to do. Tasks and answers are plain values: they travel between processes. */
export const WORK = {
  hash: hashFor,
  signInOnce,
  signIns: signInsFor,
  dashboards: dashboardsFor,
  projections: projectionsFor,
  storm: stormFor,
}
