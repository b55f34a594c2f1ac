import type { JsonObject } from './contributions.ts'
import type { Draw } from './draw.ts'
import { dayIn, monthText, ordinal } from './hard.ts'

const LEVELS = ['primary', 'lowerSecondary', 'upperSecondary', 'higher']

/** A death around the two laws, with months around what the scholarship asks for, and children of all ages. */
export function deathOf(draw: Draw): JsonObject {
  const around = draw.oneOf(['2015-06', '2015-07', '2019-11', '2019-12', '2019-12', '2026-11'])
  const day = draw.onceIn(4)
    ? draw.oneOf(['2015-06-30', '2015-07-01', '2019-12-01', '2019-12-02'])
    : dayIn(draw, draw.onceIn(3) ? monthText(ordinal('2015-05') + draw.below(200)) : around)
  const children = Array.from({ length: draw.below(4) }, () => childOf(draw))
  return {
    diedOn: day,
    contributionMonths: BigInt(draw.oneOf([0, 35, 36, 37, 59, 60, 61, draw.below(400)])),
    ...(children.length === 0 && draw.onceIn(2) ? {} : { children }),
  }
}

/** School years at some levels, none and more than are paid for among them. */
const childOf = (draw: Draw): JsonObject => ({
  remainingYears: Object.fromEntries(
    LEVELS.filter(() => draw.onceIn(2)).map((level) => [
      level,
      BigInt(draw.oneOf([0, 1, 2, 3, 4, 5, 6, 8, 9, 30])),
    ]),
  ),
})

/** A contract abroad, with or without an agency, and months beyond it. */
export const contractAbroadOf = (draw: Draw): JsonObject => ({
  months: draw.oneOf([6n, 12n, 24n]),
  viaAgency: draw.onceIn(2),
  ...(draw.onceIn(2) ? {} : { extraMonths: BigInt(draw.oneOf([0, 1, 11, 120])) }),
})
