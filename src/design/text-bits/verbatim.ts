/**
 * Attributes of what is copied letter by letter, a code or a key: no translating browser touches it. Preact itself takes
 * only a boolean here, which HTML does not know.
 */
export const verbatim: Readonly<Record<string, string>> = { translate: 'no' }
