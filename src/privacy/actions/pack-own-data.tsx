import { zipSync } from 'fflate'
import { renderDocument } from '#design'
import { type Instant, isoText, type Language } from '#values'
import type { OwnData } from '../own-data.ts'
import { MyDataDocument } from '../pages/my-data-document.tsx'

export type Packing = {
  readonly data: OwnData
  /** Our public origin. */
  readonly portal: string
  readonly madeAt: Instant
  readonly language: Language
}

/** One ZIP with everything twice: for programs as JSON, for people as a page that opens without the internet. */
export function packOwnData({ data, portal, madeAt, language }: Packing): Uint8Array {
  const schema = `${portal}/privacy/my-data.schema.json`
  const json = { format: 'payung-my-data/1', schema, madeAt: isoText(madeAt), data }
  const html = renderDocument(<MyDataDocument {...{ data, madeAt, language }} />)
  const files = {
    'data-saya.json': Buffer.from(`${JSON.stringify(json, null, 1)}\n`),
    'data-saya.html': Buffer.from(html),
  }
  return zipSync(files, { mtime: madeAt })
}
