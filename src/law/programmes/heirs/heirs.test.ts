import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HeirsInput } from '../../inputs/heirs.ts'
import { heirsOf } from './heirs.ts'

type Family = HeirsInput['family']
const entitled = (programme: HeirsInput['programme'], family: Family) =>
  heirsOf({ programme, family }).entitled
const EVERYONE: Family = {
  spouse: true,
  children: 2,
  parents: 2,
  grandchildren: 1,
  grandparents: 1,
  siblings: 3,
  parentsInLaw: 2,
  will: true,
}
const WITHOUT_SPOUSE_AND_CHILD: Family = { ...EVERYONE, spouse: false, children: 0 }
const WITHOUT_BLOOD_LINE: Family = { siblings: 1, parentsInLaw: 1, will: true }

describe.each(['jkk', 'jkm', 'jht'] as const)('the order of %s', (programme) => {
  test('widow, widower and children are one rank and go before everyone', () => {
    expect(entitled(programme, EVERYONE)).toEqual(['spouse', 'child'])
    expect(entitled(programme, { children: 1, parents: 2 })).toEqual(['child'])
    expect(entitled(programme, { spouse: true, parents: 2 })).toEqual(['spouse'])
  })

  test('the blood line to the second degree is one rank', () => {
    expect(entitled(programme, WITHOUT_SPOUSE_AND_CHILD)).toEqual([
      'parent',
      'grandparent',
      'grandchild',
    ])
    expect(entitled(programme, { grandparents: 1, siblings: 2 })).toEqual(['grandparent'])
    expect(entitled(programme, { grandchildren: 1, siblings: 2 })).toEqual(['grandchild'])
  })

  test('then come siblings, parents-in-law and a will, one after the other', () => {
    expect(entitled(programme, WITHOUT_BLOOD_LINE)).toEqual(['sibling'])
    expect(entitled(programme, { parentsInLaw: 1, will: true })).toEqual(['parent-in-law'])
    expect(entitled(programme, { will: true })).toEqual(['will'])
  })
})

describe('who gets it when nobody is there', () => {
  test('JKK and JKM go to the social security fund, the funeral money to whoever buries', () => {
    for (const programme of ['jkk', 'jkm'] as const)
      expect(heirsOf({ programme, family: {} })).toMatchObject({
        entitled: [],
        lastResort: 'social-security-fund',
        explanation: { value: { en: 'the social security fund' } },
        caveats: [{ kind: 'funeral-money-to-whoever-buries' }],
      })
  })

  test('JHT goes to the state estates office', () => {
    expect(heirsOf({ programme: 'jht', family: { spouse: false, children: 0 } })).toMatchObject({
      entitled: [],
      lastResort: 'state-estates-office',
      explanation: { basis: 'PP 46/2015 art. 23(2)-(4)', certainty: 'checked' },
    })
  })

  test('of JP the law names nobody', () => {
    const heirs = heirsOf({ programme: 'jp', family: WITHOUT_BLOOD_LINE })
    expect(heirs).not.toHaveProperty('lastResort')
    expect(heirs).toMatchObject({
      entitled: [],
      explanation: { value: { id: 'tidak ada yang disebut peraturan' } },
      caveats: [{ kind: 'jp-nobody-named' }],
    })
  })
})

test('JP goes to the spouse, without one to the children, without those to a parent', () => {
  expect(entitled('jp', EVERYONE)).toEqual(['spouse'])
  expect(entitled('jp', { ...EVERYONE, spouse: false })).toEqual(['child'])
  expect(entitled('jp', WITHOUT_SPOUSE_AND_CHILD)).toEqual(['parent'])
})

test('the reasons go through the ranks as far as the one that takes all', () => {
  const { explanation, caveats } = heirsOf({ programme: 'jkk', family: WITHOUT_BLOOD_LINE })
  expect(explanation.value).toEqual({ id: 'saudara kandung', en: 'brothers and sisters' })
  expect(explanation.children.map(({ label, value }) => [label.en, value])).toEqual([
    ['Rank 1', { id: 'tidak ada', en: 'nobody' }],
    ['Rank 2', { id: 'tidak ada', en: 'nobody' }],
    ['Rank 3', { id: 'saudara kandung', en: 'brothers and sisters' }],
  ])
  expect(caveats.map(({ kind }) => kind)).toEqual(['shares-not-regulated'])
})

test('a last resort stands there only where nobody is entitled, and someone is where the family has an heir', () => {
  const count = fc.integer({ min: 0, max: 2 })
  const family = fc.record(
    {
      spouse: fc.boolean(),
      children: count,
      parents: count,
      grandchildren: count,
      grandparents: count,
      siblings: count,
      parentsInLaw: count,
      will: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(family, fc.constantFrom('jkk', 'jkm', 'jht'), (one, programme) => {
      const heirs = heirsOf({ programme: programme as 'jkk', family: one })
      const someone = Object.values(one).some((value) => Number(value) > 0)
      expect(heirs.entitled.length > 0).toBe(someone)
      expect('lastResort' in heirs).toBe(!someone)
    }),
    { seed: 20261128 },
  )
})
