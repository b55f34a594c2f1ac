import { recompute } from '../everywhere/recompute.tsx'
import { jhtWithdrawalSimulator } from '../everywhere/simulators/jht-withdrawal.ts'

recompute(jhtWithdrawalSimulator)
