import type { JkkInput } from '../../inputs/jkk.ts'

export const isPartial = (outcome: JkkInput['outcome']): boolean =>
  outcome === 'partial-anatomical' || outcome === 'partial-functional'
