import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  FactList,
  FileField,
  Form,
  Notice,
  PageHead,
  RefusalNotice,
  Section,
  type Tone,
} from '#design'
import { dateText, type Explanation, type Language, type LocalDate } from '#values'
import { kindText, type PaperKind } from '../everywhere/kind.ts'
import { offlineText } from '../everywhere/offline-text.ts'
import type { Standing } from '../paper.ts'
import { verifyText as text } from '../text.ts'

/** What anybody who has the code is told; `unknown` for a code that we never issued. */
export type VerifyPageProps = {
  readonly language: Language
  readonly csrf: string
  /** In groups of four. */
  readonly code: string
  readonly found:
    | {
        readonly standing: Standing
        readonly kind: PaperKind
        readonly initials: string
        readonly issuedOn: LocalDate
        readonly validUntil: LocalDate | undefined
        readonly checksum: string
      }
    | undefined
  readonly today: LocalDate
  /** What comparing a file came to. */
  readonly compared: 'same' | 'other' | undefined
  readonly trouble: Explanation | undefined
}

const TONES: Readonly<Record<Standing, Tone>> = { valid: 'good', expired: 'warn', revoked: 'bad' }

/** The answer about one code. */
export function VerifyPage(props: VerifyPageProps): VNode {
  const { language, found, code } = props
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={`${text.codeLabel[language]}: ${code}`}
        back={{ href: '/verify', label: text.again[language] }}
      />
      {found === undefined ? (
        <Notice tone="bad" title={text.unknown[language]}>
          <p>{text.unknownHint[language]}</p>
        </Notice>
      ) : (
        <Known {...props} found={found} />
      )}
    </>
  )
}

type KnownProps = VerifyPageProps & { readonly found: NonNullable<VerifyPageProps['found']> }

function Known(props: KnownProps): VNode {
  const { language, found, trouble, code, today } = props
  const { standing, kind, issuedOn, validUntil, initials } = found
  const until =
    validUntil === undefined
      ? []
      : [{ name: text.until[language], value: dateText(validUntil, language) }]
  return (
    <>
      <Notice tone={TONES[standing]} title={text[standing][language]}>
        <p>{text[`${standing}Hint`][language]}</p>
      </Notice>
      <FactList
        facts={[
          { name: text.kind[language], value: kindText[kind][language] },
          { name: text.issued[language], value: dateText(issuedOn, language) },
          ...until,
          { name: text.initials[language], value: initials },
        ]}
      />
      <p class="quiet">{text.onlyThis[language]}</p>
      <div
        data-offline
        data-code={code.replaceAll('-', '')}
        data-today={today}
        data-good={offlineText.good[language]}
        data-bad={offlineText.bad[language]}
        data-unknown={offlineText.unknownKey[language]}
        role="status"
      />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      <Compare {...props} />
    </>
  )
}

/** Whether a file is the one that was issued: by the server, or by a script without sending it. */
function Compare({ language, csrf, found, compared, code }: KnownProps): VNode {
  return (
    <Section title={text.compare[language]} ruled>
      <div data-compared role="status">
        {compared === 'same' && <Notice tone="good" title={text.same[language]} />}
        {compared === 'other' && (
          <Notice tone="bad" title={text.other[language]}>
            <p>{text.otherHint[language]}</p>
          </Notice>
        )}
      </div>
      <div
        data-compare={found.checksum}
        data-same={text.same[language]}
        data-other={`${text.other[language]}. ${text.otherHint[language]}`}
      >
        <Form csrf={csrf} action={`/verify/${code.replaceAll('-', '')}`} files>
          <FileField
            {...{ language, name: 'file', accept: 'application/pdf' }}
            label={text.file[language]}
            hint={text.fileHint[language]}
          />
          <Buttons>
            <Button kind="second">{text.compareButton[language]}</Button>
          </Buttons>
        </Form>
      </div>
    </Section>
  )
}
