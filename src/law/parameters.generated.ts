// Made by bin/law-build from src/law/parameters; a change belongs there.

export const PARAMETERS = {
  'construction/value-added-tax': {
    kind: 'rate',
    keyedBy: 'contract-date',
    basis: 'practice of the agency (e-Jakon); not in PP 44/2015',
    values: [
      {
        from: '2022-04-01',
        rate: '11',
        source: 'agency practice as recorded at jaga-pekerja, September 2026',
        certainty: 'needs-review',
        note: 'that the tax comes off first is practice, not law',
      },
    ],
  },
  'jht/credited-rate': {
    kind: 'rate',
    keyedBy: 'year',
    basis: 'PP 46/2015 art. 22(2), 27',
    knownUntil: '2026',
    values: [
      {
        from: '2015',
        rate: '7.16',
        source: 'none found',
        certainty: 'unverified',
        note: 'from memory; searched widely and not found',
      },
      {
        from: '2016',
        rate: '7.19',
        source: 'jagatbisnis.com 2021-02-15; pasardana.id 2017-02-08; semarak.co',
        certainty: 'checked',
      },
      {
        from: '2017',
        rate: '7.82',
        source: 'jagatbisnis.com 2021-02-15; bisnis.com 2021-05-31',
        certainty: 'checked',
        note: '7.82, 7.52, 6.87 and 6.73 also circulate for 2017 to 2020: that is the fund\'s investment yield',
      },
      {
        from: '2018',
        rate: '6.26',
        source: 'jagatbisnis.com 2021-02-15; bisnis.com 2021-05-31',
        certainty: 'checked',
      },
      {
        from: '2019',
        rate: '6.06',
        source: 'jagatbisnis.com 2021-02-15; bisnis.com 2021-05-31',
        certainty: 'needs-review',
        note: 'both quote BPJS Watch',
      },
      {
        from: '2020',
        rate: '5.59',
        source: 'bisnis.com 2021-05-31 (direktur BPJS Ketenagakerjaan)',
        certainty: 'checked',
        note: '5.63 was the preliminary figure of January 2021',
      },
      {
        from: '2021',
        rate: '5.79',
        source: 'none found',
        certainty: 'unverified',
        note: 'from memory; searched widely and not found',
      },
      {
        from: '2022',
        unknown: true,
        source: 'none found',
        certainty: 'unverified',
        note: 'only ranges from memory: 5.6 to 5.7',
      },
      {
        from: '2023',
        unknown: true,
        source: 'none found',
        certainty: 'unverified',
        note: 'only ranges from memory: 5.7 to 5.8',
      },
      {
        from: '2024',
        unknown: true,
        source: 'none found',
        certainty: 'unverified',
        note: 'only ranges from memory: 5.6 to 5.7',
      },
      {
        from: '2025',
        rate: '5.51',
        source: 'kontan.co.id 2026 (imbal hasil di atas counter rate pada 2025)',
        certainty: 'checked',
      },
    ],
  },
  'jht/employer-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 46/2015 art. 16(1)b',
    values: [
      {
        from: '2015-07',
        rate: '3.70',
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jht/partial-membership': {
    kind: 'years',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 22(4)',
    values: [
      {
        from: '2015-07-01',
        years: 10,
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jht/partial-share': {
    kind: 'itemRates',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 22(5)',
    values: [
      {
        from: '2015-07-01',
        items: {
          'partial-10': {
            rate: '10',
          },
          'partial-30-housing': {
            rate: '30',
          },
        },
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jht/partial-times': {
    kind: 'times',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 22(6)',
    values: [
      {
        from: '2015-07-01',
        times: 1,
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jht/payment-working-days': {
    kind: 'days',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 31(3)',
    values: [
      {
        from: '2015-07',
        days: 5,
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jht/pension-age': {
    kind: 'years',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 22(1), 26(1)a',
    values: [
      {
        from: '2015-07-01',
        years: 56,
        source: 'PP 46/2015 and PP 60/2015, text',
        certainty: 'checked',
        note: 'Permenaker 4/2022 art. 6(1) keeps 56, or the pension age of the work agreement; the rising age of JP does not count here',
      },
    ],
  },
  'jht/self-employed-tiers': {
    kind: 'tiers',
    keyedBy: 'contribution-month',
    basis: 'PP 46/2015 art. 18(1), annex',
    values: [
      {
        from: '2015-07',
        tiers: [
          {
            incomeFrom: 0n,
            base: 1000000n,
            contribution: 20000n,
          },
          {
            incomeFrom: 1100000n,
            base: 1200000n,
            contribution: 24000n,
          },
          {
            incomeFrom: 1300000n,
            base: 1400000n,
            contribution: 28000n,
          },
          {
            incomeFrom: 1500000n,
            base: 1600000n,
            contribution: 32000n,
          },
          {
            incomeFrom: 1700000n,
            base: 1800000n,
            contribution: 36000n,
          },
          {
            incomeFrom: 1900000n,
            base: 2000000n,
            contribution: 40000n,
          },
          {
            incomeFrom: 2100000n,
            base: 2200000n,
            contribution: 44000n,
          },
          {
            incomeFrom: 2300000n,
            base: 2400000n,
            contribution: 48000n,
          },
          {
            incomeFrom: 2500000n,
            base: 2600000n,
            contribution: 52000n,
          },
          {
            incomeFrom: 2700000n,
            base: 2950000n,
            contribution: 59000n,
          },
          {
            incomeFrom: 3200000n,
            base: 3450000n,
            contribution: 69000n,
          },
          {
            incomeFrom: 3700000n,
            base: 3950000n,
            contribution: 79000n,
          },
          {
            incomeFrom: 4200000n,
            base: 4450000n,
            contribution: 89000n,
          },
          {
            incomeFrom: 4700000n,
            base: 4950000n,
            contribution: 99000n,
          },
          {
            incomeFrom: 5200000n,
            base: 5450000n,
            contribution: 109000n,
          },
          {
            incomeFrom: 5700000n,
            base: 5950000n,
            contribution: 119000n,
          },
          {
            incomeFrom: 6200000n,
            base: 6450000n,
            contribution: 129000n,
          },
          {
            incomeFrom: 6700000n,
            base: 6950000n,
            contribution: 139000n,
          },
          {
            incomeFrom: 7200000n,
            base: 7450000n,
            contribution: 149000n,
          },
          {
            incomeFrom: 7700000n,
            base: 7950000n,
            contribution: 159000n,
          },
          {
            incomeFrom: 8200000n,
            base: 8700000n,
            contribution: 174000n,
          },
          {
            incomeFrom: 9200000n,
            base: 9700000n,
            contribution: 194000n,
          },
          {
            incomeFrom: 10200000n,
            base: 10700000n,
            contribution: 214000n,
          },
          {
            incomeFrom: 11200000n,
            base: 11700000n,
            contribution: 234000n,
          },
          {
            incomeFrom: 12200000n,
            base: 12700000n,
            contribution: 254000n,
          },
          {
            incomeFrom: 13200000n,
            base: 13700000n,
            contribution: 274000n,
          },
          {
            incomeFrom: 14200000n,
            base: 14700000n,
            contribution: 294000n,
          },
          {
            incomeFrom: 15200000n,
            base: 15700000n,
            contribution: 314000n,
          },
          {
            incomeFrom: 16200000n,
            base: 16700000n,
            contribution: 334000n,
          },
          {
            incomeFrom: 17200000n,
            base: 17700000n,
            contribution: 354000n,
          },
          {
            incomeFrom: 18200000n,
            base: 18700000n,
            contribution: 374000n,
          },
          {
            incomeFrom: 19200000n,
            base: 19700000n,
            contribution: 394000n,
          },
          {
            incomeFrom: 20200000n,
            base: 20700000n,
            contribution: 414000n,
          },
        ],
        source: 'PP 46/2015 annex, public extraction (raclaws/legal-graph-rnd)',
        certainty: 'checked',
        note: 'the printed rows leave gaps (1,099,001 to 1,099,999): a row counts from its lower bound to the next',
      },
    ],
  },
  'jht/waiting-time': {
    kind: 'itemCounts',
    keyedBy: 'claim-date',
    basis: 'PP 46/2015 art. 26(1)',
    values: [
      {
        from: '2015-07-01',
        items: {
          'total-disability': {
            count: 0,
          },
          death: {
            count: 0,
          },
          'leaving-indonesia': {
            count: 0,
          },
        },
        source: 'PP 46/2015, text',
        certainty: 'checked',
        note: 'who stopped working was paid at 56 (art. 26(3))',
      },
      {
        from: '2015-08-12',
        items: {
          'total-disability': {
            count: 0,
          },
          death: {
            count: 0,
          },
        },
        basis: 'PP 46/2015 art. 26(1) (PP 60/2015)',
        source: 'PP 60/2015, text',
        certainty: 'checked',
        note: 'art. 26(5) leaves the rest to the minister, whose rule began on 1 September 2015',
      },
      {
        from: '2015-09-01',
        items: {
          resignation: {
            count: 1,
          },
          dismissal: {
            count: 1,
          },
          'total-disability': {
            count: 0,
            certainty: 'unverified',
            note: 'no waiting time was found',
          },
          death: {
            count: 0,
            basis: 'PP 46/2015 art. 26(1)c (PP 60/2015)',
            source: 'PP 60/2015, text',
            certainty: 'checked',
          },
          'leaving-indonesia': {
            count: 0,
          },
        },
        basis: 'PP 46/2015 art. 26(1) (PP 60/2015); Permenaker 19/2015',
        source: 'tribunnews.com 2022-03-02; liputan6.com 2298009',
        certainty: 'needs-review',
        note: 'the text of Permenaker 19/2015 was not read; the press does not name the end of a contract',
      },
      {
        from: '2022-04-26',
        items: {
          resignation: {
            count: 1,
            basis: 'Permenaker 4/2022 art. 8',
          },
          dismissal: {
            count: 1,
            basis: 'Permenaker 4/2022 art. 10',
          },
          'contract-end': {
            count: 0,
            basis: 'Permenaker 4/2022 art. 6(2)',
            note: 'no waiting time is stated; the text was not read',
          },
          'total-disability': {
            count: 0,
            basis: 'PP 46/2015 art. 26(1)b (PP 60/2015)',
            certainty: 'unverified',
            note: 'the revoked Permenaker 2/2022 art. 7(2) counted from the first of the next month; not seen in Permenaker 4/2022',
          },
          death: {
            count: 0,
            basis: 'PP 46/2015 art. 26(1)c (PP 60/2015)',
            source: 'PP 60/2015, text',
            certainty: 'checked',
          },
          'leaving-indonesia': {
            count: 0,
            basis: 'Permenaker 4/2022 art. 12',
            source: 'basishukum.com, text of art. 12',
            certainty: 'checked',
            note: 'foreigners alone; before or after leaving',
          },
        },
        basis: 'Permenaker 4/2022',
        source: 'spkep-spsi.org 2022-04-27; finance.detik.com d-6056339',
        certainty: 'needs-review',
        note: 'a digest and the press; the text was not read',
      },
    ],
  },
  'jht/worker-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 46/2015 art. 16(1)a',
    values: [
      {
        from: '2015-07',
        rate: '2.00',
        source: 'PP 46/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/benefit-months': {
    kind: 'months',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        months: 80,
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        months: 80,
        basis: 'PP 82/2019 annex III',
        source: 'radarmukomuko.disway.id 676298; seputarpabrik.com',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read; the predecessor PP 53/2012 and PP 44/2015 say the same',
      },
    ],
  },
  'jkk/claim-years': {
    kind: 'years',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 art. 26',
    values: [
      {
        from: '2015-07',
        years: 2,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        years: 5,
        basis: 'PP 82/2019 art. 26',
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/construction-fixed-term-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 54(1)',
    values: [
      {
        from: '2015-07',
        rate: '1.74',
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/construction-project-rate': {
    kind: 'slices',
    keyedBy: 'contract-date',
    basis: 'PP 44/2015 art. 54(2)',
    values: [
      {
        from: '2015-07-01',
        slices: [
          {
            above: 0n,
            rate: '0.21',
          },
          {
            above: 100000000n,
            rate: '0.17',
          },
          {
            above: 500000000n,
            rate: '0.13',
          },
          {
            above: 1000000000n,
            rate: '0.11',
          },
          {
            above: 5000000000n,
            rate: '0.09',
          },
        ],
        source: 'PP 44/2015, text with its example',
        certainty: 'checked',
      },
    ],
  },
  'jkk/death-share': {
    kind: 'rate',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        rate: '60',
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        rate: '60',
        basis: 'PP 82/2019 annex III',
        source: 'radarmukomuko.disway.id 676298; finance.detik.com d-5759152',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read; two published payouts (W-19, W-21) agree',
      },
    ],
  },
  'jkk/funeral-amount': {
    kind: 'amount',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        amount: 3000000n,
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        amount: 10000000n,
        basis: 'PP 82/2019 art. 25(2)b4, annex III',
        source: 'radarmukomuko.disway.id 676298; finance.detik.com d-5759152',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkk/partial-disability': {
    kind: 'itemRates',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        items: {
          'right-arm-from-shoulder': {
            rate: '40',
          },
          'left-arm-from-shoulder': {
            rate: '35',
          },
          'right-arm-from-elbow': {
            rate: '35',
          },
          'left-arm-from-elbow': {
            rate: '30',
          },
          'right-hand-from-wrist': {
            rate: '32',
          },
          'left-hand-from-wrist': {
            rate: '28',
          },
          'both-legs-from-groin': {
            rate: '70',
          },
          'one-leg-from-groin': {
            rate: '35',
          },
          'both-feet-from-ankle': {
            rate: '50',
          },
          'one-foot-from-ankle': {
            rate: '25',
          },
          'both-eyes': {
            rate: '70',
          },
          'one-eye': {
            rate: '35',
          },
          'hearing-both-ears': {
            rate: '40',
          },
          'hearing-one-ear': {
            rate: '20',
          },
          'right-thumb': {
            rate: '15',
          },
          'left-thumb': {
            rate: '12',
          },
          'right-index-finger': {
            rate: '9',
          },
          'left-index-finger': {
            rate: '7',
          },
          'other-right-finger': {
            rate: '4',
          },
          'other-left-finger': {
            rate: '3',
          },
          'first-phalanx-right-index-finger': {
            rate: '4.5',
          },
          'first-phalanx-left-index-finger': {
            rate: '3.5',
          },
          'first-phalanx-other-right-finger': {
            rate: '2',
          },
          'first-phalanx-other-left-finger': {
            rate: '1.5',
          },
          'big-toe': {
            rate: '5',
          },
          'second-toe': {
            rate: '3',
          },
          'other-toe': {
            rate: '2',
          },
          scalp: {
            rate: '30',
            note: 'the highest of a range of 10 to 30; the doctor sets the degree',
          },
          impotence: {
            rate: '40',
            note: 'every earlier table says 30 (PP 64/2005 to PP 53/2012), and PP 70/2015 agrees with those; the text of this annex decides',
          },
          'leg-shortened-below-5-cm': {
            rate: '10',
          },
          'leg-shortened-5-to-7-cm': {
            rate: '20',
            note: 'from 5 cm to below 7.5 cm',
          },
          'leg-shortened-from-7-cm': {
            rate: '30',
            note: '7.5 cm or more',
          },
          'hearing-decrease-both-ears': {
            rate: '6',
            note: 'for every 10 decibels',
          },
          'hearing-decrease-one-ear': {
            rate: '3',
            note: 'for every 10 decibels',
          },
          'one-auricle': {
            rate: '5',
          },
          'both-auricles': {
            rate: '10',
          },
          'nose-wing': {
            rate: '30',
          },
          'nasal-septum': {
            rate: '15',
          },
          smell: {
            rate: '10',
          },
          'physical-capacity-51-to-70': {
            rate: '40',
          },
          'physical-capacity-26-to-50': {
            rate: '20',
          },
          'physical-capacity-10-to-25': {
            rate: '5',
          },
          'mental-capacity': {
            rate: '70',
          },
          'visual-acuity': {
            rate: '7',
            note: 'for every 10 % of visual efficiency that is lost',
          },
          'colour-vision': {
            rate: '10',
          },
          'visual-field': {
            rate: '7',
            note: 'for every 10 % of the field that is lost',
          },
        },
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        items: {
          'right-arm-from-shoulder': {
            rate: '40',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'left-arm-from-shoulder': {
            rate: '35',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'right-arm-from-elbow': {
            rate: '35',
          },
          'left-arm-from-elbow': {
            rate: '30',
          },
          'right-hand-from-wrist': {
            rate: '32',
          },
          'left-hand-from-wrist': {
            rate: '28',
          },
          'both-legs-from-groin': {
            rate: '70',
          },
          'one-leg-from-groin': {
            rate: '35',
          },
          'both-feet-from-ankle': {
            rate: '50',
          },
          'one-foot-from-ankle': {
            rate: '25',
          },
          'both-eyes': {
            rate: '70',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'one-eye': {
            rate: '35',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'hearing-both-ears': {
            rate: '40',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'hearing-one-ear': {
            rate: '20',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'right-thumb': {
            rate: '15',
          },
          'left-thumb': {
            rate: '12',
          },
          'right-index-finger': {
            rate: '9',
          },
          'left-index-finger': {
            rate: '7',
          },
          'other-right-finger': {
            rate: '4',
          },
          'other-left-finger': {
            rate: '3',
          },
          'first-phalanx-right-index-finger': {
            rate: '4.5',
          },
          'first-phalanx-left-index-finger': {
            rate: '3.5',
          },
          'first-phalanx-other-right-finger': {
            rate: '2',
          },
          'first-phalanx-other-left-finger': {
            rate: '1.5',
          },
          'big-toe': {
            rate: '5',
          },
          'second-toe': {
            rate: '3',
          },
          'other-toe': {
            rate: '2',
          },
          scalp: {
            rate: '30',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
            note: 'the highest of a range of 10 to 30; the doctor sets the degree; the annex of PP 82/2019 was not read',
          },
          impotence: {
            rate: '40',
            source: 'PP 44/2015 annex III, text',
            note: 'the annex of PP 82/2019 was not read; every table before 2015 says 30, that of PP 44/2015 says 40',
          },
          'leg-shortened-below-5-cm': {
            rate: '10',
          },
          'leg-shortened-5-to-7-cm': {
            rate: '20',
            note: 'from 5 cm to below 7.5 cm; the annex of PP 82/2019 was not read',
          },
          'leg-shortened-from-7-cm': {
            rate: '30',
            note: '7.5 cm or more; the annex of PP 82/2019 was not read',
          },
          'hearing-decrease-both-ears': {
            rate: '6',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
            note: 'for every 10 decibels; the annex of PP 82/2019 was not read',
          },
          'hearing-decrease-one-ear': {
            rate: '3',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
            note: 'for every 10 decibels; the annex of PP 82/2019 was not read',
          },
          'one-auricle': {
            rate: '5',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'both-auricles': {
            rate: '10',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'nose-wing': {
            rate: '30',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'nasal-septum': {
            rate: '15',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          smell: {
            rate: '10',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'physical-capacity-51-to-70': {
            rate: '40',
          },
          'physical-capacity-26-to-50': {
            rate: '20',
          },
          'physical-capacity-10-to-25': {
            rate: '5',
          },
          'mental-capacity': {
            rate: '70',
          },
          'visual-acuity': {
            rate: '7',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
            note: 'for every 10 % of visual efficiency that is lost; the annex of PP 82/2019 was not read',
          },
          'colour-vision': {
            rate: '10',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
          },
          'visual-field': {
            rate: '7',
            source: 'seputarpabrik.com (table of PP 82/2019); PP 44/2015 annex III, text',
            note: 'for every 10 % of the field that is lost; the annex of PP 82/2019 was not read',
          },
        },
        basis: 'PP 82/2019 annex III',
        source: 'PP 44/2015 annex III, text; PP 53/2012 and PP 70/2015 agree',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read; the table of 2015 is taken to stand',
      },
    ],
  },
  'jkk/partial-disability-least': {
    kind: 'itemRates',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        items: {
          scalp: {
            rate: '10',
          },
        },
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        items: {
          scalp: {
            rate: '10',
          },
        },
        basis: 'PP 82/2019 annex III',
        source: 'seputarpabrik.com',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkk/partial-disability-most': {
    kind: 'rate',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        rate: '70',
        source: 'from memory; the share of total disability',
        certainty: 'unverified',
        note: 'annex III of PP 44/2015 names no such limit; 70 is the share of total disability, which no part can exceed',
      },
      {
        from: '2019-12-02',
        rate: '70',
        basis: 'PP 82/2019 annex III',
        source: 'from memory; the share of total disability',
        certainty: 'unverified',
        note: 'the annex of PP 82/2019 was not read; 70 is the share of total disability, which no part can exceed',
      },
    ],
  },
  'jkk/payable-share': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 49/2020',
    values: [
      {
        from: '2020-08',
        rate: '1',
        source: 'tempo.co 1384479; sipituama.com 2020/09; okezone.com 2275216',
        certainty: 'needs-review',
        note: 'for who had paid up to July 2020; who registered later pays two whole months first (art. 13)',
      },
      {
        from: '2021-02',
        rate: '100',
        source: 'tempo.co 1384479 (six months)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkk/payable-share-labour-intensive': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 7/2025 art. 3-6, 10; PP 36/2025 art. 10A',
    values: [
      {
        from: '2025-02',
        rate: '50',
        source: 'PP 7/2025; radiodms.com; kontan.co.id 2025-03-01',
        certainty: 'checked',
        note: 'at least 50 active workers and JKK paid up to January 2025',
      },
      {
        from: '2025-08',
        rate: '50',
        source: 'PP 36/2025 art. 10A; wmhg.org',
        certainty: 'checked',
      },
      {
        from: '2026-02',
        rate: '100',
        source: 'PP 36/2025 art. 10A (up to the contribution of January 2026)',
        certainty: 'checked',
      },
    ],
  },
  'jkk/payable-share-self-employed-other': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 50/2025 art. 2-4',
    values: [
      {
        from: '2026-04',
        rate: '50',
        source: 'PP 50/2025; silamparitv 28590',
        certainty: 'needs-review',
        note: 'not when a state or regional budget pays; self-employed who employ others are not named',
      },
      {
        from: '2027-01',
        rate: '100',
        source: 'PP 50/2025 (up to the contribution of December 2026)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkk/payable-share-self-employed-transport': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 50/2025 art. 2-4',
    values: [
      {
        from: '2026-01',
        rate: '50',
        source: 'PP 50/2025; cnbcindonesia.com 2026-02-04',
        certainty: 'needs-review',
        note: 'not when a state or regional budget pays',
      },
      {
        from: '2027-04',
        rate: '100',
        source: 'PP 50/2025 (up to the contribution of March 2027)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkk/payment-working-days': {
    kind: 'days',
    keyedBy: 'claim-date',
    basis: 'PP 44/2015 art. 37(2)',
    values: [
      {
        from: '2015-07',
        days: 7,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/periodic-amount': {
    kind: 'amount',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        amount: 4800000n,
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
        note: '24 x 200,000',
      },
      {
        from: '2019-12-02',
        amount: 12000000n,
        basis: 'PP 82/2019 art. 25(2)b5, annex III',
        source: 'radarmukomuko.disway.id 676298; star.grid.id 453726354',
        certainty: 'needs-review',
        note: '24 x 500,000; the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkk/rate': {
    kind: 'rates',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 16(1)',
    values: [
      {
        from: '2015-07',
        rates: {
          1: '0.24',
          2: '0.54',
          3: '0.89',
          4: '1.27',
          5: '1.74',
        },
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/report-days': {
    kind: 'days',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 art. 43(2), 43(4), 44',
    values: [
      {
        from: '2015-07',
        days: 2,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkk/self-employed-tiers': {
    kind: 'tiers',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 20(1), annex II',
    values: [
      {
        from: '2015-07',
        tiers: [
          {
            incomeFrom: 0n,
            base: 1000000n,
            contribution: 10000n,
          },
          {
            incomeFrom: 1100000n,
            base: 1200000n,
            contribution: 12000n,
          },
          {
            incomeFrom: 1300000n,
            base: 1400000n,
            contribution: 14000n,
          },
          {
            incomeFrom: 1500000n,
            base: 1600000n,
            contribution: 16000n,
          },
          {
            incomeFrom: 1700000n,
            base: 1800000n,
            contribution: 18000n,
          },
          {
            incomeFrom: 1900000n,
            base: 2000000n,
            contribution: 20000n,
          },
          {
            incomeFrom: 2100000n,
            base: 2200000n,
            contribution: 22000n,
          },
          {
            incomeFrom: 2300000n,
            base: 2400000n,
            contribution: 24000n,
          },
          {
            incomeFrom: 2500000n,
            base: 2600000n,
            contribution: 26000n,
          },
          {
            incomeFrom: 2700000n,
            base: 2950000n,
            contribution: 29500n,
          },
          {
            incomeFrom: 3200000n,
            base: 3450000n,
            contribution: 34500n,
          },
          {
            incomeFrom: 3700000n,
            base: 3950000n,
            contribution: 39500n,
          },
          {
            incomeFrom: 4200000n,
            base: 4450000n,
            contribution: 44500n,
          },
          {
            incomeFrom: 4700000n,
            base: 4950000n,
            contribution: 49500n,
          },
          {
            incomeFrom: 5200000n,
            base: 5450000n,
            contribution: 54500n,
          },
          {
            incomeFrom: 5700000n,
            base: 5950000n,
            contribution: 59500n,
          },
          {
            incomeFrom: 6200000n,
            base: 6450000n,
            contribution: 64500n,
          },
          {
            incomeFrom: 6700000n,
            base: 6950000n,
            contribution: 69500n,
          },
          {
            incomeFrom: 7200000n,
            base: 7450000n,
            contribution: 74500n,
          },
          {
            incomeFrom: 7700000n,
            base: 7950000n,
            contribution: 79500n,
          },
          {
            incomeFrom: 8200000n,
            base: 8700000n,
            contribution: 87000n,
          },
          {
            incomeFrom: 9200000n,
            base: 9700000n,
            contribution: 97000n,
          },
          {
            incomeFrom: 10200000n,
            base: 10700000n,
            contribution: 107000n,
          },
          {
            incomeFrom: 11200000n,
            base: 11700000n,
            contribution: 117000n,
          },
          {
            incomeFrom: 12200000n,
            base: 12700000n,
            contribution: 127000n,
          },
          {
            incomeFrom: 13200000n,
            base: 13700000n,
            contribution: 137000n,
          },
          {
            incomeFrom: 14200000n,
            base: 14700000n,
            contribution: 147000n,
          },
          {
            incomeFrom: 15200000n,
            base: 15700000n,
            contribution: 157000n,
          },
          {
            incomeFrom: 16200000n,
            base: 16700000n,
            contribution: 167000n,
          },
          {
            incomeFrom: 17200000n,
            base: 17700000n,
            contribution: 177000n,
          },
          {
            incomeFrom: 18200000n,
            base: 18700000n,
            contribution: 187000n,
          },
          {
            incomeFrom: 19200000n,
            base: 19700000n,
            contribution: 197000n,
          },
          {
            incomeFrom: 20200000n,
            base: 20700000n,
            contribution: 207000n,
          },
        ],
        source: 'PP 44/2015 annex II, text',
        certainty: 'checked',
        note: 'the printed rows leave gaps (1,099,001 to 1,099,999): a row counts from its lower bound to the next',
      },
    ],
  },
  'jkk/temporary-disability-period': {
    kind: 'months',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        months: 6,
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        months: 6,
        basis: 'PP 82/2019 annex III',
        source: 'radarmukomuko.disway.id 676298',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read; it is said to name two periods of six months',
      },
    ],
  },
  'jkk/temporary-disability-share': {
    kind: 'itemRates',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        items: {
          'first-period': {
            rate: '100',
          },
          'second-period': {
            rate: '75',
          },
          later: {
            rate: '50',
          },
        },
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        items: {
          'first-period': {
            rate: '100',
          },
          'second-period': {
            rate: '100',
          },
          later: {
            rate: '50',
          },
        },
        basis: 'PP 82/2019 annex III',
        source: 'radarmukomuko.disway.id 676298; jateng.antaranews.com 285676; beritalima.com; riaupos 224948',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkk/total-disability-share': {
    kind: 'rate',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        rate: '70',
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        rate: '70',
        basis: 'PP 82/2019 annex III',
        source: 'radarmukomuko.disway.id 676298; jateng.antaranews.com 285676',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkk/transport-most': {
    kind: 'itemAmounts',
    keyedBy: 'accident-date',
    basis: 'PP 44/2015 annex III',
    values: [
      {
        from: '2015-07',
        items: {
          land: {
            amount: 1000000n,
            note: 'land, river or lake',
          },
          sea: {
            amount: 1500000n,
          },
          air: {
            amount: 2500000n,
          },
        },
        source: 'PP 44/2015 annex III, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        items: {
          land: {
            amount: 5000000n,
          },
          sea: {
            amount: 2000000n,
          },
          air: {
            amount: 10000000n,
          },
        },
        basis: 'PP 82/2019 art. 25(2)b1, annex III',
        source: 'poster of the agency on PP 82/2019 (scribd 458074033); radarmukomuko.disway.id 676298',
        certainty: 'needs-review',
        note: 'the annex of PP 82/2019 was not read',
      },
    ],
  },
  'jkm/construction-project-rate': {
    kind: 'slices',
    keyedBy: 'contract-date',
    basis: 'PP 44/2015 art. 55(2)',
    values: [
      {
        from: '2015-07-01',
        slices: [
          {
            above: 0n,
            rate: '0.03',
          },
          {
            above: 100000000n,
            rate: '0.02',
          },
          {
            above: 500000000n,
            rate: '0.02',
          },
          {
            above: 1000000000n,
            rate: '0.01',
          },
          {
            above: 5000000000n,
            rate: '0.01',
          },
        ],
        source: 'PP 44/2015, text with its example',
        certainty: 'checked',
      },
    ],
  },
  'jkm/funeral-amount': {
    kind: 'amount',
    keyedBy: 'death-date',
    basis: 'PP 44/2015 art. 34(1)c',
    values: [
      {
        from: '2015-07',
        amount: 3000000n,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        amount: 10000000n,
        basis: 'PP 82/2019 art. 34(1)c',
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/lump-sum': {
    kind: 'amount',
    keyedBy: 'accident-or-death-date',
    basis: 'PP 44/2015 art. 34(1)a',
    values: [
      {
        from: '2015-07',
        amount: 16200000n,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        amount: 20000000n,
        basis: 'PP 82/2019 art. 34(1)a',
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/payable-share': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 49/2020',
    values: [
      {
        from: '2020-08',
        rate: '1',
        source: 'tempo.co 1384479; sipituama.com 2020/09; okezone.com 2275216',
        certainty: 'needs-review',
        note: 'for who had paid up to July 2020; who registered later pays two whole months first (art. 13)',
      },
      {
        from: '2021-02',
        rate: '100',
        source: 'tempo.co 1384479 (six months)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkm/payable-share-self-employed-other': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 50/2025 art. 2-4',
    values: [
      {
        from: '2026-04',
        rate: '50',
        source: 'PP 50/2025; silamparitv 28590',
        certainty: 'needs-review',
        note: 'not when a state or regional budget pays; self-employed who employ others are not named',
      },
      {
        from: '2027-01',
        rate: '100',
        source: 'PP 50/2025 (up to the contribution of December 2026)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkm/payable-share-self-employed-transport': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 50/2025 art. 2-4',
    values: [
      {
        from: '2026-01',
        rate: '50',
        source: 'PP 50/2025; cnbcindonesia.com 2026-02-04',
        certainty: 'needs-review',
        note: 'not when a state or regional budget pays',
      },
      {
        from: '2027-04',
        rate: '100',
        source: 'PP 50/2025 (up to the contribution of March 2027)',
        certainty: 'needs-review',
      },
    ],
  },
  'jkm/payment-working-days': {
    kind: 'days',
    keyedBy: 'claim-date',
    basis: 'PP 44/2015 art. 40(3)',
    values: [
      {
        from: '2015-07',
        days: 3,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/periodic-amount': {
    kind: 'amount',
    keyedBy: 'death-date',
    basis: 'PP 44/2015 art. 34(1)b',
    values: [
      {
        from: '2015-07',
        amount: 4800000n,
        source: 'PP 44/2015, text',
        certainty: 'checked',
        note: '24 x 200,000',
      },
      {
        from: '2019-12-02',
        amount: 12000000n,
        basis: 'PP 82/2019 art. 34(1)b',
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 18(1), 55(1)',
    values: [
      {
        from: '2015-07',
        rate: '0.30',
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/scholarship-least-years': {
    kind: 'years',
    keyedBy: 'death-date',
    basis: 'PP 44/2015 art. 34(1)d',
    values: [
      {
        from: '2015-07',
        years: 5,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
      {
        from: '2019-12-02',
        years: 3,
        basis: 'PP 82/2019 art. 34(1)d',
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'jkm/self-employed-amount': {
    kind: 'amount',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 20(3)',
    values: [
      {
        from: '2015-07',
        amount: 6800n,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jkp/benefit-wage-ceiling': {
    kind: 'amount',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 21(2)-(4)',
    values: [
      {
        from: '2021-02-02',
        amount: 5000000n,
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        amount: 5000000n,
        basis: 'PP 37/2021 art. 21(2)-(3) (PP 6/2025)',
        source: 'statusternate.com; palpos.id',
        certainty: 'needs-review',
        note: 'known from the press; the text was not read',
      },
    ],
  },
  'jkp/cash-rate': {
    kind: 'itemRates',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 21(1)',
    values: [
      {
        from: '2021-02-02',
        items: {
          'months-1-to-3': {
            rate: '45',
          },
          'months-4-to-6': {
            rate: '25',
          },
        },
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        items: {
          'months-1-to-3': {
            rate: '60',
          },
          'months-4-to-6': {
            rate: '60',
          },
        },
        basis: 'PP 37/2021 art. 21(1) (PP 6/2025)',
        source: 'Antara, Tirto and okezone 3114329, quoting the article',
        certainty: 'needs-review',
        note: 'one paper cites art. 22(1); art. 21 is the amended one. The text was not read',
      },
    ],
  },
  'jkp/claim-months': {
    kind: 'months',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 40 a',
    values: [
      {
        from: '2021-02-02',
        months: 3,
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        months: 6,
        basis: 'PP 37/2021 art. 40 a (PP 6/2025)',
        source: 'okezone.com 3114365, quoting the article',
        certainty: 'needs-review',
        note: 'the text was not read',
      },
    ],
  },
  'jkp/contribution-window': {
    kind: 'months',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 19(3)',
    values: [
      {
        from: '2021-02-02',
        months: 24,
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        months: 24,
        basis: 'PP 37/2021 art. 19(3) (PP 6/2025)',
        source: 'tempo.co 1207595, quoting the article',
        certainty: 'needs-review',
        note: '24 months before the dismissal; calendar months is the wording of the press. The text was not read',
      },
    ],
  },
  'jkp/government-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 37/2021 art. 11(4); PP 6/2025 art. 11',
    values: [
      {
        from: '2021-02',
        rate: '0.22',
        source: 'PP 37/2021, text',
        certainty: 'checked',
        note: 'in force on 2 February 2021; the whole month counts here',
      },
    ],
  },
  'jkp/most-claims': {
    kind: 'times',
    keyedBy: 'claim-date',
    basis: 'PP 37/2021 art. 35',
    values: [
      {
        from: '2022-02-01',
        times: 3,
        source: 'PP 37/2021, text; kabarsiger.com and kompas.com 2022-02-18 on the first day of claims',
        certainty: 'needs-review',
        note: 'claims opened on 1 February 2022; whether PP 6/2025 left art. 35 as it is was not read',
      },
    ],
  },
  'jkp/paid-months': {
    kind: 'itemCounts',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 21(1)',
    values: [
      {
        from: '2021-02-02',
        items: {
          'months-1-to-3': {
            count: 3,
          },
          'months-4-to-6': {
            count: 3,
          },
        },
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        items: {
          'months-1-to-3': {
            count: 3,
          },
          'months-4-to-6': {
            count: 3,
          },
        },
        basis: 'PP 37/2021 art. 21(1) (PP 6/2025)',
        source: 'Antara, Tirto and okezone 3114329, quoting the article',
        certainty: 'needs-review',
        note: 'six months at one rate; the text was not read',
      },
    ],
  },
  'jkp/recomposed-from-jkk-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 37/2021 art. 11(5)a; PP 6/2025 art. 11',
    values: [
      {
        from: '2021-02',
        rate: '0.14',
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02',
        rate: '0.14',
        source: 'PP 6/2025 art. 11, pasal.id 5825012',
        certainty: 'checked',
        note: 'in force on 7 February 2025; the whole month counts here',
      },
    ],
  },
  'jkp/recomposed-from-jkm-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 37/2021 art. 11(5)b; PP 6/2025 art. 11',
    values: [
      {
        from: '2021-02',
        rate: '0.10',
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02',
        rate: '0',
        source: 'PP 6/2025 art. 11, pasal.id 5825012',
        certainty: 'checked',
        note: 'in force on 7 February 2025; the whole month counts here',
      },
    ],
  },
  'jkp/required-consecutive-months': {
    kind: 'months',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 19(3)',
    values: [
      {
        from: '2021-02-02',
        months: 6,
        source: 'PP 37/2021, text',
        certainty: 'checked',
        note: '3 stood in a draft that the press quoted',
      },
      {
        from: '2025-02-07',
        months: 0,
        basis: 'PP 37/2021 art. 19(3) (PP 6/2025)',
        source: 'tempo.co 1207595, quoting the article',
        certainty: 'needs-review',
        note: 'the condition is gone; the text was not read',
      },
    ],
  },
  'jkp/required-months': {
    kind: 'months',
    keyedBy: 'dismissal-date',
    basis: 'PP 37/2021 art. 19(3)',
    values: [
      {
        from: '2021-02-02',
        months: 12,
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
      {
        from: '2025-02-07',
        months: 12,
        basis: 'PP 37/2021 art. 19(3) (PP 6/2025)',
        source: 'tempo.co 1207595, quoting the article',
        certainty: 'needs-review',
        note: 'the text was not read',
      },
    ],
  },
  'jkp/wage-ceiling': {
    kind: 'amount',
    keyedBy: 'contribution-month',
    basis: 'PP 37/2021 art. 11(6)-(8)',
    values: [
      {
        from: '2021-02',
        amount: 5000000n,
        source: 'PP 37/2021, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/child-age-limit': {
    kind: 'years',
    keyedBy: 'death-date',
    basis: 'PP 45/2015 art. 22(5)',
    values: [
      {
        from: '2015-07',
        years: 23,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/disability-least-registration': {
    kind: 'months',
    keyedBy: 'accident-date',
    basis: 'PP 45/2015 art. 20(3)b',
    values: [
      {
        from: '2015-07',
        months: 1,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/employer-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 28(3)a',
    values: [
      {
        from: '2015-07',
        rate: '2.00',
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/first-payment-days': {
    kind: 'days',
    keyedBy: 'claim-date',
    basis: 'PP 45/2015 art. 25(1)b',
    values: [
      {
        from: '2015-07',
        days: 15,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/formula-rate': {
    kind: 'rate',
    keyedBy: 'pension-start',
    basis: 'PP 45/2015 art. 17(2)',
    values: [
      {
        from: '2015-07',
        rate: '1',
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/late-child-days': {
    kind: 'days',
    keyedBy: 'death-date',
    basis: 'PP 45/2015 art. 14(2)',
    values: [
      {
        from: '2015-07',
        days: 300,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/least-density': {
    kind: 'rate',
    keyedBy: 'pension-start',
    basis: 'PP 45/2015 art. 20(3)a, 21(3)b, 22(3)b, 23(3)b',
    values: [
      {
        from: '2015-07',
        rate: '80',
        source: 'PP 45/2015, text',
        certainty: 'checked',
        note: 'the law gives no formula; contribution months / membership months is the reading of a public commentary',
      },
    ],
  },
  'jp/least-membership': {
    kind: 'years',
    keyedBy: 'death-date',
    basis: 'PP 45/2015 art. 21(3)a, 22(3)a, 23(3)a',
    values: [
      {
        from: '2015-07',
        years: 1,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/least-months': {
    kind: 'months',
    keyedBy: 'pension-start',
    basis: 'PP 45/2015 art. 19(1)',
    values: [
      {
        from: '2015-07',
        months: 180,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/list-change-days': {
    kind: 'days',
    keyedBy: 'registration-date',
    basis: 'PP 45/2015 art. 14(3)',
    values: [
      {
        from: '2015-07',
        days: 30,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/longest-deferral': {
    kind: 'years',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 15(4)',
    values: [
      {
        from: '2015-07',
        years: 3,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/maximum-pension': {
    kind: 'amount',
    keyedBy: 'pension-start',
    basis: 'PP 45/2015 art. 18(2), 18(3)',
    knownUntil: '2027-02',
    values: [
      {
        from: '2015-07',
        amount: 3600000n,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2016-02',
        amount: 3720600n,
        source: 'krishand.com article 209',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2017-02',
        amount: 3833000n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2018-02',
        amount: 3971400n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2019-02',
        amount: 4095750n,
        source: 'letter B/1397/022018 (so numbered), text at jimmybudhi.com',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2020-02',
        amount: 4207200n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2021-02',
        amount: 4277900n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2022-02',
        amount: 4357900n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2023-02',
        amount: 4598100n,
        source: 'kontan.co.id 2023-10-25; jatim.suaraindonesia.co.id 2024-04-29',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2024-02',
        amount: 4718200n,
        source: 'derived: 4,598,100 x 1.0261 rounded up to 100; public code',
        certainty: 'unverified',
        note: 'the press source is cut off at this number; no letter was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2025-02',
        amount: 4792300n,
        source: 'public payroll repository, grade C',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2026-02',
        amount: 4932300n,
        source: 'public payroll repository (circular B/1226/022026)',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
    ],
  },
  'jp/minimum-pension': {
    kind: 'amount',
    keyedBy: 'pension-start',
    basis: 'PP 45/2015 art. 18(1), 18(3)',
    knownUntil: '2027-02',
    values: [
      {
        from: '2015-07',
        amount: 300000n,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2016-02',
        amount: 310050n,
        source: 'krishand.com article 209',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2017-02',
        amount: 319450n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2018-02',
        amount: 331000n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2019-02',
        amount: 341400n,
        source: 'letter B/1397/022018 (so numbered), text at jimmybudhi.com',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2020-02',
        amount: 350700n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2021-02',
        amount: 356600n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2022-02',
        amount: 363300n,
        source: 'derived: the only chain of inflation figures that fits the published years',
        certainty: 'unverified',
        note: 'no letter of this year was seen; the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2023-02',
        amount: 383400n,
        source: 'kontan.co.id 2023-10-25; jatim.suaraindonesia.co.id 2024-04-29',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2024-02',
        amount: 393500n,
        source: 'krishand.com article 209; jatim.suaraindonesia.co.id 2024-04-29',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2025-02',
        amount: 399700n,
        source: 'public payroll repository, grade C',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
      {
        from: '2026-02',
        amount: 411400n,
        source: 'public payroll repository (circular B/1226/022026)',
        certainty: 'needs-review',
        note: 'the month is not settled: one source begins with February, others with March',
      },
    ],
  },
  'jp/most-children': {
    kind: 'times',
    keyedBy: 'death-date',
    basis: 'PP 45/2015 art. 14(1)c',
    values: [
      {
        from: '2015-07',
        times: 2,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/pension-age': {
    kind: 'years',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 15(1)-(3)',
    values: [
      {
        from: '2015-07',
        years: 56,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2019-01',
        years: 57,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2022-01',
        years: 58,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2025-01',
        years: 59,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2028-01',
        years: 60,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2031-01',
        years: 61,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2034-01',
        years: 62,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2037-01',
        years: 63,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2040-01',
        years: 64,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
      {
        from: '2043-01',
        years: 65,
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/survivor-share': {
    kind: 'itemRates',
    keyedBy: 'death-date',
    basis: 'PP 45/2015 art. 21(2), 22(2), 23(2)',
    values: [
      {
        from: '2015-07',
        items: {
          spouse: {
            rate: '50',
            basis: 'PP 45/2015 art. 21(2)',
          },
          child: {
            rate: '50',
            basis: 'PP 45/2015 art. 22(2)a, 22(2)b',
          },
          'child-after-spouse': {
            rate: '50',
            basis: 'PP 45/2015 art. 22(2)c',
            note: 'of the pension of the widow or widower',
          },
          parent: {
            rate: '20',
            basis: 'PP 45/2015 art. 23(2)',
          },
        },
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'jp/wage-ceiling': {
    kind: 'amount',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 29(2)-(4)',
    knownUntil: '2027-03',
    values: [
      {
        from: '2015-07',
        amount: 7000000n,
        source: 'PP 45/2015 art. 29(2), text',
        certainty: 'checked',
      },
      {
        from: '2016-03',
        amount: 7335300n,
        source: 'krishand.com article 209',
        certainty: 'needs-review',
        note: 'the agency\'s letter was not seen; 7,000,000 x 1.0479 gives it',
      },
      {
        from: '2017-03',
        amount: 7703500n,
        source: 'krishand.com article 209; krishandsoftware.com blog 300',
        certainty: 'needs-review',
        note: 'the agency\'s letter was not seen; 7,335,300 x 1.0502 rounded down gives it',
      },
      {
        from: '2018-03',
        amount: 8094000n,
        source: 'krishandsoftware.com blog 300',
        certainty: 'needs-review',
        note: 'the agency\'s letter was not seen; 7,703,500 x 1.0507 rounded down gives it',
      },
      {
        from: '2019-03',
        amount: 8512400n,
        source: 'letter B/1397/022018 (so numbered), text at jimmybudhi.com',
        certainty: 'checked',
      },
      {
        from: '2020-03',
        amount: 8939700n,
        source: 'B/1328/022020',
        certainty: 'checked',
      },
      {
        from: '2021-03',
        amount: 8754600n,
        source: 'B/0246/022021',
        certainty: 'needs-review',
        note: 'letter of 16 February 2021 known from the press; one source begins with February',
      },
      {
        from: '2022-03',
        amount: 9077600n,
        source: 'public reading of the agency\'s letters, 2026-10-01',
        certainty: 'needs-review',
        note: 'letter number not seen; the month is inferred from the other years',
      },
      {
        from: '2023-03',
        amount: 9559600n,
        source: 'B/77/022023',
        certainty: 'checked',
      },
      {
        from: '2024-03',
        amount: 10042300n,
        source: 'B/1387/022024',
        certainty: 'checked',
      },
      {
        from: '2025-03',
        amount: 10547400n,
        source: 'B/726/022025',
        certainty: 'checked',
      },
      {
        from: '2026-03',
        amount: 11086300n,
        source: 'B/1226/022026',
        certainty: 'needs-review',
        note: 'one copy cites B/3307/022026',
      },
    ],
  },
  'jp/worker-rate': {
    kind: 'rate',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 28(3)b',
    values: [
      {
        from: '2015-07',
        rate: '1.00',
        source: 'PP 45/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'migrant/before-work-amount': {
    kind: 'amount',
    keyedBy: 'year',
    basis: 'Permenaker 4/2023',
    values: [
      {
        from: '2023',
        amount: 37500n,
        source: 'github.com/hibahtiar/jaga-pekerja, checked there against pages of the agency (September 2026)',
        certainty: 'needs-review',
        note: 'the regulation itself was not read, nor its day in 2023',
      },
    ],
  },
  'migrant/extra-month-amount': {
    kind: 'amount',
    keyedBy: 'year',
    basis: 'Permenaker 4/2023',
    values: [
      {
        from: '2023',
        amount: 13500n,
        source: 'github.com/hibahtiar/jaga-pekerja, checked there against pages of the agency (September 2026)',
        certainty: 'needs-review',
        note: 'the regulation itself was not read, nor its day in 2023',
      },
    ],
  },
  'migrant/work-amount': {
    kind: 'itemAmounts',
    keyedBy: 'year',
    basis: 'Permenaker 4/2023',
    values: [
      {
        from: '2023',
        items: {
          6: {
            amount: 108000n,
          },
          12: {
            amount: 189000n,
          },
          24: {
            amount: 332500n,
          },
        },
        source: 'github.com/hibahtiar/jaga-pekerja, checked there against pages of the agency (September 2026)',
        certainty: 'needs-review',
        note: 'the regulation itself was not read, nor its day in 2023',
      },
    ],
  },
  'scholarship/age-limit': {
    kind: 'years',
    keyedBy: 'accident-or-death-date',
    basis: 'Permenaker 5/2021',
    values: [
      {
        from: '2019-12-02',
        years: 23,
        source: 'cinews.id 29/03/2024; kompas.com 134500465',
        certainty: 'needs-review',
        note: 'marriage or work end it earlier; the text of the ministerial regulation was not read',
      },
    ],
  },
  'scholarship/longest-years': {
    kind: 'itemCounts',
    keyedBy: 'accident-or-death-date',
    basis: 'PP 82/2019; Permenaker 5/2021',
    values: [
      {
        from: '2019-12-02',
        items: {
          primary: {
            count: 8,
            note: 'one source splits it: 2 years of kindergarten and 6 of primary school',
          },
          lowerSecondary: {
            count: 3,
          },
          upperSecondary: {
            count: 3,
          },
          higher: {
            count: 5,
          },
        },
        source: 'star.grid.id 453726354; rubriksultra.com 25651; rakyatbengkulu.disway.id 657369',
        certainty: 'needs-review',
        note: 'the amounts are those of the press; the annex of PP 82/2019 was not read',
      },
    ],
  },
  'scholarship/most-children': {
    kind: 'times',
    keyedBy: 'accident-or-death-date',
    basis: 'PP 82/2019 art. 25(3), 34(3)',
    values: [
      {
        from: '2019-12-02',
        times: 2,
        source: 'PP 82/2019, text',
        certainty: 'checked',
      },
    ],
  },
  'scholarship/once-amount': {
    kind: 'amount',
    keyedBy: 'accident-or-death-date',
    basis: 'PP 44/2015 art. 25(3), 34(2), annex III',
    values: [
      {
        from: '2015-07',
        amount: 12000000n,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
    ],
  },
  'scholarship/yearly-amount': {
    kind: 'itemAmounts',
    keyedBy: 'accident-or-death-date',
    basis: 'PP 82/2019; Permenaker 5/2021',
    values: [
      {
        from: '2019-12-02',
        items: {
          primary: {
            amount: 1500000n,
          },
          lowerSecondary: {
            amount: 2000000n,
          },
          upperSecondary: {
            amount: 3000000n,
          },
          higher: {
            amount: 12000000n,
          },
        },
        source: 'star.grid.id 453726354; rubriksultra.com 25651; rakyatbengkulu.disway.id 657369',
        certainty: 'needs-review',
        note: 'the amounts are those of the press; the annex of PP 82/2019 was not read',
      },
    ],
  },
  'tax/income-rate': {
    kind: 'slices',
    keyedBy: 'payment-date',
    basis: 'UU 7/1983 art. 17(1)a',
    values: [
      {
        from: '2009-01-01',
        slices: [
          {
            above: 0n,
            rate: '5',
          },
          {
            above: 50000000n,
            rate: '15',
          },
          {
            above: 250000000n,
            rate: '25',
          },
          {
            above: 500000000n,
            rate: '30',
          },
        ],
        basis: 'UU 7/1983 art. 17(1)a (UU 36/2008)',
        source: 'newssetup.kontan.co.id',
        certainty: 'needs-review',
        note: 'the text of UU 36/2008 was not read; the example of PP 68/2009 art. 6 confirms the lowest slice',
      },
      {
        from: '2022-01-01',
        slices: [
          {
            above: 0n,
            rate: '5',
          },
          {
            above: 60000000n,
            rate: '15',
          },
          {
            above: 250000000n,
            rate: '25',
          },
          {
            above: 500000000n,
            rate: '30',
          },
          {
            above: 5000000000n,
            rate: '35',
          },
        ],
        basis: 'UU 7/1983 art. 17(1)a (UU 7/2021)',
        source: 'UU 7/2021, text',
        certainty: 'checked',
      },
    ],
  },
  'tax/lump-sum-rate': {
    kind: 'slices',
    keyedBy: 'payment-date',
    basis: 'PP 68/2009 art. 5',
    values: [
      {
        from: '2009-11-16',
        slices: [
          {
            above: 0n,
            rate: '0',
          },
          {
            above: 50000000n,
            rate: '5',
          },
        ],
        source: 'PP 68/2009, text with its example',
        certainty: 'checked',
        note: 'one blog taxes every payment before the age of 56 progressively; the law has no such condition',
      },
    ],
  },
  'tax/lump-sum-years': {
    kind: 'years',
    keyedBy: 'payment-date',
    basis: 'PP 68/2009 art. 2(2)',
    values: [
      {
        from: '2009-11-16',
        years: 2,
        source: 'PP 68/2009, text with its example',
        certainty: 'checked',
      },
    ],
  },
  'tax/without-tax-number': {
    kind: 'rate',
    keyedBy: 'payment-date',
    basis: 'PP 68/2009 art. 6(3); UU 7/1983 art. 21(5a)',
    values: [
      {
        from: '2009-11-16',
        rate: '120',
        source: 'PP 68/2009, elucidation of art. 6(3)',
        certainty: 'checked',
      },
    ],
  },
} as const
