import type { VNode } from 'preact'
import { Tag, type Tone } from '#design'
import type { Language } from '#values'
import type { Delivery, DeliveryState } from '../message.ts'
import { channels, states } from '../text.ts'

const TONES: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'plain',
  sending: 'plain',
  printed: 'plain',
  sent: 'good',
  failed: 'bad',
  uncertain: 'warn',
}

export type DeliveryTagProps = {
  readonly language: Language
  readonly delivery: Delivery
  readonly withChannel?: boolean
}

/** What became of a delivery, in a word. */
export function DeliveryTag({ language, delivery, withChannel = false }: DeliveryTagProps): VNode {
  const state = states[delivery.state][language]
  return (
    <Tag tone={TONES[delivery.state]}>
      {withChannel ? `${channels[delivery.channel][language]}: ${state}` : state}
    </Tag>
  )
}
