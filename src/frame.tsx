import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Layout, renderDocument } from '#design'
import { CODES_PATH, ErrorPage, errorWords, footerLinks, isOldBrowser, navigation } from '#home'
import { SESSION_SCRIPT, secondsLeft, staffSecondsLeft } from '#identity'
import type { Config } from '#platform/config'
import {
  areaOf,
  type ErrorDetails,
  type ErrorKind,
  type FrameVisit,
  type Page,
} from '#platform/http'

/** Puts a page's body into the whole document of this deployment. */
export function pageFrame(config: Config, files: BuiltFiles) {
  const brand = { name: config.brand.name, host: new URL(config.url).host }
  return (page: Page, visit: FrameVisit): string => {
    const { visitor } = visit
    const signedIn = visitor.kind === 'member'
    const grade = visitor.kind === 'member' ? visitor.grade : undefined
    return renderDocument(
      <Layout
        language={visit.language}
        title={page.title}
        body={page.body}
        occasion={{ at: visit.now, codesHref: codesHref(config, visit) }}
        brand={brand}
        demo={config.mode === 'demo'}
        signedIn={signedIn}
        oldBrowser={isOldBrowser(visit.userAgent)}
        bare={page.bare}
        staff={areaOf(visit.path) === 'staff'}
        nav={navigation(grade, visit.language)}
        section={page.section}
        footer={hasFooter(page, visit) ? footerLinks(visit.language) : []}
        session={sessionOf(visit)}
        csrf={signedIn ? visit.csrf() : undefined}
        path={visit.otherLanguageHref}
        css={files.addressOf('src/design/design.css')}
        scripts={[
          ...(page.scripts ?? []),
          ...(visitor.kind === 'nobody' ? [] : [SESSION_SCRIPT]),
        ].map(files.addressOf)}
        robots={page.robots}
      />,
    )
  }
}

/** Staff have help of their own, and a page that is read without a connection leads nowhere. */
const hasFooter = ({ bare }: Page, { path }: FrameVisit): boolean =>
  bare !== true && areaOf(path) !== 'staff'

/** Where every code is explained: the staff's own address, where there is one, serves nothing but the console. */
const codesHref = ({ url, staffUrl }: Config, { path }: FrameVisit): string =>
  staffUrl !== undefined && areaOf(path) === 'staff' ? new URL(CODES_PATH, url).href : CODES_PATH

/** What the layout does for a session: warns before its end, covers what is personal on a public computer. */
function sessionOf({ visitor, now }: FrameVisit) {
  if (visitor.kind === 'nobody') return undefined
  const { signedInAt } = visitor
  if (visitor.kind === 'staff')
    return {
      publicComputer: false,
      stay: '/staff/session',
      ...staffSecondsLeft(signedInAt, now),
    }
  const { publicComputer } = visitor
  const left = secondsLeft({ publicComputer, createdAt: signedInAt }, now)
  return { publicComputer, stay: '/session', ...left }
}

/** The page of an error, in the frame of every other page. */
export function errorPage(kind: ErrorKind, details: ErrorDetails): Page {
  return {
    title: errorWords[kind].title[details.language],
    body: <ErrorPage kind={kind} {...details} />,
  }
}

/** The browser's files as they were built. */
export type BuiltFiles = {
  /** Address of what a source file became, with its hash. @throws when it was not built */
  addressOf(source: string): string
}

/**
 * Reads which files were built.
 * @throws when the browser's files were not built
 */
export function builtFiles(staticFolder: string): BuiltFiles {
  const manifest = JSON.parse(
    readFileSync(join(staticFolder, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, { file: string } | undefined>
  const addressOf = (source: string) => {
    const entry = manifest[source]
    if (entry === undefined) throw new Error(`dist/client lacks ${source}; run npm run build`)
    return `/${entry.file}`
  }
  addressOf('src/design/design.css')
  return { addressOf }
}
