import { svar as words } from '@renderer/text/sv/forms/svar'
import { body, day, text } from './recordKind'
import type { RecordKind } from './recordKind'

/** The party's answer to what was communicated, or that none came before the set day. */
export const svarKind: RecordKind = {
  id: 'kommunicering-svar',
  ...words,
  start: (_state, today) => ({ sort: '', date: today }),
  event: (form) =>
    body('kommunicering.besvarad', {
      ...{ date: day(form, 'date'), satt: text(form, 'satt'), sort: form['sort'] },
      ...{ svar: form['sort'] === 'synpunkter' ? text(form, 'svar') : '' },
      villTala: form['villTala'] === 'ja',
    }),
  rows: () => [],
}
