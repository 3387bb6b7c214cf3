import type { Mark } from '../mark'
import { mark, type Event } from './base'

/** What reached the unit by its kind, and what is done about it; the plans of the inquiry. */
export function aktualiseringMarks({ body }: Event): readonly Mark[] {
  switch (body.type) {
    case 'aktualiserad':
      return body.data.uppgifter === undefined ? [] : byKind(body.data.inkom, body.data.uppgifter)
    case 'skyddsbedomning':
      return [mark('skyddsbedomning', body.data.skedde)]
    case 'forhandsbedomning':
      return [mark('forhandsbedomning', body.data.date)]
    case 'forhandsbedomning.forlangd':
      return [mark('forhandsbedomning_till', body.data.till)]
    case 'avhysning.bekraftad':
      return [mark('avhysning_bekraftad', body.data.skedde)]
    case 'plan.antecknad':
      return body.data.sort === 'individuell-plan' && body.data.status === 'upprattad'
        ? [mark('lss_plan', body.data.date)]
        : []
    default:
      return []
  }
}

function byKind(
  inkom: string,
  { slag, fristStart }: { readonly slag: string; readonly fristStart: string | null },
): readonly Mark[] {
  if (slag === 'orosanmalan-barn') return [mark('anmalan_barn_inkom', inkom)]
  if (slag !== 'avhysning') return []
  const frist = fristStart === null ? [] : [mark('frist_start', fristStart)]
  return [mark('avhysning_meddelad', inkom), ...frist]
}
