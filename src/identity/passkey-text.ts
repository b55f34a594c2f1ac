/** Words about passkeys. Refusals have theirs in `passkey-refusals.ts`. */
export const passkeyText = {
  use: { id: 'Pakai kunci sandi', en: 'Use a passkey' },
  useHint: {
    id: 'Masuk dengan sidik jari, wajah, atau PIN perangkat ini, tanpa kata sandi.',
    en: 'Sign in by this device’s fingerprint, face or PIN, without a password.',
  },
  proveHint: {
    id: 'Buktikan dengan sidik jari, wajah, atau PIN perangkat ini.',
    en: 'Prove it by this device’s fingerprint, face or PIN.',
  },
  notUsed: {
    id: 'Kunci sandi tidak jadi dipakai. Coba lagi, atau isi formulir di atas.',
    en: 'No passkey was used. Try again, or fill in the form above.',
  },
  title: { id: 'Kunci sandi (passkey)', en: 'Passkeys' },
  lead: {
    id: 'Masuk dengan sidik jari, wajah, atau PIN perangkat Anda. Tidak ada yang perlu diingat, dan situs tiruan tidak bisa memakainya.',
    en: 'Sign in by your device’s fingerprint, face or PIN. There is nothing to remember, and an imitation of this site cannot use it.',
  },
  manage: { id: 'Lihat dan tambah kunci sandi', en: 'See and add passkeys' },
  none: { id: 'Anda belum punya kunci sandi.', en: 'You have no passkey yet.' },
  add: { id: 'Tambah kunci sandi', en: 'Add a passkey' },
  notHere: {
    id: 'Di komputer umum kunci sandi tidak bisa ditambah: orang lain bisa memakainya.',
    en: 'No passkey can be added on a public computer: others could use it.',
  },
  change: { id: 'Ubah nama', en: 'Change the name' },
  remove: { id: 'Hapus', en: 'Remove' },
  made: { id: 'Ditambahkan', en: 'Added' },
  used: { id: 'Terakhir dipakai', en: 'Last used' },
  never: { id: 'Belum pernah', en: 'Never' },
  kept: { id: 'Disimpan', en: 'Kept' },
  backedUp: {
    id: 'Dicadangkan oleh pengelola kata sandi: tetap ada kalau perangkat hilang',
    en: 'Backed up by the password manager: it survives the loss of the device',
  },
  notYetBackedUp: {
    id: 'Bisa dicadangkan, tetapi belum: nyalakan sinkronisasi di perangkat',
    en: 'Could be backed up but is not yet: turn on syncing on the device',
  },
  oneDevice: {
    id: 'Hanya di satu perangkat: hilang kalau perangkat hilang',
    en: 'On one device only: lost when the device is lost',
  },
  copied: { id: 'Tidak diterima lagi', en: 'No longer accepted' },
  copiedWhy: {
    id: 'Kunci sandi ini mungkin disalin orang lain. Hapus, lalu buat yang baru.',
    en: 'Somebody may have copied this passkey. Remove it and make a new one.',
  },
  addLead: {
    id: 'Perangkat Anda akan meminta sidik jari, wajah, atau PIN. Itu tidak pernah dikirim kepada kami.',
    en: 'Your device will ask for fingerprint, face or PIN. Those are never sent to us.',
  },
  name: { id: 'Nama', en: 'Name' },
  nameHint: {
    id: 'Supaya Anda mengenalinya, misalnya: HP saya.',
    en: 'So that you recognise it, for example: my phone.',
  },
  nameEmpty: { id: 'Isi nama.', en: 'Enter a name.' },
  make: { id: 'Buat kunci sandi', en: 'Make a passkey' },
  notMade: {
    id: 'Kunci sandi tidak jadi dibuat. Tidak ada yang berubah.',
    en: 'No passkey was made. Nothing has changed.',
  },
  thereAlready: {
    id: 'Perangkat ini sudah punya kunci sandi untuk akun Anda.',
    en: 'This device has a passkey for your account already.',
  },
  cannot: {
    id: 'Peramban ini tidak bisa membuat kunci sandi. Pakailah peramban yang lebih baru, dengan JavaScript.',
    en: 'This browser cannot make passkeys. Use a newer one, with JavaScript.',
  },
  save: { id: 'Simpan', en: 'Save' },
  removeTitle: { id: 'Hapus kunci sandi ini?', en: 'Remove this passkey?' },
  removeLead: {
    id: 'Setelah dihapus, kunci sandi ini tidak bisa dipakai lagi untuk masuk.',
    en: 'Once removed, this passkey can no longer sign you in.',
  },
  lastOne: {
    id: 'Ini kunci sandi terakhir Anda. Setelah ini kata sandi harus cukup kuat sendirian: 15 karakter atau lebih. Kode cadangan, kalau ada, tidak berlaku lagi.',
    en: 'This is your last passkey. After this the password must be strong enough alone: 15 characters or more. Recovery codes, if any, stop working.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  removeIt: { id: 'Hapus kunci sandi', en: 'Remove the passkey' },
  back: { id: 'Kunci sandi', en: 'Passkeys' },
} as const
