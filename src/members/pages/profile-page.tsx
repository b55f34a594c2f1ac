import type { VNode } from 'preact'
import { Button, Buttons, FactList, Form, Notice, PageHead, Section } from '#design'
import { instantText, type Language } from '#values'
import { changeName, changeNames } from '../change-text.ts'
import { draftPages } from '../own-pages.ts'
import { doneWords, heldWords, ownText as text, waitsUntil } from '../own-text.ts'
import type { ProfileView } from '../profile-view.ts'
import { OwnNavigation } from './own-navigation.tsx'
import { capital, contactFacts, identityFacts, moreFacts } from './profile-facts.tsx'

export type ProfilePageProps = {
  readonly language: Language
  readonly csrf: string
  readonly view: ProfileView
  readonly done: keyof typeof doneWords | undefined
}

/** Everything we know of a member themselves, with where it comes from and how it is changed. */
export function ProfilePage({ language, csrf, view, done }: ProfilePageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at="/profile" />
      {done !== undefined && <Notice tone="good" title={doneWords[done][language]} announced />}
      <HeldNotice language={language} view={view} />
      <Pending language={language} csrf={csrf} view={view} />
      <Drafts language={language} view={view} />
      <Section title={text.identity[language]}>
        <FactList facts={identityFacts(language, view)} />
      </Section>
      <Section title={text.contacts[language]} ruled>
        <FactList facts={contactFacts(language, view)} />
      </Section>
      <Section title={text.more[language]} ruled>
        <FactList facts={moreFacts(language, view)} />
      </Section>
    </>
  )
}

type Part = { readonly language: Language; readonly view: ProfileView }

function HeldNotice({ language, view: { held } }: Part): VNode | null {
  if (held === undefined) return null
  return (
    <Notice tone="warn" title={text.heldTitle[language]}>
      <p>
        {held.until === 'until-lifted'
          ? text.heldOpen[language]
          : heldWords(held.until, held.reasons, language)}
      </p>
      {held.until === 'until-lifted' && (
        <p>
          <a href="/security">{text.toSecurity[language]}</a>
        </p>
      )}
    </Notice>
  )
}

function Pending({ language, csrf, view: { pending } }: Part & { readonly csrf: string }) {
  if (pending.length === 0) return null
  return (
    <Section title={text.pendingTitle[language]}>
      {pending.map(({ changeId, kind, value, shown, effectiveAt }) => (
        <Form key={changeId} action="/profile/cancelled-changes" csrf={csrf}>
          <FactList
            facts={[
              {
                name: capital(changeNames[changeName({ kind, value })][language]),
                value: shown,
                note: waitsUntil(effectiveAt)[language],
              },
            ]}
          />
          <Buttons>
            <Button name="change" value={changeId} kind="second">
              {text.cancel[language]}
              <span class="unseen"> {changeNames[kind][language]}</span>
            </Button>
          </Buttons>
        </Form>
      ))}
    </Section>
  )
}

function Drafts({ language, view: { drafts } }: Part): VNode | null {
  const known = drafts.flatMap(({ form, keptAt }) => {
    const page = draftPages[form]
    return page === undefined ? [] : [{ ...page, keptAt }]
  })
  if (known.length === 0) return null
  return (
    <Notice tone="plain" title={text.draftsTitle[language]}>
      <ul>
        {known.map(({ href, label, keptAt }) => (
          <li key={href}>
            <a href={href}>
              {label[language]}: {text.goOn[language]}
            </a>
            , {instantText(keptAt, language)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
