import type { Config } from '#platform/config'
import { type BeforeAcceptance, createMailer, type Mail, type Outcome } from '#platform/mail'
import { createSmsGateway, type Sms } from '#platform/sms'

/** A letter that waits in the print queue. */
export type WaitingLetter = {
  readonly id: string
  readonly to: string
  readonly lines: readonly string[]
}

/**
 * What carries each channel. Mail or SMS without a carrier fails with a reason. Letters are carried by nothing: staff
 * print them, and until then they wait in the print queue.
 */
export type Carriers = {
  readonly email?: (mail: Mail, before: BeforeAcceptance) => Promise<Outcome>
  readonly sms?: (sms: Sms, before: BeforeAcceptance) => Promise<Outcome>
  /** In the demo only: shows a letter that goes on waiting. */
  readonly letters?: {
    hasShown(id: string): boolean
    show(letter: WaitingLetter): void
  }
}

/** The mail server and the SMS gateway of the environment. */
export function carriersOf({ carriers, url }: Pick<Config, 'carriers' | 'url'>): Carriers {
  const { mail, sms } = carriers
  const name = new URL(url).hostname
  return {
    ...(mail.url === undefined ? {} : { email: createMailer({ url: mail.url, name }) }),
    ...(sms === undefined ? {} : { sms: createSmsGateway(sms) }),
  }
}
