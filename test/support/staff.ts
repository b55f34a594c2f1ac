import { TOTP } from 'otpauth'
import { createStaff, type StaffRole } from '#identity'
import { PASSWORD } from '#test/accounts'
import { cookiesOf, post, type Site } from '#test/sign-in-site'

/** A staff account; `again` signs in a minute later, with the next code. */
export async function newOfficer(
  where: Site,
  email: string,
  { role = 'officer', branch = '' }: { readonly role?: StaffRole; readonly branch?: string } = {},
) {
  const made = {
    email,
    name: `Petugas ${email}`,
    role,
    branch,
    password: PASSWORD,
    now: where.now(),
  }
  const created = await createStaff(where, made)
  if (!created.ok) throw new Error(created.refusal.kind)
  const totp = new TOTP({ secret: created.value.totpSecret })
  const again = async () => {
    where.wait(1)
    const code = totp.generate({ timestamp: where.now() })
    const done = await post(where.app, '/staff/login', { email, password: PASSWORD, code })
    if (done.statusCode !== 303) throw new Error(done.body)
    return cookiesOf(done)
  }
  return { again }
}
