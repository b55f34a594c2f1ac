import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Layout, renderDocument } from '#design'
import { ErrorPage, errorWords, navigation } from '#home'
import type { Config } from '#platform/config'
import type { ErrorDetails, ErrorKind, FrameVisit, Page } from '#platform/http'

/** Puts a page's body into the whole document of this deployment. */
export function pageFrame(config: Config, files: BuiltFiles) {
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
        css={files.addressOf('src/design/design.css')}
        scripts={(page.scripts ?? []).map(files.addressOf)}
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
