export type { Contradiction, ReportedPerson } from './identification.ts'
export { identifyPeople } from './identification-store.ts'
export type { Person } from './person.ts'
export { findByIdentifier, personOf } from './person-store.ts'
