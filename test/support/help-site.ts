import { helpRoutes } from '#help'
import { guardForms } from '#identity'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { pageSite } from '#test/page-site'

/** The pages of help on a database, with limits as they are. */
export const helpSite = ({ db, keys }: { readonly db: Db; readonly keys: Keys }) =>
  pageSite(
    helpRoutes({
      ...{ db, keys, refusals: [], isOldBrowser: () => false },
      guard: guardForms({ db, keys }),
      emptyBrowser: async () => ({ cookies: [], headers: {} }),
      facts: { mailFrom: 'no-reply@payung.example', host: 'payung.example', phone: undefined },
    }),
    keys,
  )
