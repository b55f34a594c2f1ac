import type { Life } from '../life.ts'
import { steadyWorker } from './steady-worker.ts'

/** The demo member first. */
export const LIVES: readonly Life[] = [steadyWorker]
