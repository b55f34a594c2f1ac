import type { Route } from '#platform/http'
import { offlineText } from './offline-text.ts'
import { OfflinePage } from './pages/offline-page.tsx'

/** What a browser keeps for the time without a connection; with `both` in both languages, for who cannot say theirs. */
export const offlineRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/offline',
    access: 'public',
    handle({ language, query }) {
      const other = language === 'id' ? 'en' : 'id'
      return {
        kind: 'page',
        page: {
          title: offlineText.title[language],
          bare: true,
          body: <OfflinePage language={language} also={query.both === 'on' ? other : undefined} />,
        },
      }
    },
  },
]
