import type { VNode } from 'preact'
import { Buttons, Empty, FactList, LinkButton, Note, PageHead, Section, Tag } from '#design'
import { instantText, type Language } from '#values'
import type { Passkey } from '../passkey.ts'
import { passkeyText as text } from '../passkey-text.ts'

export type PasskeysView = {
  readonly language: Language
  readonly passkeys: readonly Passkey[]
  readonly publicComputer: boolean
  /** What the password manager is told, so that it forgets what was removed. */
  readonly signal: object
}

/** The member's passkeys, oldest first, and the way to another one. */
export function PasskeysPage({ language, passkeys, publicComputer, signal }: PasskeysView): VNode {
  return (
    <>
      <PageHead title={text.title[language]} lead={text.lead[language]} />
      <div data-passkey-signal={JSON.stringify(signal)}>
        {passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} language={language} passkey={passkey} />
        ))}
      </div>
      {passkeys.length === 0 && <Empty title={text.none[language]} />}
      {publicComputer ? (
        <Note>
          <p>{text.notHere[language]}</p>
        </Note>
      ) : (
        <Buttons>
          <LinkButton href="/security/passkeys/new">{text.add[language]}</LinkButton>
        </Buttons>
      )}
    </>
  )
}

type OneProps = { readonly language: Language; readonly passkey: Passkey }

function OnePasskey({ language, passkey }: OneProps): VNode {
  const { id, name, madeAt, usedAt, copied } = passkey
  const address = `/security/passkeys/${id}`
  return (
    <Section title={name}>
      {copied && (
        <p>
          <Tag tone="bad">{text.copied[language]}</Tag> {text.copiedWhy[language]}
        </p>
      )}
      <FactList
        facts={[
          { name: text.made[language], value: instantText(madeAt, language) },
          {
            name: text.used[language],
            value: usedAt === undefined ? text.never[language] : instantText(usedAt, language),
          },
          { name: text.kept[language], value: keptWhere(passkey)[language] },
        ]}
      />
      <Buttons>
        <LinkButton href={address} kind="second">
          {text.change[language]}
          <span class="unseen"> {name}</span>
        </LinkButton>
        <LinkButton href={`${address}/removal`} kind="second">
          {text.remove[language]}
          <span class="unseen"> {name}</span>
        </LinkButton>
      </Buttons>
    </Section>
  )
}

function keptWhere({ canSync, backedUp }: Passkey) {
  if (!canSync) return text.oneDevice
  return backedUp ? text.backedUp : text.notYetBackedUp
}
