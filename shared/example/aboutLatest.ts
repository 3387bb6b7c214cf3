import type { HandelseBody } from '../domain/handelse'
import { BeslutId, DeviceId } from '../domain/primitives'

/** Stands in a planned event for the akt's latest decision, whose id is known only when the office is made. */
export const LATEST_BESLUT = BeslutId.parse('0'.repeat(32))
/** Stands for the akt's latest uppdrag to the provider. */
export const LATEST_UPPDRAG = { device: DeviceId.parse('0'.repeat(32)), seq: 1 } as const

type Known = {
  readonly beslut: BeslutId | undefined
  readonly uppdrag: { readonly device: DeviceId; readonly seq: number } | undefined
}

/** A planned event with what it is about in its place. What is about a decision that isn't there is a bug. */
export function aboutLatest(body: HandelseBody, known: Known): HandelseBody {
  const data: Record<string, unknown> = { ...body.data }
  if (data['beslut'] === LATEST_BESLUT) data['beslut'] = there(known.beslut)
  if (isUppdrag(data['avser'])) {
    data['avser'] = there(known.uppdrag)
  }
  return { ...body, data } as HandelseBody
}

/** A plan may have been copied on its way from one thread to another: compared by content. */
function isUppdrag(value: unknown): boolean {
  const { device, seq } = LATEST_UPPDRAG
  return JSON.stringify(value) === JSON.stringify({ device, seq })
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a planned event is about something that is there')
  return value
}
