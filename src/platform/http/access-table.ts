import { instant } from '#values'
import { admissionOf } from './access.ts'
import type { Access, Route, Visitor } from './types.ts'

const NOW = instant(Date.UTC(2026, 10, 22))
const YESTERDAY = instant(NOW - 86_400_000)

const member = (grade: 'proved' | 'provisional', signedInAt = NOW): Visitor => ({
  kind: 'member',
  memberId: 1n,
  grade,
  signedInAt,
  provedAt: signedInAt,
  stronglyProvedAt: signedInAt,
  publicComputer: false,
  sessionId: new Uint8Array(),
})
const staff = (permissions: readonly string[]): Visitor => ({
  kind: 'staff',
  staffId: 's-1',
  signedInAt: NOW,
  permissions,
})
const permissionOf = (access: Access): readonly string[] =>
  typeof access === 'object' && 'staff' in access ? [access.staff] : []

const COLUMNS: readonly (readonly [string, (access: Access) => Visitor])[] = [
  ['nobody', () => ({ kind: 'nobody' })],
  ['provisional', () => member('provisional')],
  ['member', () => member('proved')],
  ['member since yesterday', () => member('proved', YESTERDAY)],
  ['staff without it', () => staff([])],
  ['staff with it', (access) => staff(permissionOf(access))],
]

/**
 * Every route with every kind of visitor, as text to commit: one line a route, sorted by address.
 * "it" is the permission that a staff route asks for.
 */
export function accessTable(routes: readonly Route[]): string {
  const header = ['address', ...COLUMNS.map(([title]) => title)]
  const rows = routes.map(({ method, path, access }) => [
    `${path} ${method}`,
    ...COLUMNS.map(([, visitor]) => admissionOf(access, visitor(access), NOW)),
  ])
  const sorted = rows.toSorted((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1))
  const widths = header.map((_, column) =>
    Math.max(...[header, ...sorted].map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return `${[header, ...sorted].map(line).join('\n')}\n`
}
