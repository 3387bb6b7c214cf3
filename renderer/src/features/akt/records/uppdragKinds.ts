import { omfattningText } from '@shared/documents/text'
import { longDate, period } from '@renderer/text/dates'
import { uppdrag as words } from '@renderer/text/sv/forms/uppdrag'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { isRefusedTo } from '@shared/domain/consent'
import type { underlagNames } from '@shared/domain/genomforandeText'
import { ofBeslut, standingUppdrag } from '@shared/domain/handelser/genomforande'
import type { SentUppdrag } from '@shared/domain/handelser/genomforande'
import { isSameRef } from '@shared/domain/handelser/noted'
import { isProtected } from '@shared/domain/person'
import { livsomradeNames } from '@shared/domain/underlagText'
import { signedBy } from './personKinds'
import { body, day, rowId, text } from './recordKind'
import type { RecordKind, RecordRow } from './recordKind'

/** The goals as the decision has them, else as the areas of need do. */
function goalsOf({ underlag, utredning }: AktState, { innehall }: Beslut): string {
  if (innehall.malsattning !== '') return innehall.malsattning
  const areas = underlag.omraden
    .filter(({ value }) => value.mal !== '')
    .map(({ value }) => `${livsomradeNames[value.omrade]}: ${value.mal}`)
  return areas.length > 0 ? areas.join('\n') : (utredning?.mal ?? '')
}

function underlagOf({ kommunicerad }: AktState): keyof typeof underlagNames {
  if (kommunicerad === null) return 'inte-kommunicerat'
  return kommunicerad.avbojd ? 'avbojt' : 'kommunicerat'
}

/** The uppdrag that stands is written on; else what the akt knows already. */
function start(state: AktState, beslut: Beslut, today: string): FormText {
  const before = standingUppdrag(state.genomforande, beslut.id).at(-1)?.value
  const known = before ?? { ...UNWRITTEN, ...decided(state, beslut) }
  const { utforare, satt, omfattning, mal, onskemal, uppgifter, anvisning, skydd } = known
  return {
    ...{ utforare, satt, omfattning, mal, onskemal, uppgifter, anvisning, skydd, date: today },
    ...{ skyddad: isProtected(state.person) ? 'ja' : '', underlag: underlagOf(state) },
    ...{ utanSamtycke: '', uppfoljs: '' },
  }
}

const UNWRITTEN = {
  ...{ utforare: '', satt: '', onskemal: '', uppgifter: '', anvisning: '', skydd: '' },
}

function decided(state: AktState, beslut: Beslut) {
  const { insatsName, omfattningText: said, omfattning, from, to } = beslut.innehall
  const time = from === null ? '' : period(from, to)
  const parts = [insatsName, omfattningText(said, omfattning), time]
  return {
    omfattning: parts.filter((part) => part !== '').join(', '),
    mal: goalsOf(state, beslut),
  }
}

function isRefused(form: FormText, { underlag }: AktState): boolean {
  const on = day(form, 'date')
  return on !== null && isRefusedTo(underlag.samtycken, text(form, 'utforare'), on)
}

/** The uppdrag of a decision; where one stands, the new one takes its place. */
export function uppdragKind(beslut: Beslut, known: AktState): RecordKind {
  const replaced = standingUppdrag(known.genomforande, beslut.id).at(-1)?.ref ?? null
  return {
    id: `uppdrag-${beslut.id}`,
    words: replaced === null ? words.words : { ...words.words, add: words.again },
    fields: words.fields,
    start: (state, today) => start(state, beslut, today),
    event: (form) =>
      body('uppdrag.skickat', {
        ...{ beslut: beslut.id, date: day(form, 'date'), utforare: text(form, 'utforare') },
        ...{ satt: text(form, 'satt'), omfattning: text(form, 'omfattning') },
        ...{ mal: text(form, 'mal'), onskemal: text(form, 'onskemal') },
        ...{ uppgifter: text(form, 'uppgifter'), anvisning: text(form, 'anvisning') },
        skydd: form['skyddad'] === 'ja' ? text(form, 'skydd') : '',
        ...{ underlag: form['underlag'], utanSamtycke: text(form, 'utanSamtycke') },
        ...{ uppfoljs: day(form, 'uppfoljs'), ersatter: replaced },
      }),
    warn: (form, state) => (isRefused(form, state) ? words.refused(text(form, 'utforare')) : null),
    check: (form, state): Readonly<Record<string, string>> =>
      isRefused(form, state) && text(form, 'utanSamtycke') === ''
        ? { utanSamtycke: words.needReason }
        : {},
    rows: (state) => rowsOf(state, beslut),
  }
}

function rowsOf(state: AktState, beslut: Beslut): readonly RecordRow[] {
  const standing = standingUppdrag(state.genomforande, beslut.id)
  return ofBeslut(state.genomforande.uppdrag, beslut.id).map((one) =>
    rowOf(
      one,
      standing.some(({ ref }) => isSameRef(ref, one.ref)),
    ),
  )
}

function rowOf(one: SentUppdrag, stands: boolean): RecordRow {
  const { value, ref, mottaget, atertaget } = one
  const meta = [
    value.satt,
    mottaget === null ? '' : words.received(longDate(mottaget.date), mottaget.av),
    atertaget === null ? '' : words.withdrawnText(longDate(atertaget.date), atertaget.text),
    signedBy(one),
  ]
  return {
    id: rowId(ref),
    title: words.sent(value.utforare, longDate(value.date)),
    text: value.omfattning,
    meta: meta.filter((part) => part !== '').join(' · '),
    status: statusOf(one, stands),
    actions: stands ? [...(mottaget === null ? [receiving(one)] : []), withdrawing(one)] : [],
  }
}

function statusOf(
  { mottaget, atertaget }: SentUppdrag,
  stands: boolean,
): NonNullable<RecordRow['status']> {
  if (atertaget !== null) return { tone: 'none', text: words.withdrawn }
  if (!stands) return { tone: 'none', text: words.replaced }
  return mottaget === null
    ? { tone: 'warn', text: words.waiting }
    : { tone: 'ok', text: words.receivedShort }
}

function receiving({ ref, value }: SentUppdrag): RecordKind {
  return {
    id: `uppdrag-mottaget-${rowId(ref)}`,
    ...words.receipt,
    start: (_state, today) => ({ date: today, av: '' }),
    event: (form) =>
      body('uppdrag.mottaget', {
        ...{ beslut: value.beslut, avser: ref, date: day(form, 'date'), av: text(form, 'av') },
      }),
    check: (form): Readonly<Record<string, string>> => {
      const on = day(form, 'date')
      return on !== null && on < value.date ? { date: words.tooEarly } : {}
    },
    rows: () => [],
  }
}

function withdrawing({ ref, value }: SentUppdrag): RecordKind {
  return {
    id: `uppdrag-atertaget-${rowId(ref)}`,
    ...words.withdraw,
    start: (_state, today) => ({ date: today, text: '' }),
    event: (form) =>
      body('uppdrag.atertaget', {
        ...{ beslut: value.beslut, avser: ref, date: day(form, 'date'), text: text(form, 'text') },
      }),
    rows: () => [],
  }
}
