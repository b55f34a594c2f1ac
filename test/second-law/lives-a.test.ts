import { runLives } from './run-lives.ts'

runLives(1, 5_000)
