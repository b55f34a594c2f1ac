export { carryOutNumber } from './actions/carry-out-number.ts'
export { mayActOf } from './actions/may-act.ts'
export { membersMerge } from './merge-command.ts'
