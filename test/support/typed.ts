import fc from 'fast-check'

/** Whether so much is tried as a long run has the time for. */
export const IS_LONG = process.env.PAYUNG_TEST_LONG === '1'

/** Stands for what the page before this form shows in that field now. */
export const AS_SHOWN = 'as shown'

/** Words, dates, numbers, and what nobody types; now and then more than anybody would. */
export const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    ...['', ' ', '\0', '0', '-1', '1e9', 'null', 'on', 'x'.repeat(9000), '%00', '\u202e\u200b'],
    ...['__proto__', 'constructor', "'; drop table x; --", '<script>x()</script>', '٤٠١١٥'],
    ...['2026-11-22', '2026-02-30', '0000-00-00', '99999999999999999999', '𝟜𝟘𝟙𝟙𝟝'],
  ),
)

/** How many inputs of a form are tried: all on the embedded database in a long run, else as many as a short one has. */
export const runsOf = (
  kind: string,
  { long, short }: { readonly long: number; readonly short: number },
) => (IS_LONG && kind === 'pglite' ? long : short)

const AT_A_TIME = 1_000

/** Counts what ran, and says so as a long run goes on and at its end. */
export function counter(what: string) {
  const since = performance.now()
  let ran = 0
  const say = () => {
    const seconds = Math.round((performance.now() - since) / 1000)
    if (IS_LONG) process.stdout.write(`${what}: ${ran} inputs in ${seconds} s\n`)
  }
  return {
    /** One more; answers how many by now. */
    add(): number {
      ran += 1
      if (ran % AT_A_TIME === 0) say()
      return ran
    },
    ran: () => ran,
    say,
  }
}
