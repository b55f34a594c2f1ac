import { createHash } from 'node:crypto'
import { qrOf } from '#design'
import { dayOfInstant } from '#platform/clock'
import { type Keys, signerFor } from '#platform/keys'
import { type CompileRefusal, type PdfCertificate, signPdf } from '#platform/pdf'
import { dateText, type Instant, isoText, jakartaText, ok, type Result } from '#values'
import { paperCodeText } from '../everywhere/code.ts'
import type { PaperContent } from '../everywhere/kind.ts'
import {
  initialsOf,
  KEY_ID_LETTERS,
  proofText,
  signedText,
  statementOf,
} from '../everywhere/offline-proof.ts'
import { frameText, issuedText } from '../frame-text.ts'
import { logoOf } from './agency-logo.ts'
import type { PaperServices } from './paper-services.ts'

/** For what the ring's key is used. */
export const DOCUMENT_SIGNING = 'document'
/**
 * Bytes in a code of version 12 with error correction M (ISO/IEC 18004, table 7): coarse enough to be read from a print, and
 * from a cracked screen.
 */
const MOST_IN_CODE = 287

export type NewPaper = {
  readonly memberId: bigint
  readonly content: PaperContent
  readonly code: string
  readonly now: Instant
}

/** The signed file of a new paper; the same content, code and moment give the same bytes. */
export async function renderPaper(
  services: PaperServices,
  certificate: PdfCertificate,
  paper: NewPaper,
): Promise<Result<Buffer, CompileRefusal>> {
  const { now } = paper
  const { language } = paper.content
  const made = await compilePaper(services, paper)
  if (!made.ok) return made
  const at = `${jakartaText(now).slice(0, 19).replace(/[-:T]/g, '')}+07'00'`
  const words = { title: frameText.signature[language], reason: frameText.reason[language], at }
  return ok(await signPdf(made.value, certificate, words))
}

/** The file before it is signed. */
export async function compilePaper(
  services: PaperServices,
  paper: NewPaper,
): Promise<Result<Buffer, CompileRefusal>> {
  const job = {
    template: `${paper.content.kind}.typ`,
    content: JSON.stringify(await framed(services, paper)),
    at: Math.floor(paper.now / 1000),
  }
  return services.compiler.make(job, String(paper.memberId))
}

/** What the template reads: the content and all that surrounds it. */
async function framed(services: PaperServices, paper: NewPaper) {
  const { content, code, now } = paper
  const { keys, url, agency, isDemo } = services
  const { language, title, body } = content
  const day = dayOfInstant(now)
  const { address, qr } = codeToPrint({ keys, url }, paper)
  const issued = issuedText(dateText(day, language))[language]
  return {
    ...{ language, title, body, address, issued },
    code: paperCodeText(code),
    verify: `${url}/verify`,
    place: issued,
    demo: isDemo ? frameText.demo[language] : null,
    agency: {
      name: agency.name,
      address: agency.address ?? null,
      signatory: agency.signatory ?? null,
    },
    logo: await logoOf(agency),
    qr: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}"><path fill="#fff" d="M0 0h${qr.size}v${qr.size}h-${qr.size}z"/><path fill="#000" d="${qr.path}"/></svg>`,
    words: {
      check: frameText.check[language],
      how: frameText.how[language],
      qr: frameText.qr[language],
      logo: frameText.logo[language],
      page: frameText.page[language],
      of: frameText.of[language],
      year: frameText.year[language],
      sample: frameText.sample[language],
      signed: frameText.signed[language],
      description: `${title}, ${isoText(now).slice(0, 10)}`,
    },
  }
}

/**
 * The code as it is printed. Where it would be too fine, names in it give way to a mark of each, then to one of them all,
 * then the whole list of facts to one mark: they still show that something was changed. @throws RangeError when our own
 * address is too long for a code
 */
function codeToPrint(services: Pick<PaperServices, 'keys' | 'url'>, paper: NewPaper) {
  const { facts } = paper.content
  for (const said of [facts, facts.map(markOf), markedTogether(facts), [hashOf(facts)]]) {
    const address = addressOf(services, { ...paper, content: { ...paper.content, facts: said } })
    if (Buffer.byteLength(address) <= MOST_IN_CODE) return { address, qr: qrOf(address) }
  }
  throw new RangeError('the address of this portal is too long for the codes on papers')
}

const isName = (fact: string): boolean => fact.startsWith('e')

/** `ePT Contoh` as `e~3q2-7w`. */
const markOf = (fact: string): string => (isName(fact) ? `e${hashOf([fact.slice(1)])}` : fact)

/** Ten names as `e10~3q2-7w`, in the place of the first. */
function markedTogether(facts: readonly string[]): readonly string[] {
  const names = facts.filter(isName).map((fact) => fact.slice(1))
  const first = facts.findIndex(isName)
  return facts.flatMap((fact, index) => {
    if (!isName(fact)) return [fact]
    return index === first ? [`e${names.length}${hashOf(names)}`] : []
  })
}

/** `~3q2-7w`: the beginning of the SHA-256 of what was said, parted by `;`. */
const hashOf = (said: readonly string[]): string =>
  `~${createHash('sha256').update(said.join(';')).digest('base64url').slice(0, 6)}`

/** What the QR code holds: the address, and behind `#` the statement that needs no answer from us. */
function addressOf(
  { keys, url }: { readonly keys: Keys; readonly url: string },
  { content, code, now }: NewPaper,
): string {
  const signer = signerFor(keys, DOCUMENT_SIGNING)
  const text = proofText({
    ...{ kind: content.kind, language: content.language, facts: content.facts },
    initials: initialsOf(content.name),
    issuedOn: dayOfInstant(now),
    validUntil: content.validUntil,
  })
  const signature = Buffer.from(signer.sign(signedText(code, text))).toString('base64url')
  const keyId = signer.keyId.slice(0, KEY_ID_LETTERS)
  return `${url}/verify/${code}#${statementOf({ keyId, text, signature })}`
}
