import { Beslut } from '@shared/domain/beslut'
import { Ansokan } from '@shared/domain/handelse'
import { Kontor } from '@shared/domain/kontor'
import { Person } from '@shared/domain/person'
import type { BeslutsmeddelandeInput } from '@shared/documents/beslutsmeddelande'

/** Invented people and an invented office, checked by the domain's own schemas. */
export const kontor = Kontor.parse({
  kommun: 'Osby kommun',
  namnd: 'Hälsa- och omsorgsnämnden',
  utskott: 'Hälsa- och omsorgsnämndens individutskott',
  forvaltning: 'Hälsa och omsorg',
  enhet: 'Myndighetskontoret',
  postalAddress: 'Exempelgatan 1, 283 00 Osby',
  visitingAddress: 'Påhittsvägen 7, Osby',
  phone: '0479-00 00 00',
  email: 'myndighetskontoret@kommun.example',
  organisationNumber: '000000-0000',
  forvaltningsratt: 'Förvaltningsrätten i Malmö',
  packId: 'osby',
})

export const person = Person.parse({
  name: 'Maja Påhittsson',
  identitet: { kind: 'reservnummer', number: '19880412T143' },
  skydd: 'inget',
  address: 'Sagostigen 4 B',
  postalCode: '283 00',
  city: 'Osby',
})

export const handlaggare = {
  name: 'Elin Mallgren',
  befattning: 'handläggare socialpsykiatri',
  phone: '0479-00 00 11',
  email: 'elin.mallgren@kommun.example',
}

export const hex = (char: string, length: number): string => char.repeat(length)
const hash = '4f7a09c3d28e615b90aa' + hex('0', 44)

export const ansokan = Ansokan.parse({
  sort: 'ansokan',
  inkom: '2026-11-10',
  satt: 'skriftlig',
  fran: 'Maja Påhittsson',
  insats: 'korttidsboende',
  insatsName: 'Korttidsboende',
  from: '2026-12-01',
  to: null,
  omfattning: null,
  text: 'Jag behöver någonstans att bo tills det fungerar hemma igen.',
})

const kvitto = {
  engine: '1',
  packId: 'osby',
  packVersion: '2025-07-01',
  packHash: hash,
  lagVersion: '2025-07-01',
  lagHash: hash,
  orderId: 'osby',
  orderHash: hash,
  facts: {},
  result: null,
}

/** The three-month decision of the korttidsboende story: the enhetschef's. */
export const bifall = Beslut.parse({
  id: hex('b', 32),
  nummer: { serie: hex('c', 32), year: 2026, nr: 21 },
  beslutsdatum: '2026-11-22',
  innehall: {
    slag: 'bifall',
    insats: 'korttidsboende',
    insatsName: 'Korttidsboende',
    lagrum: ['SoL 11:1'],
    from: '2026-12-01',
    to: '2027-02-28',
    omfattning: null,
    omfattningText: 'Dygnet runt',
    beslutstext:
      'Du beviljas korttidsboende från och med den 1 december 2026 till och med den 28 februari 2027.',
    motivering:
      'Du behöver stöd dygnet runt för att klara din vardag och känna dig trygg. Stödet hemma har prövats med boendestöd fem dagar i veckan sedan i våras, men det har inte räckt när du mår som sämst.\n\nDitt behov kan inte tillgodoses på något annat sätt just nu. Ett korttidsboende ger dig det stöd som behövs för att du ska ha skäliga levnadsförhållanden.',
    tidsbegransningSkal:
      'Korttidsboende är en tillfällig lösning medan du och boendestödet arbetar fram ett stöd som håller hemma. Hur det ska se ut planeras tillsammans med dig före tidens slut.',
    malsattning: 'Du ska kunna flytta hem igen med ett boendestöd som fungerar för dig.',
    forbehall:
      'Beslutet får omprövas om dina behov ändras under tiden, till exempel om du kan flytta hem tidigare.',
    avvikelser: [],
    samrad: [],
    foljer: [],
  },
  fattatAv: {
    kind: 'anvandare',
    user: hex('a', 32),
    name: 'Anders Mönster',
    befattning: 'enhetschef för myndighetskontoret',
    niva: 'enhetschef-myndighetskontoret',
  },
  punkt: { nr: '2.1', row: 'osby-del-04' },
  foredragande: 'Elin Mallgren, handläggare',
  medverkande: ['Karin Exempelsson, områdeschef'],
  jav: false,
  overklagbart: true,
  kvitto,
  dokument: hash,
  akthuvud: hash,
})

export const bifallInput: BeslutsmeddelandeInput = {
  kontor,
  person,
  arendenummer: '2026-0142',
  beslut: bifall,
  ansokan,
  handlaggare,
  avvikandeMening: [],
  namesWithheld: null,
}

/** The prolongation: three months more, five in a row, decided by the individutskott. */
export const forlangning = Beslut.parse({
  ...bifall,
  nummer: { serie: 'individutskott', year: 2027, nr: 4 },
  beslutsdatum: '2027-02-18',
  innehall: {
    ...bifall.innehall,
    slag: 'forlangning',
    from: '2027-03-01',
    to: '2027-05-31',
    beslutstext:
      'Ditt korttidsboende förlängs från och med den 1 mars 2027 till och med den 31 maj 2027.',
  },
  fattatAv: {
    kind: 'organ',
    niva: 'individutskott',
    name: 'Hälsa- och omsorgsnämndens individutskott',
    sammantrade: '2027-02-18',
    paragraf: '14',
    registreradAv: hex('a', 32),
  },
  punkt: null,
})

export const avslag = Beslut.parse({
  ...bifall,
  innehall: {
    ...bifall.innehall,
    slag: 'avslag',
    insats: 'kontaktperson',
    insatsName: 'Kontaktperson',
    from: null,
    to: null,
    omfattningText: '',
    beslutstext: 'Din ansökan om kontaktperson avslås.',
    motivering:
      'Du har berättat att du vill ha sällskap på fritiden. Du träffar redan vänner och en förening varje vecka, och du får boendestöd för att komma dit. Behovet är därför tillgodosett på annat sätt.',
    tidsbegransningSkal: '',
    malsattning: '',
    forbehall: '',
  },
  fattatAv: {
    kind: 'anvandare',
    user: hex('d', 32),
    name: 'Elin Mallgren',
    befattning: 'handläggare socialpsykiatri',
    niva: 'handlaggare',
  },
  punkt: { nr: '1.3', row: 'osby-del-03' },
  foredragande: '',
})

export const delavslag = Beslut.parse({
  ...avslag,
  innehall: {
    ...bifall.innehall,
    slag: 'delavslag',
    insats: 'boendestod',
    insatsName: 'Boendestöd',
    omfattning: { value: 3, unit: 'dag', per: 'vecka' },
    omfattningText: '',
    from: '2026-12-01',
    to: '2027-11-30',
    beslutstext:
      'Du beviljas boendestöd tre dagar i veckan från och med den 1 december 2026 till och med den 30 november 2027. Din ansökan om ytterligare två dagar i veckan avslås.',
    samrad: [{ med: 'myndighetschefen', date: '2026-11-19', vem: 'Karin Exempelsson' }],
  },
  punkt: { nr: '1.1', row: 'osby-del-01' },
})
