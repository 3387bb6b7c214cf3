import { describe, expect, it } from 'vitest'
import { AKT, device, extend, oppnad } from '../../tests/vault/logs'
import type { Ansokan, HandelseBody } from './handelse'
import type { Aktualiseringsuppgifter, Anmalare } from './handelser/anmalan'
import type { HandelseRef } from './handelser/event'
import type { Omradesbeskrivning } from './handelser/livsomrade'
import { gradDelta } from './handelser/livsomrade'
import type { Samtycke } from './handelser/underlagHandelser'
import { mergeLogs } from './logChain'
import type { CheckedEvent } from './logChain'
import { foldAkt } from './logFold'
import { IsoDate } from './primitives'

const ONE = device(1)
const TWO = device(2)
const day = (text: string) => IsoDate.parse(text)
const ref = (seq: number, on = ONE): HandelseRef => ({ device: on, seq })

/** An akt with these events after its first. */
function aktWith(...bodies: readonly HandelseBody[]): CheckedEvent[] {
  return bodies.reduce((log, body) => extend(log, ONE, body), extend([], ONE, oppnad()))
}

function kommer(
  uppgifter: Partial<Aktualiseringsuppgifter>,
  more: Partial<Ansokan> = {},
): HandelseBody {
  return {
    type: 'aktualiserad',
    data: {
      ...{ sort: 'ansokan', inkom: day('2026-11-02'), satt: 'skriftlig', fran: '' },
      ...{ insats: null, insatsName: '', from: null, to: null, omfattning: null, text: '' },
      ...more,
      uppgifter: {
        ...{ slag: 'ansokan', sokande: null, anmalare: null, barn: '', uppsagdFor: null },
        ...{ fristStart: null, avhysningsdag: null, sjukhusFrom: null },
        ...{ vantadUtskrivning: null, avdelning: '' },
        ...uppgifter,
      },
    },
  }
}

function samtycke(data: Partial<Samtycke>): HandelseBody {
  return {
    type: 'samtycke.antecknat',
    data: {
      ...{ av: 'den-enskilde', name: '', galler: 'insats', till: '', omfattning: '' },
      ...{ svar: 'ja', date: day('2026-11-03'), satt: 'muntligt vid besök', giltigtTill: null },
      ...data,
    },
  }
}

function omrade(data: Partial<Omradesbeskrivning>): HandelseBody {
  return {
    type: 'livsomrade.beskrivet',
    data: {
      ...{ omrade: 'hemliv', beskrivning: '', egenSyn: '', nuvarande: 3, avsett: 1 },
      ...{ behov: '', mal: '', stod: 'tranande', kallor: [] },
      ...data,
    },
  }
}

function facts(...bodies: readonly HandelseBody[]): Readonly<Record<string, unknown>> {
  return foldAkt(aktWith(...bodies)).facts
}

describe('det som har kommit in', () => {
  it('svarar på vem som har begärt insatsen och vem som har anmält', () => {
    const anmalare: Anmalare = {
      ...{ name: 'Vårdcentralen', relation: 'vard', kontakt: '', iTjanst: true, skyddad: false },
    }
    expect(facts(kommer({ sokande: 'en-vardnadshavare' }))).toMatchObject({
      begaran_fran: 'en-vardnadshavare',
    })
    expect(facts(kommer({ slag: 'anmalan-om-behov', anmalare }))).toMatchObject({
      anmalan_fran: 'vard',
    })
  })

  it('svarar inget för en anonym anmälare, och inget om den som ansöker själv', () => {
    const anmalare: Anmalare = {
      ...{ name: '', relation: 'okand', kontakt: '', iTjanst: false, skyddad: true },
    }
    const known = facts(kommer({ slag: 'orosanmalan-barn', anmalare, sokande: 'den-enskilde' }))
    expect(known).not.toHaveProperty('anmalan_fran')
    expect(known).not.toHaveProperty('begaran_fran')
  })

  it('ger uppsägningens och sjukhusets dagar till reglerna', () => {
    const avhysning = { uppsagdFor: 'utebliven-hyra', fristStart: day('2026-11-01') } as const
    expect(facts(kommer({ slag: 'avhysning', ...avhysning }))).toMatchObject({
      uppsagd_for: 'utebliven-hyra',
      frist_start: '2026-11-01',
    })
    const sjukhus = { sjukhusFrom: day('2026-11-01'), vantadUtskrivning: day('2026-11-09') }
    expect(facts(kommer({ slag: 'sjukhusutskrivning', ...sjukhus }))).toMatchObject({
      sjukhus_from: '2026-11-01',
      vantad_utskrivning: '2026-11-09',
    })
  })

  it('minns vilken aktualisering som är prövad, och en ny väntar fast utredningen pågår', () => {
    const inledd: HandelseBody = {
      type: 'utredning.inledd',
      data: { avser: 'stöd', beslut: null, aktualisering: ref(2), grund: 'lvm-7' },
    }
    const state = foldAkt(aktWith(kommer({}), inledd, kommer({ slag: 'orosanmalan-vuxen' })))
    expect(state.provade).toEqual([ref(2)])
    expect(state.status).toBe('utredning')
    expect(state.facts).toMatchObject({ utredning_7_lvm: true })
    const inte: HandelseBody = {
      type: 'utredning.inte-inledd',
      data: { skal: 'Vill inte', aktualisering: ref(4) },
    }
    const after = foldAkt(aktWith(kommer({}), inledd, kommer({}), inte))
    expect(after.status).toBe('utredning')
    expect(after.provade).toEqual([ref(2), ref(4)])
  })

  it('samlar vad som är gjort om varje aktualisering', () => {
    const fragad: HandelseBody = {
      type: 'enskild.tillfragad',
      data: {
        ...{ avser: ref(2), date: day('2026-11-03'), satt: 'telefon' },
        ...{ svar: 'vill-ansoka', text: '' },
      },
    }
    const { aktualisering } = foldAkt(aktWith(kommer({ slag: 'orosanmalan-vuxen' }), fragad))
    expect(aktualisering.tillfragad.map(({ value, by }) => [value.svar, by])).toEqual([
      ['vill-ansoka', 'Test'],
    ])
  })
})

describe('samtycken', () => {
  it('till insatsen svarar på reglernas fråga, till en källa gör det inte', () => {
    expect(facts(samtycke({}))).toMatchObject({ samtycke: true })
    expect(facts(samtycke({ galler: 'inhamta', till: 'Skolan', svar: 'nej' }))).not.toHaveProperty(
      'samtycke',
    )
  })

  it('som återkallas räknas som nej, men ligger kvar med dag och skäl', () => {
    const tillbaka: HandelseBody = {
      type: 'samtycke.aterkallat',
      data: { avser: ref(2), date: day('2026-11-20'), skal: 'Har ändrat sig' },
    }
    const state = foldAkt(aktWith(samtycke({}), tillbaka))
    expect(state.facts).toMatchObject({ samtycke: false })
    expect(state.underlag.samtycken).toHaveLength(1)
    expect(state.underlag.samtycken[0]?.ended).toEqual({
      date: '2026-11-20',
      skal: 'Har ändrat sig',
    })
  })

  it('från en vårdnadshavare räcker inte för båda; från båda räcker det, och ett nej avgör', () => {
    const ja = samtycke({ av: 'vardnadshavare', name: 'Alva' })
    const annan = (svar: 'ja' | 'nej') => samtycke({ av: 'vardnadshavare', name: 'Bo', svar })
    expect(facts(ja)).toMatchObject({ vardnadshavare_samtycker: true })
    expect(facts(ja)).not.toHaveProperty('bada_foraldrar_samtycker')
    expect(facts(ja, annan('ja'))).toMatchObject({ bada_foraldrar_samtycker: true })
    expect(facts(ja, annan('nej'))).toMatchObject({
      vardnadshavare_samtycker: false,
      bada_foraldrar_samtycker: false,
    })
  })
})

describe('underlaget', () => {
  it('svarar på personkrets, vårdnad, barn, intyg, ASI, Net-Plan och vårdplan, med källa', () => {
    const date = day('2026-11-05')
    const state = foldAkt(
      aktWith(
        { type: 'personkrets.bedomd', data: { krets: '3', date, skal: 'Stora varaktiga' } },
        {
          type: 'familj.antecknad',
          data: {
            ...{ vardnad: 'gemensam', minderariga: true, barn: '', barnetsBasta: '' },
            ...{ barnetsSyn: '', hurTillfragat: '' },
          },
        },
        {
          type: 'egenvard.antecknad',
          data: { intyg: 'saknas', date: null, utfardare: '', text: '' },
        },
        {
          type: 'instrument.genomfort',
          data: { sort: 'asi', name: 'ASI', date, av: 'Elin', resultat: '' },
        },
        {
          type: 'plan.antecknad',
          data: {
            ...{ sort: 'vardplan', status: 'upprattad', name: '', date },
            ...{ omprovasSenast: null, text: '' },
          },
        },
      ),
    )
    expect(state.facts).toMatchObject({
      ...{ lss_personkrets: 3, gemensam_vardnad: true, minderariga_barn: true },
      ...{ egenvardsintyg: false, asi_genomford: true, vardplan: true },
    })
    expect(state.facts).not.toHaveProperty('netplan_genomford')
    expect(state.factSources['lss_personkrets']).toBe('Bedömd personkrets 2026-11-05')
  })

  it('räknar inte en plan som bara är erbjuden', () => {
    const plan: HandelseBody = {
      type: 'plan.antecknad',
      data: {
        ...{ sort: 'vardplan', status: 'erbjuden', name: '', date: day('2026-11-05') },
        ...{ omprovasSenast: null, text: '' },
      },
    }
    expect(facts(plan)).not.toHaveProperty('vardplan')
  })

  it('låter en omskriven beskrivning ersätta den förra, och två osedda stå bredvid varandra', () => {
    const first = aktWith(omrade({ nuvarande: 3 }))
    const again = extend(first, ONE, omrade({ nuvarande: 2 }))
    expect(foldAkt(again).underlag.omraden.map(({ value }) => value.nuvarande)).toEqual([2])
    const both = mergeLogs(again, extend(first, TWO, omrade({ nuvarande: 4 })))
    expect(foldAkt(both).underlag.omraden).toHaveLength(2)
    expect(foldAkt(both).akt).toBe(AKT)
  })

  it('mäter inget avstånd när graden är 8 eller 9', () => {
    expect(gradDelta({ nuvarande: 3, avsett: 1 })).toBe(2)
    expect(gradDelta({ nuvarande: 8, avsett: 1 })).toBeNull()
    expect(gradDelta({ nuvarande: 3, avsett: null })).toBeNull()
  })
})

describe('kommuniceringen', () => {
  it('får svaret efteråt, utan att den första händelsen ändras', () => {
    const skickad: HandelseBody = {
      type: 'utredning.kommunicerad',
      data: {
        ...{ date: day('2026-11-10'), satt: 'brev', svarSenast: day('2026-11-24'), svar: '' },
        ...{ avbojd: false, talaInforNamnden: true },
      },
    }
    const svar: HandelseBody = {
      type: 'kommunicering.besvarad',
      data: {
        ...{ date: day('2026-11-15'), satt: 'telefon', sort: 'synpunkter' },
        ...{ svar: 'Stämmer inte om nätterna.', villTala: false },
      },
    }
    const log = aktWith(skickad, svar)
    expect(foldAkt(log).kommunicerad?.svar).toBe('Stämmer inte om nätterna.')
    expect(log[1]?.event.body).toEqual(skickad)
  })
})
