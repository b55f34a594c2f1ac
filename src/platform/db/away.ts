// Class 08: connection trouble; 57P: the server is shutting down or starting; 53300: no connection left.
const AWAY_CODES =
  /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT)$/
const AWAY_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether a fault only says that the database is away for now: what failed may be tried again later. */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  if (AWAY_CODES.test(code) || AWAY_WORDS.test(fault.message)) return true
  return fault.cause !== undefined && isDatabaseAway(fault.cause)
}
