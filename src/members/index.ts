export type { Person } from './person.ts'
export { findByIdentifier, personOf } from './person-store.ts'
