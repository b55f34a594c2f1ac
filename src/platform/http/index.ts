export { accessTable } from './access-table.ts'
export { areaOf } from './area.ts'
export { refillable } from './fields.ts'
export { keptFormRoutes, memberOwner, staffOwner } from './kept-form.ts'
export { type AddressList, sharedNetworks } from './network.ts'
export type {
  ErrorDetails,
  ErrorKind,
  Recognised,
  ShellConfig,
  ShellOptions,
} from './options.ts'
export { createShell } from './shell.ts'
export { staffOf } from './staff-visit.ts'
export { stopGracefully } from './stop.ts'
export type {
  Access,
  Answer,
  Area,
  CookieChange,
  CookieName,
  CookieReader,
  Crowd,
  Fields,
  FileLimits,
  FormReason,
  FrameVisit,
  GetRoute,
  Page,
  PostRoute,
  Route,
  SentFile,
  Visit,
  Visitor,
} from './types.ts'
