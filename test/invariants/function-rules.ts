import ts from 'typescript'
import type { SourceFile, SourceRule } from './source-rules.ts'

const LONGEST = 40
const MOST_PARAMETERS = 3
const ASKED = /^src\/.*\.tsx?$/
const EXCEPT = /\.test\.tsx?$|\.generated\.ts$/

type FunctionFacts = { readonly line: number; readonly lines: number; readonly parameters: number }

export const FUNCTION_RULES: readonly SourceRule[] = [
  {
    name: `no function longer than ${LONGEST} lines of its own`,
    files: ASKED,
    except: EXCEPT,
    faults: (file) =>
      functionsIn(file)
        .filter(({ lines }) => lines > LONGEST)
        .map(({ line, lines }) => `line ${line}: ${lines} lines`),
  },
  {
    name: `no function of more than ${MOST_PARAMETERS} parameters: then one named object`,
    files: ASKED,
    except: EXCEPT,
    faults: (file) =>
      functionsIn(file)
        .filter(({ parameters }) => parameters > MOST_PARAMETERS)
        .map(({ line, parameters }) => `line ${line}: ${parameters} parameters`),
  },
]

function functionsIn({ path, text }: SourceFile): readonly FunctionFacts[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const found: FunctionFacts[] = []
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  /** Lines that the functions inside `node` cover: they are counted on their own. */
  const visit = (node: ts.Node): number => {
    let inside = 0
    ts.forEachChild(node, (child) => {
      inside += visit(child)
    })
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return inside
    const line = lineOf(node.getStart())
    const lines = lineOf(node.getEnd()) - line + 1
    found.push({ line, lines: lines - inside, parameters: node.parameters.length })
    return lines - 1
  }
  visit(source)
  return found
}
