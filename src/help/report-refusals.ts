import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'
import type { ReportTrouble } from './report.ts'

const REFUSALS = {
  'LAPOR-01': {
    cause: { id: 'Laporannya masih kosong.', en: 'The report is still empty.' },
    fix: {
      id: 'Isi paling sedikit satu: tautan, isi pesan, nomor, atau gambar.',
      en: 'Fill in at least one: link, text, number or picture.',
    },
    time: AT_ONCE,
  },
  'LAPOR-02': {
    cause: {
      id: 'Tautannya terlalu panjang: paling banyak 1.000 huruf.',
      en: 'The link is too long: at most 1,000 characters.',
    },
    fix: { id: 'Salin bagian depannya saja.', en: 'Copy its beginning alone.' },
    time: AT_ONCE,
  },
  'LAPOR-03': {
    cause: {
      id: 'Isinya terlalu panjang: paling banyak 4.000 huruf.',
      en: 'The text is too long: at most 4,000 letters.',
    },
    fix: { id: 'Persingkat, lalu kirim lagi.', en: 'Shorten it and send again.' },
    time: AT_ONCE,
  },
  'LAPOR-04': {
    cause: {
      id: 'Nomor atau nama pengirim terlalu panjang: paling banyak 60 huruf.',
      en: 'The number or name of the sender is too long: at most 60 letters.',
    },
    fix: { id: 'Tulis satu nomor atau nama saja.', en: 'Write one number or name.' },
    time: AT_ONCE,
  },
  'LAPOR-05': {
    cause: { id: 'Gambarnya terlalu besar.', en: 'The picture is too large.' },
    fix: {
      id: 'Kirim tangkapan layar biasa, paling besar 5 MB. Yang lain masih ada di formulir.',
      en: 'Send an ordinary screenshot, 5 MB at most. The rest is still in the form.',
    },
    time: AT_ONCE,
  },
  'LAPOR-06': {
    cause: {
      id: 'Gambar itu bukan JPEG atau PNG, atau rusak.',
      en: 'That picture is neither JPEG nor PNG, or is damaged.',
    },
    fix: {
      id: 'Buat tangkapan layar sekali lagi, lalu pilih di formulir.',
      en: 'Make the screenshot once more, then choose it in the form.',
    },
    time: AT_ONCE,
  },
  'LAPOR-07': {
    cause: {
      id: 'Belum dikirim: formulir ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was sent: this form was open for too long, or the request came from another site.',
    },
    fix: {
      id: 'Lihat lagi isinya, pilih lagi gambarnya, lalu kirim.',
      en: 'Look it over, choose the picture again and send it.',
    },
    time: AT_ONCE,
  },
  'LAPOR-08': {
    cause: {
      id: 'Tidak ada laporan dengan nomor itu.',
      en: 'There is no report with that number.',
    },
    fix: {
      id: 'Salin lagi nomornya: L, lalu delapan huruf dan angka. Setelah satu tahun laporan dihapus.',
      en: 'Copy the number once more: L, then eight letters and digits. Reports are removed after a year.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList

/** Every refusal of a report. */
export const reportRefusals: readonly Explanation[] = explanationsOf(REFUSALS)

const CODES = {
  nothing: 'LAPOR-01',
  'link-long': 'LAPOR-02',
  'words-long': 'LAPOR-03',
  'phone-long': 'LAPOR-04',
  'picture-large': 'LAPOR-05',
  'picture-wrong': 'LAPOR-06',
  'not-done': 'LAPOR-07',
} as const satisfies Readonly<Record<ReportTrouble, keyof typeof REFUSALS>>

/** What the form says of a report that was not taken. */
export function explainReport(trouble: ReportTrouble): Explanation {
  const code = CODES[trouble]
  return { code, ...REFUSALS[code] }
}

/** What officers are told of a number that no report has. */
export const UNKNOWN_REPORT: Explanation = { code: 'LAPOR-08', ...REFUSALS['LAPOR-08'] }
