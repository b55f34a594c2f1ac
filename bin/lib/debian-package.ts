import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APT = '/usr/bin/apt-get'

/** The one command that installs the package, for a person to type. */
export const installCommand = (name: string): string =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${name}`

/**
 * Installs a package of Debian where that is allowed: as root, with apt-get. Its output goes to
 * standard error. False when it may not or could not be installed.
 */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return false
  console.error(`Installing Debian's ${name}…`)
  const run = (...args: string[]) =>
    spawnSync(APT, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', name)
}
