import type { OpenAkt } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { DraftId } from '@shared/domain/primitives'
import type { IsoDate } from '@shared/domain/primitives'
import { aboutLatest } from '@shared/example/aboutLatest'
import { inventedPdf } from '@shared/example/paper'
import type { PlannedStep } from '@shared/example/planTypes'
import type { Result, VaultApi } from './api'
import { signPlanned } from './exampleBeslut'
import { ok } from './result'

/** What a step of an example's history is played with. */
export type Stage = {
  readonly vault: VaultApi
  readonly settings: Settings
  readonly users: readonly Anvandare[]
}

/**
 * Plays a planned step in an akt as it stands, through the calls of a real office. Gives the akt as it is after
 * it. Refused: as the call it makes.
 */
export async function playStep(
  { vault, settings, users }: Stage,
  open: OpenAkt,
  step: PlannedStep,
): Promise<Result<OpenAkt>> {
  const { head } = open
  const { akt } = open.state
  if (step.kind === 'inkommet') {
    const fil = { namn: 'intyg.pdf', filtyp: 'pdf', bytes: inventedPdf(step.lines) } as const
    return vault.storeIncoming({ akt, head, uppgifter: step.uppgifter, fil })
  }
  if (step.kind === 'daganteckningar') return saveNotes(vault, open, step.poster)
  if (step.kind === 'beslut') {
    const signer = users[step.by]
    if (signer === undefined) throw new Error('a planned signer exists')
    return signPlanned(vault, settings, { open, beslut: step.beslut, signer })
  }
  return vault.append({ akt, head, bodies: bodiesOf(open, step) })
}

function bodiesOf(
  open: OpenAkt,
  step: Extract<PlannedStep, { kind: 'handelser' | 'inled' }>,
): readonly HandelseBody[] {
  if (step.kind === 'inled') return [inled(open, step.avser)]
  const { beslut, genomforande } = open.state
  const known = { beslut: beslut.at(-1)?.id, uppdrag: genomforande.uppdrag.at(-1)?.ref }
  return step.bodies.map((body) => aboutLatest(body, known))
}

/** Day notes lie in a draft of the writer's own: the akt is as it was. */
async function saveNotes(
  vault: VaultApi,
  open: OpenAkt,
  poster: readonly { readonly date: IsoDate; readonly text: string }[],
): Promise<Result<OpenAkt>> {
  const beslut = open.state.beslut.at(-1)?.id ?? ''
  const id = DraftId.parse(await vault.newId())
  const content = {
    ...{ poster, date: '', text: '', summary: '', malarbete: '', klagomal: '', atgarder: '' },
  }
  const kind = `daganteckningar-${beslut}`
  const saved = await vault.saveDraft({ id, akt: open.state.akt, kind, content })
  return saved.ok ? ok(open) : saved
}

function inled(open: OpenAkt, avser: string): HandelseBody {
  const aktualisering = open.state.ansokningar.at(-1)?.ref
  if (aktualisering === undefined) throw new Error('a planned investigation has an application')
  return { type: 'utredning.inledd', data: { avser, beslut: null, aktualisering } }
}
