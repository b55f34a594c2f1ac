import type { Certainty } from '#law'

/** How many digits the account numbers of a bank have. */
export type NumberFormat = {
  readonly digits: number
  readonly source: string
  /** `needs-review`: two sources agree, none of them the bank. `unverified`: one source; it warns, and refuses nothing. */
  readonly certainty: Certainty
}

/** A bank to which money can be sent. */
export type Bank = {
  /** Three digits: its code in clearing at Bank Indonesia. */
  readonly code: string
  readonly name: string
  /** Absent where no source was found, or sources contradict each other. */
  readonly format?: NumberFormat
}

/** When the list was made, and from what. */
export const BANKS_AS_OF = {
  date: '2026-11-22',
  source:
    'Two public lists of clearing codes that agree on each of these: zenospaycom/api-docs v1/apendix.md at 5c14639, and a list of payment providers of 2026; names as of 2026. Not compared with the list of Bank Indonesia itself.',
  certainty: 'needs-review',
} as const

const PRESS = 'Pikiran Rakyat, "Cara mengetahui bank dari nomor rekening" (copy at xcloud.id)'
const MIDTRANS = 'Midtrans, accounts for testing payouts (docs.midtrans.com/reference/references)'

const agreed = (digits: number): NumberFormat => ({
  digits,
  source: `${PRESS}; ${MIDTRANS}`,
  certainty: 'needs-review',
})
const told = (digits: number): NumberFormat => ({
  digits,
  source: PRESS,
  certainty: 'unverified',
})

/** Without format are also banks about which the two sources contradict each other: 009, 011 and 022. */
const LIST: readonly (readonly [code: string, name: string, format?: NumberFormat])[] = [
  ['002', 'Bank Rakyat Indonesia (BRI)', agreed(15)],
  ['008', 'Bank Mandiri', agreed(13)],
  ['009', 'Bank Negara Indonesia (BNI)'],
  ['011', 'Bank Danamon'],
  ['013', 'Bank Permata'],
  ['014', 'Bank Central Asia (BCA)', agreed(10)],
  ['016', 'Maybank Indonesia'],
  ['019', 'Panin Bank'],
  ['022', 'CIMB Niaga'],
  ['023', 'UOB Indonesia'],
  ['028', 'OCBC Indonesia', told(12)],
  ['031', 'Citibank'],
  ['036', 'China Construction Bank Indonesia'],
  ['037', 'Bank Artha Graha Internasional'],
  ['042', 'MUFG Bank'],
  ['046', 'DBS Indonesia'],
  ['047', 'Bank Resona Perdania'],
  ['048', 'Bank Mizuho Indonesia'],
  ['050', 'Standard Chartered'],
  ['054', 'Bank Capital Indonesia'],
  ['069', 'Bank of China'],
  ['095', 'J Trust Indonesia'],
  ['097', 'Bank Mayapada'],
  ['110', 'Bank BJB'],
  ['111', 'Bank Jakarta (dahulu Bank DKI)'],
  ['112', 'BPD DIY'],
  ['113', 'Bank Jateng'],
  ['114', 'Bank Jatim'],
  ['115', 'Bank Jambi'],
  ['116', 'Bank Aceh Syariah'],
  ['117', 'Bank Sumut'],
  ['118', 'Bank Nagari'],
  ['119', 'Bank Riau Kepri Syariah'],
  ['120', 'Bank Sumsel Babel'],
  ['121', 'Bank Lampung'],
  ['122', 'Bank Kalsel'],
  ['123', 'Bank Kalbar'],
  ['124', 'Bankaltimtara'],
  ['125', 'Bank Kalteng'],
  ['126', 'Bank Sulselbar'],
  ['127', 'Bank SulutGo'],
  ['128', 'Bank NTB Syariah'],
  ['129', 'BPD Bali'],
  ['130', 'Bank NTT'],
  ['131', 'Bank Maluku Malut'],
  ['132', 'Bank Papua'],
  ['133', 'Bank Bengkulu'],
  ['134', 'Bank Sulteng'],
  ['135', 'Bank Sultra'],
  ['137', 'Bank Banten'],
  ['147', 'Bank Muamalat', told(10)],
  ['151', 'Bank Mestika'],
  ['152', 'Bank Shinhan Indonesia'],
  ['153', 'Bank Sinarmas'],
  ['157', 'Bank Maspion'],
  ['161', 'Bank Ganesha'],
  ['164', 'ICBC Indonesia'],
  ['167', 'QNB Indonesia'],
  ['200', 'Bank Tabungan Negara (BTN)', told(16)],
  ['212', 'Bank Woori Saudara'],
  ['213', 'SMBC Indonesia (dahulu BTPN)'],
  ['405', 'Bank Victoria Syariah'],
  ['425', 'Bank BJB Syariah'],
  ['426', 'Bank Mega'],
  ['441', 'KB Bank (dahulu Bukopin)', told(10)],
  ['451', 'Bank Syariah Indonesia (BSI)', told(10)],
  ['459', 'Krom Bank'],
  ['484', 'KEB Hana (LINE Bank)'],
  ['485', 'MNC Bank'],
  ['490', 'Bank Neo Commerce'],
  ['494', 'Bank Raya'],
  ['501', 'BCA Digital (blu)'],
  ['503', 'Bank Nationalnobu'],
  ['506', 'Bank Mega Syariah'],
  ['513', 'Bank Ina Perdana'],
  ['517', 'Panin Dubai Syariah'],
  ['520', 'Bank Prima Master'],
  ['521', 'KB Bank Syariah'],
  ['523', 'Bank Sahabat Sampoerna'],
  ['531', 'Bank Amar'],
  ['535', 'SeaBank'],
  ['536', 'BCA Syariah'],
  ['542', 'Bank Jago'],
  ['547', 'BTPN Syariah'],
  ['548', 'Bank Multiarta Sentosa'],
  ['555', 'Bank Index'],
  ['562', 'Superbank'],
  ['564', 'Bank Mandiri Taspen'],
  ['566', 'Bank Victoria'],
  ['567', 'Allo Bank'],
  ['947', 'Bank Aladin Syariah'],
]

/** Every bank by its code. */
export const banks: ReadonlyMap<string, Bank> = new Map(
  LIST.map(([code, name, format]) => [
    code,
    { code, name, ...(format === undefined ? {} : { format }) },
  ]),
)

/** What a bank is called; one that is not on the list, from the register of members, by its code. */
export const bankName = (code: string): string => banks.get(code)?.name ?? `Bank ${code}`
