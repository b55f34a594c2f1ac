import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isFresh, root } from './freshness.ts'

/** Builds what is stale; says so on standard error, where it is in nobody's way. Ends the process when it fails. */
export function ensureBuilt(): void {
  if (isFresh()) return
  console.error('Building…')
  const production = isProduction(process.env) ? ['--production'] : []
  const built = spawnSync(
    process.execPath,
    [join(root, 'bin/build'), '--if-stale', ...production],
    { cwd: root, stdio: ['ignore', 2, 2] },
  )
  if (built.status !== 0) process.exit(1)
}

/** The mode's own default: production when a database is named. */
function isProduction(env: NodeJS.ProcessEnv): boolean {
  return (env.PAYUNG_MODE || (env.DATABASE_URL ? 'production' : 'demo')) === 'production'
}
