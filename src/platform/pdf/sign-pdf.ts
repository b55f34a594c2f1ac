import { createHash, sign } from 'node:crypto'
import { promisify } from 'node:util'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import type { PdfCertificate } from './certificate.ts'
import { OID } from './oid.ts'
import { PLACE_DIGITS, placeSignature, type SignatureWords } from './signature-place.ts'

const signLater = promisify(sign)

/**
 * The PDF with a PAdES signature of the level B-B: CMS with content type, digest and signing-certificate-v2; the time
 * stands in the PDF itself (ETSI EN 319 142-1). The same PDF, time and RSA key give the same bytes.
 * @throws RangeError where the certificate's chain does not fit the place kept for it
 */
export async function signPdf(
  pdf: Buffer,
  certificate: PdfCertificate,
  words: SignatureWords,
): Promise<Buffer> {
  const { bytes, place } = placeSignature(pdf, words)
  const digest = createHash('sha256')
    .update(bytes.subarray(0, place.from))
    .update(bytes.subarray(place.until))
    .digest()
  const digits = (await signatureOf(digest, certificate)).toString('hex')
  if (digits.length > PLACE_DIGITS) throw new RangeError('the chain of certificates is too long')
  bytes.write(digits, place.from + 1, 'latin1')
  return bytes
}

async function signatureOf(digest: Buffer, { chain, key }: PdfCertificate): Promise<Buffer> {
  const certificates = chain.map((der) => pkijs.Certificate.fromBER(new Uint8Array(der)))
  const [own] = certificates
  const [ownDer] = chain
  if (own === undefined || ownDer === undefined) throw new RangeError('there is no certificate')
  const attributes = [
    attribute(OID.contentType, new asn1.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, signingCertificate(ownDer, own)),
  ]
  const set = new asn1.Set({ value: attributes.map((each) => each.toSchema()) })
  const signature = await signLater('sha256', Buffer.from(set.toBER(false)), key)
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates,
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: own.issuer,
          serialNumber: own.serialNumber,
        }),
        digestAlgorithm: sha256(),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: signatureAlgorithmOf(key),
        signature: octets(signature),
      }),
    ],
  })
  const content = new pkijs.ContentInfo({
    contentType: OID.signedData,
    content: signed.toSchema(true),
  })
  return Buffer.from(content.toSchema().toBER(false))
}

const signatureAlgorithmOf = ({ asymmetricKeyType }: PdfCertificate['key']) =>
  asymmetricKeyType === 'rsa'
    ? new pkijs.AlgorithmIdentifier({
        algorithmId: OID.rsaWithSha256,
        algorithmParams: new asn1.Null(),
      })
    : new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })

const attribute = (type: string, value: asn1.BaseBlock) =>
  new pkijs.Attribute({ type, values: [value] })

const octets = (bytes: Uint8Array) =>
  new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer })

const sha256 = () =>
  new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1.Null() })

/** ESSCertIDv2 with SHA-256, which is its default and so not named (RFC 5035). */
function signingCertificate(der: Uint8Array, { issuer, serialNumber }: pkijs.Certificate) {
  const name = new asn1.Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [issuer.toSchema()],
  })
  const serial = new asn1.Sequence({
    value: [new asn1.Sequence({ value: [name] }), serialNumber],
  })
  const hash = octets(createHash('sha256').update(der).digest())
  const id = new asn1.Sequence({ value: [hash, serial] })
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: [id] })] })
}
