import { areaPath, areasUnder, isVillage } from '#platform/areas'
import { ok, refused } from '#values'
import { changeAddress } from './actions/change-own-data.ts'
import type { OwnDataServices } from './actions/change-services.ts'
import type { NewAddress } from './address.ts'
import { addressLines } from './address-lines.ts'
import { chosenAreas, fieldsOfArea, isAreaStep } from './address-steps.ts'
import { moneyHeldUntil } from './money-hold-store.ts'
import { checkedAddress } from './own-checks.ts'
import { current, isNikOfElsewhere, type OwnData } from './own-data.ts'
import { type OwnForm, STRONG } from './own-form-routes.tsx'
import { ownText as text } from './own-text.ts'
import { AddressPage } from './pages/address-page.tsx'
import { effectiveFrom } from './pending-change.ts'

/** The home address, its area from the official list. */
export const addressForm = (services: OwnDataServices): OwnForm<NewAddress> => ({
  form: 'address',
  access: STRONG,
  title: text.addressTitle,
  page: (view) => {
    const lists = ['', ...chosenAreas(view.fields)].map(areasUnder)
    return <AddressPage {...view} lists={lists} />
  },
  scripts: ['src/members/islands/own-form.island.tsx'],
  initial: ({ addresses }) => {
    const address = current(addresses)
    return {
      ...fieldsOfArea(address?.areaCode ?? ''),
      street: address?.street ?? '',
      postCode: address?.postCode ?? '',
    }
  },
  isStep: isAreaStep,
  check(fields, data) {
    const checked = checkedAddress(fields, isVillage)
    return checked.ok && isSame(checked.value, data) ? refused(['same-as-before']) : checked
  },
  changes(value, { addresses }, language) {
    const before = current(addresses)
    return [
      {
        name: text.addressTitle[language],
        before: before === undefined ? '' : addressLines(before, areaPath).join(', '),
        after: addressLines(value, areaPath).join(', '),
      },
    ]
  },
  remark: ({ areaCode }, data) =>
    isNikOfElsewhere(data, areaCode) ? text.nikElsewhere : undefined,
  async effectiveAt({ memberId, now }) {
    const held = await moneyHeldUntil(services.db, memberId)
    const at = effectiveFrom('address', { now, held })
    return at !== undefined && at > now ? at : undefined
  },
  async save({ memberId, now }, address) {
    const saved = await changeAddress(services, { memberId, address, now })
    return saved.ok ? ok(saved.value.isEffective ? 'saved' : 'waits') : saved
  },
})

function isSame({ areaCode, street, postCode }: NewAddress, { addresses }: OwnData): boolean {
  const now = current(addresses)
  return now?.areaCode === areaCode && now.street === street && now.postCode === postCode
}
