import type { VNode } from 'preact'
import { Checkbox, FieldGroup, PickerField, SelectField, TextField } from '#design'
import type { Language } from '#values'
import { isChild, PAPERS, type Relation, SCHOOLS } from '../family.ts'
import { type FamilyTyped, needsBirth } from '../family-form.ts'
import { paperText, schoolText, familyText as text } from '../family-text.ts'

export type FieldsProps = {
  readonly language: Language
  readonly relation: Relation
  readonly typed: FamilyTyped
  errorOf(field: string): string | undefined
}

/** Who somebody is: name, birth, marriage, and what helps to match papers. */
export function PersonFields({ language, relation, typed, errorOf }: FieldsProps): VNode {
  const isWill = relation === 'named-in-will'
  return (
    <>
      <TextField
        {...{ language, name: 'name', value: typed.name, error: errorOf('name') }}
        label={(isWill ? text.nameOfWill : text.name)[language]}
        hint={text.nameHint[language]}
        autocomplete="off"
        spellcheck={false}
        personal
      />
      <PickerField
        {...{ language, name: 'bornOn', type: 'date', value: typed.bornOn }}
        label={text.bornOn[language]}
        hint={text.bornHint[language]}
        error={errorOf('bornOn')}
        optional={!needsBirth(relation)}
      />
      {relation === 'spouse' && (
        <PickerField
          {...{ language, name: 'marriedOn', type: 'date', value: typed.marriedOn }}
          label={text.marriedOn[language]}
          hint={text.bornHint[language]}
          error={errorOf('marriedOn')}
        />
      )}
      <MatchingFields {...{ language, relation, typed, errorOf }} />
    </>
  )
}

function MatchingFields({ language, typed, errorOf }: FieldsProps): VNode {
  return (
    <>
      <SelectField
        {...{ language, name: 'sex', value: typed.sex, unchosen: text.notSaid[language] }}
        label={text.sex[language]}
        options={(['female', 'male'] as const).map((value) => ({
          value,
          label: text[value][language],
        }))}
        optional
      />
      <TextField
        {...{ language, name: 'nationality', value: typed.nationality ?? 'ID' }}
        label={text.nationality[language]}
        hint={text.nationalityHint[language]}
        error={errorOf('nationality')}
        autocapitalize="characters"
        autocomplete="off"
      />
      <TextField
        {...{ language, name: 'idNumber', value: typed.idNumber, error: errorOf('idNumber') }}
        label={text.idNumber[language]}
        hint={text.idNumberHint[language]}
        inputmode="numeric"
        autocomplete="off"
        personal
        optional
      />
    </>
  )
}

/** The school of a child: level, and the year in which that level ends. */
export function SchoolFields({ language, typed, errorOf }: Omit<FieldsProps, 'relation'>): VNode {
  return (
    <FieldGroup legend={text.school[language]} hint={text.schoolHint[language]}>
      <SelectField
        {...{ language, name: 'level', value: typed.level, unchosen: text.choose[language] }}
        label={text.level[language]}
        error={errorOf('level')}
        options={[
          { value: 'none', label: text.noSchool[language] },
          ...SCHOOLS.map((value) => ({ value, label: schoolText[value][language] })),
        ]}
        optional
      />
      <TextField
        {...{ language, name: 'untilYear', value: typed.untilYear, error: errorOf('untilYear') }}
        label={text.untilYear[language]}
        hint={text.untilYearHint[language]}
        inputmode="numeric"
        autocomplete="off"
        optional
      />
    </FieldGroup>
  )
}

/** A new relative; a child also with school. */
export const NewRelativeFields = (props: FieldsProps): VNode => (
  <>
    <PersonFields {...props} />
    {isChild(props.relation) && <SchoolFields {...props} />}
  </>
)

/** Which papers are at home. */
export function PaperFields({ language, typed }: Pick<FieldsProps, 'language' | 'typed'>): VNode {
  return (
    <FieldGroup legend={text.papersHeld[language]} hint={text.papersHint[language]}>
      {PAPERS.map((paper) => (
        <Checkbox
          key={paper}
          name={`paper.${paper}`}
          label={paperText[paper][language]}
          checked={typed[`paper.${paper}`] === 'on'}
        />
      ))}
    </FieldGroup>
  )
}

/** The day on which something happened. */
export function DayField({ language, typed, errorOf }: Omit<FieldsProps, 'relation'>): VNode {
  return (
    <PickerField
      {...{ language, name: 'on', type: 'date', value: typed.on, error: errorOf('on') }}
      label={text.day[language]}
      hint={text.bornHint[language]}
    />
  )
}
