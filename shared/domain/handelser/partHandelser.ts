import { AKTUALISERING_HANDELSER } from './aktualiseringHandelser'
import { BEVAKNING_HANDELSER } from './bevakningHandelser'
import { DELGIVNING_HANDELSER } from './delgivningHandelser'
import { FORDELNING_HANDELSER } from './fordelningHandelser'
import { GALLRING_HANDELSER } from './gallringHandelser'
import { GENOMFORANDE_HANDELSER } from './genomforandeHandelser'
import { INKOMMET_HANDELSER } from './inkommetHandelser'
import { OVERKLAGANDE_HANDELSER } from './overklagandeHandelser'
import { UPPFOLJNING_HANDELSER } from './uppfoljningHandelser'
import { UNDERLAG_HANDELSER } from './underlagHandelser'

/** The events of every part of the akt, beside those every akt begins with (handelse.ts). */
export const PART_HANDELSER = [
  ...AKTUALISERING_HANDELSER,
  ...UNDERLAG_HANDELSER,
  ...INKOMMET_HANDELSER,
  ...FORDELNING_HANDELSER,
  ...DELGIVNING_HANDELSER,
  ...OVERKLAGANDE_HANDELSER,
  ...GENOMFORANDE_HANDELSER,
  ...UPPFOLJNING_HANDELSER,
  ...BEVAKNING_HANDELSER,
  ...GALLRING_HANDELSER,
] as const
