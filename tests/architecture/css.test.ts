import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * CSS newer than Chromium 114 that the build doesn't rewrite: it would look right on a developer's
 * screen and be missing in the oldest runtime we promise. Number = first Chromium that has it.
 */
const newer: [RegExp, number][] = [
  [/@starting-style\b/, 117],
  [/\btransition-behavior\s*:/, 117],
  [/\bsubgrid\b/, 117],
  [/@scope\b/, 118],
  [/:user-(?:in)?valid\b/, 119],
  [/\bscrollbar-(?:color|width)\s*:/, 121],
  [/\bfield-sizing\s*:/, 123],
  [/\bposition-(?:anchor|area|try)\s*:|\banchor\(/, 125],
  [/\binterpolate-size\s*:|\bcalc-size\(/, 129],
  [/\btext-box(?:-trim|-edge)?\s*:/, 133],
  [/\battr\([^)]*\btype\(/, 133],
  [/\bif\([^)]*style\(/, 137],
]
/** Not newer, but refused by the CSP or a leak: anything fetched. */
const fetched = /@import\s+(?:url\()?['"]?https?:|url\(\s*['"]?(?:https?:)?\/\//

const folder = resolve(import.meta.dirname, '../../renderer/src')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(css|vue)$/.test(name),
)

/** The rules of a sheet, or of a component's style blocks, without comments. */
function rules(name: string): string {
  const text = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  if (name.endsWith('.css')) return text
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n')
}

describe('stilmallarna', () => {
  it('finns', () => {
    expect(sheets.filter((name) => name.endsWith('.css')).length).toBeGreaterThan(0)
  })

  it('håller sig till Chromium 114', () => {
    const found = sheets.flatMap((name) =>
      newer
        .filter(([pattern]) => pattern.test(rules(name)))
        .map(([pattern, major]) => `${name}: ${pattern.source} (${String(major)})`),
    )
    expect(found).toEqual([])
  })

  it('hämtar ingenting utifrån', () => {
    expect(sheets.filter((name) => fetched.test(rules(name)))).toEqual([])
  })
})
