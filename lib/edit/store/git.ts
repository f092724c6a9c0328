/** git's own binary, without a shell, hooks or questions. Nothing here knows what a page is. */
import { execFile } from 'node:child_process'
import { surroundings } from '#lib/edit/environment'

/** Who writes: the author of commits. */
export interface Person {
  name: string
  email: string
}

/** git said no. `output` is what it printed before. */
export class GitError extends Error {
  override name = 'GitError'

  constructor(
    message: string,
    readonly code: number,
    readonly output: string,
  ) {
    super(message)
  }
}

interface GitOptions {
  input?: string | Buffer
  /** Who wrote what is committed. */
  person?: Person
  /** Who commits it, where that is somebody else. */
  committer?: Person
}

const safe = [
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.autocrlf=false',
  'core.fsmonitor=false',
  // A file that was moved is gone at its old place: a list of names has both.
  'diff.renames=false',
  'commit.gpgSign=false',
  'protocol.allow=never',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting])

const maxOutput = 64 * 1024 * 1024

/** Output of git in a folder, as bytes. Throws a GitError. */
export function gitBytes(cwd: string, args: string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...safe, ...args],
      { cwd, env: environmentOf(options), encoding: 'buffer', maxBuffer: maxOutput },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout)
        const code = typeof error.code === 'number' ? error.code : -1
        reject(new GitError(`git ${args[0]}: ${stderr.toString().trim()}`, code, stdout.toString()))
      },
    )
    // git may end before it has read everything.
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}

/** The same as text, without the last line end. */
export async function git(cwd: string, args: string[], options?: GitOptions): Promise<string> {
  return (await gitBytes(cwd, args, options)).toString().replace(/\n$/, '')
}

/** The lines that git prints. */
export async function gitLines(cwd: string, args: string[]): Promise<string[]> {
  return (await git(cwd, args)).split('\n').filter((line) => line !== '')
}

/** What git prints, or undefined where it says no with this code: 'there is none'. */
export async function gitOr<Other>(cwd: string, args: string[], other: Other) {
  try {
    return await git(cwd, args)
  } catch (error) {
    if (error instanceof GitError) return other
    throw error
  }
}

function environmentOf({ person, committer = person }: GitOptions): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot } = surroundings()
  const author = person && { GIT_AUTHOR_NAME: person.name, GIT_AUTHOR_EMAIL: person.email }
  const by = committer && {
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
  }
  return {
    NODE_ENV: 'production',
    LC_ALL: 'C.UTF-8',
    GIT_TERMINAL_PROMPT: '0',
    ...(PATH && { PATH }),
    ...(HOME && { HOME }),
    ...(SystemRoot && { SystemRoot }),
    ...author,
    ...by,
  }
}
