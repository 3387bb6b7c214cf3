import { strFromU8, unzipSync } from 'fflate'
import { officeLimits } from './unpack'

/** What a file that came in can be. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'docx'

/** Why a file isn't taken in. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'wrong-kind'
  | 'encrypted'
  | 'damaged'
  | 'old-word'
  | 'macros'
  | 'heic'
  | 'too-many-points'

export type Recognised =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly problem: FileProblem }

/** At most 20 MB a file: the one limit of what comes in, for window and vault. */
export const MOST_BYTES = 20 * 1024 * 1024
/** Of a picture at most so many points: what a screen can unpack. */
const MOST_POINTS = 100_000_000

/**
 * What a file is, by its content and never by its name, and whether it is whole as far as its own form
 * tells. Refused: empty, more than 20 MB, locked by a password, cut off, Word's old form, Word with
 * macros, pictures in a form the window can't show, and everything else.
 */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > MOST_BYTES) return no('too-large')
  const known = KINDS.find(({ starts }) => starts(bytes))
  return known === undefined ? no('wrong-kind') : known.read(bytes)
}

const KINDS: readonly {
  readonly starts: (bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array) => Recognised
}[] = [
  { starts: (bytes) => hasAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), read: readPng },
  { starts: (bytes) => hasAt(bytes, 0, [0xff, 0xd8, 0xff]), read: readJpeg },
  { starts: (bytes) => hasAt(bytes, 0, [0x50, 0x4b, 3, 4]), read: readZip },
  { starts: (bytes) => hasAt(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0]), read: readOle },
  {
    starts: (bytes) => /^ftyp(hei|mif|avif|msf)/.test(latin(bytes, 4, 12)),
    read: () => no('heic'),
  },
  { starts: (bytes) => latin(bytes, 0, 1024).includes('%PDF-'), read: readPdf },
]

function readPdf(bytes: Uint8Array): Recognised {
  // One that is cut off lacks its end; a viewer would show what is left of it as if it were all.
  return latin(bytes, bytes.length - 2048, bytes.length).includes('%%EOF')
    ? yes('pdf')
    : no('damaged')
}

function readPng(bytes: Uint8Array): Recognised {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33) return no('damaged')
  const points = view.getUint32(16) * view.getUint32(20)
  if (points > MOST_POINTS) return no('too-many-points')
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (latin(bytes, at + 4, at + 8) === 'IEND') return yes('png')
  }
  return no('damaged')
}

function readJpeg(bytes: Uint8Array): Recognised {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let points = 0
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrameStart(marker)) points = view.getUint16(at + 5) * view.getUint16(at + 7)
    if (marker === 0xda) break
    at += 2 + view.getUint16(at + 2)
  }
  if (points > MOST_POINTS) return no('too-many-points')
  const hasEnd = points > 0 && endsFrom(bytes, at)
  return hasEnd ? yes('jpeg') : no('damaged')
}

/** SOF0-SOF15 without DHT, JPG and DAC: where a JPEG states its measures. */
function isFrameStart(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function endsFrom(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}

function readZip(bytes: Uint8Array): Recognised {
  try {
    const names = new Set<string>()
    let unpacked = 0
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name.toLowerCase())
        unpacked += originalSize
        return name === TYPES && originalSize <= 1024 * 1024
      },
    })
    if (names.size > officeLimits.entries || unpacked > officeLimits.unpacked)
      return no('too-large')
    if ([...names].some((name) => name.includes('vbaproject'))) return no('macros')
    const types = strFromU8(parts[TYPES] ?? new Uint8Array())
    if (types.includes('ms-word.document.macroEnabled')) return no('macros')
    return types.includes(WORD) && names.has('word/document.xml') ? yes('docx') : no('wrong-kind')
  } catch {
    return no('damaged')
  }
}

const TYPES = '[Content_Types].xml'
const WORD = 'wordprocessingml.document.main+xml'

/** Word's old form, and the box that a Word file with a password lies in. */
function readOle(bytes: Uint8Array): Recognised {
  const box = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = 0; at + box.length < bytes.length; at += 128) {
    if (hasAt(bytes, at, box)) return no('encrypted')
  }
  return no('old-word')
}

function hasAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), to))
}

function yes(kind: FileKind): Recognised {
  return { ok: true, kind }
}

function no(problem: FileProblem): Recognised {
  return { ok: false, problem }
}
