import type { VNode } from 'preact'
import { type Language, month } from '#values'
import { Columns, Section } from '../layout/parts.tsx'
import { Details } from '../lists/details.tsx'
import { FactList } from '../lists/fact-list.tsx'
import { SideList } from '../lists/side-list.tsx'
import { YearLinks } from '../lists/year-links.tsx'
import { MonthGrid } from '../month-grid/month-grid.tsx'
import { ErrorState } from '../states/error-state.tsx'
import { MoneyText } from '../text-bits/amounts.tsx'
import { Thread } from '../thread/thread.tsx'
import { BALANCE, LONG_EMPLOYER, LONG_NAME, speaker, squares } from './sample.ts'

type Props = { readonly language: Language }

/** Twelve months, a calendar year that begins in March, and a single month. */
export function MonthSamples({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Kisi bulan', 'Month grid')} ruled>
      <MonthGrid
        language={language}
        caption={t('Dua belas bulan terakhir', 'The last twelve months')}
        months={squares(month('2025-11'), 12, true)}
      />
      <MonthGrid
        language={language}
        caption="2015"
        captionShown
        byCalendar
        months={squares(month('2015-03'), 10, false)}
      />
      <MonthGrid
        language={language}
        caption="2027"
        captionShown
        byCalendar
        months={squares(month('2027-01'), 1, true)}
      />
    </Section>
  )
}

/** Lists at the side, facts in pairs, choices of years, reasons that open. */
export function ListSamples({ language }: Props): VNode {
  return (
    <Columns main={<MainLists language={language} />} side={<SideLists language={language} />} />
  )
}

function MainLists({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Fakta dan pilihan', 'Facts and choices')} ruled>
      <YearLinks
        label={t('Tahun', 'Year')}
        current="#2026"
        links={['2026', '2025', '2024', '2023'].map((year) => ({ label: year, href: `#${year}` }))}
      />
      <FactList
        facts={[
          {
            name: t('Saldo awal', 'Opening balance'),
            value: <MoneyText amount={BALANCE} language={language} />,
            note: t('per 1 Januari 2026', 'on 1 January 2026'),
          },
          { name: t('Nama', 'Name'), value: LONG_NAME },
        ]}
      />
      <Details summary={t('Dari mana angka ini?', 'Where does this number come from?')} open>
        <p>{t('Saldo awal ditambah iuran.', 'Opening balance plus contributions.')}</p>
      </Details>
      <Details summary={t('Dasar hukum', 'Legal basis')}>
        <p>PP 46/2015</p>
      </Details>
      <ThreadSample language={language} />
    </Section>
  )
}

function SideLists({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <>
      <SideList
        title={t('Unduh', 'Download')}
        items={[
          { label: t('Riwayat iuran', 'Contribution history'), href: '#csv', note: 'CSV' },
          { label: LONG_EMPLOYER, href: '#long', note: t('2 kali', 'twice') },
        ]}
      />
      <SideList
        title={t('Keamanan', 'Security')}
        lead={t('Masuk terakhir hari ini pukul 07.42 WIB.', 'Last sign-in today at 07:42 WIB.')}
        items={[]}
      />
    </>
  )
}

/** An error page's body, without its own first heading twice: shown as the last thing. */
export function ErrorSample({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <ErrorState
      language={language}
      title={t('Halaman tidak ditemukan', 'Page not found')}
      code="HALAMAN-04"
      cause={t('Alamat ini tidak ada.', 'There is nothing at this address.')}
      reference="7F3K-21QD"
    >
      <p>
        <a href="/">{t('Ke halaman depan', 'To the front page')}</a>
      </p>
    </ErrorState>
  )
}

function ThreadSample({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Thread
      entries={[
        {
          ...{ key: '1', head: t('Anda', 'You'), time: '22-11-2026' },
          children: <p>{t('Iuran Juni tidak ada.', 'June is missing.')}</p>,
        },
        {
          ...{ key: '2', head: t('Jawaban petugas', 'The officer’s answer'), time: '30-11-2026' },
          toMember: true,
          children: <p>{t('Perusahaan sudah kami tegur.', 'We have called on the employer.')}</p>,
        },
      ]}
    />
  )
}
