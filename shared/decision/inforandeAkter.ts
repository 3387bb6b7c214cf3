import type { Person } from '../domain/person'
import { isProtected } from '../domain/person'
import type { UserId } from '../domain/primitives'
import type { InfordRad, RowFault } from './inforandeRad'
import type { InforandeLasning } from './inforandeRows'

/** One akt as it would be: the person, who gets it, and the rows it is made of. */
export type InfordAkt = {
  readonly person: Person
  readonly handlaggare: UserId
  readonly tidigareNummer: string
  readonly rader: readonly InfordRad[]
}

/** The dry run: the akter that come of the rows, and every fault, by row. */
export type InforandePlan = {
  readonly akter: readonly InfordAkt[]
  readonly faults: readonly RowFault[]
}

/**
 * Who a row is about, so that several rows of a person become one akt: the number, else the older
 * register's own, else nothing but the row itself: a name alone joins nobody.
 */
function keyOf({ identitet, cells, line }: InfordRad): string {
  if (identitet.kind !== 'saknas') return `nr/${identitet.number}`
  return cells.arendenummer === '' ? `rad/${String(line)}` : `akt/${cells.arendenummer}`
}

function grouped(rader: readonly InfordRad[]): readonly (readonly InfordRad[])[] {
  const groups = new Map<string, InfordRad[]>()
  for (const rad of rader) groups.set(keyOf(rad), [...(groups.get(keyOf(rad)) ?? []), rad])
  return [...groups.values()]
}

/** The same decision twice in a file is one decision. */
function decisionKey({ slag, days, cells }: InfordRad): string {
  const { beslutsdatum, from, to, ansokan } = days
  return JSON.stringify([cells.insats, slag, beslutsdatum, from, to, ansokan])
}

function faultsWithin(rows: readonly InfordRad[]): readonly RowFault[] {
  const [first] = rows
  const seen = new Set<string>()
  return rows.flatMap((rad): RowFault[] => {
    const { line } = rad
    const isTwice = seen.has(decisionKey(rad))
    seen.add(decisionKey(rad))
    if (rad.name !== first?.name) return [{ line, field: 'namn', problem: 'person-differs' }]
    return isTwice ? [{ line, field: null, problem: 'twice' }] : []
  })
}

/**
 * The person of an akt. Protection on any row counts for all of it. A protected person's address,
 * telephone and e-mail are left behind: they are not for a register (Skatteverket's particular postal
 * address takes their place).
 */
function personOf(rows: readonly [InfordRad, ...InfordRad[]]): Person {
  const [first] = rows
  const skydd = rows.find((rad) => rad.skydd !== 'inget')?.skydd ?? 'inget'
  const text = (field: 'adress' | 'postnummer' | 'ort' | 'telefon' | 'epost') =>
    skydd === 'inget' ? (rows.find(({ cells }) => cells[field] !== '')?.cells[field] ?? '') : ''
  return {
    ...{ name: first.name, identitet: first.identitet, skydd, address: text('adress') },
    ...{ postalCode: text('postnummer'), city: text('ort') },
    ...{ phone: text('telefon'), email: text('epost') },
  }
}

/**
 * The akter that come of the rows read. A person with a faulty row waits whole: half an akt would be
 * worse than none, so the other rows are told of too.
 */
export function planInforande({ rader: all, faults }: InforandeLasning): InforandePlan {
  const akter: InfordAkt[] = []
  const found: RowFault[] = [...faults]
  const wrong = new Set(faults.map(({ line }) => line))
  const rader = all.filter(({ line }) => !wrong.has(line))
  const faulty = new Set(all.filter(({ line }) => wrong.has(line)).map(keyOf))
  for (const rows of grouped(rader)) {
    const [first, ...rest] = rows
    if (first === undefined) continue
    const within = faultsWithin(rows)
    found.push(...within)
    const differs = within.some(({ problem }) => problem === 'person-differs')
    if (faulty.has(keyOf(first))) {
      found.push(...rows.map(({ line }): RowFault => ({ line, field: null, problem: 'other-row' })))
    } else if (!differs) {
      const kept = rows.filter(({ line }) => within.every((one) => one.line !== line))
      akter.push({
        person: personOf([first, ...rest]),
        handlaggare: first.handlaggare,
        tidigareNummer:
          rows.find(({ cells }) => cells.arendenummer !== '')?.cells.arendenummer ?? '',
        rader: kept,
      })
    }
  }
  return { akter, faults: found.toSorted((a, b) => a.line - b.line) }
}

/** How many of the akter are for named readers only. */
export function protectedCount(akter: readonly InfordAkt[]): number {
  return akter.filter(({ person }) => isProtected(person)).length
}
