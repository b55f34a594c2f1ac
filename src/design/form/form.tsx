import type { ComponentChildren, VNode } from 'preact'

export type FormProps = {
  /** Where it posts; the page's own address when absent. */
  readonly action?: string
  /** A masked token from `visit.csrf()`. */
  readonly csrf: string
  readonly children: ComponentChildren
}

/** A posting form with its token. The server checks and answers in words, so the browser's own bubbles stay off. */
export function Form({ action, csrf, children }: FormProps): VNode {
  return (
    <form class="form" method="post" action={action} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      {children}
    </form>
  )
}
