/** Whether this build has the pages under /dev. False in what `bin/build --production` makes. */
declare const __DEMO_PAGES__: boolean
/** Another text with each build (`vite.config.ts`). */
declare const __BUILD__: string
