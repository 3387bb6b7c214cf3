import type { Session, WebPreferences } from 'electron'

/** Every setting of the page's process, spelled out (security.md §4), on this profile's storage. */
export function pagePreferences(input: {
  readonly preload: string
  readonly session: Session
  readonly isPackaged: boolean
}): WebPreferences {
  return {
    preload: input.preload,
    session: input.session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    safeDialogs: true,
    spellcheck: false,
    enableWebSQL: false,
    webgl: false,
    autoplayPolicy: 'user-gesture-required',
    devTools: !input.isPackaged,
  }
}
