import type { Locator, Page } from 'playwright'

/** What a person does in the window, by the words on the screen. */
export type Hands = ReturnType<typeof handsOn>

/** Mouse and keyboard on the page that is open now. */
export function handsOn(page: () => Page) {
  const press = (name: string | RegExp) => button(page(), name).click()
  return {
    page,
    press,
    fill: (label: string | RegExp, text: string) => field(page(), label).fill(text),
    choose: (label: string | RegExp, option: string) =>
      field(page(), label).selectOption({ label: option }),
    pick: (label: string | RegExp) => page().getByRole('radio', { name: label }).check(),
    tick: (label: string | RegExp) => page().getByRole('checkbox', { name: label }).first().check(),
    set: (group: string | RegExp, label: string, on: boolean) =>
      page()
        .getByRole('group', { name: group })
        .getByRole('checkbox', { name: label, exact: true })
        .setChecked(on),
    seen: (text: string | RegExp) => page().getByText(text).first().waitFor(),
    heading: (text: string | RegExp) =>
      page().getByRole('heading', { name: text }).first().waitFor(),
    goTo: (workspace: string) =>
      page()
        .getByRole('navigation', { name: 'Arbetsytor' })
        .getByRole('button', { name: workspace })
        .click(),
    /** A part of the view: the last navigation on the page, after the workspaces and the place. */
    tab: (name: string) =>
      page()
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .last()
        .click(),
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
