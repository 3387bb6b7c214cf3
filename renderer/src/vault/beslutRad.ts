import { Beslut } from '@shared/domain/beslut'
import type { BeslutId, Hash } from '@shared/domain/primitives'
import { RapportRad } from '@shared/domain/register'
import type { BeslutDel, NewBeslut } from './api'
import type { Core, LoadedAkt, OpenVault } from './core'

/** One measure's decision with the row the nämnd may see of it and the proposal it answers. */
type Made = {
  readonly beslut: Beslut
  readonly rad: RapportRad
  readonly forslag: BeslutId | null
}

/**
 * The decisions of one signature in the order they stand, numbered on from the one reserved, each with its
 * report row; null where a part of them isn't what a decision must be.
 */
export function beslutAndRad(
  core: Core,
  open: OpenVault,
  akt: LoadedAkt,
  { input, dokument }: { readonly input: NewBeslut; readonly dokument: Hash },
): readonly [Made, ...Made[]] | null {
  const { innehall, punkt, overklagbart, kvitto, forslag, reserved, delar = [] } = input
  const first = { id: reserved.id, innehall, punkt, overklagbart, kvitto, forslag }
  const made: Made[] = []
  for (const [index, del] of [first, ...delar].entries()) {
    const beslut = toBeslut(input, { del, index, dokument })
    const rad = beslut && toRad(core, open, akt, beslut)
    if (beslut === null || rad === null) return null
    made.push({ beslut, rad, forslag: del.forslag })
  }
  const [head, ...rest] = made
  return head === undefined ? null : [head, ...rest]
}

function toBeslut(
  input: NewBeslut,
  at: { readonly del: BeslutDel; readonly index: number; readonly dokument: Hash },
): Beslut | null {
  const { del, index, dokument } = at
  const { reserved, delar = [], avvikandeMening = [] } = input
  const { nummer } = reserved
  const samlat = { id: reserved.id, nr: index + 1, av: delar.length + 1 }
  const parsed = Beslut.safeParse({
    ...{ id: del.id, nummer: { ...nummer, nr: nummer.nr + index }, innehall: del.innehall },
    ...{ beslutsdatum: input.beslutsdatum, fattatAv: input.fattatAv, punkt: del.punkt },
    ...{ foredragande: input.foredragande, medverkande: input.medverkande, jav: false },
    ...{ overklagbart: del.overklagbart, kvitto: del.kvitto, dokument },
    akthuvud: reserved.akthuvud,
    ...(avvikandeMening.length === 0 ? {} : { avvikandeMening }),
    ...(delar.length === 0 ? {} : { samlat }),
  })
  return parsed.success ? parsed.data : null
}

function remarksOf({ innehall, fattatAv }: Beslut): string {
  const samrad = innehall.samrad.map(({ med, date }) => `Samråd med ${med} ${date}`)
  const chair =
    fattatAv.kind === 'ordforande'
      ? ['Ordförandebeslut, anmäls vid nästa sammanträde (6 kap. 40 § KL)']
      : []
  return [...chair, ...samrad].join('; ')
}

/** What the nämnd may see (law.md 2.2-2.3): no name, number, reasons or diagnosis. */
function toRad(core: Core, open: OpenVault, akt: LoadedAkt, beslut: Beslut): RapportRad | null {
  const { innehall, fattatAv, punkt } = beslut
  const parsed = RapportRad.safeParse({
    beslut: beslut.id,
    pseudonym: akt.keys.pseudonym,
    serie: beslut.nummer,
    beslutsdatum: beslut.beslutsdatum,
    registrerad: core.deps.now(),
    slag: innehall.slag,
    insatsName: innehall.insatsName,
    lagrum: innehall.lagrum,
    omfattningText: innehall.omfattningText,
    from: innehall.from,
    to: innehall.to,
    fattatAv: fattatAv.name,
    befattning: 'befattning' in fattatAv ? fattatAv.befattning : '',
    niva: fattatAv.niva,
    punkt: punkt?.nr ?? '',
    anmarkning: remarksOf(beslut),
    enhet: open.state.settings?.kontor.enhet ?? '',
  })
  return parsed.success ? parsed.data : null
}
