import { recognise } from '@shared/tables/recognise'
import type { FileKind, FileProblem } from '@shared/tables/recognise'
import { wordText } from '@shared/tables/wordText'
import { openPdf } from './pdf'

/** A file that can be taken in: it has been opened once, and opens again, or is locked. */
export type CheckedFile = {
  readonly namn: string
  readonly filtyp: FileKind
  readonly bytes: Uint8Array
  /** A PDF with a password: it has come in and is kept, but the window can't show it. */
  readonly isLocked: boolean
}

const PICTURES: Readonly<Partial<Record<FileKind, string>>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/**
 * A file looked through before anything of it is kept: what it is by its content, and that the window can
 * show it whole. Refused: as `recognise`, and where it doesn't open; but a PDF that asks for a password is
 * taken: it has come in, and the authority must keep it (TF 2:9, FL 22).
 */
export async function checkFile(
  namn: string,
  bytes: Uint8Array,
): Promise<CheckedFile | FileProblem> {
  const found = recognise(bytes)
  if (!found.ok) return found.problem
  const problem = await openOnce(found.kind, bytes)
  const isLocked = found.kind === 'pdf' && problem === 'encrypted'
  if (problem !== null && !isLocked) return problem
  return { namn: namn.normalize('NFC').slice(-300), filtyp: found.kind, bytes, isLocked }
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
