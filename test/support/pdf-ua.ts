import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

type Value = unknown
type Dictionary = Readonly<Record<string, Value>>

/**
 * What a PDF lacks of PDF/UA-1, as far as a program sees it in the objects that qpdf reads out: title, language and marks of
 * the document, the structure, pictures with words for them, annotations within the structure and named, tab order, fonts
 * that are embedded and say their letters. The numbers are those of ISO 14289-1.
 */
export function uaFaults(path: string): readonly string[] {
  const objects = objectsOf(path)
  const resolve = (value: Value): Value =>
    typeof value === 'string' && / 0 R$/.test(value) ? objects.get(value) : value
  const all = [...objects.values()].filter(isDictionary)
  const catalog = all.find((each) => each['/Type'] === '/Catalog') ?? {}
  return [
    ...documentFaults(catalog, resolve, readFileSync(path, 'latin1')),
    ...all.flatMap((each) => pictureFaults(each)),
    ...all.flatMap((each) => pageFaults(each, resolve, all)),
    ...all.flatMap((each) => fontFaults(each)),
  ]
}

function documentFaults(
  catalog: Dictionary,
  resolve: (value: Value) => Value,
  text: string,
): readonly string[] {
  const marks = resolve(catalog['/MarkInfo'])
  const shown = resolve(catalog['/ViewerPreferences'])
  const isMarked = isDictionary(marks) && marks['/Marked'] === true && marks['/Suspects'] !== true
  const showsTitle = isDictionary(shown) && shown['/DisplayDocTitle'] === true
  return [
    ...(isMarked ? [] : ['7.1: the content is not marked']),
    ...(showsTitle && /<dc:title>/.test(text) ? [] : ['7.1: no title is shown']),
    ...(typeof catalog['/Lang'] === 'string' ? [] : ['7.2: no language']),
    ...(isDictionary(resolve(catalog['/StructTreeRoot'])) ? [] : ['7.1: no structure']),
    ...(/<pdfuaid:part>1</.test(text) ? [] : ['5: it does not say that it is PDF/UA-1']),
  ]
}

const pictureFaults = (element: Dictionary): readonly string[] =>
  element['/S'] === '/Figure' && element['/Alt'] === undefined
    ? ['7.3: a picture without words']
    : []

/** Annotations of a page: tab order by structure, each within it, links and fields named. */
function pageFaults(
  page: Dictionary,
  resolve: (value: Value) => Value,
  all: readonly Dictionary[],
): readonly string[] {
  const listed = resolve(page['/Annots'])
  if (page['/Type'] !== '/Page' || !Array.isArray(listed)) return []
  const annotations = listed.map(resolve).filter(isDictionary)
  const forms = all.filter((each) => each['/S'] === '/Form')
  return [
    ...(page['/Tabs'] === '/S' ? [] : ['7.18.3: tab order']),
    ...annotations.flatMap((each) =>
      each['/StructParent'] === undefined ? ['7.18.1: outside the structure'] : [],
    ),
    ...annotations.flatMap((each) => {
      if (each['/Subtype'] !== '/Widget') return []
      return each['/TU'] !== undefined && forms.length > 0 ? [] : ['7.18.4: a field without a name']
    }),
  ]
}

function fontFaults(object: Dictionary): readonly string[] {
  if (object['/Type'] === '/FontDescriptor') {
    const isEmbedded = ['/FontFile', '/FontFile2', '/FontFile3'].some(
      (name) => object[name] !== undefined,
    )
    return isEmbedded ? [] : ['7.21.4: a font that is not embedded']
  }
  const isWhole = object['/Type'] === '/Font' && object['/Subtype'] === '/Type0'
  return isWhole && object['/ToUnicode'] === undefined ? ['7.21.7: letters without their code'] : []
}

/** Every object by its reference, `12 0 R`; of streams what is said about them. */
function objectsOf(path: string): ReadonlyMap<string, Value> {
  const printed = execFileSync('qpdf', ['--json=2', path], { maxBuffer: 1 << 28, encoding: 'utf8' })
  const { qpdf } = JSON.parse(printed) as { readonly qpdf: readonly Dictionary[] }
  return new Map(
    Object.entries(qpdf[1] ?? {}).map(([name, object]) => {
      const { value, stream } = object as {
        readonly value?: Value
        readonly stream?: { readonly dict: Value }
      }
      return [name.replace('obj:', ''), value ?? stream?.dict]
    }),
  )
}

const isDictionary = (value: Value): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
