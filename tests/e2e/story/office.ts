import type { Hands } from './hands'
import type { Teller } from './tell'

/** Invented words; the office is thrown away when the story ends. */
export const PHRASE = 'grus mossa kaffe tråd sjutton båt'

/** Whose guidelines the office follows, and the level its chief holds there. */
export type Office = { readonly pack: RegExp; readonly level: string }

export const OSBY: Office = { pack: /Osby/, level: 'Enhetschef för myndighetskontoret' }
export const HEBY: Office = { pack: /Heby/, level: 'Enhetschef' }

/** An office is made: letterhead, guidelines, their delegation order, the chief, the recovery key. */
export async function makeOffice(
  hands: Hands,
  { step }: Teller,
  office: Office = OSBY,
): Promise<void> {
  await hands.heading('Välkommen till Akta')
  await step('start')
  await hands.press('Skapa kontor')
  await hands.fill('Kommun', 'Exempelby kommun')
  await hands.fill('Nämnd', 'Hälsa- och omsorgsnämnden')
  await hands.fill('Utskott', 'individutskottet')
  await hands.fill('Förvaltning', 'Hälsa- och omsorgsförvaltningen')
  await hands.fill('Enhet', 'Myndighetskontoret')
  await hands.press('Nästa steg')
  await hands.fill('Postadress', 'Påhittsgatan 1, 000 00 Exempelby')
  await hands.fill('Förvaltningsrätt', 'Förvaltningsrätten i Exempelstad')
  await hands.press('Nästa steg')
  await hands.pick(office.pack)
  await hands.press('Nästa steg')
  await hands.heading('Delegationsordning')
  await step('delegationsordning')
  await hands.press('Nästa steg')
  await fillChief(hands, office.level)
  await hands.press('Skapa kontoret')
  await writeDownKey(hands)
  await step('idag-tomt')
}

async function fillChief(hands: Hands, level: string): Promise<void> {
  await hands.fill('Ditt namn', 'Anders Mönster')
  await hands.fill('Befattning', 'enhetschef')
  await hands.fill('Signatur', 'AM')
  await hands.set('Roller', 'Handläggare', false)
  await hands.set('Roller', 'Enhetschef', true)
  await hands.set(/Nivåer/, 'Handläggare', false)
  await hands.set(/Nivåer/, level, true)
  await hands.fill('Lösenfras', PHRASE)
  await hands.fill('Lösenfrasen en gång till', PHRASE)
}

/** The recovery key is written back from paper before it counts. */
export async function writeDownKey(hands: Hands): Promise<void> {
  const key = await hands.page().getByLabel('Återställningsnyckel').first().textContent()
  await hands.press('Jag har skrivit ned nyckeln')
  await hands.fill('Skriv nyckeln från papperet', key ?? '')
  await hands.press('Bekräfta och öppna Akta')
  await hands.page().getByRole('button', { name: 'Lås nu' }).waitFor()
}

/** The chief adds a handläggare and a nämndsekreterare. */
export async function addColleagues(hands: Hands, { step }: Teller): Promise<void> {
  await hands.goTo('Inställningar')
  await hands.tab('Användare')
  await addUser(hands, {
    name: 'Elin Låtsas',
    befattning: 'handläggare',
    signatur: 'EL',
    roll: 'Handläggare',
    level: 'Handläggare',
  })
  await addUser(hands, {
    name: 'Siv Exempel',
    befattning: 'nämndsekreterare',
    signatur: 'SE',
    roll: 'Nämndsekreterare',
    level: null,
  })
  await step('anvandare')
}

type Colleague = {
  readonly name: string
  readonly befattning: string
  readonly signatur: string
  readonly roll: string
  readonly level: string | null
}

/** A user with one role, and a level where one is given. */
export async function addUser(hands: Hands, user: Colleague): Promise<void> {
  await hands.press('Ny användare')
  await hands.fill('Ditt namn', user.name)
  await hands.fill('Befattning', user.befattning)
  await hands.fill('Signatur', user.signatur)
  for (const roll of ['Handläggare', 'Enhetschef', 'Nämndsekreterare', 'Administratör']) {
    await hands.set('Roller', roll, roll === user.roll)
  }
  if (user.level !== null) await hands.set('Nivå', user.level, true)
  await hands.fill('Lösenfras', PHRASE)
  await hands.fill('Lösenfrasen en gång till', PHRASE)
  await hands.press('Lägg till användaren')
  await hands.page().getByRole('cell', { name: user.name, exact: true }).waitFor()
}

/** Locks, which kills the page, and comes back as somebody else. */
export async function changeUser(
  hands: Hands,
  { driven }: Teller,
  signatur: string,
): Promise<void> {
  await driven.nextPage(() => hands.press('Lås nu'))
  await unlockAs(hands, signatur)
}

/** Unlocks with the office's slots on screen. */
export async function unlockAs(hands: Hands, signatur: string): Promise<void> {
  await hands.heading('Lås upp')
  await hands.choose('Användare', signatur)
  await hands.fill('Lösenfras', PHRASE)
  await hands.keys('Enter')
  await hands.page().getByRole('button', { name: 'Lås nu' }).waitFor()
}
