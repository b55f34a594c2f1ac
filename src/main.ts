import { demoSource } from '#people'
import { Refusal, serveCommands } from '#platform/cli'
import { ConfigError, readConfig } from '#platform/config'
import { type Deployment, openDeployment, purposeOf, socketPath } from '#platform/deployment'
import { stopGracefully } from '#platform/http'
import { createLog } from '#platform/log'
import { isoText } from '#values'
import { createApp } from './app.ts'
import { payungCommands } from './commands.ts'
import { demoSignIns, seedDemo } from './demo.ts'
import { startHousekeeping } from './housekeeping.ts'

const STOP_WITHIN_MS = 20_000

try {
  await serve()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const deployment = await openDeployment(config)
  if (config.mode === 'demo') await fillDemo(deployment)
  const log = createLog({ level: config.logLevel })
  const { app, stop } = await createApp({
    ...deployment,
    log,
    ...(config.mode === 'demo' ? { demoSignIn: demoSource.signIn } : {}),
  })
  const commandLine = await listenForCommands(deployment)
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    throw portTaken(error)
      ? new Refusal(`Port ${config.port} is taken. Set PORT to another.`)
      : error
  }
  process.stdout.write(`${config.brand.name} is ready: ${config.url}\n`)
  if (config.clockStart !== undefined)
    process.stdout.write(`Its clock was set: it says ${isoText(deployment.clock.now())}\n`)
  if (config.mode === 'demo') process.stdout.write(await demoSignIns(deployment, demoSource))

  const housekeeping = startHousekeeping({ ...deployment, log })

  const finish = async () => {
    await commandLine?.close()
    await housekeeping.stop()
    await stopGracefully(app, { timeoutMs: STOP_WITHIN_MS })
    await stop()
    await deployment.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void finish())
  process.once('SIGINT', () => void finish())
}

/** The first start of a demo makes its people; a start that was cut short is completed by the next. */
async function fillDemo(deployment: Deployment): Promise<void> {
  const marked = await purposeOf(deployment.database.db)
  if (marked?.purpose !== 'demo' || marked.peopleMadeAt !== null) return
  process.stderr.write('Making the invented people of the demo…\n')
  await seedDemo(deployment, demoSource)
}

/** While this process holds the embedded database, the command line works through it. */
async function listenForCommands(deployment: Deployment) {
  if (deployment.database.kind !== 'pglite') return undefined
  const { config, clock, database, keys } = deployment
  return serveCommands(socketPath(config), payungCommands(demoSource), {
    config,
    clock,
    database: async () => database,
    keys: async () => keys,
  })
}

function portTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
