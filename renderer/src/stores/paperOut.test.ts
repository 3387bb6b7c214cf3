import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { paragraph } from '@shared/documents/blocks'
import type { Dokument } from '@shared/documents/blocks'
import { Person } from '@shared/domain/person'
import type { Skydd } from '@shared/domain/person'
import { AktId } from '@shared/domain/primitives'
import { letOut, outQuestion, saveOut } from './paperOut'

const fake = vi.hoisted(() => ({ logAccess: vi.fn(), saveFile: vi.fn() }))
vi.mock('./vault', () => ({ vault: () => ({ logAccess: fake.logAccess }) }))
vi.mock('./desktop', () => ({ desktop: () => ({ saveFile: fake.saveFile }) }))

const akt = AktId.parse('a'.repeat(32))
const file = { suggestedName: '2026-0007 journal', kind: 'docx' as const, bytes: new Uint8Array(1) }
const tree = { blocks: [paragraph('Bor på Sagostigen 4 B.')] } as unknown as Dokument

function leaves(skydd: Skydd) {
  const person = Person.parse({
    ...{ name: 'Maja Påhittsson', skydd, address: 'Sagostigen 4 B' },
    identitet: { kind: 'saknas', birthdate: null },
  })
  return { akt, person, purpose: 'journal', tree }
}

beforeEach(() => {
  outQuestion.value = null
  fake.logAccess.mockReset().mockResolvedValue({ ok: true, value: null })
  fake.saveFile.mockReset().mockResolvedValue({ ok: true, value: { saved: true } })
})

describe('en handling på väg ut', () => {
  it('om en person utan skydd loggas och sparas utan fråga', async () => {
    expect(await saveOut(leaves('inget'), file)).toEqual({ ok: true, saved: true })
    expect(fake.logAccess).toHaveBeenCalledWith({ what: 'export', akt, purpose: 'journal' })
    expect(outQuestion.value).toBeNull()
  })

  it.each(['sekretessmarkering', 'skyddad-folkbokforing', 'fingerade-personuppgifter'] as const)(
    'om en person med %s frågas en gång till, och frågan säger att adressen står i texten',
    async (skydd) => {
      const saving = saveOut(leaves(skydd), file)
      expect(outQuestion.value).toMatchObject({ skydd, what: 'export', traces: ['adress'] })
      expect(fake.logAccess).not.toHaveBeenCalled()
      outQuestion.value?.answer(true)
      expect(await saving).toEqual({ ok: true, saved: true })
      expect(fake.saveFile).toHaveBeenCalledWith(file)
    },
  )

  it('lämnar varken fil eller loggrad när svaret är nej', async () => {
    const saving = saveOut(leaves('sekretessmarkering'), file)
    outQuestion.value?.answer(false)
    expect(await saving).toEqual({ ok: true, saved: false })
    expect(fake.logAccess).not.toHaveBeenCalled()
    expect(fake.saveFile).not.toHaveBeenCalled()
    expect(outQuestion.value).toBeNull()
  })

  it('stannar när åtkomstloggen inte går att skriva', async () => {
    fake.logAccess.mockResolvedValue({ ok: false, error: { code: 'disk-full' } })
    expect(await saveOut(leaves('inget'), file)).toEqual({ ok: false, code: 'disk-full' })
    expect(await letOut({ ...leaves('inget'), what: 'utskrift' })).toBe('disk-full')
    expect(fake.saveFile).not.toHaveBeenCalled()
  })
})

/** Files that save what is about no person: counts, orders, packs, calendars, an empty form. */
const NOBODY = [
  'features/egetpaket/savePack.ts',
  'features/installningar/inforandeMall.ts',
  'features/namnd/useReportFiles.ts',
  'features/raknare/useRaknareYear.ts',
  'features/uppfoljning/useEj.ts',
  'features/uppfoljning/useStatistikFil.ts',
  'features/uppfoljning/useTider.ts',
  'stores/delegationWord.ts',
  'stores/orderFile.ts',
  'stores/paperOut.ts',
]

describe('vägarna ut ur fönstret', () => {
  it('går genom frågan och loggen, utom för det som inte handlar om någon person', () => {
    const root = 'renderer/src'
    const saving = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.test.ts'))
      .filter((name) => readFileSync(join(root, name), 'utf8').includes('desktop().saveFile('))
    expect(saving.sort()).toEqual(NOBODY)
  })

  it('är utskrifter bara där frågan ställs först', () => {
    const root = 'renderer/src'
    const printing = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.test.ts'))
      .filter((name) => readFileSync(join(root, name), 'utf8').includes('window.print('))
    expect(printing).toEqual(['features/akt/journal/useJournal.ts'])
  })
})
