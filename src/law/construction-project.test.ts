import { describe, expect, test } from 'vitest'
import { rupiah } from '#values'
import { constructionProject } from './construction-project.ts'

const jkk = (contractValue: bigint) =>
  constructionProject({ contractValue: rupiah(contractValue), includesVat: false }).jkk

describe('each slice has its own rate', () => {
  test('up to and at the bounds', () => {
    expect(jkk(0n)).toBe(0n)
    expect(jkk(100_000_000n)).toBe(210_000n) // 0.21 %
    expect(jkk(500_000_000n)).toBe(890_000n) // + 0.17 % of 400 million
    expect(jkk(1_000_000_000n)).toBe(1_540_000n) // + 0.13 % of 500 million
    expect(jkk(5_000_000_000n)).toBe(5_940_000n) // + 0.11 % of 4 billion
    expect(jkk(6_000_000_000n)).toBe(6_840_000n) // + 0.09 % of 1 billion
  })

  test('the reasons name only the slices that count', () => {
    const project = constructionProject({ contractValue: rupiah(180_000_000n), includesVat: false })
    expect(project.explanation.children[0]?.children.map(({ label }) => label.en)).toEqual([
      'Rate of the part above IDR\u00a00',
      'Rate of the part above IDR\u00a0100,000,000',
    ])
    expect(project.caveats).toEqual([])
  })
})

describe('value-added tax comes off first', () => {
  test('exactly, and each programme is rounded once', () => {
    const project = constructionProject({ contractValue: rupiah(100_000_000n), includesVat: true })
    // 100,000,000 / 1.11 = 90,090,090.09…; 0.21 % = 189,189.189…; 0.03 % = 27,027.027…
    expect(project).toMatchObject({ jkk: 189_189n, jkm: 27_027n, total: 216_216n })
  })

  test('that this is practice, not law, is told', () => {
    const project = constructionProject({ contractValue: rupiah(1n), includesVat: true })
    expect(project.caveats.map(({ kind }) => kind)).toEqual([
      'tax-taken-out-first',
      'value-needs-review',
      'rounding-is-custom',
    ])
    expect(project.explanation.certainty).toBe('needs-review')
  })
})
