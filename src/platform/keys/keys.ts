import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

export type LookupHash = { readonly hash: Uint8Array; readonly keyVersion: number }
export type Pepper = { readonly version: number; readonly secret: Uint8Array }

/** Which keys there are: the one that seals, all that open with it first, and those that wait to seal. */
export type Versions = {
  readonly sealing: number
  readonly all: readonly number[]
  readonly waiting: readonly number[]
}

export type Keys = {
  /**
   * Encrypts one field (AES-256-GCM). `place` names the very row, `members.contact.value_enc:7:…`:
   * a ciphertext moved to another row does not open.
   */
  seal(place: string, text: string): Uint8Array
  /** @throws when it was changed or moved, or its key is gone */
  open(place: string, sealed: Uint8Array): string
  /** `seal` for what is no text: a file, or a part of one. */
  sealBytes(place: string, bytes: Uint8Array): Uint8Array
  /** @throws as `open` does */
  openBytes(place: string, sealed: Uint8Array): Uint8Array
  /** Keyed hash for exact search, with the newest key. `kind` keeps e-mail and number apart. */
  lookupHash(kind: string, normalised: string): LookupHash
  /** The same with every key that still lives, the one that seals first. */
  lookupHashes(kind: string, normalised: string): readonly LookupHash[]
  /** Second ingredient of password hashes; the newest unless a version is named. @throws when it is gone */
  pepper(version?: number): Pepper
  /** 32 bytes for one purpose, from the key that seals. */
  derive(purpose: string): Uint8Array
  /** The same from another key of the ring. @throws when it is gone */
  deriveAs(version: number, purpose: string): Uint8Array
  readonly versions: Versions
  /** The same from every key that still lives, newest first. */
  deriveEach(purpose: string): readonly Uint8Array[]
  /** Encrypted and authenticated text for a cookie or address, base64url. */
  sealToken(purpose: string, text: string): string
  /** The text, or undefined for anything that this purpose did not seal. */
  openToken(purpose: string, sealed: string): string | undefined
}

const IV_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 2 + IV_BYTES

/** Every key the application uses, each derived for one purpose from the ring's master keys. */
export function createKeys(ring: KeyRing): Keys {
  const cache = new Map<string, KeyObject>()
  const newest = ring[0].version

  // Key objects: handing over raw bytes costs more than the hash itself.
  function derived(purpose: string, version: number): KeyObject {
    const name = `${version}/${purpose}`
    const known = cache.get(name)
    if (known !== undefined) return known
    const master = ring.find((candidate) => candidate.version === version)
    if (master === undefined) throw new Error(`key version ${version} is not in PAYUNG_KEYS`)
    const bytes = hkdfSync('sha256', master.key, '', `payung/${purpose}`, 32)
    const key = createSecretKey(Buffer.from(bytes))
    cache.set(name, key)
    return key
  }

  const hashWith = (version: number, kind: string, normalised: string): LookupHash => ({
    keyVersion: version,
    hash: createHmac('sha256', derived('lookup', version))
      .update(`${kind}\0${normalised}`)
      .digest(),
  })

  const keys: Keys = {
    seal: (place, text) => keys.sealBytes(place, Buffer.from(text)),
    open: (place, sealed) => Buffer.from(keys.openBytes(place, sealed)).toString('utf8'),
    sealBytes: (place, bytes) =>
      encrypt(derived('field', newest), { version: newest, place, bytes }),
    openBytes: (place, sealed) => {
      const bytes = Buffer.from(sealed)
      return decrypt(derived('field', versionOf(bytes)), place, bytes)
    },
    lookupHash: (kind, normalised) => hashWith(newest, kind, normalised),
    lookupHashes: (kind, normalised) =>
      ring.map(({ version }) => hashWith(version, kind, normalised)),
    pepper: (version = newest) => ({ version, secret: derived('pepper', version).export() }),
    derive: (purpose) => derived(purpose, newest).export(),
    deriveAs: (version, purpose) => derived(purpose, version).export(),
    versions: {
      sealing: newest,
      all: ring.map(({ version }) => version),
      waiting: ring.filter(({ isWaiting }) => isWaiting).map(({ version }) => version),
    },
    deriveEach: (purpose) => ring.map(({ version }) => derived(purpose, version).export()),
    sealToken: (purpose, text) =>
      encrypt(derived(`token/${purpose}`, newest), {
        version: newest,
        place: purpose,
        bytes: Buffer.from(text),
      }).toString('base64url'),
    openToken(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < HEAD_BYTES + TAG_BYTES) return undefined
      const version = versionOf(bytes)
      if (!ring.some((known) => known.version === version)) return undefined
      try {
        return decrypt(derived(`token/${purpose}`, version), purpose, bytes).toString('utf8')
      } catch {
        return undefined // forged or cut short: for the caller the same as absent
      }
    },
  }
  return keys
}

const versionOf = (sealed: Buffer): number => sealed.readUInt16BE(0)

function encrypt(
  key: KeyObject,
  sealing: { version: number; place: string; bytes: Uint8Array },
): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt16BE(sealing.version, 0)
  randomBytes(IV_BYTES).copy(head, 2)
  const cipher = createCipheriv('aes-256-gcm', key, head.subarray(2))
  cipher.setAAD(Buffer.from(sealing.place))
  return Buffer.concat([head, cipher.update(sealing.bytes), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: KeyObject, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(2, HEAD_BYTES))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const bytes = decipher.update(sealed.subarray(HEAD_BYTES, -TAG_BYTES))
  return Buffer.concat([bytes, decipher.final()])
}
