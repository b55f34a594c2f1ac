export { heirsRoutes } from './heirs-routes.tsx'
export { lawRecheck } from './recheck-command.ts'
export { benefitRoutes } from './routes.tsx'
export type { BenefitServices } from './simulation-routes.tsx'
