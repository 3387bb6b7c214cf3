import { aktFakta } from '@shared/decision/aktFakta'
import { registerRowOf } from '@shared/decision/registerRow'
import { foldAkt } from '@shared/domain/logFold'
import { IsoDate } from '@shared/domain/primitives'
import { statistikOf } from '@shared/documents/statistik'
import { beslut, fattat, logOf, uppfoljning, verkstallighet } from '../../tests/watches/akt'
import { loadWatchBook } from '../rulesFiles'
import { compare, type Figure } from './measure'

const AKTER = 10_000
const MANY = 20

/** The statistics of a period: what is taken out of each akt, and the counting of very many. */
export async function statistikFigures(): Promise<readonly Figure[]> {
  const book = loadWatchBook('osby')
  const one = beslut('b')
  const log = logOf(
    ...[fattat(one), verkstallighet(one, 'verkstalld', '2026-10-01')],
    ...[uppfoljning('2027-08-01'), uppfoljning('2028-08-01')],
  )
  const akter = Array.from({ length: AKTER }, () => aktFakta(log, book))
  const text = JSON.stringify(akter)
  const period = { from: IsoDate.parse('2026-01-01'), to: IsoDate.parse('2026-12-31') }
  const times = (work: () => unknown) => () => {
    for (let at = 0; at < MANY; at += 1) work()
  }
  return [
    await compare({
      what: 'Statistikens uppgifter ur en akt, sex händelser',
      run: times(() => aktFakta(log, book)),
      base: 'registrets rad för samma akt',
      runBase: times(() => registerRowOf(foldAkt(log), log, book)),
      ...{ rounds: 15, units: MANY },
    }),
    await compare({
      what: `Räkna en period över ${AKTER} akter`,
      run: () => statistikOf(akter, period, period.to),
      base: 'JSON.parse av samma uppgifter',
      runBase: () => JSON.parse(text) as unknown,
      ...{ rounds: 11, units: 1 },
    }),
  ]
}
