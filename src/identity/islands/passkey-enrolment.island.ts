import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser'

/** Shows the form for a new passkey where the browser can make one. */
export function makePasskeys(): void {
  const place = document.querySelector<HTMLElement>('[data-passkey-enrolment]')
  const form = place?.querySelector('form')
  if (!place || !form || !browserSupportsWebAuthn()) return
  const options: PublicKeyCredentialCreationOptionsJSON = JSON.parse(
    place.dataset.passkeyEnrolment ?? '{}',
  )
  place.hidden = false
  for (const words of document.querySelectorAll<HTMLElement>('[data-passkey-cannot]'))
    words.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void make(form, options)
  })
}

async function make(
  form: HTMLFormElement,
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<void> {
  const status = form.querySelector<HTMLElement>('[data-failed]')
  const field = form.querySelector<HTMLInputElement>('input[name=answer]')
  if (!status || !field) return
  status.textContent = ''
  try {
    field.value = JSON.stringify(await startRegistration({ optionsJSON: options }))
    form.submit()
  } catch (error) {
    // The device has one of the passkeys that it was told to leave out.
    const isThere = error instanceof Error && error.name === 'InvalidStateError'
    status.textContent = (isThere ? status.dataset.there : status.dataset.failed) ?? ''
  }
}
