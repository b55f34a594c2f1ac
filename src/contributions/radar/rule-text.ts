import type { Words } from '#values'
import type { FindingKind } from './finding.ts'

type Rule = {
  /** What should have been. */
  readonly rule: Words
  /** Where the law says so; where none does, that it is our own measure. */
  readonly basis: Words
  /** What the member can do. */
  readonly advice: Words
}

const OWN_MEASURE: Words = {
  id: 'ukuran Payung sendiri, bukan pasal undang-undang',
  en: 'a measure of our own, not an article of law',
}
const law = (basis: string): Words => ({ id: basis.replaceAll('art.', 'pasal'), en: basis })

const ASK_FIRST: Words = {
  id: 'Tanyakan dulu kepada bagian penggajian, dengan slip gaji bulan itu. Bila tidak diperbaiki, sengketakan dari halaman ini.',
  en: 'Ask payroll first, with your payslip of that month. If it is not mended, dispute it from this page.',
}

/** The same for who pays for themselves. */
const OWN_RULES: Readonly<Partial<Record<FindingKind, Partial<Rule>>>> = {
  missing: {
    rule: {
      id: 'Sebagai peserta mandiri Anda membayar iuran setiap bulan, paling lambat tanggal 15 bulan itu juga.',
      en: 'As a self-employed member you pay for every month, by the 15th of that month.',
    },
    advice: {
      id: 'Bila sudah membayar, sengketakan dengan bukti bayar. Bila belum, bulan itu tidak terlindungi; tanyakan apakah masih dapat dibayar.',
      en: 'If you paid, dispute it with your receipt. If not, that month is not covered; ask whether it can still be paid.',
    },
  },
  late: {
    rule: {
      id: 'Sebagai peserta mandiri Anda membayar iuran paling lambat tanggal 15 bulan itu juga. Sebelum disetor, JHT Anda tidak berkembang.',
      en: 'As a self-employed member you pay by the 15th of the month itself. Until then your JHT earns nothing.',
    },
    advice: {
      id: 'Iurannya sudah masuk. Bila tanggalnya salah, sengketakan dengan bukti bayar.',
      en: 'The contribution is in. If the day is wrong, dispute it with your receipt.',
    },
  },
  'wrong-rate': {
    rule: {
      id: 'Iuran peserta mandiri mengikuti tabel penghasilan; beda lebih dari Rp1 bukan pembulatan.',
      en: 'Contributions of the self-employed follow the table of incomes; more than Rp1 apart is no rounding.',
    },
    advice: {
      id: 'Cocokkan dengan bukti bayar dan penghasilan yang Anda laporkan. Bila tidak cocok, sengketakan.',
      en: 'Compare with your receipt and the income you stated. If they do not match, dispute it.',
    },
  },
}

/** The rule behind a finding, with its article, and what to do; that of the self-employed where there is no employer. */
export const ruleOf = (kind: FindingKind, employerNumber: string): Rule =>
  employerNumber === '' ? { ...RULES[kind], ...OWN_RULES[kind] } : RULES[kind]

const RULES: Readonly<Record<FindingKind, Rule>> = {
  missing: {
    rule: {
      id: 'Pemberi kerja wajib menyetor iuran setiap bulan selama Anda bekerja, paling lambat pada hari jatuh temponya.',
      en: 'The employer has to deposit contributions for every month you work, by the day they are due.',
    },
    basis: law('PP 44/2015 art. 21(2), 24(3)'),
    advice: ASK_FIRST,
  },
  late: {
    rule: {
      id: 'Iuran disetor paling lambat pada hari jatuh temponya. Sebelum disetor, JHT Anda tidak berkembang.',
      en: 'Contributions are deposited by the day they are due. Until then your JHT earns nothing.',
    },
    basis: law('PP 44/2015 art. 21(2), 24(3)'),
    advice: {
      id: 'Iurannya sudah masuk. Bila sering terjadi, laporkan: keterlambatan yang berulang sering mendahului tunggakan.',
      en: 'The contribution is in. If it happens often, report it: repeated lateness often comes before arrears.',
    },
  },
  'recorded-late': {
    rule: {
      id: 'Setoran biasanya dicatat dalam 14 hari. Tanggal setornya tetap berlaku.',
      en: 'A deposit is usually recorded within 14 days. The day of deposit still counts.',
    },
    basis: OWN_MEASURE,
    advice: {
      id: 'Anda tidak perlu berbuat apa-apa, kecuali tanggal setornya salah.',
      en: 'There is nothing for you to do, unless the day of deposit is wrong.',
    },
  },
  'wage-below-minimum': {
    rule: {
      id: 'Upah pekerja penuh waktu tidak boleh di bawah upah minimum provinsi tahun itu.',
      en: 'The wage of a full-time worker may not be below the minimum wage of the province in that year.',
    },
    basis: law('UU 13/2003 art. 88E(2)'),
    advice: {
      id: 'Cocokkan dengan slip gaji. Bila upah Anda sebenarnya lebih tinggi, yang dilaporkan salah: sengketakan upahnya.',
      en: 'Compare with your payslip. If you really earn more, the report is wrong: dispute the wage.',
    },
  },
  'wage-drop': {
    rule: {
      id: 'Upah yang dilaporkan paling sedikit 10% di bawah nilai tengah enam bulan sebelumnya, tanpa keterangan.',
      en: 'The reported wage is at least 10% below the median of the six months before, without a stated cause.',
    },
    basis: OWN_MEASURE,
    advice: {
      id: 'Cocokkan dengan slip gaji bulan itu. Bila upah Anda tidak turun, sengketakan.',
      en: 'Compare with your payslip of that month. If your wage did not fall, dispute it.',
    },
  },
  'wrong-rate': {
    rule: {
      id: 'Setiap iuran adalah persentase tetap dari upah yang dilaporkan; beda lebih dari Rp1 bukan pembulatan.',
      en: 'Each contribution is a fixed percentage of the reported wage; more than Rp1 apart is no rounding.',
    },
    basis: law('PP 44/2015 art. 16(1), 18(1); PP 46/2015 art. 16(1); PP 45/2015 art. 28(3)'),
    advice: ASK_FIRST,
  },
  'ceiling-ignored': {
    rule: {
      id: 'Iuran JP hanya dihitung dari upah sampai batas tertinggi bulan itu.',
      en: 'JP is taken only from the wage up to the highest amount of that month.',
    },
    basis: law('PP 45/2015 art. 29(2)'),
    advice: {
      id: 'Potongan Anda terlalu besar. Mintalah bagian penggajian mengembalikan kelebihannya.',
      en: 'Too much was deducted from you. Ask payroll to give back what was too much.',
    },
  },
  'programme-missing': {
    rule: {
      id: 'Ukuran perusahaan menentukan program wajib: mikro JKK dan JKM; kecil juga JHT; menengah dan besar juga JP.',
      en: 'The size of the employer decides what is compulsory: micro JKK and JKM; small also JHT; medium and large also JP.',
    },
    basis: law('Perpres 109/2013 art. 6(3)'),
    advice: ASK_FIRST,
  },
  duplicate: {
    rule: {
      id: 'Bulan yang sama, upah dan iuran yang sama, tercatat lebih dari sekali.',
      en: 'The same month with the same wage and shares stands more than once.',
    },
    basis: OWN_MEASURE,
    advice: {
      id: 'Bila hanya sekali dipotong dari upah Anda, catatannya akan dikoreksi dan saldo Anda turun sebesar itu. Laporkan agar tidak mengejutkan kelak.',
      en: 'If it was deducted from you once, the record will be corrected and your balance falls by that much. Report it, so that it does not surprise you later.',
    },
  },
  overlap: {
    rule: {
      id: 'Bulannya seluruhnya sesudah hari kerja terakhir yang dilaporkan.',
      en: 'The month lies wholly after the last day of work that was reported.',
    },
    basis: OWN_MEASURE,
    advice: {
      id: 'Bila Anda memang sudah berhenti, laporkan: status aktif yang keliru dapat menahan pembayaran JHT.',
      en: 'If you had really left, report it: a wrong active status can hold back the payment of JHT.',
    },
  },
}

/** Until when: the regulations set no last day for mending a record. */
export const UNTIL_WHEN: Words = {
  id: 'Peraturan yang kami baca tidak memberi batas waktu untuk memperbaiki catatan. Lakukan selagi slip gaji masih ada dan sebelum Anda mengajukan klaim.',
  en: 'The regulations we read set no last day for mending a record. Do it while you have your payslips, and before you file a claim.',
}
