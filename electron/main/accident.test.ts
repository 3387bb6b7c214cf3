import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createAccident, describeAccident, logAccident } from './accident'

const secret = 'Eva Exempelsson 19850101-T123'

let events: string[]
let timer: (() => void) | null
let saved: () => void
let accident: (error: unknown) => void

beforeEach(() => {
  events = []
  timer = null
  const ending = new Promise<void>((resolve) => {
    saved = resolve
  })
  accident = createAccident({
    log: (line) => events.push(`log ${line.split(' <')[0] ?? ''}`),
    end: () => {
      events.push('end')
      return ending
    },
    tell: () => events.push('tell'),
    exit: (code) => events.push(`exit ${code}`),
    startTimer: (run, ms) => {
      events.push(`wait ${ms}`)
      timer = run
      return () => {
        timer = null
      }
    },
  })
})

describe('ett fel som ingen tog hand om', () => {
  it('låter sparandet bli klart, säger en mening och slutar med kod 70, en gång', async () => {
    accident(new TypeError(secret))
    expect(events).toEqual(['log fel: TypeError', 'wait 5000', 'end'])
    saved()
    await new Promise(setImmediate)
    accident(new RangeError(secret))
    expect(events.slice(3)).toEqual(['tell', 'exit 70', 'log fel: RangeError'])
  })

  it('väntar inte längre än fem sekunder', () => {
    accident(new Error(secret))
    timer?.()
    expect(events.slice(-2)).toEqual(['tell', 'exit 70'])
  })
})

describe('raden i loggen', () => {
  it('har felets slag och ställen i våra filer, aldrig dess text eller en mapps namn', () => {
    const error = new TypeError(`${secret}\n    at ${secret} (/home/eva/hemlig.ts:1:1)`)
    const line = describeAccident('fel', error)
    expect(line).toMatch(/^fel: TypeError( < [\w.-]+:\d+:\d+)+$/)
    expect(line).toContain('accident.test.ts:')
    expect(line).not.toMatch(/Eva|T123|hemlig|\//)
    expect(describeAccident('fel', new RangeError(''))).toMatch(/^fel: RangeError < accident/)
  })

  it.each([
    [secret, 'fel: inget felobjekt'],
    [Object.assign(new Error('x'), { name: secret, stack: secret }), 'fel: Error'],
  ])('säger inget om det som inte är ett vanligt fel', (thrown, expected) => {
    expect(describeAccident('fel', thrown)).toBe(expected)
  })

  it('läggs sist i filen, som börjar om när den vuxit', () => {
    const root = mkdtempSync(join(tmpdir(), 'akta-fel-'))
    const read = (): string => readFileSync(join(root, 'fel.log'), 'utf8')
    const at = new Date('2026-11-27T08:00:00.000Z')
    logAccident(root, 'fel: TypeError', at)
    logAccident(root, 'fel: RangeError', at)
    const [first, second] = ['TypeError', 'RangeError'].map(
      (n) => `${at.toISOString()} fel: ${n}\n`,
    )
    expect(read()).toBe(`${first}${second}`)
    writeFileSync(join(root, 'fel.log'), 'x'.repeat(70_000))
    logAccident(root, 'fel: TypeError', at)
    expect(read()).toBe(first)
    expect(() => logAccident(join(root, 'saknas'), 'fel: TypeError', at)).not.toThrow()
  })
})
