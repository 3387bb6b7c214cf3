import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unprivilegedHome } from '../../tools/runtime/unprivileged'
import type { Driven, Folders } from '../../tools/runtime/drive'
import { findInClear } from './canary'
import { freshFolders, killAkta, openAkta, quitCleanly } from './harness'
import { NAME, NUMBER, openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn, type Hands } from './story/hands'
import { makeOffice, PHRASE, unlockAs } from './story/office'
import { storyDates } from './story/story'

const note = 'Kvittrande havsörn över Skagerrak'
const draft = 'Halvfärdig mening om månskenet'
const fileName = 'Kvarglömd lykta i Kattegatt'
const words = [
  NAME,
  'Exempelsson',
  NUMBER,
  'T123',
  note,
  'havsörn',
  draft,
  'månskenet',
  fileName,
  'Kattegatt',
  PHRASE,
]

const noPictures = async (): Promise<void> => undefined

/** An office with one akt and its first note, made through the window. */
async function makeAkt(folders: Folders): Promise<{ driven: Driven; hands: Hands }> {
  const driven = await openAkta(folders)
  const hands = handsOn(driven.page)
  const teller = { driven, step: noPictures }
  await makeOffice(hands, teller)
  await openCase(hands, teller, storyDates())
  return { driven, hands }
}

/** Writes a note and signs it; comes back when the window shows it in the log. */
async function signNote(hands: Hands, text: string): Promise<void> {
  await hands.fill('Anteckningens text', text)
  await hands.keys('Control+Enter')
  await hands.page().getByRole('article').getByText(text).waitFor()
}

/** A finished document leaves the app under a name that somebody chose. */
async function saveExport(hands: Hands): Promise<void> {
  const saved = await hands.page().evaluate(
    ({ name, text }) =>
      window.akta['export:save']({
        suggestedName: name,
        kind: 'docx',
        bytes: new TextEncoder().encode(text),
      }),
    { name: fileName, text: note },
  )
  expect(saved).toEqual({ ok: true, value: { saved: true } })
}

async function reopen(folders: Folders): Promise<{ driven: Driven; hands: Hands }> {
  const driven = await openAkta(folders)
  const hands = handsOn(driven.page)
  await unlockAs(hands, 'AM')
  await openAkt(hands)
  return { driven, hands }
}

describe('klartext på disken', () => {
  it('finns ingenstans efter anteckning, utkast, sökning, export, lås och avslut', async () => {
    const folders = await freshFolders()
    const { driven, hands } = await makeAkt(folders)
    await signNote(hands, note)
    await hands.fill('Anteckningens text', draft)
    await hands.seen(/Sparat \d\d:\d\d/)
    await hands.keys('Control+k')
    await hands.page().keyboard.type('Exempelsson')
    await hands.page().getByText(NUMBER).first().waitFor()
    await hands.keys('Escape')
    await saveExport(hands)
    const places = [folders.profile, unprivilegedHome].filter((place) => existsSync(place))
    expect(findInClear(places, words)).toEqual([])
    await driven.nextPage(() => hands.keys('Control+l'))
    await hands.heading('Lås upp')
    expect(findInClear(places, words)).toEqual([])
    await quitCleanly(driven)
    expect(findInClear(places, words)).toEqual([])
  })

  it.each([
    ['utf8', Buffer.from(`xx${note}xx`)],
    ['utf16le', Buffer.from(`xx${note}xx`, 'utf16le')],
    ['utf16be', Buffer.from(`xx${note}xx`, 'utf16le').swap16()],
    ['base64', Buffer.from(Buffer.from(`x${note}xx`).toString('base64'))],
    ['base64', Buffer.from(Buffer.from(`xx${note}x`).toString('base64'))],
    ['base64', Buffer.from(Buffer.from(`xxx${note}`).toString('base64'))],
  ])('hittas av sökaren när det finns där: %s', async (encoding, bytes) => {
    const { profile } = await freshFolders()
    const file = join(profile, 'fil')
    writeFileSync(file, bytes)
    expect(findInClear([profile], [note])).toContainEqual({ word: note, encoding, file })
  })
})

/** The files of Chromium's IndexedDB of the office's profile. */
function databaseFiles(folders: Folders): string[] {
  const base = join(folders.profile, 'chromium/Partitions/akta/IndexedDB')
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('databasen i fönstret är aldrig den enda kopian', () => {
  it.each<[string, (files: readonly string[]) => void]>([
    ['borttagen', (files) => files.forEach((file) => rmSync(file))],
    ['avkortad', (files) => files.forEach((file) => truncateSync(file, 20))],
    ['nollad', (files) => files.forEach((file) => writeFileSync(file, Buffer.alloc(64)))],
    [
      'med en ändrad byte i varje fil',
      (files) =>
        files.forEach((file) => {
          const bytes = readFileSync(file)
          const middle = bytes.length >> 1
          if (bytes.length > 0) bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
          writeFileSync(file, bytes)
        }),
    ],
  ])('%s: akten och anteckningen är kvar', async (_what, damage) => {
    const folders = await freshFolders()
    const first = await makeAkt(folders)
    await signNote(first.hands, note)
    await quitCleanly(first.driven)
    const files = databaseFiles(folders)
    expect(files.length).toBeGreaterThan(0)
    damage(files)
    const { driven, hands } = await reopen(folders)
    await hands.page().getByRole('article').getByText(note).waitFor()
    await quitCleanly(driven)
  })
})

it('en signerad anteckning finns kvar när programmet dödas i samma stund', async () => {
  const folders = await freshFolders()
  let { driven, hands } = await makeAkt(folders)
  const notes: string[] = []
  for (let round = 1; round <= 5; round += 1) {
    const text = `Anteckning nummer ${round} om havsörnen`
    await signNote(hands, text)
    await killAkta(driven)
    notes.push(text)
    ;({ driven, hands } = await reopen(folders))
    for (const earlier of notes) {
      await hands.page().getByRole('article').getByText(earlier, { exact: true }).waitFor()
    }
  }
  await quitCleanly(driven)
})
