import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  type Fact,
  FactList,
  Form,
  PageHead,
  RefusalNotice,
  Section,
} from '#design'
import { countText, instantText, type Language } from '#values'
import { factorText } from '../factor-text.ts'
import { freezeText } from '../freeze-text.ts'
import { messageStepText as stepText } from '../message-step-text.ts'
import { passkeyText } from '../passkey-text.ts'
import { NOT_ENDED } from '../refusals.ts'
import type { SecurityView } from '../security.ts'
import { securityText as text } from '../security-text.ts'
import { HistoryTable } from './history-table.tsx'
import { Reminders } from './security-reminders.tsx'
import { DeviceTable, SessionTable } from './session-tables.tsx'

export type SecurityPageView = {
  readonly language: Language
  readonly csrf: string
  readonly view: SecurityView
  /** What was sent was not done, and has to be sent again. */
  readonly notDone: boolean
}

/** How the member signs in, where they are signed in, and what has happened. */
export function SecurityPage({ language, csrf, view, notDone }: SecurityPageView): VNode {
  return (
    <>
      <PageHead title={text.security[language]} lead={text.lead[language]} />
      {notDone && <RefusalNotice language={language} refusal={NOT_ENDED} />}
      <Reminders language={language} view={view} />
      <Section title={text.ways[language]}>
        <Ways language={language} view={view} />
      </Section>
      <Sessions language={language} csrf={csrf} view={view} />
      <Section title={text.devices[language]} ruled>
        <p class="quiet">{text.devicesWhy[language]}</p>
        <DeviceTable language={language} csrf={csrf} devices={view.devices} />
      </Section>
      <Section title={text.history[language]} ruled>
        <HistoryTable language={language} acts={view.acts} />
        <p>
          <a href="/security/history">{text.historyAll[language]}</a>
        </p>
      </Section>
    </>
  )
}

function Sessions({ language, csrf, view }: Part & { readonly csrf: string }): VNode {
  return (
    <Section title={text.sessions[language]} ruled>
      <SessionTable language={language} csrf={csrf} sessions={view.sessions} />
      {view.sessions.length > 1 && (
        <>
          <p class="quiet">{text.endOthersWhy[language]}</p>
          <Form action="/security/ended-sessions" csrf={csrf}>
            <Buttons>
              <Button kind="second" name="others" value="on">
                {text.endOthers[language]}
              </Button>
            </Buttons>
          </Form>
        </>
      )}
    </Section>
  )
}

type Part = { readonly language: Language; readonly view: SecurityView }

const sinceText = (at: SecurityView['passwordSince'], language: Language): string =>
  `${text.since[language]} ${instantText(at, language)}`

const passwordFact = ({ language, view }: Part) => ({
  name: text.password[language],
  value: sinceText(view.passwordSince, language),
  note: (
    <a href="/security/password">
      {text.change[language]}
      <span class="unseen"> {text.password[language]}</span>
    </a>
  ),
})

function Ways({ language, view }: Part): VNode {
  const { appSince, recoveryCodesLeft: left } = view
  return (
    <FactList
      facts={[
        passwordFact({ language, view }),
        {
          name: passkeyText.title[language],
          value:
            view.passkeys === 0 ? passkeyText.none[language] : countText(view.passkeys, language),
          note: <a href="/security/passkeys">{passkeyText.manage[language]}</a>,
        },
        {
          name: text.app[language],
          value: appSince === undefined ? text.off[language] : sinceText(appSince, language),
          note: (
            <a href="/security/authenticator">
              {(appSince === undefined ? text.setUp : text.change)[language]}
              <span class="unseen"> {text.app[language]}</span>
            </a>
          ),
        },
        messageCodes({ language, view }),
        {
          name: text.recoveryCodes[language],
          value:
            left === 0
              ? factorText.codesNone[language]
              : `${factorText.codesLeft[language]}: ${countText(left, language)}`,
          note: <a href="/security/recovery-codes">{factorText.codesBegin[language]}</a>,
        },
        freezeCode({ language, view }),
      ]}
    />
  )
}

const messageCodes = ({ language, view: { messageStep: step } }: Part): Fact => ({
  name: stepText.title[language],
  value:
    step === undefined
      ? stepText.off[language]
      : `${stepText.names[step.channel][language]}, ${sinceText(step.since, language)}`,
  note: (
    <a href="/security/message-codes">
      {stepText.manage[language]}
      <span class="unseen"> {stepText.title[language]}</span>
    </a>
  ),
})

const freezeCode = ({ language, view }: Part): Fact => ({
  name: freezeText.own[language],
  value:
    view.freezeCodeSince === undefined
      ? freezeText.none[language]
      : `${text.since[language]} ${instantText(view.freezeCodeSince, language)}`,
  note: (
    <a href="/security/freeze">
      {freezeText.manage[language]}
      <span class="unseen"> {freezeText.own[language]}</span>
    </a>
  ),
})
