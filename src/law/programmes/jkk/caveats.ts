import { dateText, type LocalDate, localDate, plusMonthsToDate } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { JkkInput } from '../../inputs/jkk.ts'
import { yearsIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { scholarshipCaveats } from '../scholarship/scholarship.ts'
import { isPartial } from './outcome.ts'

/** What a reader has to know beside the benefits of an accident. */
export function jkkCaveats(input: JkkInput): readonly Caveat[] {
  const { accidentOn, outcome, losses = [], children = [] } = input
  const partial = isPartial(outcome)
  const lasting = outcome === 'total' || outcome === 'death'
  const items = losses.map(({ item }) => item)
  return [
    CARE_NOT_COUNTED,
    claimBy(accidentOn),
    ...(accidentOn < CHANGED_ON ? [LAW_OF_THE_ACCIDENT] : []),
    ...(partial && losses.length > 1 ? [LOSSES_ADDED] : []),
    ...(partial && items.some((item) => /(left|right)-/.test(item)) ? [LEFT_HANDED] : []),
    ...(partial && items.includes('visual-acuity') ? [TWO_EYES] : []),
    ...(!partial && losses.length > 0 ? [LOSSES_NOT_COUNTED] : []),
    ...(!lasting && children.length > 0 ? [CHILDREN_NOT_COUNTED] : []),
    ...(lasting ? scholarshipCaveats(children, accidentOn) : []),
  ]
}

/** Source: PP 44/2015 art. 26 (2 years); PP 82/2019 art. 26 (5 years). */
function claimBy(accidentOn: LocalDate): Caveat {
  const { value: years } = setByLaw(yearsIn('jkk/claim-years', accidentOn))
  const last = plusMonthsToDate(accidentOn, years * 12)
  return {
    kind: 'claim-lapses',
    about: 'jkk/claim-years',
    text: {
      id: `Hak menuntut JKK gugur ${years} tahun sejak kecelakaan, yaitu setelah ${dateText(last, 'id')}; untuk penyakit akibat kerja dapat dihitung sejak diagnosis.`,
      en: `The right to claim JKK lapses ${years} years after the accident, which is after ${dateText(last, 'en')}; for an occupational disease it may count from the diagnosis.`,
    },
  }
}

/** PP 82/2019 took effect, without a rule for what had happened before. */
const CHANGED_ON = localDate('2019-12-02')
const LAW_OF_THE_ACCIDENT: Caveat = {
  kind: 'law-of-the-accident',
  text: {
    id: 'Dihitung menurut aturan pada tanggal kecelakaan; PP 82/2019 tidak mengatur peralihan bila akibatnya baru ada sejak 2 Desember 2019.',
    en: 'Counted by the rules of the day of the accident; PP 82/2019 has no rule for what it led to only from 2 December 2019.',
  },
}
const CARE_NOT_COUNTED: Caveat = {
  kind: 'care-not-counted',
  text: {
    id: 'Perawatan, alat bantu, gigi tiruan, alat bantu dengar, dan kacamata diganti tersendiri dan tidak dihitung di sini.',
    en: 'Care, prostheses, dentures, hearing aids and glasses are paid for apart and not counted here.',
  },
}
const LOSSES_ADDED: Caveat = {
  kind: 'losses-added',
  text: {
    id: 'Peraturan yang terbaca tidak menyebut cara menghitung beberapa cacat sekaligus; di sini persentasenya dijumlahkan.',
    en: 'The regulations that were read do not say how several losses combine; their percentages are added here.',
  },
}
const LEFT_HANDED: Caveat = {
  kind: 'left-handed-reversed',
  text: {
    id: 'Bagi orang kidal, persentase kanan dan kiri terbalik.',
    en: 'For the left-handed, the percentages of right and left change places.',
  },
}
const TWO_EYES: Caveat = {
  kind: 'two-eyes-differ',
  text: {
    id: 'Bila kedua mata berbeda, berkurangnya penglihatan dihitung dengan rumus binokuler dalam Lampiran III, yang tercetak tidak lengkap; isi hasil dari dokter.',
    en: 'Where the eyes differ, the loss is worked out with the binocular formula of annex III, which is printed incompletely; give what the doctor found.',
  },
}
const LOSSES_NOT_COUNTED: Caveat = {
  kind: 'losses-not-counted',
  text: {
    id: 'Cacat sebagian yang diisi tidak dihitung, karena akibat kecelakaan bukan cacat sebagian.',
    en: 'The losses given are not counted, because the outcome is no partial disability.',
  },
}
const CHILDREN_NOT_COUNTED: Caveat = {
  kind: 'children-not-counted',
  text: {
    id: 'Beasiswa JKK hanya ada bila peserta meninggal dunia atau cacat total tetap.',
    en: 'JKK gives a scholarship only after death or total permanent disability.',
  },
}
