import { cpus, loadavg } from 'node:os'
import type { Figure } from './measure'

const HEAD = ['Mått', 'Kvot', 'Tid', 'Tid för jämförelsen', 'Jämfört med']

/** The figures as a Markdown table with columns of even width. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [
    ...[one.what, `${one.ratio < 100 ? one.ratio.toPrecision(3) : one.ratio.toFixed(0)} x`],
    ...[duration(one.ms), duration(one.baseMs), one.base],
  ])
  const widths = HEAD.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** What else the machine is doing, which every time in the table depends on. */
export function loadLine(): string {
  const means = loadavg().map((mean) => mean.toFixed(1))
  return `Last ${means.join(' / ')} (1, 5, 15 min) på ${cpus().length} kärnor, Node ${process.version}`
}

function duration(ms: number): string {
  return ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(ms < 100 ? 1 : 0)} ms`
}
