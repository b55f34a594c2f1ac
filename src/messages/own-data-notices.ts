import type { Words } from '#values'
import { change } from './change-notice.ts'
import { fact } from './fact.ts'
import type { Facts } from './message.ts'

const SOMETHING: Words = { id: 'data Anda', en: 'your data' }
const what = (facts: Facts): Words => fact(facts, 'what', SOMETHING)
const LATER: Words = { id: 'beberapa hari lagi', en: 'in a few days' }

/** Messages about changes of what we know of a member. None of them can be switched off. */
export const ownDataNotices = {
  'own-data-proposed': {
    security: true,
    subject: { id: 'Perubahan data Anda menunggu', en: 'A change of your data waits' },
    short: { id: 'data Anda akan diubah.', en: 'your data is about to change.' },
    link: { id: 'Batalkan perubahan ini', en: 'Cancel this change' },
    sentences: (facts: Facts): readonly Words[] => {
      const from = fact(facts, 'from', LATER)
      return [
        {
          id: `Di akun Anda diminta perubahan ${what(facts).id}. Perubahan itu berlaku mulai ${from.id}.`,
          en: `On your account it was asked to change ${what(facts).en}. The change takes effect from ${from.en}.`,
        },
        {
          id: 'Sampai saat itu siapa pun yang menerima pesan ini dapat membatalkannya, tanpa masuk ke akun.',
          en: 'Until then whoever received this message can cancel it, without signing in.',
        },
        {
          id: 'Kalau ini Anda, tidak perlu berbuat apa-apa.',
          en: 'If this was you, there is nothing to do.',
        },
      ]
    },
  },
  'own-data-effective': change(
    { id: 'Data Anda sudah diubah', en: 'Your data was changed' },
    { id: 'data Anda sudah diubah.', en: 'your data was changed.' },
    (facts) => ({
      id: `Yang diubah: ${what(facts).id}. Isinya ada di halaman Data saya, setelah Anda masuk.`,
      en: `What was changed: ${what(facts).en}. It is shown on the page My data, once you have signed in.`,
    }),
  ),
  'own-data-cancelled': change(
    { id: 'Perubahan data dibatalkan', en: 'A change of your data was cancelled' },
    { id: 'perubahan data dibatalkan.', en: 'a change of your data was cancelled.' },
    (facts) => ({
      id: `Perubahan ${what(facts).id} dibatalkan. Semuanya tetap seperti semula.`,
      en: `The change of ${what(facts).en} was cancelled. Everything stays as it was.`,
    }),
  ),
} as const
