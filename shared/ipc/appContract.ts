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
})

/**
 * What main tells the window, one at a time through the long poll `window:nextSignal`:
 * `seal` = seal drafts and call `window:lock` (main kills the renderer after 7 s even without it);
 * `second-instance` = somebody started Akta again on this profile;
 * `replaced` = this window is about to go, stop asking.
 */
export const Signal = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('seal'),
    reason: z.enum(['suspend', 'screen-lock', 'shutdown', 'quit']),
  }),
  z.strictObject({ kind: z.literal('second-instance') }),
  z.strictObject({ kind: z.literal('replaced') }),
])
export type Signal = z.infer<typeof Signal>

/** Kinds of finished files that may leave the app, by their file ending. */
export const ExportKind = z.enum(['docx', 'zip'])
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

const nothing = z.undefined()
const done = z.void()

export const appContract = {
  'app:info': call(nothing, AppInfo),
  /** Kills the renderer and opens a fresh locked window on the other profile. */
  'profile:open': call(z.strictObject({ kind: ProfileKind }), done),
  /** Kills the renderer, whose memory nothing else can wipe, and opens a fresh locked window. */
  'window:lock': call(nothing, done),
  'window:nextSignal': call(nothing, Signal),
  /** Main asks where and writes; `saved: false` = the person changed their mind. */
  'export:save': call(ExportRequest, ExportResult),
  /** The text leaves the clipboard after 30 s, at lock and at quit, unless something replaced it. */
  'clipboard:write': call(z.strictObject({ text: z.string().min(1).max(10_000) }), done),
  /**
   * Throws away the profile's IndexedDB, where Chromium can neither open nor delete it. The vault makes
   * it again from the journal.
   */
  'database:discard': call(nothing, done),
} as const satisfies Record<(typeof appChannels)[number], Call<z.ZodType, z.ZodType>>
