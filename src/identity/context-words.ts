import { canonical } from './password-hash.ts'

/**
 * What anybody tries first here: the agency and its forerunners, the portal, the programmes and what they are about, the
 * roles, and what every sign-in page says. The portal's own name is added; English ones are in the common passwords.
 */
const CONTEXT_WORDS: readonly string[] = [
  ...['bpjs', 'bpjstk', 'bpjamsostek', 'jamsostek', 'ketenagakerjaan', 'tenagakerja', 'naker'],
  ...['payung', 'portal', 'sijstk', 'jmo', 'lapakasik', 'siapkerja'],
  ...['jht', 'jkk', 'jkm', 'jkp', 'jaminan', 'sosial', 'haritua', 'pensiun', 'kematian'],
  ...['kecelakaan', 'kehilangan', 'pekerjaan', 'iuran', 'klaim', 'saldo', 'manfaat', 'simulasi'],
  ...['peserta', 'anggota', 'pekerja', 'perusahaan', 'kantor', 'cabang', 'petugas', 'kpj', 'nik'],
  ...['member', 'worker', 'officer', 'supervisor', 'administrator', 'admin', 'staff'],
  ...['sandi', 'kata', 'rahasia', 'masuk', 'akun', 'indonesia'],
]

const NOT_LETTERS = /[^\p{L}]/gu
/** Signs that stand for letters in every guessing program. */
const STAND_INS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
}
/** So many letters of one's own make a password somebody's. */
const OWN_LETTERS = 8

/**
 * Whether a password is made of words that anybody tries here: fewer than eight letters are left without them, digits and
 * separators. `brand` is the portal's name. One that holds none of them is not. Source: ASVS 5.0, 6.1.2 and 6.2.11.
 */
export function isMadeOfContext(password: string, brand = ''): boolean {
  const small = canonical(password).toLowerCase()
  const unmasked = small.replace(/[013457@$!]/g, (sign) => STAND_INS[sign] ?? sign)
  const words = [...CONTEXT_WORDS, ...brandWords(brand)].sort((a, b) => b.length - a.length)
  return [small, unmasked].some((text) => {
    const letters = text.replace(NOT_LETTERS, '')
    const left = words.reduce((rest, word) => rest.replaceAll(word, ''), letters)
    return left.length < letters.length && left.length < OWN_LETTERS
  })
}

const brandWords = (brand: string): readonly string[] =>
  canonical(brand)
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => word.length > 2)
