/**
 * With an answer that leaves nothing of this site in the browser: after a public computer, and where a device is
 * forgotten. Browsers without Clear-Site-Data drop the cookies one by one. Never "cache": browsers freeze over it.
 */
export const EMPTIED = {
  cookies: (['session', 'kept', 'device', 'trusted', 'form', 'step'] as const).map((name) => ({
    name,
    value: null,
  })),
  headers: { 'clear-site-data': '"cookies", "storage"' },
} as const
