import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  type Change,
  ChangeTable,
  Form,
  LinkButton,
  Notice,
  PageHead,
} from '#design'
import type { Instant, Language, Words } from '#values'
import type { OwnTrouble } from '../own-refusals.ts'
import { ownText as text, waitsUntil } from '../own-text.ts'
import { OwnTroubles } from './form-parts.tsx'

export type ConfirmPageProps = {
  readonly language: Language
  readonly csrf: string
  /** Where it is saved, and where it is corrected. */
  readonly action: string
  readonly back: string
  readonly changes: readonly Change[]
  /** Which draft is shown: what was typed since is not what is agreed to. */
  readonly draft: string
  readonly remark?: Words | undefined
  /** From when it holds; absent for at once. */
  readonly effectiveAt?: Instant | undefined
  readonly troubles: readonly OwnTrouble[]
}

/** What is and what will be, before it is saved. */
export function ConfirmPage(props: ConfirmPageProps): VNode {
  const { language, csrf, action, back, changes, draft, remark, effectiveAt, troubles } = props
  return (
    <>
      <PageHead
        title={text.confirmTitle[language]}
        back={{ href: back, label: text.again[language] }}
      />
      <OwnTroubles language={language} troubles={troubles} />
      <ChangeTable language={language} changes={changes} />
      {remark !== undefined && <Notice tone="plain" title={remark[language]} />}
      <p>
        {effectiveAt === undefined
          ? text.appliesNow[language]
          : `${waitsUntil(effectiveAt)[language]} ${text.effectiveSoon[language]}`}
      </p>
      <Form action={action} csrf={csrf}>
        <input type="hidden" name="draft" value={draft} />
        <Buttons>
          <Button>{text.confirm[language]}</Button>
          <LinkButton href={back} kind="second">
            {text.again[language]}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
