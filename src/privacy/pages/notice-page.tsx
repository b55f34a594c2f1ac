import type { VNode } from 'preact'
import { DataTable, FactList, PageHead, Section } from '#design'
import { dateText, type Language } from '#values'
import { heirsText } from '../heirs-text.ts'
import { NOTICE_VERSION, PURPOSES, RIGHTS } from '../notice.ts'
import { noticeText as text } from '../notice-text.ts'
import { ENDLESS, RETENTION } from '../retention.ts'

export type NoticePageProps = {
  readonly language: Language
  readonly controller: { readonly name: string; readonly contact: string | undefined }
}

/** What is done with data, for how long, and what anybody may ask: for everybody to read. */
export function NoticePage({ language, controller }: NoticePageProps): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <Section title={text.controller[language]}>
        <FactList
          facts={[
            { name: text.controllerName[language], value: controller.name },
            { name: text.contact[language], value: controller.contact ?? text.noContact[language] },
            { name: text.version[language], value: dateText(NOTICE_VERSION, language) },
          ]}
        />
      </Section>
      <Section title={text.purposes[language]} ruled>
        <DataTable
          language={language}
          caption={text.purposes[language]}
          captionHidden
          columns={[{ head: text.purpose[language] }, { head: text.basis[language] }]}
          rows={PURPOSES.map(({ what, basis }) => ({ cells: [what[language], basis[language]] }))}
        />
      </Section>
      <Kept language={language} />
      <Rights language={language} />
    </>
  )
}

/** `30 hari`, `12 jam`. */
export function lengthText(days: number, language: Language): string {
  const hours = days * 24
  if (days >= 1)
    return language === 'id' ? `${days} hari` : `${days} ${days === 1 ? 'day' : 'days'}`
  return language === 'id' ? `${hours} jam` : `${hours} hours`
}

function Kept({ language }: { readonly language: Language }): VNode {
  return (
    <Section title={text.retention[language]} ruled>
      <DataTable
        language={language}
        caption={text.retention[language]}
        captionHidden
        columns={[
          { head: text.kept[language] },
          { head: text.howLong[language] },
          { head: text.why[language] },
        ]}
        rows={[
          ...ENDLESS.map(({ what, why }) => ({
            cells: [what[language], text.noEnd[language], why[language]],
          })),
          ...Object.values(RETENTION).map(({ what, days, why }) => ({
            cells: [what[language], lengthText(days, language), why[language]],
          })),
        ]}
      />
    </Section>
  )
}

function Rights({ language }: { readonly language: Language }): VNode {
  return (
    <Section title={text.rights[language]} ruled>
      <DataTable
        language={language}
        caption={text.rights[language]}
        captionHidden
        columns={[
          { head: text.right[language] },
          { head: text.article[language] },
          { head: text.where[language] },
        ]}
        rows={RIGHTS.map(({ article, what, where, href }) => ({
          cells: [
            what[language],
            article,
            href === undefined ? where[language] : <a href={href}>{where[language]}</a>,
          ],
        }))}
      />
      <p>{text.limits[language]}</p>
      <p class="quiet">{text.certainty[language]}</p>
      <p>
        <a href="/after-a-death">{heirsText.title[language]}</a>
      </p>
    </Section>
  )
}
