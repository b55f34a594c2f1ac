import { createPrivateKey, randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const
const COMMON_NAME = '2.5.4.3'
const KEY_USAGE = '2.5.29.15'
/** Digital signature and non-repudiation. */
const SIGNING = new Uint8Array([0xc0])

/** A certificate that nobody vouches for, good from 2020 to 2049, and its key, in PEM: for a demo, which its name says. */
export async function makeOwnCertificate(name: string): Promise<{
  readonly certificate: string
  readonly key: string
}> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  const serial = randomBytes(16)
  serial[0] = 0x40 // positive, and never shorter
  certificate.serialNumber = new asn1.Integer({ valueHex: new Uint8Array(serial).buffer })
  for (const who of [certificate.issuer, certificate.subject]) {
    const value = new asn1.Utf8String({ value: name })
    who.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type: COMMON_NAME, value }))
  }
  certificate.notBefore = new pkijs.Time({ type: 0, value: new Date(Date.UTC(2020, 0, 1)) })
  certificate.notAfter = new pkijs.Time({ type: 0, value: new Date(Date.UTC(2049, 0, 1)) })
  certificate.extensions = [
    new pkijs.Extension({
      ...{ extnID: KEY_USAGE, critical: true },
      extnValue: new asn1.BitString({ valueHex: SIGNING.buffer, unusedBits: 6 }).toBER(false),
    }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey)
  await certificate.sign(pair.privateKey, 'SHA-256')
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  return {
    certificate: pemOf(Buffer.from(certificate.toSchema(true).toBER(false))),
    key: String(key.export({ format: 'pem', type: 'pkcs8' })),
  }
}

const pemOf = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
