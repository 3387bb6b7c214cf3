import { beforeEach, describe, expect, it } from 'vitest'
import { createLock, type Lock } from './lock'
import { createSignals } from './signals'

let events: string[]
let isHeard: boolean
let timer: { run: () => void; ms: number } | null
let lock: Lock

beforeEach(() => {
  events = []
  isHeard = true
  timer = null
  lock = createLock({
    isHeard: () => isHeard,
    ask: (reason) => events.push(`ask ${reason}`),
    remind: () => events.push('remind'),
    replaceWindow: () => events.push('replace'),
    quit: () => events.push('quit'),
    startTimer: (run, ms) => {
      timer = { run, ms }
      return () => {
        timer = null
      }
    },
  })
})

describe('låsning', () => {
  it('ber fönstret försegla och väntar högst sju sekunder', () => {
    lock.request('screen-lock')
    expect([events, timer?.ms]).toEqual([['ask screen-lock'], 7_000])
    timer?.run()
    expect(events).toEqual(['ask screen-lock', 'replace'])
  })

  it('dödar fönstret så fort det är klart, en gång', () => {
    lock.request('suspend')
    lock.now()
    expect([events, timer]).toEqual([['ask suspend', 'replace'], null])
  })

  it('väntar inte på ett fönster som inte lyssnar', () => {
    isHeard = false
    lock.request('suspend')
    expect(events).toEqual(['replace'])
  })

  it('frågar en gång fast skärmlås och vila kommer tätt', () => {
    lock.request('screen-lock')
    lock.request('suspend')
    expect(events).toEqual(['ask screen-lock'])
  })

  it('avslutar när en avslutning väntar, vad som än hann före', () => {
    lock.request('screen-lock')
    lock.request('quit')
    lock.now()
    expect(events).toEqual(['ask screen-lock', 'quit'])
  })

  it('låser på begäran utan att fråga', () => {
    lock.now()
    expect(events).toEqual(['replace'])
  })
})

describe('fönstret som stängs', () => {
  it('får påminna, och stängs först när det svarar', () => {
    lock.close()
    expect([events, timer?.ms]).toEqual([['remind'], 10_000])
    lock.leave(true)
    expect([events, timer?.ms]).toEqual([['remind', 'ask quit'], 7_000])
    lock.now()
    expect(events).toEqual(['remind', 'ask quit', 'quit'])
  })

  it('står kvar när personen ångrar sig, och kan stängas igen', () => {
    lock.close()
    lock.leave(false)
    expect([events, timer]).toEqual([['remind'], null])
    lock.close()
    expect(events).toEqual(['remind', 'remind'])
  })

  it('stängs ändå: andra gången, utan svar, eller när ingen lyssnar', () => {
    lock.close()
    lock.close()
    expect(events).toEqual(['remind', 'ask quit'])
    timer?.run()
    expect(events).toEqual(['remind', 'ask quit', 'quit'])
    isHeard = false
    lock.close()
    expect(events.at(-1)).toBe('quit')
  })

  it('håller aldrig upp en dator som stängs av', () => {
    lock.close()
    lock.request('shutdown')
    expect([events, timer?.ms]).toEqual([['remind', 'ask shutdown'], 7_000])
    lock.leave(false)
    lock.now()
    expect(events.at(-1)).toBe('quit')
  })

  it('varken låses eller stängs av ett svar som ingen bad om', () => {
    lock.leave(true)
    expect(events).toEqual([])
  })
})

describe('signaler till fönstret', () => {
  it('väntar i kö tills någon frågar', async () => {
    const signals = createSignals()
    signals.push({ kind: 'second-instance' })
    signals.push({ kind: 'seal', reason: 'quit' })
    expect([await signals.next(), await signals.next()]).toEqual([
      { kind: 'second-instance' },
      { kind: 'seal', reason: 'quit' },
    ])
  })

  it('når den som väntar', async () => {
    const signals = createSignals()
    const next = signals.next()
    expect(signals.isHeard()).toBe(true)
    signals.push({ kind: 'second-instance' })
    expect([await next, signals.isHeard()]).toEqual([{ kind: 'second-instance' }, false])
  })

  it('hör till ett fönster i taget', async () => {
    const signals = createSignals()
    const old = signals.next()
    signals.reset()
    expect([await old, signals.isHeard()]).toEqual([{ kind: 'replaced' }, false])
  })

  it('svarar en äldre fråga när en nyare kommer', async () => {
    const signals = createSignals()
    const older = signals.next()
    const newer = signals.next()
    signals.push({ kind: 'second-instance' })
    expect([await older, await newer]).toEqual([{ kind: 'replaced' }, { kind: 'second-instance' }])
  })
})
