import { expect, test } from 'vitest'
import { after, type DeathAct, type DeathState, isHeldDead } from './death.ts'

const STATES: readonly DeathState[] = ['reported', 'refused', 'confirmed', 'doubted', 'reversed']
const ACTS: readonly DeathAct[] = ['confirm', 'refuse', 'doubt', 'keep', 'reverse']

test('only these steps exist', () => {
  const steps = STATES.flatMap((state) =>
    ACTS.flatMap((act) => {
      const next = after(state, act)
      return next === undefined ? [] : [`${state} ${act} ${next}`]
    }),
  )
  expect(steps).toEqual([
    'reported confirm confirmed',
    'reported refuse refused',
    'confirmed doubt doubted',
    'doubted keep confirmed',
    'doubted reverse reversed',
  ])
})

test('a doubt alone opens nothing', () => {
  expect(STATES.filter(isHeldDead)).toEqual(['confirmed', 'doubted'])
})
