import { runLives } from './run-lives.ts'

runLives(5_001, 5_000)
