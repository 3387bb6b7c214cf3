import { shallowRef } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import { contactTraces } from '@shared/documents/contactTraces'
import type { ContactTrace } from '@shared/documents/contactTraces'
import type { Dokument } from '@shared/documents/blocks'
import { isProtected } from '@shared/domain/person'
import type { Person, Skydd } from '@shared/domain/person'
import type { AktId } from '@shared/domain/primitives'
import { desktop } from './desktop'
import type { Desktop } from './desktop'
import { vault } from './vault'

/** What is about to leave the sealed store, and of whom. `tree` = its text, where it is at hand. */
export type Leaves = {
  readonly what: 'export' | 'utskrift'
  readonly akt: AktId
  readonly person: Person
  /** Written in the access log: the kind of paper, never what it says. */
  readonly purpose: string
  readonly tree?: Dokument
}

/** The question that stands on the screen while somebody with protected identity is about to leave. */
export type OutQuestion = {
  readonly what: Leaves['what']
  readonly skydd: Skydd
  readonly traces: readonly ContactTrace[]
  readonly answer: (yes: boolean) => void
}

export const outQuestion = shallowRef<OutQuestion | null>(null)

function asked({ what, person, tree }: Leaves): Promise<boolean> {
  return new Promise((resolve) => {
    outQuestion.value?.answer(false)
    outQuestion.value = {
      ...{ what, skydd: person.skydd },
      traces: tree === undefined ? [] : contactTraces(tree, person),
      answer: (yes) => {
        outQuestion.value = null
        resolve(yes)
      },
    }
  })
}

/**
 * Whether a paper about a person may leave: of somebody with skyddade personuppgifter it is asked once more,
 * with what to look for; then it is written in the access log. What isn't logged doesn't leave (security.md
 * §1 T3, §2.8). Answers `true`, `false` for who changed their mind, or the vault's error.
 */
export async function letOut(leaves: Leaves): Promise<boolean | VaultError> {
  if (isProtected(leaves.person) && !(await asked(leaves))) return false
  const { what, akt, purpose } = leaves
  const entry = await vault().logAccess({ what, akt, purpose })
  return entry.ok || entry.error.code
}

/** Whether the file was saved outside, or the code of what stopped it. */
export type OutSaved =
  { readonly ok: true; readonly saved: boolean } | { readonly ok: false; readonly code: string }

/** The only way out for a file about a person: asked where it must be, logged, then main's dialog. */
export async function saveOut(
  leaves: Omit<Leaves, 'what'>,
  file: Parameters<Desktop['saveFile']>[0],
): Promise<OutSaved> {
  const may = await letOut({ ...leaves, what: 'export' })
  if (typeof may === 'string') return { ok: false, code: may }
  if (!may) return { ok: true, saved: false }
  const saved = await desktop().saveFile(file)
  return saved.ok ? { ok: true, saved: saved.value.saved } : { ok: false, code: saved.error.code }
}
