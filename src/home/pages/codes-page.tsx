import type { VNode } from 'preact'
import { PageHead, RefusalList, Section } from '#design'
import { SIGN_IN_HELP } from '#help'
import type { Language } from '#values'
import type { CodeArea } from '../codes.ts'
import { codesText as text } from '../codes-text.ts'

export type CodesPageProps = { readonly language: Language; readonly areas: readonly CodeArea[] }

/** Every code that a page may show, with its cause, what to do, and when it will do. */
export function CodesPage({ language, areas }: CodesPageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <p>
        <a href={SIGN_IN_HELP}>{text.stepByStep[language]}</a>
      </p>
      <nav aria-label={text.areas[language]}>
        <ul>
          {areas.map(({ prefix, title }) => (
            <li key={prefix}>
              <a href={`#${prefix}`}>{heading(prefix, title[language])}</a>
            </li>
          ))}
        </ul>
      </nav>
      {areas.map(({ prefix, title, refusals }) => (
        <Section key={prefix} id={prefix} title={heading(prefix, title[language])} ruled>
          <RefusalList language={language} refusals={refusals} onward={`${SIGN_IN_HELP}?code=`} />
        </Section>
      ))}
    </>
  )
}

const heading = (prefix: string, title: string) => `${title} (${prefix})`
