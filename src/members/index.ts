export type { FamilyServices, FamilyTold } from './actions/family-services.ts'
export { importMembers } from './actions/import-members.ts'
export { decideProof, type MayProve, proposeProof } from './actions/prove-relative.ts'
export { stateFamily } from './actions/state-family.ts'
export {
  addressesOf,
  type Contact,
  contactHistoryOf,
  contactsOf,
  emailContactIdsOf,
  type LastEnds,
  lastEndsOf,
  nameOf,
  type PostalAddress,
} from './contact-store.ts'
export { contradictionText } from './contradictions.ts'
export {
  type Details,
  type EventContent,
  type FamilyEvent,
  isChild,
  isPresent,
  type Paper,
  type Relation,
  type Relative,
  relativesOf,
} from './family.ts'
export { familyRoutes } from './family-page-routes.tsx'
export { familyRefusals } from './family-refusals.ts'
export { type KnownFamily, readFamily } from './family-routes.tsx'
export { paperText, relationText } from './family-text.ts'
export type { ReportedPerson } from './identification.ts'
export { identifyPeople } from './identification-store.ts'
export { parseEmail, parseIdentifier, parsePassport, parsePhone } from './identifier.ts'
export {
  contradictionBetween,
  disownNumber,
  hadNumber,
  moveNumber,
  ownNumbers,
} from './joining-store.ts'
export {
  holdMoney,
  liftMoneyHold,
  type MoneyHeld,
  type MoneyHoldReason,
  moneyHeldUntil,
  moneyHoldsBegun,
  openMoneyHolds,
} from './money-hold-store.ts'
export { membersOwnData } from './own-data.ts'
export { ownFactsOf } from './own-facts-store.ts'
export type { IdKind, Person } from './person.ts'
export {
  type Claims,
  findByClaims,
  findByIdentifier,
  findByKpj,
  legalFactsOf,
  personOf,
} from './person-store.ts'
export { needsSecondApproval, wantSecondApproval } from './second-approval-store.ts'
export { unclaimedAmong } from './unclaimed-store.ts'
