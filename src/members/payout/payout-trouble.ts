import { type Explanation, type Instant, instantText, type Words } from '#values'
import type { AskRefusal } from './account-check.ts'
import type { NumberRefusal } from './account-number.ts'
import { PAYOUT_REFUSALS } from './payout-refusals.ts'

/** Why an account cannot be changed at all, whatever is typed. */
export type GateRefusal =
  | { readonly kind: 'unavailable' | 'public-computer' | 'held' | 'waits-already' }
  | { readonly kind: 'new-device'; readonly from: Instant }

/** Why an account is not taken. */
export type AccountRefusal =
  | NumberRefusal
  | { readonly kind: 'bank-missing' | 'holder-missing' | 'holder-long' | 'holder-different' }
  | { readonly kind: 'same-account' | 'another-owner' | 'too-many-asks' | AskRefusal }

/** Everything that the member's pages have to say no to. */
export type PayoutTrouble =
  | GateRefusal
  | AccountRefusal
  | { readonly kind: 'not-done' | 'nothing-waits' | 'check-old' }

/** Why an officer's approval is not taken. */
export type ApprovalRefusal = 'no-such-change' | 'approved-already' | 'not-theirs'

type Kind = PayoutTrouble['kind'] | ApprovalRefusal

const CODES = {
  'bank-missing': 'REKENING-01',
  'number-missing': 'REKENING-02',
  'number-not-digits': 'REKENING-03',
  'number-length': 'REKENING-04',
  'number-not-of-bank': 'REKENING-05',
  'holder-missing': 'REKENING-06',
  'holder-different': 'REKENING-07',
  'no-such-account': 'REKENING-08',
  closed: 'REKENING-09',
  'another-owner': 'REKENING-10',
  'bank-silent': 'REKENING-11',
  unavailable: 'REKENING-12',
  'new-device': 'REKENING-13',
  'public-computer': 'REKENING-14',
  held: 'REKENING-15',
  'waits-already': 'REKENING-16',
  'too-many-asks': 'REKENING-17',
  'same-account': 'REKENING-18',
  'not-done': 'REKENING-19',
  'nothing-waits': 'REKENING-20',
  'check-old': 'REKENING-21',
  'holder-long': 'REKENING-22',
  'no-such-change': 'REKENING-23',
  'approved-already': 'REKENING-24',
  'not-theirs': 'REKENING-25',
} as const satisfies Readonly<Record<Kind, keyof typeof PAYOUT_REFUSALS>>

const FIELDS: Readonly<Partial<Record<Kind, string>>> = {
  'bank-missing': 'bank',
  'number-missing': 'number',
  'number-not-digits': 'number',
  'number-length': 'number',
  'number-not-of-bank': 'number',
  'no-such-account': 'number',
  closed: 'number',
  'another-owner': 'number',
  'same-account': 'number',
  'holder-missing': 'holder',
  'holder-long': 'holder',
  'holder-different': 'holder',
}

/** A refusal in words, and the field of the form that it is about, where it is about one. */
export type ExplainedPayout = Explanation & { readonly field?: string | undefined }

/** What a page says of it, with the figures of this very case. */
export function explainPayout(trouble: PayoutTrouble): ExplainedPayout {
  const code = CODES[trouble.kind]
  const field = FIELDS[trouble.kind]
  return { code, ...PAYOUT_REFUSALS[code], ...figures(trouble), ...(field ? { field } : {}) }
}

/** What the console says of an approval. */
export function explainApproval(refusal: ApprovalRefusal): Explanation {
  const code = CODES[refusal]
  return { code, ...PAYOUT_REFUSALS[code] }
}

function figures(trouble: PayoutTrouble): { readonly cause?: Words; readonly time?: Words } {
  switch (trouble.kind) {
    case 'number-length':
      return {
        cause: {
          id: `Nomor rekening terdiri dari 5 sampai 20 angka; yang Anda tulis ${trouble.had}.`,
          en: `An account number has 5 to 20 digits; you typed ${trouble.had}.`,
        },
      }
    case 'number-not-of-bank':
      return {
        cause: {
          id: `Nomor rekening ${trouble.bank} terdiri dari ${trouble.wanted} angka; yang Anda tulis ${trouble.had}.`,
          en: `Account numbers of ${trouble.bank} have ${trouble.wanted} digits; you typed ${trouble.had}.`,
        },
      }
    case 'new-device':
      return {
        time: {
          id: `Dari perangkat ini terbuka mulai ${instantText(trouble.from, 'id')}.`,
          en: `From this device it opens on ${instantText(trouble.from, 'en')}.`,
        },
      }
    default:
      return {}
  }
}
