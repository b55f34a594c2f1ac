import type { VNode } from 'preact'
import type { Language } from '#values'

export type LetterSheetProps = {
  /** The letter's own; the page around it may speak another. */
  readonly language: Language
  /** Line by line, as it shows in the window of the envelope. */
  readonly receiver: readonly string[]
  readonly date: string
  readonly subject: string
  readonly sentences: readonly string[]
  readonly code?:
    | {
        readonly label: string
        readonly value: string
        /** Stands for it on the screen, in the page's language. */
        readonly onScreen: string
      }
    | undefined
  readonly closing: readonly string[]
}

/** A letter. Printed, it is a sheet of A4 by itself; its code is on the paper and not on the screen. */
export function LetterSheet(props: LetterSheetProps): VNode {
  const { language, receiver, date, subject, sentences, code, closing } = props
  return (
    <article class="letter" lang={language}>
      <p class="letter-receiver">
        {receiver.map((line, index) => (
          <span key={index.toString()}>{line}</span>
        ))}
      </p>
      <p class="letter-date">{date}</p>
      <h2>{subject}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {code && (
        <p class="letter-code">
          {code.label}: <strong>{code.value}</strong>
          <em>{code.onScreen}</em>
        </p>
      )}
      <div class="letter-closing">
        {closing.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  )
}
