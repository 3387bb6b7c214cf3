import type { Mark } from '../mark'
import { mark, type Event } from './base'

/**
 * The provider's days and the follow-ups, each about its decision. The day the uppdrag came in is no mark: it
 * follows from all of them together (uppdragInkom, read by decision/occasions.ts).
 */
export function genomforandeMarks({ body }: Event): readonly Mark[] {
  switch (body.type) {
    case 'uppdrag.skickat':
      return body.data.uppfoljs === null
        ? []
        : [mark('uppfoljs', body.data.uppfoljs, body.data.beslut)]
    case 'utforare.kontakt':
      return body.data.utfall === 'natt'
        ? [mark('forsta_kontakt', body.data.date, body.data.beslut)]
        : []
    case 'genomforandeplan.upprattad':
      return [mark('genomforandeplan', body.data.date, body.data.beslut)]
    case 'sammanstallning.gjord':
      return [mark('sammanstallning', body.data.date, body.data.beslut)]
    case 'uppfoljning.gjord':
      return [mark('uppfoljd', body.data.date, body.data.beslut)]
    case 'insats.avslutad':
      return [mark('insats_avslutad', body.data.date, body.data.beslut)]
    default:
      return away(body)
  }
}

/** Absence, and the routine when somebody isn't at home. */
function away(body: Event['body']): readonly Mark[] {
  switch (body.type) {
    case 'franvaro.antecknad': {
      const { from, orsak, beslut } = body.data
      return [mark(orsak === 'sjukhus' ? 'sjukhus_from' : 'franvaro_from', from, beslut)]
    }
    case 'franvaro.slut':
      return [mark('franvaro_slut', body.data.date, body.data.beslut)]
    case 'tredagarsrutin.paborjad':
      return body.data.nasta === null
        ? []
        : [mark('tredagarsrutin_nasta', body.data.nasta, body.data.beslut)]
    case 'tredagarsrutin.avslutad':
      return [mark('tredagarsrutin_slut', body.data.date, body.data.beslut)]
    default:
      return []
  }
}
