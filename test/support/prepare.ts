import { embeddedTemplate } from '#test/template'

/** Before any test: the template is made once, and takes the time of none of them. */
export async function setup(): Promise<void> {
  await embeddedTemplate()
}
