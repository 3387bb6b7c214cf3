import type { AktStatus } from '@shared/domain/akt'
import type { Beslutsslag } from '@shared/domain/beslut'
import type { Roll } from '@shared/domain/kontor'
import type { Skydd } from '@shared/domain/person'
import { slagNames as namesOfKinds } from '@shared/domain/slagNames'

export const skyddNames: Record<Skydd, string> = {
  inget: 'Inget skydd',
  sekretessmarkering: 'Sekretessmarkering',
  'skyddad-folkbokforing': 'Skyddad folkbokföring',
  'fingerade-personuppgifter': 'Fingerade personuppgifter',
}

export const rollNames: Record<Roll, string> = {
  handlaggare: 'Handläggare',
  enhetschef: 'Enhetschef',
  namndsekreterare: 'Nämndsekreterare',
  administrator: 'Administratör',
}

export const statusNames: Record<AktStatus, string> = {
  aktualiserad: 'Aktualiserad',
  utredning: 'Utredning',
  forslag: 'Förslag skickat',
  beslutad: 'Beslutad',
  'inte-inledd': 'Inte inledd',
  avslutad: 'Avslutad',
}

export const slagNames: Readonly<Record<Beslutsslag, string>> = namesOfKinds
