/**
 * Two-digit area codes of the provinces (Kemendagri), by which employers are placed and with which a
 * NIK begins.
 */
const PROVINCE_CODES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
)

/** Whether a province has this code: `31` is DKI Jakarta, `99` is none. */
export const isProvinceCode = (text: string): boolean => PROVINCE_CODES.has(text)
