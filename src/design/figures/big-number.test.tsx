import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { rupiah } from '#values'
import { BigNumber } from './big-number.tsx'

test('the number stands under what it is and above its reason', () => {
  expect(
    renderToString(
      <BigNumber label="Saldo JHT" amount={rupiah(48_213_750n)} language="id">
        <p>Dari mana?</p>
      </BigNumber>,
    ),
  ).toBe(
    '<div class="figure"><p class="figure-label">Saldo JHT</p>' +
      '<p class="figure-amount"><span class="money">Rp48.213.750</span></p>' +
      '<div class="figure-reason"><p>Dari mana?</p></div></div>',
  )
})

test('a number too long for a phone is set smaller', () => {
  const html = renderToString(
    <BigNumber label="Saldo JHT" amount={rupiah(1_234_567_890n)} language="id" />,
  )
  expect(html).toContain('class="figure-amount figure-long"')
})
