import { recompute } from '../everywhere/recompute.tsx'
import { constructionSimulator } from '../everywhere/simulators/construction.ts'

recompute(constructionSimulator)
