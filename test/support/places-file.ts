const MAP = 7
const TEXT = 2
const RECORD_BYTES = 3
const BITS = 32

const control = (type: number, size: number) => Buffer.from([(type << 5) | size])
const extended = (type: number, size: number) => Buffer.from([size, type - 7])

const text = (value: string) => Buffer.concat([control(TEXT, value.length), Buffer.from(value)])

/** An unsigned number of so many bytes: uint16 is type 5, uint32 type 6. */
function whole(type: 5 | 6, bytes: number, value: number): Buffer {
  const content = Buffer.alloc(bytes)
  content.writeUIntBE(value, 0, bytes)
  return Buffer.concat([control(type, bytes), content])
}

const map = (entries: Readonly<Record<string, Buffer>>) =>
  Buffer.concat([
    control(MAP, Object.keys(entries).length),
    ...Object.entries(entries).flatMap(([name, value]) => [text(name), value]),
  ])

const named = (en: string) => map({ names: map({ en: text(en) }) })

/**
 * A database of places in the MaxMind form that knows one IPv4 address, in the city and the country that are given.
 * Source: MaxMind DB file format specification 2.0.
 */
export function placesFile(address: string, place: { city: string; country: string }): Buffer {
  const bits = address
    .split('.')
    .flatMap((part) => [...Number(part).toString(2).padStart(8, '0')].map(Number))
  const data = BITS + 16 // a record beyond the nodes points into the data, sixteen bytes further on
  const tree = bits.map((bit, node) => {
    const next = node === BITS - 1 ? data : node + 1
    const record = Buffer.alloc(2 * RECORD_BYTES)
    record.writeUIntBE(bit === 0 ? next : BITS, 0, RECORD_BYTES)
    record.writeUIntBE(bit === 1 ? next : BITS, RECORD_BYTES, RECORD_BYTES)
    return record
  })
  const metadata = map({
    binary_format_major_version: whole(5, 2, 2),
    binary_format_minor_version: whole(5, 2, 0),
    build_epoch: Buffer.concat([extended(9, 4), Buffer.from([0x67, 0, 0, 0])]),
    database_type: text('Test-City'),
    description: map({}),
    ip_version: whole(5, 2, 4),
    languages: Buffer.concat([extended(11, 1), text('en')]),
    node_count: whole(6, 4, BITS),
    record_size: whole(5, 2, RECORD_BYTES * 8),
  })
  const marker = Buffer.concat([Buffer.from([0xab, 0xcd, 0xef]), Buffer.from('MaxMind.com')])
  const places = map({ city: named(place.city), country: named(place.country) })
  return Buffer.concat([...tree, Buffer.alloc(16), places, marker, metadata])
}
