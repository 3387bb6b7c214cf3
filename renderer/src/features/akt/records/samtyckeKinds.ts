import { longDate } from '@renderer/text/dates'
import * as words from '@renderer/text/sv/forms/samtycken'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import { consentFor, isInForce } from '@shared/domain/consent'
import type { HandelseRef } from '@shared/domain/handelser/event'
import type { Lasting } from '@shared/domain/handelser/underlag'
import type { Samtycke } from '@shared/domain/handelser/underlagHandelser'
import { samtyckeAv, samtyckeGaller, uppgiftSorter } from '@shared/domain/underlagText'
import { signedBy } from './personKinds'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind, RecordRow } from './recordKind'

function revoking(ref: HandelseRef): RecordKind {
  return {
    id: `samtycke-aterkallas-${rowId(ref)}`,
    ...words.samtycke.end,
    start: (_state, today) => ({ date: today, skal: '' }),
    event: (form) =>
      body('samtycke.aterkallat', {
        ...{ avser: ref, date: day(form, 'date'), skal: text(form, 'skal') },
      }),
    rows: () => [],
  }
}

function status(one: Lasting<Samtycke>): NonNullable<RecordRow['status']> {
  if (one.ended !== null) return { tone: 'warn', text: words.samtycke.revoked }
  if (one.value.svar === 'nej') return { tone: 'warn', text: words.samtycke.no }
  return { tone: 'ok', text: words.samtycke.yes }
}

function samtyckeRow(one: Lasting<Samtycke>): RecordRow {
  const { value, ended, ref } = one
  const { date, satt, giltigtTill } = value
  const who = `${samtyckeAv[value.av]}${value.name === '' ? '' : ` ${value.name}`}`
  const meta = [
    `${longDate(date)}, ${satt}`,
    giltigtTill === null ? '' : words.samtycke.until(longDate(giltigtTill)),
    ended === null ? '' : words.samtycke.revokedText(longDate(ended.date), ended.skal),
    signedBy(one),
  ]
  return {
    id: rowId(ref),
    title: `${who}: ${samtyckeGaller[value.galler]} ${value.till}`,
    text: value.omfattning,
    meta: meta.filter((part) => part !== '').join(' · '),
    status: status(one),
    actions: ended === null && value.svar === 'ja' ? [revoking(ref)] : [],
  }
}

/** Consents and refusals, each for its own source or measure, dated and revocable. */
export const samtyckeKind: RecordKind = {
  id: 'samtycke',
  words: words.samtycke.words,
  fields: words.samtycke.fields,
  start: (_state, today) => ({ av: 'den-enskilde', galler: '', svar: '', date: today }),
  event: (form) =>
    body('samtycke.antecknat', {
      ...{ av: form['av'], name: form['av'] === 'vardnadshavare' ? text(form, 'name') : '' },
      ...{ galler: form['galler'], till: text(form, 'till'), svar: form['svar'] },
      ...{ omfattning: text(form, 'omfattning'), date: day(form, 'date') },
      ...{ satt: text(form, 'satt'), giltigtTill: day(form, 'giltigtTill') },
    }),
  rows: (state) => state.underlag.samtycken.map(samtyckeRow),
}

/** The person's own account and what the official saw need no consent; everything else does. */
function needsConsent(form: FormText): boolean {
  return ['narstaende', 'vard', 'myndighet'].includes(form['sort'] ?? '')
}

function consentWarning(form: FormText, state: AktState): string | null {
  const source = text(form, 'fran')
  const on = day(form, 'date')
  if (source === '' || on === null || !needsConsent(form)) return null
  const found = consentFor(state.underlag.samtycken, source)
  if (found === null) return words.uppgift.none(source)
  return isInForce(found, on) ? null : words.uppgift.revoked(source)
}

/** Facts obtained, each with its source; without consent only with a reason. */
export const uppgiftKind: RecordKind = {
  id: 'uppgift',
  words: words.uppgift.words,
  fields: words.uppgift.fields,
  start: (_state, today) => ({ sort: '', date: today }),
  event: (form) =>
    body('uppgift.inhamtad', {
      ...{ fran: text(form, 'fran'), sort: form['sort'], date: day(form, 'date') },
      ...{ satt: text(form, 'satt'), text: text(form, 'text'), samtycke: null },
      utanSamtycke: text(form, 'utanSamtycke'),
    }),
  warn: consentWarning,
  check: (form, state): Readonly<Record<string, string>> =>
    consentWarning(form, state) !== null && text(form, 'utanSamtycke') === ''
      ? { utanSamtycke: words.uppgift.needReason }
      : {},
  rows: (state) =>
    state.underlag.uppgifter.map((one) => {
      const { fran, sort, date, satt, text: said, utanSamtycke } = one.value
      const without = utanSamtycke === '' ? '' : words.uppgift.without(utanSamtycke)
      return {
        id: rowId(one.ref),
        title: fran,
        text: said,
        meta: [uppgiftSorter[sort], `${longDate(date)}, ${satt}`, without, signedBy(one)]
          .filter((part) => part !== '')
          .join(' · '),
        actions: [],
      }
    }),
}
