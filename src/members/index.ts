export { importMembers } from './actions/import-members.ts'
export {
  addressesOf,
  type Contact,
  contactsOf,
  nameOf,
  type PostalAddress,
} from './contact-store.ts'
export { contradictionText } from './contradictions.ts'
export type { ReportedPerson } from './identification.ts'
export { identifyPeople } from './identification-store.ts'
export { parseEmail, parseIdentifier, parsePhone } from './identifier.ts'
export { holdMoney, type MoneyHoldReason, moneyHeldUntil } from './money-hold-store.ts'
export { ownFactsOf } from './own-facts-store.ts'
export type { Person } from './person.ts'
export { findByIdentifier, personOf } from './person-store.ts'
