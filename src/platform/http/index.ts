export { Busy } from './busy.ts'
export type {
  ErrorDetails,
  ErrorKind,
  Recognised,
  ShellConfig,
  ShellOptions,
} from './options.ts'
export type {
  Access,
  Answer,
  CookieChange,
  CookieName,
  CookieReader,
  Fields,
  FormReason,
  FrameVisit,
  GetRoute,
  Page,
  PostRoute,
  Route,
  Visit,
  Visitor,
} from './types.ts'
