const AFTER_MS = 1_200

/** Sends what is typed to be kept, a moment after the last key; the form that is sent itself keeps it anyway. */
export function keepDrafts(): void {
  const form = document.querySelector<HTMLFormElement>('form[action^="/profile/"]:has(.field)')
  const name = form?.getAttribute('action')?.slice('/profile/'.length)
  if (!form || !name || name.includes('/')) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    const fields = new URLSearchParams()
    for (const [key, value] of new FormData(form))
      if (typeof value === 'string' && key !== 'code') fields.append(key, value)
    fields.append('_form', name)
    // An extra: what could not be kept is still in the form.
    fetch('/profile/drafts', { method: 'POST', body: fields }).catch(() => undefined)
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, AFTER_MS)
  })
  form.addEventListener('submit', () => clearTimeout(waiting))
}
