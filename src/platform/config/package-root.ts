import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds `package.json`: the same for sources and for the built server.
 * @throws when the program was taken out of its package
 */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('Payung must run from its own package folder.')
    folder = parent
  }
  return folder
}
