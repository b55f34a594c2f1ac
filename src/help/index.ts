export { SIGN_IN_HELP } from './addresses.ts'
export { CODE_STEPS } from './code-steps.ts'
export { helpRefusals } from './refusals.ts'
export { type HelpServices, helpRoutes } from './routes.tsx'
