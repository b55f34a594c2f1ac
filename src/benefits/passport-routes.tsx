import { readDeposits } from '#contributions'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Route } from '#platform/http'
import { balancePassport } from './balance-passport.ts'
import { BalancePassportPage } from './pages/balance-passport-page.tsx'
import { passportText as text } from './passport-text.ts'

/** Where the amounts of the member's own pages open into their reasons. */
export const passportRoutes = ({ db }: { readonly db: Db }): readonly Route[] => [
  {
    method: 'GET',
    path: '/contributions/balance/passport',
    access: 'member',
    async handle({ memberId, language, now }) {
      const asOf = dayOfInstant(now)
      const ledgers = await readDeposits(db, memberId, now)
      const numbers = ledgers.flatMap((ledger) => balancePassport(ledger, asOf) ?? [])
      return {
        kind: 'page',
        page: {
          title: text.balance[language],
          section: '/contributions',
          body: <BalancePassportPage language={language} numbers={numbers} />,
        },
      }
    },
  },
]
