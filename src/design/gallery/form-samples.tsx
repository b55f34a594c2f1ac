import type { VNode } from 'preact'
import type { Language } from '#values'
import { Button, Buttons } from '../button/button.tsx'
import { Checkbox, PublicComputerBox } from '../fields/checkbox.tsx'
import { FieldGroup } from '../fields/field-group.tsx'
import { FileField } from '../fields/file-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { PasswordField } from '../fields/password-field.tsx'
import { PickerField } from '../fields/picker-field.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Form } from '../form/form.tsx'
import { Columns, Section } from '../layout/parts.tsx'
import { LONG_NAME, speaker } from './sample.ts'

type Props = { readonly language: Language }

/** The same form untouched and refused. */
export function FormSamples({ language }: Props): VNode {
  return (
    <>
      <Columns
        even
        main={<Untouched language={language} />}
        side={<Refused language={language} />}
      />
      <Choices language={language} />
    </>
  )
}

function Choices({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Memilih', 'Choosing')}>
      <Form csrf="gallery" action="#choices">
        <SelectField
          language={language}
          name="risk"
          label={t('Tingkat risiko', 'Risk class')}
          unchosen={t('Pilih', 'Choose')}
          options={[
            { value: '1', label: t('1: sangat rendah', '1: very low') },
            { value: '2', label: t('2: rendah', '2: low') },
          ]}
          error={t('Tingkat risiko: belum diisi.', 'Risk class: not filled in yet.')}
        />
        <PickerField
          language={language}
          name="month"
          type="month"
          label={t('Bulan iuran', 'Contribution month')}
          hint={t('Misalnya 03-2026.', 'For example 03-2026.')}
          value="2026-03"
        />
        <Story language={language} />
        <FieldGroup
          legend={t('Program yang diikuti', 'Programmes taken part in')}
          hint={t('Centang semua yang diikuti.', 'Tick all that apply.')}
        >
          <Checkbox name="gallery.jht" label={t('Jaminan Hari Tua', 'Old-age savings')} checked />
          <Checkbox name="gallery.jp" label={t('Jaminan Pensiun', 'Pension')} />
        </FieldGroup>
      </Form>
    </Section>
  )
}

function Untouched({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <Section title={t('Formulir', 'Form')}>
      <Form csrf="gallery" action="#form">
        <TextField
          language={language}
          name="identifier"
          label={t('Email atau nomor KPJ', 'E-mail or KPJ number')}
          hint={t('KPJ ada di kartu peserta.', 'The KPJ is on your card.')}
          autocomplete="username"
          spellcheck={false}
          autocapitalize="none"
        />
        <PasswordField
          language={language}
          name="password"
          label={t('Kata sandi', 'Password')}
          autocomplete="current-password"
        />
        <PublicComputerBox language={language} />
        <Buttons>
          <Button>{t('Masuk', 'Sign in')}</Button>
          <Button kind="second" name="way" value="passkey">
            {t('Pakai kunci sandi', 'Use a passkey')}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Refused({ language }: Props): VNode {
  const t = speaker(language)
  const missing = t('Isi nomor KPJ, 11 huruf atau angka.', 'Enter the KPJ, 11 letters or digits.')
  return (
    <Section title={t('Formulir dengan kesalahan', 'Form with errors')}>
      <Form csrf="gallery" action="#refused">
        <ErrorSummary
          language={language}
          focused={false}
          errors={[
            { field: 'kpj', text: missing },
            { text: t('Coba lagi dalam 2 menit.', 'Try again in 2 minutes.') },
          ]}
        />
        <TextField
          language={language}
          name="kpj"
          label={t('Nomor KPJ', 'KPJ number')}
          error={missing}
          value="2104"
          inputmode="numeric"
        />
        <TextField
          language={language}
          name="name"
          label={t('Nama sesuai KTP', 'Name as on the identity card')}
          value={LONG_NAME}
          optional
        />
        <Checkbox name="agree" label={t('Kirim salinan', 'Send me a copy')} checked />
        <Buttons>
          <Button>{t('Kirim', 'Send')}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Story({ language }: Props): VNode {
  const t = speaker(language)
  return (
    <>
      <LongTextField
        language={language}
        name="gallery.story"
        label={t('Apa yang salah?', 'What is wrong?')}
        value={t('Upah Juni dipotong, iurannya tidak ada.', 'June was deducted, but not paid in.')}
      />
      <FileField
        language={language}
        name="gallery.file"
        label={t('Bukti', 'Evidence')}
        hint={t('PDF atau foto, paling besar 10 MB.', 'A PDF or a photo, up to 10 MB.')}
        accept="application/pdf,image/jpeg,image/png"
        optional
      />
    </>
  )
}
