export * from './deployment.ts'
export { lockFolder, lockHolder } from './folder-lock.ts'
export { addKey } from './key-file.ts'
export * from './purpose-store.ts'
