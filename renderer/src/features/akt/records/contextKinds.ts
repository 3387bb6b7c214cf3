import { longDate } from '@renderer/text/dates'
import * as words from '@renderer/text/sv/forms/context'
import { signedBy } from './personKinds'
import { body, choice, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

/** Interpreter or other support in communication (FL 13). */
export const tolkKind: RecordKind = {
  id: 'tolk',
  ...words.tolk,
  start: (state) => {
    const known = state.underlag.tolk.at(-1)?.value
    if (known === undefined) return { behovs: '' }
    return {
      ...{ behovs: known.behovs ? 'ja' : 'nej', sort: known.sort ?? '' },
      ...{ sprak: known.sprak, text: known.text },
    }
  },
  event: (form) => {
    const needed = form['behovs'] === 'ja'
    return body('tolk.antecknad', {
      behovs: needed,
      sprak: needed ? text(form, 'sprak') : '',
      sort: needed ? choice(form, 'sort') : null,
      text: text(form, 'text'),
    })
  },
  rows: (state) =>
    state.underlag.tolk.map((one) => ({
      id: rowId(one.ref),
      title: one.value.behovs ? words.tolk.needed(one.value.sprak) : words.tolk.notNeeded,
      text: one.value.text,
      meta: signedBy(one),
      actions: [],
    })),
}

/** The question about violence, each time it has been put. */
export const valdKind: RecordKind = {
  id: 'vald',
  words: words.vald.words,
  fields: words.vald.fields,
  start: (_state, today) => ({ date: today, svar: '' }),
  event: (form) =>
    body('vald.fragat', { date: day(form, 'date'), svar: form['svar'], text: text(form, 'text') }),
  rows: (state) =>
    state.underlag.vald.map((one) => ({
      id: rowId(one.ref),
      title: `${words.vald.svar[one.value.svar]}, ${longDate(one.value.date)}`,
      text: one.value.text,
      meta: signedBy(one),
      actions: [],
    })),
}

/** Self-care and its certificate. */
export const egenvardKind: RecordKind = {
  id: 'egenvard',
  words: words.egenvard.words,
  fields: words.egenvard.fields,
  start: (state) => {
    const known = state.underlag.egenvard.at(-1)?.value
    if (known === undefined) return { intyg: '' }
    return { ...known, date: known.date ?? '' }
  },
  event: (form) =>
    body('egenvard.antecknad', {
      ...{ intyg: form['intyg'], date: day(form, 'date') },
      ...{ utfardare: text(form, 'utfardare'), text: text(form, 'text') },
    }),
  rows: (state) =>
    state.underlag.egenvard.map((one) => ({
      id: rowId(one.ref),
      title: words.egenvard.intyg[one.value.intyg],
      text: one.value.text,
      meta: [
        one.value.utfardare,
        one.value.date === null ? '' : longDate(one.value.date),
        signedBy(one),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      actions: [],
    })),
}

/** The assessed group under LSS, with its reasons. */
export const personkretsKind: RecordKind = {
  id: 'personkrets',
  words: words.personkrets.words,
  fields: words.personkrets.fields,
  start: (_state, today) => ({ krets: '', date: today }),
  event: (form) =>
    body('personkrets.bedomd', {
      ...{ krets: form['krets'], date: day(form, 'date'), skal: text(form, 'skal') },
    }),
  rows: (state) =>
    state.underlag.personkrets.map((one) => ({
      id: rowId(one.ref),
      title: words.personkrets.short(one.value.krets),
      text: one.value.skal,
      meta: `${longDate(one.value.date)} · ${signedBy(one)}`,
      actions: [],
    })),
}
