/**
 * The app must run on Electron 25 (Node 18, Chromium 114), the runtime of tests and demo, while its
 * types come from the newest Electron. TypeScript's `lib: ES2023` already refuses newer JavaScript;
 * these lists refuse newer Electron, Node and web API by name. Number = first major that has it.
 */

/** Names that may not be imported from 'electron': class or module newer than 25, or abandoned. */
export const electronImports = {
  BaseWindow: 'new in 30',
  WebContentsView: 'new in 30',
  View: 'new in 30',
  ImageView: 'new in 32',
  webUtils: 'new in 29',
  sharedTexture: 'new in 40',
  ServiceWorkerMain: 'new in 35',
  BrowserView: 'deprecated since 30',
  crashReporter: 'a crash dump would hold plain text (docs/THREATS.md)',
}

/** Members of Electron objects newer than 25, or abandoned since. */
export const electronMembers = {
  navigationHistory: 'webContents, 32',
  registerPreloadScript: 'session, 35: use setPreloads or webPreferences.preload',
  unregisterPreloadScript: 'session, 35',
  getPreloadScripts: 'session, 35',
  clearData: 'session, 32: use clearStorageData',
  clearSharedDictionaryCache: 'session, 29',
  getSharedDictionaryInfo: 'session, 29',
  executeInMainWorld: 'contextBridge, 35',
  collectJavaScriptCallStack: 'webFrameMain, 34',
  frameToken: 'webFrameMain, 36',
  detached: 'webFrameMain, 35',
  focusedFrame: 'webContents, 36',
  isContentProtected: 'BrowserWindow, 36',
  setAccentColor: 'BrowserWindow, 38',
  getAccentColor: 'BrowserWindow, 38',
  isSnapped: 'BrowserWindow, 33',
  isHardwareAccelerationEnabled: 'app, 36',
  getRecentDocuments: 'app, 39',
  addRecentDocument: 'leaves file names with the OS (docs/THREATS.md)',
  prefersReducedTransparency: 'nativeTheme, 34',
  shouldUseDarkColorsForSystemIntegratedUI: 'nativeTheme, 36',
  getSelectedStorageBackend: 'safeStorage, 25.3: ask `in` first, and say so in a disable comment',
  encryptStringAsync: 'safeStorage, 41',
  decryptStringAsync: 'safeStorage, 41',
  startWorkerForScope: 'serviceWorkers, 35',
  registerFileProtocol: 'deprecated since 25: use protocol.handle',
  registerBufferProtocol: 'deprecated since 25: use protocol.handle',
  registerStringProtocol: 'deprecated since 25: use protocol.handle',
  registerHttpProtocol: 'deprecated since 25: use protocol.handle',
  registerStreamProtocol: 'deprecated since 25: use protocol.handle',
  sendSync: 'blocks the window',
}

/** Node newer than 18, as [module, name]. */
export const nodeImports = [
  ['node:fs', 'globSync'],
  ['node:fs', 'glob'],
  ['node:fs/promises', 'glob'],
  ['node:fs', 'openAsBlob'],
  ['node:util', 'styleText'],
  ['node:util', 'parseEnv'],
  ['node:path', 'matchesGlob'],
  ['node:module', 'findPackageJSON'],
  ['node:crypto', 'hash'],
]

/** Whole modules newer than Node 18. */
export const nodeModules = ['node:sqlite', 'node:sea']

/** Web members newer than Chromium 114, as [object, property, first Chromium]. */
export const webProperties = [
  ['AbortSignal', 'any', 116],
  ['URL', 'canParse', 120],
  ['URL', 'parse', 126],
  ['Object', 'groupBy', 117],
  ['Map', 'groupBy', 117],
  ['Array', 'fromAsync', 121],
  ['Promise', 'withResolvers', 119],
  ['Promise', 'try', 128],
  ['RegExp', 'escape', 136],
  ['Uint8Array', 'fromBase64', 140],
  ['Uint8Array', 'fromHex', 140],
  ['Intl', 'DurationFormat', 129],
  ['scheduler', 'yield', 129],
  ['Document', 'parseHTMLUnsafe', 124],
]

/** Members of any object newer than Chromium 114 whose names are unmistakable. */
export const webMembers = {
  toBase64: 'Uint8Array, Chromium 140',
  setFromBase64: 'Uint8Array, Chromium 140',
  toHex: 'Uint8Array, Chromium 140',
  setFromHex: 'Uint8Array, Chromium 140',
  moveBefore: 'DOM, Chromium 133',
  setHTMLUnsafe: 'DOM, Chromium 124',
  isSubsetOf: 'Set, Chromium 122',
  isSupersetOf: 'Set, Chromium 122',
  isDisjointFrom: 'Set, Chromium 122',
  symmetricDifference: 'Set, Chromium 122',
  requestClose: 'dialog, Chromium 134',
}
