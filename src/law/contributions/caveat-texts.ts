import type { Caveat } from '../caveat.ts'

export const CAVEATS = {
  deferralOver: {
    kind: 'jp-deferral-over',
    text: {
      id: 'JP hanya dapat dilanjutkan sampai 3 tahun setelah usia pensiun; kapan tepatnya berakhir bila usia pensiun naik di antaranya, tidak diatur.',
      en: 'JP can be continued for at most 3 years after the pension age; what holds when the pension age rises meanwhile is not regulated.',
    },
  },
  ceilingNotPublished: {
    kind: 'jp-ceiling-not-published',
    about: 'jp/wage-ceiling',
    text: {
      id: 'Batas upah JP bulan ini belum diumumkan dan belum diketahui; JP dihitung dengan batas terakhir yang diumumkan.',
      en: 'The JP wage ceiling of this month is not published and not known; JP is calculated with the last published one.',
    },
  },
  jpDeferred: {
    kind: 'jp-could-be-deferred',
    text: {
      id: 'Pembayaran 99% iuran JP bulan ini dapat ditunda (PP 49/2020); jumlahnya tidak berkurang.',
      en: 'Payment of 99% of the JP contribution of this month could be deferred (PP 49/2020); the amount is not reduced.',
    },
  },
  jkpMembership: {
    kind: 'jkp-membership',
    text: {
      id: 'JKP hanya untuk warga negara Indonesia yang didaftarkan sebelum berumur 54 tahun dan mengikuti JKK, JKM, JHT, dan JKN (JP juga pada usaha menengah dan besar).',
      en: 'JKP is only for citizens who were registered before the age of 54 and take part in JKK, JKM, JHT and JKN (JP too at medium and large employers).',
    },
  },
  jkpMonthOfChange: {
    kind: 'jkp-month-of-change',
    text: {
      id: 'Aturan JKP berubah di tengah bulan ini; di sini aturan baru berlaku untuk seluruh bulan.',
      en: 'The JKP rule changed within this month; here the new rule counts for the whole month.',
    },
  },
  jkpInRelief: {
    kind: 'jkp-recomposition-in-relief',
    text: {
      id: 'Besarnya rekomposisi JKK selama keringanan padat karya diatur tersendiri dan belum terbaca; di sini dipakai 0,14%, paling banyak sebesar iuran JKK.',
      en: 'How much of JKK is recomposed during the labour-intensive relief has its own rule, which was not read; 0.14% is used here, at most the JKK contribution.',
    },
  },
  constructionWithoutRelief: {
    kind: 'construction-without-relief',
    text: {
      id: 'Keringanan padat karya tidak mencakup jasa konstruksi dan tidak dihitung.',
      en: 'The labour-intensive relief does not cover construction and is not counted.',
    },
  },
} as const satisfies Readonly<Record<string, Caveat>>

/** JP was counted although the age is not given. `pensionAge` in years. */
export const pensionAgeAssumed = (pensionAge: number): Caveat => ({
  kind: 'age-not-given',
  text: {
    id: `Umur tidak diisi; JP dihitung untuk umur di bawah ${pensionAge} tahun.`,
    en: `No age is given; JP is calculated for an age below ${pensionAge}.`,
  },
})

const CONDITIONS: readonly { readonly reliefs: readonly string[]; readonly caveat: Caveat }[] = [
  {
    reliefs: ['jkk/payable-share', 'jkm/payable-share'],
    caveat: {
      kind: 'relief-2020-conditions',
      text: {
        id: 'Keringanan PP 49/2020 berlaku bila iuran sampai Juli 2020 sudah lunas; yang mendaftar sesudahnya membayar penuh dua bulan pertama.',
        en: 'The relief of PP 49/2020 holds where contributions up to July 2020 were paid; who registered later pays the first two months in full.',
      },
    },
  },
  {
    reliefs: ['jkk/payable-share-labour-intensive'],
    caveat: {
      kind: 'relief-labour-intensive-conditions',
      text: {
        id: 'Keringanan JKK 50% berlaku untuk enam industri padat karya dengan paling sedikit 50 pekerja aktif dan JKK lunas sampai Januari 2025.',
        en: 'The 50% JKK relief holds for six labour-intensive industries with at least 50 active workers and JKK paid up to January 2025.',
      },
    },
  },
  {
    reliefs: [
      'jkk/payable-share-self-employed-transport',
      'jkm/payable-share-self-employed-transport',
      'jkk/payable-share-self-employed-other',
      'jkm/payable-share-self-employed-other',
    ],
    caveat: {
      kind: 'relief-self-employed-conditions',
      text: {
        id: 'Keringanan 50% PP 50/2025 tidak berlaku bila iuran dibayar APBN atau APBD, dan tidak menyebut pekerja mandiri yang mempekerjakan orang lain.',
        en: 'The 50% relief of PP 50/2025 does not hold where a state or regional budget pays, and does not name self-employed who employ others.',
      },
    },
  },
]

/** The conditions of every relief that a result uses. */
export const conditionsOf = (uses: (relief: string) => boolean): readonly Caveat[] =>
  CONDITIONS.filter(({ reliefs }) => reliefs.some(uses)).map(({ caveat }) => caveat)
