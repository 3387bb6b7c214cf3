import { describe, expect, it } from 'vitest'
import {
  ejVerkstalldaStatistik,
  type WaitingDecision,
} from '@shared/documents/ejVerkstalldaStatistik'
import { ivoBlad, type IvoBladInput } from '@shared/documents/ivoBlad'
import { renderDocx } from '@shared/documents/render'
import { NO_BEVAKNING } from '@shared/domain/handelser/bevakning'
import { BEVAKNING_HANDELSER, Hinder } from '@shared/domain/handelser/bevakningHandelser'
import { IsoDate } from '@shared/domain/primitives'
import { EjVerkstalld } from '@shared/domain/register'
import { beslut } from '../watches/akt'
import { asText, headings, ooxmlErrors, unzip } from './docx'
import { handlaggare, kontor, person } from './samples'

const one = beslut('b', { insatsName: 'Korttidsboende', insats: 'korttidsboende' })
const orsaker = Object.fromEntries(
  Hinder.options.map((orsak) => [
    orsak,
    orsak === 'ledig-plats-saknas' ? 'Ledig plats saknas' : orsak,
  ]),
) as IvoBladInput['orsaker']

/** The data of an event, checked by the event's own shape. */
function data<T>(type: string, value: Readonly<Record<string, unknown>>): T {
  const shape = BEVAKNING_HANDELSER.find((one) => one.shape.type.value === type)
  return shape?.shape.data.parse({ beslut: one.id, ...value }) as T
}

const blad: IvoBladInput = {
  ...{ kontor, person, arendenummer: '2026-0007', kvartal: '2026-K4', beslut: one },
  date: IsoDate.parse('2027-01-15'),
  entry: EjVerkstalld.parse({
    ...{ beslut: one.id, sedan: '2026-09-07', grans: '2026-12-07', avbrott: false, delvis: true },
    ...{ verkstalld: null, slut: null, rapporterat: [], anmald: false },
  }),
  bevakning: {
    hinder: [
      data('hinder.antecknat', {
        ...{ date: '2026-12-08', orsak: 'ledig-plats-saknas', text: 'Kö till boendet.' },
        ...{ andraInsatser: 'Boendestöd varje dag.', uppfoljning: 'Ny plats väntas i februari.' },
      }),
    ],
    erbjudanden: [
      data('erbjudande.lamnat', {
        ...{
          date: '2026-12-20',
          vad: 'Plats på Påhittsgården',
          svar: 'nej',
          text: 'För långt bort.',
        },
      }),
    ],
  },
  orsaker,
  handlaggare: handlaggare.name,
  kvarstar: 'Nätterna mellan fredag och söndag.',
}

const waiting = (insatsName: string, ...days: number[]): WaitingDecision[] =>
  days.map((count) => ({ insatsName, days: count }))
const statistik = {
  ...{ kontor, date: IsoDate.parse('2027-01-15'), kvartal: '2026-K4' },
  period: { from: IsoDate.parse('2026-10-01'), to: IsoDate.parse('2026-12-31') },
  decisions: [
    ...waiting('Korttidsboende', 95, 100, 120, 150, 190, 400),
    ...waiting('Boendestöd', 92, 99, 130, 140, 160, 175, 181),
    ...waiting('Kontaktperson', 200, 380),
  ],
}

describe('bladet till IVO om ett beslut som inte är verkställt', () => {
  it('är som det godkända', async () => {
    await expect(asText(ivoBlad(blad))).toMatchFileSnapshot('expected/ivo-blad.txt')
  })

  it('är ett giltigt Worddokument', async () => {
    expect(await ooxmlErrors(await renderDocx(ivoBlad(blad)))).toEqual([])
  }, 30_000)

  it('märker skyddade personuppgifter', () => {
    const skyddad = { ...person, skydd: 'sekretessmarkering' as const }
    expect(ivoBlad({ ...blad, person: skyddad }).marking).toContain('Skyddade personuppgifter')
  })

  it('kan inte göras när ingen grund finns i händelsen', () => {
    expect(NO_BEVAKNING.hinder).toEqual([])
    const bare = asText(ivoBlad({ ...blad, bevakning: NO_BEVAKNING, kvarstar: '' }))
    expect(bare).not.toContain('Påhittsgården')
    expect(bare).not.toContain('Nätterna')
  })
})

describe('kvartalets statistik till fullmäktige och revisorerna', () => {
  it('är som den godkända, med små antal dolda', async () => {
    await expect(asText(ejVerkstalldaStatistik(statistik))).toMatchFileSnapshot(
      'expected/ej-verkstallda.txt',
    )
  })

  it('visar aldrig att en insats väntas av två', () => {
    expect(asText(ejVerkstalldaStatistik(statistik))).not.toContain('Kontaktperson')
  })

  it('har ingen tabell när färre än fem väntar', () => {
    const few = { ...statistik, decisions: waiting('Boendestöd', 95, 100) }
    expect(asText(ejVerkstalldaStatistik(few))).toContain('färre än 5')
    expect(asText(ejVerkstalldaStatistik(few))).not.toContain('3–6 månader')
  })

  it('är ett giltigt Worddokument med rubriker', async () => {
    const bytes = await renderDocx(ejVerkstalldaStatistik(statistik))
    expect(await ooxmlErrors(bytes)).toEqual([])
    expect(headings(unzip(bytes)).length).toBeGreaterThan(1)
  }, 30_000)
})
