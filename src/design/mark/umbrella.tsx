import type { VNode } from 'preact'

/** One panel in the mark colour under an accent canopy; drawn once for the page and the tab. */
export const CANOPY =
  'M3 17a13 13 0 0 1 26 0 4.33 3.4 0 0 0-8.67 0 4.33 3.4 0 0 0-8.66 0A4.33 3.4 0 0 0 3 17z'
export const PANEL = 'M16 4c-3 3-4.33 8-4.33 13a4.33 3.4 0 0 1 8.66 0C20.33 12 19 7 16 4z'
export const HANDLE = 'M16 2v2m0 11v11a3 3 0 0 0 6 0v-.5'

/** The umbrella beside the name. Says nothing to a screen reader: the name stands next to it. */
export function Umbrella(): VNode {
  return (
    <svg class="umbrella" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path class="umbrella-handle" d={HANDLE} />
      <path class="umbrella-canopy" d={CANOPY} />
      <path class="umbrella-panel" d={PANEL} />
    </svg>
  )
}
