import type { RefusalList, Words } from '#values'

const REJECT: Words = {
  id: 'Tolak usulan ini dengan alasannya, lalu usulkan jawaban lain.',
  en: 'Reject the proposal with the reason, then propose another answer.',
}
const WITH_THE_FACTS: Words = {
  id: 'Setelah catatannya diluruskan.',
  en: 'Once the records are put right.',
}

/** Why a number stays where it is, as officers read it. */
export const NUMBER_REFUSALS = {
  'MEJA-09': {
    cause: {
      id: 'Impor data sedang berjalan, jadi nomor belum dapat dipindahkan.',
      en: 'An import is under way, so no number can be moved.',
    },
    fix: {
      id: 'Tunggu sampai impor selesai, lalu tekan lagi.',
      en: 'Wait until the import has ended, then press again.',
    },
    time: { id: 'Setelah impor selesai.', en: 'Once the import has ended.' },
  },
  'MEJA-10': {
    cause: {
      id: 'Tidak ada catatan dengan nomor itu.',
      en: 'There is no record with that number.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-11': {
    cause: {
      id: 'Nomor itu sudah ada di catatan peserta ini.',
      en: 'That number is in this member’s record already.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-12': {
    cause: {
      id: 'Nomor itu pernah ada di catatan ini dan sudah dipindahkan: tidak dapat kembali.',
      en: 'That number was in this record before and has moved: it does not come back.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-13': {
    cause: {
      id: 'Tanggal lahir kedua catatan berbeda: bukan orang yang sama.',
      en: 'The two records have different birth dates: not the same person.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-14': {
    cause: {
      id: 'NIK atau nomor paspor kedua catatan berbeda: bukan orang yang sama.',
      en: 'The two records have different NIK or passport numbers: not the same person.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-15': {
    cause: {
      id: 'Nomor itu tidak ada di catatan peserta ini.',
      en: 'That number is not in this member’s record.',
    },
    fix: REJECT,
    time: WITH_THE_FACTS,
  },
  'MEJA-16': {
    cause: {
      id: 'Itu satu-satunya nomor peserta ini: tanpa nomor ia tidak punya kepesertaan.',
      en: 'It is this member’s only number: without one they have no membership.',
    },
    fix: {
      id: 'Gabungkan dulu nomor yang benar, baru lepaskan yang ini.',
      en: 'Join the right number first, then let this one go.',
    },
    time: { id: 'Setelah nomor yang benar ada.', en: 'Once the right number is there.' },
  },
} as const satisfies RefusalList
