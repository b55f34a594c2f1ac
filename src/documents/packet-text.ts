import type { Words } from '#values'

/** Words of the packet for the family; those of its parts come with it. */
export const packetText = {
  lead: {
    id: 'Simpan bersama Kartu Keluarga. Isinya menurut hari terbitnya, dan berubah bila keluarga atau iuran berubah.',
    en: 'Keep it with the family card. It holds as of the day of issue, and changes when family or contributions do.',
  },
} as const satisfies Record<string, Words>
