import { longDate, period, plusDays } from '@renderer/text/dates'
import { aktualisering as words, aktualiseringFields } from '@renderer/text/sv/forms/aktualisering'
import type { FieldOption } from '@renderer/text/fieldSpec'
import { emptyAktualisering, readAktualisering } from '@shared/domain/aktualiseringForm'
import type { AktState } from '@shared/domain/akt'
import type { Aktualiseringsuppgifter } from '@shared/domain/handelser/anmalan'
import { isSameRef } from '@shared/domain/handelser/noted'
import { aktualiseringNames, sokandeNames } from '@shared/domain/underlagText'
import type { RecordKind } from './recordKind'

type Intake = AktState['ansokningar'][number]

/** The form of an aktualisering in an akt that is there already. */
export function intakeKind(insatser: readonly FieldOption[]): RecordKind {
  return {
    id: 'aktualisering',
    words: words.words,
    fields: aktualiseringFields(insatser),
    start: (_state, today) => emptyAktualisering(today),
    event: (form) => {
      const insatsName = insatser.find(({ value }) => value === form['insats'])?.label ?? ''
      const data = readAktualisering(form, insatsName)
      return data === null ? null : { type: 'aktualiserad', data }
    },
    rows: () => [],
  }
}

/** Whether it has been decided about an aktualisering, to open an inquiry or not. */
export function isTested(state: AktState, { ref }: Pick<Intake, 'ref'>): boolean {
  return state.provade.some((tested) => isSameRef(tested, ref))
}

/** What kind it is, what it is about, when and how it came: one line. */
export function intakeTitle({ uppgifter, sort, insatsName, inkom, satt, fran }: Intake): string {
  const kind =
    aktualiseringNames[uppgifter?.slag ?? (sort === 'ansokan' ? sort : 'anmalan-om-behov')]
  const about = insatsName === '' ? '' : ` (${insatsName})`
  const asked = uppgifter?.sokande ?? null
  const who = [asked === null ? '' : sokandeNames[asked], fran].filter((part) => part !== '')
  const from = who.length === 0 ? '' : ` ${words.from([...new Set(who)].join(', '))}`
  const how = satt === 'muntlig' ? words.oral : words.written
  return `${kind}${about}, ${longDate(inkom)}, ${how}${from}`
}

function said(date: string | null, tell: (when: string) => string): string {
  return date === null ? '' : tell(longDate(date))
}

function kindFacts(uppgifter: Aktualiseringsuppgifter): readonly string[] {
  const { eviction, hospital, child } = words
  const { barn, uppsagdFor, fristStart, avdelning } = uppgifter
  const weeks = (first: string) =>
    eviction.frist(first, longDate(plusDays(fristStart ?? first, 21)))
  return [
    barn === '' ? '' : child(barn),
    uppsagdFor === null ? '' : eviction.uppsagdFor[uppsagdFor],
    said(fristStart, weeks),
    said(uppgifter.avhysningsdag, eviction.day),
    avdelning === '' ? '' : hospital.ward(avdelning),
    said(uppgifter.sjukhusFrom, hospital.from),
    said(uppgifter.vantadUtskrivning, hospital.out),
  ]
}

/** The kind's own facts and the words of it, a line each. */
export function intakeText({ uppgifter, from, to, text }: Intake): string {
  const wanted = from === null && to === null ? '' : words.wanted(period(from, to))
  const parts = [wanted, ...(uppgifter === undefined ? [] : kindFacts(uppgifter))]
  return [parts.filter((part) => part !== '').join(' '), text].filter(Boolean).join('\n')
}

/** The day the assessment before an inquiry must be ready; null for what has no such day. */
export function assessmentDue(
  state: AktState,
  { uppgifter, inkom, ref }: Intake,
): { readonly due: string; readonly longer: boolean } | null {
  if (uppgifter?.slag !== 'orosanmalan-barn') return null
  const longer = state.aktualisering.forlangd.findLast(({ value }) => isSameRef(value.avser, ref))
  return longer === undefined
    ? { due: plusDays(inkom, 14), longer: false }
    : { due: longer.value.till, longer: true }
}
