import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paragraph } from '@shared/documents/blocks'
import type { Dokument } from '@shared/documents/blocks'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import { contactTraces } from '@shared/documents/contactTraces'
import { genomforandeplanDokument } from '@shared/documents/genomforandeplan'
import { ivoBlad } from '@shared/documents/ivoBlad'
import { journalDokument } from '@shared/documents/journal'
import { kommuniceringsbrev } from '@shared/documents/kommuniceringsbrev'
import { overlamnande } from '@shared/documents/overlamnande'
import { tjansteskrivelse } from '@shared/documents/tjansteskrivelse'
import { uppdragDokument } from '@shared/documents/uppdrag'
import { uppfoljningDokument } from '@shared/documents/uppfoljning'
import { utredningDokument } from '@shared/documents/utredning'
import { NO_BEVAKNING } from '@shared/domain/handelser/bevakning'
import { Genomforandeplan, Uppdrag } from '@shared/domain/handelser/genomforandeHandelser'
import { Uppfoljning } from '@shared/domain/handelser/uppfoljningHandelser'
import { Person, Skydd } from '@shared/domain/person'
import { IsoDate } from '@shared/domain/primitives'
import { EjVerkstalld } from '@shared/domain/register'
import { asText } from './docx'
import { bifall, bifallInput, handlaggare, kontor, person } from './samples'
import { tjansteskrivelseInput } from './tjansteskrivelse.samples'
import { utredningState } from './utredning.samples'

const date = IsoDate.parse('2026-11-27')
const known = Person.parse({ ...person, phone: '0479-00 00 12', email: 'maja@epost.example' })
const lss = true
const ejVerkstalld = EjVerkstalld.parse({
  ...{ beslut: bifall.id, sedan: '2026-09-07', grans: '2026-12-07', avbrott: false },
  ...{ delvis: false, verkstalld: null, slut: null, rapporterat: [], anmald: false },
})
const uppdrag = Uppdrag.parse({
  ...{ beslut: bifall.id, date: '2026-11-26', utforare: 'Boendestödet Norr', satt: 'internpost' },
  ...{ omfattning: 'Boendestöd', mal: '', onskemal: '', uppgifter: '', anvisning: '', skydd: '' },
  ...{ underlag: 'avbojt', utanSamtycke: '', uppfoljs: '2027-03-01', ersatter: null },
})
const plan = Genomforandeplan.parse({
  ...{ beslut: bifall.id, date: '2026-12-18', medverkan: 'tillsammans', medverkanText: '' },
  ...{ deltagare: '', metod: 'M', bemotande: 'B', personal: 'P', tider: 'T', samverkan: '' },
  delmal: [{ nr: 1, omrade: null, mal: 'Går upp.', senast: '2027-03-01', matt: 'Dagar.', hur: '' }],
  ...{ krisplan: '', kriskontakt: '', krissamtycke: 'ej-fragat', godkand: true, kopia: null },
  ...{ meddelad: true, revideras: null },
})
const uppfoljning = Uppfoljning.parse({
  ...{ beslut: bifall.id, date: '2027-05-03', skal: 'planerad', satt: 'hembesök', deltagare: '' },
  ...{ egenSyn: 'Lugnt.', utforaren: '', omraden: [], mal: [], bedomning: 'Kvarstår.' },
  ...{ framat: 'andras', framatText: '' },
})

/** Every kind of paper about a person, by the file that makes it. */
const PAPERS: Readonly<Record<string, (person: Person) => Dokument>> = {
  beslutsmeddelande: (who) => beslutsmeddelande({ ...bifallInput, person: who }),
  genomforandeplan: (who) => genomforandeplanDokument({ ...base(who), plan, version: 1 }),
  ivoBlad: (who) =>
    ivoBlad({
      ...{ ...base(who), handlaggare: handlaggare.name, kvartal: '2026-K4', entry: ejVerkstalld },
      ...{ bevakning: NO_BEVAKNING, orsaker: {} as never, kvarstar: '' },
    }),
  journal: (who) =>
    journalDokument({ ...base(who), poster: [], from: null, to: null, masked: true }),
  kommuniceringsbrev: (who) =>
    kommuniceringsbrev({ ...stateOf(who), svarSenast: date, avser: 'Korttidstillsyn', lss }),
  overlamnande: (who) =>
    overlamnande({
      ...{ ...base(who), till: 'Förvaltningsrätten i Malmö', handlingar: ['Beslutet'] },
      overklagande: { inkom: date, fran: who.name, onskadAndring: '' },
      rattid: { text: 'Överklagandet kom in i tid.', delgiven: null },
      omprovning: { andras: false, skal: '' },
      beslut: { ...bifall, beslutstext: bifall.innehall.beslutstext },
    }),
  tjansteskrivelse: (who) => tjansteskrivelse({ ...tjansteskrivelseInput, person: who }),
  uppdrag: (who) => uppdragDokument({ ...base(who), uppdrag }),
  uppfoljning: (who) => uppfoljningDokument({ ...base(who), uppfoljning }),
  utredning: (who) => utredningDokument({ ...stateOf(who), avser: '', lss }),
}

function base(who: Person) {
  return { kontor, person: who, arendenummer: '2026-0007', date, handlaggare, beslut: bifall }
}

function stateOf(who: Person) {
  return { kontor, date, handlaggare, state: { ...utredningState, person: who } }
}

const forms = Skydd.options.filter((skydd) => skydd !== 'inget')
const cases = Object.entries(PAPERS).flatMap(([name, make]) =>
  forms.map((skydd) => [name, skydd, make] as const),
)

describe('en handling om en person med skyddade personuppgifter', () => {
  it.each(cases)(
    '%s, %s: är märkt och bär varken adress, telefon eller e-post',
    (...[, skydd, make]) => {
      const paper = make({ ...known, skydd })
      const shown = asText(paper)
      expect(paper.marking).toContain('Skyddade personuppgifter')
      for (const trace of ['Sagostigen', '0479-00 00 12', '@epost'])
        expect(shown).not.toContain(trace)
      expect(contactTraces(paper, known)).toEqual([])
    },
  )

  it.each(cases)('%s, %s: säger inte vilket slags skydd det är', (...[, skydd, make]) => {
    expect(asText(make({ ...known, skydd }))).not.toMatch(
      /fingerad|skyddad folkbokf|sekretessmark/i,
    )
  })

  it('provas här för varje sort som bär en person', () => {
    const folder = 'shared/documents'
    const bearing = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => {
        const source = readFileSync(`${folder}/${file}`, 'utf8')
        return (
          source.includes('): Dokument {') && /identityText|recipientLines|Marking\(/.test(source)
        )
      })
      .map((file) => file.slice(0, -3))
    expect(bearing.sort()).toEqual(Object.keys(PAPERS).sort())
  })
})

describe('spåren till personen i en text', () => {
  const text = (...lines: string[]) => ({ blocks: lines.map((line) => paragraph(line)) })

  it('hittas hur de än är skrivna', () => {
    expect(contactTraces(text('Bor på  SAGOSTIGEN\u00a04 b sedan maj.'), known)).toEqual(['adress'])
    expect(contactTraces(text('Ring 0479 000012.'), known)).toEqual(['telefon'])
    expect(contactTraces(text('Ring +46 479-00 00 12.'), known)).toEqual(['telefon'])
    expect(contactTraces(text('Skriv till Maja@Epost.example.'), known)).toEqual(['epost'])
  })

  it('är inga när bara orten eller kontorets uppgifter står där', () => {
    expect(contactTraces(text('Osby kommun, 0479-00 00 00, 283 00 Osby'), known)).toEqual([])
    expect(contactTraces(text('Inget är känt.'), person)).toEqual([])
  })
})
