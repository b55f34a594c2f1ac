/** Every role, as the command line and forms name them. */
export const STAFF_ROLES = ['supervisor', 'officer', 'data-officer', 'administrator'] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

/**
 * What staff may do, as routes name it. Every role may see who they are signed in as;
 * `branch` is for those before whom members stand, `cases` for those who answer members, `reports` for those who read what is
 * reported of fraud, `accounts` for those who make
 * staff accounts, two together: they decide no cases.
 */
const PERMISSIONS: Readonly<Record<StaffRole, readonly string[]>> = {
  supervisor: ['console', 'branch', 'cases', 'reports'],
  officer: ['console', 'branch', 'cases', 'reports'],
  'data-officer': ['console', 'cases'],
  administrator: ['console', 'accounts'],
}

export const permissionsOf = (role: StaffRole): readonly string[] => PERMISSIONS[role]
