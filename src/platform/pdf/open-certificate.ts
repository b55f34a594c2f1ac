import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, ConfigError } from '#platform/config'
import { type PdfCertificate, parsePdfCertificate } from './certificate.ts'
import { makeOwnCertificate } from './own-certificate.ts'

/** How the demo signs: its name says that nobody vouches for it. */
const DEMO_SIGNER = 'Payung demo - not an agency'
const DEMO_FILE = 'document-certificate.pem'

/**
 * What documents are signed with: from the two files that the configuration names; the demo makes its own in the data
 * folder on first use, key and certificate in one file. `undefined` in production without any.
 * @throws ConfigError that names the variable, for files that cannot be used
 */
export async function openPdfCertificate(
  config: Pick<Config, 'mode' | 'dataFolder' | 'documentCertificate'>,
): Promise<PdfCertificate | undefined> {
  const named = config.documentCertificate
  if (named === undefined)
    return config.mode === 'demo' ? demoCertificate(config.dataFolder) : undefined
  const certificate = await contentOf('PAYUNG_DOCUMENT_CERTIFICATE', named.certificate)
  const key = await contentOf('PAYUNG_DOCUMENT_KEY', named.key)
  const former =
    named.former === undefined
      ? ''
      : await contentOf('PAYUNG_DOCUMENT_CERTIFICATES_FORMER', named.former)
  return usable('PAYUNG_DOCUMENT_CERTIFICATE', { certificate, key, former })
}

async function contentOf(variable: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new ConfigError([`${variable} names a file that cannot be read: ${file}`])
  }
}

function usable(name: string, pem: Parameters<typeof parsePdfCertificate>[0]): PdfCertificate {
  const parsed = parsePdfCertificate(pem)
  if (typeof parsed === 'string') throw new ConfigError([`${name} cannot be used: ${parsed}.`])
  return parsed
}

async function demoCertificate(folder: string): Promise<PdfCertificate> {
  const path = join(folder, DEMO_FILE)
  if (!existsSync(path)) await keepOwn(path)
  const content = await readFile(path, 'utf8')
  return usable(path, { certificate: content, key: content })
}

/** Whoever comes second takes what the first one made. */
async function keepOwn(path: string): Promise<void> {
  const { certificate, key } = await makeOwnCertificate(DEMO_SIGNER)
  try {
    await writeFile(path, certificate + key, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
