/** What a refusal has that decides the status of its page. */
export type Trouble = { readonly kind: string; readonly retryAfterSeconds?: number }

/** The status and headers of a page that explains this; nothing where there is nothing to explain. */
export function standing(trouble: Trouble | undefined) {
  if (trouble === undefined) return {}
  if (trouble.kind === 'other-site') return { status: 403 }
  if (trouble.retryAfterSeconds === undefined) return { status: 422 }
  const status = trouble.kind === 'busy' ? 503 : 429
  return { status, headers: { 'retry-after': String(trouble.retryAfterSeconds) } }
}
