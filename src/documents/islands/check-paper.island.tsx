// Two extras of the pages where papers are checked: a file is compared here instead of being sent, and the statement behind
// `#`, which no server ever sees, is held against the published keys.

import { localDate } from '#values'
import { bytesOfBase64url } from '../everywhere/base64url.ts'
import { parsePaperCode } from '../everywhere/code.ts'
import {
  type PaperProof,
  parseProof,
  parseStatement,
  signedText,
} from '../everywhere/offline-proof.ts'
import { proofSentences } from '../everywhere/proof-words.ts'

type PublishedKey = { readonly use: string; readonly kid: string; readonly x?: string }

const KEYS = '/.well-known/payung-documents.json'

async function compare(box: HTMLElement, file: File): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  const isSame = hex.join('') === box.dataset.compare
  const { same, other } = box.dataset
  tell(document.querySelector('[data-compared]'), isSame ? 'good' : 'bad', [isSame ? same : other])
}

/** The same box as the server draws. */
function tell(
  place: Element | null,
  tone: 'good' | 'warn' | 'bad',
  [heading = '', ...sentences]: readonly (string | undefined)[],
): void {
  const notice = document.createElement('div')
  notice.className = `notice ${tone}`
  const title = document.createElement('p')
  title.className = 'notice-title'
  title.textContent = heading
  const lines = sentences.map((sentence = '') => {
    const line = document.createElement('p')
    line.textContent = sentence
    return line
  })
  notice.append(title, ...lines)
  place?.replaceChildren(notice)
}

type Found = (PaperProof & { readonly code: string }) | 'not-genuine' | 'key-unknown' | 'unable'

/** What a statement says that was signed by a published key, or why nobody can rely on it; `unable`: not in this browser. */
async function proofOf(code: string | undefined, statement: string): Promise<Found> {
  const proof = parseStatement(statement)
  if (code === undefined || proof === undefined) return 'not-genuine'
  const { keys } = (await (await fetch(KEYS)).json()) as { keys: readonly PublishedKey[] }
  const published = keys.find(({ use, kid }) => use === 'qr' && kid.startsWith(proof.keyId))
  if (published === undefined) return 'key-unknown'
  const x = bytesOfBase64url(published.x ?? '')
  const signature = bytesOfBase64url(proof.signature)
  if (x === undefined || signature === undefined) return 'not-genuine'
  const signed = new TextEncoder().encode(signedText(code, proof.text))
  const key = await crypto.subtle
    .importKey('raw', x, { name: 'Ed25519' }, false, ['verify'])
    .catch(() => undefined)
  if (key === undefined) return 'unable'
  const holds = await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, signed)
  const said = holds ? parseProof(proof.text) : undefined
  return said === undefined ? 'not-genuine' : { ...said, code }
}

function tellFound(place: Element | null, found: Found, words: DOMStringMap): void {
  if (found === 'unable') {
    if (place !== null) place.textContent = words.unable ?? ''
  } else if (found === 'key-unknown') tell(place, 'warn', [words.unknown])
  else if (found === 'not-genuine') tell(place, 'bad', [words.bad])
  else {
    const today = localDate(words.today ?? found.issuedOn)
    const isOver = found.validUntil !== undefined && found.validUntil < today
    const language = document.documentElement.lang === 'en' ? 'en' : 'id'
    const sentences = proofSentences(found, language, today)
    tell(place, isOver ? 'warn' : 'good', [words.good, ...sentences])
  }
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
  void proofOf(offline.dataset.code, location.hash.slice(1)).then((found) =>
    tellFound(offline, found, offline.dataset),
  )
}

const form = document.querySelector<HTMLFormElement>('[data-statement]')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const typed = String(new FormData(form).get('statement') ?? '').trim()
  const [address = '', statement = ''] = typed.split('#')
  const code = parsePaperCode(address.slice(address.lastIndexOf('/') + 1))
  const place = form.querySelector('[role=status]')
  void proofOf(code, statement).then((found) => tellFound(place, found, form.dataset))
})
