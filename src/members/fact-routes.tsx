import { ok, refused } from '#values'
import { changeFact } from './actions/change-own-data.ts'
import type { OwnDataServices } from './actions/change-services.ts'
import { checkedMarital, checkedTaxNumber } from './own-checks.ts'
import { current, isMaritalStatus, type MaritalStatus } from './own-data.ts'
import { FRESH, type OwnForm } from './own-form-routes.tsx'
import { maritalNames, ownText as text } from './own-text.ts'
import { MaritalPage, TaxNumberPage } from './pages/fact-pages.tsx'

const DRAFTS = 'src/members/islands/own-form.island.tsx'

/** The marital status: the member's word, kept with its history. */
export const maritalForm = (services: OwnDataServices): OwnForm<MaritalStatus> => ({
  form: 'marital-status',
  access: FRESH,
  title: text.maritalTitle,
  page: MaritalPage,
  scripts: [DRAFTS],
  initial: ({ facts }) => ({ marital: current(facts['marital-status'])?.value ?? '' }),
  check(fields, { facts }) {
    const checked = checkedMarital(fields)
    if (!checked.ok) return refused([checked.refusal])
    const isSame = checked.value === current(facts['marital-status'])?.value
    return isSame ? refused(['same-as-before']) : checked
  },
  changes(value, { facts }, language) {
    const before = current(facts['marital-status'])?.value
    return [
      {
        name: text.maritalTitle[language],
        before: isMaritalStatus(before) ? maritalNames[before][language] : '',
        after: maritalNames[value][language],
      },
    ]
  },
  async save({ memberId, now }, value) {
    await changeFact(services, { memberId, field: 'marital-status', value, now })
    return ok('saved')
  },
})

/** The tax number: checked in its form alone, kept with its history. */
export const taxNumberForm = (services: OwnDataServices): OwnForm<string> => ({
  form: 'tax-number',
  access: FRESH,
  title: text.taxTitle,
  page: TaxNumberPage,
  scripts: [DRAFTS],
  initial: () => ({ taxNumber: '' }),
  check(fields, { facts }) {
    const checked = checkedTaxNumber(fields)
    if (!checked.ok) return refused([checked.refusal])
    const isSame = checked.value === current(facts['tax-number'])?.value
    return isSame ? refused(['same-as-before']) : checked
  },
  changes: (value, { facts }, language) => [
    {
      name: text.taxTitle[language],
      before: current(facts['tax-number'])?.value ?? '',
      after: value,
      byLetter: true,
    },
  ],
  async save({ memberId, now }, value) {
    await changeFact(services, { memberId, field: 'tax-number', value, now })
    return ok('saved')
  },
})
