import { z } from 'zod'
import { isSignedBy, keyIdOf } from '#platform/keys'
import { ok, type Result, refused } from '#values'
import { anchorText } from './anchor.ts'
import {
  type AuditFile,
  type AuditKeysFile,
  auditFile,
  linkHash,
  signedText,
  written,
} from './audit-file.ts'
import { climbed, leafOf } from './merkle.ts'

/** What a genuine file shows. */
export type AuditFindings = {
  readonly portal: string
  readonly entries: number
  readonly first: string
  readonly last: string
  /** The anchor that seals the chain up to a place; absent when none covers it yet. */
  readonly anchored:
    | { readonly day: string; readonly seq: number; readonly root: string }
    | undefined
  /** The anchor stands in the list that was given, too. */
  readonly isPublished: boolean
  /** The keys came from elsewhere than the file. */
  readonly hasOwnKeys: boolean
}

/** One sentence that says what is wrong. */
type Fault = string

/**
 * Checks an exported log without asking anybody: its form, its signature, every link of the chain, the anchor and the way
 * to it. `trusted` is the public list of keys; without it the file's own keys are used, which shows only that the file is
 * all of one piece.
 */
export function verifyAuditFile(
  text: string,
  trusted: AuditKeysFile | undefined,
): Result<AuditFindings, Fault> {
  const parsed = parsedFile(text)
  if (!parsed.ok) return parsed
  const file = parsed.value
  const keys = trusted?.keys ?? file.keys
  const fault =
    faultOfSignature(file, keys) ??
    faultOfChain(file) ??
    faultOfAnchor(file, keys) ??
    faultOfPublished(file, trusted)
  if (fault !== undefined) return refused(fault)
  const at = (index: number): string => bodyOf(file.entries.at(index)?.body ?? '')?.at ?? ''
  return ok({
    ...{ portal: file.portal, entries: file.entries.length, first: at(0), last: at(-1) },
    anchored:
      file.anchor && file.proof
        ? { day: file.anchor.day, root: file.anchor.root, seq: file.proof.seq }
        : undefined,
    isPublished: trusted?.anchors.some(({ day }) => day === file.anchor?.day) === true,
    hasOwnKeys: trusted !== undefined,
  })
}

function parsedFile(text: string): Result<AuditFile, Fault> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refused('It is no whole JSON file: something was cut off or damaged.')
  }
  const parsed = auditFile.safeParse(json)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? ''
    return refused(`It is no export of this kind: "${place || 'the file'}" is missing or wrong.`)
  }
  // Spaces, order and doubled names that a reader of JSON would not see.
  return written(parsed.data) === text
    ? ok(parsed.data)
    : refused('It was written anew after it was exported: its bytes are not those of an export.')
}

type Keys = AuditKeysFile['keys']

const bytes = (text: string, encoding: 'hex' | 'base64url'): Buffer => Buffer.from(text, encoding)

/** The named key; `undefined` for none, and for one that carries another's name. */
function keyNamed(keys: Keys, kid: string): Buffer | undefined {
  const key = keys.find((one) => one.kid === kid)
  const publicKey = key && bytes(key.x, 'base64url')
  return publicKey !== undefined && keyIdOf(publicKey) === kid ? publicKey : undefined
}

function faultOfSignature(file: AuditFile, keys: Keys): Fault | undefined {
  const key = keyNamed(keys, file.key)
  if (key === undefined) return `It was signed with a key that is not in the list: ${file.key}.`
  return isSignedBy(key, signedText(file), bytes(file.signature, 'base64url'))
    ? undefined
    : 'Its signature does not fit: something was changed after it was signed.'
}

const bodyForm = z.looseObject({ memberId: z.string().regex(/^\d{1,19}$/), at: z.string() })

/** What a link says; `undefined` for what is no link of ours. */
function bodyOf(body: string): z.infer<typeof bodyForm> | undefined {
  try {
    return bodyForm.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

function faultOfChain({ entries }: AuditFile): Fault | undefined {
  let before: Buffer = Buffer.alloc(0)
  for (const [index, { seq, body, hash }] of entries.entries()) {
    if (seq !== index + 1) return `Entry ${index + 1} is missing or out of order.`
    const here = linkHash(before, seq, body)
    if (here.toString('hex') !== hash) return `Entry ${seq} does not follow from those before it.`
    if (bodyOf(body) === undefined) return `Entry ${seq} does not say whose it is and of when.`
    before = here
  }
  return undefined
}

function faultOfAnchor({ anchor, proof, entries }: AuditFile, keys: Keys): Fault | undefined {
  if (anchor === null && proof === null) return undefined
  if (anchor === null || proof === null) return 'The anchor or the way to it is missing.'
  const key = keyNamed(keys, anchor.key)
  if (key === undefined)
    return `Its anchor was signed with a key that is not in the list: ${anchor.key}.`
  if (!isSignedBy(key, anchorText(anchor), bytes(anchor.signature, 'base64url')))
    return `The anchor of ${anchor.day} was changed: its signature does not fit.`
  const sealed = entries[proof.seq - 1]
  if (sealed === undefined)
    return `The anchor of ${anchor.day} seals ${proof.seq} entries; some are missing.`
  const memberId = BigInt(bodyOf(sealed.body)?.memberId ?? 0)
  const head = { memberId, seq: BigInt(proof.seq), hash: bytes(sealed.hash, 'hex') }
  const path = proof.path.map((step) => ({ side: step.side, hash: bytes(step.hash, 'hex') }))
  const root = Buffer.from(climbed(leafOf(bytes(proof.salt, 'hex'), head), path)).toString('hex')
  return root === anchor.root
    ? undefined
    : `Entry ${proof.seq} does not lead to the anchor of ${anchor.day}.`
}

function faultOfPublished(
  { anchor }: AuditFile,
  trusted: AuditKeysFile | undefined,
): Fault | undefined {
  const published = trusted?.anchors.find(({ day }) => day === anchor?.day)
  if (anchor === null || published === undefined) return undefined
  return published.signature === anchor.signature && anchorText(published) === anchorText(anchor)
    ? undefined
    : `The anchor of ${anchor.day} is another than the one that was published.`
}
