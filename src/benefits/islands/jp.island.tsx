import { recompute } from '../everywhere/recompute.tsx'
import { jpSimulator } from '../everywhere/simulators/jp.ts'

recompute(jpSimulator)
