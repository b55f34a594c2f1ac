import type { VNode } from 'preact'

export type SignKind =
  | 'check'
  | 'clock'
  | 'cross'
  | 'dot'
  | 'dash'
  | 'ring'
  | 'mark'
  | 'down'
  | 'twice'
  | 'after'

const DRAWN: Readonly<Record<SignKind, string>> = {
  check: 'M3 8.5l3.4 3.4L13 4.6',
  clock: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zm0 0V8h5.8',
  cross: 'M4 4l8 8m0-8l-8 8',
  dot: 'M7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  dash: 'M4.5 8h7',
  ring: 'M4.8 8a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0',
  mark: 'M8 3v6m0 3.5v.01',
  down: 'M8 3v9m-4-4l4 4 4-4',
  twice: 'M3 5.5h10M3 10.5h10',
  after: 'M3 8h7m-3-3l3 3-3 3M13 3.5v9',
}

/**
 * A drawn sign in the colour of the text around it. Drawn, because cheap phones lack the letters ✓ and ◔.
 * Says nothing itself: a word always stands beside it.
 */
export function Sign({ kind }: { readonly kind: SignKind }): VNode {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={DRAWN[kind]} />
    </svg>
  )
}
