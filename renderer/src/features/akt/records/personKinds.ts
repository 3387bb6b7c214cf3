import { swedishDay } from '@shared/domain/swedishDay'
import { longDate } from '@renderer/text/dates'
import * as words from '@renderer/text/sv/forms/personer'
import { records } from '@renderer/text/sv/forms/records'
import type { AktState } from '@shared/domain/akt'
import type { HandelseRef } from '@shared/domain/handelser/event'
import type { Noted } from '@shared/domain/handelser/noted'
import type { Lasting } from '@shared/domain/handelser/underlag'
import type { Foretradare } from '@shared/domain/handelser/underlagHandelser'
import { foretradareNames } from '@shared/domain/underlagText'
import { body, choice, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

type Fullmakt = Foretradare['fullmakt']

/** Who signed a record and which day. */
export function signedBy({ by, at }: Pick<Noted<unknown>, 'by' | 'at'>): string {
  return records.signedBy(by, longDate(swedishDay(at)))
}

function fullmaktText(fullmakt: Fullmakt): string {
  if (fullmakt === null) return ''
  if (fullmakt.form === 'muntlig') return words.foretradare.oralShort
  return fullmakt.original === null
    ? words.foretradare.unseen
    : words.foretradare.shown(longDate(fullmakt.original))
}

function validity({ from, to }: Foretradare): string {
  const said = (date: string | null) => (date === null ? '' : longDate(date))
  return words.foretradare.validity(said(from), said(to))
}

/** Ends a representative's right, with its day and why. */
function ending(ref: HandelseRef): RecordKind {
  return {
    id: `foretradare-upphor-${rowId(ref)}`,
    ...words.foretradare.end,
    start: (_state, today) => ({ date: today, skal: '' }),
    event: (form) =>
      body('foretradare.upphor', { avser: ref, date: day(form, 'date'), skal: text(form, 'skal') }),
    rows: () => [],
  }
}

function foretradareRow(one: Lasting<Foretradare>) {
  const { value, ended, ref } = one
  const right = [validity(value), fullmaktText(value.fullmakt)].filter((part) => part !== '')
  return {
    id: rowId(ref),
    title: `${foretradareNames[value.sort]}: ${value.name}`,
    text: [value.omfattning, value.kontakt].filter((part) => part !== '').join('\n'),
    meta: [
      ...right,
      ended === null ? '' : words.foretradare.ended(longDate(ended.date), ended.skal),
      signedBy(one),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    ...(ended === null
      ? {}
      : { status: { tone: 'none' as const, text: words.foretradare.endedShort } }),
    actions: ended === null ? [ending(ref)] : [],
  }
}

/** Representatives, with the extent of their right and whether a power of attorney was shown. */
export const foretradareKind: RecordKind = {
  id: 'foretradare',
  words: words.foretradare.words,
  fields: words.foretradare.fields,
  start: (_state, today) => ({ sort: '', from: today }),
  event: (form) =>
    body('foretradare.antecknad', {
      ...{ sort: form['sort'], name: text(form, 'name'), kontakt: text(form, 'kontakt') },
      ...{ omfattning: text(form, 'omfattning'), from: day(form, 'from'), to: day(form, 'to') },
      fullmakt:
        form['sort'] === 'ombud'
          ? {
              ...{ form: form['form'], undertecknad: form['undertecknad'] === 'ja' },
              original: day(form, 'original'),
            }
          : null,
    }),
  warn: (form) => {
    if (form['sort'] !== 'ombud') return null
    if (form['form'] === 'muntlig') return words.foretradare.oral
    const whole = form['undertecknad'] === 'ja' && day(form, 'original') !== null
    return form['form'] === 'skriftlig' && !whole ? words.foretradare.notShown : null
  },
  rows: (state) => state.underlag.foretradare.map(foretradareRow),
}

const FAMILJ = ['barn', 'barnetsBasta', 'barnetsSyn', 'hurTillfragat'] as const

/** What the family record says, for a form that changes it. */
function familjForm(state: AktState) {
  const latest = state.underlag.familj.at(-1)?.value
  const minors = latest?.minderariga ?? null
  return {
    vardnad: latest?.vardnad ?? '',
    minderariga: minors === null ? '' : minors ? 'ja' : 'nej',
    ...Object.fromEntries(FAMILJ.map((name) => [name, latest?.[name] ?? ''])),
  }
}

/** Children, custody, the best interests of the child and the child's own view. */
export const familjKind: RecordKind = {
  id: 'familj',
  words: words.familj.words,
  fields: words.familj.fields,
  start: familjForm,
  event: (form) => {
    const minors = choice(form, 'minderariga')
    return body('familj.antecknad', {
      vardnad: choice(form, 'vardnad'),
      minderariga: minors === null ? null : minors === 'ja',
      ...Object.fromEntries(FAMILJ.map((name) => [name, text(form, name)])),
    })
  },
  rows: (state) =>
    state.underlag.familj.map((one) => {
      const { vardnad, minderariga, barn, barnetsBasta, barnetsSyn, hurTillfragat } = one.value
      const minors = minderariga === null ? '' : words.familj.minors[minderariga ? 'ja' : 'nej']
      const { parts } = words.familj
      const said = [
        [parts.basta, barnetsBasta],
        [parts.syn, barnetsSyn],
        [parts.hur, hurTillfragat],
      ].flatMap(([name, value]) => (value === '' ? [] : [`${String(name)}: ${String(value)}`]))
      return {
        id: rowId(one.ref),
        title: words.familj.rowTitle(
          vardnad === null ? '' : words.familj.vardnader[vardnad],
          minors,
        ),
        text: [barn, ...said].filter((part) => part !== '').join('\n'),
        meta: signedBy(one),
        actions: [],
      }
    }),
}
