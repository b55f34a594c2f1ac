import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Portal } from './portal.ts'

/** Somebody invented who is on record and has no account yet. */
export type Newcomer = {
  readonly kpj: string
  readonly nik: string
  /** As it is typed: `02-01-1990`. */
  readonly birthDate: string
  readonly name: string
  readonly email: string
  readonly address: string
}

const HEADER =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'

/**
 * Puts another person on record, by an import beside the running portal.
 * `serial` from 1 to 9999; the same one in one portal is the same person.
 */
export async function newcomer(portal: Portal, serial: number): Promise<Newcomer> {
  const digits = String(serial).padStart(4, '0')
  const person = {
    kpj: `2199000${digits}`,
    nik: `317401420190${digits}`, // women add 40 to the day
    birthDate: '02-01-1990',
    name: 'Wulan Kartika',
    email: `wulan${digits}@example.com`,
    address: `Jalan Melati ${serial}`,
  }
  await putOnRecord(portal, person)
  return person
}

/** Imports what the register says of somebody; another KPJ of the same person is one more number of theirs. */
export async function putOnRecord(portal: Portal, person: Newcomer): Promise<void> {
  const { kpj, nik, name, email, address } = person
  const row = `${kpj},nik,${nik},${name},1990-01-02,female,ID,${email},,single,31.74.05,${address},,,`
  const folder = await mkdtemp(join(tmpdir(), 'payung-newcomer-'))
  const file = join(folder, 'members.csv')
  await writeFile(file, `${HEADER}\n${row}\n`, { mode: 0o600 })
  const { exit, out, err } = await portal.payung('import', 'members', file)
  await rm(folder, { recursive: true })
  if (exit !== 0) throw new Error(`the import failed:\n${out}${err}`)
}

/** Types the three claims into the form that is open. */
export async function fillClaims(page: Page, { kpj, nik, birthDate }: Newcomer): Promise<void> {
  await page.locator('input[name=kpj]').fill(kpj)
  await page.locator('input[name=idNumber]').fill(nik)
  await page.locator('input[name=birthDate]').fill(birthDate)
}
