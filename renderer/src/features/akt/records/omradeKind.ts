import { longDate } from '@renderer/text/dates'
import { omrade as words } from '@renderer/text/sv/forms/planer'
import { optionsOf } from '@renderer/text/sv/forms/options'
import { uppgift } from '@renderer/text/sv/forms/samtycken'
import type { FieldSpec, FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import { consentFor, isInForce } from '@shared/domain/consent'
import type { Kalla, Livsomrade, Omradesbeskrivning } from '@shared/domain/handelser/livsomrade'
import { gradNames, gradText, livsomradeNames, stodNames } from '@shared/domain/underlagText'
import { signedBy } from './personKinds'
import { body, choice, day, rowId, text } from './recordKind'
import type { RecordKind } from './recordKind'

const SOURCES = [1, 2, 3, 4] as const
const { labels } = words
const grades = optionsOf(
  Object.fromEntries(Object.entries(gradNames).map(([grad, name]) => [grad, `${grad}, ${name}`])),
)

/** The fields of one source; the next appears when the one before has a name. */
function sourceFields(nr: number): readonly FieldSpec[] {
  const shown = { when: (form: FormText) => nr === 1 || text(form, `vem${nr - 1}`) !== '' }
  return [
    { name: `vem${nr}`, kind: 'text', label: labels.vem(nr), ...shown },
    { name: `nar${nr}`, kind: 'date', label: labels.nar(nr), half: true, ...shown },
    {
      ...{ name: `hur${nr}`, kind: 'text', label: labels.hur(nr), half: true },
      ...{ hint: words.hurHint, ...shown },
    },
  ]
}

const FIELDS: readonly FieldSpec[] = [
  { name: 'beskrivning', kind: 'area', label: labels.beskrivning, required: true },
  { name: 'egenSyn', kind: 'area', label: labels.egenSyn, rows: 2 },
  {
    ...{ name: 'nuvarande', kind: 'choice', label: labels.nuvarande, half: true, required: true },
    ...{ options: grades, hint: words.judged },
  },
  { name: 'avsett', kind: 'choice', label: labels.avsett, half: true, options: grades },
  { name: 'behov', kind: 'area', label: labels.behov, rows: 2 },
  { name: 'mal', kind: 'area', label: labels.mal, rows: 2 },
  { name: 'stod', kind: 'choice', label: labels.stod, half: true, options: optionsOf(stodNames) },
  ...SOURCES.flatMap(sourceFields),
]

function formOf(known: Omradesbeskrivning | undefined, today: string): FormText {
  if (known === undefined) return { nuvarande: '', avsett: '', nar1: today }
  const { beskrivning, egenSyn, behov, mal, nuvarande, avsett, stod, kallor } = known
  const sources = kallor.flatMap(({ vem, nar, hur }, index) => [
    [`vem${index + 1}`, vem],
    [`nar${index + 1}`, nar],
    [`hur${index + 1}`, hur],
  ])
  return {
    ...{ beskrivning, egenSyn, behov, mal, nuvarande: String(nuvarande), stod: stod ?? '' },
    avsett: avsett === null ? '' : String(avsett),
    ...(Object.fromEntries(sources) as FormText),
  }
}

function sourcesOf(form: FormText): readonly (Omit<Kalla, 'nar'> & { nar: Kalla['nar'] | null })[] {
  return SOURCES.flatMap((nr) => {
    const vem = text(form, `vem${nr}`)
    return vem === '' ? [] : [{ vem, nar: day(form, `nar${nr}`), hur: text(form, `hur${nr}`) }]
  })
}

/** Says that a named source may no longer be asked (a revoked or refused consent). */
function revokedSource(form: FormText, state: AktState): string | null {
  for (const { vem, nar } of sourcesOf(form)) {
    const found = consentFor(state.underlag.samtycken, vem)
    if (found !== null && nar !== null && !isInForce(found, nar)) return uppgift.revoked(vem)
  }
  return null
}

function grade(form: FormText, name: string): number | null {
  const chosen = choice(form, name)
  return chosen === null ? null : Number(chosen)
}

/** One area of need of the investigation, by IBIC. */
export function omradeKind(omrade: Livsomrade): RecordKind {
  const title = livsomradeNames[omrade]
  return {
    id: `omrade-${omrade}`,
    words: { title, add: title, empty: '', lead: words.lead2 },
    fields: FIELDS,
    start: (state, today) =>
      formOf(state.underlag.omraden.findLast(({ value }) => value.omrade === omrade)?.value, today),
    event: (form) =>
      body('livsomrade.beskrivet', {
        ...{ omrade, beskrivning: text(form, 'beskrivning'), egenSyn: text(form, 'egenSyn') },
        ...{ nuvarande: grade(form, 'nuvarande'), avsett: grade(form, 'avsett') },
        ...{ behov: text(form, 'behov'), mal: text(form, 'mal'), stod: choice(form, 'stod') },
        kallor: sourcesOf(form),
      }),
    warn: revokedSource,
    rows: (state) =>
      state.underlag.omraden
        .filter(({ value }) => value.omrade === omrade)
        .map((one) => ({
          ...{ id: rowId(one.ref), title: gradeText(one.value), text: partsText(one.value) },
          ...{ meta: signedBy(one), actions: [] },
        })),
  }
}

/** The way out of the investigation for an area that no longer concerns it. */
export function leaveOutKind(omrade: Livsomrade): RecordKind {
  return {
    id: `omrade-utgar-${omrade}`,
    words: { title: words.leaveOut, add: words.leaveOut, empty: '' },
    fields: [{ name: 'skal', kind: 'text', label: words.reason, required: true }],
    start: () => ({ skal: '' }),
    event: (form) => body('livsomrade.utgar', { omrade, skal: text(form, 'skal') }),
    rows: () => [],
  }
}

function gradeText({ nuvarande, avsett }: Omradesbeskrivning): string {
  return avsett === null ? gradText(nuvarande) : `${gradText(nuvarande)} → ${gradText(avsett)}`
}

function partsText(one: Omradesbeskrivning): string {
  const { parts } = words
  const sources = one.kallor.map(({ vem, nar, hur }) => `${vem}, ${longDate(nar)}, ${hur}`)
  const named = [
    [parts.egenSyn, one.egenSyn],
    [parts.behov, one.behov],
    [parts.mal, one.mal],
    [parts.stod, one.stod === null ? '' : stodNames[one.stod]],
    [parts.kallor, sources.join('; ')],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${String(name)}: ${String(value)}`]))
  return [one.beskrivning, ...named].join('\n')
}
