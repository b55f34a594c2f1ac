import type { VNode } from 'preact'
import { Cover } from '#design'
import { dateText, type Language, moneyText, type Words } from '#values'
import type { Evidence, WrongShare } from '../radar/finding.ts'
import type { RunView } from '../radar/radar-view.ts'
import { restsOn } from '../radar/rests-on.ts'
import { shareText } from '../radar/text.ts'
import { Sureness } from './sureness.tsx'

/** What was seen, a sentence for each time. */
export function EvidenceLines({ language, run }: { language: Language; run: RunView }): VNode {
  const seen = run.findings.flatMap(({ month, sightings }) =>
    sightings.map(({ evidence }) => ({ evidence, value: restsOn(evidence, month) })),
  )
  return (
    <Cover block>
      {seen.map(({ evidence, value }, index) => (
        <div key={index.toString()}>
          {linesOf(evidence, language).map((line) => (
            <p key={line.en}>{line[language]}</p>
          ))}
          {value !== undefined && <Sureness language={language} value={value} />}
        </div>
      ))}
    </Cover>
  )
}

type Said<Kind extends Evidence['kind']> = (
  evidence: Extract<Evidence, { readonly kind: Kind }>,
  language: Language,
) => Words

const missing: Said<'missing'> = ({ dueOn, wage }, language) => {
  const due = dateText(dueOn, language)
  const like = wage === undefined ? undefined : moneyText(wage, language)
  if (like === undefined) return { id: `Jatuh tempo ${due}.`, en: `Due on ${due}.` }
  return {
    id: `Jatuh tempo ${due}. Dihitung dari upah terakhir yang dilaporkan, ${like}: JHT dan JP kedua pihak.`,
    en: `Due on ${due}. Counted on the wage last reported, ${like}: JHT and JP of both sides.`,
  }
}

const late: Said<'late'> = ({ dueOn, depositedOn }, language) => {
  const [due, day] = [dateText(dueOn, language), dateText(depositedOn, language)]
  return { id: `Jatuh tempo ${due}, disetor ${day}.`, en: `Due on ${due}, deposited on ${day}.` }
}

const recordedLate: Said<'recorded-late'> = ({ depositedOn, recordedOn }, language) => {
  const [from, to] = [dateText(depositedOn, language), dateText(recordedOn, language)]
  return { id: `Disetor ${from}, dicatat ${to}.`, en: `Deposited on ${from}, recorded on ${to}.` }
}

const belowMinimum: Said<'wage-below-minimum'> = (evidence, language) => {
  const wage = moneyText(evidence.wage, language)
  const minimum = moneyText(evidence.minimum, language)
  return {
    id: `Upah yang dilaporkan ${wage}; upah minimum ${minimum}.`,
    en: `Reported wage ${wage}; minimum wage ${minimum}.`,
  }
}

const drop: Said<'wage-drop'> = (evidence, language) => {
  const wage = moneyText(evidence.wage, language)
  const median = moneyText(evidence.median, language)
  return {
    id: `Upah yang dilaporkan ${wage}; nilai tengah enam bulan sebelumnya ${median}.`,
    en: `Reported wage ${wage}; median of the six months before ${median}.`,
  }
}

const duplicate: Said<'duplicate'> = (evidence, language) => {
  const day = dateText(evidence.depositedOn, language)
  const wage = moneyText(evidence.wage, language)
  return {
    id: `Sekali lagi disetor ${day}, dengan upah ${wage}.`,
    en: `Deposited once more on ${day}, on a wage of ${wage}.`,
  }
}

const overlap: Said<'overlap'> = ({ endedOn }, language) => {
  const day = dateText(endedOn, language)
  return {
    id: `Hari kerja terakhir yang dilaporkan ${day}.`,
    en: `Last day of work as reported: ${day}.`,
  }
}

function linesOf(evidence: Evidence, language: Language): readonly Words[] {
  switch (evidence.kind) {
    case 'missing':
      return [missing(evidence, language)]
    case 'late':
      return [late(evidence, language)]
    case 'recorded-late':
      return [recordedLate(evidence, language)]
    case 'wage-below-minimum':
      return [belowMinimum(evidence, language)]
    case 'wage-drop':
      return [drop(evidence, language)]
    case 'duplicate':
      return [duplicate(evidence, language)]
    case 'overlap':
      return [overlap(evidence, language)]
    default:
      return evidence.shares.map((share) => shareLine(share, language))
  }
}

const shareLine = ({ share, posted, lawful }: WrongShare, language: Language): Words => ({
  id: `${shareText[share].id}: tercatat ${moneyText(posted, language)}, seharusnya ${moneyText(lawful, language)}.`,
  en: `${shareText[share].en}: recorded ${moneyText(posted, language)}, should be ${moneyText(lawful, language)}.`,
})
