export * from './config.ts'
export * from './package-root.ts'
