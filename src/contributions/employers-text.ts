import type { Words } from '#values'

export const employersText = {
  title: { id: 'Pemberi kerja Anda', en: 'Your employers' },
  lead: {
    id: 'Semua yang pernah melaporkan Anda bekerja atau membayar iuran untuk Anda.',
    en: 'Everybody who ever reported that you work for them, or paid contributions for you.',
  },
  back: { id: 'Riwayat iuran', en: 'Contribution history' },
  number: { id: 'NPP', en: 'Employer number (NPP)' },
  kpj: { id: 'KPJ', en: 'Membership number (KPJ)' },
  period: { id: 'Masa kerja yang dilaporkan', en: 'Employment as reported' },
  months: { id: 'Bulan yang tercatat', en: 'Months recorded' },
  wage: { id: 'Upah yang dilaporkan', en: 'Reported wage' },
  firstWage: { id: 'pertama', en: 'first' },
  lastWage: { id: 'terakhir', en: 'last' },
  running: { id: 'masih bekerja', en: 'still employed' },
  ended: { id: 'sudah berakhir', en: 'ended' },
  unpaid: { id: 'Belum ada iuran yang tercatat', en: 'No contribution recorded' },
  notMine: { id: 'Bukan pemberi kerja saya', en: 'Not my employer' },
  disputed: {
    id: 'Anda menyatakan ini bukan pemberi kerja Anda: lihat pengaduannya',
    en: 'You said that this is not your employer: see the case',
  },
  notMineLead: {
    id: 'Ada nama yang tidak Anda kenal? Laporkan: pemberi kerja itu ditandai sebagai sengketa, dan kami menanyakannya. Saldo Anda tidak berubah.',
    en: 'Is there a name you do not know? Report it: that employer is marked as disputed, and we ask them. Your balance does not change.',
  },
  emptyTitle: { id: 'Belum ada pemberi kerja', en: 'No employer yet' },
  emptyAdvice: {
    id: 'Setelah seseorang melaporkan Anda bekerja, namanya tampil di sini.',
    en: 'Once somebody has reported that you work for them, their name appears here.',
  },
} satisfies Record<string, Words>

export const monthsText = (count: number, from: string, through: string): Words => ({
  id: `${count} bulan, ${from} sampai ${through}`,
  en: `${count} ${count === 1 ? 'month' : 'months'}, ${from} to ${through}`,
})

export const sinceText = (from: string): Words => ({ id: `sejak ${from}`, en: `since ${from}` })
export const spanText = (from: string, to: string): Words => ({
  id: `${from} sampai ${to}`,
  en: `${from} to ${to}`,
})
