import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/** What documents are signed with: the certificate, those above it, and its key. */
export type PdfCertificate = {
  /** DER, the signer's own first. */
  readonly chain: readonly Uint8Array[]
  readonly key: KeyObject
  /** DER of those that were used before. */
  readonly former: readonly Uint8Array[]
  /** Milliseconds since 1970: good from then until then. */
  readonly from: number
  readonly until: number
}

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g
const FEWEST_BITS = 2048

/**
 * Reads certificate and key from PEM. Keys are RSA of 2048 bits or more, or on the curve P-256.
 * @returns a sentence that says what is wrong, without anything of the key in it
 */
export function parsePdfCertificate(pem: {
  readonly certificate: string
  readonly key: string
  readonly former?: string
}): PdfCertificate | string {
  const chain = certificatesIn(pem.certificate)
  const former = certificatesIn(pem.former ?? '')
  if (chain === undefined || former === undefined) return 'a certificate is not readable'
  const [own] = chain
  if (own === undefined) return 'it holds no certificate in PEM'
  let key: KeyObject
  try {
    key = createPrivateKey(pem.key)
  } catch {
    return 'the key is not a readable private key in PEM without a password'
  }
  if (!isStrong(key)) return `the key must be RSA of ${FEWEST_BITS} bits or more, or P-256`
  if (!own.checkPrivateKey(key)) return 'the key does not belong to the certificate'
  return {
    chain: chain.map(derOf),
    former: former.map(derOf),
    key,
    from: own.validFromDate.getTime(),
    until: own.validToDate.getTime(),
  }
}

const derOf = ({ raw }: X509Certificate): Uint8Array => new Uint8Array(raw)

/** Every certificate of a file in PEM; `undefined` when one of them is none. */
function certificatesIn(pem: string): readonly X509Certificate[] | undefined {
  try {
    return [...pem.matchAll(BLOCK)].map(([block]) => new X509Certificate(block))
  } catch {
    return undefined
  }
}

function isStrong({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= FEWEST_BITS
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1'
}
