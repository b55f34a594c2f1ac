/** A contact as its owner recognises it and nobody else can use it: `s•••@example.com`, `+62•••789`. */
export function maskedContact({ kind, value }: { kind: 'email' | 'phone'; value: string }): string {
  if (kind === 'phone') return `${value.slice(0, 3)}•••${value.slice(-3)}`
  const at = value.lastIndexOf('@')
  return `${[...value.slice(0, at)][0] ?? ''}•••${value.slice(at)}`
}
