import type { Caveat } from '../../caveat.ts'
import type { Refusal } from '../../refusal.ts'

export const CHILDREN_TOGETHER: Caveat = {
  kind: 'jp-children',
  text: {
    id: 'Pensiun anak untuk paling banyak 2 anak, sampai berumur 23 tahun, bekerja, atau menikah; peraturan tidak mengatur pembagian di antara dua anak.',
    en: 'At most 2 children get it, until they are 23, work or marry; the regulation does not say how two children divide it.',
  },
}

export const LATER_START: Caveat = {
  kind: 'jp-later-start-not-asked',
  text: {
    id: 'Kapan janda atau duda meninggal atau menikah lagi tidak ditanyakan; dipakai batas pensiun saat peserta meninggal, tanpa penyesuaian sesudahnya.',
    en: 'When the widow or widower died or remarried is not asked; the limits at the death of the member are used, without later adjustments.',
  },
}

/** Nobody but the children follows the widow(er). Source: PP 45/2015 art. 14(1), 22(1)b, 23(1). */
export const onlyChildrenAfterSpouse = (
  survivor: 'spouse' | 'parent',
): Refusal<'not-entitled'> => ({
  kind: 'not-entitled',
  figures: { survivor },
  basis: 'PP 45/2015 art. 22(1)b, 23(1)',
  text: {
    id: 'Setelah janda atau duda meninggal atau menikah lagi, hanya anak yang menerima pensiun; orang tua hanya bila peserta tidak meninggalkan istri, suami, atau anak.',
    en: 'After the widow or widower died or remarried only children get a pension; a parent only where the member left no wife, husband or child.',
  },
  change: {
    id: 'Penerimanya harus anak.',
    en: 'Whoever gets it would have to be a child.',
  },
})
