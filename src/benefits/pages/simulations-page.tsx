import type { VNode } from 'preact'
import { PageHead } from '#design'
import type { Language } from '#values'
import type { Simulator } from '../everywhere/simulator.ts'
import { savedText } from '../saved-text.ts'
import { text } from '../text.ts'

export type SimulationsPageProps = {
  readonly language: Language
  readonly simulators: readonly Simulator[]
  /** Whether there is somebody who may have saved some. */
  readonly maySave: boolean
}

/** What can be simulated, each with a sentence. */
export function SimulationsPage({ language, simulators, maySave }: SimulationsPageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      {maySave && (
        <p>
          <a href="/simulations/saved">{savedText.title[language]}</a>
        </p>
      )}
      {simulators.map(({ slug, title, about }) => (
        <section key={slug} class="section">
          <h2>
            <a href={`/simulations/${slug}`}>{title[language]}</a>
          </h2>
          <p>{about[language]}</p>
        </section>
      ))}
    </>
  )
}
