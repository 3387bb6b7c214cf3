import type { AktState } from '../domain/akt'
import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { foretradareNames, samtyckeAv, samtyckeGaller } from '../domain/underlagText'
import { type Block, type Dokument, facts, heading, list, paragraph, section } from './blocks'
import { kommunicering } from './kommunicering'
import { ansokanText, type HandlaggareContact, identityText, secrecyMarking } from './parties'
import { lowerFirst, longDate } from './text'
import { livsomraden, planer, sources } from './utredningUnderlag'

export type UtredningInput = {
  readonly kontor: Kontor
  readonly state: AktState
  readonly date: IsoDate
  readonly handlaggare: HandlaggareContact
  /** What the inquiry is about, as the decision to open it says; empty where it doesn't. */
  readonly avser: string
  /** True where the matter is one under LSS, which gives the right to speak in 8 a §. */
  readonly lss: boolean
}

const UNWRITTEN = { bakgrund: '', egenSyn: '', behov: '', bedomning: '', mal: '' }

/**
 * The written inquiry (Osby 6.3-6.5): what was asked, what is known and from whom, area by area, what the
 * person says, the children's best interests, the assessment apart from the facts, and how the party was
 * heard. Parts without content are left out. Whoever reported under protection is never named (OSL 26:5),
 * nor is the answer about violence printed: the paper may be read at home by others.
 */
export function utredningDokument(input: UtredningInput): Dokument {
  const { kontor, state, date, handlaggare, avser } = input
  const text = state.utredning ?? UNWRITTEN
  const title = avser === '' ? 'Utredning' : `Utredning om ${lowerFirst(avser)}`
  return {
    title,
    type: 'Utredning',
    date,
    kontor,
    references: [
      { label: 'Ärende', value: state.arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: secrecyMarking(state.person),
    foot: '',
    landscape: false,
    blocks: [
      heading(1, title),
      facts([
        { label: 'Utredningen gäller', value: identityText(state.person) },
        { label: 'Inledd', value: started(state.utredningInledd) },
      ]),
      ...matter(state),
      ...section('Bakgrund och aktuell situation', text.bakgrund),
      ...section('Den enskildes egen syn', text.egenSyn),
      ...section('Behov', text.behov),
      ...livsomraden(state.underlag),
      ...sources(state.underlag),
      ...people(state),
      ...children(state),
      ...planer(state.underlag),
      ...section('Bedömning', text.bedomning),
      ...section('Mål', text.mal),
      ...kommunicering(state.kommunicerad, { lagrum: input.lss ? ['LSS 9 §'] : [] }),
      signature(handlaggare),
    ],
  }
}

function signature({ name, befattning }: HandlaggareContact): Block {
  return { kind: 'signatures', lines: [{ name, befattning }] }
}

function started(date: IsoDate | null): string {
  return date === null ? '' : longDate(date)
}

function matter({ ansokningar }: AktState): Block[] {
  if (ansokningar.length === 0) return []
  const told = ansokningar.flatMap((ansokan) => {
    const hidden = ansokan.uppgifter?.anmalare?.skyddad === true
    const text = hidden
      ? 'Den återges inte här, eftersom den kan röja vem som har lämnat den.'
      : ansokan.text
    return [paragraph(ansokanText(ansokan)), ...(text === '' ? [] : [paragraph(text)])]
  })
  return [heading(2, 'Det som har kommit in'), ...told]
}

/** Representatives, consents and how one speaks with the person. */
function people({ underlag }: AktState): Block[] {
  const standing = underlag.foretradare.filter(({ ended }) => ended === null)
  const [tolk] = underlag.tolk
  const [krets] = underlag.personkrets
  const consents = underlag.samtycken.map(({ value, ended }) => {
    const answer = value.svar === 'ja' ? 'samtycker till' : 'samtycker inte till'
    const who = `${samtyckeAv[value.av]}${value.name === '' ? '' : ` ${value.name}`}`
    const revoked = ended === null ? '' : `, återkallat ${longDate(ended.date)}`
    return `${who} ${answer} ${samtyckeGaller[value.galler]} ${value.till} (${longDate(value.date)}, ${value.satt})${revoked}`
  })
  const rows = [
    ...standing.map(({ value }) => ({
      label: foretradareNames[value.sort],
      value: `${value.name}. ${value.omfattning}`,
    })),
    { label: 'Tolk', value: tolk?.value.behovs === true ? tolk.value.sprak || 'behövs' : '' },
    {
      label: 'Personkrets (LSS)',
      value: krets === undefined ? '' : `${krets.value.krets}. ${krets.value.skal}`,
    },
  ].filter(({ value }) => value !== '')
  return [
    ...(rows.length === 0 ? [] : [heading(2, 'Företrädare och förhållanden'), facts(rows)]),
    ...(consents.length === 0 ? [] : [heading(2, 'Samtycken'), list(consents)]),
  ]
}

const CUSTODY = {
  gemensam: 'Vårdnaden är gemensam.',
  ensam: 'En vårdnadshavare har vårdnaden.',
} as const

/** The child's best interests under a heading of their own wherever children are concerned (SoL 3:1). */
function children({ underlag, utredning }: AktState): Block[] {
  const written = utredning?.barn ?? ''
  const [familj] = underlag.familj
  if (familj === undefined) return section('Barnets bästa', written)
  const { vardnad, minderariga, barn, barnetsBasta, barnetsSyn, hurTillfragat } = familj.value
  const best = [barnetsBasta, written].filter((text) => text !== '')
  if (best.length === 0 && minderariga !== true) return []
  const lines = [
    vardnad === null ? '' : CUSTODY[vardnad],
    barn,
    ...(best.length > 0 ? best : ['Barnets bästa är ännu inte prövat.']),
  ]
  return [
    heading(2, 'Barnets bästa'),
    ...lines.filter((text) => text !== '').map((text) => paragraph(text)),
    ...section('Barnets egen syn', barnetsSyn),
    ...section('Hur barnet har fått komma till tals', hurTillfragat),
  ]
}
