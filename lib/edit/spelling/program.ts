/** Programs that check spelling, where they are installed. */
import { execFile } from 'node:child_process'
import { surroundings } from '#lib/edit/environment'

const timeoutMs = 20_000

/** What a program prints for an input; undefined where it is not installed, or has no words of the language. */
export function ask(program: string, args: string[], input: string): Promise<string | undefined> {
  const { PATH } = surroundings()
  const env = { NODE_ENV: 'production', LC_ALL: 'C.UTF-8', ...(PATH && { PATH }) } as const
  return new Promise((resolve) => {
    const child = execFile(program, args, { env, timeout: timeoutMs }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
