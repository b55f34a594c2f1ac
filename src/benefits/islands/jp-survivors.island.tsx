import { recompute } from '../everywhere/recompute.tsx'
import { jpSurvivorsSimulator } from '../everywhere/simulators/jp-survivors.ts'

recompute(jpSurvivorsSimulator)
