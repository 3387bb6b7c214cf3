import type { Locator } from 'playwright'

/** How a person reaches what is on the screen: with the mouse, or with the keys alone. */
export type Means = {
  readonly click: (target: Locator) => Promise<void>
  readonly write: (target: Locator, text: string) => Promise<void>
  /** An option of a list, by its words. */
  readonly choose: (target: Locator, option: string) => Promise<void>
  /** A radio button or a checkbox. */
  readonly set: (target: Locator, on: boolean) => Promise<void>
}

export const byMouse: Means = {
  click: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: async (target, option) => {
    await target.selectOption({ label: option })
  },
  set: (target, on) => target.setChecked(on),
}

/** More stops than any view has: a target that Tab has not reached by then is out of reach. */
const STOPS = 250

/** Does Tab stand on it, or, for a radio button, on one of its group? */
function isReached(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { activeElement: at } = document
    if (at === element) return true
    const radio = (one: Element | null) => one instanceof HTMLInputElement && one.type === 'radio'
    if (!radio(element) || !radio(at)) return false
    return at?.getAttribute('name') === element.getAttribute('name')
  })
}

async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isReached(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${String(target)}`)
}

/** Presses a key until it is so; a person who presses it this often has given up. */
async function pressUntil(target: Locator, key: string, so: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await so()) return
    await target.page().keyboard.press(key)
  }
  throw new Error(`${key} never leads to ${String(target)}`)
}

const selected = (target: Locator): Promise<string> =>
  target.evaluate((list) =>
    list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.label ?? '').trim() : '',
  )

/** Tab, arrows, space and Enter; never a pointer, and never focus that no key has moved. */
export const byKeys: Means = {
  click: async (target) => {
    await tabTo(target)
    await target.page().keyboard.press('Enter')
  },
  write: async (target, text) => {
    await tabTo(target)
    await target.page().keyboard.press('Control+a')
    await target.page().keyboard.press('Delete')
    await target.page().keyboard.type(text)
  },
  choose: async (target, option) => {
    await tabTo(target)
    await target.page().keyboard.press('Home')
    await pressUntil(target, 'ArrowDown', async () => (await selected(target)) === option)
  },
  set: async (target, on) => {
    await tabTo(target)
    const isSo = async () => (await target.isChecked()) === on
    if (await isSo()) return
    await target.page().keyboard.press('Space')
    await pressUntil(target, 'ArrowDown', isSo)
  },
}
