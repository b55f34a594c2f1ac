/** Thrown by anything that must refuse work for now; answered with 503 and `Retry-After`. */
export class Busy extends Error {
  override readonly name = 'Busy'
  readonly retryAfterSeconds: number

  /** `retryAfterSeconds` is at least 1. */
  constructor(retryAfterSeconds: number) {
    super(`busy, again in ${retryAfterSeconds} s`)
    this.retryAfterSeconds = Math.max(1, Math.ceil(retryAfterSeconds))
  }
}
