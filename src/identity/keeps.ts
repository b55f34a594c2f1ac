import { LETTER_DAYS } from './code-request.ts'
import { NOT_ME_DAYS } from './not-me-right.ts'
import { TRIES_KEPT_DAYS } from './proof-lane.ts'
import { ABSOLUTE_MS } from './session.ts'
import { TRUST_DAYS } from './trusted-device.ts'

/** How long things of an account are kept: what the code works with, for the privacy notice. */
export const identityKeeps = {
  sessionHours: ABSOLUTE_MS / 3_600_000,
  trustedDeviceDays: TRUST_DAYS,
  notMeDays: NOT_ME_DAYS,
  triesDays: TRIES_KEPT_DAYS,
  letterCodeDays: LETTER_DAYS,
} as const
