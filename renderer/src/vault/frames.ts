import { fromHex, toHex } from '@shared/crypto'
import { LOG_TABLES } from './database'
import type { LogRow, LogTable } from './database'

const VERSION = 1
const HEADER = 2 + 16 + 16 + 8

/** A log row on its way to the journal or back from it. */
export type Frame = { readonly table: LogTable } & Omit<LogRow, 'n'>

/**
 * Journal frame v1: `version u8 | table u8 | id 16 | device 16 | sequence u64 | sealed box`. The header
 * is enough to put the row back without any key; what it says is also inside the seal.
 */
export function encodeFrame(frame: Frame): Uint8Array {
  const bytes = new Uint8Array(HEADER + frame.box.length)
  bytes[0] = VERSION
  bytes[1] = LOG_TABLES.indexOf(frame.table) + 1
  bytes.set(fromHex(frame.id, 16), 2)
  bytes.set(fromHex(frame.device, 16), 18)
  new DataView(bytes.buffer).setBigUint64(34, BigInt(frame.sequence))
  bytes.set(frame.box, HEADER)
  return bytes
}

/** The row again; null where the frame is not one this version knows. */
export function decodeFrame(bytes: Uint8Array): Frame | null {
  const table = LOG_TABLES[(bytes[1] ?? 0) - 1]
  if (bytes[0] !== VERSION || bytes.length <= HEADER || table === undefined) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    table,
    id: toHex(bytes.subarray(2, 18)),
    device: toHex(bytes.subarray(18, 34)),
    sequence: Number(view.getBigUint64(34)),
    box: bytes.slice(HEADER),
  }
}
