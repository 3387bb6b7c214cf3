import { readdirSync, readFileSync } from 'node:fs'

export type Process = {
  readonly pid: number
  readonly type: 'main' | 'renderer' | 'other'
  readonly command: string
  readonly status: ReadonlyMap<string, string>
}

/** The app's main process and everything below it, as /proc tells. Linux only. */
export function processTree(mainPid: number): readonly Process[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), readStatus(Number(name))]),
  )
  const isBelow = (pid: number): boolean => {
    if (pid === mainPid) return true
    const parent = Number(parents.get(pid)?.get('PPid') ?? 0)
    return parent > 1 && isBelow(parent)
  }
  return [...parents]
    .filter(([pid]) => isBelow(pid))
    .map(([pid, status]) => {
      const command = readOr(`/proc/${pid}/cmdline`, '').replaceAll('\0', ' ')
      return { pid, type: typeOf(pid, mainPid, command), command, status }
    })
}

function typeOf(pid: number, mainPid: number, command: string): Process['type'] {
  if (pid === mainPid) return 'main'
  return command.includes('--type=renderer') ? 'renderer' : 'other'
}

function readStatus(pid: number): ReadonlyMap<string, string> {
  const lines = readOr(`/proc/${pid}/status`, '').split('\n')
  return new Map(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(/:\s*/)
      return [name, value]
    }),
  )
}

/** A process may end between being listed and being read. */
function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}
