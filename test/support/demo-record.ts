import { importContributions, importEmployers } from '#contributions'
import { findByIdentifier, importMembers } from '#members'
import { demoFiles } from '#people'
import type { Database } from '#platform/db'
import type { Keys } from '#platform/keys'
import { localDate } from '#values'
import { ImportFolder } from './importing.ts'

/** The invented people as they are on 22 November 2026, imported as real data is. Answers where they can be found. */
export async function importDemoPeople(database: Database, keys: Keys) {
  const folder = new ImportFolder(keys)
  const files = demoFiles(localDate('2026-11-22'))
  await folder.importText(importEmployers, database, files.employers)
  await folder.importText(importMembers, database, files.members)
  await folder.importText(importContributions, database, files.contributions)
  return {
    folder,
    /** The rows of the contributions, without their header, and that. */
    rows: files.contributions.split('\n').slice(1, -1),
    header: files.contributions.slice(0, files.contributions.indexOf('\n') + 1),
    async memberOf(kpj: string): Promise<bigint> {
      const memberId = await findByIdentifier(database.db, keys, kpj)
      if (memberId === undefined) throw new Error(`no demo person has ${kpj}`)
      return memberId
    },
  }
}

export const SITI = '21045678901'
