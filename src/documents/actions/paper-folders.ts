import { join } from 'node:path'
import { packageRoot } from '#platform/config'

/** The folders of the templates and of the fonts, which lie beside the sources for designers to read. */
export const paperFolders = () => ({
  templates: join(packageRoot(), 'src', 'documents', 'templates'),
  fonts: join(packageRoot(), 'src', 'documents', 'fonts'),
})
