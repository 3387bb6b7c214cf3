import type { Locator, Page } from 'playwright'
import { byMouse, type Means } from './means'

/** What a person does in the window, by the words on the screen. */
export type Hands = ReturnType<typeof handsOn>

/** Mouse (or what else is given) and keyboard on the page that is open now. */
export function handsOn(page: () => Page, means: Means = byMouse) {
  const press = (name: string | RegExp) => means.click(button(page(), name))
  return {
    page,
    /** For what has no words of its own: the way to it is the same. */
    means,
    press,
    fill: (label: string | RegExp, text: string) => means.write(field(page(), label), text),
    choose: (label: string | RegExp, option: string) => means.choose(field(page(), label), option),
    pick: (label: string | RegExp) => means.set(page().getByRole('radio', { name: label }), true),
    tick: (label: string | RegExp) =>
      means.set(page().getByRole('checkbox', { name: label }).first(), true),
    set: (group: string | RegExp, label: string, on: boolean) =>
      means.set(
        page()
          .getByRole('group', { name: group })
          .getByRole('checkbox', { name: label, exact: true }),
        on,
      ),
    seen: (text: string | RegExp) => page().getByText(text).first().waitFor(),
    heading: (text: string | RegExp) =>
      page().getByRole('heading', { name: text }).first().waitFor(),
    goTo: (workspace: string) =>
      means.click(
        page()
          .getByRole('navigation', { name: 'Arbetsytor' })
          .getByRole('button', { name: workspace }),
      ),
    /** A part of the view: the last navigation on the page, after the workspaces and the place. */
    tab: (name: string) =>
      means.click(
        page()
          .getByRole('navigation')
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .last(),
      ),
    keys: (keys: string) => page().keyboard.press(keys),
  }
}

function button(page: Page, name: string | RegExp): Locator {
  const exact = typeof name === 'string' ? { name } : { name }
  return page.getByRole('button', exact).first()
}

function field(page: Page, label: string | RegExp): Locator {
  return typeof label === 'string'
    ? page.getByLabel(label, { exact: true }).first()
    : page.getByLabel(label).first()
}
