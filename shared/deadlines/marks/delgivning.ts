import type { Mark } from '../mark'
import { mark, type Event } from './base'

/** How a decision reached the party, and how its appeal went. An appeal's days are about the appeal. */
export function delgivningMarks({ body, at }: Event): readonly Mark[] {
  switch (body.type) {
    case 'underrattelse.skickad':
      return [mark('skickad', body.data.date, body.data.beslut)]
    case 'kontrollmeddelande.skickat':
      return [mark('kontrollmeddelande', body.data.date, body.data.beslut)]
    case 'forsandelse.aterkommen':
      return [mark('aterkommen', body.data.date, body.data.beslut)]
    case 'delgivning.noterad':
      return [mark('delgiven', body.data.date, body.data.beslut)]
    default:
      return appeal(body, at)
  }
}

function appeal(body: Event['body'], at: string): readonly Mark[] {
  switch (body.type) {
    case 'overklagande.inkommet': {
      const { inkom, beslut, id } = body.data
      return [mark('overklagande_inkom', inkom, beslut), mark('overklagande_inkom', inkom, id)]
    }
    case 'rattidsprovning.gjord':
      // Dismissed as late: nothing to hand over.
      return body.data.utfall === 'for-sent'
        ? [mark('overklagande_avgjort', at, body.data.overklagande)]
        : []
    case 'overklagande.overlamnat':
      return [mark('overklagande_overlamnat', body.data.date, body.data.overklagande)]
    case 'overklagande.aterkallat':
      return [mark('overklagande_avgjort', body.data.date, body.data.overklagande)]
    case 'dom.registrerad':
      return [mark('overklagande_avgjort', body.data.date, body.data.overklagande)]
    default:
      return []
  }
}
