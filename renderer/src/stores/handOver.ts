import type { VaultError } from '@renderer/vault/api'
import type { AktState, OpenAkt } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { delgivningOf } from '@shared/domain/handelser/delgivning'
import type { Overklagande } from '@shared/domain/handelser/overklagande'
import { isInfort } from '@shared/domain/infort'
import type { Anvandare, Kontor } from '@shared/domain/kontor'
import { DocumentId, IsoDate } from '@shared/domain/primitives'
import { longDate } from '@renderer/text/dates'
import { useAkt } from './akt'
import { vault } from './vault'

type About = {
  readonly open: OpenAkt
  readonly kontor: Kontor
  readonly user: Anvandare
  readonly beslut: Beslut
  readonly one: Overklagande
}

/**
 * What an appeal's file usually holds, in the order a court reads it: the appeal, the decision, what the
 * decision rested on, the proof of service. The person takes away and adds.
 */
export function handlingarFor(state: AktState, beslut: Beslut, one: Overklagande): string[] {
  const [first] = state.ansokningar
  const served = delgivningOf(state.delgivning, beslut.id)
  const ownPapers = state.dokument
    .filter(({ avser, sort }) => avser !== beslut.id && sort === 'tjansteskrivelse')
    .map(({ title }) => title)
  return [
    `Överklagande, inkom ${one.inkom}`,
    `Beslut ${beslut.beslutsdatum}${isInfort(beslut) ? '' : `, nr ${String(beslut.nummer.year)}:${String(beslut.nummer.nr)}`}`,
    ...(state.utredning === null ? [] : ['Utredning']),
    ...(first === undefined ? [] : [`Ansökan, inkom ${first.inkom}`]),
    ...new Set(ownPapers),
    ...(served.delgiven === null ? [] : [`Bevis om delgivning ${served.delgiven.date}`]),
  ]
}

/**
 * Hands an appeal over: the letter is made and sealed in the akt, then the act and the document are
 * appended as one save. The error is the vault's; nothing is half-written.
 */
export async function handOver(
  { open, kontor, user, beslut, one }: About,
  form: { readonly date: string; readonly till: string; readonly handlingar: readonly string[] },
): Promise<VaultError | null> {
  const date = IsoDate.safeParse(form.date)
  const till = form.till.trim()
  if (!date.success || till === '') return 'invalid'
  const bytes = await letter(
    { open, kontor, user, beslut, one },
    { ...form, date: date.data, till },
  )
  const { akt } = open.state
  const id = DocumentId.parse(await vault().newId())
  const stored = await vault().storeDocument({ akt, id, bytes })
  if (!stored.ok) return stored.error.code
  const title = `Överlämnande av överklagande ${date.data}`
  return useAkt().append([
    {
      type: 'overklagande.overlamnat',
      data: { overklagande: one.id, date: date.data, till, handlingar: [...form.handlingar] },
    },
    {
      type: 'dokument.upprattat',
      data: {
        ...{ id, sort: 'overlamnande' as const, title, hash: stored.value },
        ...{ size: bytes.length, avser: beslut.id },
      },
    },
  ])
}

/** The letter as docx bytes. */
function letter(
  { open, kontor, user, beslut, one }: About,
  form: { readonly date: IsoDate; readonly till: string; readonly handlingar: readonly string[] },
): Promise<Uint8Array> {
  const { person, arendenummer } = open.state
  const { name, befattning, phone, email } = user
  return vault().overlamnandeDocx({
    ...{ kontor, person, arendenummer, ...form },
    beslut: {
      ...beslut,
      nummer: isInfort(beslut) ? null : beslut.nummer,
      beslutstext: beslut.innehall.beslutstext,
    },
    overklagande: one,
    rattid: { text: rattidText(one), delgiven: one.rattid?.delgiven ?? null },
    omprovning: {
      andras: one.omprovning?.utfall === 'andras',
      skal: one.omprovning?.skal ?? '',
    },
    handlaggare: { name, befattning, phone, email },
  })
}

function rattidText({ rattid }: Overklagande): string {
  if (rattid === null) return ''
  if (rattid.utfall === 'undantag') return 'Överklagandet kom in sent men avvisas inte.'
  const last = rattid.sistaDag === null ? '' : ` Sista dagen var ${longDate(rattid.sistaDag)}.`
  return `Överklagandet har kommit in i rätt tid.${last}`
}
