import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, LinkButton, Notice, PageHead, Section } from '#design'
import { countText, instantText, type Language } from '#values'
import { factorText } from '../factor-text.ts'
import { FEW_LEFT } from '../recovery-code.ts'
import type { SecurityView } from '../security.ts'
import { securityText as text } from '../security-text.ts'
import { HistoryTable } from './history-table.tsx'
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
      {notDone && (
        <Notice tone="warn" title={text.notDone[language]} announced>
          <p>{text.otherSite[language]}</p>
        </Notice>
      )}
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

function Ways({ language, view }: Part): VNode {
  const since = (at: SecurityView['passwordSince']) =>
    `${text.since[language]} ${instantText(at, language)}`
  const { appSince, recoveryCodesLeft: left } = view
  return (
    <FactList
      facts={[
        { name: text.password[language], value: since(view.passwordSince) },
        {
          name: text.app[language],
          value: appSince === undefined ? text.off[language] : since(appSince),
          note: (
            <a href="/security/authenticator">
              {(appSince === undefined ? text.setUp : text.change)[language]}
              <span class="unseen"> {text.app[language]}</span>
            </a>
          ),
        },
        {
          name: text.recoveryCodes[language],
          value:
            left === 0
              ? factorText.codesNone[language]
              : `${factorText.codesLeft[language]}: ${countText(left, language)}`,
          note: <a href="/security/recovery-codes">{factorText.codesBegin[language]}</a>,
        },
      ]}
    />
  )
}

function Reminders({ language, view }: Part): VNode {
  const { appSince, recoveryCodesLeft: left, moneyHeldUntil } = view
  const isFew = appSince !== undefined && left <= FEW_LEFT
  const title = left === 0 ? factorText.codesMissing : factorText.codesFew
  return (
    <>
      {moneyHeldUntil !== undefined && (
        <Notice tone="plain" title={text.moneyHeld[language]}>
          <p>
            {text.moneyHeldWhy[language]} {instantText(moneyHeldUntil, language)}.
          </p>
        </Notice>
      )}
      {isFew && (
        <Notice tone="warn" title={title[language]}>
          <p>
            {factorText.codesLeft[language]}: {countText(left, language)}.{' '}
            {factorText.codesMissingWhy[language]}
          </p>
          <Buttons>
            <LinkButton href="/security/recovery-codes">
              {factorText.codesBegin[language]}
            </LinkButton>
          </Buttons>
        </Notice>
      )}
    </>
  )
}
