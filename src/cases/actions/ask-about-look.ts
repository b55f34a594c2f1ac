import { type Instant, type Language, ok, type Result, refused } from '#values'
import { LONGEST_TEXT, type MemberCase } from '../case.ts'
import { casesOf } from '../case-store.ts'
import { checkedText } from '../wish.ts'
import type { CaseServices } from './case-services.ts'
import { openCase } from './open-case.ts'

/** A case about an entry of the list of who looked. */
export type LookCase = Pick<MemberCase, 'number' | 'state'> & { readonly seq: bigint }

/** The member's cases about who looked, the one last changed first. */
export async function lookCasesOf(
  { db, keys }: Pick<CaseServices, 'db' | 'keys'>,
  memberId: bigint,
): Promise<readonly LookCase[]> {
  const all = await casesOf(db, keys, memberId)
  return all.flatMap(({ subject, number, state }) =>
    subject.kind === 'look' ? [{ number, state, seq: BigInt(subject.seq) }] : [],
  )
}

type AskingAboutLook = {
  readonly memberId: bigint
  /** Place of the entry in the member's chain, and when it was. */
  readonly seq: bigint
  readonly at: Instant
  readonly text: string
  readonly language: Language
  readonly now: Instant
}

/**
 * Opens a case that asks why an entry of the list is there, with the clock of the law; an entry that was asked about has
 * that case. Refused: the words are too long or missing, or there are too many cases.
 */
export async function askAboutLook(
  services: CaseServices,
  { seq, at, text, ...asked }: AskingAboutLook,
): Promise<Result<LookCase, 'text-missing' | 'text-long' | 'too-many'>> {
  const story = checkedText(text, LONGEST_TEXT)
  if (!story.ok) return story
  const known = (await lookCasesOf(services, asked.memberId)).find((one) => one.seq === seq)
  if (known !== undefined) return ok(known)
  const subject = { kind: 'look', seq: seq.toString(), at } as const
  const opened = await openCase(services, {
    ...{ ...asked, subject, text: story.value, file: undefined },
  })
  // Nothing of the record is disputed, and no file comes: only their number can be too many.
  return opened.ok ? ok({ ...opened.value, seq }) : refused('too-many')
}
