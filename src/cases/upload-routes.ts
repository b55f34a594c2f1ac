import type { Answer, PostRoute, Route, Visit } from '#platform/http'
import { isUuid, type Result } from '#values'
import type { StepRefusal } from './actions/act-in-case.ts'
import type { CaseServices } from './actions/case-services.ts'
import { type Arrived, beginUpload, takePiece } from './actions/upload-in-pieces.ts'
import { isCaseNumber } from './case-number.ts'
import { type CaseTrouble, explain } from './refusals.ts'

/** A piece has at most so many bytes; the script sends a quarter. */
const ONE_PIECE = { most: 1, mostBytes: 512 * 1024 } as const
const LONGEST_NAME = 255

const forScript = {
  method: 'POST',
  access: 'member',
  form: (visit: Visit): Answer => refusal(visit, 'not-done'),
} as const satisfies Partial<PostRoute>

/**
 * For the script of the page alone: a file in pieces, taken up again where it was broken off. Without the script the
 * form sends the file whole.
 */
export const uploadRoutes = (services: CaseServices): readonly Route[] => [
  {
    ...forScript,
    path: '/cases/:number/uploads',
    async handle(visit, { name = '', bytes }) {
      const own = ownOf(visit)
      if (own === undefined) return { kind: 'not-found' }
      return told(
        visit,
        await beginUpload(services, own, {
          name: name.slice(0, LONGEST_NAME),
          bytes: Number(bytes),
        }),
      )
    },
  },
  {
    ...forScript,
    path: '/cases/:number/uploads/:uploadId/pieces',
    files: ONE_PIECE,
    async handle(visit, { offset }, [piece]) {
      const own = ownOf(visit)
      const { uploadId = '' } = visit.params
      if (own === undefined || !isUuid(uploadId)) return { kind: 'not-found' }
      const bytes = piece?.bytes ?? Buffer.alloc(0)
      return told(
        visit,
        await takePiece(services, own, { uploadId, offset: Number(offset), bytes }),
      )
    },
  },
]

/** `new` stands for the case that the form of the page will open. */
function ownOf({ memberId, now, params: { number = '' } }: Visit) {
  if (number === 'new') return { memberId, now, number: undefined }
  return isCaseNumber(number) ? { memberId, now, number } : undefined
}

function told(visit: Visit, result: Result<Arrived | 'kept', StepRefusal | CaseTrouble>): Answer {
  if (!result.ok)
    return result.refusal === 'no-such-case'
      ? { kind: 'not-found' }
      : refusal(visit, result.refusal)
  if (result.value === 'kept') return { kind: 'json', json: { kept: true } }
  const { uploadId, received } = result.value
  return { kind: 'json', json: { uploadId, received } }
}

function refusal({ language }: Visit, trouble: CaseTrouble): Answer {
  const { code, cause, fix } = explain(trouble)
  const words = `${cause[language]} ${fix[language]} (${code})`
  return { kind: 'json', status: 422, json: { refused: words } }
}
