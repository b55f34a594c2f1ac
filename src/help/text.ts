import type { Words } from '#values'

/** Words of the troubleshooter. */
export const text = {
  title: { id: 'Bantuan masuk', en: 'Help with signing in' },
  lead: {
    id: 'Beberapa pertanyaan singkat. Setiap jalan berakhir pada apa yang bisa Anda lakukan sekarang.',
    en: 'A few short questions. Each way ends with what you can do now.',
  },
  withCode: { id: 'Anda melihat kode', en: 'You saw a code' },
  code: { id: 'Kode', en: 'Code' },
  codeHint: { id: 'Misalnya MASUK-03', en: 'Such as MASUK-03' },
  ask: { id: 'Cari penyelesaiannya', en: 'Find the way out' },
  allCodes: { id: 'Arti semua kode', en: 'What all codes mean' },
  withoutCode: { id: 'Apa yang terjadi?', en: 'What happens?' },
  startAgain: { id: 'Mulai lagi', en: 'Start again' },
  notHelped: { id: 'Belum berhasil? Lanjutkan', en: 'That did not help? Go on' },
  ofCode: { id: 'Masih belum bisa?', en: 'Still not working?' },
  goOn: { id: 'Langkah berikutnya', en: 'The next step' },
  empty: { id: 'Hapus data situs ini', en: 'Remove this site’s data' },
  emptied: { id: 'Peramban ini sudah bersih', en: 'This browser is clean' },
  emptiedWhat: {
    id: 'Semua yang disimpan situs ini di peramban ini sudah dihapus. Sesi Anda di sini juga berakhir.',
    en: 'Everything that this site kept in this browser is removed. Your session here has ended too.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },
  oldBrowser: { id: 'Peramban ini termasuk lama.', en: 'This browser is an old one.' },
  newBrowser: { id: 'Peramban ini cukup baru.', en: 'This browser is new enough.' },
} as const satisfies Readonly<Record<string, Words>>

/** What an ending is, above its heading. */
export const endingText = {
  fix: { id: 'Bisa Anda selesaikan sekarang', en: 'You can mend this now' },
  wait: { id: 'Ini perlu ditunggu', en: 'This needs waiting' },
  case: { id: 'Ini perlu bantuan orang', en: 'This needs people' },
} as const satisfies Readonly<Record<string, Words>>

/** `Kode MASUK-03`. */
export const codeTitle = (code: string): Words => ({ id: `Kode ${code}`, en: `Code ${code}` })
