/** Words beside a field for a new password. */
export const passwordText = {
  code: { id: 'Kode', en: 'Code' },
  rule: {
    id: 'Paling sedikit {least} karakter. Yang panjang lebih aman daripada yang rumit.',
    en: 'At least {least} characters. Long is safer than complicated.',
  },
  anything: {
    id: 'Huruf, angka, spasi, dan tanda apa pun boleh, tidak ada yang wajib.',
    en: 'Letters, digits, spaces and any signs are allowed; none is required.',
  },
  notYours: {
    id: 'Jangan memakai nama, tanggal lahir, nomor, atau tempat kerja Anda: orang lain bisa mengetahuinya.',
    en: 'Do not use your name, birth date, numbers or employer: others can find them out.',
  },
  strong: {
    id: 'Cukup kuat: kata sandi ini bisa dipakai.',
    en: 'Strong enough: this password will do.',
  },
  suggestion: {
    id: 'Contoh yang dibuat hanya untuk Anda:',
    en: 'An example made only for you:',
  },
} as const
