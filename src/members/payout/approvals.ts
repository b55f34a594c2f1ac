/** So many officers approve the first change about money after a recovery. */
export const APPROVALS_NEEDED = 2
