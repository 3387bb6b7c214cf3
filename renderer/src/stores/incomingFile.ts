import { recognise } from '@shared/tables/recognise'
import type { FileKind, FileProblem } from '@shared/tables/recognise'
import { wordText } from '@shared/tables/wordText'
import { openPdf } from './pdf'

/** A file that can be taken in: it has been opened once, and opens again. */
export type CheckedFile = {
  readonly namn: string
  readonly filtyp: FileKind
  readonly bytes: Uint8Array
}

const PICTURES: Readonly<Partial<Record<FileKind, string>>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/**
 * A file looked through before anything of it is kept: what it is by its content, and that the window can
 * show it whole. Refused: as `recognise`, and where it doesn't open.
 */
export async function checkFile(
  namn: string,
  bytes: Uint8Array,
): Promise<CheckedFile | FileProblem> {
  const found = recognise(bytes)
  if (!found.ok) return found.problem
  const problem = await openOnce(found.kind, bytes)
  return problem ?? { namn: namn.normalize('NFC').slice(-300), filtyp: found.kind, bytes }
}

async function openOnce(kind: FileKind, bytes: Uint8Array): Promise<FileProblem | null> {
  if (kind === 'docx') return wordText(bytes) === null ? 'damaged' : null
  if (kind === 'pdf') {
    const pdf = await openPdf(bytes)
    if (typeof pdf === 'string') return pdf
    await pdf.close()
    return null
  }
  try {
    const bitmap = await createImageBitmap(pictureOf(kind, bytes))
    bitmap.close()
    return null
  } catch {
    return 'damaged'
  }
}

/** A picture's bytes for the window to show: a type of our own choosing, never the file's. */
export function pictureOf(kind: FileKind, bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PICTURES[kind] ?? '' })
}
