import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { kindOf } from './evidence-kind.ts'

const pdf = (inside = '') =>
  `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`
const looked = (content: string | Uint8Array, name = 'slip.jpg') => {
  const found = kindOf({ name, bytes: Buffer.from(content), isTooLarge: false })
  return found.ok ? found.value : found.refusal
}
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
// The standard test file of virus scanners, written in two halves so that none removes this one.
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`

test('content decides, whatever the name says', () => {
  expect(looked(JPEG, 'slip.exe')).toBe('image/jpeg')
  expect(looked(PNG, 'slip.pdf')).toBe('image/png')
  expect(looked(pdf(), 'slip')).toBe('application/pdf')
})

test.each([
  ['nothing', ''],
  ['the test file of virus scanners', EICAR],
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'],
  ['a page', '<!doctype html><script>x()</script>'],
  ['a program', Buffer.from('MZ\x90\0')],
  ['a moving picture', 'GIF89a'],
  ['an archive', Buffer.from('PK\x03\x04')],
  ['a PDF behind something else', ` ${pdf()}`],
])('%s is not taken', (_name, content) => {
  expect(looked(content)).toBe(content === '' ? 'empty' : 'wrong-type')
})

test.each([
  ['cut off', pdf().slice(0, -20), 'pdf-broken'],
  ['a first line alone', '%PDF-1.7', 'pdf-broken'],
  ['locked with a password', pdf('/Encrypt 2 0 R'), 'pdf-locked'],
  ['with a script', pdf('/OpenAction << /S /JavaScript /JS (x) >>'), 'pdf-program'],
  ['with a script in disguise', pdf('/OpenAction << /S /J#61vaScript >>'), 'pdf-program'],
  ['that starts a program', pdf('/A << /S /Launch >>'), 'pdf-program'],
  ['with a file inside', pdf('/Type /EmbeddedFile'), 'pdf-program'],
])('a PDF %s is not taken', (_name, content, refusal) => {
  expect(looked(content)).toBe(refusal)
})

/** A scanned page: a picture that could hold anything by chance, with a name of three letters in it. */
const scan = (picture: Buffer, inside = '') => {
  const [head = '', tail = ''] = pdf(inside).split('\nxref\n')
  const stream = `2 0 obj\n<< /Length ${picture.length} >>\nstream\n`
  return Buffer.concat([
    Buffer.from(`${head}\n${stream}`),
    picture,
    Buffer.from(`\nendstream\nendobj\nxref\n${tail}`),
  ])
}

test('what a picture holds by chance is no program, what stands outside it is', () => {
  // Of thirty scans of nine million bytes about seven hold it.
  const picture = createHash('shake256', { outputLength: 9_000_000 }).update('scan').digest()
  Buffer.from('/JS ').copy(picture, 4_000_000)
  expect(looked(scan(picture))).toBe('application/pdf')
  expect(looked(scan(picture, '/AA << /JS 3 0 R >>'))).toBe('pdf-program')
  expect(looked(scan(picture, '/AA << /#4a#53 3 0 R >>'))).toBe('pdf-program')
})

test.each([
  ['a long name inside a stream', scan(Buffer.from('<< /S /JavaScript >>'))],
  ['after a stream that never ends', pdf('>>\nstream\n << /JS (x) ')],
  ['every letter in disguise', pdf('/#4c#61#75#6E#63#68 1')],
])('a program is found: %s', (_name, content) => {
  expect(looked(content)).toBe('pdf-program')
})

test('a longer name is another one', () => {
  expect(looked(pdf('/JSON 1 /JS#4f 2 /Launcher 3'))).toBe('application/pdf')
})

test.each(['../slip.jpg', 'C:\\slip.jpg', '/etc/passwd', 'slip\u202egpj.exe', 'a\nb.jpg'])(
  'a name with a path or with hidden signs is refused: %j',
  (name) => expect(looked(JPEG, name)).toBe('path-in-name'),
)

test('too large is said first', () => {
  const file = { name: '../x', bytes: Buffer.alloc(0), isTooLarge: true }
  expect(kindOf(file)).toEqual({ ok: false, refusal: 'too-large' })
})
