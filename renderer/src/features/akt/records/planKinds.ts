import { longDate } from '@renderer/text/dates'
import * as words from '@renderer/text/sv/forms/planer'
import { planNames } from '@shared/domain/underlagText'
import { signedBy } from './personKinds'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

/** ASI, Net-Plan and other instruments: result, day and by whom. */
export const instrumentKind: RecordKind = {
  id: 'instrument',
  words: words.instrument.words,
  fields: words.instrument.fields,
  start: (_state, today) => ({ sort: '', date: today }),
  event: (form) => {
    const { names } = words.instrument
    const sort = form['sort'] ?? ''
    const name = sort === 'asi' || sort === 'netplan' ? names[sort] : text(form, 'name')
    return body('instrument.genomfort', {
      ...{ sort, name, date: day(form, 'date') },
      ...{ av: text(form, 'av'), resultat: text(form, 'resultat') },
    })
  },
  rows: (state) =>
    state.underlag.instrument.map((one) => ({
      id: rowId(one.ref),
      title: `${one.value.name}, ${longDate(one.value.date)}`,
      text: one.value.resultat,
      meta: `${words.instrument.by(one.value.av)} · ${signedBy(one)}`,
      actions: [],
    })),
}

/** SIP, individual plan and vårdplan, with their days. */
export const planKind: RecordKind = {
  id: 'plan',
  words: words.plan.words,
  fields: words.plan.fields,
  start: (_state, today) => ({ sort: '', status: '', date: today }),
  event: (form) =>
    body('plan.antecknad', {
      ...{ sort: form['sort'], status: form['status'], date: day(form, 'date') },
      ...{ name: form['sort'] === 'annan' ? text(form, 'name') : '', text: text(form, 'text') },
      omprovasSenast: day(form, 'omprovasSenast'),
    }),
  rows: (state) =>
    state.underlag.planer.map((one) => {
      const { sort, name, status, date, omprovasSenast, text: said } = one.value
      const review = omprovasSenast === null ? '' : words.plan.review(longDate(omprovasSenast))
      return {
        id: rowId(one.ref),
        title: name === '' ? planNames[sort] : name,
        text: said,
        meta: [`${words.plan.status[status]} ${longDate(date)}`, review, signedBy(one)]
          .filter((part) => part !== '')
          .join(' · '),
        actions: [],
      }
    }),
}
