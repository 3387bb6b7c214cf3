import { describe, expect, it } from 'vitest'
import { delegationsordning } from '@shared/documents/delegationsordning'
import { renderDocx } from '@shared/documents/render'
import { asText, headings, ooxmlErrors, unzip } from './docx'
import { orderInput } from './order.samples'

describe('delegationsordningen i Word', () => {
  it('är som den godkända', async () => {
    const shown = asText(delegationsordning(orderInput))
    await expect(shown).toMatchFileSnapshot('expected/delegationsordning.txt')
  })

  it('är ett giltigt Worddokument med en tabell som har tabellhuvud', async () => {
    const bytes = await renderDocx(delegationsordning(orderInput))
    expect(await ooxmlErrors(bytes)).toEqual([])
    const parts = unzip(bytes)
    expect(headings(parts)).toEqual([
      '1 Delegationsordning för Hälsa- och omsorgsnämnden',
      '2 Förslag till beslut',
      '2 Rättslig grund',
      '2 Så läses tabellen',
      '2 Punkter',
      '3 1 Stöd i det egna hemmet',
      '3 Övriga punkter',
      '2 Innehavare den 2026-11-22',
      '2 Ersättare',
      '2 Vidaredelegerade punkter',
    ])
    expect(parts.get('word/document.xml')?.match(/<w:tblHeader\/>/g)).toHaveLength(5)
  }, 30_000)

  it('tar med de punkter som gäller, i nummerordning', () => {
    const { blocks } = delegationsordning(orderInput)
    const numbers = blocks.flatMap((block) =>
      block.kind === 'table' && block.columns[1]?.title === 'Ärende'
        ? block.rows.map((row) => row[0])
        : [],
    )
    expect(numbers).toEqual(['1.1', '1.2', '1.5', '2.1', '2.2', '2.10', '4.1'])
  })

  it('säger vad som aldrig delegeras och vem som får föra delegation vidare', () => {
    const shown = asText(delegationsordning(orderInput))
    expect(shown).toContain('6 kap. 38 § kommunallagen')
    expect(shown).toContain('medger att förvaltningschefen får föra vidare')
    const without = { ...orderInput.order, vidaredelegation: { tillaten: false, beslut: null } }
    expect(asText(delegationsordning({ ...orderInput, order: without }))).toContain(
      'Nämnden har inte medgett det.',
    )
  })

  it('har inget förslag när nämnden redan har antagit den', () => {
    const antagen = { date: orderInput.date, paragraf: '27' }
    const order = { ...orderInput.order, antagen }
    const shown = asText(delegationsordning({ ...orderInput, order }))
    expect(shown).not.toContain('Förslag till beslut')
    expect(shown).toContain('Antagen = 2026-11-22, § 27')
  })
})
