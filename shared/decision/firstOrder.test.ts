import { describe, expect, it } from 'vitest'
import { loadRuleSet, packIds } from '../../tools/rulesFiles'
import { Delegationsordning } from '../domain/delegation'
import { IsoDate } from '../domain/primitives'
import { processKinds } from '../rules/cases'
import { rulesFor } from '../rules/assemble'
import { firstOrder } from './firstOrder'
import { lintOrder } from './lintOrder'

const rules = loadRuleSet()
const meta = { id: 'prov', validFrom: IsoDate.parse('2026-01-01') }

function booksOf(id: string) {
  const books = rulesFor(rules, id, {})
  if (books === null) throw new Error(`${id} saknas`)
  return books
}

describe.each(packIds())('kontorets första ordning, %s', (id) => {
  const { pack, law } = booksOf(id)
  const kindsIn = (order: Delegationsordning) => {
    const rows = pack.delegation.filter((row) => order.punkter.some((one) => one.row === row.id))
    const ofRows = rows.flatMap(({ decides }) => decides?.kinds ?? [])
    return new Set<string>([...ofRows, ...order.punkter.flatMap(({ kinds }) => kinds ?? [])])
  }

  it('har en punkt för varje processbeslut, under rubriker och med olika nummer', () => {
    const order = Delegationsordning.parse(firstOrder(pack, meta))
    expect([...processKinds].filter((kind) => !kindsIn(order).has(kind))).toEqual([])
    expect(order.punkter.filter(({ avsnitt }) => avsnitt === undefined)).toEqual([])
    const numbers = order.punkter.map(({ nr }) => nr)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('säger i granskningen vilka processbeslut som ännu saknar nivå, och tiger när de har en', () => {
    const silent = firstOrder(pack, meta).punkter.filter(({ row }) => row === null)
    const own = (niva: string) => {
      const order = firstOrder(pack, meta, { niva })
      const mine = order.punkter.filter(({ row }) => row === null).map(({ nr }) => nr)
      const found = lintOrder({ order, pack, law, users: null, today: meta.validFrom })
      return found.filter(
        ({ kind, punkter }) => kind === 'lucka' && punkter.some((nr) => mine.includes(nr)),
      )
    }
    const told = new Set(own('unstated').flatMap(({ punkter }) => punkter))
    expect(silent.filter(({ nr }) => !told.has(nr))).toEqual([])
    expect(own('handlaggare')).toEqual([])
  })
})
