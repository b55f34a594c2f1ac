import type { Words } from '#values'

/** Words for the family of a member who has died. */
export const heirsText = {
  title: { id: 'Kalau peserta meninggal', en: 'When a member has died' },
  lead: {
    id: 'Untuk keluarga: apa yang terjadi dengan akun, dan ke mana selanjutnya.',
    en: 'For the family: what happens to the account, and where to go.',
  },
  account: { id: 'Akunnya', en: 'The account' },
  accountSteps: [
    {
      id: 'Laporkan di kantor cabang. Dua petugas memeriksanya, supaya tidak ada yang salah dicatat.',
      en: 'Report it at a branch. Two officers look it over, so that nobody is recorded by mistake.',
    },
    {
      id: 'Sesudah itu tidak ada yang dapat masuk, dan tidak ada pesan lagi ke telepon atau email almarhum.',
      en: 'After that nobody can sign in, and no message goes to the phone or e-mail any more.',
    },
    {
      id: 'Jangan masuk dengan kata sandi almarhum: tidak perlu, dan setiap masuk tercatat.',
      en: 'Do not sign in with the password of the deceased: there is no need, and every sign-in is recorded.',
    },
  ],
  heirs: { id: 'Hak ahli waris', en: 'What heirs are entitled to' },
  heirsWhy: {
    id: 'Catatan iuran tetap disimpan; hak ahli waris dihitung darinya. Hitung perkiraannya, lalu datang ke kantor cabang dengan surat kematian dan bukti hubungan keluarga.',
    en: 'The record of contributions is kept; what heirs get is computed from it. Make an estimate, then come to a branch with the certificate of death and proof of the relation.',
  },
  estimates: { id: 'Perkiraan manfaat', en: 'Estimates of benefits' },
  wrong: { id: 'Anda sendiri tercatat meninggal?', en: 'You yourself are recorded as dead?' },
  wrongWhy: {
    id: 'Datanglah ke kantor cabang mana pun dengan kartu identitas. Dua petugas mencabutnya, akun Anda terbuka lagi, dan Anda melihat siapa yang mencatatnya.',
    en: 'Come to any branch with your identity card. Two officers take it back, your account opens again, and you see who recorded it.',
  },
} as const satisfies Readonly<Record<string, Words | readonly Words[]>>
