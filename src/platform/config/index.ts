export type { Agency } from './agency.ts'
export type { Carriers, SmsCarrier } from './carriers.ts'
export * from './config.ts'
export * from './package-root.ts'
