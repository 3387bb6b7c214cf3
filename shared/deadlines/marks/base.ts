import { swedishDay } from '../../domain/swedishDay'
import type { LoggedEvent } from '../../domain/logOrder'
import type { Mark } from '../mark'

/** An event of the log, as the functions of this folder take it. */
export type Event = LoggedEvent['event']

/** One mark; `of` = the decision or appeal, null = the akt. */
export function mark(name: string, day: string, of: string | null = null): Mark {
  return { name, day: swedishDay(day), of }
}

/** What every akt has: intake, inquiry, communication, decision, execution, follow-up, closing. */
export function baseMarks({ body, at }: Event): readonly Mark[] {
  switch (body.type) {
    case 'aktualiserad':
      return [
        mark(body.data.sort === 'ansokan' ? 'ansokan_datum' : 'anmalan_inkom', body.data.inkom),
      ]
    case 'utredning.inledd':
      return [
        mark('utredning_inledd', at),
        ...(body.data.grund === 'sol-20' ? [mark('barnutredning_inledd', at)] : []),
      ]
    case 'utredning.inte-inledd':
      return [mark('inte_inledd', at)]
    case 'utredning.kommunicerad':
      return communicated(body.data)
    case 'kommunicering.besvarad':
      return [mark('svar_inkom', body.data.date)]
    case 'beslut.fattat':
      return [mark('beslut', body.data.beslut.beslutsdatum, body.data.beslut.id)]
    case 'verkstallighet':
      return [mark(body.data.status, body.data.date, body.data.beslut)]
    case 'anteckning':
      return noted(body.data)
    case 'avslutad':
      return [mark('avslutad', body.data.date)]
    default:
      return []
  }
}

function noted({
  sort,
  skedde,
}: {
  readonly sort: string
  readonly skedde: string
}): readonly Mark[] {
  if (sort === 'mote') return [mark('mote', skedde)]
  return sort === 'uppfoljning' ? [mark('uppfoljd', skedde)] : []
}

function communicated(data: {
  readonly date: string
  readonly svarSenast: string | null
  readonly svar: string
  readonly avbojd: boolean
}): readonly Mark[] {
  const { date, svarSenast, svar, avbojd } = data
  return [
    mark('kommunicerad', date),
    ...(svarSenast === null ? [] : [mark('svar_senast', svarSenast)]),
    ...(avbojd || svar !== '' ? [mark('svar_inkom', date)] : []),
  ]
}
