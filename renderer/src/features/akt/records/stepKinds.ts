import { instantNow } from '@renderer/stores/clock'
import { clockTime, localDay, longDate } from '@renderer/text/dates'
import { steps as words } from '@renderer/text/sv/forms/steps'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import type { Aktualiseringsslag } from '@shared/domain/handelser/anmalan'
import type { HandelseRef } from '@shared/domain/handelser/event'
import { isSameRef } from '@shared/domain/handelser/noted'
import type { Noted } from '@shared/domain/handelser/noted'
import { signedBy } from './personKinds'
import { instantOf } from './instant'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind, RecordRow } from './recordKind'

type StepName = keyof typeof words

/** A step's form about one aktualisering; the shape of its data is its event's. */
type Step = Pick<RecordKind, 'start'> & {
  readonly type: Parameters<typeof body>[0]
  readonly data: (form: FormText) => object
}

function now(today: string): FormText {
  return { date: today, time: clockTime(instantNow()) }
}

const skedde = (form: FormText) => instantOf(form['date'] ?? '', form['time'] ?? '')

const STEPS: Readonly<Record<StepName, Step>> = {
  overlamnad: {
    type: 'oro.overlamnad',
    start: (_state, today) => now(today),
    data: (form) => ({
      ...{ skedde: skedde(form), enhet: text(form, 'enhet') },
      ...{ mottagare: text(form, 'mottagare'), satt: text(form, 'satt') },
    }),
  },
  tillfragad: {
    type: 'enskild.tillfragad',
    start: (_state, today) => ({ date: today, svar: '' }),
    data: (form) => ({
      ...{ date: day(form, 'date'), satt: text(form, 'satt') },
      ...{ svar: form['svar'], text: text(form, 'text') },
    }),
  },
  skyddsbedomning: {
    type: 'skyddsbedomning',
    start: (_state, today) => ({ ...now(today), behovs: '' }),
    data: (form) => ({
      ...{ skedde: skedde(form), behovs: form['behovs'] === 'ja', text: text(form, 'text') },
    }),
  },
  forhandsbedomning: {
    type: 'forhandsbedomning',
    start: (_state, today) => ({ date: today, forslag: '' }),
    data: (form) => ({
      ...{ date: day(form, 'date'), forslag: form['forslag'], text: text(form, 'text') },
    }),
  },
  forlangd: {
    type: 'forhandsbedomning.forlangd',
    start: () => ({ till: '', skal: '' }),
    data: (form) => ({ till: day(form, 'till'), skal: text(form, 'skal') }),
  },
  bekraftad: {
    type: 'avhysning.bekraftad',
    start: (state, today) => ({ ...now(today), handlaggare: state.handlaggare?.name ?? '' }),
    data: (form) => ({
      ...{ skedde: skedde(form), handlaggare: text(form, 'handlaggare') },
      ...{ satt: text(form, 'satt') },
    }),
  },
}

/** Which steps each kind has, the first to be done first. */
const OF_KIND: Readonly<Record<Aktualiseringsslag, readonly StepName[]>> = {
  ansokan: [],
  'anmalan-om-behov': ['tillfragad', 'forhandsbedomning'],
  'orosanmalan-barn': ['skyddsbedomning', 'overlamnad', 'forhandsbedomning', 'forlangd'],
  'orosanmalan-vuxen': ['tillfragad', 'forhandsbedomning'],
  lvm: ['tillfragad', 'forhandsbedomning'],
  avhysning: ['bekraftad', 'tillfragad', 'forhandsbedomning'],
  sjukhusutskrivning: ['tillfragad'],
}

/** The steps that may be taken about one aktualisering. */
export function stepsFor(slag: Aktualiseringsslag, avser: HandelseRef): readonly RecordKind[] {
  return OF_KIND[slag].map((name) => {
    const { type, start, data } = STEPS[name]
    return {
      id: `${name}-${rowId(avser)}`,
      ...words[name],
      start,
      event: (form: FormText) => body(type, { avser, ...data(form) }),
      rows: () => [],
    }
  })
}

function when(instant: string): string {
  return `${longDate(localDay(instant))} kl. ${clockTime(instant)}`
}

/** What has been done about one aktualisering, each step as a row. */
export function stepsTaken(
  { aktualisering }: Pick<AktState, 'aktualisering'>,
  avser: HandelseRef,
): readonly Omit<RecordRow, 'actions'>[] {
  const row = <T extends { readonly avser: HandelseRef }>(
    list: readonly Noted<T>[],
    tell: (value: T) => { readonly title: string; readonly text: string },
  ) =>
    list
      .filter(({ value }) => isSameRef(value.avser, avser))
      .map((one) => ({ id: rowId(one.ref), ...tell(one.value), meta: signedBy(one) }))
  return [
    ...row(aktualisering.skyddsbedomning, (one) => ({
      title: `${one.behovs ? words.skyddsbedomning.yes : words.skyddsbedomning.no}, ${when(one.skedde)}`,
      text: one.text,
    })),
    ...row(aktualisering.overlamnad, (one) => ({
      title: words.overlamnad.row(one.enhet, when(one.skedde)),
      text: [one.satt, one.mottagare].filter((part) => part !== '').join(', '),
    })),
    ...row(aktualisering.bekraftad, (one) => ({
      title: words.bekraftad.row(when(one.skedde)),
      text: `${one.handlaggare}, ${one.satt}`,
    })),
    ...row(aktualisering.tillfragad, (one) => ({
      title: `${words.tillfragad.svar[one.svar]}, ${longDate(one.date)}, ${one.satt}`,
      text: one.text,
    })),
    ...row(aktualisering.forhandsbedomning, (one) => ({
      title: `${words.forhandsbedomning.row[one.forslag]}, ${longDate(one.date)}`,
      text: one.text,
    })),
  ]
}
