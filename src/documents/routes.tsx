import type { Route } from '#platform/http'
import type { PaperServices } from './actions/paper-services.ts'
import { fileRoutes } from './file-routes.ts'
import { letterRoutes } from './letter-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { verifyRoutes } from './verify-routes.tsx'

/** Cards, statements and letters of a member, and where anybody checks them. */
export const paperRoutes = (services: PaperServices): readonly Route[] => [
  ...listRoutes(services),
  ...letterRoutes(services),
  ...fileRoutes(services),
  ...verifyRoutes(services),
]
