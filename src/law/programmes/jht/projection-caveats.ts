import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { JhtProjectionInput } from '../../inputs/jht-projection.ts'
import type { Payout } from './projected-payout.ts'
import { CAVEATS as OF_WITHDRAWAL } from './withdrawal-caveats.ts'

/** What a projection depends on beyond the figures given. */
export const projectionCaveats = (
  { partial, hasTaxNumber }: JhtProjectionInput,
  { explanation, isFinal }: Pick<Payout, 'explanation' | 'isFinal'>,
): readonly Caveat[] => [
  CAVEATS.assumed,
  CAVEATS.ratesStay,
  CAVEATS.payable,
  ...(partial === undefined ? [] : [CAVEATS.useOfPart]),
  ...(isFinal ? [] : [partial === undefined ? OF_WITHDRAWAL.taxNotFinal : CAVEATS.partRaisesTax]),
  ...(isFinal || hasTaxNumber !== undefined ? [] : [OF_WITHDRAWAL.taxNumberAssumed]),
  ...caveatsOf(explanation),
]

const CAVEATS = {
  assumed: {
    kind: 'assumed-rates',
    text: {
      id: 'Kenaikan upah dan hasil pengembangan adalah andaian Anda. Tidak ada yang menjanjikannya.',
      en: 'Wage growth and return are your assumptions. Nobody promises them.',
    },
  },
  ratesStay: {
    kind: 'rates-stay',
    text: {
      id: 'Tarif iuran JHT dan pajaknya dianggap tetap seperti yang terakhir diketahui.',
      en: 'The JHT contribution rates and the tax are taken to stay as last known.',
    },
  },
  payable: {
    kind: 'paid-when-due',
    text: {
      id: 'Dihitung seolah-olah seluruh saldo dibayar pada hari pertama sesudah bulan iuran terakhir. Apakah dan mulai kapan JHT dapat dibayar, lihat simulasi pencairan JHT.',
      en: 'Counted as if the whole balance were paid on the first day after the last month of contributions. Whether and from when JHT is payable: see the simulation of withdrawing JHT.',
    },
  },
  useOfPart: {
    kind: 'part-not-invested',
    text: {
      id: 'Bagian yang diambil dijumlahkan apa adanya; apa yang terjadi dengannya sesudah diambil tidak dihitung.',
      en: 'The part taken out is added as it was; what becomes of it afterwards is not counted.',
    },
  },
  partRaisesTax: {
    kind: 'part-raises-tax',
    text: {
      id: 'Karena sebagian JHT diambil lebih dahulu dan sisanya dibayar pada tahun kalender ketiga atau sesudahnya, sisanya kena tarif progresif, bukan 5% final. Pajak ini tidak final: menjadi kredit dalam SPT tahun itu, dan penghasilan lain tahun itu tidak dihitung di sini.',
      en: 'Because a part is taken out first and the rest is paid in the third calendar year or later, the rest is taxed progressively and not at the final 5%. This tax is credited in the tax return of the year, whose other income is not counted here.',
    },
  },
} as const satisfies Readonly<Record<string, Caveat>>
