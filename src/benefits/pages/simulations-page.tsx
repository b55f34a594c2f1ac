import type { VNode } from 'preact'
import { PageHead } from '#design'
import type { Language } from '#values'
import type { Simulator } from '../everywhere/simulator.ts'
import { text } from '../text.ts'

export type SimulationsPageProps = {
  readonly language: Language
  readonly simulators: readonly Simulator[]
}

/** What can be simulated, each with a sentence. */
export function SimulationsPage({ language, simulators }: SimulationsPageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
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
