import type { Agency } from '#platform/config'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Compiler, PdfCertificate } from '#platform/pdf'

/** What papers are made with. */
export type PaperServices = {
  readonly db: Db
  readonly keys: Keys
  readonly url: string
  readonly agency: Agency
  readonly isDemo: boolean
  /** Printed on the packet for the family; absent where the operator gave none. */
  readonly helpPhone: string | undefined
  readonly compiler: Compiler
  /** What papers are signed with; `undefined` where the operator gave none: none are issued then. */
  certificate(): Promise<PdfCertificate | undefined>
}
