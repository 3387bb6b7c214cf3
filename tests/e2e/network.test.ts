import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasCommand } from '../../tools/runtime/system'
import { freshFolders, killAkta, openAkta } from './harness'

describe('nätet', () => {
  it('har alla dörrar stängda', async () => {
    const driven = await openAkta(await freshFolders())
    const seen = await driven.app.evaluate(async ({ app, session }) => ({
      resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
      background: app.commandLine.hasSwitch('disable-background-networking'),
      proxies: await Promise.all(
        [session.defaultSession, session.fromPartition('persist:akta')].map((own) =>
          own.resolveProxy('https://example.com/'),
        ),
      ),
    }))
    expect(seen).toEqual({
      resolver: 'MAP * ~NOTFOUND',
      background: true,
      proxies: ['PROXY 127.0.0.1:9', 'PROXY 127.0.0.1:9'],
    })
  })

  it.skipIf(!hasCommand('strace'))('ser ingen anslutning lämna datorn (strace)', async () => {
    const trace = join(mkdtempSync(join(tmpdir(), 'akta-trace-')), 'connect')
    const under = `strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmmsg -o ${trace}`
    const driven = await openAkta(await freshFolders(), { under })
    await driven.page().evaluate(async () => {
      const addresses = ['https://example.com/', 'http://192.0.2.1/', 'http://[2001:db8::1]/']
      await Promise.all(addresses.map((address) => fetch(address).catch(() => null)))
      for (const address of addresses) new Image().src = `${address}bild.png`
    })
    await driven.nextPage(() => driven.page().evaluate(() => void window.akta['window:lock']()))
    await driven.page().waitForTimeout(2_000)
    await killAkta(driven)
    const calls = readFileSync(trace, 'utf8').split('\n')
    // The trace is at work: Electron has spoken to the display and to its own parts.
    expect(calls.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0)
    expect(calls.filter((line) => isOutward(line))).toEqual([])
  })
})

it.each([
  [
    'connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16)',
    true,
  ],
  [
    'connect(3, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:db8::1")}, 28)',
    true,
  ],
  ['sendto(3, "", 0, 0, {sa_family=AF_INET, sin_addr=inet_addr("10.0.0.1")}, 16)', true],
  [
    'connect(3, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16)',
    false,
  ],
  ['connect(3, {sa_family=AF_INET6, inet_pton(AF_INET6, "::1")}, 28)', false],
  ['connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20)', false],
])('spårningen känner igen en adress utanför datorn: %s', (line, expected) => {
  expect(isOutward(line)).toBe(expected)
})

/** Is this a call towards an address outside this machine? */
function isOutward(line: string): boolean {
  if (!/sa_family=AF_INET6?\b/.test(line)) return false
  return !/inet_addr\("127\.|inet_pton\(AF_INET6, "::1"|"::ffff:127\./.test(line)
}
