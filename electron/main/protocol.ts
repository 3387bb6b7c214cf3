import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { CustomScheme, Session } from 'electron'
import { noncePlaceholder, responseHeaders } from './contentPolicy'

/** The app's origin, for ever: IndexedDB belongs to it. */
export const appOrigin = 'akta://app'
export const startUrl = `${appOrigin}/index.html`

/** Is this address one of our own pages? Custom schemes have no `origin` in Node's URL. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}` === appOrigin
  } catch {
    return false
  }
}

/** To be registered before the app is ready. */
export const appScheme: CustomScheme = {
  scheme: 'akta',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    codeCache: false,
    bypassCSP: false,
  },
}

type Asset = { readonly file: string; readonly mime: string }
export type AssetMap = ReadonlyMap<string, Asset>

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * The files the app may serve: every file of a known type that the build put in `folder`, by its path.
 * A request's path is only ever looked up here, never joined to a folder.
 */
export function listAssets(folder: string): AssetMap {
  const assets = new Map<string, Asset>()
  const visit = (inside: string, prefix: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const [file, path] = [join(inside, entry.name), `${prefix}/${entry.name}`]
      const mime = mimeTypes[extname(entry.name)]
      if (entry.isDirectory()) visit(file, path)
      else if (entry.isFile() && mime !== undefined) assets.set(path, { file, mime })
    }
  }
  visit(folder, '')
  return assets
}

/** Answers `akta://app/...` on this session from the list and nothing else. */
export function serveApp(session: Session, assets: AssetMap): void {
  session.protocol.handle('akta', (request) => respond(request.method, request.url, assets))
}

/** The response to one request: 405 for anything but GET, 404 for anything not on the list. */
export async function respond(method: string, url: string, assets: AssetMap): Promise<Response> {
  if (method !== 'GET') return refusal(405)
  const { host, pathname } = new URL(url)
  const asset = host === 'app' ? assets.get(pathname) : undefined
  if (asset === undefined) return refusal(404)
  const bytes = await readFile(asset.file)
  if (pathname !== '/index.html') {
    return new Response(bytes, { headers: responseHeaders(asset.mime, null) })
  }
  const nonce = randomBytes(18).toString('base64')
  const page = bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)
  return new Response(page, { headers: responseHeaders(asset.mime, nonce) })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: responseHeaders('text/plain', null) })
}
