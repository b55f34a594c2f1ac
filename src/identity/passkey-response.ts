import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { RelyingParty } from './passkey.ts'

const LONGEST = 30_000
/** Ed25519, P-256, RSA: what every authenticator has one of. */
const ALGORITHMS = [-8, -7, -257]
/** How long the browser waits for the person. */
const PATIENCE_MS = 300_000

const bytes = z.string().regex(/^[\w-]{1,20000}$/)
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }
const extensions = z.object({}).default({})

const assertionForm = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes, // always there: our passkeys are discoverable
  }),
  clientExtensionResults: extensions,
})
const attestationForm = z.object({
  ...credential,
  response: z.object({ clientDataJSON: bytes, attestationObject: bytes }),
  clientExtensionResults: extensions,
})
const transportsForm = z.object({
  response: z.object({ transports: z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10) }),
})
const clientDataForm = z.object({
  challenge: bytes,
  // A page within somebody else's page is no page of ours.
  crossOrigin: z.literal(false).optional(),
})

/** What a browser says a passkey answered, with the challenge it claims to answer. Nothing of it is proved. */
export type Claimed<Form> = { readonly response: Form; readonly challenge: string }
export type Assertion = Claimed<z.infer<typeof assertionForm>>
export type Attestation = Claimed<z.infer<typeof attestationForm>> & {
  readonly transports: readonly string[]
}

/** Reads the answer of a passkey that signs in; `undefined` when it has not the form of one. */
export const parseAssertion = (text: string): Assertion | undefined =>
  claimed(assertionForm, jsonOf(text))

/** Reads the answer of a passkey that is to be added; `undefined` when it has not the form of one. */
export function parseAttestation(text: string): Attestation | undefined {
  const json = jsonOf(text)
  const claim = claimed(attestationForm, json)
  if (claim === undefined) return undefined
  const { data } = transportsForm.safeParse(json)
  return { ...claim, transports: data?.response.transports ?? [] }
}

function claimed<Form extends { response: { clientDataJSON: string } }>(
  form: z.ZodType<Form>,
  json: unknown,
): Claimed<Form> | undefined {
  const { data: response } = form.safeParse(json)
  if (response === undefined) return undefined
  const clientData = Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8')
  const { data } = clientDataForm.safeParse(jsonOf(clientData))
  return data && { response, challenge: data.challenge }
}

function jsonOf(text: string): unknown {
  try {
    return text.length <= LONGEST ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

export type Verified = {
  /** 0 where the authenticator keeps no count. */
  readonly signCount: number
  readonly canSync: boolean
  readonly backedUp: boolean
}

/** Whether the key signed this challenge for us with the person verified; `undefined` when any of it fails. */
export async function verifyAssertion(
  { response, challenge }: Assertion,
  rp: RelyingParty,
  publicKey: Uint8Array,
): Promise<Verified | undefined> {
  try {
    const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      // The counter is compared where it is stored, in the statement that moves it.
      credential: { id: response.id, publicKey: Uint8Array.from(publicKey), counter: 0 },
    })
    if (!verified) return undefined
    return {
      signCount: info.newCounter,
      canSync: info.credentialDeviceType === 'multiDevice',
      backedUp: info.credentialBackedUp,
    }
  } catch {
    return undefined // whatever the library finds wrong: to us it is one thing
  }
}

export type VerifiedKey = Verified & {
  readonly credentialId: string
  readonly publicKey: Uint8Array
}

/** Whether a new key was made for us and this challenge with the person verified; `undefined` when any of it fails. */
export async function verifyAttestation(
  { response, challenge }: Attestation,
  rp: RelyingParty,
): Promise<VerifiedKey | undefined> {
  try {
    const { verified, registrationInfo: info } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    // The browser names the credential beside what was signed: only the latter counts.
    if (!verified || info.credential.id !== response.id) return undefined
    return {
      credentialId: info.credential.id,
      publicKey: info.credential.publicKey,
      signCount: info.credential.counter,
      canSync: info.credentialDeviceType === 'multiDevice',
      backedUp: info.credentialBackedUp,
    }
  } catch {
    return undefined
  }
}

/** What the browser is told to ask any passkey of this site. It names nobody, so it tells nothing. */
export const assertionOptions = (rp: RelyingParty, challenge: string) =>
  generateAuthenticationOptions({
    rpID: rp.id,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
    timeout: PATIENCE_MS,
  })

/** What the browser is told for making a passkey that signs in by itself. */
export const enrolmentOptions = (
  rp: RelyingParty,
  enrolment: {
    readonly challenge: string
    readonly handle: Uint8Array
    /** Whose, as the password manager shows it. */
    readonly name: string
    /** Credential ids of the passkeys there are, base64url. */
    readonly existing: readonly string[]
  },
) =>
  generateRegistrationOptions({
    rpID: rp.id,
    rpName: rp.id,
    userID: Uint8Array.from(enrolment.handle),
    userName: enrolment.name,
    userDisplayName: enrolment.name,
    challenge: Buffer.from(enrolment.challenge, 'base64url'),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: enrolment.existing.map((id) => ({ id })),
    timeout: PATIENCE_MS,
  })
