import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const bin = join(root, 'node_modules/cspell/bin.mjs')

/** Unknown words that one of the two passes finds in a text, as it would in shared/domain/prov.ts. */
function unknown(config: string, text: string): string[] {
  const options = ['--no-progress', '--no-summary', '--no-config-search', '--words-only']
  const args = [bin, 'lint', ...options, '--config', config, 'stdin://shared/domain/prov.ts']
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean)
}

describe('stavningen', () => {
  it('känner i koden bara ordlistans svenska, och vägrar ord som den säger aldrig', () => {
    const known = 'export const arendeList = [handlaggare]\n'
    const code = `${known}// An errand of the caseworker.\nexport const sparkstotting = arendeList\n`
    expect(unknown('cspell.config.mjs', code)).toEqual(['errand', 'caseworker', 'sparkstotting'])
  })

  it('läser texter som svenska, med prickar och ringar', () => {
    const text = "export const label = 'Oppna ärendet och spara besluut om korttidsboende'\n"
    expect(unknown('cspell.text.config.mjs', text)).toEqual(['Oppna', 'besluut'])
  })
})
