const numbers = ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio']

function count(n: number): string {
  return numbers[n] ?? String(n)
}

/** The start page. */
export const idag = {
  sub: (late: number, today: number): string => {
    const lateText =
      late === 0 ? '' : `${count(late)} ${late === 1 ? 'bevakning' : 'bevakningar'} har förfallit. `
    const todayText = today === 0 ? 'Inget förfaller i dag.' : `${count(today)} ska göras i dag.`
    return lateText + todayText
  },
  strip: (last: string): string => `Bevakningar per dag till och med ${last}`,
  lateDay: 'Förfallet',
  groups: { late: 'Förfallet', today: 'I dag', soon: 'Närmaste sju dagarna' },
  empty:
    'Inget förfaller de närmaste sju dagarna. Bevakningar kommer av sig själva när du beslutar eller kommunicerar en utredning.',
  emptyRegister:
    'Registret är tomt. Ett ärende börjar med Nytt ärende, när en ansökan eller anmälan har kommit in.',
  nytt: 'Nytt ärende',
  whose: 'Vems bevakningar',
  mine: 'Mina',
  unit: 'Enhetens',
  showUnit: (n: number): string =>
    n === 1 ? 'Visa enhetens bevakning' : `Visa enhetens ${n} bevakningar`,
  aside: 'Läget',
  standIn: 'Ersättare',
  putOff: (when: string, due: string): string => `${when} (tid ${due})`,
  newly: 'Nytillkommet',
  forMe: 'Väntar på ditt beslut',
  others: 'Väntar på andra',
  waitsFor: (who: string): string => `${who} beslutar`,
  nobodyWaits: 'Ingenting väntar på någon annan.',
  waits: (when: string): string => `senast ${when}`,
  continue: 'Fortsätt där du var',
  nothingOpen: 'Inga utkast. Det du skriver sparas som utkast medan du skriver.',
  draftKinds: {
    anteckning: 'Anteckning',
    utredning: 'Utredning',
    guide: 'Guiden',
    daganteckningar: 'Daganteckningar',
  },
  draftSaved: (kind: string, when: string): string => `${kind} · utkast sparat ${when}`,
  backup: 'Säkerhetskopia',
  backupOk: (when: string): string => `Verifierad ${when}`,
  backupOld: (days: number): string =>
    `Senaste kopian är ${days} dagar gammal. Ta en ny innan du går för dagen.`,
  backupNone:
    'Ingen säkerhetskopia är tagen. Går disken sönder finns ingenting kvar. Välj ett minne eller en mapp som inte ligger på den här datorn.',
  backupNow: 'Säkerhetskopiera nu',
  lock: 'Lås',
  lockText:
    'Akta låses efter 5 minuter utan arbete. Det du skriver sparas krypterat först och finns kvar när du låser upp.',
} as const
