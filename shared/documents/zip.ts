/** 1980-01-01 00:00, the zip format's earliest moment: time 0, date 0x0021. */
const DOS_TIME = 0
const DOS_DATE = 0x0021

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/**
 * The same zip with every entry's time set to 1980-01-01, so that the same document always gives the same
 * bytes and no clock leaves a trace. Expects a plain zip without comment (what docx writes); throws on
 * anything else, since that is a bug and not an outcome.
 */
export function freezeZipTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('zip end')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('zip entry')
    setTime(view, at + 12)
    setTime(view, view.getUint32(at + 42, true) + 10)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return bytes
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, DOS_TIME, true)
  view.setUint16(at + 2, DOS_DATE, true)
}
