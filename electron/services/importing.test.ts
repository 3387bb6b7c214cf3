import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importKinds } from '@shared/ipc/appContract'
import { pickImport } from './importFile'

const folder = mkdtempSync(join(tmpdir(), 'akta-import-'))

function pick(name: string, kind: keyof typeof importKinds = 'riktlinjepaket') {
  return pickImport(
    { choosePath: async () => join(folder, name), open: (path) => open(path) },
    kind,
  )
}

describe('läsning av en fil som personen väljer', () => {
  it('ger hela innehållet och filens ändelse, utan sökväg', async () => {
    writeFileSync(join(folder, 'Osby.AKTAPAKET'), 'innehåll')
    const picked = await pick('Osby.AKTAPAKET')
    expect(picked).toEqual({
      ok: true,
      value: {
        ending: 'aktapaket',
        name: 'Osby.AKTAPAKET',
        bytes: new TextEncoder().encode('innehåll'),
      },
    })
  })

  it('är ingen skada om personen ångrar sig', async () => {
    const never = () => Promise.reject(new Error('must not be called'))
    const outcome = await pickImport({ choosePath: async () => null, open: never }, 'tabell')
    expect(outcome).toEqual({ ok: true, value: null })
  })

  it('säger nej till en annan sorts fil, en tom, en mapp och en som inte finns', async () => {
    writeFileSync(join(folder, 'bild.png'), 'x')
    writeFileSync(join(folder, 'tom.aktapaket'), '')
    mkdirSync(join(folder, 'mapp.aktapaket'))
    writeFileSync(join(folder, 'ordning.csv'), 'a;b')
    const codes = await Promise.all(
      [
        pick('bild.png'),
        pick('ordning.csv'),
        pick('tom.aktapaket'),
        pick('mapp.aktapaket'),
        pick('saknas.aktapaket'),
      ].map((outcome) => outcome.then((one) => (one.ok ? 'ok' : one.error.code))),
    )
    expect(codes).toEqual(['wrong-kind', 'wrong-kind', 'empty', 'wrong-kind', 'disk-error'])
    await expect(pick('ordning.csv', 'tabell')).resolves.toMatchObject({
      value: { ending: 'csv' },
    })
  })

  it('läser aldrig mer än sortens gräns', async () => {
    const { maxBytes } = importKinds.riktlinjepaket
    writeFileSync(join(folder, 'stor.aktapaket'), 'x')
    truncateSync(join(folder, 'stor.aktapaket'), maxBytes + 1)
    await expect(pick('stor.aktapaket')).resolves.toEqual({
      ok: false,
      error: { code: 'too-large' },
    })
    truncateSync(join(folder, 'stor.aktapaket'), maxBytes)
    await expect(pick('stor.aktapaket')).resolves.toMatchObject({ ok: true })
  })

  it.each([
    ['EACCES', 'no-access'],
    ['EPERM', 'no-access'],
    ['EIO', 'disk-error'],
  ])('säger %s som %s', async (code, expected) => {
    const refuse = () => Promise.reject(Object.assign(new Error(code), { code }))
    const outcome = await pickImport({ choosePath: async () => '/x/a.csv', open: refuse }, 'tabell')
    expect(outcome).toEqual({ ok: false, error: { code: expected } })
  })
})
