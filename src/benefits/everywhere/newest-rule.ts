import type { Explanation } from '#law'

/** The rule or statutory value of the tree that was made last: `jp/wage-ceiling@2026-03`. */
export function newestRule(explanation: Explanation): string {
  const candidates = [explanation.ruleVersion, ...explanation.children.map(newestRule)]
  return candidates.reduce((newest, rule) => (dateOf(rule) > dateOf(newest) ? rule : newest))
}

const dateOf = (ruleVersion: string): string => ruleVersion.split('@')[1] ?? ''
