import { hash, toHex } from '@shared/crypto'

/** SHA-256 of a text, as receipts and packs name their content. */
export async function hashText(text: string): Promise<string> {
  return toHex(await hash.sha256(new TextEncoder().encode(text)))
}

/** The most a pack may be when it is unpacked. */
const MOST = 8 * 1024 * 1024

/** A pack's text, packed for the log: gzip in base64. A tenth of the text for the packs there are. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The text again; null where it isn't such a text, or grows past what a pack may be. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (mark) => mark.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await readAtMost(stream, MOST)
  } catch {
    return null
  }
}

async function readAtMost(stream: ReadableStream<Uint8Array>, most: number) {
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
