import { IsoDate } from '@shared/domain/primitives'
import { RapportRad, type RapportPost } from '@shared/domain/register'
import type { RapportInput } from '@shared/documents/rapportRader'
import { kontor } from './samples'

type Row = readonly [
  insats: string,
  slag: string,
  delegat: keyof typeof delegates,
  count: number,
  lagrum?: string,
]

const delegates = {
  EM: ['1', 'Elin Mallgren', 'handläggare socialpsykiatri', 'handlaggare'],
  JP: ['2', 'Jonas Provberg', 'handläggare socialpsykiatri', 'handlaggare'],
  AM: ['3', 'Anders Mönster', 'enhetschef', 'enhetschef-myndighetskontoret'],
  IU: ['individutskott', 'Individutskottet', '', 'individutskott'],
} as const

const PLAN: readonly Row[] = [
  ['Boendestöd', 'bifall', 'EM', 9],
  ['Boendestöd', 'forlangning', 'JP', 6],
  ['Boendestöd', 'avslag', 'EM', 3],
  ['Boendestöd', 'delavslag', 'JP', 5],
  ['Sysselsättning', 'bifall', 'JP', 8],
  ['Sysselsättning', 'avslag', 'EM', 6],
  ['Kontaktperson', 'bifall', 'EM', 2],
  ['Kontaktperson', 'avslag', 'EM', 1],
  ['Korttidsboende', 'bifall', 'AM', 6],
  ['Korttidsboende', 'forlangning', 'IU', 2],
  ['Inleda utredning', 'inleda', 'EM', 3, 'SoL 14:2'],
  ['Ledsagarservice', 'bifall', 'JP', 2, 'LSS 9 § 3'],
]

const pad = (value: number, length: number) => String(value).padStart(length, '0')

function postOf(
  [insatsName, slag, delegat, , lagrum = 'SoL 11:1']: Row,
  nr: number,
  index: number,
) {
  const [serie, fattatAv, befattning, niva] = delegates[delegat]
  const limited = slag !== 'avslag' && slag !== 'inleda'
  const rad = RapportRad.parse({
    beslut: pad(index, 32),
    pseudonym: `A-${pad((index * 7919) % 1000, 3)}`,
    serie: { serie: serie.length === 1 ? serie.repeat(32) : serie, year: 2026, nr },
    beslutsdatum: `2026-10-${pad(16 + (index % 15), 2)}`,
    registrerad: '2026-11-02T08:00:00.000Z',
    slag,
    insatsName,
    lagrum: [lagrum],
    omfattningText: limited ? 'Två dagar i veckan' : '',
    from: limited ? '2026-11-01' : null,
    to: limited ? '2027-10-31' : null,
    fattatAv,
    befattning,
    niva,
    punkt: niva === 'individutskott' ? '' : '1.1',
    anmarkning: '',
    enhet: 'Myndighetskontoret',
  })
  return { rad, anmald: null }
}

/** A month of invented decisions; number 17 of one handläggare is missing. */
export function samplePosts(): RapportPost[] {
  const next = { EM: 30, JP: 11, AM: 19, IU: 3 }
  let index = 0
  return PLAN.flatMap((row) =>
    Array.from({ length: row[3] }, () => {
      next[row[2]] += row[2] === 'JP' && next.JP === 16 ? 2 : 1
      index++
      return postOf(row, next[row[2]], index)
    }),
  )
}

const day = (value: string) => IsoDate.parse(value)

export const rapportInput: RapportInput = {
  kontor,
  posts: samplePosts(),
  period: { from: day('2026-10-16'), to: day('2026-11-20') },
  date: day('2026-11-22'),
  sammantrade: day('2026-12-17'),
  copies: 13,
  known: [],
  explanations: [],
}
