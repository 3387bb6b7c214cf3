import { birthdateOf } from '@shared/domain/logFacts'
import type { RegisterRow } from '@shared/domain/register'
import { writeAccess } from './access'
import type { DuplicateHit, Result, VaultApi } from './api'
import type { Core, OpenVault } from './core'
import { fail, ok } from './result'

const SHORTEST = 2

/** Every line this user's keys open: the shared register and the user's own protected akter. */
export function rowsOf(open: OpenVault): RegisterRow[] {
  return [...open.register.rows.values(), ...open.own.values()].map(({ row }) => row)
}

/** The register. Refused: `not-allowed` for a user whose keys open no akter at all. */
export function listRegister(open: OpenVault): Result<readonly RegisterRow[]> {
  return open.unit === null && open.own.size === 0 ? fail('not-allowed') : ok(rowsOf(open))
}

/**
 * Search across persons by name, person-/samordningsnummer or ärendenummer and by nothing else (SoLPuF
 * 15 §). Logged with its term, sealed to the audit role. Fewer than two characters find nothing.
 */
export async function search(
  core: Core,
  open: OpenVault,
  term: string,
): Promise<Result<readonly RegisterRow[]>> {
  const listed = listRegister(open)
  if (!listed.ok) return listed
  const wanted = fold(term)
  if (wanted.length < SHORTEST) return ok([])
  const purpose = term.trim().slice(0, 200)
  const access = { what: 'sokning', akt: null, arendenummer: null, purpose } as const
  const logged = await writeAccess(core, open, access)
  if (!logged.ok) return logged
  const hits = listed.value.filter((row) => matches(row, wanted))
  return ok(hits.sort((a, b) => a.name.localeCompare(b.name, 'sv')))
}

/** Akter that may be about the same person, among those this user's keys open. */
export function findDuplicates(
  open: OpenVault,
  person: Parameters<VaultApi['findDuplicates']>[0],
): Result<readonly DuplicateHit[]> {
  const listed = listRegister(open)
  if (!listed.ok) return listed
  const name = fold(person.name)
  const number = numberOf(person.identitet)
  const birthdate = birthdateOf(person.identitet)
  return ok(
    listed.value.flatMap((row): DuplicateHit[] => {
      const { akt, arendenummer, name: known, skydd } = row
      const hit = { akt, arendenummer, name: known, skydd }
      if (number !== null && numberOf(row.identitet) === number) {
        return [{ ...hit, why: 'same-number' }]
      }
      const isNamesake = birthdate !== null && birthdateOf(row.identitet) === birthdate
      return isNamesake && fold(row.name) === name
        ? [{ ...hit, why: 'same-name-and-birthdate' }]
        : []
    }),
  )
}

function matches(row: RegisterRow, wanted: string): boolean {
  if (row.arendenummer.toLowerCase().startsWith(wanted)) return true
  const typed = wanted.replace(/[-+\s]/g, '')
  const number = numberOf(row.identitet)
  if (number !== null && /^\d{4,}[0-9a-z]*$/.test(typed)) {
    const lower = number.toLowerCase()
    if (lower.startsWith(typed) || lower.slice(2).startsWith(typed)) return true
  }
  const names = fold(row.name).split(' ')
  return wanted.split(' ').every((part) => names.some((name) => name.startsWith(part)))
}

function numberOf(identitet: RegisterRow['identitet']): string | null {
  return identitet.kind === 'saknas' ? null : identitet.number
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').trim().replace(/\s+/g, ' ')
}
