import type { VNode } from 'preact'
import { Button, Buttons, ChangeTable, Form, LinkButton, PageHead } from '#design'
import type { Language } from '#values'
import type { WayChange } from '../ways-changes.ts'
import { waysText as text } from '../ways-text.ts'
import type { WaysWish } from '../ways-wish.ts'

export type WaysConfirmProps = {
  readonly language: Language
  readonly csrf: string
  readonly wish: WaysWish
  readonly changes: readonly WayChange[]
}

const PATH = '/profile/preferences'

/** What is and what will be, before it is saved. */
export function WaysConfirmPage({ language, csrf, wish, changes }: WaysConfirmProps): VNode {
  return (
    <>
      <PageHead
        title={text.confirmTitle[language]}
        back={{ href: PATH, label: text.title[language] }}
      />
      <ChangeTable language={language} changes={changes} />
      <Form action={`${PATH}/confirmation`} csrf={csrf}>
        {wish.sent.map((name) => (
          <input key={name} type="hidden" name={name} value="on" />
        ))}
        <input type="hidden" name="quietFrom" value={wish.quietFrom} />
        <input type="hidden" name="quietUntil" value={wish.quietUntil} />
        <input type="hidden" name="language" value={wish.language} />
        <Buttons>
          <Button>{text.confirm[language]}</Button>
          <LinkButton href={PATH} kind="second">
            {text.discard[language]}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
