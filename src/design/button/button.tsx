import type { ComponentChildren, VNode } from 'preact'

/** The main action is filled, the second outlined, the rest look like links. */
export type ButtonKind = 'main' | 'second' | 'link'

export type ButtonProps = {
  readonly kind?: ButtonKind
  /** Sent with the form when this button was the one pressed. */
  readonly name?: string
  readonly value?: string
  readonly children: ComponentChildren
}

const LOOKS: Readonly<Record<ButtonKind, string>> = {
  main: 'button',
  second: 'button button-second',
  link: 'button-link',
}

/** Sends the form it stands in. */
export function Button({ kind = 'main', name, value, children }: ButtonProps): VNode {
  return (
    <button class={LOOKS[kind]} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}

export type LinkButtonProps = {
  readonly href: string
  readonly kind?: Exclude<ButtonKind, 'link'>
  readonly children: ComponentChildren
}

/** A link that is the page's next step. */
export function LinkButton({ href, kind = 'main', children }: LinkButtonProps): VNode {
  return (
    <a class={LOOKS[kind]} href={href}>
      {children}
    </a>
  )
}

/** Actions beside each other, the main one first; under each other when there is no room. */
export function Buttons({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="buttons">{children}</div>
}
