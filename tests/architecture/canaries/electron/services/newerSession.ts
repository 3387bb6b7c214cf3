// must fail: no-restricted-properties
import { session } from 'electron'

session.defaultSession.registerPreloadScript({ type: 'frame', filePath: 'x' })
