import { longDate } from '@renderer/text/dates'
import { verkstallighet as words } from '@renderer/text/sv/forms/verkstallighet'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { avbrottNames, avslutNames } from '@shared/domain/genomforandeText'
import { ofBeslut } from '@shared/domain/handelser/genomforande'
import { signedBy } from './personKinds'
import { body, choice, day, rowId, text } from './recordKind'
import type { RecordKind, RecordRow } from './recordKind'

/** Begun, in part, broken off or taken up again: each a row, the latest is how it stands. */
export function verkstallKind(beslut: Beslut, log: OpenAkt['log']): RecordKind {
  return {
    id: `verkstallighet-${beslut.id}`,
    words: words.words,
    fields: words.fields,
    start: (_state, today) => ({ status: '', date: today, orsak: '' }),
    event: (form) => {
      const [isPart, isBroken] = [form['status'] === 'delvis', form['status'] === 'avbruten']
      const till = day(form, 'till')
      return body('verkstallighet', {
        ...{ beslut: beslut.id, status: form['status'], date: day(form, 'date') },
        text: text(form, 'text'),
        ...(isPart ? { kvarstar: text(form, 'kvarstar') } : {}),
        ...(isBroken ? { orsak: choice(form, 'orsak') } : {}),
        ...(isBroken && till !== null ? { till } : {}),
      })
    },
    warn: (form) => (form['status'] === 'avbruten' ? words.breakWarning : null),
    rows: () => log.flatMap((entry) => verkstallRow(entry, beslut)),
  }
}

function verkstallRow({ event, hash }: OpenAkt['log'][number], { id }: Beslut): RecordRow[] {
  const { body: happened, at, byName } = event
  if (happened.type !== 'verkstallighet' || happened.data.beslut !== id) return []
  const { status, date, text: said, kvarstar, orsak, till } = happened.data
  const meta = [
    orsak === undefined ? '' : avbrottNames[orsak],
    till === undefined ? '' : words.until(longDate(till)),
    signedBy({ at, by: byName }),
  ]
  const told = [kvarstar === undefined ? '' : words.remains(kvarstar), said]
  return [
    {
      id: hash.slice(0, 16),
      title: `${words.short[status]} ${longDate(date)}`,
      text: told.filter((part) => part !== '').join('\n'),
      meta: meta.filter((part) => part !== '').join(' · '),
      actions: [],
    },
  ]
}

/** That the measure has ended, and why. */
export function avslutKind(beslut: Beslut): RecordKind {
  return {
    id: `insats-avslutad-${beslut.id}`,
    ...words.end,
    start: (_state, today) => ({ date: today, orsak: '' }),
    event: (form) =>
      body('insats.avslutad', {
        ...{ beslut: beslut.id, date: day(form, 'date'), orsak: form['orsak'] },
        text: text(form, 'text'),
      }),
    rows: (state) =>
      ofBeslut(state.genomforande.avslut, beslut.id).map((one) => ({
        id: rowId(one.ref),
        title: words.end.row(longDate(one.value.date), avslutNames[one.value.orsak].toLowerCase()),
        ...{ text: one.value.text, meta: signedBy(one), actions: [] },
      })),
  }
}
