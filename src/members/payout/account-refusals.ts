import { AT_ONCE, type RefusalList, type Words } from '#values'

const CHECK: Words = {
  id: 'Cocokkan dengan buku tabungan atau aplikasi bank Anda.',
  en: 'Compare it with your passbook or your bank’s app.',
}
const SOON: Words = {
  id: 'Bisa dicoba lagi setelah diperbaiki.',
  en: 'You can try again once it is mended.',
}
const AFTER_BANK: Words = {
  id: 'Bisa dicoba lagi setelah bank memperbaikinya.',
  en: 'You can try again once the bank has mended it.',
}

/** Why an account is not taken: something about it, its number or its owner. */
export const ACCOUNT_REFUSALS = {
  'REKENING-01': {
    cause: { id: 'Banknya belum dipilih.', en: 'No bank was chosen.' },
    fix: { id: 'Pilih bank dari daftar.', en: 'Choose the bank from the list.' },
    time: AT_ONCE,
  },
  'REKENING-02': {
    cause: { id: 'Nomor rekening masih kosong.', en: 'The account number is still empty.' },
    fix: {
      id: 'Tulis nomornya seperti pada buku tabungan.',
      en: 'Type the number as it is in your passbook.',
    },
    time: AT_ONCE,
  },
  'REKENING-03': {
    cause: {
      id: 'Nomor rekening hanya boleh berisi angka.',
      en: 'An account number has digits only.',
    },
    fix: {
      id: 'Hapus huruf dan tanda lain. Spasi, titik, dan garis boleh.',
      en: 'Take out letters and other signs. Spaces, dots and dashes will do.',
    },
    time: AT_ONCE,
  },
  'REKENING-04': {
    cause: {
      id: 'Nomor rekening terdiri dari 5 sampai 20 angka.',
      en: 'An account number has 5 to 20 digits.',
    },
    fix: CHECK,
    time: AT_ONCE,
  },
  'REKENING-05': {
    cause: {
      id: 'Jumlah angkanya tidak cocok dengan nomor rekening bank itu.',
      en: 'Account numbers of that bank have another number of digits.',
    },
    fix: {
      id: 'Hitung lagi angkanya, dan pastikan banknya benar.',
      en: 'Count the digits again, and make sure that it is the right bank.',
    },
    time: SOON,
  },
  'REKENING-06': {
    cause: {
      id: 'Nama pemilik rekening masih kosong.',
      en: 'The name of the account’s owner is still empty.',
    },
    fix: {
      id: 'Tulis nama seperti pada buku tabungan.',
      en: 'Type the name as it is in your passbook.',
    },
    time: AT_ONCE,
  },
  'REKENING-07': {
    cause: {
      id: 'Nama pemilik rekening berbeda dari nama Anda di catatan kami.',
      en: 'The owner’s name differs from your name in our record.',
    },
    fix: {
      id: 'Manfaat hanya dibayar ke rekening atas nama Anda sendiri. Kalau nama di catatan kami yang salah, buat pengaduan. Kalau yang di bank salah, minta bank memperbaikinya.',
      en: 'Benefits are paid only to an account in your own name. If the name in our record is wrong, open a case. If the bank’s is wrong, ask the bank to mend it.',
    },
    time: SOON,
  },
  'REKENING-08': {
    cause: {
      id: 'Bank menjawab: nomor rekening itu tidak ada.',
      en: 'The bank answered: there is no such account.',
    },
    fix: CHECK,
    time: SOON,
  },
  'REKENING-09': {
    cause: {
      id: 'Bank menjawab: rekening itu sudah ditutup atau tidak aktif.',
      en: 'The bank answered: that account is closed or not active.',
    },
    fix: {
      id: 'Aktifkan lagi rekeningnya di bank, atau pakai rekening lain atas nama Anda.',
      en: 'Have the bank open it again, or use another account in your name.',
    },
    time: AFTER_BANK,
  },
  'REKENING-10': {
    cause: {
      id: 'Bank menjawab: rekening itu bukan atas nama Anda.',
      en: 'The bank answered: that account is not in your name.',
    },
    fix: {
      id: 'Nama di bank tidak kami tampilkan, karena bisa jadi milik orang lain. Periksa nomornya, atau tanyakan kepada bank nama apa yang tercatat.',
      en: 'We do not show the bank’s name, since it may be somebody else’s. Check the number, or ask the bank what name is on record.',
    },
    time: SOON,
  },
  'REKENING-11': {
    cause: {
      id: 'Bank tidak menjawab, jadi pemilik rekening belum dapat dipastikan.',
      en: 'The bank did not answer, so the owner could not be made sure.',
    },
    fix: {
      id: 'Isian Anda tersimpan. Tidak ada yang berubah. Kirim lagi nanti.',
      en: 'What you typed is kept. Nothing was changed. Send it again later.',
    },
    time: {
      id: 'Bisa dicoba lagi beberapa menit lagi.',
      en: 'You can try again in a few minutes.',
    },
  },
  'REKENING-18': {
    cause: {
      id: 'Itu sudah rekening Anda yang sekarang.',
      en: 'That is your account already.',
    },
    fix: {
      id: 'Tidak ada yang perlu diganti. Mau rekening lain? Tulis nomor yang lain.',
      en: 'Nothing needs changing. Another account? Type another number.',
    },
    time: AT_ONCE,
  },
  'REKENING-22': {
    cause: {
      id: 'Nama pemilik rekening terlalu panjang: paling banyak 100 huruf.',
      en: 'The owner’s name is too long: at most 100 letters.',
    },
    fix: {
      id: 'Tulis hanya nama, tanpa keterangan lain.',
      en: 'Type the name alone, and nothing else.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
