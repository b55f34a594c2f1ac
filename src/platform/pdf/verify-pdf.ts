import { createHash, verify, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { ok, type Result, refused } from '#values'
import { OID } from './oid.ts'

/** Why a PDF is not as somebody signed it. */
export type PdfFault =
  | 'no-signature'
  | 'not-whole'
  | 'changed'
  | 'signature-wrong'
  | 'another-signer'

/** Who signed it: the common name of the certificate, whose DER stands beside it. */
export type PdfSigned = { readonly signer: string; readonly certificate: Uint8Array }

const RANGE = /\/ByteRange \[0 (\d+) +(\d+) +(\d+) *\]/g

/**
 * Whether the last signature of a PDF speaks of all of it, holds, and names its own certificate. Whose that certificate
 * is says nobody here: `trusted`, where given, lists those (DER) that may have signed.
 */
export function verifyPdf(
  pdf: Buffer,
  trusted?: readonly Uint8Array[],
): Result<PdfSigned, PdfFault> {
  const range = [...pdf.toString('latin1').matchAll(RANGE)].at(-1)
  if (range === undefined) return refused('no-signature')
  const [from, until, rest] = [Number(range[1]), Number(range[2]), Number(range[3])]
  const isWhole = from < until && until + rest === pdf.length
  const place = pdf.subarray(from, until).toString('latin1')
  if (!isWhole || !/^<[\da-fA-F]+>$/.test(place)) return refused('not-whole')
  const digest = createHash('sha256')
    .update(pdf.subarray(0, from))
    .update(pdf.subarray(until))
    .digest()
  try {
    return checkSignature(Buffer.from(place.slice(1, -1), 'hex'), digest, trusted)
  } catch {
    return refused('signature-wrong')
  }
}

/** @throws when it is no signature in CMS */
function checkSignature(
  padded: Buffer,
  digest: Buffer,
  trusted: readonly Uint8Array[] | undefined,
): Result<PdfSigned, PdfFault> {
  const parsed = asn1.fromBER(padded.subarray(0, lengthOf(padded)))
  const { content } = new pkijs.ContentInfo({ schema: parsed.result })
  const signed = new pkijs.SignedData({ schema: content })
  const [info] = signed.signerInfos
  const [own] = signed.certificates ?? []
  if (info?.signedAttrs === undefined || !(own instanceof pkijs.Certificate))
    return refused('signature-wrong')
  const certificate = Buffer.from(own.toSchema().toBER(false))
  const claimed = attributeOf(info.signedAttrs, OID.messageDigest)
  if (!bytesOf(claimed).equals(digest)) return refused('changed')
  const named = attributeOf(info.signedAttrs, OID.signingCertificateV2)
  const hash = createHash('sha256').update(certificate).digest()
  const attributes = Buffer.from(info.signedAttrs.encodedValue)
  attributes[0] = 0x31 // signed as a SET, wherever it stands (RFC 5652, 5.4)
  const x509 = new X509Certificate(certificate)
  const holds = verify('sha256', attributes, x509.publicKey, bytesOf(info.signature))
  if (!holds || !Buffer.from(named.toBER(false)).includes(hash)) return refused('signature-wrong')
  if (trusted !== undefined && !trusted.some((each) => certificate.equals(each)))
    return refused('another-signer')
  return ok({ signer: /^CN=(.+)$/m.exec(x509.subject)?.[1] ?? x509.subject, certificate })
}

/** The place is longer than what stands in it: the length that the DER's own head says. */
function lengthOf(der: Buffer): number {
  const first = der[1] ?? 0
  if (first < 0x80) return 2 + first
  return 2 + (first & 0x7f) + der.readUIntBE(2, first & 0x7f)
}

function attributeOf({ attributes }: pkijs.SignedAndUnsignedAttributes, type: string) {
  const value: unknown = attributes.find((each) => each.type === type)?.values[0]
  if (!(value instanceof asn1.BaseBlock)) throw new RangeError('an attribute is missing')
  return value
}

function bytesOf(block: asn1.BaseBlock): Buffer {
  if (!(block instanceof asn1.OctetString)) throw new RangeError('these are no octets')
  return Buffer.from(block.getValue())
}
