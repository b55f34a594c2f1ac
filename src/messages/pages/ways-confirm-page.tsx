import type { VNode } from 'preact'
import { Button, Buttons, ChangeTable, Form, LinkButton, PageHead, RefusalNotice } from '#design'
import type { Language } from '#values'
import { explainWays, type WaysTrouble } from '../refusals.ts'
import type { WayChange } from '../ways-changes.ts'
import { waysText as text } from '../ways-text.ts'

export type WaysConfirmProps = {
  readonly language: Language
  readonly csrf: string
  readonly changes: readonly WayChange[]
  /** Which draft is shown: what was typed since is not what is agreed to. */
  readonly draft: string
  readonly trouble: WaysTrouble | undefined
}

const PATH = '/profile/preferences'

/** What is and what will be, before it is saved. */
export function WaysConfirmPage(props: WaysConfirmProps): VNode {
  const { language, csrf, changes, draft, trouble } = props
  return (
    <>
      <PageHead
        title={text.confirmTitle[language]}
        back={{ href: PATH, label: text.title[language] }}
      />
      {trouble !== undefined && (
        <RefusalNotice language={language} refusal={explainWays(trouble)} />
      )}
      <ChangeTable language={language} changes={changes} />
      <p>{text.appliesNow[language]}</p>
      <Form action={`${PATH}/confirmation`} csrf={csrf}>
        <input type="hidden" name="draft" value={draft} />
        <Buttons>
          <Button>{text.confirm[language]}</Button>
          <LinkButton href={PATH} kind="second">
            {text.again[language]}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
