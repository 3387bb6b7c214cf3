import { join } from 'node:path'
import { app, dialog, Menu, protocol, session } from 'electron'
import { runApp } from './app'
import { forbiddenSwitch } from './commandLine'
import { closeNetwork, guardContents, guardSession } from './guards'
import { profileRoot } from './profile'
import { appScheme } from './protocol'

// What must be said before the app is ready; then app.ts wires the parts.
app.enableSandbox()
const rejected = app.isPackaged ? forbiddenSwitch(process.argv.slice(1)) : null
if (rejected !== null) {
  process.stderr.write(`Akta startar inte med ${rejected}.\n`)
  app.exit(64)
}
const root = profileRoot({
  isPackaged: app.isPackaged,
  appData: app.getPath('appData'),
  requested: process.env['AKTA_PROFILE'],
})
app.setName('Akta')
app.setPath('userData', root)
app.setPath('sessionData', join(root, 'chromium'))
closeNetwork(app)
protocol.registerSchemesAsPrivileged([appScheme])
Menu.setApplicationMenu(null)
app.on('web-contents-created', (_event, contents) => guardContents(contents))
app.on('session-created', (created) => void guardSession(created))

if (!app.requestSingleInstanceLock()) {
  process.stderr.write('Akta är redan öppet. Det fönster som finns läggs överst.\n')
  app.exit(0)
}

void app
  .whenReady()
  .then(() => guardSession(session.defaultSession))
  .then(() => runApp(root))
  .catch(() => {
    dialog.showErrorBox('Akta kunde inte starta', 'Starta om datorn och försök igen.')
    app.exit(1)
  })
