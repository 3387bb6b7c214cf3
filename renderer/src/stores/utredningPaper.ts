import type { Dokument } from '@shared/documents/blocks'
import { kommuniceringsbrev } from '@shared/documents/kommuniceringsbrev'
import { utredningDokument } from '@shared/documents/utredning'
import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Kontor } from '@shared/domain/kontor'
import { IsoDate } from '@shared/domain/primitives'
import { parseLagrum } from '@shared/rules/lagrum'
import { todayNow } from './clock'
import { keepPaper } from './paper'
import type { PaperOutcome } from './paper'

/** The papers of an investigation, by their kind in the akt. */
export type Paper = 'utredning' | 'kommuniceringsbrev'

/** What a paper is made from. `svarSenast` = '' where no day has been set. */
export type PaperInput = {
  readonly open: OpenAkt
  readonly kontor: Kontor
  readonly user: Anvandare
  readonly svarSenast: string
}

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

/** Makes a paper of the investigation and keeps it in the akt; refused as keepPaper. */
export async function makePaper(paper: Paper, input: PaperInput): Promise<PaperOutcome> {
  return keepPaper(treeOf(paper, input), { open: input.open, sort: paper, avser: null })
}
