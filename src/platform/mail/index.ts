export type { Mail } from './mail.ts'
export type { BeforeAcceptance, Outcome } from './outcome.ts'
export { createMailer, type Mailer, type MailerOptions } from './smtp.ts'
