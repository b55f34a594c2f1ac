import { describe, expect, test } from 'vitest'
import { likenessOf } from './owner-name.ts'

const SAME: readonly (readonly [string, string])[] = [
  ['Siti Rahmawati', 'SITI RAHMAWATI'],
  ['Siti Rahmawati', '  siti   rahmawati '],
  ["Nur'aini Said", 'NURAINI SAID'],
  ['Nurhayati Ismail', 'NUR HAYATI ISMAIL'],
  ['Muhammad Ali', 'M. ALI'],
  ['Muhammad Ali', 'MUH ALI'],
  ['Moh. Ridwan', 'MOHAMMAD RIDWAN'],
  ['Muh. Ridwan', 'MOH RIDWAN'],
  ['Abd. Rahman', 'ABDUL RAHMAN'],
  ['St. Aminah', 'SITI AMINAH'],
  ['Anjali Menon', 'ANJALÍ MENON'],
  ['Ahmad-Fauzi', 'AHMAD FAUZI'],
  ['H. Ahmad', 'H AHMAD'],
]

const TITLE: readonly (readonly [string, string])[] = [
  ['Ahmad Fauzi', 'H. AHMAD FAUZI'],
  ['Ahmad Fauzi', 'H.AHMAD FAUZI'],
  ['Siti Aminah', 'HJ SITI AMINAH'],
  ['Rizky Maulana, S.Kom', 'RIZKY MAULANA'],
  ['Rizky Maulana', 'RIZKY MAULANA S.KOM., M.M.'],
  ['Rizky Maulana', 'RIZKY MAULANA SKOM'],
  ['Dr. Ratna Wulandari', 'RATNA WULANDARI'],
  ['Ratna Wulandari', 'Dr. Hj. Ratna Wulandari, S.T., M.T.'],
  ['Dedi Kurniawan', 'BPK DEDI KURNIAWAN'],
  ['Sutrisno Hadi', 'Prof. Dr. Ir. H. Sutrisno Hadi, M.Sc., Ph.D.'],
]

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Siti Rahmawati', 'BUDI SANTOSO'],
  ['Siti Rahmawati', 'SITI RAHMA'],
  ['Siti Rahmawati', 'RAHMAWATI SITI'],
  ['Siti Rahmawati', ''],
  ['Siti Rahmawati', '...'],
  ['Siti Rahmawati', 'S.KOM'],
  ['Adi', 'ANI'], // in a short name one letter is another person
  ['Adi Nugroho', 'ANI NUGROHO'],
  ['Dewi Lestari', 'DEVI LESTARI'],
  ['Nur Hayati', 'NURHAYATII'],
  ['Muhammad Ali', 'M. ALWI'],
  ['Siti Rahmawati', 'SITI RAHMAVATY'], // two letters
  ['Maria Ma', 'MARIA'], // Ma is a name here, no degree
]

describe('the name on an account', () => {
  test.each(SAME)('%s and %s are the same', (member, account) => {
    expect(likenessOf(member, account)).toEqual({ kind: 'same' })
    expect(likenessOf(account, member)).toEqual({ kind: 'same' })
  })

  test.each(TITLE)('%s and %s are the same but for titles', (member, account) => {
    expect(likenessOf(member, account)).toEqual({ kind: 'same-but-title' })
    expect(likenessOf(account, member)).toEqual({ kind: 'same-but-title' })
  })

  test.each(DIFFERENT)('%s and %s are different', (member, account) => {
    expect(likenessOf(member, account)).toEqual({ kind: 'different' })
    expect(likenessOf(account, member)).toEqual({ kind: 'different' })
  })

  test('another letter is shown in both names', () => {
    expect(likenessOf('Siti Rahmawati', 'SITI RAHMAWATY')).toEqual({
      kind: 'one-letter',
      member: { before: 'SITI RAHMAWAT', letters: 'I', after: '' },
      account: { before: 'SITI RAHMAWAT', letters: 'Y', after: '' },
    })
  })

  test('a letter that is missing is shown where it would be', () => {
    expect(likenessOf('Yohanes Nainggolan', 'YOHANES NAINGOLAN')).toEqual({
      kind: 'one-letter',
      member: { before: 'YOHANES NAING', letters: 'G', after: 'OLAN' },
      account: { before: 'YOHANES NAING', letters: '', after: 'OLAN' },
    })
  })

  test('two neighbours that are swapped count as one letter', () => {
    expect(likenessOf('Rizky Maulana', 'RIZKY MUALANA')).toEqual({
      kind: 'one-letter',
      member: { before: 'RIZKY M', letters: 'AU', after: 'LANA' },
      account: { before: 'RIZKY M', letters: 'UA', after: 'LANA' },
    })
  })

  test('Mohammad and Muhammad differ in a letter, and it is said', () => {
    expect(likenessOf('Muhammad Ridwan', 'MOHAMMAD RIDWAN')).toMatchObject({
      kind: 'one-letter',
      member: { letters: 'U' },
      account: { letters: 'O' },
    })
  })
})
