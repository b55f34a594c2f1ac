import type { JpChildLimits } from '#law'
import type { Words } from '#values'

/** What the law leaves open, or what we cannot know, in words. */
export const questionText = {
  shares: {
    id: 'Bagian masing-masing tidak diatur peraturan ini. Keluarga membaginya sendiri, atau menurut hukum waris.',
    en: 'How they share is not regulated here. The family divides it, or the law of inheritance does.',
  },
  'two-spouses': {
    id: 'Ada lebih dari satu suami atau istri. Peraturan menyebut janda atau duda tanpa mengatur bagian masing-masing.',
    en: 'There is more than one husband or wife. The regulation names the widow or widower and does not say how several share.',
  },
  'step-or-adopted': {
    id: 'Apakah anak tiri atau anak angkat termasuk “anak” di sini tidak dijelaskan, jadi belum dihitung. Kalau termasuk, ia seurutan dengan janda, duda, dan anak kandung.',
    en: 'Whether stepchildren or adopted children are “children” here is not said, so they are not counted. If they are, they stand in one rank with widow, widower and children.',
  },
  'step-parent': {
    id: 'Orang tua tiri atau angkat bukan keturunan sedarah, jadi tidak dihitung. Peraturan tidak menyebutnya.',
    en: 'Step- and adoptive parents are not of the blood line, so they are not counted. The regulation does not name them.',
  },
  'will-comes-last': {
    id: 'Wasiat baru dipakai kalau tidak ada seorang pun dari urutan sebelumnya. Bentuk wasiatnya tidak diatur di sini.',
    en: 'The will counts only where nobody of the ranks before is there. What form it needs is not regulated here.',
  },
  'jp-registered': {
    id: 'Pensiun JP hanya untuk yang terdaftar sebagai penerima. Kami tidak tahu siapa yang sudah didaftarkan; tanyakan kepada pemberi kerja.',
    en: 'A JP pension is only for those registered to receive it. We do not know who is; ask the employer.',
  },
  'jp-two-spouses': {
    id: 'JP hanya untuk 1 istri atau suami. Yang mana, kalau ada lebih dari satu, tidak diatur; yang menentukan adalah pendaftarannya.',
    en: 'JP is for 1 wife or husband. Which one, where there are several, is not regulated; what counts is who is registered.',
  },
  'jp-more-children': {
    id: 'JP paling banyak untuk {most} anak. Yang mana, kalau ada lebih, tidak diatur; yang menentukan adalah pendaftarannya.',
    en: 'JP is for at most {most} children. Which ones, where there are more, is not regulated; what counts is who is registered.',
  },
  'jp-children-divide': {
    id: 'Anak-anak menerima satu pensiun bersama. Pembagian di antara mereka tidak diatur.',
    en: 'The children have one pension together. How they divide it is not regulated.',
  },
  'jp-which-parent': {
    id: 'JP hanya untuk 1 orang tua. Ayah atau ibu, tidak diatur; yang menentukan adalah pendaftarannya.',
    en: 'JP is for 1 parent. Father or mother is not regulated; what counts is who is registered.',
  },
  'jp-parent-beside-grown-child': {
    id: 'Orang tua menerima hanya kalau peserta tidak mempunyai anak. Apakah anak yang haknya sudah berakhir masih menghalangi, tidak diatur. Karena itu tidak ada yang dapat kami sebut berhak.',
    en: 'A parent gets it only where the member has no child. Whether a child whose right has ended still stands in the way is not regulated. So we can name nobody.',
  },
  'jp-child-ended': {
    id: 'Ada anak yang tidak dihitung untuk JP: sudah {age} tahun, bekerja, atau menikah, atau tanggal lahirnya belum dicatat.',
    en: 'A child is not counted for JP: {age} already, at work or married, or its birth date is not on record.',
  },
  'jp-late-child': {
    id: 'Anak yang lahir paling lama {late} hari setelah peserta meninggal, atau setelah pernikahan terputus, masih dapat didaftarkan.',
    en: 'A child born within {late} days after the member’s death, or after the marriage ended, can still be registered.',
  },
  'foreign-spouse': {
    id: 'Peraturan tidak membedakan kewarganegaraan suami atau istri. Surat apa yang menggantikan KTP bagi warga asing tidak disebut; tanyakan ke kantor cabang.',
    en: 'The regulation makes no difference by the nationality of a husband or wife. Which paper stands for the identity card of a foreigner is not said; ask a branch.',
  },
  divorced: {
    id: 'Suami atau istri yang sudah bercerai tidak dihitung. Anak dari pernikahan itu tetap anak.',
    en: 'A divorced husband or wife is not counted. Children of that marriage remain children.',
  },
  'not-proved': {
    id: 'Ini berdasarkan pernyataan Anda yang belum dibuktikan. Siapa ahli waris ditetapkan dari surat.',
    en: 'This rests on your statement, which is not yet proved. Who is an heir is determined from papers.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** The words with the figures of the law in them. */
export function questionWords(
  kind: keyof typeof questionText,
  limits: JpChildLimits | undefined,
): Words {
  const { id, en } = questionText[kind]
  const filled = (text: string) =>
    text
      .replace('{most}', String(limits?.most.value))
      .replace('{age}', String(limits?.age.value))
      .replace('{late}', String(limits?.lateDays.value))
  return { id: filled(id), en: filled(en) }
}
