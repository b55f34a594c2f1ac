import { createHash } from 'node:crypto'
import { found, type PdfFile, readPdf } from './pdf-file.ts'

/** A PDF with an empty place for a signature, and which bytes that signature speaks of: all but the place. */
export type PlacedPdf = {
  readonly bytes: Buffer
  /** From the angle bracket to the one that closes. */
  readonly place: { readonly from: number; readonly until: number }
}

export type SignatureWords = {
  /** What a screen reader says of the signature. */
  readonly title: string
  readonly reason: string
  /** `20261122100000+07'00'`. */
  readonly at: string
}

/** Room for the signature in hexadecimal digits: chain and all. */
export const PLACE_DIGITS = 16_384
const RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]'

/**
 * Adds a second revision with one signature field. The field is as accessible as the page it belongs to: a form element
 * of the structure tree with a title, and the page's tab order follows the structure (PDF/UA-1, 7.18).
 * @throws RangeError for a PDF that Typst did not make, or not with tags
 */
export function placeSignature(pdf: Buffer, words: SignatureWords): PlacedPdf {
  const file = readPdf(pdf)
  const objects = objectsOf(file, words)
  const parts: Buffer[] = [pdf, Buffer.from('\n')]
  let length = pdf.length + 1
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, length)
    const object = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1')
    parts.push(object)
    length += object.length
  }
  parts.push(Buffer.from(endOf(file, offsets, length), 'latin1'))
  return withRange(Buffer.concat(parts), pdf.length)
}

/** The new objects and those that change, in the order of their numbers. */
function objectsOf(file: PdfFile, words: SignatureWords): ReadonlyMap<number, string> {
  const [signature, widget, element] = [file.size, file.size + 1, file.size + 2]
  const catalog = file.object(file.root)
  const page = Number(found(/\/Kids \[(\d+) 0 R/, file.object(referred(catalog, 'Pages'))))
  const treeNumber = referred(catalog, 'StructTreeRoot')
  const tree = file.object(treeNumber)
  const document = Number(found(/\/K \[?(\d+) 0 R/, tree))
  const key = Number(found(/\/ParentTreeNextKey (\d+)/, tree))
  return new Map(
    [
      [file.root, extended(catalog, `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`)],
      [page, pageWith(file.object(page), widget)],
      [treeNumber, treeWith(tree, key, element)],
      [document, replaced(file.object(document), /\/K \[([\s\S]*?)\]/, `/K [$1 ${element} 0 R]`)],
      [signature, signatureDictionary(words)],
      [
        widget,
        `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /TU ${pdfText(words.title)} /V ${signature} 0 R /F 132 /Rect [0 0 0 0] /P ${page} 0 R /StructParent ${key} >>`,
      ],
      [
        element,
        `<< /Type /StructElem /S /Form /P ${document} 0 R /Pg ${page} 0 R /Alt ${pdfText(words.title)} /K << /Type /OBJR /Obj ${widget} 0 R /Pg ${page} 0 R >> >>`,
      ],
    ].sort(([a], [b]) => Number(a) - Number(b)) as [number, string][],
  )
}

const signatureDictionary = ({ reason, at }: SignatureWords): string =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${RANGE} /Contents <${'0'.repeat(PLACE_DIGITS)}> /Reason ${pdfText(reason)} /M (D:${at}) >>`

function pageWith(page: string, widget: number): string {
  const tabs = page.includes('/Tabs /S') ? page : extended(page, '/Tabs /S')
  return page.includes('/Annots [')
    ? replaced(tabs, /\/Annots \[([\s\S]*?)\]/, `/Annots [$1 ${widget} 0 R]`)
    : extended(tabs, `/Annots [${widget} 0 R]`)
}

function treeWith(tree: string, key: number, element: number): string {
  const next = replaced(tree, /\/ParentTreeNextKey \d+/, `/ParentTreeNextKey ${key + 1}`)
  return replaced(next, /\/Nums \[([\s\S]*?)\]/, `/Nums [$1 ${key} ${element} 0 R]`)
}

/** The table of references of what was added, and the trailer; the identity says that it is another revision. */
function endOf(file: PdfFile, offsets: ReadonlyMap<number, number>, at: number): string {
  const entries = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  const revision = createHash('sha256').update(file.bytes).digest('hex').slice(0, 32)
  return `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${file.size + 3} /Root ${file.root} 0 R /Info ${file.info} 0 R /ID [${file.id} <${revision}>] /Prev ${file.tableAt} >>\nstartxref\n${at}\n%%EOF\n`
}

/** Writes into the place for the range what it is, without moving anything. */
function withRange(bytes: Buffer, after: number): PlacedPdf {
  const range = bytes.indexOf(RANGE, after)
  const from = bytes.indexOf('/Contents <', range) + '/Contents '.length
  const until = from + PLACE_DIGITS + 2
  const numbers = [from, until, bytes.length - until].map((each) => String(each).padEnd(10, ' '))
  bytes.write(`/ByteRange [0 ${numbers.join(' ')}]`, range, 'latin1')
  return { bytes, place: { from, until } }
}

const referred = (dictionary: string, name: string): number =>
  Number(found(new RegExp(`/${name} (\\d+) 0 R`), dictionary))

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new RangeError(`this PDF has nothing like ${pattern.source}`)
  return text.replace(pattern, by)
}

/** A dictionary with one more entry. */
const extended = (dictionary: string, entry: string): string =>
  replaced(dictionary, /\s*>>\s*$/, `\n${entry}\n>>`)

/** Words as PDF wants them, in any script: UTF-16 with its mark, in hexadecimal digits. */
const pdfText = (words: string): string =>
  `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`
