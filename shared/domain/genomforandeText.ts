import type { z } from 'zod'
import type { Avbrottsorsak } from './handelse'
import type {
  Avslutsorsak,
  Franvaro,
  Genomforandeplan,
  Uppdrag,
  Utforarkontakt,
} from './handelser/genomforandeHandelser'
import type { Maluppfyllelse, Uppfoljning } from './handelser/uppfoljningHandelser'

/*
 * The words for the values of the provider's work and the follow-up, the same on the screen and on paper.
 */

export const underlagNames: Readonly<Record<Uppdrag['underlag'], string>> = {
  kommunicerat: 'Den enskilde har tagit del av beslutsunderlaget',
  avbojt: 'Den enskilde har avböjt att ta del av beslutsunderlaget',
  'inte-kommunicerat': 'Den enskilde har inte tagit del av beslutsunderlaget',
}

export const kontaktNames: Readonly<Record<Utforarkontakt['utfall'], string>> = {
  natt: 'Kontakt tagen',
  'ej-natt': 'Försök, fick inte kontakt',
  avbokat: 'Uppstartsmöte avbokat',
}

export const medverkanNames: Readonly<Record<Genomforandeplan['medverkan'], string>> = {
  tillsammans: 'Tillsammans med den enskilde',
  foretradare: 'Tillsammans med den enskildes företrädare',
  avbojd: 'Den enskilde vill inte delta',
}

export const krissamtyckeNames: Readonly<Record<Genomforandeplan['krissamtycke'], string>> = {
  ja: 'Samtycker till kontakten',
  nej: 'Samtycker inte till kontakten',
  'ej-fragat': 'Inte tillfrågad ännu',
}

export const franvaroNames: Readonly<Record<Franvaro['orsak'], string>> = {
  sjukhus: 'Inlagd på sjukhus',
  resa: 'Bortrest',
  annat: 'Borta av annan orsak',
}

export const franvaroBedomning: Readonly<Record<Franvaro['bedomning'], string>> = {
  fortsatter: 'Insatsen ligger kvar',
  pausas: 'Insatsen pausas',
  'avslut-provas': 'Det prövas om insatsen ska avslutas',
}

export const avbrottNames: Readonly<Record<z.infer<typeof Avbrottsorsak>, string>> = {
  paus: 'Överenskommen paus',
  'enskild-vill': 'Den enskilde tar inte emot insatsen',
  sjukhus: 'Inlagd på sjukhus',
  personal: 'Utföraren saknar personal',
  plats: 'Platsen eller boendet har upphört',
  annat: 'Annan orsak',
}

export const avslutNames: Readonly<Record<z.infer<typeof Avslutsorsak>, string>> = {
  'mal-uppnatt': 'Målet är uppnått',
  atertagen: 'Den enskilde har återtagit sin ansökan',
  'annan-insats': 'Ersatt av en annan insats',
  flyttat: 'Den enskilde har flyttat',
  avliden: 'Den enskilde har avlidit',
  'tiden-ute': 'Beslutets tid är ute',
  annat: 'Annan orsak',
}

export const maluppfyllelseNames: Readonly<Record<Maluppfyllelse, string>> = {
  uppnatt: 'Uppnått',
  delvis: 'Delvis uppnått',
  'ej-uppnatt': 'Inte uppnått',
  'ej-bedomt': 'Inte bedömt',
}

export const uppfoljningSkal: Readonly<Record<Uppfoljning['skal'], string>> = {
  planerad: 'Planerad uppföljning',
  'andrat-behov': 'Behoven har förändrats',
  avslut: 'Insatsen avslutas',
}

export const framatNames: Readonly<Record<Uppfoljning['framat'], string>> = {
  fortsatter: 'Insatsen fortsätter som beslutat',
  andras: 'Insatsen behöver ändras: ny utredning',
  avslutas: 'Insatsen ska avslutas',
}
