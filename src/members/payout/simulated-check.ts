import type { AccountAnswer, AccountCheck } from './account-check.ts'

type Simulated = AccountAnswer['kind'] | 'another-owner' | 'fault' | 'silence'

/** What the simulator says, by the last four digits of the number; every other number is an open account of the member. */
export const SIMULATED: Readonly<Record<string, Simulated>> = {
  '0404': 'no-such-account',
  '0410': 'closed',
  '0409': 'another-owner',
  '0500': 'fault',
  '0504': 'silence',
}

const SOMEBODY_ELSE = 'ORANG LAIN REKAAN'

/**
 * Stands in for the banks in the demo: it asks nobody. It refuses by the table above and takes every other account for one
 * of the name that was typed. It is in no production build, and no setting brings it there.
 */
export const simulatedCheck: AccountCheck = {
  name: 'simulator',
  isSimulated: true,
  async ask({ number, holder }, signal) {
    const said = SIMULATED[number.slice(-4)]
    if (said === undefined || said === 'open') return { kind: 'open', holder }
    if (said === 'another-owner') return { kind: 'open', holder: SOMEBODY_ELSE }
    if (said === 'fault') throw new Error('the simulated bank is out of order')
    if (said === 'silence') return silenceUntil(signal)
    return { kind: said }
  },
}

const silenceUntil = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
