import { languageOf } from '#messages'
import type { Db } from '#platform/db'
import type { Instant, Words } from '#values'
import { casesOf } from '../case-store.ts'
import type { CaseServices } from './case-services.ts'
import { writeCase } from './open-case.ts'

const STORY: Words = {
  id: 'Akun ini dibekukan dua kali dalam 30 hari. Petugas memeriksa siapa yang membekukannya dan mengapa, lalu menjawab di sini.',
  en: 'This account was frozen twice within 30 days. An officer looks into who froze it and why, and answers here.',
}

/**
 * Opens the case that two freezes within 30 days call for, in the caller's transaction: in the officers' queue and among
 * the member's cases. Nothing happens while an earlier one waits for its answer.
 */
export async function openFrozenCase(
  tx: Db,
  services: Pick<CaseServices, 'keys' | 'answerDays'>,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  const waits = (await casesOf(tx, services.keys, memberId)).some(
    ({ subject, state }) => subject.kind === 'frozen-again' && state !== 'closed',
  )
  if (waits) return
  const language = (await languageOf(tx, memberId)) ?? 'id'
  const subject = { kind: 'frozen-again' } as const
  await writeCase(tx, services, {
    ...{ memberId, subject, text: STORY[language], language, now, by: 'portal' },
  })
}
