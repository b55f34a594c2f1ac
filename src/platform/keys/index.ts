export * from './key-ring.ts'
export * from './keys.ts'
