import { join } from 'node:path'
import { app, Menu, protocol, session } from 'electron'
import { createAccident, describeAccident, logAccident } from './accident'
import { runApp } from './app'
import { forbiddenSwitch } from './commandLine'
import { closeNetwork, guardContents, guardSession } from './guards'
import { profileRoot } from './profile'
import { appScheme } from './protocol'
import { tellPerson } from './tellPerson'
import { startTimer } from './timer'

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

let end = (): Promise<unknown> => Promise.resolve()
const log = (line: string): void => logAccident(root, line, new Date())
const accident = createAccident({
  log,
  end: () => end(),
  tell: () =>
    tellPerson(
      'Akta måste stängas',
      'Något gick fel. Det som stod som sparat är sparat. Starta Akta igen.',
    ),
  exit: (code) => app.exit(code),
  startTimer,
})
process.on('uncaughtException', accident)
// A promise that nobody waited for has stopped nothing else: a line in the log is enough.
process.on('unhandledRejection', (reason) => log(describeAccident('obevakat löfte', reason)))

if (!app.requestSingleInstanceLock()) {
  process.stderr.write('Akta är redan öppet. Det fönster som finns läggs överst.\n')
  app.exit(0)
}

void app
  .whenReady()
  .then(() => guardSession(session.defaultSession))
  .then(() => {
    end = runApp(root)
  })
  .catch((error: unknown) => {
    log(describeAccident('start', error))
    tellPerson('Akta kunde inte starta', 'Starta om datorn och försök igen.')
    app.exit(1)
  })
