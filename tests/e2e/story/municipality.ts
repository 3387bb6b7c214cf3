import type { Hands } from './hands'
import { PHRASE, writeDownKey } from './office'
import type { Teller } from './tell'

/** An office of one municipality, with one person who holds cases and administers. */
export type Municipality = {
  readonly pack: RegExp
  readonly namnd: string
  readonly utskott: string
  /** Points of the order whose level the source leaves open, and what the office decides for them. */
  readonly levels: readonly (readonly [punkt: string, level: string])[]
}

/** One person's matter as it comes in. */
export type Matter = {
  readonly number: string
  readonly name: string
  readonly insats: string | null
  readonly text: string
}

/** Makes the office by its own guidelines; where they name no level, its delegation order does. */
export async function openMunicipality(
  hands: Hands,
  { step }: Teller,
  office: Municipality,
): Promise<void> {
  await hands.heading('Välkommen till Akta')
  await hands.press('Skapa kontor')
  await hands.fill('Kommun', 'Exempelby kommun')
  await hands.fill('Nämnd', office.namnd)
  await hands.fill('Utskott', office.utskott)
  await hands.fill('Förvaltning', 'Socialförvaltningen')
  await hands.fill('Enhet', 'Myndighetsenheten')
  await hands.press('Nästa steg')
  await hands.press('Nästa steg')
  await hands.pick(office.pack)
  await hands.press('Nästa steg')
  await hands.heading('Delegationsordning')
  for (const [punkt, level] of office.levels) {
    await hands.choose(new RegExp(`punkt ${punkt.replace('.', '\\.')}$`), level)
  }
  await step('ordning')
  await hands.press('Nästa steg')
  await hands.fill('Ditt namn', 'Elin Låtsas')
  await hands.fill('Befattning', 'socialsekreterare')
  await hands.fill('Signatur', 'EL')
  await hands.fill('Lösenfras', PHRASE)
  await hands.fill('Lösenfrasen en gång till', PHRASE)
  await hands.press('Skapa kontoret')
  await writeDownKey(hands)
}

/** The application, or the report of a need, that the akt opens with. */
export async function openMatter(
  hands: Hands,
  today: string,
  { number, name, insats, text }: Matter,
): Promise<void> {
  await hands.goTo('Ärenden')
  await hands.press('Nytt ärende')
  await hands.fill('Personnummer', number)
  await hands.fill('Namn', name)
  await hands.fill('Inkom', today)
  await hands.fill('Från', 'Den enskilde')
  if (insats !== null) await hands.choose('Insats', insats)
  await hands.fill('Med egna ord, eller återgivet ur ansökan', text)
  await hands.press('Öppna akten')
  await hands.heading(name)
}

/** The person who holds the level signs. */
export async function sign(hands: Hands): Promise<void> {
  await hands.tick('Jag är inte jävig i ärendet')
  await hands.press('Skriv under beslutet')
  await hands.page().locator('form.question').waitFor({ state: 'detached' })
}
