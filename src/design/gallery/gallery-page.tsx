import type { VNode } from 'preact'
import type { Language } from '#values'
import { PageHead } from '../layout/parts.tsx'
import { ChartSamples } from './chart-samples.tsx'
import { FormSamples } from './form-samples.tsx'
import { LetterSample } from './letter-sample.tsx'
import { ErrorSample, ListSamples, MonthSamples } from './list-samples.tsx'
import { speaker } from './sample.ts'
import { TableSamples } from './table-samples.tsx'
import { AmountSamples, StateSamples } from './text-samples.tsx'

/** Every component in every state, for those who build with them. Served in the demo only. */
export function GalleryPage({ language }: { readonly language: Language }): VNode {
  const t = speaker(language)
  return (
    <>
      <PageHead
        title={t('Komponen', 'Components')}
        lead={t(
          'Semua komponen dalam semua keadaan, dengan isi rekaan.',
          'Every component in every state, with invented contents.',
        )}
        back={{ href: '/', label: t('Halaman depan', 'Front page') }}
      />
      <AmountSamples language={language} />
      <StateSamples language={language} />
      <MonthSamples language={language} />
      <TableSamples language={language} />
      <ChartSamples language={language} />
      <ListSamples language={language} />
      <FormSamples language={language} />
      <LetterSample language={language} />
      <ErrorSample language={language} />
    </>
  )
}
