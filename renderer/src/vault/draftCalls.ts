import type { VaultApi } from './api'
import type { Core } from './core'
import { colleagueNotes } from './dayNotes'
import { discardDraft, listDrafts, saveDraft } from './drafts'
import type { Run } from './followUp'

type DraftCalls = Pick<VaultApi, 'saveDraft' | 'listDrafts' | 'colleagueNotes' | 'discardDraft'>

/** The user's own drafts, and what colleagues have noted in theirs; each on the open vault. */
export function draftCalls(core: Core, run: Run): DraftCalls {
  return {
    saveDraft: (draft) => run((open) => saveDraft(core, open, draft)),
    listDrafts: () => run((open) => listDrafts(core, open)),
    colleagueNotes: (akt) => run((open) => colleagueNotes(core, open, akt)),
    discardDraft: (id) => run((open) => discardDraft(core, open, id)),
  }
}
