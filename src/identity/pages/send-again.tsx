import type { VNode } from 'preact'
import { Button, Buttons, Form, Section } from '#design'
import type { Language } from '#values'
import { messageStepText as text } from '../message-step-text.ts'
import type { CodeChannel } from '../sent-code.ts'
import { Countdown } from './countdown.tsx'

/** A code of six digits that was sent. */
export type SentView = {
  readonly channel: CodeChannel
  /** The contacts as they are shown. */
  readonly to: string
  /** False when the contact had too many codes lately. */
  readonly isSent: boolean
  /** By which it can be sent again; none when that was done often enough. */
  readonly ways: readonly CodeChannel[]
  readonly waitSeconds: number
  /** Where one asks for it. */
  readonly action: string
}

export type SendAgainView = {
  readonly language: Language
  readonly csrf: string
  readonly sent: SentView
  readonly next: string | undefined
}

/** Where the code went, or why none did. */
export const sentTo = ({ channel, to, isSent }: SentView, language: Language): string =>
  isSent ? `${text.sentBy[channel][language]} ${to}.` : `${text.notSent[language]} ${to}.`

/** What to do when no code came. */
export function SendAgain({ language, csrf, sent, next }: SendAgainView): VNode {
  return (
    <Section title={text.notArrived[language]}>
      <p>{text.mayTakeLong[language]}</p>
      {sent.waitSeconds > 0 && <Countdown language={language} seconds={sent.waitSeconds} />}
      {sent.ways.length === 0 ? (
        <p>{text.sentEnough[language]}</p>
      ) : (
        <Form action={sent.action} csrf={csrf}>
          {next !== undefined && <input type="hidden" name="next" value={next} />}
          <Buttons>
            {sent.ways.map((channel) => (
              <Button key={channel} kind="second" name="channel" value={channel}>
                {text.again[channel][language]}
              </Button>
            ))}
          </Buttons>
        </Form>
      )}
    </Section>
  )
}
