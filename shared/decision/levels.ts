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

/** The questions behind facts that a rule lacks, in words. */
export function needsText(needs: readonly string[]): string {
  return needs.map((name) => factInfo(name)?.label.replace(/\?.*$/, '') ?? name).join('; ')
}

function levelsOf(authority: Authority): Niva[] {
  const named = authority.explanation.flatMap(({ role }) => role ?? [])
  const asked = [...named, effectiveLevel(authority), 'namnd']
  const own = asked.filter((role) => ['egen', 'namnd'].includes(roleInfo(role).class))
  const isNamnd = (role: Niva) => roleInfo(role).rank === 60
  const one = own.find((role) => isNamnd(role) && role !== 'namnd') ?? 'namnd'
  const levels = [...new Set(own.map((role) => (isNamnd(role) ? one : role)))]
  return levels.sort((a, b) => roleInfo(a).rank - roleInfo(b).rank)
}

function decides(authority: Authority, niva: Niva): boolean {
  const settled = ['delegerat', 'namnd', 'ej-delegerbart'].includes(authority.outcome)
  const effective = effectiveLevel(authority)
  const same = niva === effective || roleInfo(niva).label === roleInfo(effective).label
  const namnd = roleInfo(niva).rank === 60 && roleInfo(effective).rank === 60
  return settled && (same || namnd)
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
