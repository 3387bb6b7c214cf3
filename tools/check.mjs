import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `npm run check`: everything that must hold before a change may land, cheapest first. The static
 * nets run two at a time; unit tests and build run alone, so that a time limit in a test means what
 * it says. The first failure stops the rest, prints that step's whole output and sets the exit code.
 */
const root = join(import.meta.dirname, '..')
const parts = ['shared', 'electron', 'renderer', 'tools'].filter((dir) =>
  existsSync(join(root, dir)),
)
const text = ['--no-progress', '--no-config-search', '--config']

const nets = [
  step('formatting', 'prettier', ['--check', '.']),
  step('types', 'vue-tsc', ['--build']),
  step('lint', 'eslint', ['--max-warnings', '0', '.']),
  step(
    'borders',
    'dependency-cruiser',
    ['--config', '.dependency-cruiser.cjs', ...parts],
    'depcruise',
  ),
  step('unused', 'knip', []),
  step('words', 'cspell', [...text, 'cspell.config.mjs']),
  step('text', 'cspell', [...text, 'cspell.text.config.mjs']),
]
const roots = ['electron/main/index.ts', 'electron/preload/index.ts', 'renderer/index.html']
const missing = roots.filter((file) => !existsSync(join(root, file)))
const last = [
  step('nets', 'vitest', ['run', '--config', 'vitest.nets.config.ts', '--reporter=dot']),
  step('faults', 'vitest', ['run', '--config', 'tests/faults/vitest.config.ts', '--reporter=dot']),
  step('unit tests', 'vitest', ['run', '--reporter=dot']),
  ...(missing.length ? [] : [step('build', 'electron-vite', ['build'])]),
]

const running = new Set()
let failed = false

/** One check: what to call it, whose program to run and with what arguments. */
function step(name, pkg, args, bin = pkg) {
  return { name, pkg, bin, args }
}

/** Path of a package's program, run with this Node and no shell, the same on every system. */
function program({ pkg, bin }) {
  const manifest = join(root, 'node_modules', pkg, 'package.json')
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin])
}

function run(check) {
  const started = performance.now()
  const child = spawn(process.execPath, [program(check), ...check.args], { cwd: root })
  running.add(child)
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`))
      resolve(report(check, { code: 1, output, started }))
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve(report(check, { code, output, started }))
    })
  })
}

function report(check, { code, output, started }) {
  if (failed) return
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(8)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name.padEnd(12)} ${seconds}`)
  if (code === 0) return
  failed = true
  for (const other of running) other.kill()
  console.log(`\n${Buffer.concat(output).toString().trimEnd()}\n`)
  console.log(`check: stopped at "${check.name}" (${check.bin} ${check.args.join(' ')})`)
  process.exitCode = 1
}

/** Takes from the queue until it is empty or something has failed. */
async function lane(queue) {
  for (let next = queue.shift(); next && !failed; next = queue.shift()) await run(next)
}

const began = performance.now()
const queue = [...nets]
await Promise.all([lane(queue), lane(queue)])
await lane([...last])
if (missing.length) console.log(`NOT RUN build: ${missing.join(', ')} not written yet`)
if (!failed) {
  console.log(`check: all ${nets.length + last.length} steps passed`)
  console.log(`       ${((performance.now() - began) / 1000).toFixed(0)} s in all`)
}
