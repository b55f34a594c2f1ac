import { findByIdentifier, importMembers } from '#members'
import type { Database } from '#platform/db'
import { ImportFolder } from '#test/importing'

const COLUMNS =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'

const ORDINARY: Readonly<Record<string, string>> = {
  id_kind: 'nik',
  name: 'Siti Rahmawati',
  birth_date: '1990-01-05',
  sex: 'female',
  nationality: 'ID',
}

/** What a row says besides what is ordinary, by the names of columns. */
export type Told = Readonly<Record<string, string>>

const line = (told: Told): string =>
  COLUMNS.split(',')
    .map((column) => told[column] ?? ORDINARY[column] ?? '')
    .join(',')

/** Imports lists of members in a folder of their own. `block` keeps the numbers of its people apart from those of other files. */
export function memberImport(block: string) {
  const folder = new ImportFolder()
  let people = 0
  return {
    keys: folder.keys,
    remove: () => folder.remove(),
    importing: (database: Database, rows: readonly Told[], ...flags: readonly string[]) =>
      folder.importText(
        importMembers,
        database,
        `${[COLUMNS, ...rows.map(line)].join('\n')}\n`,
        ...flags,
      ),
    found: (database: Database, text: string) => findByIdentifier(database.db, folder.keys, text),
    /** Somebody whom no list named before. */
    someone(): { readonly kpj: string; readonly id_number: string } {
      people += 1
      const digits = String(people).padStart(4, '0')
      return { kpj: `250${block}00${digits}`, id_number: `3275014501${block}${digits}` }
    },
  }
}

/** Why rows were rejected, in their order. */
export const reasons = (rejected: string | undefined): readonly string[] =>
  (rejected ?? '')
    .split('\n')
    .slice(1, -1)
    .map((text) => /,(?:"([^"]*)"|([^,]*))$/.exec(text)?.slice(1).join('') ?? '')
