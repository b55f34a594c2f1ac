import type { VNode } from 'preact'
import { Buttons, LinkButton, Notice } from '#design'
import { instantText, type Language } from '#values'
import { freezeText } from '../freeze-text.ts'
import { notMeText } from '../not-me-text.ts'
import type { SecurityView } from '../security.ts'
import { securityText as text } from '../security-text.ts'
import { CodesReminder } from './codes-reminder.tsx'

type Part = { readonly language: Language; readonly view: SecurityView }

/** What the member should know or do now, the gravest first. */
export function Reminders(part: Part): VNode {
  const { language, view } = part
  return (
    <>
      <Stopped {...part} />
      <Exposed {...part} />
      {view.remindsOfCodes && <CodesReminder language={language} left={view.recoveryCodesLeft} />}
    </>
  )
}

function Stopped({ language, view }: Part): VNode {
  const { moneyHeldUntil, heldByNotMe, isFrozen } = view
  return (
    <>
      {isFrozen && (
        <Notice tone="warn" title={freezeText.frozen[language]}>
          <p>{freezeText.frozenWhat[language]}</p>
          <Buttons>
            <LinkButton href="/security/freeze">{freezeText.toThaw[language]}</LinkButton>
          </Buttons>
        </Notice>
      )}
      {heldByNotMe && (
        <Notice tone="warn" title={notMeText.held[language]}>
          <p>{notMeText.heldWhy[language]}</p>
          <Buttons>
            <LinkButton href="/security/held-money" kind="second">
              {notMeText.toUndo[language]}
            </LinkButton>
          </Buttons>
        </Notice>
      )}
      {typeof moneyHeldUntil === 'number' && (
        <Notice tone="plain" title={text.moneyHeld[language]}>
          <p>
            {text.moneyHeldWhy[language]} {instantText(moneyHeldUntil, language)}.
          </p>
          {view.isApprovedByTwo && <p>{text.approvedByTwo[language]}</p>}
        </Notice>
      )}
    </>
  )
}

function Exposed({ language, view }: Part): VNode | null {
  if (!view.isPasswordExposed) return null
  return (
    <Notice tone="warn" title={text.exposed[language]}>
      <p>{text.exposedWhy[language]}</p>
      <Buttons>
        <LinkButton href="/security/password">{text.exposedMend[language]}</LinkButton>
      </Buttons>
    </Notice>
  )
}
