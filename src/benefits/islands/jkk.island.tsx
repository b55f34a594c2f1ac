import { recompute } from '../everywhere/recompute.tsx'
import { jkkSimulator } from '../everywhere/simulators/jkk.ts'

recompute(jkkSimulator)
