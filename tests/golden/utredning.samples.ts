import { foldAkt } from '@shared/domain/logFold'
import { HandelseBody } from '@shared/domain/handelse'
import { device, extend } from '../vault/logs'
import { person } from './samples'

const DEVICE = device(1)
const ref = (seq: number) => ({ device: DEVICE, seq })
const none = {
  ...{ sokande: null, anmalare: null, barn: '', uppsagdFor: null, fristStart: null },
  ...{ avhysningsdag: null, sjukhusFrom: null, vantadUtskrivning: null, avdelning: '' },
}
const intake = {
  ...{ satt: 'skriftlig', fran: '', insats: null, insatsName: '', from: null, to: null },
  omfattning: null,
}

/** A child's inquiry as its events: an application, a concern under protection, areas, people, an answer. */
const events = [
  { type: 'akt.oppnad', data: { arendenummer: '2026-0007', person } },
  {
    type: 'aktualiserad',
    data: {
      ...intake,
      ...{ sort: 'ansokan', inkom: '2026-11-02', insatsName: 'Korttidstillsyn' },
      ...{ fran: 'Alva Påhittad', text: 'Behöver tillsyn efter skolan.' },
      uppgifter: { ...none, slag: 'ansokan', sokande: 'en-vardnadshavare' },
    },
  },
  {
    type: 'aktualiserad',
    data: {
      ...intake,
      ...{ sort: 'anmalan', inkom: '2026-11-03', text: 'Är ensam om kvällarna.' },
      uppgifter: {
        ...{ ...none, slag: 'orosanmalan-barn', barn: 'Maja' },
        anmalare: {
          ...{ name: 'Grannen Hittepå', relation: 'annan', kontakt: '' },
          ...{ iTjanst: false, skyddad: true },
        },
      },
    },
  },
  {
    type: 'utredning.inledd',
    data: { avser: 'korttidstillsyn', beslut: null, aktualisering: ref(2), grund: 'lss-8' },
  },
  {
    type: 'livsomrade.beskrivet',
    data: {
      ...{
        omrade: 'trygghet',
        beskrivning: 'Rädd när hon är ensam.',
        egenSyn: 'Vill ha sällskap.',
      },
      ...{ nuvarande: 3, avsett: 1, behov: 'Någon vuxen nära.', stod: 'stodjande' },
      mal: 'Är trygg fyra eftermiddagar av fem.',
      kallor: [{ vem: 'Alva Påhittad', nar: '2026-11-05', hur: 'samtal' }],
    },
  },
  {
    type: 'livsomrade.beskrivet',
    data: {
      ...{ omrade: 'hemliv', beskrivning: 'Värmer mat med hjälp.', egenSyn: '', behov: '' },
      ...{ nuvarande: 8, avsett: null, mal: '', stod: null, kallor: [] },
    },
  },
  {
    type: 'uppgift.inhamtad',
    data: {
      ...{ fran: 'Skolan', sort: 'myndighet', date: '2026-11-06', satt: 'telefon' },
      ...{ text: 'Klarar skoldagen med stöd.', samtycke: null, utanSamtycke: '' },
    },
  },
  {
    type: 'samtycke.antecknat',
    data: {
      ...{ av: 'vardnadshavare', name: 'Alva Påhittad', galler: 'inhamta', till: 'Skolan' },
      ...{ omfattning: '', svar: 'ja', date: '2026-11-05', satt: 'muntligt', giltigtTill: null },
    },
  },
  {
    type: 'foretradare.antecknad',
    data: {
      ...{ sort: 'vardnadshavare', name: 'Alva Påhittad', kontakt: '', omfattning: 'Vårdnad.' },
      ...{ from: null, to: null, fullmakt: null },
    },
  },
  {
    type: 'familj.antecknad',
    data: {
      ...{ vardnad: 'gemensam', minderariga: true, barn: 'Maja, 10 år.' },
      ...{ barnetsBasta: 'Trygghet efter skolan.', barnetsSyn: 'Vill vara hos en kompis.' },
      hurTillfragat: 'Samtal i skolan.',
    },
  },
  {
    type: 'vald.fragat',
    data: { date: '2026-11-05', svar: 'utsatt', text: 'Låst dörr om natten.' },
  },
  { type: 'personkrets.bedomd', data: { krets: '1', date: '2026-11-08', skal: 'Utlåtande.' } },
  {
    type: 'plan.antecknad',
    data: {
      ...{ sort: 'individuell-plan', status: 'erbjuden', name: '', date: '2026-11-09' },
      ...{ omprovasSenast: '2027-11-09', text: '' },
    },
  },
  {
    type: 'utredning.skriven',
    data: {
      ...{ bakgrund: 'Går i femman.', egenSyn: '', behov: '', mal: 'Trygga eftermiddagar.' },
      ...{ bedomning: 'Behovet är inte tillgodosett.', barn: '', facts: {}, sources: {} },
    },
  },
  {
    type: 'utredning.kommunicerad',
    data: {
      ...{ date: '2026-11-20', satt: 'Brev', svarSenast: '2026-12-04', svar: '' },
      ...{ avbojd: false, talaInforNamnden: true },
    },
  },
  {
    type: 'kommunicering.besvarad',
    data: {
      ...{ date: '2026-11-24', satt: 'telefon', sort: 'synpunkter', villTala: false },
      svar: 'Vill ha tillsyn även på fredagar.',
    },
  },
]

export const utredningState = foldAkt(
  events.reduce(
    (log, body) => extend(log, DEVICE, HandelseBody.parse(body)),
    [] as ReturnType<typeof extend>,
  ),
)
