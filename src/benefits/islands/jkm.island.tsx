import { recompute } from '../everywhere/recompute.tsx'
import { jkmSimulator } from '../everywhere/simulators/jkm.ts'

recompute(jkmSimulator)
