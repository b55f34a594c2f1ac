import { createHash } from 'node:crypto'
import { signersFor } from '#platform/keys'
import type { PaperServices } from './paper-services.ts'
import { DOCUMENT_SIGNING } from './render-paper.ts'

/** What papers are checked with, without asking us, keys and certificates of before among them. */
export async function publishedKeys({
  keys,
  certificate,
}: Pick<PaperServices, 'keys' | 'certificate'>) {
  const { chain = [], former = [] } = (await certificate()) ?? {}
  const chains = [...(chain.length === 0 ? [] : [chain]), ...former.map((each) => [each])]
  return {
    keys: [
      ...chains.map((ders) => ({
        use: 'pades',
        kid: createHash('sha256')
          .update(ders[0] ?? '')
          .digest('base64url')
          .slice(0, 16),
        x5c: ders.map((der) => Buffer.from(der).toString('base64')),
      })),
      ...signersFor(keys, DOCUMENT_SIGNING).map(({ keyId, publicKey }) => ({
        ...{ use: 'qr', kid: keyId, kty: 'OKP', crv: 'Ed25519' },
        x: Buffer.from(publicKey).toString('base64url'),
      })),
    ],
  }
}
