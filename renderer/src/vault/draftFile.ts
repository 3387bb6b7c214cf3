import { fromHex, toHex } from '@shared/crypto'
import type { AktId } from '@shared/domain/primitives'

const WRAPPED = 85
const OWNER = 1
const REV = 17
const AKT = 25
const HEADER = { 1: AKT, 2: AKT + 16, 3: AKT + 16 + WRAPPED } as const

/** In place of an akt where a draft lies in none. */
export const NO_AKT = '0'.repeat(32)

type DraftFile = {
  readonly owner: string
  readonly rev: number
  readonly wrapped: Uint8Array
  /** The draft's key under the akt's own: day notes alone have it. */
  readonly shared: Uint8Array | null
  readonly box: Uint8Array
}

/**
 * Draft file v2: `version u8 | owner 16 | revision u64 | akt 16 | wrapped key 85 | envelope`; v1 lacks the
 * akt, v3 has the key wrapped under the akt's own before the writer's. The random id of the akt, zero for
 * none, lies in clear so that what destroys akter knows where others have drafts that it can't read.
 */
export function encodeDraft(draft: DraftFile & { readonly akt: AktId | null }): Uint8Array {
  const version = draft.shared === null ? 2 : 3
  const header = HEADER[version]
  const bytes = new Uint8Array(header + WRAPPED + draft.box.length)
  bytes[0] = version
  bytes.set(fromHex(draft.owner, 16), OWNER)
  new DataView(bytes.buffer).setBigUint64(REV, BigInt(draft.rev))
  bytes.set(fromHex(draft.akt ?? NO_AKT, 16), AKT)
  if (draft.shared !== null) bytes.set(draft.shared, HEADER[2])
  bytes.set(draft.wrapped, header)
  bytes.set(draft.box, header + WRAPPED)
  return bytes
}

/** The file's parts; its akt is null where it is too old to say. Null where it is no draft file. */
export function decodeDraft(
  bytes: Uint8Array,
): (DraftFile & { readonly akt: string | null }) | null {
  const version = bytes[0]
  if (version !== 1 && version !== 2 && version !== 3) return null
  const header = HEADER[version]
  if (bytes.length <= header + WRAPPED) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    owner: toHex(bytes.subarray(OWNER, REV)),
    rev: Number(view.getBigUint64(REV)),
    akt: version === 1 ? null : toHex(bytes.subarray(AKT, HEADER[2])),
    shared: version === 3 ? bytes.slice(HEADER[2], HEADER[3]) : null,
    wrapped: bytes.slice(header, header + WRAPPED),
    box: bytes.slice(header + WRAPPED),
  }
}
