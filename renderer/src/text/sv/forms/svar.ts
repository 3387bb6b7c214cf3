import type { FieldSpec } from '../../fieldSpec'
import { optionsOf } from './options'

/** The answer to a communication. */
export const svar = {
  words: { title: 'Svar på kommuniceringen', add: 'Anteckna svar', empty: '' },
  fields: [
    {
      ...{ name: 'sort', kind: 'choice', label: 'Svaret är', half: true, required: true },
      options: optionsOf({
        synpunkter: 'Synpunkter',
        'inga-synpunkter': 'Inga synpunkter',
        'inget-svar': 'Inget svar inom tiden',
      }),
    },
    { name: 'date', kind: 'date', label: 'Svarsdag', half: true, required: true },
    {
      ...{ name: 'satt', kind: 'text', label: 'Hur svaret lämnades', required: true },
      when: (form) => form['sort'] !== 'inget-svar',
    },
    {
      ...{ name: 'svar', kind: 'area', label: 'Synpunkterna', required: true },
      when: (form) => form['sort'] === 'synpunkter',
    },
    { name: 'villTala', kind: 'check', label: 'Vill tala inför nämnden eller utskottet' },
  ] satisfies readonly FieldSpec[],
} as const
