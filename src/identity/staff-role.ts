export type StaffRole = 'supervisor' | 'officer' | 'data-officer' | 'administrator'

/** What staff may do, as routes name it. Every role may see who they are signed in as. */
const PERMISSIONS: Readonly<Record<StaffRole, readonly string[]>> = {
  supervisor: ['console'],
  officer: ['console'],
  'data-officer': ['console'],
  administrator: ['console'],
}

export const permissionsOf = (role: StaffRole): readonly string[] => PERMISSIONS[role]
