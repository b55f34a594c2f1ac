export * from './command.ts'
export * from './run-command.ts'
export { runThroughServer } from './socket-client.ts'
export { serveCommands } from './socket-server.ts'
