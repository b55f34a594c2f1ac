import { expect, test } from 'vitest'
import { FUNCTION_RULES } from './function-rules.ts'
import { faultsOf, SOURCE_RULES, sourceFiles } from './source-rules.ts'

const RULES = [...SOURCE_RULES, ...FUNCTION_RULES]
const FEWEST_FILES = 150

// A gate that nobody saw bite is decoration: one file that breaks each rule, and one that only looks so.
// The broken words are put together here, so that this file keeps the rules itself.
const glue = (...parts: string[]) => parts.join('')

const planted: readonly { path: string; breaks: string; keeps: string }[] = [
  { path: 'src/home/a.tsx', breaks: '<p style="color: red">', keeps: '<p class="style">' },
  {
    path: 'src/home/a.tsx',
    breaks: '<p dangerouslySetInnerHTML={html} />',
    keeps: '<p>{html}</p>',
  },
  { path: 'src/home/a.ts', breaks: 'x\n'.repeat(251), keeps: 'x\n'.repeat(250) },
  { path: 'src/law/a.ts', breaks: 'const day = new Date(0)', keeps: 'type Update = LocalDate' },
  { path: 'src/home/a-store.ts', breaks: 'where at < now()', keeps: 'const at = clock.now()' },
  { path: 'src/law/a.ts', breaks: 'parseFloat("5.51")', keeps: 'percent("5.51 %")' },
  { path: 'src/home/a.ts', breaks: glue('// TO', 'DO: later'), keeps: '// Not to do' },
  { path: 'src/home/a.ts', breaks: 'export default 1', keeps: 'export const one = 1' },
  {
    path: 'docs/a.md',
    breaks: glue('budi', '@gmail.com'),
    keeps: 'budi@mail.example.com, npm@11.0.0',
  },
  { path: 'src/home/HomePage.tsx', breaks: '', keeps: '' },
  { path: 'src/home/README.md', breaks: 'x\n'.repeat(21), keeps: 'x\n'.repeat(20) },
  {
    path: 'src/home/a.ts',
    breaks: `const long = () => {${'\n'.repeat(40)}}`,
    keeps: `const short = () => {${'\n'.repeat(39)}}`,
  },
  {
    path: 'src/home/a.ts',
    breaks: 'function f(a, b, c, d) {}',
    keeps: 'function f({ a, b, c, d }) {}',
  },
]

test('the house rules read the whole repository', () => {
  expect(sourceFiles().length).toBeGreaterThan(FEWEST_FILES)
})

test.each(RULES.map((rule, index) => ({ rule, plant: planted[index] })))(
  '$rule.name',
  ({ rule, plant }) => {
    if (plant === undefined) throw new Error('this rule has no planted violation')
    expect(faultsOf(rule, [{ path: plant.path, text: plant.breaks }])).toHaveLength(1)
    const kept = { path: plant.path.replace('HomePage', 'home-page'), text: plant.keeps }
    expect(faultsOf(rule, [kept])).toEqual([])
    expect(faultsOf(rule, sourceFiles())).toEqual([])
  },
)
