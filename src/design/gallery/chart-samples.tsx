import type { VNode } from 'preact'
import { type Language, rupiah, ZERO_RUPIAH } from '#values'
import { BarChart } from '../chart/bar-chart.tsx'
import { LineChart } from '../chart/line-chart.tsx'
import { MeterChart } from '../chart/meter-chart.tsx'
import { RankChart } from '../chart/rank-chart.tsx'
import { Section } from '../layout/parts.tsx'
import { LONG_NAME, speaker, WAGE } from './sample.ts'

/** Bars from nothing to the longest, a course over some years, and a count that is not enough yet. */
export function ChartSamples({ language }: { readonly language: Language }): VNode {
  const t = speaker(language)
  const points = [12n, 18n, 27n, 41n].map((millions, index) => ({
    label: String(2026 + index),
    amount: rupiah(millions * 1_000_000n),
  }))
  return (
    <Section title={t('Grafik', 'Charts')} ruled>
      <BarChart
        language={language}
        sentence={t('Siapa membayar berapa.', 'Who pays how much.')}
        bars={[
          { label: t('Pemberi kerja', 'Employer'), amount: WAGE },
          { label: LONG_NAME, amount: rupiah(WAGE / 3n) },
          { label: t('Pemerintah', 'State'), amount: ZERO_RUPIAH },
        ]}
      />
      <LineChart
        language={language}
        sentence={t('Saldo pada akhir setiap tahun.', 'The balance at the end of each year.')}
        points={points}
      />
      <MeterChart
        sentence={t('8 dari 24 bulan, 12 diperlukan.', '8 of 24 months, 12 are needed.')}
        counted={8}
        required={12}
        of={24}
        facts={[{ name: t('Masih kurang', 'Still missing'), value: t('4 bulan', '4 months') }]}
      />
      <RankSample language={language} />
    </Section>
  )
}

/** Ranks of which the second takes all. */
function RankSample({ language }: { readonly language: Language }): VNode {
  const t = speaker(language)
  const nobody = { note: t('tidak ada', 'nobody'), isChosen: false, isEmpty: true }
  return (
    <RankChart
      sentence={t(
        'Urutan pertama yang ada orangnya berhak.',
        'The first rank with anyone takes all.',
      )}
      title={t('Berhak: urutan 2, orang tua', 'Entitled: rank 2, parents')}
      chosen={t('berhak', 'entitled')}
      ranks={[
        { title: t('Janda, duda, anak', 'Widow, widower, children'), ...nobody },
        {
          ...{ title: t('Orang tua', 'Parents'), note: t('2 orang', '2 people') },
          ...{ isChosen: true, isEmpty: false },
        },
        {
          ...{
            title: t('Saudara kandung', 'Brothers and sisters'),
            note: t('1 orang', '1 person'),
          },
          ...{ isChosen: false, isEmpty: false },
        },
      ]}
    />
  )
}
