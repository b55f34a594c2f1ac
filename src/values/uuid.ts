const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Whether a text is a UUID as we write them, in small letters: anything else would be a fault in a query. */
export const isUuid = (text: string): boolean => UUID.test(text)
