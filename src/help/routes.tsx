import type { Route } from '#platform/http'
import { type CheckServices, checkRoutes } from './check-routes.tsx'
import { claimRoutes } from './claim-routes.tsx'
import { hubRoutes } from './hub-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { type SignInHelpServices, signInHelpRoutes } from './sign-in-routes.tsx'

export type HelpServices = SignInHelpServices & Omit<CheckServices, 'host'>

/** What helps before somebody despairs. */
export const helpRoutes = (services: HelpServices): readonly Route[] => [
  ...signInHelpRoutes(services),
  ...hubRoutes(services),
  ...reportRoutes(services),
  ...claimRoutes(services.facts),
  ...checkRoutes({ ...services, host: services.facts.host }),
]
