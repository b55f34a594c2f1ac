import { createHash } from 'node:crypto'
import { signerFor } from '#platform/keys'
import type { PaperServices } from './paper-services.ts'
import { DOCUMENT_SIGNING } from './render-paper.ts'

/** What papers are checked with, without asking us: `/.well-known/payung-documents.json`. */
export async function publishedKeys({
  keys,
  certificate,
}: Pick<PaperServices, 'keys' | 'certificate'>) {
  const signer = signerFor(keys, DOCUMENT_SIGNING)
  const signing = await certificate()
  const pades = (signing?.chain ?? []).slice(0, 1).map((own) => ({
    use: 'pades',
    kid: createHash('sha256').update(own).digest('base64url').slice(0, 16),
    x5c: (signing?.chain ?? []).map((der) => Buffer.from(der).toString('base64')),
  }))
  const qr = {
    ...{ use: 'qr', kid: signer.keyId, kty: 'OKP', crv: 'Ed25519' },
    x: Buffer.from(signer.publicKey).toString('base64url'),
  }
  return { keys: [...pades, qr] }
}
