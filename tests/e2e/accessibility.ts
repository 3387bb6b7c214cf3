import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA, and axe's best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
type Axe = {
  run(
    context: Document,
    options: { readonly runOnly: readonly string[] },
  ): Promise<{ readonly violations: readonly Violation[] }>
}

/** What axe finds in the page as it stands, in light, dark and the system's own colours. */
export async function axeFindings(page: Page, view: string): Promise<string[]> {
  await page.evaluate(source)
  const findings: string[] = []
  for (const [mode, media] of Object.entries(modes)) {
    await page.emulateMedia(media)
    const violations = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      return (await axe.run(document, { runOnly })).violations.map(({ id, nodes }) => ({
        id,
        html: nodes.map((node) => node.html.slice(0, 160)),
      }))
    }, tags)
    findings.push(...violations.map(({ id, html }) => `${view} (${mode}): ${id} ${html.join(' ')}`))
  }
  await page.emulateMedia(modes.light)
  return findings
}
