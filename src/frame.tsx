import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Layout, renderDocument } from '#design'
import { ErrorPage, errorWords, navigation } from '#home'
import type { Config } from '#platform/config'
import type { ErrorDetails, ErrorKind, FrameVisit, Page } from '#platform/http'

/** Puts a page's body into the whole document of this deployment. */
export function pageFrame(config: Config, stylesheet: string) {
  const brand = { name: config.brand.name, host: new URL(config.url).host }
  return (page: Page, visit: FrameVisit): string => {
    const signedIn = visit.visitor.kind === 'member'
    return renderDocument(
      <Layout
        language={visit.language}
        title={page.title}
        body={page.body}
        brand={brand}
        demo={config.mode === 'demo'}
        signedIn={signedIn}
        nav={navigation(signedIn, visit.language)}
        section={page.section}
        csrf={signedIn ? visit.csrf() : undefined}
        path={visit.otherLanguageHref}
        css={stylesheet}
        robots={page.robots}
      />,
    )
  }
}

/** The page of an error, in the frame of every other page. */
export function errorPage(kind: ErrorKind, details: ErrorDetails): Page {
  return {
    title: errorWords[kind].title[details.language],
    body: <ErrorPage kind={kind} {...details} />,
  }
}

/**
 * Address of the built stylesheet, with its hash.
 * @throws when the browser's files were not built
 */
export function builtStylesheet(staticFolder: string): string {
  const manifest = JSON.parse(
    readFileSync(join(staticFolder, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, { file: string } | undefined>
  const entry = manifest['src/design/design.css']
  if (entry === undefined) throw new Error('dist/client holds no stylesheet; run npm run build')
  return `/${entry.file}`
}
