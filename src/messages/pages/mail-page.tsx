import type { VNode } from 'preact'
import { type Composed, closingLines } from '../compose.ts'
import { mailText } from '../text.ts'

// In the mail itself: readers fetch nothing. Without a character that HTML would escape.
const CSS = `
body { margin: 0; padding: 24px 16px; font: 17px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #ffffff }
main { max-width: 560px; margin: 0 auto }
h1 { font-size: 22px; line-height: 1.3; margin: 8px 0 16px }
p { margin: 0 0 16px }
.code { font: 700 30px/1.2 ui-monospace, monospace; letter-spacing: 4px }
.quiet { color: #4a4a4a; font-size: 15px; margin: 0 0 8px }
footer { border-top: 1px solid #c8c8c8; padding-top: 16px; margin-top: 24px }
a { color: #0b4f8a }
`

/** The HTML part of a mail: the same words as the text part, nothing fetched from anywhere. */
export function MailPage({ mail }: { readonly mail: Composed }): VNode {
  const { language, brand, written, code, link } = mail
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{written.subject}</title>
        <style>{CSS}</style>
      </head>
      <body>
        <main>
          <p class="quiet">{brand}</p>
          <h1>{written.subject}</h1>
          {written.name !== undefined && <p>{mailText.to(written.name)[language]}</p>}
          {written.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {code !== undefined && (
            <p>
              {mailText.code[language]}: <strong class="code">{code}</strong>
            </p>
          )}
          {link !== undefined && (
            <p>
              <a href={link.address}>{link.label}</a>
            </p>
          )}
          <footer>
            {closingLines(mail).map((line) => (
              <p key={line} class="quiet">
                {line}
              </p>
            ))}
          </footer>
        </main>
      </body>
    </html>
  )
}
