import type { LintFinding } from './lintTypes'
import { evaluate } from './evaluate'
import { roleInfo } from './roles'
import type { LawPack, Pack } from './schemaPack'

const process = [
  'inleda',
  'inte-inleda',
  'avsluta',
  'omprovning',
  'avskrivning',
  'avvisning',
  'overlamnande',
  'yttrande',
]

type Case = Readonly<Record<string, unknown>>

/** The cases lint tries: every measure granted and refused, to a child and to an adult. */
function casesOf(pack: Pack): Case[] {
  const day = pack.validFrom > '2026-01-01' ? pack.validFrom : '2026-01-01'
  return pack.insatser
    .filter(({ needsAssessed }) => needsAssessed === 'yes')
    .flatMap(({ id, law }) =>
      [10, 40].flatMap((age) =>
        ['bifall', 'avslag'].map((decision_kind) => ({
          insats: id,
          law,
          decision_kind,
          age,
          decision_date: day,
          from: day,
          to: day,
        })),
      ),
    )
}

function lintCase(pack: Pack, law: LawPack, example: Case): LintFinding[] {
  const { authority, guidelineOk } = evaluate(pack, law, example)
  const at = { pack: pack.id, table: 'delegation', example }
  const id = authority.rule ?? pack.id
  const found: LintFinding[] = []
  if (authority.outcome === 'ingen-regel') {
    const message = `Ingen punkt säger vem som beslutar: ${String(example['insats'])}, ${String(example['decision_kind'])}.`
    found.push({ ...at, level: 'varning', id, code: 'lucka', message })
  }
  const lowers = authority.floor !== null && roleInfo(authority.role).class === 'egen'
  if (authority.floor && lowers && guidelineOk !== false) {
    const message = `Punkten ger beslutet till en lägre nivå än lagen: ${authority.floor.text}`
    found.push({ ...at, level: 'fel', id, code: 'under-golvet', message })
  }
  const hits = authority.explanation.filter(
    ({ verdict, role }) => verdict === 'ja' && role !== null && roleInfo(role).rank > 0,
  )
  const roles = new Set(hits.map(({ role }) => role))
  if (roles.size > 1) {
    const message = `Flera punkter träffar samma beslut: ${hits.map((hit) => hit.rule).join(', ')}. Den strängaste gäller.`
    found.push({ ...at, level: 'varning', id, code: 'overlapp', message })
  }
  return found
}

function lintProcess(pack: Pack, law: LawPack): LintFinding[] {
  return process
    .filter((kind) => {
      const { outcome } = evaluate(pack, law, { insats: null, decision_kind: kind }).authority
      return outcome === 'ingen-regel'
    })
    .map((kind) => ({
      level: 'varning' as const,
      pack: pack.id,
      table: 'delegation',
      id: pack.id,
      code: 'lucka',
      message: `Ingen punkt säger vem som fattar beslutet "${kind}" (JO 5216-2017).`,
      example: { insats: null, decision_kind: kind },
    }))
}

/** Gaps (a decision nobody may take), overlaps, and points below the statutory floor. */
export function lintAuthority(pack: Pack, law: LawPack): LintFinding[] {
  const seen = new Set<string>()
  const cases = casesOf(pack).flatMap((example) => lintCase(pack, law, example))
  return [...cases, ...lintProcess(pack, law)].filter(({ id, code, message }) => {
    const key = `${id} ${code} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}
