import type { Bevarandeskal } from '@shared/deadlines/gallring'

const skal: Record<Bevarandeskal, string> = {
  'placerat-barn': 'Barnet har varit placerat. Akten bevaras.',
  'forskning-kommun': 'Kommunen bevarar alla akter för forskning.',
  'forskning-fodelsedag': 'Född den 5, 15 eller 25. Akten bevaras för forskning.',
  barnutredning: 'Utredning om barn',
}

/** Destruction of closed akter (SoL 16). */
export const gallring = {
  lead: 'En avslutad akt gallras fem år efter den sista anteckningen, senast vid utgången av nästa kalenderår. En person föreslår och en annan genomför. Då förstörs aktens nycklar, och ingen kan läsa den mer.',
  empty: 'Inga avslutade akter.',
  caption: 'Avslutade akter',
  columns: ['Välj', 'Ärende', 'Namn', 'Vad lagen säger', 'Läge'],
  choose: (nr: string): string => `Välj ${nr}`,
  skal,
  from: (day: string, last: string): string =>
    `Får gallras från ${day}, ska vara gallrad senast ${last}.`,
  ask: (day: string, last: string): string =>
    `Kontrollera först om barnet har varit placerat; då bevaras akten. Annars får den gallras från ${day}, senast ${last}.`,
  keptUntil: (why: string, day: string): string => `${why}: bevaras till och med ${day}.`,
  waiting: 'Inte dags än',
  due: 'Kan föreslås',
  late: 'Skulle ha varit gallrad',
  kept: 'Bevaras',
  proposedBy: (name: string): string => `Föreslagen av ${name}`,
  propose: 'Föreslå gallring av de valda',
  carryOut: 'Gallra de valda',
  decline: 'Ta bort förslaget',
  none: 'Välj minst en akt.',
  confirm: (n: number, utkast: number): string => {
    const akter = n === 1 ? 'En akt förstörs' : `${String(n)} akter förstörs`
    const drafts =
      utkast === 0
        ? ''
        : ` ${utkast === 1 ? 'Ett osignerat utkast' : `${String(utkast)} osignerade utkast`} i ${n === 1 ? 'den' : 'dem'} förstörs också.`
    return `${akter}. Det går inte att ångra.${drafts} Kontrollera att ingen handling ska bevaras.`
  },
  confirmed: 'Ja, förstör nycklarna',
  cancel: 'Avbryt',
  done: (n: number): string => (n === 1 ? 'En akt är gallrad.' : `${String(n)} akter är gallrade.`),
  proposed:
    'Föreslaget. Någon annan med rollen enhetschef eller administratör genomför gallringen.',
  own: 'Den som föreslog gallringen kan inte själv genomföra den.',
  proofTitle: 'Gallrat',
  proofCaption: 'Genomförd gallring',
  proofColumns: [
    'Dag',
    'Aktens id',
    'Händelser',
    'Föreslagen av',
    'Genomförd av',
    'Kan finnas i säkerhetskopior till',
  ],
  proofEmpty: 'Inget är gallrat än.',
  unknown: 'okänd användare',
} as const
