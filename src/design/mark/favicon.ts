import { CANOPY, HANDLE, PANEL } from './umbrella.tsx'

/** The mark for the browser's tab, readable on a light and on a dark tab. No style attribute, no script. */
export const faviconSvg: string =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  `<path d="${HANDLE}" fill="none" stroke="#8b8799" stroke-width="2.4" stroke-linecap="round"/>` +
  `<path d="${CANOPY}" fill="#4a43c4"/><path d="${PANEL}" fill="#f0a202"/></svg>`

/** The same as a `data:` address, so that the tab's icon costs no request. Needs `img-src data:`. */
export const faviconHref: string = `data:image/svg+xml,${encodeURIComponent(faviconSvg)}`
