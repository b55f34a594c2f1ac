import type { Site } from './site.ts'

/** How long each part of a round lasts, and how many rounds there are. */
export type Extent = {
  readonly rounds: number
  readonly roundMs: number
  readonly stormMs: number
  /** How many projections without their reasons. */
  readonly projections: number
  /** At how many members the radar is compared. */
  readonly radar: { readonly small: number; readonly large: number }
}

export const FULL: Extent = {
  ...{ rounds: 5, roundMs: 10_000, stormMs: 20_000, projections: 1_000_000 },
  radar: { small: 10_000, large: 1_000_000 },
}
export const QUICK: Extent = {
  ...{ rounds: 5, roundMs: 2_000, stormMs: 5_000, projections: 50_000 },
  radar: { small: 4_000, large: 40_000 },
}

/** What a measurement works with. */
export type Bench = {
  readonly site: Site
  readonly extent: Extent
  readonly password: string
  /** Tells whoever waits how it goes. */
  say(line: string): void
}
