import { spawnSync } from 'node:child_process'

/** A sentence for the person at the terminal: printed without a stack, the tool then ends with code 1. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}

export type RunOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
}

/** Runs a command with its output shown as it comes. Throws `ToolError` unless it ends with code 0. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): void {
  const result = spawnSync(command, args, { ...spawnOptions(options), stdio: 'inherit' })
  if (result.status !== 0) {
    throw new ToolError(
      `Kommandot misslyckades (${describe(result)}): ${command} ${args.join(' ')}`,
    )
  }
}

/** Runs a command silently. `code` is null where it could not start or was stopped. */
export function capture(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const result = spawnSync(command, args, {
    ...spawnOptions(options),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: result.status, stdout: result.stdout ?? '', stderr: result.stderr ?? '' }
}

/** Runs a tool's main function: a `ToolError` becomes one plain line on stderr, a bug keeps its stack. */
export async function runTool(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof ToolError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

function spawnOptions(options: RunOptions) {
  return {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
  }
}

function describe(result: { status: number | null; signal: string | null; error?: Error }): string {
  if (result.error !== undefined) return result.error.message
  return result.status === null ? `signal ${result.signal}` : `kod ${result.status}`
}
