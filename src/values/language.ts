/** The two languages of the portal. Indonesian is the default. */
export type Language = 'id' | 'en'

export const LANGUAGES: readonly Language[] = ['id', 'en']

/** The same words in both languages; a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>
