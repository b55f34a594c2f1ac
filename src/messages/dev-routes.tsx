import type { Route } from '#platform/http'
import type { Mailbox } from './mailbox.ts'
import { MailboxPage } from './pages/mailbox-page.tsx'
import { mailboxText } from './text.ts'

/** The development mailbox. Left out of production builds. */
export const mailboxRoutes = (mailbox: Mailbox): readonly Route[] => [
  {
    method: 'GET',
    path: '/dev/mailbox',
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: mailboxText.title[language],
        body: <MailboxPage language={language} items={mailbox.items()} />,
      },
    }),
  },
  {
    method: 'GET',
    path: '/dev/mailbox/:id',
    access: 'public',
    handle({ params }) {
      const html = mailbox.items().find(({ id }) => id === params.id)?.html
      if (html === undefined) return { kind: 'not-found' }
      return {
        kind: 'file',
        contentType: 'text/html; charset=utf-8',
        body: html,
        // A mail brings its own style and nothing else.
        headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      }
    },
  },
]
