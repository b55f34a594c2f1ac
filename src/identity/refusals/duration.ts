import type { Words } from '#values'

/** `30 detik`, `2 menit`; from two minutes on in minutes, rounded up. */
export function durationText(seconds: number): Words {
  if (seconds < 120)
    return { id: `${seconds} detik`, en: seconds === 1 ? '1 second' : `${seconds} seconds` }
  const minutes = Math.ceil(seconds / 60)
  return { id: `${minutes} menit`, en: `${minutes} minutes` }
}
