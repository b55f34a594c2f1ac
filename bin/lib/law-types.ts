import { join, posix, relative } from 'node:path'
import ts from 'typescript'
import { root } from './freshness.ts'

const OF_VALUES = /^(import|export)( type)? \{([^}]*)\} from '#values';$/gm
const SPECIFIER = /(\bfrom |\bimport\()(['"])([^'"]+)\2/g

/**
 * The declarations of a front door and of everything they name, by path below `src`, as a package without dependencies
 * needs them: `#values` and `.ts` become relative paths to `.js`.
 * @throws Error when the code does not compile, or a declaration names a package
 */
export function declarationsOf(entry: string): ReadonlyMap<string, string> {
  const all = emitted(entry)
  const reached = new Map<string, string>()
  const open = [declarationOf(relative(join(root, 'src'), entry))]
  for (const name of open) {
    const text = all.get(name)
    if (text === undefined) throw new Error(`no declarations of ${name}`)
    const direct = text.replace(OF_VALUES, (_all, verb, type = '', names: string) =>
      names
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .map((one) => `${verb}${type} { ${one} } from '${pathToValue(all, { from: name, one })}';`)
        .join('\n'),
    )
    const rewritten = direct.replace(SPECIFIER, (_all, before, quote, specifier) => {
      const target = targetOf(name, specifier)
      if (!open.includes(declarationOf(target))) open.push(declarationOf(target))
      return `${before}${quote}${pathTo(name, target)}${quote}`
    })
    reached.set(name, rewritten)
  }
  return reached
}

function emitted(entry: string): ReadonlyMap<string, string> {
  const src = join(root, 'src')
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: src,
    outDir: src,
  })
  const files = new Map<string, string>()
  const { diagnostics } = program.emit(undefined, (file, text) => {
    files.set(relative(src, file).replaceAll('\\', '/'), text)
  })
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    )
  return files
}

/** The file of `values` that declares a name, as a path from `from`: so that the others need not come along. */
function pathToValue(
  all: ReadonlyMap<string, string>,
  { from, one }: { readonly from: string; readonly one: string },
): string {
  const declares = new RegExp(
    `^export (declare )?(type|const|function) ${one.replace('type ', '')}\\b`,
    'm',
  )
  const [file] =
    [...all].find(([name, text]) => name.startsWith('values/') && declares.test(text)) ?? []
  if (file === undefined) throw new Error(`no file of values declares ${one}`)
  return pathTo(from, file.replace(/\.d\.ts$/, '.ts')).replace(/\.js$/, '.ts')
}

/** The source, below `src`, that a specifier in a declaration means. */
function targetOf(from: string, specifier: string): string {
  if (specifier === '#values') return 'values/index.ts'
  if (!specifier.startsWith('.')) throw new Error(`${from} names the package ${specifier}`)
  return posix.join(posix.dirname(from), specifier)
}

function pathTo(from: string, target: string): string {
  const path = posix.relative(posix.dirname(from), target).replace(/\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}

const declarationOf = (source: string): string =>
  source.replaceAll('\\', '/').replace(/\.ts$/, '.d.ts')
