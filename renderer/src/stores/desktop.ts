/** What the window asks of main, without a path or a key; main.ts binds it to `window.akta`. */
export type Desktop = {
  readonly info: () => Promise<{ readonly version: string; readonly profile: ProfileKind }>
  /** Kills this window and opens the other profile locked. */
  readonly openProfile: (kind: ProfileKind) => Promise<void>
  /** Kills this window and opens a locked one. */
  readonly lock: () => Promise<void>
  /** Answers main when somebody closes the window: close it now, or leave it be. */
  readonly leave: (isLeaving: boolean) => Promise<void>
  /** Main asks where; `saved: false` = the person changed their mind. */
  readonly saveFile: (file: {
    readonly suggestedName: string
    readonly kind: SavedKind
    readonly bytes: Uint8Array
  }) => Promise<
    | { readonly ok: true; readonly value: { readonly saved: boolean } }
    | { readonly ok: false; readonly error: { readonly code: string } }
  >
  /** Main asks which file and reads it; null = the person changed their mind. */
  readonly pickFile: (
    kind: 'riktlinjepaket' | 'delegationsordning' | 'tabell' | 'handling',
  ) => Promise<
    | { readonly ok: true; readonly value: PickedFile | null }
    | { readonly ok: false; readonly error: { readonly code: string } }
  >
  readonly copy: (text: string) => Promise<void>
}

/** A file as the person's disk had it; nothing in it has been checked. */
export type PickedFile = {
  readonly ending: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file that leaves ends in. */
type SavedKind =
  'docx' | 'zip' | 'aktapaket' | 'aktaordning' | 'ics' | 'csv' | 'xlsx' | 'pdf' | 'png' | 'jpg'

export type ProfileKind = 'kontor' | 'exempel'

let port: Desktop | null = null

/** Called once by main.ts (and by tests). */
export function provideDesktop(value: Desktop): void {
  port = value
}

/** The desktop port; asking before it is provided is a bug. */
export function desktop(): Desktop {
  if (port === null) throw new Error('desktop not provided')
  return port
}
