import type { Delegationsordning } from '../domain/delegation'
import type { Kontor, Sammantrade } from '../domain/kontor'
import { firstOrder } from '../decision/firstOrder'
import type { Pack } from '../rules/schemaPack'
import type { PlannedUser } from './planTypes'
import type { Clock } from './clock'

/** The people of the example office: invented, one for each role that Akta knows. */
export const EXAMPLE_USERS: readonly PlannedUser[] = [
  {
    signatur: 'AM',
    name: 'Anders Mönster',
    befattning: 'enhetschef',
    roller: ['administrator', 'enhetschef'],
    levels: ['enhetschef-myndighetskontoret'],
  },
  {
    signatur: 'EL',
    name: 'Elin Låtsas',
    befattning: 'handläggare, socialpsykiatri',
    roller: ['handlaggare'],
    levels: ['handlaggare'],
  },
  {
    signatur: 'TP',
    name: 'Tore Påhitt',
    befattning: 'handläggare, socialpsykiatri',
    roller: ['handlaggare'],
    levels: ['handlaggare'],
  },
  {
    signatur: 'SE',
    name: 'Siv Exempel',
    befattning: 'nämndsekreterare',
    roller: ['namndsekreterare'],
    levels: [],
  },
]

/** Letterhead of an office that doesn't exist, in the pack's municipality. */
export function exampleKontor(pack: Pack): Kontor {
  return {
    kommun: pack.kommun,
    namnd: pack.namnd,
    utskott: 'individutskottet',
    forvaltning: 'Exempelförvaltningen',
    enhet: 'Exempelkontoret',
    postalAddress: 'Påhittsgatan 1, 000 00 Exempelstad',
    visitingAddress: 'Påhittsgatan 1',
    phone: '000-00 00 00',
    email: 'exempel@exempel.invalid',
    organisationNumber: '000000-0000',
    forvaltningsratt: 'Förvaltningsrätten i Exempelstad',
    packId: pack.id,
    isExample: true,
  }
}

/**
 * The order that the pack gives, adopted well before the first decision of the example. It lacks a point
 * for closing a case, so that the review of orders has something to show.
 */
export function exampleOrder(pack: Pack, clock: Clock): Delegationsordning {
  const adopted = clock.daysAgo(500)
  const meta = { id: `exempel-${pack.id}`, validFrom: adopted }
  const order = firstOrder(pack, meta, { niva: 'handlaggare', without: ['avsluta'] })
  return { ...order, antagen: { date: adopted, paragraf: '12' } }
}

/** A meeting of the utskott every fourth week, papers nine days before. */
export function exampleMeetings(clock: Clock): Sammantrade[] {
  return [-28, 0, 28, 56].map((offset) => {
    const date = clock.daysAgo(-(offset + 10))
    return { organ: 'individutskott', date, handlingarSenast: clock.daysAgo(-(offset + 1)) }
  })
}
