import type { ComponentChildren, VNode } from 'preact'

export type FormProps = {
  /** Where it posts; the page's own address when absent. */
  readonly action?: string
  /** A masked token from `visit.csrf()`. */
  readonly csrf: string
  /** It may bring files. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A posting form with its token. The server checks and answers in words, so the browser's own bubbles stay off. */
export function Form({ action, csrf, files = false, children }: FormProps): VNode {
  const enctype = files ? 'multipart/form-data' : undefined
  return (
    <form class="form" method="post" action={action} enctype={enctype} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      {children}
    </form>
  )
}
