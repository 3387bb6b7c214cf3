// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { nextPane } from './panes'

beforeEach(() => {
  // A page without layout: everything counts as seen but what says it isn't.
  HTMLElement.prototype.checkVisibility = function (this: HTMLElement) {
    return !this.hidden
  }
  document.body.innerHTML = `
    <nav data-pane><button id="idag">Idag</button><button id="beslut">Beslut</button></nav>
    <main data-pane><button hidden>Dold</button><input id="sok"></main>
    <section data-pane><p>Bara text</p></section>
    <aside data-pane tabindex="0" id="sidan"><button>Kopiera</button></aside>`
})

const at = () => document.activeElement?.id
function walk(...steps: readonly (1 | -1)[]) {
  return steps.map((step) => {
    nextPane(step)
    return at()
  })
}

describe('F6', () => {
  it('går runt fönstrets delar, förbi dem där inget kan nås och det som inte syns', () => {
    expect(walk(1, 1, 1, 1)).toEqual(['idag', 'sok', 'sidan', 'idag'])
  })

  it('går bakåt med skift, och från ingenstans till den sista delen', () => {
    expect(walk(-1, -1, -1)).toEqual(['sidan', 'sok', 'idag'])
  })

  it('kommer tillbaka dit man var i delen', () => {
    document.getElementById('beslut')?.focus()
    expect(walk(1, -1)).toEqual(['sok', 'beslut'])
  })
})
