import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isAppUrl, listAssets, respond, type AssetMap } from './protocol'

let assets: AssetMap

beforeAll(() => {
  const base = mkdtempSync(join(tmpdir(), 'akta-protocol-'))
  const folder = join(base, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(base, 'secret.html'), 'hemligt')
  writeFileSync(join(folder, 'index.html'), '<meta nonce="__AKTA_NONCE__"><p>Akta</p>')
  writeFileSync(join(folder, 'assets/main-1.js'), 'export {}')
  writeFileSync(join(folder, 'anteckning.exe'), 'okänd typ')
  assets = listAssets(folder)
})

describe('akta://', () => {
  it('listar bara filer av känd typ', () => {
    expect([...assets.keys()].sort()).toEqual(['/assets/main-1.js', '/index.html'])
  })

  it('svarar med en ny nonce vid varje laddning, i sidan och i huvudet', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 5; load += 1) {
      const response = await respond('GET', 'akta://app/index.html', assets)
      const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? ''
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(5)
  })

  it('ger varje svar den stränga policyn och ingen cache', async () => {
    for (const path of ['index.html', 'assets/main-1.js', 'saknas.js']) {
      const { headers } = await respond('GET', `akta://app/${path}`, assets)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it.each([
    'akta://app/',
    'akta://app/../secret.html',
    'akta://app/%2e%2e%2fsecret.html',
    'akta://app/%2e%2e/secret.html',
    'akta://app/assets/../../secret.html',
    'akta://app//index.html',
    'akta://app/anteckning.exe',
    'akta://annan/index.html',
    'akta://app.example/index.html',
  ])('hittar inget på %s', async (url) => {
    const response = await respond('GET', url, assets)
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  it.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('nekar %s', async (method) => {
    expect((await respond(method, 'akta://app/index.html', assets)).status).toBe(405)
  })

  it.each([
    ['akta://app/index.html', true],
    ['akta://app/index.html#idag', true],
    ['akta://app.example/index.html', false],
    ['akta://user@app/index.html', true],
    ['https://app/index.html', false],
    ['file:///app/index.html', false],
    ['about:blank', false],
    ['', false],
  ])('känner igen %s som vår sida: %s', (url, expected) => {
    expect(isAppUrl(url)).toBe(expected)
  })
})
