import type { VaultError } from '@renderer/vault/api'
import type { Forslag } from '@shared/domain/beslut'
import type { DraftId, IsoDate, Niva } from '@shared/domain/primitives'
import { BeslutId, DocumentId } from '@shared/domain/primitives'
import { useAkt } from './akt'
import { contact, kvittoOf } from './decide'
import type { Act, Acts } from './decide'
import { vault } from './vault'

/** Where a proposal goes. */
export type Proposal = {
  readonly till: Niva
  readonly tillName: string
  readonly sammantrade: IsoDate | null
}

/** Earlier decisions on the measures that are proposed. */
function earlierOf(acts: Acts) {
  const insatser = acts.map(({ innehall }) => innehall.insats)
  return acts[0].open.state.beslut
    .filter(({ innehall }) => innehall.from !== null && insatser.includes(innehall.insats))
    .map(({ innehall, beslutsdatum, fattatAv }) => ({
      ...{ insatsName: innehall.insatsName, from: innehall.from, to: innehall.to },
      ...{ beslutsdatum, fattatAv: fattatAv.name },
    }))
}

/** The paper that goes with a proposal, as docx bytes; why it goes there is told of the strictest measure. */
function proposalPaper(acts: Acts, strictest: Act, to: Proposal): Promise<Uint8Array> {
  const [{ open, settings, user, date, innehall }, ...more] = acts
  const { person, arendenummer, ansokningar, utredning, kommunicerad } = open.state
  const { known, result } = strictest.answer
  return vault().tjansteskrivelseDocx(
    { facts: known.facts, result },
    {
      ...{ kontor: settings.kontor, person, arendenummer, date, chef: null },
      forslag: { innehall, tillName: to.tillName, sammantrade: to.sammantrade },
      delar: more.map((act) => act.innehall),
      ...{ handlaggare: contact(user), ansokan: ansokningar.at(-1) ?? null },
      ...{ utredning, kommunicerad, earlier: earlierOf(acts), beslutsunderlag: [] },
      skickasTill: ['Den enskilde', 'Handläggaren'],
    },
  )
}

async function forslagOf(acts: Acts, to: Proposal, dokument: Forslag['dokument']) {
  const list: Forslag[] = []
  for (const act of acts) {
    const id = BeslutId.parse(await vault().newId())
    const samlat = { id: list[0]?.id ?? id, nr: list.length + 1, av: acts.length }
    list.push({
      ...{ id, innehall: act.innehall, ...to, dokument, kvitto: await kvittoOf(act.answer) },
      ...(acts.length === 1 ? {} : { samlat }),
    })
  }
  return list
}

/**
 * Sends the content as a proposal to the level that decides, that of the strictest measure where there are
 * several: the tjänsteskrivelse is sealed in the akt first, then proposals and document are appended as one save.
 */
export async function sendProposal(
  { acts, strictest }: { readonly acts: Acts; readonly strictest: Act },
  to: Proposal,
  draft?: DraftId,
): Promise<VaultError | null> {
  const { akt } = acts[0].open.state
  const bytes = await proposalPaper(acts, strictest, to)
  const id = DocumentId.parse(await vault().newId())
  const stored = await vault().storeDocument({ akt, id, bytes })
  if (!stored.ok) return stored.error.code
  const forslag = await forslagOf(acts, to, stored.value)
  const names = [...new Set(acts.map(({ innehall }) => innehall.insatsName))]
  const title = `Tjänsteskrivelse ${names.join(', ')}`.trim().slice(0, 300)
  const dokument = {
    ...{ id, sort: 'tjansteskrivelse' as const, title, hash: stored.value },
    ...{ size: bytes.length, avser: forslag[0]?.id ?? null },
  }
  return useAkt().append(
    [
      ...forslag.map((one) => ({ type: 'forslag.skickat' as const, data: { forslag: one } })),
      { type: 'dokument.upprattat', data: dokument },
    ],
    draft,
  )
}
