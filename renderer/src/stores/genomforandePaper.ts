import type { Dokument } from '@shared/documents/blocks'
import { genomforandeplanDokument } from '@shared/documents/genomforandeplan'
import { uppdragDokument } from '@shared/documents/uppdrag'
import { uppfoljningDokument } from '@shared/documents/uppfoljning'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { ofBeslut, standingUppdrag } from '@shared/domain/handelser/genomforande'
import type { Anvandare, Kontor } from '@shared/domain/kontor'
import { todayNow } from './clock'
import { keepPaper } from './paper'
import type { PaperOutcome } from './paper'

/** The papers of a measure, by their kind in the akt. */
export type GenomforandePaper = 'uppdrag' | 'genomforandeplan' | 'uppfoljning'

type Input = {
  readonly open: OpenAkt
  readonly beslut: Beslut
  readonly kontor: Kontor
  readonly user: Anvandare
}

type Maker = (input: Input) => Dokument | null

function base({ open, kontor, user }: Input) {
  const { person, arendenummer } = open.state
  const { name, befattning, phone, email } = user
  const handlaggare = { name, befattning, phone, email }
  return { kontor, person, arendenummer, handlaggare, date: todayNow() }
}

const MAKERS: Readonly<Record<GenomforandePaper, Maker>> = {
  uppdrag: (input) => {
    const { open, beslut } = input
    const sent = standingUppdrag(open.state.genomforande, beslut.id).at(-1)
    return sent === undefined
      ? null
      : uppdragDokument({ ...base(input), beslut, uppdrag: sent.value })
  },
  genomforandeplan: (input) => {
    const { open, beslut } = input
    const versions = ofBeslut(open.state.genomforande.planer, beslut.id)
    const plan = versions.at(-1)?.value
    return plan === undefined
      ? null
      : genomforandeplanDokument({ ...base(input), beslut, plan, version: versions.length })
  },
  uppfoljning: (input) => {
    const { open, beslut } = input
    const latest = ofBeslut(open.state.uppfoljning, beslut.id).at(-1)?.value
    return latest === undefined
      ? null
      : uppfoljningDokument({ ...base(input), beslut, uppfoljning: latest })
  },
}

/** Makes a paper of a measure and keeps it in the akt; refused as keepPaper, and where there is nothing to print. */
export async function makeGenomforandePaper(
  paper: GenomforandePaper,
  input: Input,
): Promise<PaperOutcome> {
  const tree = MAKERS[paper](input)
  if (tree === null) return { ok: false, code: 'not-found' }
  return keepPaper(tree, { open: input.open, sort: paper, avser: input.beslut.id })
}
