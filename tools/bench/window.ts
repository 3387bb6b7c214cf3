import type { Locator } from 'playwright'
import type { Driven } from '../runtime/drive'

/** One running Akta on a seeded profile. */
export type Seeded = { readonly driven: Driven; readonly passphrase: string }

type Until = { readonly selector: string; readonly count: number }

const inside: Until = { selector: '.rail', count: 1 }
const refused: Until = { selector: '.unlock-form input[aria-invalid="true"]', count: 1 }

/** Milliseconds from a person's press until the frame after what was waited for is in the page. */
function press(target: Locator, until: Until): Promise<number> {
  return target.evaluate(
    (element, { selector, count }) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(selector).length < count) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        if (element instanceof HTMLElement) element.click()
      }),
    until,
  )
}

async function tryPhrase({ driven }: Seeded, passphrase: string, until: Until): Promise<number> {
  const page = driven.page()
  await page.locator('.unlock-form input').fill(passphrase)
  // After a wrong passphrase the form waits a second: a press before that is no try.
  const ready = page.locator('.unlock-form button[type="submit"]:not([aria-disabled="true"])')
  await ready.waitFor()
  return press(ready, until)
}

/** From the press on Lås upp to the open window. */
export function unlock(seeded: Seeded): Promise<number> {
  return tryPhrase(seeded, seeded.passphrase, inside)
}

/** A wrong passphrase, refused: the same Argon2id and a line in the access log, and nothing else. */
export function refusal(seeded: Seeded): Promise<number> {
  return tryPhrase(seeded, `${seeded.passphrase} fel`, refused)
}

/** Locks, and waits for the new window's form. */
export async function lock({ driven }: Seeded): Promise<void> {
  await driven.nextPage(() => driven.page().keyboard.press('Control+l'))
  await driven.page().locator('.unlock-form input').waitFor()
}

/** From the press on Ärenden to its first rows. */
export function showList({ driven }: Seeded): Promise<number> {
  const rail = driven.page().getByRole('navigation', { name: 'Arbetsytor' })
  const target = rail.getByRole('button', { name: 'Ärenden' })
  return press(target, { selector: '.vrow', count: 10 })
}

/** Opens the first akt of the list and signs notes in it: from each press to the note in the log. */
export async function signNotes({ driven }: Seeded, count: number): Promise<number[]> {
  const page = driven.page()
  await page.locator('.vrow button').first().click()
  await page.locator('article.entry').first().waitFor()
  const taken: number[] = []
  for (let at = 0; at < count; at++) {
    const field = page.getByLabel('Anteckningens text')
    // The field is empty when the last note is done: words written before that go on from it.
    await page.waitForFunction(
      (text) => text instanceof HTMLTextAreaElement && text.value === '',
      await field.elementHandle(),
    )
    await field.fill('Ringer och berättar om nätterna. '.repeat(12))
    await page
      .getByText(/Sparat \d\d:\d\d/)
      .first()
      .waitFor()
    const before = await page.locator('article.entry').count()
    const sign = page.locator('.composer-foot button', { hasText: 'Signera' })
    taken.push(await press(sign, { selector: 'article.entry', count: before + 1 }))
  }
  return taken
}
