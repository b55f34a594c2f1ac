import { benefitRoutes } from '#benefits'
import type { Db } from '#platform/db'
import { newKeys } from '#test/accounts'
import { pageSite } from '#test/page-site'

/** The simulators of a portal on this database. */
export const site = (db: Db, keys = newKeys()) =>
  pageSite(benefitRoutes({ db, keys, url: 'https://payung.example' }), keys)
