/** Programs that the tests use where they are installed. A test without its program is skipped, and the report says so. */
import { spawnSync } from 'node:child_process'

/** True when the program can be started with these arguments and succeeds. */
export function has(program: string, values: string[]): boolean {
  return spawnSync(program, values, { stdio: 'ignore', timeout: 60_000 }).status === 0
}
