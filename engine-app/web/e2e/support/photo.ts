import { readFileSync } from 'node:fs'

export type PhotoName = 'livestock-dumped' | 'livestock-removed' | 'rubbish-left' | 'rubbish-removed'
  | 'footbridge-sunken' | 'footbridge-propped' | 'footbridge-repaired' | 'sewage-overflow' | 'sewage-pumped' | 'sewage-cleared'

export interface Place { longitude: number, latitude: number }

const ascii = (text: string) => Buffer.from(`${text}\0`, 'latin1')
const words = (...values: number[]) => Buffer.concat(values.map(value => Buffer.of(value >> 8, value & 255)))
const long = (value: number) => words(value >>> 16, value & 0xffff)
const degrees = (value: number) => {
  const seconds = Math.round(Math.abs(value) * 3_600_000)
  return Buffer.concat([Math.floor(seconds / 3_600_000), 1, Math.floor(seconds / 60_000) % 60, 1, seconds % 60_000, 1000].map(long))
}

/** Type, count and content of one field of a TIFF directory. */
type Field = [tag: number, type: number, count: number, content: Buffer]

/** A directory that starts at `offset`, with the contents that do not fit into its entries behind it. */
function directory(offset: number, fields: Field[]) {
  let behind = offset + 2 + 12 * fields.length + 4
  const entries = fields.map(([tag, type, count, content]) => {
    const inline = content.length <= 4
    const value = inline ? Buffer.concat([content, Buffer.alloc(4 - content.length)]) : long(behind)
    const entry = Buffer.concat([words(tag, type), long(count), value])
    if (!inline) behind += content.length
    return entry
  })
  const contents = fields.map(([, , , content]) => content).filter(content => content.length > 4)
  return Buffer.concat([words(fields.length), ...entries, long(0), ...contents])
}

/** What a phone's camera writes into the head of a picture: when and where. */
function cameraData(at: Date, { longitude, latitude }: Place) {
  const local = new Date(at.getTime() + 8 * 3_600_000).toISOString()
  const taken = ascii(local.slice(0, 19).replaceAll('-', ':').replace('T', ' '))
  const exifAt = 8 + 2 + 2 * 12 + 4
  const exif = directory(exifAt, [[0x9003, 2, taken.length, taken], [0x9011, 2, 7, ascii('+08:00')]])
  const gps = directory(exifAt + exif.length, [
    [1, 2, 2, ascii(latitude < 0 ? 'S' : 'N')], [2, 5, 3, degrees(latitude)],
    [3, 2, 2, ascii(longitude < 0 ? 'W' : 'E')], [4, 5, 3, degrees(longitude)],
  ])
  const tiff = Buffer.concat([
    Buffer.from('MM\0*', 'latin1'), long(8),
    directory(8, [[0x8769, 4, 1, long(exifAt)], [0x8825, 4, 1, long(exifAt + exif.length)]]),
    exif, gps,
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.of(0xff, 0xe1), words(body.length + 2), body])
}

/** A demo photo as a phone would hand it over, taken just now at the place. */
export function photo(name: PhotoName, place?: Place) {
  const picture = readFileSync(new URL(`../photos/${name}.jpg`, import.meta.url))
  const buffer = place ? Buffer.concat([picture.subarray(0, 2), cameraData(new Date(), place), picture.subarray(2)]) : picture
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer }
}
