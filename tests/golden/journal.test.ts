import { describe, expect, it } from 'vitest'
import { journalPoster } from '@renderer/features/akt/journal/journalPoster'
import { journalDokument } from '@shared/documents/journal'
import { renderDocx } from '@shared/documents/render'
import type { LogEntry } from '@shared/domain/akt'
import { Handelse } from '@shared/domain/handelse'
import { Hash, IsoDate } from '@shared/domain/primitives'
import { asText, ooxmlErrors } from './docx'
import { kontor, person } from './samples'

let seq = 0

/** An entry of an invented log, all by one person. */
function entry(at: string, body: object, more: Partial<LogEntry> = {}): LogEntry {
  seq += 1
  const event = Handelse.parse({
    ...{ v: 1, akt: 'a'.repeat(32), device: '1'.repeat(32), seq, prev: null, seen: [], at, body },
    ...{ by: 'b'.repeat(32), byName: 'Elin Mallgren', byTitle: 'handläggare' },
    sig: '0'.repeat(128),
  })
  return { hash: Hash.parse(seq.toString(16).padStart(64, '0')), event, rattelser: [], ...more }
}

function note(at: string, skedde: string, more: object): LogEntry {
  const data = { sort: 'anteckning', rubrik: '', text: '', skedde, lamnadAv: '', ...more }
  return entry(at, { type: 'anteckning', data })
}

const uppgifter = {
  ...{ slag: 'orosanmalan-vuxen', sokande: null, barn: '', uppsagdFor: null, fristStart: null },
  ...{ avhysningsdag: null, sjukhusFrom: null, vantadUtskrivning: null, avdelning: '' },
  anmalare: {
    ...{ name: 'Grannen Påhitt', relation: 'annan', kontakt: '', iTjanst: false, skyddad: true },
  },
}
const anmalan = entry('2026-11-09T08:00:00.000Z', {
  type: 'aktualiserad',
  data: {
    ...{ sort: 'anmalan', inkom: '2026-11-09', satt: 'muntlig', fran: '', insats: null },
    ...{ insatsName: '', from: null, to: null, omfattning: null, text: 'Hörs genom väggen.' },
    uppgifter,
  },
})
const call = note('2026-11-12T13:30:00.000Z', '2026-11-10T09:15:00.000Z', {
  ...{ sort: 'telefonsamtal', text: 'Sover dåligt.', lamnadAv: 'Maja Påhittsson' },
})
const visit = note('2026-11-11T14:00:00.000Z', '2026-11-11T12:00:00.000Z', {
  ...{ sort: 'besok', rubrik: 'Hembesök', text: 'Trapan är trång.' },
})
const correction = entry('2026-11-13T07:05:00.000Z', {
  type: 'rattelse',
  data: { avser: { device: '1'.repeat(32), seq: 3 }, text: 'Trappan är trång.', skal: 'Skrivfel.' },
}).event
const corrected: LogEntry = {
  ...visit,
  rattelser: [{ event: correction, text: 'Trappan är trång.', skal: 'Skrivfel.' }],
}
const violence = entry('2026-11-14T09:00:00.000Z', {
  type: 'vald.fragat',
  data: { date: '2026-11-14', svar: 'utsatt', text: 'Låst dörr.' },
})
const reminder = entry('2026-11-14T10:00:00.000Z', {
  type: 'bevakning.skapad',
  data: {
    ...{ id: 'e'.repeat(32), rubrik: 'Ring tillbaka', date: '2026-12-01', klockslag: null },
    ...{ ansvarig: 'b'.repeat(32), text: '' },
  },
})
const log = [anmalan, corrected, call, violence, reminder]

function journal(masked = true, from: string | null = null, to: string | null = null) {
  const day = (text: string | null) => (text === null ? null : IsoDate.parse(text))
  return journalDokument({
    ...{ kontor, person, arendenummer: '2026-0007', date: IsoDate.parse('2026-11-27'), masked },
    ...{ poster: journalPoster(log, masked), from: day(from), to: day(to) },
  })
}

describe('journalen som handling', () => {
  it('är som den godkända', async () => {
    await expect(asText(journal())).toMatchFileSnapshot('expected/journal.txt')
  })

  it('är ett giltigt Worddokument', async () => {
    expect(await ooxmlErrors(await renderDocx(journal()))).toEqual([])
  }, 30_000)

  it('står i den ordning det hände, med muntlig uppgift, av vem och när', () => {
    const shown = asText(journal())
    expect(shown.indexOf('Telefonsamtal')).toBeLessThan(shown.indexOf('Hembesök'))
    expect(shown).toContain(
      'Muntlig uppgift från Maja Påhittsson, lämnad den 10 november 2026 kl. 10:15.',
    )
    expect(shown).toContain(
      'Elin Mallgren, handläggare. Signerad och skrivskyddad den 12 november 2026 kl. 14:30.',
    )
  })

  it('lämnar den tidigare lydelsen läsbar efter en rättelse', () => {
    const shown = asText(journal())
    expect(shown).toContain('Trappan är trång.')
    expect(shown).toContain('Tidigare lydelse: ')
    expect(shown).toContain('Trapan är trång.')
    expect(shown).toContain('Skäl: Skrivfel.')
  })

  it('röjer aldrig vem som anmält, och återger det som kan skada bara om man ber om det', () => {
    const shown = asText(journal())
    for (const text of ['Grannen Påhitt', 'Hörs genom väggen', 'Låst dörr']) {
      expect(shown).not.toContain(text)
    }
    expect(shown).toContain('återges inte i den här utskriften')
    const whole = asText(journal(false))
    expect(whole).toContain('Hörs genom väggen.')
    expect(whole).toContain('Låst dörr.')
    expect(whole).not.toContain('Grannen Påhitt')
  })

  it('kan gälla en period, första och sista dagen inräknade, och säger när den är tom', () => {
    const shown = asText(journal(true, '2026-11-10', '2026-11-11'))
    expect(shown).toContain('från och med den 10 november 2026 till och med den 11 november 2026')
    expect(shown).toContain('Hembesök')
    expect(shown).not.toContain('inkom')
    expect(asText(journal(true, '2030-01-01'))).toContain('Inget är antecknat under den tiden.')
  })

  it('har inte med de egna bevakningarna', () => {
    expect(asText(journal(false))).not.toContain('Ring tillbaka')
  })
})
