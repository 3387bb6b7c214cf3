import { describe, expect, it } from 'vitest'
import { assemblePack } from '../../shared/rules/assemble'
import { lint } from '../../shared/rules/lint'
import type { Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'

const rules = loadRuleSet()
const osby = rules.packs.find(({ id }) => id === 'osby') as Pack

function codes(change: (pack: Pack) => void): string[] {
  const pack = structuredClone(osby)
  change(pack)
  return lint({ packs: [pack], laws: rules.laws }).map(
    ({ level, id, code }) => `${level} ${id} ${code}`,
  )
}

function first<T>(rows: T[], where: (row: T) => boolean): T {
  const row = rows.find(where)
  if (!row) throw new Error('raden finns inte')
  return row
}

describe('granskningen av riktlinjepaket', () => {
  it('är tyst om fel i de paket som följer med', () => {
    expect(lint(rules).filter(({ level }) => level === 'fel')).toEqual([])
  })

  it('hittar en uppgift som inte finns', () => {
    const found = codes((pack) => {
      first(pack.checks, ({ id }) => id === 'osby-c-alder-18').asks = {
        facts: ['alder'],
        question: 'Ålder?',
      }
    })
    expect(found).toContain('fel osby-c-alder-18 okand-uppgift')
  })

  it('hittar en insats och en tidsfrist som inte finns', () => {
    const found = codes((pack) => {
      const row = first(pack.checks, ({ id }) => id === 'osby-c-avgift-boende')
      row.insats = ['slott']
      row.remind = { when: { op: 'exists', fact: 'deadline.osby-d-borta.due' } }
    })
    expect(found).toEqual(
      expect.arrayContaining([
        'fel osby-c-avgift-boende okand-insats',
        'fel osby-c-avgift-boende okand-rad',
      ]),
    )
  })

  it('hittar en kontroll utan verkan och en rad utan rad i källan', () => {
    const found = codes((pack) => {
      const row = first(pack.checks, ({ id }) => id === 'osby-c-kp-tolk')
      delete row.remind
      delete row.source.line
    })
    expect(found).toEqual(
      expect.arrayContaining(['fel osby-c-kp-tolk utan-verkan', 'fel osby-c-kp-tolk utan-kalla']),
    )
  })

  it('varnar för lagrum som är äldre eller saknas', () => {
    const found = codes((pack) => {
      const row = first(pack.checks, ({ id }) => id === 'osby-c-annat-satt')
      row.lagrum = [
        { lag: 'SoL', kap: 4, paragraf: '1' },
        { lag: 'lag 1991:900' },
        { lag: 'SoL', kap: 40, paragraf: '1' },
      ]
    })
    expect(found.filter((text) => text === 'varning osby-c-annat-satt lagrum-aldre')).toHaveLength(
      3,
    )
    expect(found).toContain('varning osby-c-riktlinje-under-lag lagrum-saknas')
  })

  it('hittar en punkt under lagens golv', () => {
    const found = codes((pack) => {
      first(pack.insatser, ({ id }) => id === 'boendestod').law = 'LVM 11 §'
    })
    expect(found).toContain('fel osby-del-01 under-golvet')
  })

  it('hittar luckor och överlapp', () => {
    const found = codes((pack) => {
      pack.delegation = pack.delegation.filter(
        ({ id }) => id !== 'osby-del-07' && id !== 'osby-del-01',
      )
      const row = first(pack.delegation, ({ id }) => id === 'osby-del-04')
      row.decides = { insats: ['sysselsattning'] }
    })
    expect(found).toEqual(
      expect.arrayContaining(['varning osby lucka', 'varning osby-del-04 overlapp']),
    )
  })

  it('prövar båda sidor av varje gräns och visar fallet', () => {
    const pack = structuredClone(osby)
    const row = first(pack.delegation, ({ id }) => id === 'osby-del-05')
    const period = { op: 'longerThan', start: 'chain.first', end: 'to', period: 'P2M' } as const
    row.decides = { ...row.decides, when: period }
    const found = lint({ packs: [pack], laws: rules.laws }).filter(
      ({ code }) => code === 'overlapp',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      id: 'osby-del-05',
      message:
        'Flera punkter träffar samma beslut: osby-del-04, osby-del-05. Den strängaste gäller.',
      example: { from: '2026-01-01', to: '2026-03-31' },
    })
  })

  it('listar varje flagga som paketen bär, ingen tystas', () => {
    const listed = lint(rules).filter(({ level }) => level === 'flagga')
    const carried = [...rules.packs, ...rules.laws].flatMap((pack) =>
      [pack.insatser, pack.delegation, pack.deadlines, pack.documents, pack.checks].flatMap(
        (rows) => rows.flatMap((row) => (row.flags ?? []).map(({ text }) => `${row.id} ${text}`)),
      ),
    )
    expect(listed.map(({ id, message }) => `${id} ${message}`).sort()).toEqual(carried.sort())
    expect(listed.length).toBeGreaterThan(400)
  })

  it('skriver luckorna på svenska med fallet', () => {
    const found = lint({ packs: [osby], laws: rules.laws }).filter(({ code }) => code === 'lucka')
    expect(found.map(({ message }) => message)).toEqual(
      ['Avsluta', 'Avskrivning', 'Yttrande'].map(
        (name) => `Ingen punkt säger vem som beslutar: ${name} (JO 5216-2017).`,
      ),
    )
    expect(found[0]?.example).toMatchObject({ insats: null, decision_kind: 'avsluta' })
  })

  it('hittar versioner som gäller samtidigt', () => {
    const later = { ...structuredClone(osby), validFrom: '2026-07-01' }
    const found = lint({ packs: [osby, later], laws: rules.laws })
    expect(found.map(({ code }) => code)).toContain('giltighet')
  })

  it('vägrar okända nycklar och dubbla id redan vid läsningen', () => {
    const { insatser, delegation, deadlines, documents, checks, ...pack } = structuredClone(osby)
    const tables = { pack, insatser, delegation, deadlines, documents, checks }
    expect(assemblePack(tables).id).toBe('osby')
    expect(() => assemblePack({ ...tables, rules: [] })).toThrow(/osby/)
    expect(() => assemblePack({ ...tables, checks: [...checks, checks[0]] })).toThrow(/osby/)
  })
})
