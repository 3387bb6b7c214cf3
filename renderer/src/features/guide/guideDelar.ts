import { plain } from '@renderer/stores/plain'
import { GuideDel, nextDel } from './guideForm'
import type { GuideForm } from './guideForm'

/** The measure being asked about, apart from the rest of the conversation. */
export function delOf(form: GuideForm): GuideDel {
  const own = Object.keys(GuideDel.shape)
  const fields = Object.entries(form).filter(([name]) => own.includes(name))
  return GuideDel.parse(plain(Object.fromEntries(fields)))
}

/**
 * Several measures in one decision: the one asked about now is put with those that are done, one of them is
 * taken up again, or taken away. `fresh` starts the questions over for the measure that is now in turn.
 */
export function delarIn(form: GuideForm, fresh: () => void) {
  function more(): void {
    form.delar = [...form.delar, delOf(form)]
    Object.assign(form, nextDel())
    fresh()
  }

  function edit(index: number): void {
    const taken = form.delar[index]
    if (taken === undefined) return
    const now = form.slag === null ? [] : [delOf(form)]
    form.delar = [...form.delar.slice(0, index), ...form.delar.slice(index + 1), ...now]
    Object.assign(form, plain(taken))
    fresh()
  }

  function remove(index: number): void {
    form.delar = form.delar.filter((_del, at) => at !== index)
  }

  return { more, edit, remove }
}
