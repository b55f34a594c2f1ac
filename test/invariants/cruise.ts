import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type Violation = { readonly rule: string; readonly from: string }
export type Cruise = { readonly modules: number; readonly violations: readonly Violation[] }

/** Holds the rules of .dependency-cruiser.cjs against `folders` of the package in `cwd`. */
export function cruise(cwd: string, folders: readonly string[]): Cruise {
  const config = join(root, '.dependency-cruiser.cjs')
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const output = execFileSync(
    process.execPath,
    [program, ...folders, '--config', config, '--output-type', 'json'],
    { cwd, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  const { summary } = JSON.parse(output)
  const found: readonly { rule: { name: string }; from: string }[] = summary.violations
  const violations = found.map(({ rule, from }) => ({ rule: rule.name, from }))
  return { modules: summary.totalCruised, violations }
}

/** The same for an invented package of these files; packages resolve to ours. */
export function cruiseFiles(files: Readonly<Record<string, string>>): Cruise {
  const folder = mkdtempSync(join(tmpdir(), 'payung-cruise-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
    )
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return cruise(folder, ['src', 'test'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
