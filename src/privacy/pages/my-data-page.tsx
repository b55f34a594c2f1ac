import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  FactList,
  Form,
  LinkButton,
  Note,
  Notice,
  PageHead,
  RefusalNotice,
} from '#design'
import { type Explanation, instantText, type Language } from '#values'
import { type Download, goneAt } from '../download.ts'
import { myDataText as text } from '../my-data-text.ts'
import { text as privacyText } from '../text.ts'

export type MyDataPageProps = {
  readonly language: Language
  readonly csrf: string
  readonly download: Download | undefined
  readonly trouble: Explanation | undefined
}

/** Asks for everything, waits for it, and fetches it. */
export function MyDataPage({ language, csrf, download, trouble }: MyDataPageProps): VNode {
  return (
    <>
      <PageHead
        title={text.title[language]}
        lead={text.lead[language]}
        back={{ href: '/privacy', label: privacyText.privacy[language] }}
      />
      {trouble !== undefined && <RefusalNotice language={language} refusal={trouble} />}
      {download === undefined ? (
        <Ask language={language} csrf={csrf} />
      ) : download.readyAt === undefined ? (
        <Notice tone="plain" title={text.preparing[language]} announced>
          <p>{text.preparingWhy[language]}</p>
          <p>
            <a href="/privacy/my-data">{text.again[language]}</a>
          </p>
        </Notice>
      ) : (
        <Ready language={language} csrf={csrf} download={download} />
      )}
      <Note>
        <p>{text.care[language]}</p>
        <p>{text.inside[language]}</p>
        <p>
          {text.schema[language]}: <a href="/privacy/my-data.schema.json">my-data.schema.json</a>
        </p>
      </Note>
    </>
  )
}

type AskProps = Pick<MyDataPageProps, 'language' | 'csrf'> & { readonly isAgain?: boolean }

function Ask({ language, csrf, isAgain = false }: AskProps): VNode {
  return (
    <Form action="/privacy/my-data" csrf={csrf}>
      <Buttons>
        <Button kind={isAgain ? 'second' : 'main'}>
          {(isAgain ? text.askAgain : text.ask)[language]}
        </Button>
      </Buttons>
    </Form>
  )
}

function Ready({
  language,
  csrf,
  download,
}: Pick<MyDataPageProps, 'language' | 'csrf'> & { readonly download: Download }): VNode {
  const gone = goneAt(download)
  const kilobytes = Math.max(1, Math.round((download.bytes ?? 0) / 1000))
  return (
    <>
      <Notice tone="good" title={text.ready[language]}>
        <FactList
          facts={[
            { name: text.size[language], value: `${kilobytes} kB` },
            ...(gone === undefined
              ? []
              : [{ name: text.until[language], value: instantText(gone, language) }]),
          ]}
        />
        <Buttons>
          <LinkButton href="/privacy/my-data.zip">{text.download[language]}</LinkButton>
        </Buttons>
      </Notice>
      <Ask language={language} csrf={csrf} isAgain />
    </>
  )
}
