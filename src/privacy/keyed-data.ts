import type { KeyedData } from '#values'

/** What of this module hangs on keys. */
export const privacyKeyedData: KeyedData = {
  sealed: [
    {
      table: 'privacy.download_part',
      column: 'content_enc',
      by: [
        'member_id',
        'download_id',
        `part || '/' || (select count(*)
                           from privacy.download_part p
                          where p.member_id = t.member_id and p.download_id = t.download_id)`,
      ],
      atOnce: 16,
    },
  ],
  lookups: [],
  kept: [
    {
      table: 'privacy.closure_link',
      where: `exists (select from privacy.closure c
                       where c.member_id = t.member_id and c.closure_id = t.closure_id
                         and c.cancelled_at is null and c.closed_at is null)`,
      version: 'key_version',
      called: 'links that cancel a closing',
      until: 'gone when the days of thought are over',
    },
  ],
}
