import { HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'
import type { TjansteskrivelseInput } from '@shared/documents/tjansteskrivelse'
import { ansokan, forlangning, handlaggare, kontor, person } from './samples'

const day = (value: string) => IsoDate.parse(value)

const utredning = HandelseBody.parse({
  type: 'utredning.skriven',
  data: {
    bakgrund:
      'Den enskilde är 38 år och har en psykisk funktionsnedsättning. Hen bor i egen lägenhet och har haft boendestöd fem dagar i veckan sedan våren 2026. Under hösten försämrades måendet och hen klarade inte att vara ensam hemma.',
    egenSyn:
      'Den enskilde vill flytta hem men är rädd för att det går för fort. Hen vill bo kvar tills boendestödet har provats hemma under några helger.',
    behov: 'Behovet av stöd finns dygnet runt, främst på kvällar och nätter.',
    bedomning:
      'Vistelsen har gett den trygghet som var målet. En plan för hemflytt finns, men den kan inte genomföras före slutet av februari. Behovet kan inte tillgodoses på annat sätt under tiden.',
    mal: 'Den enskilde flyttar hem under maj med ett boendestöd som fungerar.',
    barn: 'Den enskilde har en dotter på sju år som bor hos sin andra förälder. Dottern kan besöka boendet på helgerna, och umgänget påverkas inte av förslaget.',
    facts: {},
    sources: {},
  },
})
const kommunicerad = HandelseBody.parse({
  type: 'utredning.kommunicerad',
  data: {
    date: '2027-01-28',
    satt: 'Vid möte och i brev',
    svarSenast: '2027-02-08',
    svar: 'Den enskilde håller med om bedömningen och har inget att tillägga.',
    avbojd: false,
    talaInforNamnden: true,
  },
})
if (utredning.type !== 'utredning.skriven') throw new Error('sample')
if (kommunicerad.type !== 'utredning.kommunicerad') throw new Error('sample')

/** The prolongation of the korttidsboende story, on its way to the individutskott. */
export const tjansteskrivelseInput: TjansteskrivelseInput = {
  kontor,
  person,
  arendenummer: '2026-0142',
  date: day('2027-02-09'),
  forslag: {
    innehall: {
      ...forlangning.innehall,
      beslutstext:
        'Individutskottet förlänger korttidsboendet för den enskilde från och med den 1 mars 2027 till och med den 31 maj 2027.',
      motivering:
        'Den enskilde behöver stöd dygnet runt till dess att boendestödet har prövats hemma.',
      tidsbegransningSkal: 'Korttidsboendet ska ge tid att genomföra planen för hemflytt.',
      malsattning: '',
      forbehall: 'Beslutet får omprövas om behoven ändras under tiden.',
    },
    tillName: 'Hälsa- och omsorgsnämndens individutskott',
    sammantrade: day('2027-02-18'),
  },
  handlaggare,
  chef: { name: 'Anders Mönster', befattning: 'enhetschef för myndighetskontoret' },
  ansokan: { ...ansokan, inkom: day('2027-01-15') },
  utredning: utredning.data,
  kommunicerad: kommunicerad.data,
  grounds: [
    {
      text: 'Korttidsboende, boende med särskild service och familjehem längre än 3 månader: individutskottet',
      source: 'Osby, 7 Insatser inom socialpsykiatrin',
    },
    {
      text: 'Flera perioder i följd räknas ihop när gränsen på 3 månader prövas',
      source: 'Osby, 7 Insatser inom socialpsykiatrin',
    },
  ],
  earlier: [
    {
      insatsName: 'Korttidsboende',
      beslutsdatum: day('2026-11-22'),
      from: day('2026-12-01'),
      to: day('2027-02-28'),
      fattatAv: 'Enhetschef för myndighetskontoret',
    },
  ],
  chainFrom: day('2026-12-01'),
  beslutsunderlag: [
    { title: 'Utredning enligt IBIC', date: day('2027-01-25') },
    { title: 'Läkarintyg', date: day('2026-10-02') },
  ],
  skickasTill: ['Den enskilde', 'Enhetschefen för verkställigheten'],
}
