import type { AktState } from './akt'
import type { Aktualiseringsuppgifter } from './handelser/anmalan'
import { onlyOf } from './handelser/noted'
import type { Noted } from './handelser/noted'
import type { Lasting } from './handelser/underlag'
import type { Samtycke } from './handelser/underlagHandelser'

type State = Pick<AktState, 'ansokningar' | 'lvmUtredning' | 'underlag'>

/** Notes a fact under its name in facts.csv, with where it came from. */
export type PutFact = (name: string, value: unknown, source: string) => void

const ASKED_BY = ['barnet', 'en-vardnadshavare', 'bada-vardnadshavare', 'stallforetradare']

/**
 * What the registrations say: who asked, who reported, the termination and the hospital's days. An
 * anonymous reporter answers nothing. Never an assessment.
 */
export function putAktualisering(state: State, put: PutFact): void {
  for (const { uppgifter, inkom } of state.ansokningar) {
    if (uppgifter === undefined) continue
    const source = `Aktualisering ${inkom}`
    for (const [name, value] of Object.entries(saidBy(uppgifter))) {
      if (value !== null) put(name, value, source)
    }
  }
  if (state.lvmUtredning) put('utredning_7_lvm', true, 'Beslut att inleda utredning')
}

/** What one registration says, null where it says nothing. */
function saidBy(uppgifter: Aktualiseringsuppgifter): Readonly<Record<string, unknown>> {
  const { sokande, anmalare } = uppgifter
  const relation = anmalare?.relation ?? 'okand'
  return {
    begaran_fran: sokande !== null && ASKED_BY.includes(sokande) ? sokande : null,
    anmalan_fran: relation === 'okand' ? null : relation,
    uppsagd_for: uppgifter.uppsagdFor,
    frist_start: uppgifter.fristStart,
    sjukhus_from: uppgifter.sjukhusFrom,
    vantad_utskrivning: uppgifter.vantadUtskrivning,
  }
}

/**
 * What the investigation has recorded: custody, consents, personkrets, certificate, instruments, plans.
 * Words that two machines wrote unseen of each other answer nothing until a person has read both.
 */
export function putUnderlag({ underlag }: State, put: PutFact): void {
  putFamilj(underlag, put)
  putSamtycken(underlag.samtycken, put)
  const krets = onlyOf(underlag.personkrets)
  if (krets !== null && krets.krets !== 'ingen') {
    put('lss_personkrets', Number(krets.krets), `Bedömd personkrets ${krets.date}`)
  }
  const egenvard = onlyOf(underlag.egenvard)
  if (egenvard !== null && egenvard.intyg !== 'behovs-inte') {
    put('egenvardsintyg', egenvard.intyg === 'finns', 'Egenvård i utredningen')
  }
  putDone(underlag, put)
}

function putFamilj(underlag: State['underlag'], put: PutFact): void {
  const familj = onlyOf(underlag.familj)
  if (familj === null) return
  const source = 'Barn och vårdnad i utredningen'
  if (familj.vardnad !== null) put('gemensam_vardnad', familj.vardnad === 'gemensam', source)
  if (familj.minderariga !== null) put('minderariga_barn', familj.minderariga, source)
}

function putDone(underlag: State['underlag'], put: PutFact): void {
  const done = (sort: string, list: readonly Noted<{ sort: string; date: string }>[]) =>
    list.findLast(({ value }) => value.sort === sort)?.value.date
  const asi = done('asi', underlag.instrument)
  const netplan = done('netplan', underlag.instrument)
  const drawnUp = underlag.planer.filter(({ value }) => value.status === 'upprattad')
  const vardplan = done('vardplan', drawnUp)
  if (asi !== undefined) put('asi_genomford', true, `ASI ${asi}`)
  if (netplan !== undefined) put('netplan_genomford', true, `Net-Plan ${netplan}`)
  if (vardplan !== undefined) put('vardplan', true, `Vårdplan ${vardplan}`)
}

/** The latest word of each who was asked about each thing; a revoked yes is a no from its day. */
function answers(samtycken: readonly Lasting<Samtycke>[]): readonly Lasting<Samtycke>[] {
  const key = ({ av, name, galler, till }: Samtycke) => [av, name, galler, till].join('|')
  return [...new Map(samtycken.map((one) => [key(one.value), one])).values()]
}

function says({ value, ended }: Lasting<Samtycke>): boolean {
  return value.svar === 'ja' && ended === null
}

/** True or false where everybody says the same; undefined where none was asked or they differ. */
function common(asked: readonly Lasting<Samtycke>[]): boolean | undefined {
  const all = new Set(asked.map(says))
  return all.size === 1 ? [...all][0] : undefined
}

/** The rules ask about consent to the measure; a refusal to let a source be asked says nothing of it. */
function putSamtycken(samtycken: readonly Lasting<Samtycke>[], put: PutFact): void {
  const latest = answers(samtycken.filter(({ value }) => value.galler === 'insats'))
  const by = (av: Samtycke['av']) => latest.filter(({ value }) => value.av === av)
  const source = (asked: readonly Lasting<Samtycke>[]) =>
    `Samtycken i akten, senast ${
      asked
        .map(({ value, ended }) => ended?.date ?? value.date)
        .sort()
        .at(-1) ?? ''
    }`
  const note = (name: string, asked: readonly Lasting<Samtycke>[]) => {
    const answer = common(asked)
    if (answer !== undefined) put(name, answer, source(asked))
  }
  note('samtycke', by('den-enskilde'))
  note('barnet_samtycker', by('barnet'))
  const custodians = by('vardnadshavare')
  const refused = custodians.some((one) => !says(one))
  if (refused) put('vardnadshavare_samtycker', false, source(custodians))
  else note('vardnadshavare_samtycker', custodians)
  const names = new Set(custodians.map(({ value }) => value.name))
  if (refused || names.size >= 2) put('bada_foraldrar_samtycker', !refused, source(custodians))
}
