import type { Words } from '#values'

/** Words of the membership card. */
export const cardText = {
  title: { id: 'Kartu peserta', en: 'Membership card' },
  name: { id: 'Nama', en: 'Name' },
  kpj: { id: 'Nomor peserta (KPJ)', en: 'Membership number (KPJ)' },
  born: { id: 'Tanggal lahir', en: 'Date of birth' },
  since: { id: 'Peserta sejak', en: 'Member since' },
  cut: {
    id: 'Gunting di garis putus-putus. Kartu ini tidak membuktikan bahwa iuran dibayar.',
    en: 'Cut along the dashed line. The card does not prove that contributions are paid.',
  },
  lost: {
    id: 'Hilang? Cabut kartu ini di portal; kodenya tidak berlaku lagi.',
    en: 'Lost? Revoke this card in the portal; its code is void then.',
  },
} as const satisfies Record<string, Words>
