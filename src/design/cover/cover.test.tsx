import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { rupiah } from '#values'
import { TextField } from '../fields/text-field.tsx'
import { MoneyText } from '../text-bits/amounts.tsx'
import { Cover, Covering } from './cover.tsx'

const money = <MoneyText amount={rupiah(5000n)} language="id" />
const onPublic = (children: typeof money) =>
  renderToString(<Covering.Provider value={true}>{children}</Covering.Provider>)

test('nothing is covered but on a public computer', () => {
  expect(renderToString(<Cover>{money}</Cover>)).toBe('<span class="money">Rp5.000</span>')
  expect(onPublic(money)).toBe(
    '<span class="covered" tabindex="0"><span class="money">Rp5.000</span></span>',
  )
})

test('what is within something covered is covered once', () => {
  expect(onPublic(<Cover block>{money}</Cover>).match(/covered/g)).toHaveLength(1)
})

test('a field with something personal is covered itself, and seen by whoever is in it', () => {
  const field = (personal: boolean) =>
    onPublic(
      <TextField language="id" name="phrase" label="Frasa" value="kopi" personal={personal} />,
    )
  expect(field(true)).toContain('class="input covered"')
  expect(field(true)).not.toContain('tabindex')
  expect(field(false)).toContain('class="input"')
})
