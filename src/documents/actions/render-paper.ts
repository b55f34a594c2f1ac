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
/** Coarser codes are read from a print, and from a cracked screen. */
const FINEST_QR = 12

export type NewPaper = {
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
  const { content, now } = paper
  const { language, kind } = content
  const made = await services.compiler.make({
    template: `${kind}.typ`,
    content: JSON.stringify(await framed(services, paper)),
    at: Math.floor(now / 1000),
  })
  if (!made.ok) return made
  const at = `${jakartaText(now).slice(0, 19).replace(/[-:T]/g, '')}+07'00'`
  const words = { title: frameText.signature[language], reason: frameText.reason[language], at }
  return ok(await signPdf(made.value, certificate, words))
}

/** What the template reads: the content and all that surrounds it. */
async function framed(services: PaperServices, { content, code, now }: NewPaper) {
  const { keys, url, agency, isDemo } = services
  const { language, title, body } = content
  const day = dayOfInstant(now)
  const { address, qr } = codeToPrint({ keys, url }, { content, code, now })
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
 * The code as it is printed. Where it would be too fine, names in it give way to a mark of them, which still shows that
 * they were changed. @throws RangeError when our own address is too long for a code
 */
function codeToPrint(services: Pick<PaperServices, 'keys' | 'url'>, paper: NewPaper) {
  for (const facts of [paper.content.facts, paper.content.facts.map(markOf)]) {
    const address = addressOf(services, { ...paper, content: { ...paper.content, facts } })
    const qr = qrOf(address)
    if (qr.version <= FINEST_QR) return { address, qr }
  }
  throw new RangeError('the address of this portal is too long for the codes on papers')
}

/** `ePT Contoh` as `e~3q2-7w`: the beginning of its SHA-256. */
const markOf = (fact: string): string =>
  fact.startsWith('e')
    ? `e~${createHash('sha256').update(fact.slice(1)).digest('base64url').slice(0, 6)}`
    : fact

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
