import type { Niva } from '../domain/primitives'
import type { Authority, Reason } from '../rules/result'
import { roleInfo } from '../rules/roles'
import { factInfo } from './factCatalog'
import { effectiveLevel } from './path'

/** Whether a level may take the decision, and why or why not. */
export type LevelAnswer = {
  readonly niva: Niva
  readonly may: 'ja' | 'nej' | 'oklart'
  readonly why: string
}

/** What is chosen at the head of a case, not asked as a question of the catalogue. */
const head: Readonly<Record<string, string>> = {
  decision_kind: 'vilket slag av beslut det är',
  insats: 'vilken insats det gäller',
  law: 'lagrummet',
  decision_date: 'beslutsdagen',
}

/** The questions behind facts that a rule lacks, in words. */
export function needsText(needs: readonly string[]): string {
  const inWords = (name: string) => factInfo(name)?.label.replace(/\?.*$/, '') ?? head[name] ?? name
  return needs.map(inWords).join('; ')
}

/** The ranks of the bodies that an office has one of, whatever its guidelines call it. */
const bodies: Readonly<Record<number, Niva>> = { 50: 'utskott', 60: 'namnd' }

/** The office's own name for the body, so that the law's "utskott" is Osby's individutskott. */
function ownName(role: Niva, among: readonly Niva[]): Niva {
  const { rank } = roleInfo(role)
  const general = bodies[rank]
  if (general === undefined) return role
  return among.find((other) => roleInfo(other).rank === rank && other !== general) ?? general
}

function levelsOf(authority: Authority): Niva[] {
  const named = authority.explanation.flatMap(({ role }) => role ?? [])
  const asked = [...named, effectiveLevel(authority), 'namnd']
  const own = asked.filter((role) => ['egen', 'namnd'].includes(roleInfo(role).class))
  const levels = [...new Set(own.map((role) => ownName(role, own)))]
  return levels.sort((a, b) => roleInfo(a).rank - roleInfo(b).rank)
}

function decides(authority: Authority, niva: Niva): boolean {
  const settled = ['delegerat', 'namnd', 'ej-delegerbart'].includes(authority.outcome)
  const effective = effectiveLevel(authority)
  const same = niva === effective || roleInfo(niva).label === roleInfo(effective).label
  const rank = roleInfo(niva).rank
  const body = bodies[rank] !== undefined && rank === roleInfo(effective).rank
  return settled && (same || body)
}

function whyNot(authority: Authority, niva: Niva, own: readonly Reason[]): LevelAnswer {
  const { floor } = authority
  if (floor && roleInfo(niva).rank < roleInfo(floor.role).rank) {
    return { niva, may: 'nej', why: `Lagen går före. ${floor.text}` }
  }
  const open = own.find(({ verdict }) => verdict === 'saknas')
  if (open) return { niva, may: 'oklart', why: `Uppgift saknas: ${needsText(open.needs)}` }
  if (own.some(({ verdict }) => verdict === 'ja')) {
    return {
      niva,
      may: 'nej',
      why: 'En regel ger nivån beslutet, men en striktare regel gäller också.',
    }
  }
  const why =
    own.length > 0
      ? 'Nivåns regler gäller inte i det här fallet.'
      : 'Ingen regel ger nivån den här sortens beslut.'
  return { niva, may: 'nej', why }
}

function answerFor(authority: Authority, niva: Niva): LevelAnswer {
  const own = authority.explanation.filter(({ role }) => role === niva)
  if (authority.outcome === 'inget-beslut') {
    return { niva, may: 'nej', why: 'Inget beslut ska fattas.' }
  }
  if (authority.outcome === 'annan-myndighet') {
    return { niva, may: 'nej', why: `Beslutet fattas av ${roleInfo(authority.role).label}.` }
  }
  if (decides(authority, niva)) {
    const reason = own.find(({ verdict }) => verdict === 'ja')
    return { niva, may: 'ja', why: authority.floor?.text ?? reason?.text ?? '' }
  }
  if (roleInfo(niva).rank === 60) {
    return {
      niva,
      may: 'ja',
      why: 'Nämnden kan besluta själv så länge ingen delegat har gjort det.',
    }
  }
  return whyNot(authority, niva, own)
}

/** Every level that the rules name, lowest first, also those that may not decide, each with why. */
export function levelAnswers(authority: Authority): LevelAnswer[] {
  return levelsOf(authority).map((niva) => answerFor(authority, niva))
}
