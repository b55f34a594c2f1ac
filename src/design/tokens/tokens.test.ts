import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Colours = Readonly<Record<string, string>>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const light = coloursIn(css.slice(0, css.indexOf('@media')))
const dark = coloursIn(css.slice(css.indexOf('@media'), css.indexOf('@media (min-width')))

// What stands on what, anywhere in the components.
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'accent', 'accent-strong', 'bad'].flatMap((colour) => [
    [colour, 'paper'] as const,
    [colour, 'surface'] as const,
  ]),
  ...['good', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['ink', `${tone}-soft`] as const,
    ['accent', `${tone}-soft`] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent', 'accent-soft'],
  ['on-bar', 'bar'],
]

test.each(TEXT_PAIRS)('%s on %s is readable, in the dark at least as well', (text, ground) => {
  expect(contrast(light, text, ground)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(dark, text, ground)).toBeGreaterThanOrEqual(contrast(light, text, ground))
})

test('secondary text has 7:1 on paper', () => {
  expect(contrast(light, 'ink-2', 'paper')).toBeGreaterThanOrEqual(7)
})

test.each([
  ['line-field', 'surface'],
  ['line-field', 'paper'],
  ['mark', 'ring-edge'],
] as const)('the edge of %s against %s has 3:1', (edge, ground) => {
  expect(contrast(light, edge, ground)).toBeGreaterThanOrEqual(3)
  expect(contrast(dark, edge, ground)).toBeGreaterThanOrEqual(contrast(light, edge, ground))
})

test('the dark has a value of its own for every colour', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})

function coloursIn(block: string): Colours {
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

/** Contrast ratio of two named colours. Source: WCAG 2.2, relative luminance. */
function contrast(colours: Colours, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(colours[name] ?? ''))
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
