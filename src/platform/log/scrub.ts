const EMAIL = /[^\s"'<>(),;:\\=]+@[^\s"'<>(),;:\\=]+\.[a-z]{2,}/gi
// KPJ, NIK, telephone and account numbers, also when written in groups. An ISO date with its hour
// ("2026-11-22 10") has ten digits and stays.
const GROUPED_NUMBER = /(?<![\w.])\+?\d(?:[ .-]?\d){10,15}(?![\w])/g
const BARE_NUMBER = /(?<!\w)\d{9,}(?!\w)/g
// Older KPJ hold a letter among the digits.
const MIXED_NUMBER = /(?<!\w)(?=(?:[A-Z]*\d){6})[A-Z\d]{11,16}(?!\w)/gi

/** The text without e-mail addresses and without what could be a personal number. */
export const scrubbed = (text: string): string =>
  text
    .replace(EMAIL, '[address]')
    .replace(GROUPED_NUMBER, '[number]')
    .replace(BARE_NUMBER, '[number]')
    .replace(MIXED_NUMBER, '[number]')

// Names under which a value is never written, however harmless it looks.
const PRIVATE_NAMES = new Set(
  (
    'name fullname membername email phone nik kpj npwp passport password newpassword passphrase pin otp code token secret ' +
    'csrf session sessionid cookie cookies setcookie authorization address identifier account accountnumber birthdate ' +
    'mother wage amount query body fields headers url value values parameters params detail ip network'
  ).split(' '),
)

/** True for field names whose values never enter the log, in whatever case and with `_` or `-`. */
export const isPrivateName = (name: string): boolean =>
  PRIVATE_NAMES.has(name.replace(/[_-]/g, '').toLowerCase())

const DEEPEST = 4

/** A copy fit for the log: private names are struck out, errors become their scrubbed outline. */
export function fitForLog(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubbed(value)
  if (typeof value === 'bigint') return '[number]'
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Error) return outlineOf(value, depth)
  if (ArrayBuffer.isView(value)) return '[bytes]'
  if (depth >= DEEPEST) return '[deep]'
  if (Array.isArray(value)) return value.map((one) => fitForLog(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isPrivateName(name) ? '[hidden]' : fitForLog(inner, depth + 1),
    ]),
  )
}

/**
 * Of an error only its name, code, message, stack and cause: databases add details and parameters
 * that quote rows.
 */
function outlineOf(error: Error, depth: number): Readonly<Record<string, unknown>> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause =
    error.cause instanceof Error && depth < DEEPEST
      ? { cause: outlineOf(error.cause, depth + 1) }
      : {}
  return {
    type: error.name,
    ...code,
    message: withoutQuotedValues(error.message),
    stack: withoutQuotedValues(error.stack ?? ''),
    ...cause,
  }
}

// PostgreSQL and validators quote what they refuse: `invalid input syntax for type date: "…"`.
const withoutQuotedValues = (text: string): string =>
  scrubbed(text.replace(/"[^"\n]*"/g, '"[value]"'))
