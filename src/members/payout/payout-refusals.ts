import { AT_ONCE, type Explanation, explanationsOf, type RefusalList } from '#values'
import { ACCOUNT_REFUSALS } from './account-refusals.ts'

/** Why the account cannot be changed now, or an officer's approval is not taken. */
const STANDING_REFUSALS = {
  'REKENING-12': {
    cause: {
      id: 'Rekening belum dapat diganti di sini: situs ini belum terhubung dengan bank.',
      en: 'Accounts cannot be changed here yet: this site has no connection to the banks.',
    },
    fix: {
      id: 'Datanglah ke kantor cabang dengan KTP dan buku tabungan.',
      en: 'Come to a branch with your identity card and your passbook.',
    },
    time: {
      id: 'Akan terbuka di sini setelah sambungan ke bank ada.',
      en: 'It opens here once there is a connection to the banks.',
    },
  },
  'REKENING-13': {
    cause: {
      id: 'Perangkat ini belum 72 jam kami kenal, jadi rekening belum dapat diganti dari sini.',
      en: 'We have known this device for less than 72 hours, so the account cannot be changed from here yet.',
    },
    fix: {
      id: 'Pakai perangkat yang sudah lama Anda pakai, atau tunggu.',
      en: 'Use a device that you have used for longer, or wait.',
    },
    time: {
      id: 'Terbuka 72 jam setelah perangkat ini pertama kali dipakai masuk.',
      en: 'It opens 72 hours after the first sign-in on this device.',
    },
  },
  'REKENING-14': {
    cause: {
      id: 'Anda masuk di komputer umum, dan rekening tidak diganti dari komputer umum.',
      en: 'You are signed in on a public computer, and accounts are not changed from one.',
    },
    fix: {
      id: 'Masuklah dari telepon atau komputer Anda sendiri.',
      en: 'Sign in on a telephone or computer of your own.',
    },
    time: {
      id: 'Tidak akan terbuka di komputer umum.',
      en: 'It will not open on a public computer.',
    },
  },
  'REKENING-15': {
    cause: {
      id: 'Perubahan tentang uang sedang ditahan.',
      en: 'Changes about money are held.',
    },
    fix: {
      id: 'Buka halaman Keamanan untuk melihat sebabnya dan cara mencabutnya.',
      en: 'Open the page Security to see why, and how to lift that.',
    },
    time: {
      id: 'Terbuka setelah penahanannya dicabut.',
      en: 'It opens once the hold is lifted.',
    },
  },
  'REKENING-16': {
    cause: {
      id: 'Masih ada perubahan rekening yang menunggu.',
      en: 'A change of account is waiting already.',
    },
    fix: {
      id: 'Batalkan dulu yang menunggu, kalau Anda ingin rekening yang lain.',
      en: 'Cancel the one that waits first, if you want another account.',
    },
    time: {
      id: 'Terbuka lagi setelah yang menunggu berlaku atau dibatalkan.',
      en: 'It opens again once that takes effect or is cancelled.',
    },
  },
  'REKENING-17': {
    cause: {
      id: 'Sudah 10 kali bank ditanya untuk Anda dalam sehari.',
      en: 'Banks were asked for you ten times within a day.',
    },
    fix: {
      id: 'Pastikan nomornya di buku tabungan, lalu coba lagi besok.',
      en: 'Make sure of the number in your passbook, and try again tomorrow.',
    },
    time: {
      id: 'Terbuka lagi 24 jam setelah yang pertama.',
      en: 'It opens again 24 hours after the first.',
    },
  },
  'REKENING-19': {
    cause: {
      id: 'Belum dilakukan: halaman ini terlalu lama terbuka, atau permintaannya datang dari situs lain.',
      en: 'Nothing was done: this page was open for too long, or the request came from another site.',
    },
    fix: { id: 'Periksa isinya, lalu kirim lagi.', en: 'Look it over, and send it again.' },
    time: AT_ONCE,
  },
  'REKENING-20': {
    cause: {
      id: 'Tidak ada perubahan rekening yang menunggu.',
      en: 'No change of account waits.',
    },
    fix: {
      id: 'Lihat di bawah rekening mana yang berlaku sekarang.',
      en: 'See below which account holds now.',
    },
    time: {
      id: 'Yang sudah berlaku atau dibatalkan tidak dapat dibatalkan lagi.',
      en: 'What took effect or was cancelled cannot be cancelled any more.',
    },
  },
  'REKENING-21': {
    cause: {
      id: 'Isiannya berubah sejak halaman itu dibuka, atau jawaban bank sudah lebih dari 30 menit.',
      en: 'What you typed changed since that page was opened, or the bank’s answer is older than 30 minutes.',
    },
    fix: {
      id: 'Periksa isinya, lalu tanyakan lagi kepada bank.',
      en: 'Look it over, and have the bank asked again.',
    },
    time: AT_ONCE,
  },
  'REKENING-23': {
    cause: {
      id: 'Petugas: tidak ada perubahan rekening yang menunggu persetujuan.',
      en: 'Staff: no change of account waits for an approval.',
    },
    fix: {
      id: 'Buka lagi halaman peserta itu untuk melihat keadaannya.',
      en: 'Open that member’s page again to see how it stands.',
    },
    time: {
      id: 'Persetujuan hanya mungkin selama perubahannya menunggu.',
      en: 'An approval is possible only while the change waits.',
    },
  },
  'REKENING-24': {
    cause: {
      id: 'Petugas: Anda sudah menyetujui perubahan ini.',
      en: 'Staff: you approved this change already.',
    },
    fix: {
      id: 'Petugas lain yang memberi persetujuan kedua.',
      en: 'Another officer gives the second approval.',
    },
    time: {
      id: 'Satu petugas menyetujui satu kali.',
      en: 'One officer approves once.',
    },
  },
  'REKENING-25': {
    cause: {
      id: 'Petugas: Anda tidak boleh memutuskan tentang peserta ini, atau bersama petugas itu.',
      en: 'Staff: you may not decide about this member, or with that officer.',
    },
    fix: {
      id: 'Serahkan kepada petugas yang tidak ada hubungannya.',
      en: 'Leave it to an officer who has no part in it.',
    },
    time: {
      id: 'Tidak terbuka untuk Anda selama hubungan itu ada.',
      en: 'It will not open to you while that relation lasts.',
    },
  },
} as const satisfies RefusalList

/** The same and what is wrong with an account, by code. */
export const PAYOUT_REFUSALS = { ...ACCOUNT_REFUSALS, ...STANDING_REFUSALS } as const

/** Every refusal of the payout account, by code. */
export const payoutRefusals: readonly Explanation[] = [...explanationsOf(PAYOUT_REFUSALS)].sort(
  (a, b) => (a.code < b.code ? -1 : 1),
)
