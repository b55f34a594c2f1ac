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

const configOf = (language: Language) => sql`
  select coalesce(
    (select oid::regconfig from pg_ts_config where cfgname = ${CONFIGS[language]} limit 1),
    'simple'::regconfig) as config`

/**
 * Searches these texts for all the words that were asked for, the best first: by PostgreSQL's full-text search in the language
 * of the page, and by plain words where the server does not know that language. The texts of a language are taken apart once, at
 * its first search: anybody may search, and many at once.
 */
export function searchOf(
  db: Db,
  textsIn: (language: Language) => readonly Findable[],
): (search: Search) => Promise<readonly Findable[]> {
  const indexes = new Map<Language, Promise<Index>>()
  const indexIn = (language: Language): Promise<Index> => {
    const known = indexes.get(language)
    if (known !== undefined) return known
    const made = takenApart(db, textsIn(language), language)
    indexes.set(language, made)
    // What failed is tried again by the next search.
    made.catch(() => indexes.delete(language))
    return made
  }
  return async (search) => found(db, await indexIn(search.language), search)
}

type Index = {
  readonly texts: readonly Findable[]
  /** The words of each text as PostgreSQL looks at them, in its own notation. */
  readonly vectors: readonly string[]
}

async function takenApart(db: Db, texts: readonly Findable[], language: Language): Promise<Index> {
  const { rows } = await sql<{ vector: string }>`
    with how as (${configOf(language)})
    select (setweight(to_tsvector(config, title), 'A') || to_tsvector(config, words))::text as vector
      from how,
           unnest(${texts.map(({ title }) => title)}::text[],
                  ${texts.map(({ words }) => words)}::text[])
             with ordinality as t (title, words, place)
     order by place
  `.execute(db)
  return { texts, vectors: rows.map(({ vector }) => vector) }
}

async function found(
  db: Db,
  { texts, vectors }: Index,
  { asked, language, limit }: Search,
): Promise<readonly Findable[]> {
  const { rows } = await sql<{ place: number }>`
    with how as (${configOf(language)}),
    question as (
      select websearch_to_tsquery(config, ${asked}) as query from how
    ),
    document as (
      select place::int as place, vector::tsvector as vector
        from unnest(${vectors}::text[]) with ordinality as t (vector, place)
    )
    select place
      from document, question
     where vector @@ query
     order by ts_rank(vector, query) desc, place
     limit ${limit}
  `.execute(db)
  return rows.flatMap(({ place }) => texts[place - 1] ?? [])
}
