import type { VNode } from 'preact'
import { Button, DataTable, Form, Tag } from '#design'
import { instantText, type Language } from '#values'
import type { ShownDevice, ShownSession } from '../security.ts'
import { securityText as text } from '../security-text.ts'

type Common = { readonly language: Language; readonly csrf: string }

/** Where the member is signed in, each with the button that ends it. */
export function SessionTable({
  language,
  csrf,
  sessions,
}: Common & { readonly sessions: readonly ShownSession[] }): VNode {
  return (
    <DataTable
      language={language}
      caption={text.sessions[language]}
      captionHidden
      columns={[
        { head: text.device[language] },
        { head: text.firstUse[language], kind: 'date' },
        { head: text.lastUse[language], kind: 'date' },
        { head: text.action[language], onPhone: 'state' },
      ]}
      rows={sessions.map(({ id, device, place, begunAt, usedAt, isThis }) => ({
        cells: [
          <DeviceAndPlace key={id} device={device} place={place} />,
          instantText(begunAt, language),
          instantText(usedAt, language),
          isThis ? (
            <Tag tone="good">{text.thisOne[language]}</Tag>
          ) : (
            <Form action="/security/ended-sessions" csrf={csrf}>
              <input type="hidden" name="session" value={id} />
              <Button kind="link">
                {text.end[language]} <span class="unseen">{device}</span>
              </Button>
            </Form>
          ),
        ],
      }))}
    />
  )
}

type Where = { readonly device: string; readonly place: string | undefined }

function DeviceAndPlace({ device, place }: Where): VNode {
  return (
    <>
      {device}
      {place !== undefined && <span class="quiet"> {place}</span>}
    </>
  )
}

/** Devices that have signed in, each with the button that forgets it. */
export function DeviceTable({
  language,
  csrf,
  devices,
}: Common & { readonly devices: readonly ShownDevice[] }): VNode {
  if (devices.length === 0) return <p>{text.devicesNone[language]}</p>
  return (
    <DataTable
      language={language}
      caption={text.devices[language]}
      captionHidden
      columns={[
        { head: text.device[language] },
        { head: text.firstSeen[language], kind: 'date' },
        { head: text.lastSeen[language], kind: 'date' },
        { head: text.action[language], onPhone: 'state' },
      ]}
      rows={devices.map(({ id, device, firstSeenAt, seenAt, trustedUntil }) => ({
        cells: [
          device,
          instantText(firstSeenAt, language),
          instantText(seenAt, language),
          <>
            {trustedUntil !== undefined && (
              <p class="quiet">
                {text.noCodeUntil[language]} {instantText(trustedUntil, language)}
              </p>
            )}
            <Form action="/security/forgotten-devices" csrf={csrf}>
              <input type="hidden" name="device" value={id} />
              <Button kind="link">
                {text.forget[language]} <span class="unseen">{device}</span>
              </Button>
            </Form>
          </>,
        ],
      }))}
    />
  )
}
