import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AKT,
  andrad,
  avslutad,
  device,
  extend,
  hashOf,
  oppnad,
  someLog,
  tilldelad,
  userId,
} from '../../tests/vault/logs'
import { chainProblems, deviceHeads, mergeLogs } from './logChain'
import { foldAkt, toLog } from './logFold'
import { orderLog } from './logOrder'
import { toPseudonym } from './logPseudonym'
import { toRegisterRow } from './logRegister'
import { Instant } from './primitives'

const ONE = device(1)
const TWO = device(2)

describe('aktens logg', () => {
  it('räknar dagen i Sverige: en akt som öppnas efter midnatt är inte öppnad i går', () => {
    const night = extend([], ONE, oppnad()).map(({ event, ...rest }) => ({
      ...rest,
      event: { ...event, at: Instant.parse('2026-11-27T23:30:00.000Z') },
    }))
    expect(foldAkt(night).opened).toBe('2026-11-28')
  })

  it('ger samma tillstånd i vilken ordning händelserna än kommer', () => {
    fc.assert(
      fc.property(
        someLog.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
        ([log, other]) => {
          expect(foldAkt(other)).toEqual(foldAkt(log))
          expect(toLog(other)).toEqual(toLog(log))
          expect(toRegisterRow(foldAkt(other), other)).toEqual(toRegisterRow(foldAkt(log), log))
        },
      ),
    )
  })

  it('är en union: att läsa samma händelser igen ändrar inget', () => {
    fc.assert(
      fc.property(someLog, fc.nat(), (log, cut) => {
        const left = log.filter((_, index) => index % 3 !== cut % 3)
        const right = log.filter((_, index) => index % 2 === cut % 2)
        const merged = mergeLogs(mergeLogs(left, right), log)
        expect(deviceHeads(merged)).toEqual(deviceHeads(log))
        expect(foldAkt(merged)).toEqual(foldAkt(log))
      }),
    )
  })

  it('ställer varje händelse efter vad den hade sett', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const ordered = orderLog(log)
        const place = new Map(ordered.map(({ hash }, index) => [hash, index]))
        for (const [index, { event }] of ordered.entries()) {
          if (event.prev !== null) expect(place.get(event.prev)).toBeLessThan(index)
          for (const seen of event.seen) expect(place.get(seen.hash)).toBeLessThan(index)
        }
      }),
    )
  })

  it('visar varje ändrad, borttagen eller osignerad händelse', () => {
    fc.assert(
      fc.property(
        someLog,
        fc.nat(),
        fc.constantFrom('change', 'remove', 'unsign'),
        (log, at, how) => {
          const heads = deviceHeads(log)
          expect(chainProblems(AKT, log, heads)).toEqual([])
          const index = at % log.length
          const item = log[index]
          if (item === undefined) throw new Error('empty log')
          const changed = { ...item.event, byName: 'Någon annan' }
          const forged = { ...item, event: changed, hash: hashOf(changed) }
          const rest = log.filter((_, other) => other !== index)
          const broken = {
            change: [...rest, forged],
            remove: rest,
            unsign: [...rest, unsigned(item)],
          }
          expect(chainProblems(AKT, broken[how], heads)).not.toEqual([])
        },
      ),
    )
  })

  it('visar en gren: två händelser på samma plats', () => {
    const first = extend([], ONE, oppnad())
    const left = extend(first, ONE, tilldelad('c'))
    const right = extend(first, ONE, tilldelad('d'))
    const kinds = chainProblems(AKT, mergeLogs(left, right)).map(({ kind }) => kind)
    expect(kinds).toContain('fork')
  })
})

describe('samtidiga handlingar', () => {
  const first = extend(extend([], ONE, oppnad()), ONE, tilldelad('c'))

  it('låter ingen tilldelning vinna förrän en person har avgjort', () => {
    const both = mergeLogs(extend(first, ONE, tilldelad('d')), extend(first, TWO, tilldelad('e')))
    expect(foldAkt(both).handlaggare).toBeNull()
    expect(foldAkt(both).konflikter.map(({ kind }) => kind)).toEqual(['tilldelning'])
    const settled = extend(both, TWO, tilldelad('d'))
    expect(foldAkt(settled).handlaggare?.user).toBe(userId('d'))
    expect(foldAkt(settled).konflikter).toEqual([])
  })

  it('visar den uppgift om personen som båda utgick från', () => {
    const both = mergeLogs(extend(first, ONE, andrad('Alfa')), extend(first, TWO, andrad('Beta')))
    const state = foldAkt(both)
    expect(state.person.name).toBe('Test Testsson')
    expect(state.konflikter).toHaveLength(1)
  })

  it('ser ingen konflikt där den ena hade läst den andra', () => {
    const log = extend(extend(first, ONE, andrad('Alfa')), TWO, andrad('Beta'))
    expect(foldAkt(log).person.name).toBe('Beta')
    expect(foldAkt(log).konflikter).toEqual([])
  })

  it('visar att akten avslutats två gånger samtidigt', () => {
    const both = mergeLogs(extend(first, ONE, avslutad()), extend(first, TWO, avslutad()))
    expect(foldAkt(both).konflikter.map(({ kind }) => kind)).toEqual(['avslut'])
  })
})

describe('pseudonymen', () => {
  it('är fyrtio bitar i två grupper', () => {
    expect(toPseudonym(new Uint8Array(5))).toBe('P-0000-0000')
    expect(toPseudonym(Uint8Array.of(255, 255, 255, 255, 255, 9))).toBe('P-ZZZZ-ZZZZ')
    expect(toPseudonym(Uint8Array.of(0, 0, 0, 0, 33))).toBe('P-0000-0011')
    expect(() => toPseudonym(new Uint8Array(4))).toThrow(RangeError)
  })
})

function shuffled<T>(items: readonly T[]) {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

function unsigned<T extends object>(item: T) {
  return { ...item, signed: false }
}
