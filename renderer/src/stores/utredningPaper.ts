import type { VaultError } from '@renderer/vault/api'
import type { Dokument } from '@shared/documents/blocks'
import { kommuniceringsbrev } from '@shared/documents/kommuniceringsbrev'
import { utredningDokument } from '@shared/documents/utredning'
import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Kontor } from '@shared/domain/kontor'
import { DocumentId, IsoDate } from '@shared/domain/primitives'
import { parseLagrum } from '@shared/rules/lagrum'
import { useAkt } from './akt'
import { todayNow } from './clock'
import { desktop } from './desktop'
import { vault } from './vault'

/** The papers of an investigation, by their kind in the akt. */
export type Paper = 'utredning' | 'kommuniceringsbrev'

/** What a paper is made from. `svarSenast` = '' where no day has been set. */
export type PaperInput = {
  readonly open: OpenAkt
  readonly kontor: Kontor
  readonly user: Anvandare
  readonly svarSenast: string
}

/** Whether the paper is in the akt, and whether it was also saved outside. */
export type PaperOutcome =
  { readonly ok: true; readonly saved: boolean } | { readonly ok: false; readonly code: VaultError }

/** What the inquiry is about, as its latest opening says. */
function aboutOf({ log }: OpenAkt): string {
  const opened = log
    .map(({ event }) => event.body)
    .findLast((body) => body.type === 'utredning.inledd')
  return opened?.type === 'utredning.inledd' ? opened.data.avser : ''
}

/** Whether the matter is one under LSS: the ground of the inquiry, or the measure's law. */
function isLss({ log, state }: OpenAkt): boolean {
  const grounds = log.flatMap(({ event: { body } }) =>
    body.type === 'utredning.inledd' ? [body.data.grund] : [],
  )
  const law = typeof state.facts['law'] === 'string' ? [state.facts['law']] : []
  return grounds.includes('lss-8') || parseLagrum(law).some(({ lag }) => lag === 'LSS')
}

function treeOf(paper: Paper, { open, kontor, user, svarSenast }: PaperInput): Dokument {
  const { name, befattning, phone, email } = user
  const handlaggare = { name, befattning, phone, email }
  const date = todayNow()
  const avser = aboutOf(open)
  const { state } = open
  const lss = isLss(open)
  const base = { kontor, state, date, handlaggare, avser, lss }
  if (paper === 'utredning') return utredningDokument(base)
  const last = IsoDate.safeParse(svarSenast)
  return kommuniceringsbrev({ ...base, svarSenast: last.success ? last.data : null })
}

/**
 * Makes a paper of the investigation: rendered in the worker, sealed in the akt, noted in its log, then
 * offered to be saved as Word. The error is the vault's; a declined dialog leaves the paper in the akt.
 */
export async function makePaper(paper: Paper, input: PaperInput): Promise<PaperOutcome> {
  const { akt, arendenummer, dokument } = input.open.state
  const tree = treeOf(paper, input)
  const bytes = await vault().renderDocument(tree)
  if (!bytes.ok) return { ok: false, code: bytes.error.code }
  const id = DocumentId.parse(await vault().newId())
  const hash = await vault().storeDocument({ akt, id, bytes: bytes.value })
  if (!hash.ok) return { ok: false, code: hash.error.code }
  const data = {
    ...{ id, sort: paper, title: tree.title, hash: hash.value },
    ...{ size: bytes.value.length, avser: null },
  }
  const code = await useAkt().append([{ type: 'dokument.upprattat', data }])
  if (code !== null) return { ok: false, code }
  await vault().logAccess({ what: 'export', akt, purpose: paper })
  const suggestedName = `${arendenummer} ${paper} ${String(dokument.length + 1)}`
  const saved = await desktop().saveFile({ suggestedName, kind: 'docx', bytes: bytes.value })
  return { ok: true, saved: saved.ok && saved.value.saved }
}
