import type { Route } from '#platform/http'
import { exportLog, publishedAnchors } from './actions/export-log.ts'
import type { PrivacyServices } from './actions/privacy-services.ts'

/** How long a copy of the public list may be shown: an anchor comes once a day. */
const AN_HOUR = 'public, max-age=3600'

/** The signed log, and what it is checked with. */
export const exportRoutes = (services: PrivacyServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/privacy/looks.json',
    access: 'member',
    async handle({ memberId, now }) {
      const body = await exportLog(services, { memberId, now, portal: services.url })
      const contentType = 'application/json; charset=utf-8'
      return { kind: 'file', contentType, fileName: 'siapa-melihat-data-saya.json', body }
    },
  },
  {
    method: 'GET',
    path: '/.well-known/payung-audit.json',
    access: 'public',
    handle: async () => ({
      kind: 'json',
      json: await publishedAnchors(services),
      headers: { 'cache-control': AN_HOUR },
    }),
  },
]
