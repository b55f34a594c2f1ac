import type { VNode } from 'preact'
import { PickerField, SelectField, TextField } from '#design'
import { kpjText, type Language } from '#values'
import { employerName } from '../case-text.ts'
import { text } from '../text.ts'
import type { OwnEmployer, Wish } from '../wish.ts'

export type AboutFieldsProps = {
  readonly language: Language
  readonly wish: Wish
  readonly employers: readonly OwnEmployer[]
  errorOf(field: string): string | undefined
}

/** What has to be known besides the words: which month, employer or number. */
export function AboutFields(props: AboutFieldsProps): VNode | null {
  const { language, wish, errorOf } = props
  switch (wish.about) {
    case 'month':
      return (
        <>
          <EmployerField {...props} />
          <PickerField
            language={language}
            type="month"
            name="month"
            label={text.month[language]}
            hint={text.monthHint[language]}
            value={wish.month}
            error={errorOf('month')}
          />
          <TextField
            language={language}
            name="also"
            label={text.also[language]}
            hint={text.alsoHint[language]}
            value={wish.also}
            autocomplete="off"
            spellcheck={false}
            error={errorOf('also')}
            optional
          />
        </>
      )
    case 'employer':
      return <EmployerField {...props} />
    case 'number':
      return <NumberFields {...props} />
    case 'identity':
      return <IdentityFields {...props} />
    default:
      return null
  }
}

function EmployerField({ language, wish, employers, errorOf }: AboutFieldsProps): VNode {
  const hasSeveralNumbers = new Set(employers.map(({ kpj }) => kpj)).size > 1
  return (
    <SelectField
      language={language}
      name="employer"
      label={text.employer[language]}
      unchosen={text.choose[language]}
      options={employers.map((employer) => ({
        value: employer.ref,
        label: hasSeveralNumbers
          ? `${employerName(employer, language)} · KPJ ${kpjText(employer.kpj)}`
          : employerName(employer, language),
      }))}
      value={wish.employer}
      error={errorOf('employer')}
    />
  )
}

function NumberFields({ language, wish, errorOf }: AboutFieldsProps): VNode {
  return (
    <>
      <SelectField
        language={language}
        name="want"
        label={text.want[language]}
        unchosen={text.choose[language]}
        options={[
          { value: 'join', label: text.join[language] },
          { value: 'disown', label: text.disown[language] },
        ]}
        value={wish.want}
        error={errorOf('want')}
      />
      <TextField
        language={language}
        name="kpj"
        label={text.kpj[language]}
        hint={text.kpjHint[language]}
        value={wish.kpj}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        error={errorOf('kpj')}
        personal
      />
    </>
  )
}

function IdentityFields({ language, wish, errorOf }: AboutFieldsProps): VNode {
  return (
    <>
      <p>{text.twoDecide[language]}</p>
      <TextField
        language={language}
        name="name"
        label={text.name[language]}
        hint={text.nameHint[language]}
        value={wish.name}
        autocomplete="name"
        error={errorOf('name')}
        personal
        optional
      />
      <PickerField
        language={language}
        type="date"
        name="birthDate"
        label={text.birthDate[language]}
        hint={text.birthDateHint[language]}
        value={wish.birthDate}
        error={errorOf('birthDate')}
        optional
      />
    </>
  )
}
