import type { Route } from '#platform/http'
import type { PrivacyServices } from './actions/privacy-services.ts'
import { closureRoutes } from './closure-routes.tsx'
import { exportRoutes } from './export-routes.ts'
import { heirsRoutes } from './heirs-routes.tsx'
import { lookRoutes } from './look-routes.tsx'
import { myDataRoutes } from './my-data-routes.tsx'
import { noticeRoutes } from './notice-routes.tsx'

/** What a member may know of their own data. */
export const privacyRoutes = (services: PrivacyServices): readonly Route[] => [
  ...lookRoutes(services),
  ...exportRoutes(services),
  ...myDataRoutes(services),
  ...noticeRoutes(services),
  ...closureRoutes(services),
  ...heirsRoutes,
]
