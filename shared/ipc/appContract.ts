import { z } from 'zod'
import { call, type Call } from './call'
import type { appChannels } from './channels'
import { resultSchema } from './result'

/** The office's own profile, or the marked example office. They share nothing on disk. */
export const ProfileKind = z.enum(['kontor', 'exempel'])
export type ProfileKind = z.infer<typeof ProfileKind>

const AppInfo = z.strictObject({
  version: z.string(),
  electron: z.string(),
  packaged: z.boolean(),
  profile: ProfileKind,
  /** Milliseconds that the clock runs ahead of the computer's: 0 but in tests (testClock.ts). */
  clockOffset: z.number(),
})

/**
 * What main tells the window, one at a time through the long poll `window:nextSignal`:
 * `seal` = seal drafts and call `window:lock` (main kills the renderer after 7 s even without it);
 * `closing` = somebody closes the window: show what is left and answer with `window:leave` (main closes it after
 * 10 s even without an answer, and at once when it is closed again);
 * `second-instance` = somebody started Akta again on this profile;
 * `replaced` = this window is about to go, stop asking.
 */
export const Signal = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('seal'),
    reason: z.enum(['suspend', 'screen-lock', 'shutdown', 'quit']),
  }),
  z.strictObject({ kind: z.literal('closing') }),
  z.strictObject({ kind: z.literal('second-instance') }),
  z.strictObject({ kind: z.literal('replaced') }),
])
export type Signal = z.infer<typeof Signal>

/** Kinds of finished files that may leave the app, by their file ending. */
export const ExportKind = z.enum([
  ...(['docx', 'zip', 'aktapaket', 'aktaordning', 'ics', 'csv', 'xlsx'] as const),
  ...(['pdf', 'png', 'jpg'] as const),
])
export type ExportKind = z.infer<typeof ExportKind>

const maxExportBytes = 256 * 1024 * 1024

/** A bare file name without its ending: no folder, no control character, nothing a file system refuses. */
export const FileStem = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}<>:"/\\|?*]+$/u)
  .refine((name) => !name.startsWith('.') && !/[. ]$/.test(name))

const ExportRequest = z.strictObject({
  suggestedName: FileStem,
  kind: ExportKind,
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maxExportBytes),
})
export type ExportRequest = z.infer<typeof ExportRequest>

export const exportErrorCodes = ['disk-full', 'no-access', 'disk-error'] as const
const ExportResult = resultSchema(z.strictObject({ saved: z.boolean() }), exportErrorCodes)

const MIB = 1024 * 1024

/**
 * Kinds of files that may be read into the app: their endings, and the most bytes main reads of one.
 * What is in the bytes is checked by whoever asked, before anything counts (design/security.md T5).
 */
export const importKinds = {
  riktlinjepaket: { endings: ['aktapaket'], maxBytes: 8 * MIB },
  delegationsordning: { endings: ['aktaordning'], maxBytes: 2 * MIB },
  tabell: { endings: ['csv', 'docx', 'xlsx'], maxBytes: 20 * MIB },
  handling: { endings: ['pdf', 'png', 'jpg', 'jpeg', 'docx'], maxBytes: 20 * MIB },
} as const satisfies Record<
  string,
  { readonly endings: readonly ImportEnding[]; readonly maxBytes: number }
>
export const ImportKind = z.enum(['riktlinjepaket', 'delegationsordning', 'tabell', 'handling'])
export type ImportKind = z.infer<typeof ImportKind>
const ImportEnding = z.enum([
  'aktapaket',
  'aktaordning',
  'csv',
  'docx',
  'xlsx',
  'pdf',
  'png',
  'jpg',
  'jpeg',
])
export type ImportEnding = z.infer<typeof ImportEnding>

export const importErrorCodes = [
  'wrong-kind',
  'empty',
  'too-large',
  'no-access',
  'disk-error',
] as const
const Picked = z.strictObject({
  ending: ImportEnding,
  /** The file's own name, without its folder: shown to the person, and kept sealed if they keep the file. */
  name: z.string().max(300),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
const ImportResult = resultSchema(Picked.nullable(), importErrorCodes)

const nothing = z.undefined()
const done = z.void()

export const appContract = {
  'app:info': call(nothing, AppInfo),
  /** Kills the renderer and opens a fresh locked window on the other profile. */
  'profile:open': call(z.strictObject({ kind: ProfileKind }), done),
  /** Kills the renderer, whose memory nothing else can wipe, and opens a fresh locked window. */
  'window:lock': call(nothing, done),
  /** The answer to `closing`: close now, or stay. Does nothing when nobody asked. */
  'window:leave': call(z.strictObject({ leave: z.boolean() }), done),
  'window:nextSignal': call(nothing, Signal),
  /** Main asks where and writes; `saved: false` = the person changed their mind. */
  'export:save': call(ExportRequest, ExportResult),
  /** Main asks which file and reads it; null = the person changed their mind. No path either way. */
  'import:pick': call(z.strictObject({ kind: ImportKind }), ImportResult),
  /** The text leaves the clipboard after 30 s, at lock and at quit, unless something replaced it. */
  'clipboard:write': call(z.strictObject({ text: z.string().min(1).max(10_000) }), done),
  /**
   * Throws away the profile's IndexedDB, where Chromium can neither open nor delete it. The vault makes
   * it again from the journal.
   */
  'database:discard': call(nothing, done),
} as const satisfies Record<(typeof appChannels)[number], Call<z.ZodType, z.ZodType>>
