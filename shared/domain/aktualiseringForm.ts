import { Ansokan } from './handelse'
import { Aktualiseringsslag } from './handelser/anmalan'
import { IsoDate } from './primitives'

/** An aktualisering as typed: every value a string, a ticked box "ja", nothing typed ''. */
export type AktualiseringForm = Readonly<Record<string, string>>

/** What each kind asks for beside day, way and words; the screen shows a kind these fields only. */
export const KIND_FIELDS: Readonly<Record<Aktualiseringsslag, readonly KindField[]>> = {
  ansokan: ['sokande', 'insats', 'omfattning'],
  'anmalan-om-behov': ['anmalare', 'insats'],
  'orosanmalan-barn': ['anmalare', 'barn'],
  'orosanmalan-vuxen': ['anmalare'],
  lvm: ['anmalare'],
  avhysning: ['anmalare', 'avhysning'],
  sjukhusutskrivning: ['anmalare', 'sjukhus', 'insats'],
}
export type KindField =
  'sokande' | 'anmalare' | 'barn' | 'avhysning' | 'sjukhus' | 'insats' | 'omfattning'

/** Whether a kind, as chosen in a form, asks for a group of fields. */
export function asksFor(form: AktualiseringForm, field: KindField): boolean {
  const slag = Aktualiseringsslag.safeParse(form['slag'])
  return slag.success && KIND_FIELDS[slag.data].includes(field)
}

/** An empty form: an application in writing, received on this day; a reporter is protected from the start. */
export function emptyAktualisering(today: string, fran = ''): Record<string, string> {
  return {
    ...{ slag: 'ansokan', sokande: 'den-enskilde', inkom: today, satt: 'skriftlig', fran },
    ...{ skyddad: 'ja', unit: 'timme', per: 'vecka' },
  }
}

/**
 * The aktualisering that the form says. Only what its kind asks for is read, so that nothing typed for
 * another kind comes along. Null while a day is missing or no such day, or the extent is no number.
 */
export function readAktualisering(form: AktualiseringForm, insatsName: string): Ansokan | null {
  const asked = asksFor(form, 'insats')
  const extent = asksFor(form, 'omfattning') ? extentOf(form) : null
  const read = Ansokan.safeParse({
    sort: form['slag'] === 'ansokan' ? 'ansokan' : 'anmalan',
    inkom: form['inkom'],
    satt: form['satt'],
    fran: form['slag'] === 'ansokan' ? text(form, 'fran') : '',
    insats: asked ? orNull(form, 'insats') : null,
    insatsName: asked ? insatsName : '',
    from: asked ? day(form, 'from') : null,
    to: asked ? day(form, 'to') : null,
    omfattning: extent,
    text: text(form, 'text'),
    uppgifter: uppgifterOf(form),
  })
  return read.success ? read.data : null
}

function uppgifterOf(form: AktualiseringForm) {
  const eviction = asksFor(form, 'avhysning')
  const hospital = asksFor(form, 'sjukhus')
  return {
    slag: form['slag'],
    sokande: asksFor(form, 'sokande') ? orNull(form, 'sokande') : null,
    anmalare: asksFor(form, 'anmalare') ? anmalareOf(form) : null,
    barn: asksFor(form, 'barn') ? text(form, 'barn') : '',
    uppsagdFor: eviction ? orNull(form, 'uppsagdFor') : null,
    fristStart: eviction ? day(form, 'fristStart') : null,
    avhysningsdag: eviction ? day(form, 'avhysningsdag') : null,
    sjukhusFrom: hospital ? day(form, 'sjukhusFrom') : null,
    vantadUtskrivning: hospital ? day(form, 'vantadUtskrivning') : null,
    avdelning: hospital ? text(form, 'avdelning') : '',
  }
}

function anmalareOf(form: AktualiseringForm) {
  const relation = form['relation'] === '' ? 'annan' : (form['relation'] ?? 'annan')
  const anonymous = relation === 'okand'
  return {
    name: anonymous ? '' : text(form, 'anmalareName'),
    relation,
    kontakt: anonymous ? '' : text(form, 'kontakt'),
    iTjanst: form['iTjanst'] === 'ja',
    skyddad: form['skyddad'] === 'ja',
  }
}

/** The extent wanted; null where none is said, NaN (which no schema takes) where it is no number. */
function extentOf(form: AktualiseringForm) {
  const typed = text(form, 'value').replace(',', '.')
  if (typed === '') return null
  return { value: Number(typed), unit: form['unit'], per: form['per'] }
}

function text(form: AktualiseringForm, name: string): string {
  return (form[name] ?? '').normalize('NFC').trim()
}

function orNull(form: AktualiseringForm, name: string): string | null {
  const value = form[name] ?? ''
  return value === '' ? null : value
}

function day(form: AktualiseringForm, name: string): IsoDate | null {
  const read = IsoDate.safeParse(form[name])
  return read.success ? read.data : null
}
