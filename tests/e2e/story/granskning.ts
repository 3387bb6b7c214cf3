import type { Hands } from './hands'

/**
 * The delegation order of an office with decisions: its review, a finding's case in Pröva, and last year's
 * decisions counted again under another limit. `look` = a picture and axe.
 */
export async function reviewsTheOrder(
  hands: Hands,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await hands.goTo('Riktlinjer')
  await hands.press('Delegationsordning')
  await hands.heading('Granskning')
  await hands.seen('Avsluta saknar punkt')
  await look('ordning')

  await hands
    .page()
    .getByRole('button', { name: 'Pröva fallet: Avsluta', exact: true })
    .press('Enter')
  await hands.heading('Pröva ett fall')
  await hands.seen('Resonemanget')
  await look('prova-lucka')
  await hands.choose('Insats', 'Familjehem')
  await hands.choose('Beslut', 'Bifall')
  await hands.fill('Från och med', '2026-12-01')
  await hands.fill('Till och med', '2027-06-01')
  await look('prova-familjehem')

  await hands.keys('Alt+ArrowLeft')
  await hands.heading('Pröva en annan gräns')
  await hands.choose('Enhetschef för myndighetskontoret: gräns', '1 månad')
  await hands.press('Räkna om besluten')
  await hands.seen(/av \d+ beslut hade flyttat från/)
  await look('simulering')
}
