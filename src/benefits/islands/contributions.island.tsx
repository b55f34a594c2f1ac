import { recompute } from '../everywhere/recompute.tsx'
import { contributionsSimulator } from '../everywhere/simulators/contributions.ts'

recompute(contributionsSimulator)
