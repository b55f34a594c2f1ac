import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { jkpOfWage } from './contribution.ts'

const slices = (text: string, wage: bigint, jkk = wage, jkm = wage) => {
  const jkp = jkpOfWage({
    month: month(text),
    wage: rupiah(wage),
    jkk: rupiah(jkk),
    jkm: rupiah(jkm),
  })
  return [jkp.government.value, jkp.recomposedFromJkk.value, jkp.recomposedFromJkm.value]
}

describe('JKP is paid by the State and out of JKK and JKM', () => {
  test('it begins in February 2021', () => {
    expect(slices('2021-01', 4_000_000n)).toEqual([0n, 0n, 0n])
    expect(slices('2021-02', 4_000_000n)).toEqual([8_800n, 5_600n, 4_000n]) // 0.22, 0.14, 0.10 %
  })

  test('from February 2025 JKM gives nothing', () => {
    expect(slices('2025-01', 4_000_000n)).toEqual([8_800n, 5_600n, 4_000n])
    expect(slices('2025-02', 4_000_000n)).toEqual([8_800n, 5_600n, 0n])
  })

  test('the wage above 5 million does not count', () => {
    expect(slices('2024-01', 5_000_000n)).toEqual([11_000n, 7_000n, 5_000n])
    expect(slices('2024-01', 25_000_000n)).toEqual([11_000n, 7_000n, 5_000n])
  })

  test('a slice never exceeds the contribution that it is taken out of', () => {
    // labour-intensive, class 1: 0.12 % of 4,000,000 is 4,800, less than 0.14 %
    expect(slices('2025-06', 4_000_000n, 4_800n)).toEqual([8_800n, 4_800n, 0n])
    expect(slices('2024-06', 4_000_000n, 0n, 0n)).toEqual([8_800n, 0n, 0n])
  })
})
