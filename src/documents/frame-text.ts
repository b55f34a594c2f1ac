import type { Words } from '#values'

/** Words around what a paper says. */
export const frameText = {
  check: { id: 'Periksa keaslian surat ini', en: 'Check that this paper is genuine' },
  how: {
    id: 'Pindai kode QR, atau buka alamat di bawah dan ketik kodenya. Halaman itu mengatakan apakah surat ini masih berlaku. Berkas PDF-nya bertanda tangan elektronik.',
    en: 'Scan the QR code, or open the address below and type the code. The page says whether this paper is still valid. The PDF file is signed electronically.',
  },
  qr: {
    id: 'Kode QR dengan alamat untuk memeriksa surat ini',
    en: 'QR code with the address at which this paper is checked',
  },
  logo: { id: 'Lambang', en: 'Emblem' },
  page: { id: 'halaman', en: 'page' },
  of: { id: 'dari', en: 'of' },
  year: { id: 'Tahun', en: 'Year' },
  sample: { id: 'CONTOH, data rekaan', en: 'SAMPLE, invented data' },
  signed: {
    id: 'Ditandatangani secara elektronik; tidak perlu tanda tangan basah.',
    en: 'Signed electronically; no handwritten signature is needed.',
  },
  demo: {
    id: 'CONTOH: data rekaan, bukan surat dari lembaga mana pun.',
    en: 'SAMPLE: invented data, not issued by any agency.',
  },
  reason: { id: 'Menjamin keaslian surat', en: 'Vouches that the paper is genuine' },
  signature: {
    id: 'Tanda tangan elektronik penerbit',
    en: 'Electronic signature of the issuer',
  },
} as const satisfies Record<string, Words>

/** `Diterbitkan 22 November 2026`. */
export const issuedText = (day: string): Words => ({
  id: `Diterbitkan ${day}`,
  en: `Issued on ${day}`,
})
