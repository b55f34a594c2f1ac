export { demoDataCommand } from './demo-data-command.ts'
