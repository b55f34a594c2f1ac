import { recompute } from '../everywhere/recompute.tsx'
import { jhtSimulator } from '../everywhere/simulators/jht.ts'

recompute(jhtSimulator)
