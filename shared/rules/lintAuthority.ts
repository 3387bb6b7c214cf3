import { Beslutsslag } from '../domain/beslut'
import { slagNames } from '../domain/slagNames'
import type { LintFinding } from './lintTypes'
import { casesFor, openCases, processCases, processKinds } from './cases'
import { authorityFor, evaluate } from './evaluate'
import type { Facts } from './facts'
import type { Authority } from './result'
import { roleInfo } from './roles'
import type { LawPack, Pack } from './schemaPack'

/** A case, and who decides it according to the pack. */
export type Tried = Readonly<{ facts: Facts; authority: Authority }>

/** The rules that say who decides this case, unclear ones left out. */
export function deciding({ explanation }: Authority): Authority['explanation'] {
  return explanation.filter(
    ({ verdict, role, rule }) =>
      verdict === 'ja' && rule !== null && role !== null && roleInfo(role).rank > 0,
  )
}

/** Whether the point gives the decision to a lower level than the law allows. */
export function isLowered({ floor, rule, role }: Authority): boolean {
  const info = roleInfo(role)
  const own = info.class === 'egen' || info.class === 'namnd'
  return floor !== null && rule !== null && own && info.rank > 0
}

function gapOf(pack: Pack, { facts, authority }: Tried): string | null {
  const slag = Beslutsslag.safeParse(facts['decision_kind'])
  if (authority.outcome !== 'ingen-regel' || !slag.success) return null
  const name = slagNames[slag.data]
  const insats = pack.insatser.find(({ id }) => id === facts['insats'])
  if (insats) return `Ingen punkt säger vem som beslutar: ${insats.name}, ${name}.`
  const isProcess = processKinds.some((kind) => kind === slag.data)
  return isProcess ? `Ingen punkt säger vem som beslutar: ${name} (JO 5216-2017).` : null
}

/** Whether the guideline itself leaves the case out, e.g. a child where it is for adults. */
function isOutside(pack: Pack, law: LawPack, facts: Facts): boolean {
  return evaluate(pack, law, facts).guidelineOk === false
}

function lintCase(pack: Pack, law: LawPack, tried: Tried): LintFinding[] {
  const { facts, authority } = tried
  const at = { pack: pack.id, table: 'delegation', example: facts }
  const id = authority.rule ?? pack.id
  const gap = gapOf(pack, tried)
  if (gap) return [{ ...at, level: 'varning', id, code: 'lucka', message: gap }]
  const found: LintFinding[] = []
  if (authority.floor && isLowered(authority) && !isOutside(pack, law, facts)) {
    const message = `Punkten ger beslutet till en lägre nivå än lagen: ${authority.floor.text}`
    found.push({ ...at, level: 'fel', id, code: 'under-golvet', message })
  }
  const hits = deciding(authority)
  if (new Set(hits.map(({ role }) => role)).size > 1) {
    const message = `Flera punkter träffar samma beslut: ${hits.map((hit) => hit.rule).join(', ')}. Den strängaste gäller.`
    found.push({ ...at, level: 'varning', id, code: 'overlapp', message })
  }
  return found
}

/** Gaps (a decision nobody may take), overlaps, and points below the statutory floor. */
export function lintAuthority(pack: Pack, law: LawPack): LintFinding[] {
  const day = pack.validFrom > '2026-01-01' ? pack.validFrom : '2026-01-01'
  const cases = [
    ...pack.insatser
      .filter(({ needsAssessed }) => needsAssessed === 'yes')
      .flatMap((insats) => casesFor(pack, insats, day)),
    ...openCases(pack, day),
    ...processCases(day),
  ]
  const found = new Map<string, LintFinding>()
  for (const facts of cases) {
    for (const one of lintCase(pack, law, { facts, authority: authorityFor(pack, law, facts) })) {
      const key = `${one.id} ${one.code} ${one.message}`
      const before = found.get(key)
      found.set(key, { ...(before ?? one), cases: (before?.cases ?? 0) + 1 })
    }
  }
  return [...found.values()]
}
