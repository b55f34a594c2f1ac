import type { Answer, Route, Visit } from '#platform/http'
import type { Explanation } from '#values'
import { ownDataSchema } from './actions/collect-own-data.ts'
import { askForDownload, fetchDownload, prepareDownload, readDownload } from './actions/download.ts'
import type { PrivacyServices } from './actions/privacy-services.ts'
import { myDataText as text } from './my-data-text.ts'
import { MyDataPage } from './pages/my-data-page.tsx'
import { explainPrivacy } from './refusals.ts'

const PATH = '/privacy/my-data'
/** Everything at once is worth a proof of the last minutes. */
const FRESH = { freshWithinMinutes: 15 } as const

/** Everything about a member, as one download. */
export const myDataRoutes = (services: PrivacyServices): readonly Route[] => [
  { method: 'GET', path: PATH, access: FRESH, handle: (visit) => page(services, visit) },
  {
    method: 'POST',
    path: PATH,
    access: FRESH,
    async handle({ memberId, language, now }) {
      const key = await askForDownload(services, { memberId, language, now })
      services.afterwards(async () => {
        await prepareDownload(services, key, now)
      })
      return { kind: 'redirect', to: PATH }
    },
    form: (visit) => page(services, visit, explainPrivacy('not-done')),
  },
  {
    method: 'GET',
    path: `${PATH}.zip`,
    access: FRESH,
    async handle({ memberId, now }) {
      const body = await fetchDownload(services, { memberId, now })
      if (body === undefined) return { kind: 'not-found' }
      return { kind: 'file', contentType: 'application/zip', fileName: 'data-saya.zip', body }
    },
  },
  {
    method: 'GET',
    path: `${PATH}.schema.json`,
    access: 'public',
    handle: async () => ({
      kind: 'json',
      json: await ownDataSchema(services.db, services.url),
      headers: { 'cache-control': 'public, max-age=3600' },
    }),
  },
]

async function page(
  services: PrivacyServices,
  visit: Visit,
  trouble?: Explanation,
): Promise<Answer> {
  const { language, memberId, now } = visit
  const download = await readDownload(services, { memberId, now })
  const body = <MyDataPage {...{ language, download, trouble }} csrf={visit.csrf()} />
  return {
    kind: 'page',
    ...(trouble === undefined ? {} : { status: 422 }),
    page: { title: text.title[language], section: '/profile', body },
  }
}
