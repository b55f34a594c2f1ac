import type { Config } from '#platform/config'
import { type BeforeAcceptance, createMailer, type Mail, type Outcome } from '#platform/mail'
import { createSmsGateway, type Sms } from '#platform/sms'

/** A letter as it is to be printed. */
export type Letter = { readonly to: string; readonly lines: readonly string[]; readonly id: string }

/**
 * What carries each channel. Mail or SMS without a carrier fails with a reason; letters without one stay
 * in the print queue.
 */
export type Carriers = {
  readonly email?: (mail: Mail, before: BeforeAcceptance) => Promise<Outcome>
  readonly sms?: (sms: Sms, before: BeforeAcceptance) => Promise<Outcome>
  readonly letter?: (letter: Letter, before: BeforeAcceptance) => Promise<Outcome>
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
