import type { Livsomrade } from '../domain/handelser/livsomrade'

/** What an invented provider does with a measure: who, how often, which goals, and what the days come to. */
export type ProviderText = {
  readonly utforare: string
  readonly personal: string
  readonly omfattning: string
  readonly tider: string
  readonly metod: string
  readonly bemotande: string
  readonly omrade: Livsomrade
  readonly beskrivning: string
  readonly delmal: readonly (readonly [mal: string, matt: string, hur: string])[]
  readonly days: readonly string[]
  readonly sammanstallning: string
}

export const PROVIDER_TEXTS: Readonly<Record<string, ProviderText>> = {
  boendestod: {
    utforare: 'Boendestödet Påhittet',
    personal: 'Ronja Skissgren och Ali Provström',
    omfattning: 'Tre dagar i veckan',
    tider: 'Måndag, onsdag och fredag förmiddag, hemma',
    metod: 'Veckoschema på kylskåpet, en syssla i taget, personalen gör med och inte åt.',
    bemotande: 'Ring en kvart innan. Vänta ut svaret och fråga en sak i taget.',
    omrade: 'hemliv',
    beskrivning: 'Disk och tvätt blir liggande. Kommer i gång när någon finns med.',
    delmal: [
      [
        'Diskar själv varje kväll.',
        'Disken är gjord fem kvällar av sju.',
        'Påminnelse i telefonen',
      ],
      [
        'Öppnar posten varje fredag.',
        'Ingen räkning går till påminnelse.',
        'Tillsammans vid bordet',
      ],
    ],
    days: [
      'Diskade tillsammans. Gick lättare när radion var på.',
      'Avbokade per telefon, hade sovit dåligt.',
      'Öppnade posten. Två räkningar betalades.',
    ],
    sammanstallning:
      'Besöken har i huvudsak blivit av. Disken sköts oftare på egen hand, posten behöver stöd.',
  },
  sysselsattning: {
    utforare: 'Sysselsättningen Exemplet',
    personal: 'Hugo Mönsterdal',
    omfattning: 'Två dagar i veckan',
    tider: 'Tisdag och torsdag 09.30–14.00',
    metod: 'Fast plats i verkstaden, tydlig början och tydligt slut på varje uppgift.',
    bemotande: 'Hälsa först, ge tid att landa. Inga överraskningar i schemat.',
    omrade: 'utbildning-arbete',
    beskrivning: 'Har inget att gå till på dagarna och vänder på dygnet.',
    delmal: [
      ['Kommer båda dagarna.', 'Närvaro minst sju dagar av åtta i månaden.', 'Sms kvällen före'],
    ],
    days: ['Slipade färdigt hyllan.', 'Kom en timme senare än planerat, stannade hela dagen.'],
    sammanstallning: 'Har kommit till de flesta dagar och tagit en egen uppgift i verkstaden.',
  },
  kontaktperson: {
    utforare: 'Kontaktpersonsgruppen',
    personal: 'Signe Låtsaslund, uppdragstagare',
    omfattning: 'Åtta timmar i månaden',
    tider: 'Varannan lördag',
    metod: 'Gör saker tillsammans som personen själv har valt.',
    bemotande: 'Låt personen bestämma takten.',
    omrade: 'relationer',
    beskrivning: 'Har inget umgänge utanför hemmet.',
    delmal: [
      [
        'Gör något utanför hemmet varannan vecka.',
        'Två aktiviteter i månaden.',
        'Bestäms i förväg',
      ],
    ],
    days: ['Var på museet.', 'Fikade på torget.'],
    sammanstallning: 'Träffarna har blivit av. Personen har börjat föreslå saker själv.',
  },
  korttidsboende: {
    utforare: 'Korttidsboendet Skissen',
    personal: 'Mirjam Tänkberg och Ola Provdal',
    omfattning: 'Dygnet runt',
    tider: 'Alla dagar',
    metod: 'Kvällssamtal, gemensam frukost, prov hemma en natt i veckan mot slutet.',
    bemotande: 'Lugn röst, samma personal om kvällarna.',
    omrade: 'trygghet',
    beskrivning: 'Oron är som störst på natten. Sover när någon finns i huset.',
    delmal: [
      [
        'Sover hela natten.',
        'Fem nätter av sju utan att väcka personalen.',
        'Kvällssamtal klockan nio',
      ],
    ],
    days: ['Sov hela natten.', 'Vaken till två, lugnare efter samtal.'],
    sammanstallning: 'Nätterna har blivit lugnare. Två nätter hemma har gått bra.',
  },
}
