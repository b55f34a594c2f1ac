const PAUSE_MS = 600

/** Says what a new password is worth once its typing pauses. */
export function tellStrength(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-strength-of]')) {
    const input = document.getElementById(line.dataset.strengthOf ?? '')
    if (!(input instanceof HTMLInputElement) || !input.form) continue
    follow(input, line)
  }
}

function follow(input: HTMLInputElement, line: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(input, line), PAUSE_MS)
  })
}

async function ask(input: HTMLInputElement, line: HTMLElement): Promise<void> {
  const asked = input.value
  const token = input.form?.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
  const body = new URLSearchParams({ newPassword: asked, _csrf: token })
  const answer = await fetch('/password-strength', { method: 'POST', body }).catch(() => undefined)
  if (!answer?.ok) return
  const { words }: { words: string } = await answer.json()
  // Typed on meanwhile: the next answer is for that.
  if (input.value === asked) line.textContent = words
}
