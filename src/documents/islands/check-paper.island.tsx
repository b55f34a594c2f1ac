// Two extras of the pages where papers are checked: a file is compared here instead of being sent, and the statement behind
// `#`, which no server ever sees, is held against the published keys.

import { bytesOfBase64url } from '../everywhere/base64url.ts'
import { parsePaperCode } from '../everywhere/code.ts'
import { parseStatement, signedText } from '../everywhere/offline-proof.ts'

type PublishedKey = { readonly use: string; readonly kid: string; readonly x?: string }

const KEYS = '/.well-known/payung-documents.json'

async function compare(box: HTMLElement, file: File): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  const isSame = hex.join('') === box.dataset.compare
  tell(document.querySelector('[data-compared]'), isSame, box.dataset)
}

/** The same box as the server draws. */
function tell(place: Element | null, isGood: boolean, words: DOMStringMap): void {
  const notice = document.createElement('div')
  notice.className = `notice ${isGood ? 'good' : 'bad'}`
  const title = document.createElement('p')
  title.className = 'notice-title'
  title.textContent = (isGood ? (words.same ?? words.good) : (words.other ?? words.bad)) ?? ''
  notice.append(title)
  place?.replaceChildren(notice)
}

/** Whether the statement was signed by a published key; `undefined` where this browser cannot tell. */
async function isGenuine(code: string, statement: string): Promise<boolean | undefined> {
  const proof = parseStatement(statement)
  if (proof === undefined) return false
  const { keys } = (await (await fetch(KEYS)).json()) as { keys: readonly PublishedKey[] }
  const published = keys.find(({ use, kid }) => use === 'qr' && kid.startsWith(proof.keyId))
  const x = published?.x === undefined ? undefined : bytesOfBase64url(published.x)
  const signature = bytesOfBase64url(proof.signature)
  if (x === undefined || signature === undefined) return false
  const signed = new TextEncoder().encode(signedText(code, proof.text))
  const key = await crypto.subtle
    .importKey('raw', x, { name: 'Ed25519' }, false, ['verify'])
    .catch(() => undefined)
  return key && crypto.subtle.verify({ name: 'Ed25519' }, key, signature, signed)
}

const box = document.querySelector<HTMLElement>('[data-compare]')
const input = box?.querySelector<HTMLInputElement>('input[type=file]')
box?.addEventListener('submit', (event) => {
  const [file] = input?.files ?? []
  if (file === undefined) return
  event.preventDefault()
  void compare(box, file)
})
box?.addEventListener('dragover', (event) => event.preventDefault())
box?.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? []
  event.preventDefault()
  if (file !== undefined) void compare(box, file)
})

const offline = document.querySelector<HTMLElement>('[data-offline]')
if (offline !== null && location.hash.length > 1) {
  void isGenuine(offline.dataset.code ?? '', location.hash.slice(1)).then((answer) => {
    if (answer !== undefined) tell(offline, answer, offline.dataset)
  })
}

const form = document.querySelector<HTMLFormElement>('[data-statement]')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const typed = String(new FormData(form).get('statement') ?? '').trim()
  const [address = '', statement = ''] = typed.split('#')
  const code = parsePaperCode(address.slice(address.lastIndexOf('/') + 1))
  const place = form.querySelector('[role=status]')
  void (code === undefined ? Promise.resolve(false) : isGenuine(code, statement)).then((answer) => {
    if (answer === undefined && place !== null) place.textContent = form.dataset.unable ?? ''
    else tell(place, answer === true, form.dataset)
  })
})
