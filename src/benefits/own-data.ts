import type { OwnTable } from '#values'

/** What is told to a member who wants to have everything about them. */
export const benefitsOwnData: readonly OwnTable[] = [
  {
    table: 'benefits.saved_simulation',
    title: { id: 'Simulasi tersimpan', en: 'Saved simulations' },
    columns: ['simulator', 'rule_version', 'record_version', 'saved_at', 'checked_at'],
    sealed: {
      form_enc: ['saved_id'],
      outcome_enc: ['saved_id'],
      correction_enc: ['saved_id'],
    },
    order: ['saved_at', 'saved_id'],
    without: { moved_from: 'names another record by its inner key' },
  },
]
