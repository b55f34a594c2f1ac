export * from './deployment.ts'
export { lockFolder, lockHolder } from './folder-lock.ts'
export * from './purpose-store.ts'
