import type { VNode } from 'preact'
import { type Language, localDate, monthOf, rupiah } from '#values'
import { Section } from '../layout/parts.tsx'
import { Empty } from '../states/empty.tsx'
import { DataTable } from '../table/data-table.tsx'
import type { TableColumn } from '../table/table-column.ts'
import { Tag } from '../tag/tag.tsx'
import { DateText, MoneyText, MonthText } from '../text-bits/amounts.tsx'
import { LONG_EMPLOYER, LONG_NAME, SHORTFALL, speaker, WAGE } from './sample.ts'

type Props = { readonly language: Language }

/** Tables of three columns and of ten, and the one with nothing in it. */
export function TableSamples({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Tabel', 'Tables')} ruled>
      <DataTable
        language={language}
        caption={t('Program', 'Programmes')}
        columns={[
          { head: t('Program', 'Programme') },
          { head: t('Perlindungan', 'Cover'), onPhone: 'state' },
          { head: t('Iuran tahun ini', 'This year'), kind: 'amount', onPhone: 'figure' },
        ]}
        rows={[
          programme(
            t('Jaminan Pensiun', 'Pension (JP)'),
            t('136 dari 180 bulan', '136 of 180 months'),
          ),
          programme(LONG_NAME, t('Syarat terpenuhi, jaga 1 bulan lagi', 'Kept for one more month')),
        ].map(([name, state]) => ({
          cells: [
            name,
            <Tag tone="good">{state}</Tag>,
            <MoneyText amount={WAGE} language={language} />,
          ],
        }))}
      />
      <WideSample language={language} />
      <Empty title={t('Belum ada iuran', 'No contributions yet')}>
        <p>
          {t(
            'Iuran pertama muncul di sini setelah perusahaan menyetornya.',
            'The first contribution shows here once your employer has paid it.',
          )}
        </p>
      </Empty>
    </Section>
  )
}

const programme = (name: string, state: string) => [name, state] as const

function WideSample({ language }: Props): VNode {
  const t = speaker(language)
  const money = (amount: bigint) => <MoneyText amount={rupiah(amount)} language={language} bare />
  const row = (number: number, backPay: bigint) => ({
    cells: [
      <MonthText month={monthOf(2026, number)} language={language} />,
      <DateText date={localDate(`2026-0${number + 1}-14`)} language={language} short />,
      <DateText date={localDate(`2026-0${number + 1}-20`)} language={language} short />,
      money(WAGE),
      backPay === 0n ? '' : money(backPay),
      ...[471_005n, 254_597n, 221_726n, 110_863n, 68_741n, 38_189n].map(money),
    ],
  })
  return (
    <DataTable
      language={language}
      caption={LONG_EMPLOYER}
      inRupiah
      columns={wideColumns(t)}
      rows={[row(1, 0n), row(2, 1_500_000n), row(3, SHORTFALL)]}
      totals={[
        {
          cells: [
            t('Jumlah', 'Total'),
            '',
            '',
            '',
            '',
            ...Array.from({ length: 6 }, () => money(1_413_015n)),
          ],
        },
      ]}
    />
  )
}

function wideColumns(t: ReturnType<typeof speaker>): readonly TableColumn[] {
  const employer = t('pemberi kerja', 'employer')
  const worker = t('pekerja', 'worker')
  return [
    { head: t('Bulan', 'Month') },
    { head: t('Tanggal setor', 'Date deposited'), kind: 'date' },
    { head: t('Tanggal posting', 'Date recorded'), kind: 'date' },
    { head: t('Upah', 'Wage'), kind: 'amount' },
    { head: t('Rapel', 'Back pay'), kind: 'amount' },
    { head: employer, group: t('Iuran JHT', 'JHT'), kind: 'amount' },
    { head: worker, group: t('Iuran JHT', 'JHT'), kind: 'amount' },
    { head: employer, group: t('Iuran JP', 'JP'), kind: 'amount' },
    { head: worker, group: t('Iuran JP', 'JP'), kind: 'amount' },
    { head: 'JKK', kind: 'amount' },
    { head: 'JKM', kind: 'amount' },
  ]
}
