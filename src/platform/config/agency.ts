import { resolve } from 'node:path'
import { z } from 'zod'

/** What the papers say of the agency that issues them. */
export type Agency = {
  readonly name: string
  readonly address: string | undefined
  /** Who answers for them: name and office, as they are printed. */
  readonly signatory: string | undefined
  /** File of its mark, SVG or PNG; Payung's own umbrella when absent. */
  readonly logo: string | undefined
}

/** Files in PEM: the certificate with those above it, and its private key. */
export type CertificateFiles = {
  readonly certificate: string
  readonly key: string
  /** Certificates of before, for papers that were signed with them. */
  readonly former: string | undefined
}

/** The variables that say who issues papers and with what they are signed. */
export const agencyVariables = {
  PAYUNG_AGENCY: z.string().min(1).max(80, { error: 'must be a name of 80 letters' }).optional(),
  PAYUNG_AGENCY_ADDRESS: z
    .string()
    .max(200, { error: 'must be an address of 200 letters' })
    .optional(),
  PAYUNG_SIGNATORY: z
    .string()
    .max(120, { error: 'must be name and office in 120 letters' })
    .optional(),
  PAYUNG_LOGO: z
    .string()
    .regex(/\.(svg|png)$/, { error: 'must be the name of an SVG or PNG file' })
    .optional(),
  PAYUNG_DOCUMENT_CERTIFICATE: z.string().optional(),
  PAYUNG_DOCUMENT_KEY: z.string().optional(),
  PAYUNG_DOCUMENT_CERTIFICATES_FORMER: z.string().optional(),
}

type Variables = z.output<z.ZodObject<typeof agencyVariables>>

export const agencyOf = (env: Variables, brand: string): Agency => ({
  name: env.PAYUNG_AGENCY ?? brand,
  address: env.PAYUNG_AGENCY_ADDRESS,
  signatory: env.PAYUNG_SIGNATORY,
  logo: env.PAYUNG_LOGO === undefined ? undefined : resolve(env.PAYUNG_LOGO),
})

/** The two files; `undefined` without any, a sentence where one is missing. */
export function certificateFilesOf(env: Variables): CertificateFiles | undefined | string {
  const { PAYUNG_DOCUMENT_CERTIFICATE: certificate, PAYUNG_DOCUMENT_KEY: key } = env
  if (certificate === undefined && key === undefined) return undefined
  if (certificate === undefined || key === undefined) {
    const missing = certificate === undefined ? 'CERTIFICATE' : 'KEY'
    return `PAYUNG_DOCUMENT_${missing} is missing: documents are signed with a certificate and its key.`
  }
  const former = env.PAYUNG_DOCUMENT_CERTIFICATES_FORMER
  return {
    ...{ certificate: resolve(certificate), key: resolve(key) },
    former: former === undefined ? undefined : resolve(former),
  }
}
