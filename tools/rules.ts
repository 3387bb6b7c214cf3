import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { evaluateWith, type RuleSet } from '../shared/rules/assemble'
import { lint } from '../shared/rules/lint'
import { loadForLint, loadRuleSet } from './rulesFiles'
import { lintOrderFile, orderIn } from './rulesOrder'

const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const

const Cases = z.array(
  z.object({ id: z.string(), pack: z.string(), facts: z.record(z.string(), z.unknown()) }),
)

/** Bad input: one sentence on stderr that names no value, and exit code 2. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`)
}

function load(path?: string): RuleSet {
  try {
    return path === undefined ? loadRuleSet() : loadForLint(path)
  } catch (error) {
    const isPack = error instanceof Error && error.message.startsWith('riktlinjepaketet')
    return refuse(isPack ? error.message : 'Riktlinjepaketet kan inte läsas; är det rätt fil?')
  }
}

function list(rules: RuleSet, table: string | undefined): void {
  const wanted = tables.find((name) => name === table)
  if (!wanted) refuse(`Ange vilken tabell som ska listas: ${tables.join(', ')}.`)
  print(rules.packs.flatMap((pack) => pack[wanted].map((row) => ({ pack: pack.id, ...row }))))
}

function readOrder(path: string): unknown {
  try {
    return orderIn(path)
  } catch {
    return refuse('Filen kan inte läsas; är det rätt fil?')
  }
}

/** `lint`, `lint paket.json` or a folder, `lint ordning.json [dag]`. */
function runLint(path: string | undefined, day: string | undefined): void {
  const order = path === undefined ? null : readOrder(path)
  const today = new Date().toISOString().slice(0, 10)
  const found = order === null ? lint(load(path)) : lintOrderFile(order, day ?? today)
  if (typeof found === 'string') refuse(found)
  print(found)
  process.exitCode = found.some(({ level }) => level === 'fel') ? 1 : 0
}

function readCases(): z.infer<typeof Cases> {
  const text = readFileSync(0, 'utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    refuse('Indata är inte giltig JSON; skriv en lista av fall på standard in.')
  }
  const parsed = Cases.safeParse(json)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') || 'roten'
  return refuse(`Indata ska vara en lista av {id, pack, facts}; felet finns vid ${where}.`)
}

function main([command, argument, day]: string[]): void {
  if (command === 'list') return list(load(), argument)
  if (command === 'lint') return runLint(argument, day)
  if (command !== 'evaluate') {
    refuse(
      'Användning: npm run -s rules -- list <tabell> | lint [fil] [dag] | evaluate < fall.json',
    )
  }
  const cases = readCases()
  const rules = load()
  print(cases.map(({ id, pack, facts }) => ({ id, ...evaluateWith(rules, pack, facts) })))
}

main(process.argv.slice(2))
