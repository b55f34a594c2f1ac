import type { VNode } from 'preact'
import { PageHead } from '#design'
import { ChoosePassword, type ChoosePasswordView } from './choose-password.tsx'

export type NewPasswordView = ChoosePasswordView & {
  readonly title: string
  readonly lead: string
  readonly back?: { readonly href: string; readonly label: string }
}

/** The page of a new password. */
export function NewPasswordPage(view: NewPasswordView): VNode {
  const { title, lead, back, ...form } = view
  return (
    <>
      <PageHead title={title} lead={lead} {...(back && { back })} />
      <ChoosePassword {...form} />
    </>
  )
}
