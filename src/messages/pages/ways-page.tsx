import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkbox,
  FieldGroup,
  Form,
  Notice,
  PageHead,
  RefusalNotice,
  SelectField,
  TextField,
} from '#design'
import { DraftNotice, OwnNavigation } from '#members'
import type { Instant, Language } from '#values'
import { MESSAGE_GROUPS, MUTABLE_WAYS, mutedName } from '../message-group.ts'
import { explainWays, type WaysTrouble } from '../refusals.ts'
import { groupNames, waysText as text, wayNames } from '../ways-text.ts'
import type { WaysWish } from '../ways-wish.ts'

export type WaysPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly wish: WaysWish
  readonly trouble: WaysTrouble | undefined
  /** When what the fields hold was typed, where it was not typed just now. */
  readonly draftAt: Instant | undefined
  readonly saved: boolean
}

const PATH = '/profile/preferences'

/** Which messages are sent by which way, when none is, and in which language. */
export function WaysPage(props: WaysPageProps): VNode {
  const { language, csrf, wish, trouble, draftAt, saved } = props
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at={PATH} />
      {saved && <Notice tone="good" title={text.saved[language]} announced />}
      {trouble !== undefined && (
        <RefusalNotice
          language={language}
          refusal={explainWays(trouble)}
          mistyped={trouble === 'quiet-wrong' ? { field: 'quietFrom' } : undefined}
        />
      )}
      <DraftNotice language={language} csrf={csrf} path={PATH} keptAt={draftAt} />
      <Form action={PATH} csrf={csrf}>
        <FieldGroup legend={text.security[language]}>
          <p>{text.securityAlways[language]}</p>
        </FieldGroup>
        <GroupFields language={language} wish={wish} />
        <QuietFields language={language} wish={wish} isWrong={trouble === 'quiet-wrong'} />
        <LanguageField language={language} wish={wish} />
        <Buttons>
          <Button>{text.save[language]}</Button>
        </Buttons>
      </Form>
      <p class="quiet">
        {text.phrase[language]} <a href="/messages#preference">{text.messages[language]}</a>.
      </p>
    </>
  )
}

const LanguageField = ({ language, wish }: Pick<WaysPageProps, 'language' | 'wish'>): VNode => (
  <SelectField
    language={language}
    name="language"
    label={text.language[language]}
    options={[
      { value: 'id', label: text.indonesian[language] },
      { value: 'en', label: text.english[language] },
    ]}
    value={wish.language}
    unchosen={text.choose[language]}
  />
)

/** A box for each kind of message and way. */
const GroupFields = ({ language, wish }: Pick<WaysPageProps, 'language' | 'wish'>): VNode => (
  <>
    {MESSAGE_GROUPS.map((group) => (
      <FieldGroup key={group} legend={groupNames[group][language]}>
        {MUTABLE_WAYS.map((way) => (
          <Checkbox
            key={way}
            name={mutedName(group, way)}
            label={wayNames[way][language]}
            checked={wish.sent.includes(mutedName(group, way))}
          />
        ))}
      </FieldGroup>
    ))}
  </>
)

type QuietProps = Pick<WaysPageProps, 'language' | 'wish'> & { readonly isWrong: boolean }

function QuietFields({ language, wish, isWrong }: QuietProps): VNode {
  const error = isWrong ? explainWays('quiet-wrong').cause[language] : undefined
  return (
    <FieldGroup legend={text.quiet[language]} hint={text.quietHint[language]}>
      <TextField
        language={language}
        name="quietFrom"
        label={text.quietFrom[language]}
        hint={text.timeHint[language]}
        value={wish.quietFrom}
        inputmode="numeric"
        autocomplete="off"
        error={error}
        optional
      />
      <TextField
        language={language}
        name="quietUntil"
        label={text.quietUntil[language]}
        value={wish.quietUntil}
        inputmode="numeric"
        autocomplete="off"
        optional
      />
    </FieldGroup>
  )
}
