export { importMembers } from './actions/import-members.ts'
export { contradictionText } from './contradictions.ts'
export type { ReportedPerson } from './identification.ts'
export { identifyPeople } from './identification-store.ts'
<<<<<<< HEAD
export { parseIdentifier } from './identifier.ts'
=======
export { parseEmail, parsePhone } from './identifier.ts'
>>>>>>> main
export type { Person } from './person.ts'
export { findByIdentifier, personOf } from './person-store.ts'
