export { anchorDay } from './actions/anchor-day.ts'
export { closeDue } from './actions/closure.ts'
export {
  type DeathRefusal,
  decideOnDeath,
  decideOnReversal,
  doubtDeath,
  reportDeath,
} from './actions/death.ts'
export { prepareForgotten } from './actions/download.ts'
export type { PrivacyServices } from './actions/privacy-services.ts'
export { deathRefusals, explainDeath } from './death-refusals.ts'
export { sweepDownloads } from './download-store.ts'
export { exportCommand } from './export-command.ts'
export { privacyKeyedData } from './keyed-data.ts'
export { privacyRefusals } from './refusals.ts'
export { privacyRoutes } from './routes.tsx'
export { verifyAudit } from './verify-command.ts'
