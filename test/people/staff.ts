import { DEMO_PASSWORD } from './life.ts'

export type DemoStaff = {
  readonly email: string
  readonly name: string
  readonly role: 'supervisor' | 'officer' | 'data-officer' | 'administrator'
  readonly password: string
  /** Invented, like everybody. */
  readonly branch: string
}

/** The agency's people in the demo; they sign in at /staff/login. */
export const demoStaff: readonly DemoStaff[] = [
  {
    email: 'supervisor@example.com',
    name: 'Wahyu Pangestu',
    role: 'supervisor',
    password: DEMO_PASSWORD,
    branch: 'Cabang Contoh Timur',
  },
  {
    email: 'officer@example.com',
    name: 'Lestari Handayani',
    role: 'officer',
    password: DEMO_PASSWORD,
    branch: 'Cabang Contoh Barat',
  },
  {
    email: 'data@example.com',
    name: 'Fajar Nugroho',
    role: 'data-officer',
    password: DEMO_PASSWORD,
    branch: 'Kantor Pusat Contoh',
  },
  {
    email: 'admin1@example.com',
    name: 'Mira Kusumawati',
    role: 'administrator',
    password: DEMO_PASSWORD,
    branch: 'Kantor Pusat Contoh',
  },
  {
    email: 'admin2@example.com',
    name: 'Togar Siahaan',
    role: 'administrator',
    password: DEMO_PASSWORD,
    branch: 'Kantor Pusat Contoh',
  },
]
