import type { VNode } from 'preact'
import type { Language } from '#values'
import { text } from '../text.ts'
import type { SessionProps } from './layout-props.ts'

export type SessionWarningProps = { readonly language: Language; readonly session: SessionProps }

/**
 * Says two minutes before the session ends that it does, with a button to stay. Nothing of it shows without
 * `session.island.tsx`; what is sent too late is kept until one has signed in again.
 */
export function SessionWarning({ language, session }: SessionWarningProps): VNode {
  return (
    <div
      class="session-warning"
      hidden
      popover="manual"
      data-stay={session.stay}
      data-idle-seconds={session.idleSeconds}
      data-left-seconds={session.leftSeconds}
      data-leave={session.publicComputer ? '' : undefined}
    >
      <p
        role="alert"
        data-soon={text.sessionEnds[language]}
        data-over={text.sessionOver[language]}
      />
      <p class="money" aria-hidden="true" />
      <button class="button" type="button">
        {text.stay[language]}
      </button>
    </div>
  )
}
