import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, PageHead, Section } from '#design'
import { type Instant, instantText, type Language, type Words } from '#values'
import { branchText } from '../branch-text.ts'
import { letterText as text } from '../letter-text.ts'
import { type BranchNote, BranchNotice } from './branch-form.tsx'

/** A letter of the queue, without a word about whose it is. */
export type ShownLetter = {
  readonly deliveryId: string
  readonly subject: Words
  readonly state: 'waiting' | 'printed'
  readonly branch: string | undefined
  readonly messageCode: string
  readonly writtenAt: Instant
  readonly printedAt: Instant | undefined
}

export type LettersView = {
  readonly language: Language
  csrf(): string
  readonly letters: readonly ShownLetter[]
  readonly note: BranchNote | undefined
}

/** Letters to print, and those to put into the post or into a hand. */
export function LettersPage({ language, csrf, letters, note }: LettersView): VNode {
  const part = { language, csrf }
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/staff', label: branchText.console[language] }}
      />
      {note && <BranchNotice language={language} note={note} />}
      <Section title={text.toPrint[language]} ruled>
        <p class="hint">{text.printOnce[language]}</p>
        <Letters {...part} letters={inState(letters, 'waiting')} none={text.nothingToPrint} />
      </Section>
      <Section title={text.toSend[language]} ruled>
        <Letters {...part} letters={inState(letters, 'printed')} none={text.nothingToSend} />
      </Section>
    </>
  )
}

const inState = (letters: readonly ShownLetter[], state: ShownLetter['state']) =>
  letters.filter((letter) => letter.state === state)

type ListProps = Omit<LettersView, 'note'> & { readonly none: Words }

function Letters({ language, csrf, letters, none }: ListProps): VNode {
  if (letters.length === 0) return <p>{none[language]}</p>
  return (
    <>
      {letters.map((letter) => (
        <QueuedOne key={letter.deliveryId} language={language} csrf={csrf} letter={letter} />
      ))}
    </>
  )
}

type OneProps = Pick<LettersView, 'language' | 'csrf'> & { readonly letter: ShownLetter }

function QueuedOne({ language, csrf, letter }: OneProps): VNode {
  const { deliveryId, subject, state, branch, messageCode, writtenAt, printedAt } = letter
  const left = branch === undefined ? text.posted : text.handedOver
  const at = (name: Words, moment: Instant) => ({
    name: name[language],
    value: instantText(moment, language),
  })
  return (
    <>
      <h3>{subject[language]}</h3>
      <FactList
        facts={[
          { name: text.messageCode[language], value: <span>{messageCode}</span> },
          {
            name: text.way[language],
            value: (branch === undefined ? text.byPost : text.sealed)[language],
          },
          at(text.writtenAt, writtenAt),
          ...(printedAt === undefined ? [] : [at(text.printedAt, printedAt)]),
        ]}
      />
      <Form action={`/staff/letters/${state === 'waiting' ? 'print' : 'left'}`} csrf={csrf()}>
        <input type="hidden" name="letter" value={deliveryId} />
        <Buttons>
          <Button kind={state === 'waiting' ? 'main' : 'second'}>
            {(state === 'waiting' ? text.print : left)[language]}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}
