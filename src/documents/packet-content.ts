import type { HeirsPacket } from '#benefits'
import type { Language } from '#values'
import type { PaperContent } from './everywhere/kind.ts'
import { packetText as text } from './packet-text.ts'

/** The packet that a family keeps on paper: what there is, for whom, where to go, which papers, and until when. */
export const packetContent = (
  { name, title, about, parts, sums }: HeirsPacket,
  language: Language,
): PaperContent => ({
  kind: 'heirs',
  ...{ language, title, name },
  facts: sums,
  body: { lead: text.lead[language], about, parts },
})
