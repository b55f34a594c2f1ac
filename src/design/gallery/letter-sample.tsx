import type { VNode } from 'preact'
import type { Language } from '#values'
import { Section } from '../layout/parts.tsx'
import { LetterSheet } from '../letter/letter-sheet.tsx'
import { speaker } from './sample.ts'

/** A letter as it is seen before it is printed: its code is on the paper alone. */
export function LetterSample({ language }: { readonly language: Language }): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Surat', 'A letter')} ruled>
      <LetterSheet
        language={language}
        receiver={['Siti Rahmawati', 'Jalan Rekaan 3', '31.74']}
        date={t('22 November 2026 pukul 08.00 WIB', '22 November 2026 at 08:00 WIB')}
        subject={t('Kode untuk mengaktifkan akun', 'Code to activate your account')}
        sentences={[t('Masukkan kode ini di situs kami.', 'Enter this code on our site.')]}
        code={{
          label: t('Kode Anda', 'Your code'),
          value: 'ABCD EFGH',
          onScreen: t('hanya tampak di kertas', 'shows on paper only'),
        }}
        closing={[t('Alamat kami hanya payung.example.', 'Our only address is payung.example.')]}
      />
    </Section>
  )
}
