import type { VNode } from 'preact'
import { type Language, rupiah, ZERO_RUPIAH } from '#values'
import { BarChart } from '../chart/bar-chart.tsx'
import { LineChart } from '../chart/line-chart.tsx'
import { Section } from '../layout/parts.tsx'
import { LONG_NAME, speaker, WAGE } from './sample.ts'

/** Bars from nothing to the longest, and a course over some years. */
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
    </Section>
  )
}
