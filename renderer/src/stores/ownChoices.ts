import { z } from 'zod'
import { DraftId } from '@shared/domain/primitives'
import { vault } from './vault'
import type { Draft } from './vaultTypes'

const KIND = 'egna-val'
const OwnChoices = z.strictObject({ dolt: z.array(z.string()) })
type OwnChoices = z.infer<typeof OwnChoices>

/**
 * Whether a draft is work that is left. A person's own choices lie among the drafts, sealed with the same key
 * that nobody else has, but wait for nothing.
 */
export function isWork({ kind }: Pick<Draft, 'kind'>): boolean {
  return kind !== KIND
}

async function held(): Promise<{ readonly id: DraftId | null; readonly choices: OwnChoices }> {
  const drafts = await vault().listDrafts()
  const found = drafts.ok ? drafts.value.find((draft) => !isWork(draft)) : undefined
  const choices = OwnChoices.safeParse(found?.content)
  return { id: found?.id ?? null, choices: choices.success ? choices.data : { dolt: [] } }
}

/** Has this person put away what `name` stands for? No, where it can't be read. */
export async function isPutAway(name: string): Promise<boolean> {
  return (await held()).choices.dolt.includes(name)
}

/** Puts it away for this person, on this computer, until they ask for it themselves. */
export async function putAway(name: string): Promise<void> {
  const { id, choices } = await held()
  if (choices.dolt.includes(name)) return
  const content = { dolt: [...choices.dolt, name] }
  const own = id ?? DraftId.parse(await vault().newId())
  await vault().saveDraft({ id: own, akt: null, kind: KIND, content })
}
