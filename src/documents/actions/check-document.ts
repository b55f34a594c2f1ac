import { z } from 'zod'
import { isSignedBy } from '#platform/keys'
import { type PdfFault, verifyPdf } from '#platform/pdf'
import { ok, type Result, refused } from '#values'
import { parsePaperCode } from '../everywhere/code.ts'
import {
  type PaperProof,
  parseProof,
  parseStatement,
  signedText,
} from '../everywhere/offline-proof.ts'

/** `/.well-known/payung-documents.json`. */
export const documentKeysFile = z.object({
  keys: z.array(
    z.union([
      z.object({ use: z.literal('pades'), x5c: z.array(z.base64()).min(1) }),
      z.object({ use: z.literal('qr'), kid: z.string(), x: z.base64url() }),
    ]),
  ),
})
export type DocumentKeys = z.output<typeof documentKeysFile>

/** Why something is not shown to be genuine. */
export type CheckRefusal =
  | PdfFault
  | 'no-statement'
  | 'statement-wrong'
  /** It was signed with a key that is not in the list. */
  | 'key-unknown'

/** What the code on a paper says, once its signature was found to hold. */
export function checkStatement(
  address: string,
  { keys }: DocumentKeys,
): Result<PaperProof & { readonly code: string }, CheckRefusal> {
  const [before = '', statement = ''] = address.trim().split('#')
  const code = parsePaperCode(before.slice(before.lastIndexOf('/') + 1))
  const sealed = parseStatement(statement)
  if (code === undefined || sealed === undefined) return refused('no-statement')
  const key = keys.find((each) => each.use === 'qr' && each.kid.startsWith(sealed.keyId))
  if (key === undefined || key.use !== 'qr') return refused('key-unknown')
  const signature = Buffer.from(sealed.signature, 'base64url')
  const holds = isSignedBy(
    Buffer.from(key.x, 'base64url'),
    signedText(code, sealed.text),
    signature,
  )
  const proof = holds ? parseProof(sealed.text) : undefined
  return proof === undefined ? refused('statement-wrong') : ok({ ...proof, code })
}

/** Who signed a PDF, and the address that stands in it; with `keys`, by one of their certificates. */
export function checkPdf(
  pdf: Buffer,
  keys: DocumentKeys | undefined,
): Result<{ readonly signer: string; readonly address: string }, CheckRefusal> {
  const trusted = keys?.keys.flatMap((key) =>
    key.use === 'pades' ? key.x5c.slice(0, 1).map((der) => Buffer.from(der, 'base64')) : [],
  )
  const signed = verifyPdf(pdf, trusted)
  if (!signed.ok) return signed
  const [, address = ''] =
    /<pdf:Keywords>([^<]{1,600})<\/pdf:Keywords>/.exec(pdf.toString('latin1')) ?? []
  return ok({ signer: signed.value.signer, address })
}
