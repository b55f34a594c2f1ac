import { codeRange } from './code-range.ts'

/** Which step goes on from a code; a test holds them against every refusal of the portal. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'wrong-password': ['MASUK-01', 'KODE-04', 'KUNCI-08'],
  'wait-lane': ['MASUK-06', 'KODE-11', 'BUKAN-04', 'BEKU-02', 'PULIH-03'],
  'wait-crowd': [
    ...['MASUK-02', 'MASUK-07', 'PESAN-06', 'BUKAN-05', 'BEKU-03', 'UMUM-01', 'DOKUMEN-14'],
  ],
  'wait-tomorrow': ['DOKUMEN-22'],
  'wait-cooling': ['BEKU-06', 'BEKU-08', 'PULIH-02'],
  'form-again': [
    ...['MASUK-03', 'MASUK-04', 'MASUK-05', 'MASUK-08', 'PESAN-04', 'KODE-06', 'KODE-07'],
    ...['KUNCI-02', 'KUNCI-10', 'BUKAN-01', 'BUKAN-06', 'BEKU-04', 'BEKU-05', 'PULIH-04'],
    ...['FRASA-02', 'HALAMAN-03', 'CEK-03', 'LAPOR-07', 'KLAIM-04', 'DOKUMEN-13'],
  ],
  'new-password': [...codeRange('SANDI', 1, 11), 'KODE-05', 'KUNCI-09'],
  'newest-code': ['PESAN-01', 'KODE-08'],
  forgot: ['PESAN-02', 'PESAN-03'],
  'no-message': ['PESAN-05', 'KODE-09', 'KODE-10'],
  'app-clock': ['KODE-01'],
  'second-code': ['KODE-02', 'KODE-03'],
  'contact-gone': ['KODE-12'],
  passkey: ['KUNCI-01', 'KUNCI-03', 'KUNCI-05', 'KUNCI-06', 'KUNCI-07'],
  'not-me': ['KUNCI-04', 'BUKAN-02', 'BUKAN-03', 'BUKAN-07', 'BEKU-01'],
  branch: ['BEKU-07', 'PULIH-01', 'HALAMAN-02', 'REKENING-12', 'DOKUMEN-19'],
  'page-odd': ['HALAMAN-01', 'HALAMAN-04', 'HALAMAN-05'],
  outage: ['HALAMAN-08', 'HALAMAN-09', 'REKENING-11', 'DOKUMEN-15'],
  'form-fields': [
    ...['FRASA-01', 'FRASA-03', 'HALAMAN-06', 'HALAMAN-07', 'BANTU-01', 'CEK-01', 'CEK-02'],
    ...[...codeRange('LAPOR', 1, 6), ...codeRange('KLAIM', 1, 3), ...codeRange('KLAIM', 5, 7)],
    ...[...codeRange('DATA', 1, 16), ...codeRange('ADUAN', 1, 18), ...codeRange('BERKAS', 1, 13)],
    ...[...codeRange('BERSAMA', 1, 3), ...codeRange('PRIBADI', 1, 6)],
    ...[...codeRange('KELUARGA', 1, 19), ...codeRange('REKENING', 1, 10)],
    ...[...codeRange('REKENING', 13, 22), ...codeRange('DOKUMEN', 1, 12)],
    ...[...codeRange('DOKUMEN', 16, 18), 'DOKUMEN-20', 'DOKUMEN-21'],
  ],
  staff: [
    'LAPOR-08',
    ...[...codeRange('REKENING', 23, 25), ...codeRange('PETUGAS', 1, 10)],
    ...codeRange('WAFAT', 1, 4),
    ...[...codeRange('CABANG', 1, 23), ...codeRange('MEJA', 1, 22), ...codeRange('ADMIN', 1, 14)],
  ],
}

/** The step that goes on from each code: `MASUK-01` → `wrong-password`. */
export const CODE_STEPS: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([step, codes]) => codes.map((code) => [code, step] as const)),
)
