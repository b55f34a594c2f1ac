import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Instant } from '#values'

/** What a refusal says besides its words. */
export type Occasion = {
  /** When the page was answered: with it and the code a helper finds what happened. */
  readonly at: Instant
  /** Where every code is explained. */
  readonly codesHref: string
}

/** Of the page that is being made. Set around every page, so that no refusal can be shown without its time. */
export const Occasion = createContext<Occasion | undefined>(undefined)

/** @throws outside a page: a refusal without its time would be half told */
export function useOccasion(): Occasion {
  const occasion = useContext(Occasion)
  if (occasion === undefined) throw new Error('a refusal is shown where no occasion is set')
  return occasion
}
