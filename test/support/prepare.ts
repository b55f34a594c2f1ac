import { embeddedTemplate } from '#test/template'

/** Before any test: the template is made once, and takes the time of none of them. */
export default async function prepare(): Promise<void> {
  await embeddedTemplate()
}
