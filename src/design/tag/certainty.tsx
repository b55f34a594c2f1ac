import type { ComponentChildren, VNode } from 'preact'
import type { Language, Words } from '#values'
import { Tag, type Tone } from './tag.tsx'

/** How sure a statutory value is; `unknown` when there is none. */
export type CertaintyKind = 'checked' | 'needs-review' | 'unverified' | 'unknown'

const SAID: Readonly<Record<CertaintyKind, { readonly tone: Tone; readonly words: Words }>> = {
  checked: { tone: 'good', words: { id: 'sudah diperiksa', en: 'checked' } },
  'needs-review': { tone: 'warn', words: { id: 'perlu diperiksa lagi', en: 'needs review' } },
  unverified: { tone: 'warn', words: { id: 'belum terverifikasi', en: 'not verified' } },
  unknown: { tone: 'bad', words: { id: 'belum diketahui', en: 'not known yet' } },
}

export type CertaintyProps = {
  readonly certainty: CertaintyKind
  readonly language: Language
  /** The number itself; absent when there is none to show. */
  readonly children?: ComponentChildren
}

/** A number and, in the same line, how sure it is. */
export function Certainty({ certainty, language, children }: CertaintyProps): VNode {
  const { tone, words } = SAID[certainty]
  return (
    <span class="certainty">
      {children} <Tag tone={tone}>{words[language]}</Tag>
    </span>
  )
}
