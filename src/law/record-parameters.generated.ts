// Made by bin/law-build from src/law/parameters; a change belongs there.

export const RECORD_PARAMETERS = {
  'record/access-answer-days': {
    kind: 'days',
    keyedBy: 'request-date',
    basis: 'UU 27/2022 art. 32(2)',
    values: [
      {
        from: '2022-10-17',
        days: 3,
        source: 'UU 27/2022 art. 32, quoted at dntlawyers.com and preprod.justisio.com',
        certainty: 'needs-review',
        note: '3 x 24 hours from when the controller receives the request; the gazette itself was not read',
      },
    ],
  },
  'record/holiday': {
    kind: 'holidays',
    keyedBy: 'calendar-year',
    basis: 'joint decree of three ministers; Keppres 8/2024',
    knownUntil: '2027',
    values: [
      {
        from: '2024',
        holidays: {
          '2024-01-01': 'Tahun Baru 2024 Masehi',
          '2024-02-08': 'Isra Mikraj',
          '2024-02-10': 'Tahun Baru Imlek 2575',
          '2024-03-11': 'Hari Suci Nyepi',
          '2024-03-29': 'Wafat Yesus Kristus',
          '2024-03-31': 'Kebangkitan Yesus Kristus (Paskah)',
          '2024-04-10': 'Idulfitri 1445',
          '2024-04-11': 'Idulfitri 1445',
          '2024-05-01': 'Hari Buruh',
          '2024-05-09': 'Kenaikan Yesus Kristus',
          '2024-05-23': 'Hari Raya Waisak 2568',
          '2024-06-01': 'Hari Lahir Pancasila',
          '2024-06-17': 'Iduladha 1445',
          '2024-07-07': 'Tahun Baru Islam 1446',
          '2024-08-17': 'Proklamasi Kemerdekaan',
          '2024-09-16': 'Maulid Nabi',
          '2024-12-25': 'Kelahiran Yesus Kristus',
        },
        source: 'joint decree 855/2023, 3/2023 and 4/2023, known from the press; June to December read at kompas.tv',
        certainty: 'needs-review',
        note: 'January to May written down without a source at hand',
      },
      {
        from: '2025',
        holidays: {
          '2025-01-01': 'Tahun Baru 2025 Masehi',
          '2025-01-27': 'Isra Mikraj',
          '2025-01-29': 'Tahun Baru Imlek 2576',
          '2025-03-29': 'Hari Suci Nyepi',
          '2025-03-31': 'Idulfitri 1446',
          '2025-04-01': 'Idulfitri 1446',
          '2025-04-18': 'Wafat Yesus Kristus',
          '2025-04-20': 'Kebangkitan Yesus Kristus (Paskah)',
          '2025-05-01': 'Hari Buruh',
          '2025-05-12': 'Hari Raya Waisak 2569',
          '2025-05-29': 'Kenaikan Yesus Kristus',
          '2025-06-01': 'Hari Lahir Pancasila',
          '2025-06-06': 'Iduladha 1446',
          '2025-06-27': 'Tahun Baru Islam 1447',
          '2025-08-17': 'Proklamasi Kemerdekaan',
          '2025-09-05': 'Maulid Nabi',
          '2025-12-25': 'Kelahiran Yesus Kristus',
        },
        source: 'joint decree 1017/2024, 2/2024 and 2/2024, list at rasikapekalongan.com after the Cabinet Secretariat',
        certainty: 'needs-review',
      },
      {
        from: '2026',
        holidays: {
          '2026-01-01': 'Tahun Baru 2026 Masehi',
          '2026-01-16': 'Isra Mikraj',
          '2026-02-17': 'Tahun Baru Imlek 2577',
          '2026-03-19': 'Hari Suci Nyepi',
          '2026-03-21': 'Idulfitri 1447',
          '2026-03-22': 'Idulfitri 1447',
          '2026-04-03': 'Wafat Yesus Kristus',
          '2026-04-05': 'Kebangkitan Yesus Kristus (Paskah)',
          '2026-05-01': 'Hari Buruh',
          '2026-05-14': 'Kenaikan Yesus Kristus',
          '2026-05-27': 'Iduladha 1447',
          '2026-05-31': 'Hari Raya Waisak 2570',
          '2026-06-01': 'Hari Lahir Pancasila',
          '2026-06-16': 'Tahun Baru Islam 1448',
          '2026-08-17': 'Proklamasi Kemerdekaan',
          '2026-08-25': 'Maulid Nabi',
          '2026-12-25': 'Kelahiran Yesus Kristus',
        },
        source: 'joint decree 1497/2025, 2/2025 and 5/2025, list at pembelajaranbermaknaid.blogspot.com and disdiksmg.semarangkota.go.id',
        certainty: 'needs-review',
      },
    ],
  },
  'record/minimum-wage': {
    kind: 'itemAmounts',
    keyedBy: 'calendar-year',
    basis: 'UU 13/2003 art. 88C-88D; decree of each governor',
    knownUntil: '2027',
    values: [
      {
        from: '2024',
        items: {
          11: {
            amount: 3460672n,
          },
          12: {
            amount: 2809915n,
          },
          13: {
            amount: 2811449n,
          },
          14: {
            amount: 3294625n,
          },
          15: {
            amount: 3037121n,
          },
          16: {
            amount: 3456874n,
          },
          17: {
            amount: 2507079n,
          },
          18: {
            amount: 2716497n,
          },
          19: {
            amount: 3640000n,
          },
          21: {
            amount: 3402492n,
          },
          31: {
            amount: 5067381n,
          },
          32: {
            amount: 2057495n,
          },
          33: {
            amount: 2036947n,
          },
          34: {
            amount: 2125898n,
            source: 'list of the provinces’ decrees; press of the year',
            note: 'the decree says 2,125,897.61; rounded up',
          },
          35: {
            amount: 2165244n,
          },
          36: {
            amount: 2727812n,
          },
          51: {
            amount: 2813672n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
            note: 'another source says 2,816,672; the lower is taken, so that nobody is accused by the higher',
          },
          52: {
            amount: 2444067n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          53: {
            amount: 2186826n,
          },
          61: {
            amount: 2702616n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          62: {
            amount: 3261616n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          63: {
            amount: 3282812n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          64: {
            amount: 3360858n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          65: {
            amount: 3361653n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          71: {
            amount: 3545000n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          72: {
            amount: 2736698n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          73: {
            amount: 3434298n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          74: {
            amount: 2885964n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          75: {
            amount: 3025100n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          76: {
            amount: 2914958n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          81: {
            amount: 2949953n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          82: {
            amount: 3200000n,
            source: 'pewarta.co.id',
          },
          91: {
            amount: 4024270n,
          },
          92: {
            amount: 3393000n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
            note: 'another source says 3,393,500; the lower is taken, so that nobody is accused by the higher',
          },
          93: {
            amount: 4024270n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          94: {
            amount: 4024270n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          95: {
            amount: 4024270n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          96: {
            amount: 3393500n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
        },
        source: 'teropongbisnis 90212',
        certainty: 'needs-review',
      },
      {
        from: '2025',
        items: {
          11: {
            amount: 3685616n,
            note: 'another copy says 3,685,615',
          },
          12: {
            amount: 2992559n,
            source: '2,809,915 x 1.065, as the year’s rule',
            certainty: 'needs-review',
            note: 'another source says 2,992,599; the lower is taken, so that nobody is accused by the higher',
          },
          13: {
            amount: 2994193n,
          },
          14: {
            amount: 3508776n,
            note: 'another copy says 3,508,775',
          },
          15: {
            amount: 3234535n,
            note: 'another copy says 3,234,533',
          },
          16: {
            amount: 3681571n,
            source: 'mirror of detik’s list of decrees',
          },
          17: {
            amount: 2670039n,
          },
          18: {
            amount: 2893070n,
            note: 'another copy says 2,893,069',
          },
          19: {
            amount: 3876600n,
          },
          21: {
            amount: 3623654n,
            note: 'another copy says 3,623,653',
          },
          31: {
            amount: 5396761n,
            source: 'decree Kep. 829/2024',
            certainty: 'checked',
          },
          32: {
            amount: 2191232n,
          },
          33: {
            amount: 2169349n,
            source: 'list of the provinces’ decrees; press of the year',
          },
          34: {
            amount: 2264081n,
            source: 'list of the provinces’ decrees; press of the year',
            note: 'the decree says 2,264,080.95; rounded up',
          },
          35: {
            amount: 2305985n,
            source: 'list of the provinces’ decrees; press of the year',
          },
          36: {
            amount: 2905119n,
          },
          51: {
            amount: 2996561n,
            note: 'another copy says 2,996,560',
          },
          52: {
            amount: 2602931n,
          },
          53: {
            amount: 2328969n,
          },
          61: {
            amount: 2878286n,
            source: 'bataranews',
          },
          62: {
            amount: 3473621n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          63: {
            amount: 3496150n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          64: {
            amount: 3579314n,
            source: 'bataranews',
          },
          65: {
            amount: 3580160n,
            source: 'bataranews',
          },
          71: {
            amount: 3775425n,
            source: 'mirror of detik’s list of decrees',
          },
          72: {
            amount: 2914583n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
            note: 'another source says 2,915,000; the lower is taken, so that nobody is accused by the higher',
          },
          73: {
            amount: 3657527n,
            source: 'mirror of detik’s list of decrees',
          },
          74: {
            amount: 3073552n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          75: {
            amount: 3221731n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          76: {
            amount: 3104430n,
            source: 'okezone 3092510 (computed as 6.5 % more)',
          },
          81: {
            amount: 3141700n,
            source: 'from memory; no source was read',
            certainty: 'unverified',
          },
          82: {
            amount: 3408000n,
            source: 'pewarta.co.id',
          },
          91: {
            amount: 4285850n,
          },
          92: {
            amount: 3615000n,
            source: 'mirror of detik’s list of decrees',
          },
          93: {
            amount: 4285850n,
            source: 'mirror of detik’s list of decrees',
          },
          94: {
            amount: 4285848n,
            source: 'mirror of detik’s list of decrees',
          },
          95: {
            amount: 4285847n,
            source: 'mirror of detik’s list of decrees',
          },
          96: {
            amount: 3614000n,
            source: 'mirror of detik’s list of decrees',
          },
        },
        source: 'teropongbisnis 90212',
        certainty: 'needs-review',
      },
      {
        from: '2026',
        items: {
          11: {
            amount: 3932552n,
          },
          12: {
            amount: 3228949n,
          },
          13: {
            amount: 3182955n,
          },
          14: {
            amount: 3780495n,
          },
          15: {
            amount: 3471497n,
          },
          16: {
            amount: 3942963n,
          },
          17: {
            amount: 2827250n,
          },
          18: {
            amount: 3047734n,
          },
          19: {
            amount: 4035000n,
          },
          21: {
            amount: 3879520n,
          },
          31: {
            amount: 5729876n,
            source: 'decree Kep. 1142/2025',
            certainty: 'checked',
          },
          32: {
            amount: 2317601n,
          },
          33: {
            amount: 2327387n,
            note: 'the decree says 2,327,386.07; rounded up',
          },
          34: {
            amount: 2417495n,
          },
          35: {
            amount: 2446880n,
          },
          36: {
            amount: 3100882n,
            note: 'the decree says 3,100,881.40; rounded up',
          },
          51: {
            amount: 3207459n,
          },
          52: {
            amount: 2673861n,
          },
          53: {
            amount: 2455898n,
          },
          61: {
            amount: 3054552n,
          },
          62: {
            amount: 3686138n,
          },
          63: {
            amount: 3725000n,
          },
          64: {
            amount: 3762431n,
          },
          65: {
            amount: 3770000n,
            note: 'another source says 3,775,243; the lower is taken, so that nobody is accused by the higher',
          },
          71: {
            amount: 4002630n,
          },
          72: {
            amount: 3179565n,
          },
          73: {
            amount: 3921088n,
          },
          74: {
            amount: 3306496n,
          },
          75: {
            amount: 3405144n,
          },
          76: {
            amount: 3315934n,
          },
          81: {
            amount: 3334490n,
          },
          82: {
            amount: 3510240n,
          },
          91: {
            amount: 4436283n,
          },
          92: {
            amount: 3840947n,
            note: 'another source says 3,841,000; the lower is taken, so that nobody is accused by the higher',
          },
          93: {
            amount: 4508100n,
            note: 'another source says 4,508,850; the lower is taken, so that nobody is accused by the higher',
          },
          94: {
            amount: 4285848n,
            note: 'another source says 4,295,848; the lower is taken, so that nobody is accused by the higher',
          },
          95: {
            amount: 4508714n,
          },
          96: {
            amount: 3766000n,
          },
        },
        source: 'public list of provincial minimum wages; Aceh to Banten also thecuy.com 126674',
        certainty: 'needs-review',
      },
    ],
  },
  'record/payment-day': {
    kind: 'days',
    keyedBy: 'contribution-month',
    basis: 'PP 44/2015 art. 21(2), 24(3)',
    values: [
      {
        from: '2015-07',
        days: 15,
        source: 'PP 44/2015, text',
        certainty: 'checked',
      },
      {
        from: '2020-08',
        days: 30,
        basis: 'PP 49/2020 art. 4(1)',
        source: 'e-kliping (flipbuilder yyuc p105)',
        certainty: 'needs-review',
        note: 'read for wage earners; taken for the self-employed too, so that nobody is called late who may not have been',
      },
      {
        from: '2021-02',
        days: 15,
        source: 'PP 49/2020 (up to the contribution of January 2021)',
        certainty: 'needs-review',
      },
    ],
  },
} as const
