const numbers = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const

function inWords(count: number): string {
  return numbers[count] ?? String(count)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${inWords(count)} ${many}`
}

/** Jämför: measures of one kind in up to five municipalities, side by side. */
export const jamfor = {
  title: 'Jämför insatser',
  choose: 'Välj en insats i listan, så visas kommunerna sida vid sida. Orden som skiljer markeras.',
  list: 'Insatser som finns i flera kommuner',
  noHit: (term: string): string =>
    `Ingen träff på ’${term}’. Det som bara finns i en kommun står under Insatser.`,
  meta: (packs: number, differ: number): string =>
    `${inWords(packs)} kommuner, ${counted(differ, 'en skillnad', 'skillnader')}`,
  heading: (kind: string, kommuner: number, columns: number): string => {
    const places = counted(kommuner, 'en kommun', 'kommuner')
    return columns === kommuner
      ? `${kind} i ${places}`
      : `${kind} i ${places}, ${inWords(columns)} insatser`
  },
  sums: ({ all, differ, silent }: { all: number; differ: number; silent: number }): string => {
    const first = `${capital(inWords(differ))} av ${inWords(all)} rader skiljer sig.`
    if (silent === 0) return first
    return `${first} ${capital(inWords(silent))} går inte att jämföra, eftersom någon källa inte säger något.`
  },
  caption: (kind: string, places: string): string => `${kind} i ${places}`,
  show: 'Visa rader',
  rows: { all: 'Alla rader', differ: 'Bara skillnader' },
  change: 'Byt kommuner',
  dialog: {
    title: 'Välj vad som jämförs',
    text: 'En till fem insatser. Samma ord kan betyda olika saker, så varje insats har kommunens namn och avsnittets eget.',
    tooMany: 'Högst fem får plats. Ta bort en för att välja en annan.',
    none: 'Välj minst en insats.',
    done: 'Jämför',
  },
  cells: {
    amount: 'Omfattning',
    targetGroup: 'Målgrupp',
    content: 'Innehåll',
    exclusions: 'Avgränsningar',
    age: 'Ålder',
    duration: 'Tid',
    fee: 'Avgift',
    law: 'Lagrum',
    decidedBy: 'Vem beslutar',
    followUp: 'Uppföljning',
    documentation: 'Dokumentation',
    needs: 'Behovsprövas',
  },
  status: {
    differs: 'Skiljer sig',
    same: 'Samma',
    silent: 'Källor tiger',
    check: 'Kontrollera',
  },
  checkLaw: 'Kontrollera lagrummet',
  noDifference: 'Ingen rad skiljer sig mellan de valda kommunerna.',
  toMeasure: (name: string): string => `Öppna ${name}`,
} as const
