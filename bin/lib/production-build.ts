import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBuild } from './build.ts'

/**
 * Addresses of pages for development: they are absent from a production build, not hidden in it.
 * /dev/blob is no page: it is where the embedded database reads what is copied into it.
 */
const DEMO_ADDRESS = /['"`]\/dev\/(?!blob)/

// Builds both ways: an absence proves something only while the presence is seen too.
const folder = mkdtempSync(join(tmpdir(), 'payung-build-'))
try {
  const demo = await filesWithDemoAddress(join(folder, 'demo'), [])
  const production = await filesWithDemoAddress(join(folder, 'production'), ['--production'])
  if (demo.length === 0)
    throw new Error('the demo build has no page under /dev: what did we look for?')
  if (production.length > 0)
    throw new Error(`the production build has pages under /dev: ${production.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function filesWithDemoAddress(
  out: string,
  flags: readonly string[],
): Promise<readonly string[]> {
  await runBuild([...flags, '--out', out])
  const files = globSync('server/**/*.js', { cwd: out })
  return files.filter((file) => DEMO_ADDRESS.test(readFileSync(join(out, file), 'utf8')))
}
