import { readFile } from 'node:fs/promises'
import { faviconSvg } from '#design'
import type { Agency } from '#platform/config'

/** The agency's mark as SVG; a PNG stands in one. Payung's own where there is none. */
export async function logoOf({ logo }: Pick<Agency, 'logo'>): Promise<string> {
  if (logo === undefined) return faviconSvg
  const bytes = await readFile(logo)
  if (logo.endsWith('.svg')) return bytes.toString('utf8')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${bytes.toString('base64')}"/></svg>`
}
