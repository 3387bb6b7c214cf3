/*
 * What the invented people need and what the invented handläggare write. Plain words, nobody's own:
 * three variants a measure, so that lists don't look copied.
 */
export type CaseText = {
  readonly ansokan: string
  readonly behov: string
  readonly bedomning: string
  readonly mal: string
  readonly beslut: string
}

export const CASE_TEXTS: Readonly<Record<string, readonly [CaseText, ...CaseText[]]>> = {
  boendestod: [
    {
      ansokan: 'Vill ha hjälp att komma igång med disk, tvätt och post hemma.',
      behov: 'Har svårt att starta och avsluta sysslor i hemmet. Räkningar blir liggande.',
      bedomning: 'Behovet kan inte tillgodoses på annat sätt. Stöd några dagar i veckan räcker.',
      mal: 'Sköter posten själv en gång i veckan inom ett år.',
      beslut: 'beviljas boendestöd',
    },
    {
      ansokan: 'Ansöker om stöd för att hålla ordning och komma i säng i tid.',
      behov: 'Dygnsrytmen är bruten och måltider hoppas över när ingen påminner.',
      bedomning: 'Stödet behöver vara regelbundet för att rutinerna ska hålla.',
      mal: 'Äter tre mål om dagen och är uppe före tio på vardagar.',
      beslut: 'beviljas boendestöd',
    },
  ],
  sysselsattning: [
    {
      ansokan: 'Vill ha något att gå till på dagarna.',
      behov: 'Saknar sammanhang på dagarna och isolerar sig när inget är planerat.',
      bedomning: 'Varken arbete eller studier är möjligt i dag. Sysselsättning möter behovet.',
      mal: 'Deltar minst två dagar i veckan under ett halvår.',
      beslut: 'beviljas sysselsättning',
    },
  ],
  kontaktperson: [
    {
      ansokan: 'Önskar en kontaktperson att göra saker tillsammans med.',
      behov: 'Har inget umgänge utanför hemmet och tar sällan egna initiativ.',
      bedomning: 'Nätverket är bedömt och räcker inte för det umgänge personen vill ha.',
      mal: 'Gör en aktivitet utanför hemmet varannan vecka.',
      beslut: 'beviljas kontaktperson',
    },
  ],
  korttidsboende: [
    {
      ansokan: 'Klarar inte att vara hemma på nätterna och ansöker om korttidsboende.',
      behov: 'Behöver personal till hands dygnet runt en tid. Oron är som störst på natten.',
      bedomning: 'Boendestöd och hemtjänst har prövats och räcker inte nu.',
      mal: 'Sover hela nätter och kan flytta hem med boendestöd.',
      beslut: 'beviljas korttidsboende',
    },
    {
      ansokan: 'Ansöker om korttidsboende efter en tid då stödet hemma inte har räckt.',
      behov: 'Äter och sover bara när någon finns nära. Missar medicin utan påminnelse.',
      bedomning: 'Stödet hemma har prövats under våren och räcker inte kvällar och nätter.',
      mal: 'Tar sin medicin själv och klarar kvällarna hemma.',
      beslut: 'beviljas korttidsboende',
    },
  ],
}
