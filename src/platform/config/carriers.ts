import { z } from 'zod'

/** How mail and SMS leave; in the demo they stay in the development mailbox. */
export type Carriers = {
  readonly mail: { readonly url: string | undefined; readonly from: string }
  readonly sms: SmsCarrier | undefined
}
export type SmsCarrier = {
  readonly url: string
  readonly form: 'twilio' | 'json'
  readonly token: string | undefined
  readonly from: string
}

const isAddress = (text: string, schemes: readonly string[]): boolean =>
  URL.canParse(text) && schemes.includes(new URL(text).protocol) && new URL(text).hostname !== ''

const MAIL_FROM = /^(?:[^<>\r\n]{1,60} <)?[^\s@<>]+@[^\s@<>]+>?$/

/** The variables that say how mail and SMS leave. */
export const carrierVariables = {
  SMTP_URL: z
    .string()
    .refine((text) => isAddress(text, ['smtp:', 'smtps:']), {
      error: 'must be an address such as smtps://user:password@mail.example:465',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(MAIL_FROM, { error: 'must be such as Payung <no-reply@payung.example>' })
    .optional(),
  SMS_URL: z
    .string()
    .refine((text) => isAddress(text, ['https:', 'http:']), {
      error: 'must be an address such as https://user:password@gateway.example/messages',
    })
    .optional(),
  SMS_FORM: z.enum(['twilio', 'json'], { error: 'must be twilio or json' }).default('json'),
  SMS_TOKEN: z.string().optional(),
  SMS_FROM: z.string().max(20, { error: 'must be a number or a name of 20 letters' }).optional(),
}

type Variables = z.output<z.ZodObject<typeof carrierVariables>>

export function carriersOf(
  env: Variables,
  brand: { readonly name: string; readonly url: string },
): Carriers {
  const from = env.MAIL_FROM ?? `${brand.name} <no-reply@${new URL(brand.url).hostname}>`
  const { SMS_URL: url, SMS_FORM: form, SMS_TOKEN: token } = env
  return {
    mail: { url: env.SMTP_URL, from },
    sms: url === undefined ? undefined : { url, form, token, from: env.SMS_FROM ?? brand.name },
  }
}

/** What production lacks: without mail nobody could reset a password. */
export function missingCarriers(env: Variables): readonly string[] {
  const missing: string[] = []
  if (env.SMTP_URL === undefined) {
    missing.push(
      'SMTP_URL is missing: the mail server, such as smtps://user:password@mail.example:465',
    )
  }
  if (env.SMS_URL?.startsWith('http:') === true) {
    missing.push('SMS_URL must begin with https:// in production.')
  }
  return missing
}
