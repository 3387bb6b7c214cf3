// must fail: @typescript-eslint/no-floating-promises
import { app } from 'electron'

app.whenReady()
