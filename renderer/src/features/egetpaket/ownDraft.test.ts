import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../../../tools/rulesFiles'
import { conditionText, periodText } from '@shared/decision/conditionText'
import { limitsOf } from '@shared/rules/ownPackLimits'
import { fieldsOf } from '@shared/rules/ownPackFields'
import { packTables } from '@shared/rules/ownPack'
import { applyPatch, type DraftRow } from '@shared/rules/ownPackPatch'
import { valueAt, withValue } from '@shared/rules/ownPackPath'
import { canonicalJson } from '@shared/rules/receipt'
import { Pack } from '@shared/rules/schemaPack'
import type { Condition } from '@shared/rules/condition'
import { fieldLabel } from '@renderer/text/sv/egetpaketFields'
import { fieldText } from '@renderer/text/sv/egetpaketValue'
import { isShown, withField } from './fields'
import { lagrumLines, readLagrumLines } from './lagrum'
import { numberOf, periodOf, periodParts } from './number'
import { fromFile, nextMonth, startOf, withoutChange, withRemoved, withRow } from './ownDraft'
import { packProblems, rowProblems } from './problems'
import { reviewOf } from './review'
import { namesIn, newRow, rowName } from './rows'

const rules = loadRuleSet()
const osby = rules.packs.find(({ id }) => id === 'osby')
if (!osby) throw new Error('no osby')
const base: Pack = osby
const hash = 'a'.repeat(64)
const office = { kommun: 'Exempelby', namnd: 'Omsorgsnämnden', validFrom: '2027-01-01' }
const draft = startOf(base, hash, office)
const everyRow = rules.packs.flatMap((pack) => {
  const names = namesIn(pack)
  return packTables.flatMap((table) =>
    (pack[table] as readonly DraftRow[]).map((row) => ({ table, row, names })),
  )
})
const at = { base, today: '2026-11-27', taken: [], removed: [] }

describe('utkastet till ett eget paket', () => {
  it('behåller bara det som skiljer sig, och en rad som blir som förut är ingen ändring', () => {
    const row = base.insatser[0]
    if (!row) throw new Error('no row')
    const changed = withRow(draft.patch, base, 'insatser', { ...row, name: 'Annat' })
    expect(changed.put.insatser).toEqual([{ ...row, name: 'Annat' }])
    expect(withRow(changed, base, 'insatser', row).put.insatser).toEqual([])
    expect(withoutChange(changed, 'insatser', row.id)).toEqual(draft.patch)
  })

  it('tar bort en rad med skäl och lägger tillbaka den', () => {
    const gone = withRemoved(draft.patch, 'insatser', { id: 'boendestod', skal: 'Ges inte.' })
    expect(applyPatch(base, gone).insatser).toHaveLength(base.insatser.length - 1)
    expect(withoutChange(gone, 'insatser', 'boendestod')).toEqual(draft.patch)
  })

  it('får varje ny rad ett eget namn, och säger vad som saknas i den', () => {
    for (const table of packTables) {
      const rows: readonly DraftRow[] = base[table]
      const row = newRow(table, rows)
      expect(rows.map(({ id }) => id)).not.toContain(row.id)
      expect(newRow(table, [...rows, row]).id).not.toBe(row.id)
      expect(rowProblems(table, row)['source.section']).toBe('Fältet får inte vara tomt.')
    }
  })

  it('börjar nästa månads första dag', () => {
    expect(nextMonth('2026-11-27')).toBe('2026-12-01')
    expect(nextMonth('2026-12-31')).toBe('2027-01-01')
  })

  it('ur en fil flyttas en dag som har passerat, men ingenting annat', () => {
    const pack = Pack.parse(applyPatch(base, { ...draft.patch, removed: [] }))
    const file = { pack: { ...pack, validFrom: '2026-01-01' }, borttagna: [], bas: draft.bas }
    const made = fromFile(file, { base, hash, today: '2026-11-27' })
    expect(made.patch.header.validFrom).toBe('2026-12-01')
    expect(applyPatch(base, made.patch)).toEqual({ ...pack, validFrom: '2026-12-01' })
  })
})

describe('granskningen', () => {
  const whole = applyPatch(base, draft.patch)

  it('hindrar inte en kopia, och säger vad som fanns redan i paketet', () => {
    const { lines, pack } = reviewOf(whole, at)
    expect(pack?.id).toBe('egen-osby')
    expect(lines.filter(({ stops }) => stops)).toEqual([])
    expect(lines.filter(({ inBase }) => !inBase)).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
  })

  it.each([
    ['ett tomt namn', withValue(whole, 'insatser.0.name', ''), 'Namn: Fältet får inte vara tomt.'],
    ['en okänd insats', withValue(whole, 'insatser.0.id', 'borta'), 'finns inte i paketet'],
    ['en kontroll som stoppar', withValue(whole, 'checks.3.action', 'stopp'), 'Bara lagen'],
  ])('hindrar %s', (_what, changed, text) => {
    const { lines, pack } = reviewOf(changed, at)
    expect(pack).toBeNull()
    expect(
      lines
        .filter(({ stops }) => stops)
        .map((line) => line.text)
        .join(' '),
    ).toContain(text)
  })

  it('hindrar ett skäl som saknas och en dag som har passerat', () => {
    const removed = [{ skal: ' ' }]
    const late = reviewOf(whole, { ...at, today: '2027-01-02', removed }).lines
    expect(late.filter(({ stops }) => stops).map(({ id }) => id)).toEqual([
      'skal',
      'datum-passerat',
    ])
  })
})

describe('fälten', () => {
  it('har alla ett namn, och visar varje rad i alla paket utan kod', () => {
    const unnamed = everyRow.filter(({ table, row }) => rowName(table, row) === '')
    const fields = everyRow.flatMap(({ table, row, names }) =>
      fieldsOf(table, row).map((field) => ({
        path: field.path,
        label: fieldLabel(field.path),
        text: fieldText(field, valueAt(row, field.path), names),
      })),
    )
    const isCode = ({ label, text }: { label: string; text: string }) =>
      label === '' || /[{}]|undefined|\[object/.test(text)
    expect(unnamed).toEqual([])
    expect(fields.filter(isCode)).toEqual([])
    expect(rules.packs.flatMap((pack) => packProblems(pack))).toEqual([])
  })

  it('visar bara det raden har, och en räknare kommer och går hel', () => {
    const row = newRow('insatser', [])
    const basis = fieldsOf('insatser', row).find(({ path }) => path === 'counter.basis')
    const must = fieldsOf('insatser', row).find(({ path }) => path === 'counter.must')
    if (!basis || !must) throw new Error('no field')
    expect([isShown(basis, row), isShown(must, row)]).toEqual([true, false])
    const counted = withField(row, basis, '14:5')
    expect(valueAt(counted, 'counter')).toEqual({ must: ['antal'], may: [], basis: '14:5' })
    expect(isShown(must, counted)).toBe(true)
    expect(withField(counted, basis, undefined)).toEqual(row)
  })

  it('läser lagrum som människor skriver dem, och behåller vad raden visste', () => {
    const changed = everyRow.filter(({ row }) => {
      const { lagrum = [] } = row
      return canonicalJson(readLagrumLines(lagrumLines(lagrum), lagrum)) !== canonicalJson(lagrum)
    })
    expect(changed).toEqual([])
    expect(readLagrumLines('9 § 2 LSS\n', [])).toEqual([{ lag: 'LSS', paragraf: '9', punkt: 2 }])
    expect(readLagrumLines('inget lagrum', [])).toBeNull()
  })

  it('delar en tid i antal och enhet, och tillbaka', () => {
    expect(periodParts('P3M')).toEqual({ count: '3', unit: 'M' })
    expect(periodParts('P1Y6M')).toEqual({ count: '18', unit: 'M' })
    expect(periodParts(undefined)).toEqual({ count: '', unit: 'M' })
    expect(periodOf(2, 'W')).toBe('P2W')
    expect([numberOf(' 7 '), numberOf('sju'), numberOf('-1')]).toEqual([7, null, null])
  })
})

describe('villkor på svenska', () => {
  const none = () => null
  it('säger gräns, tid och antagande', () => {
    const condition: Condition = {
      op: 'all',
      of: [
        { op: 'below', fact: 'age', than: 18 },
        { op: 'not', of: { op: 'is', fact: 'samtycke', value: true } },
      ],
    }
    expect(conditionText(condition, none)).toBe(
      'åldern är mindre än 18 och inte (”Samtycker personen?”: ja)',
    )
    expect(periodText('P1Y6M')).toBe('1 år och 6 månader')
  })

  it('läser olika när en gräns ändras, i varje villkor i alla paket', () => {
    const limits = everyRow.flatMap(({ table, row }) =>
      fieldsOf(table, row)
        .filter(({ kind }) => kind === 'when')
        .map(({ path }) => valueAt(row, path) as Condition | undefined)
        .flatMap((when) => (when ? limitsOf(when).map((limit) => ({ when, limit })) : [])),
    )
    const unread = limits.filter(({ when, limit }) => {
      const changed = withValue(when, limit.path, limit.kind === 'period' ? 'P77D' : 777)
      return conditionText(changed, none) === conditionText(when, none)
    })
    expect(limits.length).toBeGreaterThan(50)
    expect(unread).toEqual([])
  })
})
