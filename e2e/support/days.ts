import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { freePort } from '../../test/support/postgres.ts'
import { CLOCK, clockOf } from './clock.ts'
import { leave } from './left-behind.ts'
import { type Portal, startPortal } from './portal.ts'
import { preparedFolder } from './prepared.ts'
import { SITI } from './test.ts'

const HOUR_MS = 3_600_000

/** A demo that can be stopped and started again on a later day, with everything it had. */
export async function demoOfDays() {
  const data = await preparedFolder()
  let portal: Portal | undefined
  let port: string | undefined
  const now = () => portal?.now() ?? Date.parse(CLOCK)
  return {
    /** What its clock shows, in milliseconds. */
    now,
    /** Starts it so many hours after the last time; answers its address, which stays. */
    async startAfter(hours: number): Promise<string> {
      await portal?.stop()
      port ??= String(await freePort())
      const clock = clockOf(now() + hours * HOUR_MS)
      const settings = { PORT: port, PAYUNG_DATA: data, PAYUNG_CLOCK: clock }
      portal = await startPortal(settings)
      return portal.url
    },
    /** The code that the authenticator of one of the staff shows now, or showed some steps of 30 s ago. */
    staffCode: (email: string, steps = 0): string =>
      staffCodeIn(portal?.log() ?? '', { email, at: now() + steps * 30_000 }),
    async stop(): Promise<void> {
      await portal?.stop()
      await leave({ dataFolder: data })
    },
  }
}

/** The code that the authenticator of one of the staff shows at some millisecond, by what the demo printed. */
export function staffCodeIn(
  log: string,
  { email, at }: { readonly email: string; readonly at: number },
): string {
  const secret = new RegExp(`${email}\\s+\\S+\\s+TOTP ([A-Z2-7]+)`).exec(log)
  return new TOTP({ secret: secret?.[1] ?? '' }).generate({ timestamp: at })
}

export type DemoOfDays = Awaited<ReturnType<typeof demoOfDays>>

/** Presses the button of the form that posts to an address, whatever its language. */
export const press = (page: Page, action: string): Promise<void> =>
  page.locator(`form[action="${action}"] button[type=submit]`).first().click()

/** Who goes where, with the code of so many steps of 30 s ago: one that is still good leaves that of now for later. */
export type Entering = { readonly url: string; readonly email: string; readonly steps?: number }

/** Signs staff in, instead of whoever was; a code is good once, so each only once a day. */
export async function enterConsole(
  page: Page,
  demo: Pick<DemoOfDays, 'staffCode'>,
  { url, email, steps }: Entering,
): Promise<void> {
  await page.context().clearCookies({ name: '__Host-payung-staff' })
  await page.goto(`${url}/staff/login`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=code]').fill(demo.staffCode(email, steps))
  await press(page, '/staff/login')
  await expect(page).toHaveURL(/\/staff$/)
}

/** Signs Siti in. */
export async function enter(page: Page, url: string, password: string = SITI.password) {
  await page.goto(`${url}/login`)
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(password)
  await press(page, '/login')
  await expect(page).toHaveURL(/\/home$/)
}

/** What the demo has sent, newest first, once it contains what is waited for. */
export async function mailbox(page: Page, url: string, wanted: RegExp): Promise<string> {
  let text = ''
  await expect(async () => {
    await page.goto(`${url}/dev/mailbox`)
    text = (await page.locator('main').textContent()) ?? ''
    expect(text).toMatch(wanted)
  }).toPass({ timeout: 20_000 })
  return text
}
