import type { VNode } from 'preact'
import { Cover, DateText, Thread } from '#design'
import { instantText, type Language } from '#values'
import type { Entry, Evidence, OfficerAnswer } from '../case.ts'
import { entryText, text } from '../text.ts'

export type EntriesProps = {
  readonly language: Language
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** The case's address, where its files can be fetched; absent on paper. */
  readonly base?: string
  /** How each kind of entry is headed; as the member reads it unless told otherwise. */
  readonly heads?: typeof entryText
}

/** What was written and done in a case, the oldest first. */
export function Entries(props: EntriesProps): VNode {
  const { language, entries, evidence, base, heads = entryText } = props
  return (
    <Cover block>
      <Thread
        entries={entries.map(({ seq, at, content, staffId }) => ({
          key: String(seq),
          head: heads[content.kind][language],
          time: instantText(at, language),
          toMember: staffId !== undefined || content.kind === 'opened-by-us',
          children: (
            <Content language={language} content={content} evidence={evidence} base={base} />
          ),
        }))}
      />
    </Cover>
  )
}

type ContentProps = Pick<EntriesProps, 'language' | 'evidence'> &
  Pick<Entry, 'content'> & { readonly base: string | undefined }

function Content({ language, content, evidence, base }: ContentProps): VNode | null {
  if (content.kind === 'answer') return <AnswerText language={language} answer={content} />
  if (content.kind === 'evidence') {
    const file = evidence.find(({ evidenceId }) => evidenceId === content.evidenceId)
    if (file === undefined) return null
    const name = `${file.position}. ${file.name}`
    return (
      <p class="written">
        {base === undefined ? name : <a href={`${base}/evidence/${file.evidenceId}`}>{name}</a>}
      </p>
    )
  }
  return content.text === '' ? null : <p class="written">{content.text}</p>
}

export type AnswerTextProps = { readonly language: Language; readonly answer: OfficerAnswer }

/** An answer: reason, next step, and the day where one is named. */
export function AnswerText({
  language,
  answer: { reason, nextStep, until },
}: AnswerTextProps): VNode {
  return (
    <>
      <p class="written">
        <b>{text.reason[language]}.</b> {reason}
      </p>
      <p class="written">
        <b>{text.nextStep[language]}.</b> {nextStep}
      </p>
      {until !== undefined && (
        <p>
          <b>{text.until[language]}:</b> <DateText date={until} language={language} />
        </p>
      )}
    </>
  )
}
