import { GalleryPage } from '#design'
import type { Route } from '#platform/http'

/** Every component in every state, for who builds the pages. Left out of production builds. */
export const devRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/dev/design',
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: { title: 'Design', body: <GalleryPage language={language} /> },
    }),
  },
]
