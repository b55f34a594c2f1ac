export * from './key-ring.ts'
export * from './keys.ts'
export {
  CODE_LETTERS,
  type CodeKind,
  linkToken,
  linkTokens,
  oneTimeCode,
  oneTimeCodes,
} from './one-time.ts'
export { isSignedBy, keyIdOf, type Signer, signerFor, signersFor } from './signing.ts'
