import { framatNames, maluppfyllelseNames, uppfoljningSkal } from '@shared/domain/genomforandeText'
import { gradNames } from '@shared/domain/underlagText'
import type { FieldSpec, FormText } from '../../fieldSpec'
import { optionsOf } from './options'

const changes = (form: FormText): boolean =>
  form['framat'] === 'andras' || form['framat'] === 'avslutas'
const grades = optionsOf(
  Object.fromEntries(Object.entries(gradNames).map(([grad, name]) => [grad, `${grad}, ${name}`])),
)

/** A follow-up with the person. */
export const uppfoljning = {
  words: {
    title: 'Uppföljningar',
    add: 'Följ upp',
    empty: 'Ingen uppföljning är gjord.',
    lead: 'Följ upp tillsammans med den enskilde. Bedöm varje mål och varje livsområde som i utredningen; 8 och 9 räknas inte i någon jämförelse.',
    sign: 'Signera uppföljningen',
  },
  first: [
    { name: 'date', kind: 'date', label: 'Uppföljt den', half: true, required: true },
    {
      ...{ name: 'skal', kind: 'choice', label: 'Skäl', half: true, required: true },
      options: optionsOf(uppfoljningSkal),
    },
    { name: 'satt', kind: 'text', label: 'Hur', half: true, required: true },
    { name: 'deltagare', kind: 'text', label: 'Vilka som deltog', half: true },
    {
      ...{ name: 'egenSyn', kind: 'area', label: 'Den enskildes egen syn', required: true },
      hint: 'Också företrädarens synpunkter',
    },
    {
      ...{ name: 'utforaren', kind: 'area', label: 'Vad utföraren berättar', rows: 3 },
      hint: 'Utförarens senaste sammanställning är ifylld; ändra fritt.',
    },
  ] satisfies readonly FieldSpec[],
  goal(nr: number, mal: string): readonly FieldSpec[] {
    const name = nr === 0 ? 'Beslutets mål' : `Delmål ${String(nr)}`
    return [
      {
        ...{ name: `uppfyllelse${nr}`, kind: 'choice', label: `${name}: hur det står`, hint: mal },
        ...{ options: optionsOf(maluppfyllelseNames), required: true, half: true },
      },
      { name: `maltext${nr}`, kind: 'area', label: `${name}: kommentar`, rows: 2, half: true },
    ]
  },
  area(omrade: string, name: string): readonly FieldSpec[] {
    return [
      {
        ...{ name: `nu-${omrade}`, kind: 'choice', label: `${name}: nu`, options: grades },
        ...{ required: true, half: true },
      },
      { name: `text-${omrade}`, kind: 'area', label: `${name}: kommentar`, rows: 2, half: true },
    ]
  },
  last: [
    { name: 'bedomning', kind: 'area', label: 'Bedömning', required: true },
    {
      ...{ name: 'framat', kind: 'choice', label: 'Vad händer nu', required: true },
      options: optionsOf(framatNames),
    },
    {
      ...{ name: 'framatText', kind: 'area', label: 'Vad som behöver ändras, och varför', rows: 2 },
      ...{ required: true, when: changes },
    },
  ] satisfies readonly FieldSpec[],
  row: (when: string, why: string): string => `${when}: ${why}`,
  next: {
    andras:
      'Uppföljningen säger att insatsen behöver ändras. Registrera det som en ny ansökan eller anmälan, och inled utredning.',
    avslutas:
      'Uppföljningen säger att insatsen ska avslutas. Fatta beslutet i guiden, och anteckna insatsens slut under Genomförande.',
    toIntake: 'Till utredningen',
    toGuide: 'Till beslutsguiden',
  },
  picture: {
    title: 'Hur det har gått',
    lead: 'Överst på skalan är ingen begränsning, nederst total. Streckad linje: avsett funktionstillstånd. Luckor är dagar då området inte bedömdes.',
    caption: 'Funktionstillstånd över tid',
    area: 'Livsområde',
    curve: 'Kurva',
    goal: 'Avsett',
    goals: 'Mål',
    goalCaption: 'Måluppfyllelse över tid',
    none: '–',
    empty:
      'När livsområdena är beskrivna i utredningen och insatsen har följts upp visas utvecklingen här.',
  },
  tabEmpty: 'Det finns inget beviljat att följa upp ännu.',
} as const
