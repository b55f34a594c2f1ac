import { type KeyedData, sealedIn } from '#values'

/** Pictures are large: few of them are opened at once. */
const PICTURES_AT_ONCE = 16

/** What of this module hangs on keys. */
export const helpKeyedData: KeyedData = {
  sealed: [
    ...sealedIn('help.report', ['words_enc'], ['number']),
    {
      table: 'help.report',
      column: 'picture_enc',
      by: ['number'],
      atOnce: PICTURES_AT_ONCE,
    },
  ],
  lookups: [],
  kept: [],
}
