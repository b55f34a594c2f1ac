import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  LinkButton,
  PageHead,
  PickerField,
  RefusalCode,
  Section,
  SelectField,
  SideList,
} from '#design'
import { OwnNavigation } from '#members'
import { instantText, type Language } from '#values'
import { closureText } from '../closure-text.ts'
import { type FieldGroup, type Look, type LookWish, WHOSE } from '../look.ts'
import { myDataText } from '../my-data-text.ts'
import { noticeText } from '../notice-text.ts'
import type { ExplainedPrivacy } from '../refusals.ts'
import { groupText, text, whoseText } from '../text.ts'
import { lookWords } from './look-words.ts'

export type LooksPageProps = {
  readonly language: Language
  readonly wish: LookWish
  readonly isNarrowed: boolean
  readonly troubles: readonly ExplainedPrivacy[]
  readonly looks: readonly Look[]
  readonly olderHref: string | undefined
  readonly isFirst: boolean
}

/** The list of who looked, with what narrows it and the proof. */
export function LooksPage(props: LooksPageProps): VNode {
  const { language, looks, troubles, olderHref, isFirst } = props
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <OwnNavigation language={language} at="/privacy" />
      {troubles.length > 0 && (
        <ErrorSummary
          language={language}
          errors={troubles.map(({ cause, fix, field = 'from' }) => ({
            field,
            text: `${cause[language]} ${fix[language]}`,
          }))}
        >
          {troubles.map(({ code }) => (
            <RefusalCode key={code} language={language} code={code} />
          ))}
        </ErrorSummary>
      )}
      <FilterForm {...props} />
      {troubles.length === 0 && <Found language={language} looks={looks} />}
      <p>
        {olderHref !== undefined && (
          <a href={olderHref} rel="next">
            {text.older[language]}
          </a>
        )}{' '}
        {!isFirst && <a href="/privacy">{text.newest[language]}</a>}
      </p>
      <ProofPart language={language} />
      <SideList
        title={text.more[language]}
        items={[
          { label: myDataText.title[language], href: '/privacy/my-data' },
          { label: noticeText.consents[language], href: '/privacy/consents' },
          { label: noticeText.title[language], href: '/privacy-notice' },
          { label: closureText.title[language], href: '/privacy/closure' },
        ]}
      />
    </>
  )
}

function Found({ language, looks }: Pick<LooksPageProps, 'language' | 'looks'>): VNode {
  if (looks.length > 0) return <LookTable language={language} looks={looks} />
  return (
    <Empty title={text.none[language]}>
      <p>{text.noneAdvice[language]}</p>
    </Empty>
  )
}

function FilterForm({ language, wish, isNarrowed, troubles }: LooksPageProps): VNode {
  const errorOf = (name: string) => troubles.find(({ field }) => field === name)?.cause[language]
  const day = (name: 'from' | 'to') => (
    <PickerField
      language={language}
      type="date"
      name={name}
      label={text[name][language]}
      hint={text.dayHint[language]}
      value={wish[name]}
      error={errorOf(name)}
      optional
    />
  )
  return (
    <Details summary={text.filter[language]} open={isNarrowed || troubles.length > 0}>
      <form class="form" method="get" action="/privacy" novalidate>
        <SelectField
          language={language}
          name="whose"
          label={text.whose[language]}
          unchosen={whoseText.people[language]}
          options={WHOSE.filter((one) => one !== 'people').map((one) => ({
            value: one,
            label: whoseText[one][language],
          }))}
          value={wish.whose}
          optional
        />
        <SelectField
          language={language}
          name="field"
          label={text.field[language]}
          unchosen={text.anyField[language]}
          options={(Object.keys(groupText) as FieldGroup[]).map((group) => ({
            value: group,
            label: groupText[group][language],
          }))}
          value={wish.field}
          optional
        />
        {day('from')}
        {day('to')}
        <Buttons>
          <Button kind="second">{text.show[language]}</Button>
          {isNarrowed && <a href="/privacy">{text.reset[language]}</a>}
        </Buttons>
      </form>
    </Details>
  )
}

function LookTable({ language, looks }: Pick<LooksPageProps, 'language' | 'looks'>): VNode {
  return (
    <DataTable
      language={language}
      caption={text.title[language]}
      captionHidden
      columns={[
        { head: text.what[language] },
        { head: text.when[language], kind: 'date' },
        { head: text.who[language] },
        { head: text.purpose[language] },
        { head: text.fields[language] },
        { head: text.question[language] },
      ]}
      rows={looks.map((look) => {
        const words = lookWords(look, language)
        return {
          cells: [
            words.what,
            instantText(look.at, language),
            <WhoCell key="who" words={words} />,
            <>
              {words.purpose}
              {look.caseNumber !== undefined && (
                <>
                  {', '}
                  {look.isOwnCase ? (
                    <a href={`/cases/${look.caseNumber}`}>{look.caseNumber}</a>
                  ) : (
                    look.caseNumber
                  )}
                </>
              )}
            </>,
            words.fields,
            <QuestionCell key="why" language={language} look={look} />,
          ],
        }
      })}
    />
  )
}

function WhoCell({ words }: { readonly words: ReturnType<typeof lookWords> }): VNode {
  return (
    <>
      {words.who}
      {words.where !== '' && (
        <>
          <br />
          <span class="quiet">{words.where}</span>
        </>
      )}
    </>
  )
}

function QuestionCell({ language, look }: { language: Language; look: Look }): VNode | string {
  if (look.who.kind === 'self') return ''
  if (look.askedIn !== undefined)
    return <a href={`/cases/${look.askedIn}`}>{text.asked[language]}</a>
  return <a href={`/privacy/looks/${look.seq}`}>{text.why[language]}</a>
}

function ProofPart({ language }: { readonly language: Language }): VNode {
  return (
    <Section title={text.proof[language]} ruled>
      <p>{text.proofWhy[language]}</p>
      <Buttons>
        <LinkButton kind="second" href="/privacy/looks.json">
          {text.download[language]}
        </LinkButton>
      </Buttons>
      <Details summary={text.how[language]}>
        <p>
          {text.howText[language]} <a href="/.well-known/payung-audit.json">payung-audit.json</a>
        </p>
      </Details>
    </Section>
  )
}
