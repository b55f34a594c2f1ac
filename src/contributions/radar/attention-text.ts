import { type Language, moneyText, negate, type Rupiah, type Words } from '#values'
import { radarText } from './page-text.ts'

export const attentionText = {
  title: { id: 'Perlu perhatian', en: 'Needs attention' },
  open: { id: 'Lihat', en: 'See' },
  toRadar: { id: 'Radar iuran', en: 'Contribution radar' },
} satisfies Record<string, Words>

/** The way to what is not shown here. */
export const countedText = (others: number): Words => ({
  id: `${others} hal lain di Radar iuran`,
  en:
    others === 1 ? '1 more in the contribution radar' : `${others} more in the contribution radar`,
})

/** `kurang Rp412.300`, or `lebih` where too much was taken. */
export const moneySentence = (amount: Rupiah, language: Language): string =>
  amount > 0n
    ? radarText.missingMoney[language].replace('{amount}', moneyText(amount, language))
    : radarText.tooMuchMoney[language].replace('{amount}', moneyText(negate(amount), language))
