// Makes a photo smaller before it is sent, and sends evidence in pieces, so that a broken connection costs one piece.
// An extra: without it the form sends the file as it is, and the server does all the checking either way.

const LONGEST_SIDE = 1600
const JPEG_QUALITY = 0.82
/** Over the slowest connection it arrives within the 30 seconds that a server waits without minding the speed. */
const PIECE_BYTES = 128 * 1024
const LONGEST_PAUSE_MS = 15_000

/** The same photo as a JPEG of at most 1600 pixels a side; the file itself where that is no gain or no photo. */
async function smaller(file: File): Promise<File> {
  if (!/^image\/(?:jpeg|png)$/.test(file.type)) return file
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (picture === undefined) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, 'image/jpeg', JPEG_QUALITY),
  )
  if (blob === null || blob.size >= file.size) return file
  const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`
  return new File([blob], name, { type: 'image/jpeg', lastModified: file.lastModified })
}

type Answer = {
  readonly uploadId?: string
  readonly received?: number
  readonly kept?: boolean
  readonly refused?: string
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/**
 * Until the answer is there; between tries it waits ever longer. It never gives up: the form, sent whole instead, could
 * keep a file twice. `undefined`: signed out, or something that sending again does not mend.
 */
async function post(
  url: string,
  body: BodyInit,
  onBroken: () => void,
): Promise<Answer | undefined> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
    if (answer?.ok || answer?.status === 422) return answer.json()
    if (answer !== null && answer.status !== 503) return undefined
    onBroken()
    await pause(Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries))
  }
}

/** The form goes the ordinary way where nothing came of it. */
function sent(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new Error('not sent')
  return answer
}

/** What became of a file: kept, under which key it was on its way, or why not. `undefined`: the case's page shows it. */
type Outcome = { readonly uploadId: string | undefined; readonly refused?: string | undefined }

async function sendInPieces(
  base: string,
  file: File,
  status: HTMLElement,
): Promise<Outcome | undefined> {
  const { sending = '', interrupted = '' } = status.dataset
  const tell = (received: number) => {
    const percent = String(Math.floor((100 * received) / file.size))
    status.textContent = sending.replace('{percent}', percent)
  }
  let wasBroken = false
  const onBroken = () => {
    wasBroken = true
    status.textContent = interrupted
  }
  const begin = new URLSearchParams({ name: file.name, bytes: String(file.size) })
  let answer = sent(await post(base, begin, onBroken))
  const { uploadId } = answer
  while (answer.kept !== true && answer.refused === undefined) {
    const { received = 0 } = answer
    tell(received)
    const piece = new FormData()
    piece.set('offset', String(received))
    piece.set('piece', file.slice(received, received + PIECE_BYTES), 'piece')
    wasBroken = false
    const told = await post(`${base}/${uploadId}/pieces`, piece, onBroken)
    // The last piece had arrived, and only its answer was lost: the page of the case shows what became of it.
    const wasLast = received + PIECE_BYTES >= file.size
    if (wasLast && wasBroken && (told === undefined || told.refused !== undefined)) return undefined
    answer = sent(told)
  }
  return { uploadId, refused: answer.refused }
}

function watch(input: HTMLInputElement): void {
  const { form } = input
  const status = form?.querySelector<HTMLElement>('[role=status]')
  let shrinking: Promise<void> = Promise.resolve()
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file === undefined) return
    shrinking = smaller(file).then((small) => {
      if (small === file || input.files?.[0] !== file) return
      const chosen = new DataTransfer()
      chosen.items.add(small)
      input.files = chosen.files
    })
  })
  form?.addEventListener('submit', (event) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    event.preventDefault()
    void submit(form, input, { status, shrinking })
  })
}

type Sending = {
  readonly status: HTMLElement | null | undefined
  readonly shrinking: Promise<void>
}

async function submit(form: HTMLFormElement, input: HTMLInputElement, sending: Sending) {
  await sending.shrinking.catch(() => undefined)
  const [file] = input.files ?? []
  const { status } = sending
  if (file === undefined || file.size === 0 || !status) return form.submit()
  const button = form.querySelector('button')
  if (button) button.disabled = true
  // A case that is not opened yet gets the file first, and the form names it.
  const named = form.querySelector<HTMLInputElement>('input[name=upload]')
  const page = named ? '' : form.action.replace(/\/evidence$/, '')
  try {
    const outcome = await sendInPieces(
      named ? `${form.action}/new/uploads` : `${page}/uploads`,
      file,
      status,
    )
    if (outcome?.refused !== undefined) {
      status.textContent = outcome.refused
      return
    }
    if (!named) return location.assign(outcome === undefined ? page : `${page}?done=evidence`)
    if (outcome?.uploadId === undefined) return form.submit()
    named.value = outcome.uploadId
    input.value = ''
    form.submit()
  } catch {
    return form.submit()
  } finally {
    if (button) button.disabled = false
  }
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]')) watch(input)
