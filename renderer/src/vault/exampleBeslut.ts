import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import { isOverklagbart } from '@shared/documents/overklagande'
import { renderDocx } from '@shared/documents/render'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare } from '@shared/domain/beslut'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { PlannedBeslut } from '@shared/example/planTypes'
import type { NewBeslut, Result, Saved, VaultApi } from './api'

function deciderOf(beslut: PlannedBeslut, signer: Anvandare): Beslutsfattare {
  const { organ, niva, beslutsdatum } = beslut
  if (organ === null) {
    const { id, name, befattning } = signer
    return { kind: 'anvandare', user: id, name, befattning, niva }
  }
  const { name, paragraf } = organ
  return {
    ...{ kind: 'organ', niva, name, paragraf },
    ...{ sammantrade: beslutsdatum, registreradAv: signer.id },
  }
}

/**
 * Signs a planned decision as the window would: number and head reserved, the beslutsmeddelande made with
 * them, all written as one save. Refused: as `signBeslut`.
 */
export async function signPlanned(
  vault: VaultApi,
  settings: Settings,
  planned: {
    readonly open: OpenAkt
    readonly beslut: PlannedBeslut
    readonly signer: Anvandare
  },
): Promise<Result<OpenAkt & Saved>> {
  const { open, beslut, signer } = planned
  const { akt, person, arendenummer, handlaggare, ansokningar } = open.state
  const reserved = await vault.reserveBeslut(akt, beslut.niva)
  if (!reserved.ok) return reserved
  const { innehall, punkt, beslutsdatum, kvitto } = beslut
  const fattatAv = deciderOf(beslut, signer)
  const shown = {
    ...{ innehall, punkt, beslutsdatum, fattatAv, medverkande: [] },
    foredragande: handlaggare?.name ?? signer.name,
  }
  const dokument = await renderDocx(
    beslutsmeddelande({
      ...{ kontor: settings.kontor, person, arendenummer },
      beslut: { ...shown, ...reserved.value },
      ansokan: ansokningar.at(-1) ?? null,
      handlaggare: signer,
      ...{ avvikandeMening: [], namesWithheld: null },
    }),
  )
  const toSign: NewBeslut = {
    ...{ akt, ...shown, kvitto, forslag: null, reserved: reserved.value, dokument },
    overklagbart: isOverklagbart(innehall.slag, innehall.to, innehall.lagrum),
  }
  return vault.signBeslut(toSign)
}
