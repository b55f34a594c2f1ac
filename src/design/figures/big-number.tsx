import type { ComponentChildren, VNode } from 'preact'
import { type Language, moneyText, type Rupiah } from '#values'
import { MoneyText } from '../text-bits/amounts.tsx'

export type BigNumberProps = {
  readonly label: string
  readonly amount: Rupiah
  readonly language: Language
  /** The reason beside it and the way to it. */
  readonly children?: ComponentChildren
}

// Rp48.213.750 fills a phone at full size; anything longer is set smaller instead of wrapped.
const FITS_A_PHONE = 12

/** The number first and large, what it is above it, the reason under it. */
export function BigNumber({ label, amount, language, children }: BigNumberProps): VNode {
  const long = moneyText(amount, language).length > FITS_A_PHONE
  return (
    <div class="figure">
      <p class="figure-label">{label}</p>
      <p class={long ? 'figure-amount figure-long' : 'figure-amount'}>
        <MoneyText amount={amount} language={language} />
      </p>
      {children !== undefined && <div class="figure-reason">{children}</div>}
    </div>
  )
}
