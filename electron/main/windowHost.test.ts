import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { createWindowHost, type WindowHost } from './windowHost'

type Listener = (event: { preventDefault: () => void }) => void

/** A window that, as Electron's own does, throws when it is touched after it was destroyed. */
class FakeWindow {
  readonly listeners = new Map<string, Listener>()
  readonly events: string[] = []
  isGone = false
  /** Happens while the window system makes the window visible. */
  whileShowing: () => void = () => undefined
  readonly webContents = {
    on: (name: string, listener: Listener) => this.listeners.set(name, listener),
    isCrashed: () => false,
    forcefullyCrashRenderer: () => this.say('crash'),
  }
  on(name: string, listener: Listener): void {
    this.listeners.set(name, listener)
  }
  show(): void {
    this.whileShowing()
    this.say('show')
  }
  isDestroyed(): boolean {
    return this.isGone
  }
  destroy(): void {
    this.say('destroy')
    this.isGone = true
  }
  private say(what: string): void {
    if (this.isGone) throw new TypeError('Object has been destroyed')
    this.events.push(what)
  }
}

let windows: FakeWindow[]
let ready: (() => void)[]
let host: WindowHost

beforeEach(() => {
  windows = []
  ready = []
  host = createWindowHost({
    create: (onReady) => {
      const fake = new FakeWindow()
      const window = fake as unknown as BrowserWindow
      windows.push(fake)
      ready.push(() => onReady(window))
      return window
    },
    onLeaving: () => undefined,
    onClosing: () => undefined,
    onHopeless: () => undefined,
    now: () => 0,
  })
})

const told = (): string[][] => windows.map(({ events }) => events)

describe('fönstrets värd', () => {
  it('visar fönstret när det är färdigt', () => {
    ready[0]?.()
    expect(told()).toEqual([['show']])
  })

  it('rör inte ett fönster som hann stängas innan det var färdigt', () => {
    host.destroy()
    expect(() => ready[0]?.()).not.toThrow()
    expect(told()).toEqual([['crash', 'destroy']])
  })

  it('stängs tyst när en avslutning kommer medan det visas', () => {
    const [window] = windows
    if (window) window.whileShowing = () => host.destroy()
    expect(() => ready[0]?.()).not.toThrow()
    expect(told()).toEqual([['crash', 'destroy']])
  })

  it('tar bort det gamla fönstret först när det nya är färdigt', () => {
    ready[0]?.()
    host.replace()
    expect(told()).toEqual([['show', 'crash'], []])
    ready[1]?.()
    expect(told()).toEqual([['show', 'crash', 'destroy'], ['show']])
  })

  it('lämnar inget fönster kvar när två låsningar kommer tätt', () => {
    ready[0]?.()
    host.replace()
    host.replace()
    ready[1]?.()
    ready[2]?.()
    expect(told()).toEqual([['show', 'crash', 'destroy'], ['crash', 'destroy'], ['show']])
  })
})
