import type { LocalDate, Words } from '#values'
import { localDate } from '#values'

/** From when this wording holds; a member says which one they have read. */
export const NOTICE_VERSION: LocalDate = localDate('2026-11-30')

/** For what data is used, and what allows it. Articles without a law are of UU 27/2022. */
type Purpose = { readonly what: Words; readonly basis: Words }

const DUTY: Words = {
  id: 'Kewajiban hukum dan pelayanan publik: pasal 20(2) c dan e; UU 40/2004, UU 24/2011',
  en: 'Duty by law and public service: art. 20(2) c and e; UU 40/2004, UU 24/2011',
}

export const PURPOSES: readonly Purpose[] = [
  {
    what: {
      id: 'Mencatat kepesertaan, upah, dan iuran, lalu menghitung manfaat',
      en: 'Recording membership, wages and contributions, and computing benefits',
    },
    basis: DUTY,
  },
  {
    what: {
      id: 'Menjawab pengaduan dan memeriksa catatan',
      en: 'Answering cases and looking over the record',
    },
    basis: DUTY,
  },
  {
    what: {
      id: 'Menjaga akun: cara masuk, perangkat, jaringan, dan pesan keamanan',
      en: 'Guarding the account: ways to sign in, devices, networks and security notices',
    },
    basis: {
      id: 'Kewajiban melindungi data: pasal 20(2) c, pasal 35',
      en: 'Duty to protect data: art. 20(2) c, art. 35',
    },
  },
  {
    what: {
      id: 'Mencatat siapa yang melihat dan mengubah data Anda',
      en: 'Recording who looked at and changed your data',
    },
    basis: {
      id: 'Kewajiban merekam pemrosesan: pasal 31 dan 32',
      en: 'Duty to record processing: art. 31 and 32',
    },
  },
  {
    what: {
      id: 'Simulasi tersimpan, perangkat tepercaya, pesan yang tidak wajib, pengaduan bersama',
      en: 'Saved simulations, trusted devices, optional messages, complaints together',
    },
    basis: {
      id: 'Persetujuan Anda, yang bisa ditarik: pasal 20(2) a, pasal 9',
      en: 'Your consent, which you can withdraw: art. 20(2) a, art. 9',
    },
  },
]

/** A right by law, and where it is used here. */
type Right = {
  readonly article: string
  readonly what: Words
  readonly where: Words
  readonly href?: string
}

export const RIGHTS: readonly Right[] = [
  {
    article: '5',
    what: {
      id: 'Tahu siapa yang memakai data Anda, untuk apa, dan atas dasar apa',
      en: 'To know who uses your data, for what and on what ground',
    },
    where: { id: 'Siapa yang melihat data saya', en: 'Who looked at my data' },
    href: '/privacy',
  },
  {
    article: '6',
    what: { id: 'Memperbaiki data yang salah', en: 'To have wrong data put right' },
    where: { id: 'Buat pengaduan', en: 'Open a case' },
    href: '/cases/new',
  },
  {
    article: '7, 32',
    what: {
      id: 'Melihat data dan rekam jejaknya, dan mendapat salinan, dalam 3×24 jam',
      en: 'To see your data and its trail, and to get a copy, within 3×24 hours',
    },
    where: { id: 'Semua data tentang saya', en: 'Everything about me' },
    href: '/privacy/my-data',
  },
  {
    article: '8',
    what: {
      id: 'Mengakhiri pemrosesan dan menghapus data, kecuali yang wajib disimpan',
      en: 'To end processing and delete data, except what must be kept',
    },
    where: { id: 'Tutup akun', en: 'Close the account' },
    href: '/privacy/closure',
  },
  {
    article: '9',
    what: { id: 'Menarik persetujuan', en: 'To withdraw consent' },
    where: { id: 'Persetujuan saya', en: 'My consents' },
    href: '/privacy/consents',
  },
  {
    article: '10',
    what: {
      id: 'Menolak keputusan yang dibuat mesin saja. Portal ini tidak membuat keputusan seperti itu: simulasi dan temuan hanya memberi tahu',
      en: 'To object to decisions by machines alone. This portal makes none: simulations and findings only inform',
    },
    where: { id: 'Buat pengaduan', en: 'Open a case' },
    href: '/cases/new?about=other',
  },
  {
    article: '11',
    what: { id: 'Menunda atau membatasi pemrosesan', en: 'To delay or limit processing' },
    where: { id: 'Buat pengaduan', en: 'Open a case' },
    href: '/cases/new?about=other',
  },
  {
    article: '12',
    what: { id: 'Menggugat dan menerima ganti rugi', en: 'To sue and to be compensated' },
    where: { id: 'Pengadilan', en: 'The courts' },
  },
  {
    article: '13',
    what: {
      id: 'Memakai data Anda di tempat lain, dalam bentuk yang lazim',
      en: 'To use your data elsewhere, in a common form',
    },
    where: { id: 'Semua data tentang saya', en: 'Everything about me' },
    href: '/privacy/my-data',
  },
]
