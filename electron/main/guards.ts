import type { App, Session, WebContents } from 'electron'

/** Requests that may be answered at all: our own pages, and bytes the page itself holds. */
const allowedSchemes = ['akta:', 'blob:']

// No proxy answers there: what slips past every other net ends at a closed door on this machine.
const closedProxy = 'http://127.0.0.1:9'

/** Command line switches set before the app is ready: no lookups, no pings, no updates of parts. */
export function closeNetwork(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', closedProxy)
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Is a request to this address allowed to leave the page? */
export function isAllowedRequest(url: string): boolean {
  return allowedSchemes.some((scheme) => url.startsWith(scheme))
}

/** Denies permissions, devices, screen capture, downloads and every foreign request on a session. */
export async function guardSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url) }),
  )
  session.setSpellCheckerEnabled(false)
  await session.setProxy({ mode: 'fixed_servers', proxyRules: closedProxy })
}

/** Holds every web contents to the page it was given: no navigation, no redirect, no new window. */
export function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }): void => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
