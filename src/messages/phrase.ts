/** Short words that everybody can spell and nobody minds. */
const WORDS = (
  'angin awan bambu batu bayam benang beras bintang bukit bulan bunga buku burung cahaya cemara cendana ' +
  'daun delima dermaga embun fajar gading garam gelas gitar gula gunung harum hijau hujan hutan ikan ' +
  'intan jagung jahe jalan jambu jati jendela kabut kacang kapal kapas kayu kebun kelapa kemiri kenari ' +
  'kertas kolam kopi kuning kupu ladang lampu langit laut lebah lilin lonceng lumbung madu mangga ' +
  'mawar melati merah merpati mutiara nanas nangka nelayan nira ombak padi pagi pala pandan pantai ' +
  'pasir payung pelangi perahu perak permata pisang pohon putih rakit rempah roti rumput rusa sagu ' +
  'salak sawah sawo semangka senja serai sungai surya taman tanah tebu telaga tenun teratai timur ' +
  'tunas udara ungu wangi'
).split(' ')

const LONGEST = 60

/** Three words by chance: a hint that a mail is ours, never a proof. */
export const newPhrase = (choose: (below: number) => number): string =>
  Array.from({ length: 3 }, () => WORDS[choose(WORDS.length)]).join(' ')

/** A phrase as a member chose it, in one line; `undefined` when it has less than 3 or more than 60 letters. */
export function parsePhrase(text: string): string | undefined {
  const phrase = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const length = [...phrase].length
  return length >= 3 && length <= LONGEST ? phrase : undefined
}
