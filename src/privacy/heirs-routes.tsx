import type { Route } from '#platform/http'
import { heirsText as text } from './heirs-text.ts'
import { HeirsPage } from './pages/heirs-page.tsx'

/** The way of heirs: public, for they have no account here. */
export const heirsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/after-a-death',
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: text.title[language],
        robots: true,
        body: <HeirsPage language={language} />,
      },
    }),
  },
]
