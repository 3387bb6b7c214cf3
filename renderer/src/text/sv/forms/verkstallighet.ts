import { avbrottNames, avslutNames } from '@shared/domain/genomforandeText'
import type { FieldSpec, FormText } from '../../fieldSpec'
import { optionsOf } from './options'

const isBroken = (form: FormText): boolean => form['status'] === 'avbruten'
const isPart = (form: FormText): boolean => form['status'] === 'delvis'

/** Carrying out: begun wholly or in part, broken off, taken up again, ended. */
export const verkstallighet = {
  words: {
    title: 'Verkställighet',
    add: 'Anteckna verkställighet',
    empty: 'Inte verkställt ännu.',
    lead: 'Beslutet är verkställt när den enskilde börjar ta emot insatsen. Delvis verkställt räknas som ej verkställt tills resten har börjat.',
  },
  statuses: {
    verkstalld: 'Verkställt helt, eller återupptaget',
    delvis: 'Delvis verkställt',
    avbruten: 'Avbrutet eller pausat',
  },
  short: { verkstalld: 'Verkställt', delvis: 'Delvis verkställt', avbruten: 'Avbrutet' },
  get fields(): readonly FieldSpec[] {
    return [
      {
        ...{ name: 'status', kind: 'choice', label: 'Läge', half: true, required: true },
        options: optionsOf(verkstallighet.statuses),
      },
      { name: 'date', kind: 'date', label: 'Från och med', half: true, required: true },
      {
        ...{ name: 'kvarstar', kind: 'area', label: 'Kvar att verkställa', rows: 2 },
        ...{ hint: 'Till exempel 3 av 5 timmar i veckan', required: true, when: isPart },
      },
      {
        ...{ name: 'orsak', kind: 'choice', label: 'Orsak', half: true, required: true },
        ...{ options: optionsOf(avbrottNames), when: isBroken },
      },
      {
        ...{ name: 'till', kind: 'date', label: 'Väntas återupptas', half: true, when: isBroken },
      },
      { name: 'text', kind: 'area', label: 'Kommentar', rows: 2 },
    ]
  },
  breakWarning:
    'Tre månader efter avbrottet ska insatsen vara i gång igen eller rapporteras till IVO och revisorerna (34 kap. 1 § SoL, 28 f § LSS), även när den enskilde har velat ha en paus.',
  remains: (what: string): string => `Kvar: ${what}`,
  until: (when: string): string => `väntas återupptas ${when}`,
  end: {
    words: {
      title: 'Insatsen avslutas',
      add: 'Anteckna att insatsen är avslutad',
      empty: '',
      lead: 'Insatsen är avslutad när den enskilde inte längre ska ha den. Att tacka nej till ett erbjudande eller att vara borta avslutar den inte.',
    },
    get fields(): readonly FieldSpec[] {
      return [
        { name: 'date', kind: 'date', label: 'Sista dag', half: true, required: true },
        {
          ...{ name: 'orsak', kind: 'choice', label: 'Orsak', half: true, required: true },
          options: optionsOf(avslutNames),
        },
        {
          ...{ name: 'text', kind: 'area', label: 'Skäl och hur insatsen har anpassats' },
          ...{ rows: 3, required: true },
        },
      ]
    },
    row: (when: string, why: string): string => `Insatsen avslutad ${when}: ${why}`,
  },
} as const
