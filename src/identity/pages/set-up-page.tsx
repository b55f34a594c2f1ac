import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Columns,
  Details,
  Form,
  PageHead,
  type Qr,
  Section,
  verbatim,
} from '#design'
import type { Language } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'
import { ProofField } from './proof-field.tsx'
import { ProofTroubleNotice } from './proof-trouble.tsx'
import { QrCode } from './qr-code.tsx'

export type SetUpView = {
  readonly language: Language
  readonly csrf: string
  readonly qr: Qr
  /** What the QR code says, for an app on this very phone. */
  readonly uri: string
  /** The key in groups of four. */
  readonly typedSecret: string
  readonly trouble: ProofTrouble | undefined
}

/** The new authenticator's key, as a picture and for typing, and the field for its first code. */
export function SetUpPage(view: SetUpView): VNode {
  const { language, csrf, trouble } = view
  return (
    <>
      <PageHead
        title={text.appBegin[language]}
        back={{ href: '/security/authenticator', label: text.app[language] }}
      />
      {trouble && <ProofTroubleNotice language={language} trouble={trouble} field="code" />}
      <Columns
        even
        main={<Key {...view} />}
        side={
          <Section title={text.typeCode[language]}>
            <Form action="/security/authenticator/confirmation" csrf={csrf}>
              <ProofField language={language} way="app" />
              <Buttons>
                <Button>{text.confirm[language]}</Button>
              </Buttons>
            </Form>
          </Section>
        }
      />
    </>
  )
}

function Key({ language, qr, uri, typedSecret }: SetUpView): VNode {
  return (
    <Section title={text.scan[language]}>
      <p>{text.scanHow[language]}</p>
      <p>
        <QrCode qr={qr} label={text.qr[language]} />
      </p>
      <p>
        <a href={uri}>{text.openApp[language]}</a>
      </p>
      <Details summary={text.typeInstead[language]}>
        <p>
          <code {...verbatim}>{typedSecret}</code>
        </p>
      </Details>
    </Section>
  )
}
