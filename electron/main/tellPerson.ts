import { app, dialog } from 'electron'

/**
 * Says one thing in a box of the system's own and waits until it has been read. Where a test or the demo
 * chose the profile nobody sits there to answer: then it goes to the terminal.
 */
export function tellPerson(title: string, text: string): void {
  const isUnattended = !app.isPackaged && process.env['AKTA_PROFILE'] !== undefined
  if (isUnattended) process.stderr.write(`${title}. ${text}\n`)
  else dialog.showErrorBox(title, text)
}
