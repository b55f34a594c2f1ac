/** Only so much of a password is looked at: the time grows with the square of the length. */
const LOOKED_AT = 64
/** From 0 to 4; 3 withstands guessing against our slow hash. */
const STRONG_ENOUGH = 3
/** Ways to read digits and signs as letters; the usual 512 take half a second for a text full of them. */
const SUBSTITUTIONS = 32

/** What a guessing program makes of a password. */
export type Strength = {
  /** 0 to 4 as zxcvbn counts. */
  readonly score: number
  readonly isEnough: boolean
}

type Estimator = { check(password: string, words: string[]): { readonly score: number } }

let estimator: Promise<Estimator> | undefined

/**
 * Estimates against Indonesian and English words, common passwords and `guesses`, which are taken for the first tries.
 * The dictionaries are loaded at the first call and stay.
 */
export async function strengthOf(password: string, guesses: readonly string[]): Promise<Strength> {
  estimator ??= newEstimator()
  const { check } = await estimator
  const { score } = check(password.slice(0, LOOKED_AT), [...guesses])
  return { score, isEnough: score >= STRONG_ENOUGH }
}

async function newEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, id, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
    import('@zxcvbn-ts/language-en'),
  ])
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...id.dictionary, ...en.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: SUBSTITUTIONS,
  })
  return { check: (password, words) => factory.check(password, words) }
}
