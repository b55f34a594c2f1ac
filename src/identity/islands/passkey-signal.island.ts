/** Young browsers have these; the others do not, and nothing is lost. */
const signals: Partial<
  Pick<typeof PublicKeyCredential, 'signalUnknownCredential' | 'signalAllAcceptedCredentials'>
> = globalThis.PublicKeyCredential ?? {}

const ignored = (): undefined => undefined

/** Tells the password manager which of the member's passkeys we still accept: it forgets what was removed. */
export function signalPasskeys(): void {
  const place = document.querySelector<HTMLElement>('[data-passkey-signal]')
  if (!place) return
  const told: AllAcceptedCredentialsOptions = JSON.parse(place.dataset.passkeySignal ?? '{}')
  if (told.userId) signals.signalAllAcceptedCredentials?.(told).catch(ignored)
}

/** Tells the password manager that nobody here has the passkey it just offered. */
export function signalUnknown(rpId: string | undefined, credentialId: string | undefined): void {
  if (rpId && credentialId) signals.signalUnknownCredential?.({ rpId, credentialId }).catch(ignored)
}
