// Counts a wait down, and does the work that a form of a crowded network asks for. Both are extras: without this
// script the time stands written, and waiting does instead of working.

const BATCH = 512

function end(line: HTMLElement): void {
  line.textContent = line.dataset.over ?? ''
}

function countDown(line: HTMLElement): void {
  const until = performance.now() + Number(line.dataset.seconds) * 1000
  const tick = () => {
    const left = Math.ceil((until - performance.now()) / 1000)
    if (left <= 0) {
      end(line)
      clearInterval(every)
    } else if (line.textContent !== line.dataset.over) {
      line.textContent = `${line.dataset.words} ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
    }
  }
  const every = setInterval(tick, 250)
  tick()
}

/** The first number that makes sha256 of `ticket:number` begin with so many zero bits. */
async function proofOf(ticket: string, bits: number): Promise<string> {
  const encoder = new TextEncoder()
  for (let from = 0; ; from += BATCH) {
    const digests = await Promise.all(
      Array.from({ length: BATCH }, (_, index) =>
        crypto.subtle.digest('SHA-256', encoder.encode(`${ticket}:${from + index}`)),
      ),
    )
    const found = digests.findIndex(
      (digest) => new DataView(digest).getUint32(0) >>> (32 - bits) === 0,
    )
    if (found >= 0) return String(from + found)
  }
}

async function work(ticket: HTMLInputElement): Promise<void> {
  const proof = ticket.form?.querySelector<HTMLInputElement>('input[name=proof]')
  // Absent on http, but for localhost.
  if (!proof || !globalThis.crypto?.subtle) return
  proof.value = await proofOf(ticket.value, Number(ticket.dataset.bits))
  for (const line of document.querySelectorAll<HTMLElement>('[data-work]')) end(line)
}

/** Begins what the page asks for. */
export function showWaits(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-seconds]')) countDown(line)
  const ticket = document.querySelector<HTMLInputElement>('input[name=ticket]')
  if (ticket) void work(ticket)
}
