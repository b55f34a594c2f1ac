import type { Words } from '#values'
import type { ItemOf } from '../parameters.ts'

/** A loss that the table of partial disabilities names. */
export type DisabilityItem = ItemOf<'jkk/partial-disability'>

/** The rows of the table in plain words, in its order. PP 44/2015 annex III. */
export const DISABILITY_ITEMS: Readonly<Record<DisabilityItem, Words>> = {
  'right-arm-from-shoulder': {
    id: 'Lengan kanan dari sendi bahu ke bawah',
    en: 'Right arm from the shoulder',
  },
  'left-arm-from-shoulder': {
    id: 'Lengan kiri dari sendi bahu ke bawah',
    en: 'Left arm from the shoulder',
  },
  'right-arm-from-elbow': {
    id: 'Lengan kanan dari siku atau dari atas siku ke bawah',
    en: 'Right arm from or above the elbow',
  },
  'left-arm-from-elbow': {
    id: 'Lengan kiri dari siku atau dari atas siku ke bawah',
    en: 'Left arm from or above the elbow',
  },
  'right-hand-from-wrist': {
    id: 'Tangan kanan dari pergelangan atau dari atasnya ke bawah',
    en: 'Right hand from or above the wrist',
  },
  'left-hand-from-wrist': {
    id: 'Tangan kiri dari pergelangan atau dari atasnya ke bawah',
    en: 'Left hand from or above the wrist',
  },
  'both-legs-from-groin': {
    id: 'Kedua kaki dari pangkal paha ke bawah',
    en: 'Both legs from the groin',
  },
  'one-leg-from-groin': {
    id: 'Sebelah kaki dari pangkal paha ke bawah',
    en: 'One leg from the groin',
  },
  'both-feet-from-ankle': {
    id: 'Kedua kaki dari mata kaki ke bawah',
    en: 'Both feet from the ankle',
  },
  'one-foot-from-ankle': {
    id: 'Sebelah kaki dari mata kaki ke bawah',
    en: 'One foot from the ankle',
  },
  'both-eyes': { id: 'Kedua mata', en: 'Both eyes' },
  'one-eye': {
    id: 'Sebelah mata, atau diplopia pada penglihatan dekat',
    en: 'One eye, or double vision near by',
  },
  'hearing-both-ears': { id: 'Pendengaran kedua telinga', en: 'Hearing of both ears' },
  'hearing-one-ear': { id: 'Pendengaran sebelah telinga', en: 'Hearing of one ear' },
  'right-thumb': { id: 'Ibu jari tangan kanan', en: 'Right thumb' },
  'left-thumb': { id: 'Ibu jari tangan kiri', en: 'Left thumb' },
  'right-index-finger': { id: 'Telunjuk tangan kanan', en: 'Right index finger' },
  'left-index-finger': { id: 'Telunjuk tangan kiri', en: 'Left index finger' },
  'other-right-finger': { id: 'Jari lain tangan kanan', en: 'Another finger of the right hand' },
  'other-left-finger': { id: 'Jari lain tangan kiri', en: 'Another finger of the left hand' },
  'first-phalanx-right-index-finger': {
    id: 'Ruas pertama telunjuk kanan',
    en: 'First phalanx of the right index finger',
  },
  'first-phalanx-left-index-finger': {
    id: 'Ruas pertama telunjuk kiri',
    en: 'First phalanx of the left index finger',
  },
  'first-phalanx-other-right-finger': {
    id: 'Ruas pertama jari lain tangan kanan',
    en: 'First phalanx of another right finger',
  },
  'first-phalanx-other-left-finger': {
    id: 'Ruas pertama jari lain tangan kiri',
    en: 'First phalanx of another left finger',
  },
  'big-toe': { id: 'Ibu jari kaki', en: 'Big toe' },
  'second-toe': { id: 'Jari telunjuk kaki', en: 'Second toe' },
  'other-toe': { id: 'Jari kaki lain', en: 'Another toe' },
  scalp: { id: 'Terkelupasnya kulit kepala', en: 'Scalp torn off' },
  impotence: { id: 'Impotensi', en: 'Impotence' },
  'leg-shortened-below-5-cm': {
    id: 'Sebelah kaki memendek kurang dari 5 cm',
    en: 'One leg shorter by less than 5 cm',
  },
  'leg-shortened-5-to-7-cm': {
    id: 'Sebelah kaki memendek 5 cm sampai kurang dari 7,5 cm',
    en: 'One leg shorter by 5 cm to below 7.5 cm',
  },
  'leg-shortened-from-7-cm': {
    id: 'Sebelah kaki memendek 7,5 cm atau lebih',
    en: 'One leg shorter by 7.5 cm or more',
  },
  'hearing-decrease-both-ears': {
    id: 'Turunnya pendengaran kedua telinga, tiap 10 desibel',
    en: 'Less hearing of both ears, each 10 decibels',
  },
  'hearing-decrease-one-ear': {
    id: 'Turunnya pendengaran sebelah telinga, tiap 10 desibel',
    en: 'Less hearing of one ear, each 10 decibels',
  },
  'one-auricle': { id: 'Sebelah daun telinga', en: 'One outer ear' },
  'both-auricles': { id: 'Kedua daun telinga', en: 'Both outer ears' },
  'nose-wing': { id: 'Cuping hidung', en: 'Wing of the nose' },
  'nasal-septum': { id: 'Sekat rongga hidung berlubang', en: 'Hole in the nasal septum' },
  smell: { id: 'Daya penciuman', en: 'Sense of smell' },
  'physical-capacity-51-to-70': {
    id: 'Hilangnya kemampuan kerja fisik 51% sampai 70%',
    en: 'Physical capacity for work, 51% to 70% lost',
  },
  'physical-capacity-26-to-50': {
    id: 'Hilangnya kemampuan kerja fisik 26% sampai 50%',
    en: 'Physical capacity for work, 26% to 50% lost',
  },
  'physical-capacity-10-to-25': {
    id: 'Hilangnya kemampuan kerja fisik 10% sampai 25%',
    en: 'Physical capacity for work, 10% to 25% lost',
  },
  'mental-capacity': {
    id: 'Hilangnya kemampuan kerja mental tetap',
    en: 'Mental capacity for work, lost for good',
  },
  'visual-acuity': {
    id: 'Tajam penglihatan, tiap 10% yang hilang',
    en: 'Sharpness of sight, each 10% lost',
  },
  'colour-vision': { id: 'Penglihatan warna', en: 'Sight of colours' },
  'visual-field': {
    id: 'Lapangan pandang, tiap 10% yang hilang',
    en: 'Field of vision, each 10% lost',
  },
}
