import { wageCeilingIn } from '#law'
import type { Month, Words } from '#values'
import type { Compared } from './compare.ts'
import { PROGRAMMES } from './lawful-month.ts'
import { ceilingText, likeText, otherText } from './sentences.ts'
import { standingText, text } from './text.ts'

/** What a reader has to know beside the amounts of a comparison. */
export function notesOf(
  month: Month,
  { workplace, slip, wage, programmes }: Compared,
): readonly Words[] {
  const notes: Words[] = []
  const ceiling = wageCeilingIn(month)?.value
  if (workplace.like !== undefined) notes.push(likeText(workplace.like))
  if (slip.other !== undefined && slip.other > 0n) notes.push(otherText(slip.other))
  if (ceiling !== undefined && wage > ceiling) notes.push(ceilingText(ceiling))
  if (!workplace.knowsRiskClass) notes.push(text.unknownClass)
  for (const programme of PROGRAMMES) {
    const standing = workplace.standing[programme]
    const line = programmes.find((each) => each.programme === programme)
    if (standing === 'owed' || line?.recorded !== 0n) continue
    if (!notes.includes(standingText[standing])) notes.push(standingText[standing])
  }
  return [...notes, text.rounding]
}
