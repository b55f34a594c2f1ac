import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url')
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** CBOR of the few kinds that WebAuthn needs: integers, texts, bytes, maps. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<unknown, unknown>): Buffer {
  if (typeof value === 'number') return value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value)
  if (typeof value === 'string')
    return Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([cborHead(2, value.length), value])
  const entries = [...value].flatMap((pair) => pair.map((part) => cbor(part as string)))
  return Buffer.concat([cborHead(5, value.size), ...entries])
}

function cborHead(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value])
  if (value < 256) return Buffer.from([(kind << 5) | 24, value])
  return Buffer.from([(kind << 5) | 25, value >> 8, value & 255])
}

/** COSE form of a P-256 public key. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cbor(
    new Map<number, number | Uint8Array>([
      [1, 2], // elliptic curve
      [3, -7], // ES256
      [-1, 1], // P-256
      [-2, bytesOf(x)],
      [-3, bytesOf(y)],
    ]),
  )
}

export type Site = { readonly id: string; readonly origin: string }

/** How this authenticator departs from an honest one; each makes an answer that must be refused. */
export type Deceit = {
  readonly origin?: string
  readonly rpId?: string
  readonly type?: string
  readonly challenge?: string
  readonly crossOrigin?: boolean
  readonly userHandle?: string
  readonly id?: string
  readonly count?: number
  /** The person did not unlock it. */
  readonly unverified?: boolean
  /** Says that it could be copied although it was made not to be. */
  readonly canSync?: boolean
  /** Signs with a key that nobody registered. */
  readonly otherKey?: boolean
}

const PRESENT = 0x01
const VERIFIED = 0x04
const CAN_SYNC = 0x08
const BACKED_UP = 0x10
const ATTESTED = 0x40

/** A passkey in software: makes itself with attestation `none`, and signs with ES256. */
export class Authenticator {
  readonly credentialId = textOf(randomBytes(32))
  readonly site: Site
  readonly canSync: boolean
  /** 0 while it keeps no count; else what it counted last. */
  count: number
  userHandle = ''
  #key = generateKeyPairSync('ec', { namedCurve: 'P-256' })

  constructor(site: Site, { canSync = true, count = 0 } = {}) {
    this.site = site
    this.canSync = canSync
    this.count = count
  }

  /** What the browser would post after `navigator.credentials.create`. */
  create(options: { challenge: string; user: { id: string } }, deceit: Deceit = {}): string {
    this.userHandle = options.user.id
    const id = deceit.id ?? this.credentialId
    const credential = bytesOf(this.credentialId)
    const attested = Buffer.concat([
      Buffer.alloc(16), // no maker named
      Buffer.from([credential.length >> 8, credential.length & 255]),
      credential,
      coseKey(this.#key.publicKey),
    ])
    const authData = Buffer.concat([this.#authenticatorData(deceit, ATTESTED), attested])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: textOf(this.#clientData('webauthn.create', options, deceit)),
        attestationObject: textOf(cbor(attestation)),
        transports: ['internal', 'hybrid'],
      },
    })
  }

  /** What the browser would post after `navigator.credentials.get`. */
  get(options: { challenge: string }, deceit: Deceit = {}): string {
    if (this.count > 0) this.count += 1
    const clientData = this.#clientData('webauthn.get', options, deceit)
    const authData = this.#authenticatorData(deceit, 0)
    const { privateKey } = deceit.otherKey
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : this.#key
    const id = deceit.id ?? this.credentialId
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: textOf(clientData),
        authenticatorData: textOf(authData),
        signature: textOf(
          sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey),
        ),
        userHandle: deceit.userHandle ?? this.userHandle,
      },
    })
  }

  #clientData(kind: string, { challenge }: { challenge: string }, deceit: Deceit): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: deceit.type ?? kind,
        challenge: deceit.challenge ?? challenge,
        origin: deceit.origin ?? this.site.origin,
        crossOrigin: deceit.crossOrigin ?? false,
      }),
    )
  }

  #authenticatorData({ rpId, count, unverified, canSync }: Deceit, more: number): Buffer {
    const synced = canSync ?? this.canSync
    const flags = PRESENT | (unverified ? 0 : VERIFIED) | (synced ? CAN_SYNC | BACKED_UP : 0) | more
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count ?? this.count)
    return Buffer.concat([sha256(rpId ?? this.site.id), Buffer.from([flags]), counter])
  }
}
