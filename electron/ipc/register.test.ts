import { beforeEach, describe, expect, it } from 'vitest'
import type { Handlers } from '@shared/ipc/contract'
import { channels, type Channel } from '@shared/ipc/channels'
import { registerHandlers } from './register'

type Event = { readonly senderFrame: 'vår' | 'främmande' }
type Listener = (event: Event, input: unknown) => Promise<unknown>

const ours: Event = { senderFrame: 'vår' }
const foreign: Event = { senderFrame: 'främmande' }
const secret = 'Hemliga Hilda 20010101-T123'

let listeners: Map<Channel, Listener>
let reports: string[]
let calls: unknown[]

/** Handlers that note what reached them; `answers` replaces what a channel gives back. */
function handlersWith(answers: Partial<Record<Channel, () => unknown>>): Handlers {
  const handler = (channel: Channel) => async (input: unknown) => {
    calls.push(input)
    return answers[channel]?.()
  }
  return Object.fromEntries(channels.map((channel) => [channel, handler(channel)])) as Handlers
}

function register(answers: Partial<Record<Channel, () => unknown>>): void {
  registerHandlers<Event>({
    handle: (channel, listener) => listeners.set(channel, listener),
    isTrusted: (event) => event.senderFrame === 'vår',
    handlers: handlersWith(answers),
    report: (channel, what) => reports.push(`${channel} ${what}`),
  })
}

function invoke(channel: Channel, input: unknown, event = ours): Promise<unknown> {
  const listener = listeners.get(channel)
  if (listener === undefined) throw new Error(`nobody listens on ${channel}`)
  return listener(event, input)
}

beforeEach(() => {
  listeners = new Map()
  reports = []
  calls = []
})

describe('registrering av kanaler', () => {
  it('lyssnar på varje kanal i kontraktet och ingen annan', () => {
    register({})
    expect([...listeners.keys()]).toEqual([...channels])
  })

  it('lämnar ett riktigt anrop vidare och svaret tillbaka', async () => {
    register({ 'export:save': () => ({ ok: true, value: { saved: true } }) })
    const request = { suggestedName: 'Beslut', kind: 'docx', bytes: new Uint8Array([1]) }
    await expect(invoke('export:save', request)).resolves.toEqual({
      ok: true,
      value: { saved: true },
    })
    expect(calls).toEqual([request])
  })

  it('nekar en främmande ram innan något läses', async () => {
    register({})
    await expect(invoke('window:lock', undefined, foreign)).rejects.toThrow('foreign-sender')
    expect(calls).toEqual([])
  })

  it.each([
    ['okänd nyckel', 'clipboard:write', { text: 'a', path: '/etc/passwd' }],
    ['fel typ', 'clipboard:write', { text: 7 }],
    ['ingenting', 'clipboard:write', undefined],
    ['något där inget väntas', 'window:lock', { force: true }],
    ['sökväg som filnamn', 'export:save', exportNamed('../../hemma')],
    ['tomt filnamn', 'export:save', exportNamed('')],
    ['radbrytning i filnamn', 'export:save', exportNamed('a\nb')],
    ['dold fil', 'export:save', exportNamed('.bashrc')],
    ['sökväg till en fil att läsa', 'import:pick', { kind: 'tabell', path: '/etc/passwd' }],
    ['okänd sorts fil att läsa', 'import:pick', { kind: 'exe' }],
    ['okänd filtyp', 'export:save', { ...exportNamed('Beslut'), kind: 'exe' }],
  ] as const)('nekar inmatning: %s', async (_what, channel, input) => {
    register({})
    await expect(invoke(channel, input)).rejects.toThrow('bad-input')
    expect(calls).toEqual([])
  })

  it('nekar ett svar utanför kontraktet', async () => {
    register({ 'app:info': () => ({ version: '1', secret }) })
    await expect(invoke('app:info', undefined)).rejects.toThrow('bad-output')
  })

  it('säger aldrig ett värde i fel eller logg', async () => {
    register({
      'clipboard:write': () => {
        throw new Error(secret)
      },
    })
    const errors = await Promise.all(
      [
        invoke('clipboard:write', { text: 'a' }),
        invoke('clipboard:write', { text: 'a', [secret]: secret }),
        invoke('clipboard:write', { text: { [secret]: secret } }),
      ].map((call) => call.then(String, String)),
    )
    expect(errors).toEqual([
      'Error: clipboard:write: handler-threw',
      'Error: clipboard:write: bad-input',
      'Error: clipboard:write: bad-input',
    ])
    expect([...errors, ...reports].join()).not.toContain('Hilda')
    expect(reports).toHaveLength(3)
  })
})

function exportNamed(suggestedName: string) {
  return { suggestedName, kind: 'docx', bytes: new Uint8Array(1) }
}
