import type { VNode } from 'preact'
import { Button, Buttons, LongTextField, PageHead } from '#design'
import type { Language, LocalDate } from '#values'
import { offlineText as text } from '../everywhere/offline-text.ts'
import { verifyText } from '../text.ts'

/** Checks a statement in the browser alone; without a script it names the command that does. */
export function OfflinePage({
  language,
  today,
}: {
  readonly language: Language
  readonly today: LocalDate
}): VNode {
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/verify', label: verifyText.title[language] }}
      />
      <form
        class="form"
        action="/verify/offline"
        data-statement
        data-today={today}
        data-good={text.good[language]}
        data-bad={text.bad[language]}
        data-unknown={text.unknownKey[language]}
        data-unable={text.unable[language]}
      >
        <LongTextField
          {...{ language, name: 'statement' }}
          label={text.label[language]}
          hint={text.hint[language]}
        />
        <Buttons>
          <Button kind="second">{text.check[language]}</Button>
        </Buttons>
        <p role="status" />
      </form>
      <p class="quiet">
        {text.command[language]} <code>payung verify-document --code ADDRESS --keys FILE</code>
      </p>
    </>
  )
}
