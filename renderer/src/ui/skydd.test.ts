import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = 'renderer/src'

/** What of a person or an akt a template can print. */
const PRINTED =
  /\{\{[^{}]*\b(?:row|rad|hit|person)\.(?:name|arendenummer)\b|:description="`\$\{(?:row|watch\.row)\.name/

/** Rows of a riktlinjepaket: measures, not people. */
const NOBODY = /^features\/riktlinjer\//

function templates(): readonly { readonly name: string; readonly source: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vue'))
    .map((name) => ({ name, source: readFileSync(join(ROOT, name), 'utf8') }))
}

it('varje vy som skriver ut ett namn eller ärendenummer visar också om personen har skydd', () => {
  const printing = templates().filter(
    ({ name, source }) => PRINTED.test(source) && !NOBODY.test(name),
  )
  expect(printing.length).toBeGreaterThan(10)
  const unmarked = printing.filter(({ source }) => !source.includes('<UiProtect'))
  expect(unmarked.map(({ name }) => name)).toEqual([])
})
