/** What must be reached: at least, or at most, so much of `unit`. */
export type Budget = {
  readonly name: string
  readonly goal: number
  readonly reach: 'at-least' | 'at-most'
  readonly unit: 'ratio' | 'answers'
}

export type Measured = Budget & { readonly value: number }

const ratio = (name: string, reach: Budget['reach'], goal: number): Budget => ({
  name,
  goal,
  reach,
  unit: 'ratio',
})

/** What this program measures. */
export const BUDGETS = {
  loginOfHashLimit: ratio('login_of_hash_limit', 'at-least', 0.85),
  loginCpuOfHash: ratio('login_cpu_of_hash', 'at-least', 0.9),
  stormDashboard: ratio('storm_dashboard_p99', 'at-most', 3),
  stormKnownDevices: ratio('storm_known_devices_admitted', 'at-least', 1),
  stormFaults: { name: 'storm_other_5xx', goal: 0, reach: 'at-most', unit: 'answers' },
  projectionPerDashboard: ratio('projection_per_dashboard', 'at-most', 1),
  radarGrowth: ratio('radar_growth_1m', 'at-most', 1.2),
  projectionMemory: ratio('projection_memory_growth', 'at-most', 1.1),
} as const satisfies Readonly<Record<string, Budget>>

/** Budgets that are set and that nothing measures yet. */
export const NOT_MEASURED: readonly string[] = [
  'login_vs_better_auth',
  'login_vs_better_auth_same_hash',
  'dashboard_vs_better_auth_session',
  'history_of_query_limit',
  'growth_dashboard_1m',
  'import_of_copy',
  'import_memory_growth',
  'statement_pdf_of_typst',
  'cold_start_s',
]

/** By how much the value falls short of its goal; 0 when it is met. */
export const shortfall = ({ value, goal, reach }: Measured): number =>
  Math.max(0, reach === 'at-least' ? goal - value : value - goal)
