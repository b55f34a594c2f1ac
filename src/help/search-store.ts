import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Language } from '#values'

/** Something that can be found: its words in one language. */
export type Findable = { readonly href: string; readonly title: string; readonly words: string }

const CONFIGS = { id: 'indonesian', en: 'english' } as const satisfies Readonly<
  Record<Language, string>
>

export type Search = {
  /** As it was typed; signs of a query language mean nothing bad. */
  readonly asked: string
  readonly language: Language
  readonly limit: number
}

/**
 * What of these texts has all the words that were asked for, the best first: by PostgreSQL's full-text search in the
 * language of the page, and by plain words where the server does not know that language.
 */
export async function found(
  db: Db,
  texts: readonly Findable[],
  { asked, language, limit }: Search,
): Promise<readonly Findable[]> {
  const { rows } = await sql<{ place: number }>`
    with how as (
      select coalesce(
        (select oid::regconfig from pg_ts_config where cfgname = ${CONFIGS[language]} limit 1),
        'simple'::regconfig) as config
    ),
    question as (
      select config, websearch_to_tsquery(config, ${asked}) as query from how
    ),
    document as (
      select place::int as place,
             setweight(to_tsvector(config, title), 'A') || to_tsvector(config, words) as vector
        from question,
             unnest(${texts.map(({ title }) => title)}::text[],
                    ${texts.map(({ words }) => words)}::text[])
               with ordinality as t (title, words, place)
    )
    select place
      from document, question
     where vector @@ query
     order by ts_rank(vector, query) desc, place
     limit ${limit}
  `.execute(db)
  return rows.flatMap(({ place }) => texts[place - 1] ?? [])
}
