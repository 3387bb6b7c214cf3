import type { FieldOption, FieldSpec, FormText } from '../../fieldSpec'
import { asksFor } from '@shared/domain/aktualiseringForm'
import type { KindField } from '@shared/domain/aktualiseringForm'
import { aktualiseringNames, relationNames, sokandeNames } from '@shared/domain/underlagText'
import { guide } from '../guide'
import { optionsOf } from './options'

const asks = (field: KindField) => (form: FormText) => asksFor(form, field)
const named = (form: FormText): boolean => asksFor(form, 'anmalare') && form['relation'] !== 'okand'
const capital = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, name.charAt(0).toUpperCase() + name.slice(1)]),
  )
const kinds = optionsOf(aktualiseringNames).slice(1)

const REPORTER: readonly FieldSpec[] = [
  {
    ...{ name: 'relation', kind: 'choice', label: 'Anmälaren är', half: true, required: true },
    ...{ options: optionsOf(capital(relationNames)), when: asks('anmalare') },
  },
  { name: 'anmalareName', kind: 'text', label: 'Anmälarens namn', half: true, when: named },
  {
    ...{ name: 'kontakt', kind: 'text', label: 'Hur anmälaren nås', when: named },
    hint: 'Du får ringa tillbaka och fråga, men inte lämna ut uppgifter till anmälaren (Göteborg).',
  },
  { name: 'iTjanst', kind: 'check', label: 'Anmäler i tjänsten', when: named },
  {
    ...{ name: 'skyddad', kind: 'check', label: 'Skydda anmälarens identitet', when: named },
    hint: 'Namnet visas bara när någon begär det, och det loggas. Det skrivs aldrig i en handling till parten (26 kap. 5 § OSL).',
  },
]

const KINDS: readonly FieldSpec[] = [
  {
    ...{ name: 'barn', kind: 'text', label: 'Vilket barn eller vilken ungdom', required: true },
    when: asks('barn'),
  },
  {
    ...{ name: 'uppsagdFor', kind: 'choice', label: 'Varför hyresavtalet är uppsagt', half: true },
    options: optionsOf({ 'utebliven-hyra': 'Obetald hyra', annat: 'Något annat' }),
    when: asks('avhysning'),
  },
  {
    ...{ name: 'fristStart', kind: 'date', label: 'Återvinningsfristen börjar', half: true },
    ...{ hint: 'Tre veckor att vinna tillbaka hyresrätten (Täby 1.8)', when: asks('avhysning') },
  },
  {
    ...{ name: 'avhysningsdag', kind: 'date', label: 'Avhysning den', half: true },
    ...{ hint: 'ÅÅÅÅ-MM-DD, om Kronofogden har bestämt dag', when: asks('avhysning') },
  },
  { name: 'avdelning', kind: 'text', label: 'Sjukhus och avdelning', when: asks('sjukhus') },
  {
    ...{ name: 'sjukhusFrom', kind: 'date', label: 'Inskriven den', half: true },
    when: asks('sjukhus'),
  },
  {
    ...{ name: 'vantadUtskrivning', kind: 'date', label: 'Väntas skrivas ut den', half: true },
    when: asks('sjukhus'),
  },
]

const HEAD: readonly FieldSpec[] = [
  { name: 'slag', kind: 'choice', label: 'Slag', half: true, options: kinds },
  { name: 'inkom', kind: 'date', label: 'Inkom', half: true, required: true },
  {
    ...{ name: 'satt', kind: 'choice', label: 'Hur', half: true },
    options: optionsOf({ skriftlig: 'Skriftligt', muntlig: 'Muntligt' }).slice(1),
  },
  {
    ...{ name: 'sokande', kind: 'choice', label: 'Vem som ansöker', half: true },
    ...{ options: optionsOf(capital(sokandeNames)).slice(1), when: asks('sokande') },
  },
  {
    ...{ name: 'fran', kind: 'text', label: 'Från', when: asks('sokande') },
    hint: 'Namn, om någon annan än den enskilde ansöker',
  },
]

const TAIL: readonly FieldSpec[] = [
  { name: 'from', kind: 'date', label: 'Önskad från och med', half: true, when: asks('insats') },
  {
    ...{ name: 'to', kind: 'date', label: 'Önskad till och med', half: true, when: asks('insats') },
    hint: 'ÅÅÅÅ-MM-DD, tomt om det gäller tills vidare eller inte sägs',
  },
  { name: 'value', kind: 'text', label: 'Önskad omfattning', half: true, when: asks('omfattning') },
  {
    ...{ name: 'unit', kind: 'choice', label: 'Enhet', half: true, when: asks('omfattning') },
    options: optionsOf(guide.units).slice(1),
  },
  {
    ...{ name: 'per', kind: 'choice', label: 'Per', half: true, when: asks('omfattning') },
    options: optionsOf(guide.perNames).slice(1),
  },
  {
    ...{ name: 'text', kind: 'area', label: 'Med egna ord, eller återgivet ur ansökan', rows: 5 },
    when: asks('sokande'),
  },
  {
    ...{ name: 'text', kind: 'area', label: 'Vad som sägs: iakttagelser, oro och behov', rows: 5 },
    when: asks('anmalare'),
  },
]

/** The fields of an aktualisering, each kind with its own; `insatser` as the office's pack has them. */
export function aktualiseringFields(insatser: readonly FieldOption[]): readonly FieldSpec[] {
  const insats: FieldSpec = {
    ...{ name: 'insats', kind: 'choice', label: 'Insats', when: asks('insats') },
    options: [{ value: '', label: 'Ingen särskild insats' }, ...insatser],
  }
  return [...HEAD, ...REPORTER, ...KINDS, insats, ...TAIL]
}

/** What has come in, and each kind's next step. */
export const aktualisering = {
  words: {
    title: 'Det som har kommit in',
    add: 'Registrera ansökan eller anmälan',
    empty: 'Inget har kommit in ännu.',
  },
  invalid: 'Omfattningen ska vara ett tal.',
  pending: 'Väntar på ställningstagande',
  tested: 'Prövad',
  earlier: (count: number): string =>
    count === 1
      ? 'Det som har kommit in och prövats'
      : `Det som har kommit in och prövats (${count})`,
  from: (who: string): string => `från ${who}`,
  wanted: (amount: string): string => `Önskar ${amount}.`,
  oral: 'muntligt',
  written: 'skriftligt',
  child: (who: string): string => `Gäller ${who}.`,
  eviction: {
    uppsagdFor: { 'utebliven-hyra': 'Uppsagd för obetald hyra.', annat: 'Uppsagd.' },
    frist: (from: string, to: string): string => `Återvinningsfrist ${from}–${to}.`,
    day: (when: string): string => `Avhysning ${when}.`,
  },
  hospital: {
    ward: (name: string): string => `${name}.`,
    from: (when: string): string => `Inskriven ${when}.`,
    out: (when: string): string => `Väntas skrivas ut ${when}.`,
  },
  reporter: {
    hidden: 'Anmälaren är skyddad.',
    show: 'Visa anmälaren',
    shown: (who: string, relation: string, contact: string): string =>
      [`Anmälare: ${who === '' ? 'namn saknas' : who} (${relation})`, contact]
        .filter((part) => part !== '')
        .join(', '),
    inService: 'i tjänsten',
    purpose: 'anmälarens uppgifter visade',
    never: 'Uppgiften är skyddad mot parten (26 kap. 5 § OSL). Att du såg den är loggat.',
  },
  limit: (due: string): string =>
    `Förhandsbedömningen ska vara klar ${due} (14 dagar, 20 kap. 2 § SoL).`,
  limitLonger: (due: string): string => `Förhandsbedömningen är förlängd till ${due}.`,
} as const
