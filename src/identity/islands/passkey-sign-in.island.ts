import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { signalUnknown } from './passkey-signal.island.ts'

/** Shorter than a challenge holds. */
const RENEW_EVERY_MS = 8 * 60_000

/** Shows the second way in where the browser has one, and lets the field for the name offer passkeys. */
export function signInWithPasskeys(): void {
  const place = document.querySelector<HTMLElement>('[data-passkey-sign-in]')
  const form = place?.querySelector('form')
  if (!place || !form || !browserSupportsWebAuthn()) return
  const options: PublicKeyCredentialRequestOptionsJSON = JSON.parse(
    place.dataset.passkeySignIn ?? '{}',
  )
  signalUnknown(options.rpId, place.dataset.unknownCredential)
  place.hidden = false
  for (const note of document.querySelectorAll<HTMLElement>('[data-without-passkey]'))
    note.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void byButton(form, options)
  })
  void byAutofill(form, options)
  setInterval(() => void renewed(form, options), RENEW_EVERY_MS)
  addEventListener('pageshow', (event) => {
    if (event.persisted) void renewed(form, options)
  })
}

type Options = PublicKeyCredentialRequestOptionsJSON

async function byButton(form: HTMLFormElement, options: Options): Promise<void> {
  if (form.ariaBusy) return
  const status = form.querySelector<HTMLElement>('[data-failed]')
  if (status) status.textContent = ''
  form.ariaBusy = 'true'
  try {
    await send(form, options, false)
  } catch {
    if (status) status.textContent = status.dataset.failed ?? ''
    form.ariaBusy = null
    void renewed(form, options)
  }
}

/** Waits until a passkey is chosen in the field for the name; asking for one by the button ends the wait. */
async function byAutofill(form: HTMLFormElement, options: Options): Promise<void> {
  if (!document.querySelector('input[autocomplete~=webauthn]')) return
  if (!(await browserSupportsWebAuthnAutofill())) return
  await send(form, options, true).catch(() => undefined)
}

/** The same with a challenge that holds again: the page was open for long, or the old one may be used up. */
async function renewed(form: HTMLFormElement, options: Options): Promise<void> {
  const answer = await fetch(`${form.action}/challenge`).catch(() => undefined)
  if (!answer?.ok) return
  const { challenge }: { challenge: string } = await answer.json()
  options.challenge = challenge
  // A new wait would end what the person was just asked.
  if (!form.ariaBusy) await byAutofill(form, options)
}

async function send(form: HTMLFormElement, options: Options, autofill: boolean): Promise<void> {
  const answer = await startAuthentication({ optionsJSON: options, useBrowserAutofill: autofill })
  add(form, 'answer', JSON.stringify(answer))
  // The choice stands in the other form.
  const chosen = document.querySelector<HTMLInputElement>('input[name=publicComputer]:checked')
  if (chosen) add(form, chosen.name, chosen.value)
  form.submit()
}

function add(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value })
  form.append(field)
}
