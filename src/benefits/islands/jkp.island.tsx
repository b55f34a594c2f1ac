import { recompute } from '../everywhere/recompute.tsx'
import { jkpSimulator } from '../everywhere/simulators/jkp.ts'

recompute(jkpSimulator)
