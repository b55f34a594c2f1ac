import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type SourceFile = { readonly path: string; readonly text: string }

/** A house rule: which files it reads, and what it finds wrong in one of them. */
export type SourceRule = {
  readonly name: string
  readonly files: RegExp
  readonly except?: RegExp
  /** Sentences with line numbers; none when the file keeps the rule. */
  readonly faults: (file: SourceFile) => readonly string[]
}

const GENERATED = /\.generated\.ts$/
const TEST = /\.test\.tsx?$/
const CODE = /^(src|bin|test|e2e|bench)\/.*\.tsx?$/
const LONGEST_FILE = 250
const LONGEST_TEST = 300 // a table of cases reads better whole

/** Finds each line that matches; lines are 1-based as editors count them. */
const lines =
  (pattern: RegExp, sentence: string) =>
  ({ text }: SourceFile): readonly string[] =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1}: ${sentence}`] : []))

export const SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'no style attribute: the Content-Security-Policy refuses it',
    files: /^src\/.*\.tsx?$/,
    faults: lines(/[\s"'`]style=/, 'use a class'),
  },
  {
    name: 'no raw HTML: what is shown is escaped',
    files: /^src\/.*\.tsx?$/,
    faults: lines(/dangerouslySetInnerHTML|\.innerHTML\b/, 'render elements'),
  },
  {
    name: `no file longer than ${LONGEST_FILE} lines, no test longer than ${LONGEST_TEST}`,
    files: CODE,
    except: GENERATED,
    faults: ({ path, text }) => {
      const count = text.trimEnd().split('\n').length
      return count > (TEST.test(path) ? LONGEST_TEST : LONGEST_FILE) ? [`${count} lines`] : []
    },
  },
  {
    name: 'no JavaScript Date outside values and platform: whose midnight?',
    files: /^src\/.*\.tsx?$/,
    except: /^src\/(values|platform)\/|\.test\.tsx?$/,
    faults: lines(
      /\bnew Date\b|\bDate\.(now|parse|UTC)\b|:\s*Date\b/,
      'use Month, LocalDate or Instant',
    ),
  },
  {
    name: 'no clock in SQL: the clock is passed in',
    files: /-store\.ts$|^db\/migrations\/.*\.sql$/,
    faults: lines(
      /(?<![.\w])now\(\)|\bcurrent_(timestamp|date)\b/i,
      'take the instant as a parameter',
    ),
  },
  {
    name: 'no float for money: rates and rupiah are exact',
    files: /^src\/(law|contributions)\/.*\.ts$/,
    except: TEST,
    faults: lines(/\bparseFloat\b|\.toFixed\(/, 'use Rate, Fraction or Rupiah'),
  },
  {
    name: 'no silenced checks and no notes for later',
    files: /^src\/.*\.tsx?$/,
    faults: lines(
      /biome-ignore|oxlint-disable|eslint-disable|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/,
      'solve it or file it',
    ),
  },
  {
    name: 'no default exports: one name everywhere',
    files: /^(src|test|e2e)\/.*\.tsx?$/,
    // Playwright asks for one there.
    except: /^e2e\/support\/prepare\.ts$/,
    faults: lines(/^export default\b/, 'export a name'),
  },
  {
    name: 'no address of a real mailbox: people and mail are invented',
    files: /\.(tsx?|md|sql|ya?ml|csv)$/,
    faults: lines(
      /(?<![\w:/@.-])[\w.+-]+@(?!(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid)\b)[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}\b/i,
      'use example.com, example.org or example.net',
    ),
  },
  {
    name: 'file names in kebab-case',
    files: /^(src|test|e2e|bin|bench)\//,
    except: /README\.md$/,
    faults: ({ path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name) ? [] : ['rename it']
    },
  },
  {
    name: 'a README of a module in 20 lines at most',
    files: /^src\/[^/]+\/README\.md$/,
    faults: ({ text }) => {
      const count = text.trimEnd().split('\n').length
      return count > 20 ? [`${count} lines`] : []
    },
  },
]

/** `src/x.ts: line 3: use a class` for everything that breaks the rule. */
export const faultsOf = (rule: SourceRule, files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => rule.files.test(path) && !rule.except?.test(path))
    .flatMap((file) => rule.faults(file).map((fault) => `${file.path}: ${fault}`))

/** Every text file of the repository that a person wrote. */
export function sourceFiles(): readonly SourceFile[] {
  const patterns = ['{src,bin,test,e2e,bench,docs,db,deploy}/**/*', '*.{md,ts}']
  return globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(png|pdf|ico|woff2?|ttf)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }))
}
