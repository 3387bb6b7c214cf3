import { longDate } from '@renderer/text/dates'
import { genomforandeplan as words } from '@renderer/text/sv/forms/utforare'
import type { FieldSpec, FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import type { Beslut } from '@shared/domain/beslut'
import { medverkanNames } from '@shared/domain/genomforandeText'
import { ofBeslut } from '@shared/domain/handelser/genomforande'
import type { Delmal, Genomforandeplan } from '@shared/domain/handelser/genomforandeHandelser'
import { signedBy } from './personKinds'
import { body, choice, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

/** As many goals as a plan holds; a goal keeps its number from version to version. */
const GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const PLAIN = [
  ...(['deltagare', 'medverkanText', 'metod', 'bemotande', 'personal', 'tider'] as const),
  ...(['samverkan', 'krisplan', 'kriskontakt'] as const),
]

/** Goals are shown up to the first that no version has used, and one more for each that is written. */
function fieldsAfter(used: number): readonly FieldSpec[] {
  return GOALS.flatMap((nr) =>
    words.goal(nr, (form) => nr <= used + 1 || text(form, `mal${nr - 1}`) !== ''),
  )
}

function planForm(plan: Genomforandeplan | undefined, today: string): FormText {
  const asked = { medverkan: '', krissamtycke: 'ej-fragat', date: today }
  if (plan === undefined) return asked
  const goals = plan.delmal.flatMap(({ nr, omrade, mal, matt, hur, senast }) => [
    [`mal${nr}`, mal],
    [`omrade${nr}`, omrade ?? ''],
    [`matt${nr}`, matt],
    [`hur${nr}`, hur],
    [`senast${nr}`, senast ?? ''],
  ])
  const plain = PLAIN.map((name) => [name, plan[name]])
  return {
    ...asked,
    ...(Object.fromEntries([...plain, ...goals]) as FormText),
    krissamtycke: plan.krissamtycke,
  }
}

function goalsIn(form: FormText) {
  return GOALS.filter((nr) => text(form, `mal${nr}`) !== '').map((nr) => ({
    nr,
    ...{ omrade: choice(form, `omrade${nr}`), mal: text(form, `mal${nr}`) },
    ...{ matt: text(form, `matt${nr}`), hur: text(form, `hur${nr}`) },
    senast: day(form, `senast${nr}`),
  }))
}

/** SMARTA: a goal says how it shows and by when; a plan without goals says that the person declined. */
function checkPlan(form: FormText): Readonly<Record<string, string>> {
  const goals = goalsIn(form)
  if (goals.length === 0 && form['medverkan'] !== 'avbojd') return { mal1: words.needGoal }
  return Object.fromEntries(
    goals.flatMap(({ nr, matt, senast }) => [
      ...(matt === '' ? [[`matt${nr}`, words.needMeasure] as const] : []),
      ...(senast === null ? [[`senast${nr}`, words.needDay] as const] : []),
    ]),
  )
}

/** The plan of a decision; a reworked one is a new version, the earlier lies readable. */
export function planKind(beslut: Beslut, known: AktState): RecordKind {
  const versions = ofBeslut(known.genomforande.planer, beslut.id)
  const used = Math.max(0, ...versions.flatMap(({ value }) => value.delmal.map(({ nr }) => nr)))
  return {
    id: `genomforandeplan-${beslut.id}`,
    words: versions.length === 0 ? words.words : { ...words.words, add: words.again },
    fields: [...words.first, ...fieldsAfter(used), ...words.last],
    start: (_state, today) => planForm(versions.at(-1)?.value, today),
    event: (form) => planEvent(form, beslut),
    check: checkPlan,
    warn: (form) =>
      text(form, 'metod') !== '' && text(form, 'krisplan') === '' ? words.noCrisis : null,
    rows: (state) => planRows(state, beslut),
  }
}

function planEvent(form: FormText, beslut: Beslut) {
  const plain = Object.fromEntries(PLAIN.map((name) => [name, text(form, name)]))
  return body('genomforandeplan.upprattad', {
    ...{ beslut: beslut.id, date: day(form, 'date'), medverkan: form['medverkan'] },
    ...{ ...plain, delmal: goalsIn(form) },
    ...{ krissamtycke: choice(form, 'krissamtycke') ?? 'ej-fragat' },
    ...{ godkand: form['godkand'] === 'ja', meddelad: form['meddelad'] === 'ja' },
    ...{ kopia: day(form, 'kopia'), revideras: day(form, 'revideras') },
  })
}

function planRows({ genomforande }: AktState, beslut: Beslut) {
  const versions = ofBeslut(genomforande.planer, beslut.id)
  return versions.map((one, index) => {
    const isLast = index === versions.length - 1
    const { date, medverkan, delmal, kopia } = one.value
    const copy = kopia === null ? words.noCopy : words.copy(longDate(kopia))
    return {
      id: rowId(one.ref),
      title: words.version(index + 1, longDate(date)),
      text: isLast ? delmal.map(goalLine).join('\n') : '',
      meta: [medverkanNames[medverkan], copy, signedBy(one)].join(' · '),
      status: isLast
        ? { tone: 'ok' as const, text: words.now }
        : { tone: 'none' as const, text: words.earlier },
      actions: [],
    }
  })
}

function goalLine({ nr, mal, matt, senast }: Delmal): string {
  const by = senast === null ? '' : `senast ${longDate(senast)}`
  return words.goalRow(nr, mal, [matt, by].filter((part) => part !== '').join(', '))
}
