import type { Words } from '#values'

/** For a wait whose length the page tells: `{time}` stands for it. */
export const IN_TIME: Words = { id: 'Coba lagi dalam {time}.', en: 'Try again in {time}.' }
