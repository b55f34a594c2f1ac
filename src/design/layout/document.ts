import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

// `<` is always escaped in text and attributes, so what matches is always a tag.
const CLOSED_VOID =
  /<((?:area|base|br|col|hr|img|input|link|meta|source|wbr)(?: [^\s"=>]+(?:="[^"]*")?)*)\/>/g

/** The document as HTML, void elements written the HTML way. */
export const renderDocument = (document: VNode): string =>
  `<!DOCTYPE html>${renderToString(document).replace(CLOSED_VOID, '<$1>')}`
