import type { Condition } from './condition'
import { limitsOf, type Limit } from './ownPackLimits'
import type { PackTable } from './ownPack'
import { valueAt } from './ownPackPath'

/** Which control a field has. `shown` is read only; `when` is explained and has its limits beside it. */
export type FieldKind =
  | 'line'
  | 'area'
  | 'lines'
  | 'choice'
  | 'yes-no'
  | 'period'
  | 'number'
  | 'lagrum'
  | 'flags'
  | 'multi'
  | 'when'
  | 'shown'

/** Where the choices of a field come from when they aren't the field's own. */
export type FieldSource = 'insatser' | 'slag' | 'nivaer' | 'datum'

export type Field = Readonly<{
  path: string
  kind: FieldKind
  /** Values to choose among; their words are the screen's. */
  values?: readonly string[]
  from?: FieldSource
  /** May be left out: cleared, the key goes. */
  optional?: true
  /** Only in the form: a limit inside the condition, which the condition's own text already tells. */
  limit?: Limit
}>

type More = Omit<Field, 'path' | 'kind'>

const field = (path: string, kind: FieldKind, more: More = {}): Field => ({ path, kind, ...more })
const line = (path: string) => field(path, 'line')
const area = (path: string) => field(path, 'area')
const opt = (path: string, kind: FieldKind) => field(path, kind, { optional: true })
const choice = (path: string, ...values: string[]) => field(path, 'choice', { values })
const maybe = (path: string, ...values: string[]) =>
  field(path, 'choice', { values, optional: true })
const scope = (part: string): Field[] => [
  field(`${part}insats`, 'multi', { from: 'insatser', optional: true }),
  field(`${part}kinds`, 'multi', { from: 'slag', optional: true }),
  field(`${part}exceptKinds`, 'multi', { from: 'slag', optional: true }),
  opt(`${part}when`, 'when'),
]
const last: readonly Field[] = [
  opt('lagrum', 'lagrum'),
  opt('flags', 'flags'),
  line('source.section'),
  opt('source.line', 'shown'),
]
const strength = choice('strength', 'ska', 'bör', 'kan', 'normalt', 'rek', 'praxis')

const tables: Readonly<Record<PackTable, readonly Field[]>> = {
  insatser: [
    ...[line('name'), line('group'), opt('targetGroup', 'area'), opt('content', 'area')],
    ...[line('law'), choice('needsAssessed', 'yes', 'no', 'either', 'unstated')],
    ...[line('maxAmount'), line('typicalAmount'), line('durationMax'), line('typicalDuration')],
    ...[line('age.min'), line('age.max'), line('decidedBy'), field('exclusions', 'lines')],
    ...[area('followUp.text'), opt('followUp.period', 'period')],
    ...[area('followUp.childText'), opt('followUp.childPeriod', 'period')],
    ...[choice('fee.class', 'free', 'charged', 'mixed', 'unstated'), area('fee.detail')],
    choice(
      'documentation.class',
      ...['required', 'exempt 14:6', 'exempt 14:7', 'mixed', 'unstated'],
    ),
    ...[area('documentation.detail'), maybe('counter.basis', '14:4', '14:5')],
    field('counter.must', 'multi', {
      values: ['antal', 'alder', 'kon', 'orsak', 'kontaktsatt', 'roll'],
      optional: true,
    }),
    field('counter.may', 'multi', { values: ['svarigheter', 'avbrott', 'maende'], optional: true }),
    ...[opt('counter.part', 'line'), area('note'), ...last],
  ],
  delegation: [
    ...[area('matter'), area('condition'), field('role', 'choice', { from: 'nivaer' })],
    ...[line('decider'), line('act'), line('consult'), line('reportTo'), ...scope('decides.')],
    ...[opt('decides.exceptionTo', 'shown'), maybe('decides.whenUnknown', 'escalate', 'ignore')],
    ...[opt('adds.consult', 'lines'), opt('adds.reportTo', 'lines'), opt('adds.note', 'area')],
    ...[...scope('adds.'), ...last],
  ],
  deadlines: [
    ...[area('trigger'), line('limit'), opt('due.period', 'period'), opt('due.workdays', 'number')],
    ...[field('due.anchors', 'multi', { from: 'datum', optional: true }), strength],
    ...[line('who'), area('consequence'), maybe('due.roll', 'individ', 'aldrig')],
    ...[
      opt('due.followUp', 'yes-no'),
      opt('due.dayBefore', 'yes-no'),
      opt('due.birthday', 'yes-no'),
    ],
    choice(
      'type',
      ...['deadline', 'interval', 'max_duration', 'period_cap', 'threshold', 'age_limit'],
      ...['validity', 'typical', 'trigger'],
    ),
    ...[...scope('due.'), ...last],
  ],
  documents: [
    ...[line('document'), area('element'), choice('obligation', 'ska', 'bör', 'kan')],
    ...[line('appliesTo'), ...scope('requires.'), ...last],
  ],
  checks: [
    ...[area('text'), choice('kind', 'lag', 'riktlinje', 'rekommendation'), strength],
    ...[choice('action', 'varna', 'fraga', 'info'), choice('basis', 'explicit', 'derived')],
    ...[...scope(''), opt('asks.question', 'area'), opt('asks.facts', 'shown')],
    field('asks.kinds', 'multi', { from: 'slag', optional: true }),
    ...[opt('asks.when', 'when'), opt('remind.message', 'area')],
    field('remind.kinds', 'multi', { from: 'slag', optional: true }),
    ...[opt('remind.when', 'when'), ...last],
  ],
}

function caseFields(row: unknown): Field[] {
  const cases = valueAt(row, 'cases')
  if (!Array.isArray(cases)) return []
  return cases.flatMap((_one, index) => [
    field(`cases.${index}.when`, 'when'),
    area(`cases.${index}.message`),
    maybe(`cases.${index}.action`, 'varna', 'fraga', 'info'),
    choice(`cases.${index}.effect`, 'outside', 'ask', 'none'),
  ])
}

/** The fields of a row that a person reads, without the limits inside its conditions. */
export function fieldsOf(table: PackTable, row: unknown): readonly Field[] {
  return table === 'checks' ? [...tables.checks, ...caseFields(row)] : tables[table]
}

/** The fields of a row's form: each condition is followed by the limits in it. */
export function formFieldsOf(table: PackTable, row: unknown): readonly Field[] {
  return fieldsOf(table, row).flatMap((one) => {
    const value = one.kind === 'when' ? valueAt(row, one.path) : undefined
    if (one.kind !== 'when') return [one]
    if (value === undefined) return []
    const limits = limitsOf(value as Condition)
    return [
      one,
      ...limits.map((limit) => field(`${one.path}.${limit.path}`, limit.kind, { limit })),
    ]
  })
}
