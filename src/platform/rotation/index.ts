export { type InUse, keysInUse, noteRetired, type WornKey, wornKeys } from './keys-in-use-store.ts'
export { type Rotated, type Rotation, rotateKeys } from './rotate.ts'
