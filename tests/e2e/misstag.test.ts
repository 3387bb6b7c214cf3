import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Driven, Folders } from '../../tools/runtime/drive'
import { freshFolders, killAkta, openAkta, picture, quitCleanly } from './harness'
import { NAME, NUMBER, openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn, type Hands } from './story/hands'
import { makeOffice, PHRASE, unlockAs } from './story/office'
import { storyDates } from './story/story'

const draft = 'Halvfärdig mening om fyren'
const noPictures = async (): Promise<void> => undefined
const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
})

type Opened = { readonly driven: Driven; readonly hands: Hands; readonly recoveryKey: string }

/** An office with one person in it, and the key that was written down. */
async function openOffice(folders: Folders): Promise<Opened> {
  const driven = await openAkta(folders)
  const hands = handsOn(driven.page)
  let recoveryKey = ''
  const told = {
    ...hands,
    press: async (name: string | RegExp) => {
      if (name === 'Jag har skrivit ned nyckeln') {
        const shown = driven.page().getByLabel('Återställningsnyckel').first()
        recoveryKey = (await shown.textContent()) ?? ''
      }
      await hands.press(name)
    },
  }
  await makeOffice(told, { driven, step: noPictures })
  return { driven, hands, recoveryKey }
}

async function withAkt(folders: Folders): Promise<Opened> {
  const opened = await openOffice(folders)
  await openCase(opened.hands, { driven: opened.driven, step: noPictures }, storyDates())
  return opened
}

const vaultFiles = (folders: Folders, ending: RegExp): string[] =>
  readdirSync(join(folders.profile, 'kontor'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

/** A byte in the middle of a file is another. */
function spoil(file: string): void {
  const bytes = readFileSync(file)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 0x01
  writeFileSync(file, bytes)
}

describe('vid det låsta fönstret', () => {
  it('får fel lösenfras en mening och en väntan, och rätt lösenfras öppnar sedan som förut', async () => {
    const folders = await freshFolders()
    const { driven, hands } = await withAkt(folders)
    await driven.nextPage(() => hands.press('Lås nu'))
    await hands.fill('Lösenfras', 'inte den rätta frasen alls')
    await hands.keys('Enter')
    await hands.seen(/Lösenfrasen stämmer inte\. Inget har ändrats\./)
    await picture(driven, 'misstag-lösenfras')
    await hands
      .page()
      .getByRole('button', { name: /^Lås upp/ })
      .waitFor()
    await unlockAs(hands, 'AM')
    await openAkt(hands)
    await quitCleanly(driven)
  })

  it('säger att nyckelfilen är skadad, och återställningsnyckeln öppnar samma akter', async () => {
    const folders = await freshFolders()
    const { driven: again, hands: after, recoveryKey } = await withAkt(folders)
    await again.nextPage(() => after.press('Lås nu'))
    const user = await after.page().getByLabel('Användare', { exact: true }).inputValue()
    const slots = vaultFiles(folders, new RegExp(`^${user}\\.json(\\.1)?$`))
    expect(slots.length).toBeGreaterThan(0)
    slots.forEach(spoil)
    await after.fill('Lösenfras', PHRASE)
    await after.keys('Enter')
    await after.seen(/Nyckelfilen för den här användaren är skadad\. Akterna är orörda\./)
    await picture(again, 'misstag-nyckelfil')
    await after.press('Jag har glömt lösenfrasen')
    await after.fill('Återställningsnyckel', recoveryKey)
    await after.fill('Lösenfras', `${PHRASE} ny`)
    await after.fill('Lösenfrasen en gång till', `${PHRASE} ny`)
    await after.press('Byt lösenfras och lås upp')
    await after.page().getByRole('button', { name: 'Lås nu' }).waitFor()
    await openAkt(after)
    await quitCleanly(again)
  })

  it('rör inte ett register från en nyare version, och öppnar det när det är den egna versionens igen', async () => {
    const folders = await freshFolders()
    const { driven } = await withAkt(folders)
    await quitCleanly(driven)
    const states = vaultFiles(folders, /^state\.json(\.1)?$/)
    const before = states.map((file) => readFileSync(file))
    const later = before.map((bytes) =>
      Buffer.from(bytes.toString('latin1').replace('AKTF1', 'AKTF2'), 'latin1'),
    )
    later.forEach((bytes, at) => writeFileSync(states[at] ?? '', bytes))
    const newer = await openAkta(folders)
    await handsOn(newer.page).heading('Registret kommer från en nyare version')
    await picture(newer, 'misstag-nyare')
    await quitCleanly(newer)
    expect(states.map((file) => readFileSync(file))).toEqual(later)
    before.forEach((bytes, at) => writeFileSync(states[at] ?? '', bytes))
    const again = await openAkta(folders)
    await unlockAs(handsOn(again.page), 'AM')
    await openAkt(handsOn(again.page))
    await quitCleanly(again)
  })
})

/**
 * A real file system of 540 MB under the vault: Akta keeps 500 of them free (`limits.minFreeBytes`). Where this user may mount one (root in CI).
 */
function smallDisk(folders: Folders): boolean {
  const folder = join(folders.profile, 'kontor')
  const { uid, gid } = statSync(folders.profile)
  try {
    mkdirSync(folder)
    const owner = `uid=${String(uid)},gid=${String(gid)},mode=700`
    const options = ['-t', 'tmpfs', '-o', `size=540m,${owner}`, 'akta-test', folder]
    execFileSync('mount', options, { stdio: 'pipe' })
    mounted.push(folder)
    return true
  } catch {
    return false
  }
}

it('säger att disken är full, behåller texten, och sparar den när det finns plats igen', async ({
  skip,
}) => {
  const folders = await freshFolders()
  skip(!smallDisk(folders), 'här går ingen disk att montera')
  const { driven, hands } = await withAkt(folders)
  const filler = join(folders.profile, 'kontor', 'fyllning')
  await hands.fill('Anteckningens text', draft)
  await hands.seen(/Sparat \d\d:\d\d/)
  writeFileSync(filler, Buffer.alloc(100_000_000))
  await hands.keys('Control+Enter')
  await hands.seen(/Disken är full, så inget sparades/)
  await picture(driven, 'misstag-full-disk')
  expect(await hands.page().getByLabel('Anteckningens text').inputValue()).toBe(draft)
  rmSync(filler)
  await hands.keys('Control+Enter')
  await hands.page().getByRole('article').getByText(draft).waitFor()
  await quitCleanly(driven)
})

describe('den som öppnar ett ärende', () => {
  it('ser numrets sort, namn och ålder, och får en mening om numret inte stämmer', async () => {
    const { driven, hands } = await openOffice(await freshFolders())
    await hands.goTo('Ärenden')
    await hands.press('Nytt ärende')
    // The button stands far below what is missing: focus goes there, so that it never seems dead.
    await hands.press('Öppna akten')
    const number = driven.page().getByLabel('Personnummer', { exact: true }).first()
    await expect.poll(() => number.evaluate((one) => one === document.activeElement)).toBe(true)
    await hands.fill('Namn', NAME)
    await hands.fill('Personnummer', '20990101-2380')
    await hands.press('Öppna akten')
    await hands.seen(/Kontrollsiffran stämmer inte|Födelsedagen ligger i framtiden/)
    await hands.fill('Personnummer', '19881341-T123')
    await hands.press('Öppna akten')
    await hands.seen('Födelsedagen finns inte i kalendern.')
    await hands.fill('Personnummer', NUMBER)
    await hands.seen('Reservnummer')
    await hands.seen(new RegExp(`Akten gäller ${NAME}, \\d\\d år\\.`))
    await picture(driven, 'misstag-nummer')
    await hands.pick('Uppgift saknas')
    await hands.fill('Från', 'Vårdcentralen')
    await hands.press('Öppna akten')
    await hands.heading(NAME)
    await quitCleanly(driven)
  })

  it('varnas när personen redan har en akt, och kommer dit med ett tryck', async () => {
    const { driven, hands } = await withAkt(await freshFolders())
    await hands.goTo('Ärenden')
    await hands.press('Nytt ärende')
    await hands.fill('Personnummer', NUMBER)
    await hands.seen('Det finns redan en akt som kan gälla samma person.')
    await hands.seen(/samma nummer/)
    await picture(driven, 'misstag-dubblett')
    await hands.press(/^Öppna \d{4}-/)
    await hands.heading(NAME)
    await quitCleanly(driven)
  })
})

describe('den som skriver', () => {
  it('får tillbaka ett slängt utkast med Ångra, och hittar utkastet igen efter ett strömavbrott', async () => {
    const folders = await freshFolders()
    const { driven, hands } = await withAkt(folders)
    const text = (of: Hands) => of.page().getByLabel('Anteckningens text').inputValue()
    await hands.fill('Anteckningens text', draft)
    await hands.seen(/Sparat \d\d:\d\d/)
    await hands.press('Släng utkastet')
    expect(await text(hands)).toBe('')
    await hands.press('Ångra')
    expect(await text(hands)).toBe(draft)
    await hands.seen(/Sparat \d\d:\d\d/)
    await killAkta(driven)
    const again = await openAkta(folders)
    const after = handsOn(again.page)
    await unlockAs(after, 'AM')
    await openAkt(after)
    await expect.poll(() => text(after)).toBe(draft)
    await quitCleanly(again)
  })

  it('rättar en signerad anteckning, och båda lydelserna går att läsa', async () => {
    const { driven, hands } = await withAkt(await freshFolders())
    const first = 'Maj ringer och berättar om nätterna.'
    await hands
      .page()
      .getByRole('button', { name: /^Rätta/ })
      .first()
      .click()
    await hands.fill('Rättad text', 'Maj ringer och berättar om kvällarna.')
    await hands.fill('Skäl till rättelsen', 'Fel tid på dygnet.')
    await hands.press('Signera rättelsen')
    await hands.seen('Maj ringer och berättar om kvällarna.')
    await hands.seen(/Fel tid på dygnet\./)
    await hands.seen(first)
    await picture(driven, 'misstag-rattelse')
    await quitCleanly(driven)
  })
})
