const BOUNDARY = '----payung-test'

/** A file as a browser would send it. */
export type TestFile = {
  readonly field: string
  readonly name: string
  readonly type?: string
  readonly bytes: Uint8Array | string
}

/** A form with files, as the body of a request and its kind. */
export function inParts(
  fields: Readonly<Record<string, string>>,
  files: readonly TestFile[] = [],
): { readonly payload: Buffer; readonly headers: { readonly 'content-type': string } } {
  const typed = Object.entries(fields).map(([name, value]) =>
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  )
  const sent = files.flatMap(({ field, name, type = 'application/octet-stream', bytes }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ])
  return {
    payload: Buffer.concat([...typed, ...sent, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  }
}
