import { longDate } from '@renderer/text/dates'
import * as words from '@renderer/text/sv/forms/utforare'
import type { Beslut } from '@shared/domain/beslut'
import { franvaroNames, franvaroBedomning, kontaktNames } from '@shared/domain/genomforandeText'
import { ofBeslut } from '@shared/domain/handelser/genomforande'
import type { NotedFranvaro, NotedRutin } from '@shared/domain/handelser/genomforande'
import { signedBy } from './personKinds'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** The provider's contact with the person, and every attempt. */
export function kontaktKind(beslut: Beslut): RecordKind {
  return {
    id: `kontakt-${beslut.id}`,
    ...words.kontakt,
    start: (_state, today) => ({ date: today, utfall: '' }),
    event: (form) =>
      body('utforare.kontakt', {
        ...{ beslut: beslut.id, date: day(form, 'date'), utfall: form['utfall'] },
        ...{ satt: text(form, 'satt'), av: text(form, 'av'), text: text(form, 'text') },
        uppstart: form['utfall'] === 'natt' ? day(form, 'uppstart') : null,
        meddelad: form['utfall'] !== 'natt' && form['meddelad'] === 'ja',
      }),
    rows: ({ genomforande }) =>
      ofBeslut(genomforande.kontakter, beslut.id).map((one) => {
        const { utfall, date, satt, av, uppstart, meddelad, text: said } = one.value
        const meeting = uppstart === null ? '' : words.kontakt.meeting(longDate(uppstart))
        return {
          id: rowId(one.ref),
          title: `${kontaktNames[utfall]} ${longDate(date)}`,
          text: said,
          meta: joined(av, satt, meeting, meddelad ? words.kontakt.told : '', signedBy(one)),
          actions: [],
        }
      }),
  }
}

/** Away for a time; the watch asks after a month what it means for the support. */
export function franvaroKind(beslut: Beslut): RecordKind {
  return {
    id: `franvaro-${beslut.id}`,
    words: words.franvaro.words,
    fields: words.franvaro.fields,
    start: (_state, today) => ({ from: today, orsak: '', bedomning: '' }),
    event: (form) =>
      body('franvaro.antecknad', {
        ...{ beslut: beslut.id, from: day(form, 'from'), orsak: form['orsak'] },
        ...{ vantadTill: day(form, 'vantadTill'), bedomning: form['bedomning'] },
        ...{ meddelad: text(form, 'meddelad'), text: text(form, 'text') },
      }),
    warn: (form) => (form['bedomning'] === 'pausas' ? words.franvaro.pauseNote : null),
    rows: ({ genomforande }) => ofBeslut(genomforande.franvaro, beslut.id).map(franvaroRow),
  }
}

function franvaroRow(one: NotedFranvaro) {
  const { from, orsak, vantadTill, bedomning, meddelad, text: said } = one.value
  const { slut, ref } = one
  const expected =
    slut === null && vantadTill !== null ? words.franvaro.expected(longDate(vantadTill)) : ''
  const back = slut === null ? '' : words.franvaro.until(longDate(slut.date))
  return {
    id: rowId(ref),
    title: words.franvaro.since(franvaroNames[orsak], longDate(from)),
    text: [said, slut?.text ?? ''].filter((part) => part !== '').join('\n'),
    meta: joined(franvaroBedomning[bedomning], expected, back, meddelad, signedBy(one)),
    status:
      slut === null
        ? { tone: 'warn' as const, text: words.franvaro.away }
        : { tone: 'ok' as const, text: words.franvaro.home },
    actions: slut === null ? [returning(one)] : [],
  }
}

function returning({ ref, value }: NotedFranvaro): RecordKind {
  return {
    id: `franvaro-slut-${rowId(ref)}`,
    ...words.franvaro.back,
    start: (_state, today) => ({ date: today }),
    event: (form) =>
      body('franvaro.slut', {
        ...{ beslut: value.beslut, avser: ref, date: day(form, 'date'), text: text(form, 'text') },
      }),
    rows: () => [],
  }
}

/** The unit's routine when the person doesn't open and hasn't called off. */
export function rutinKind(beslut: Beslut): RecordKind {
  return {
    id: `tredagars-${beslut.id}`,
    words: words.rutin.words,
    fields: words.rutin.fields,
    start: (_state, today) => ({ date: today }),
    event: (form) =>
      body('tredagarsrutin.paborjad', {
        ...{ beslut: beslut.id, date: day(form, 'date'), text: text(form, 'text') },
        nasta: day(form, 'nasta'),
      }),
    rows: ({ genomforande }) => ofBeslut(genomforande.tredagarsrutiner, beslut.id).map(rutinRow),
  }
}

function rutinRow(one: NotedRutin) {
  const { date, nasta, text: said } = one.value
  const { slut, ref } = one
  const next = slut === null && nasta !== null ? words.rutin.next(longDate(nasta)) : ''
  return {
    id: rowId(ref),
    title: words.rutin.row(longDate(date)),
    text: [said, slut?.text ?? ''].filter((part) => part !== '').join('\n'),
    meta: joined(next, signedBy(one)),
    status:
      slut === null
        ? { tone: 'warn' as const, text: words.rutin.ongoing }
        : { tone: 'ok' as const, text: words.rutin.ended(longDate(slut.date)) },
    actions: slut === null ? [endingRutin(one)] : [],
  }
}

function endingRutin({ ref, value }: NotedRutin): RecordKind {
  return {
    id: `tredagars-slut-${rowId(ref)}`,
    ...words.rutin.end,
    start: (_state, today) => ({ date: today, utfall: '' }),
    event: (form) =>
      body('tredagarsrutin.avslutad', {
        ...{ beslut: value.beslut, avser: ref, date: day(form, 'date'), utfall: form['utfall'] },
        text: text(form, 'text'),
      }),
    rows: () => [],
  }
}
