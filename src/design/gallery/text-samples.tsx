import type { VNode } from 'preact'
import { type Language, localDate, percent, rateText } from '#values'
import { Button, Buttons, LinkButton } from '../button/button.tsx'
import { BigNumber } from '../figures/big-number.tsx'
import { Section } from '../layout/parts.tsx'
import { Umbrella } from '../mark/umbrella.tsx'
import { Note, Notice } from '../note/note.tsx'
import { RefusalNotice } from '../refusal/refusal.tsx'
import { RefusalList } from '../refusal/refusal-list.tsx'
import { Certainty } from '../tag/certainty.tsx'
import { Tag } from '../tag/tag.tsx'
import { DateText, MoneyText, MonthText } from '../text-bits/amounts.tsx'
import { BALANCE, LARGE, MAY, REFUSAL, SHORTFALL, speaker } from './sample.ts'

type Props = { readonly language: Language }

/** Amounts, months and dates as they stand in text and in tables. */
export function AmountSamples({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Jumlah dan tanggal', 'Amounts and dates')} ruled>
      <BigNumber
        label={t('Saldo Jaminan Hari Tua', 'JHT balance')}
        amount={BALANCE}
        language={language}
      >
        {t('Tahun ini iuran ', 'Contributions this year ')}
        <MoneyText amount={BALANCE} language={language} />.{' '}
        <a href="#reason">{t('Dari mana angka ini?', 'Where does this number come from?')}</a>
      </BigNumber>
      <BigNumber label={t('Jumlah besar', 'A large amount')} amount={LARGE} language={language} />
      <BigNumber label={t('Di bawah nol', 'Below zero')} amount={SHORTFALL} language={language} />
      <p>
        <MoneyText amount={SHORTFALL} language={language} /> ·{' '}
        <MoneyText amount={LARGE} language={language} bare /> ·{' '}
        <MonthText month={MAY} language={language} /> ·{' '}
        <MonthText month={MAY} language={language} short /> ·{' '}
        <DateText date={localDate('2026-05-15')} language={language} /> ·{' '}
        <DateText date={localDate('2026-05-15')} language={language} short />
      </p>
    </Section>
  )
}

/** What says how things stand: tags, certainty, notes and boxes. */
export function StateSamples({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Keadaan', 'States')} ruled>
      <p>
        <Umbrella /> <Tag tone="good">{t('Aktif', 'Active')}</Tag>{' '}
        <Tag tone="warn">{t('Terlambat', 'Late')}</Tag>{' '}
        <Tag tone="bad">{t('Belum tercatat', 'Not recorded')}</Tag>{' '}
        <Tag tone="plain">{t('Nonaktif', 'Inactive')}</Tag>
      </p>
      <p>
        <Certainty certainty="checked" language={language}>
          {rateText(percent('5.51'), language)}
        </Certainty>{' '}
        <Certainty certainty="needs-review" language={language}>
          {rateText(percent('5.69'), language)}
        </Certainty>{' '}
        <Certainty certainty="unverified" language={language}>
          {rateText(percent('6.10'), language)}
        </Certainty>{' '}
        <Certainty certainty="unknown" language={language} />
      </p>
      <NoticeSamples language={language} />
      <Buttons>
        <Button>{t('Tindakan utama', 'Main action')}</Button>
        <LinkButton href="#second" kind="second">
          {t('Tindakan kedua', 'Second action')}
        </LinkButton>
        <Button kind="link">{t('Seperti tautan', 'Like a link')}</Button>
      </Buttons>
    </Section>
  )
}

function NoticeSamples({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <>
      <Note>
        {t('Menerima pesan yang mengatasnamakan kami?', 'A message that says it is from us?')}{' '}
        <a href="#check">{t('Periksa pesannya', 'Check the message')}</a>.
      </Note>
      <Notice tone="good" title={t('Anda sudah keluar', 'You are signed out')} announced>
        <p>{t('Tidak ada yang tertinggal di sini.', 'Nothing is left behind here.')}</p>
      </Notice>
      <RefusalNotice language={language} refusal={REFUSAL} />
      <RefusalList language={language} refusals={[REFUSAL]} />
      <Notice tone="bad" title={t('Iuran Juni belum tercatat', 'June is not recorded')}>
        <p>
          {t('Kurang ', 'Missing ')}
          <MoneyText amount={SHORTFALL} language={language} />.{' '}
          <a href="#see">{t('Lihat', 'See')}</a>
        </p>
      </Notice>
      <Notice tone="plain" title={t('Pemeliharaan Minggu malam', 'Maintenance on Sunday night')} />
    </>
  )
}
