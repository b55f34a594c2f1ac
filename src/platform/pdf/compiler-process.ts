import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A document to make: the template's file within the folder, what it reads as `sys.inputs.content`, and its date. */
export type CompileJob = {
  readonly template: string
  /** JSON. */
  readonly content: string
  /** Seconds since 1970. */
  readonly at: number
}

/** The PDF; or that no font has one of the letters; `fault` says what the compiler complained of, without quoting the content. */
export type CompileAnswer =
  | { readonly pdf: Uint8Array }
  | { readonly unprintable: true }
  | { readonly fault: string }

/** What the process is started with: the folder of the templates, and that of the fonts. */
const [workspace = '', fonts = ''] = process.argv.slice(2)
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] })

/** How many documents ago something was last used that is forgotten. */
const FORGET_AFTER = 4

process.on('message', (job: CompileJob) => {
  process.send?.(answerTo(job))
})
// Whoever asked has gone.
process.on('disconnect', () => process.exit(0))

function answerTo({ template, content, at }: CompileJob): CompileAnswer {
  try {
    const pdf = compiler.pdf(
      { mainFilePath: `${workspace}/${template}`, inputs: { content } },
      { pdfStandard: 'ua-1', creationTimestamp: at },
    )
    compiler.evictCache(FORGET_AFTER)
    return { pdf }
  } catch (fault) {
    const complaint = complaintOf(fault)
    if (complaint.includes('could not be displayed with font')) return { unprintable: true }
    return { fault: complaint.replace(/`[^`]*`|(?<=panicked with: ).*/gs, '…') }
  }
}

/** The compiler's own words stand in `code`. */
function complaintOf(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : fault
  return typeof code === 'string' && code !== '' ? code : 'the compiler failed'
}
