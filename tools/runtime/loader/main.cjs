'use strict'
// Stands where Electron's default app would: takes the first argument that is no switch as the
// project's folder, gives the app that project's name, version and path, and loads its main.
const { app } = require('electron')
const { join, resolve } = require('node:path')

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  console.error('loader: no project folder given')
  app.exit(64)
} else {
  const appPath = resolve(folder)
  const manifest = require(join(appPath, 'package.json'))
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(appPath)
  require(join(appPath, manifest.main))
}
