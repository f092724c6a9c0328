/** What addresses.txt has said before, as git remembers it. Where there is no git, or the file was begun anew, nothing is remembered. */
import { execFile } from 'node:child_process'
import { addressesFile } from '#lib/content/read/published'

/** Every line that the file of a content folder ever had, without those of the change that is being made. */
export async function rememberedLines(folder: string): Promise<string[]> {
  const command = ['log', '--format=', '--patch', '--unified=0', '--no-renames', '--no-color']
  const log = await git(folder, [...command, '--no-ext-diff', '--', addressesFile])
  const lines = log.split('\n')
  // The newest commits come first: what lies behind the making of the file was another file.
  const made = lines.indexOf('--- /dev/null')
  const older = lines.findIndex((line, at) => made >= 0 && at > made && line.startsWith('diff '))
  const known = older < 0 ? lines : lines.slice(0, older)
  return known.filter((line) => /^\+\/\S+ \S+$/.test(line)).map((line) => line.slice(1))
}

/** What git says; nothing where there is no git, or no repository. */
function git(cwd: string, values: string[]): Promise<string> {
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
  return new Promise((resolve) => {
    execFile('git', values, options, (error, stdout) => resolve(error ? '' : stdout))
  })
}
