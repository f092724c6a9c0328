/** The editor on a repository of its own, as `npm run edit` starts it, and the site that it publishes. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Cookie, Page } from '@playwright/test'
import { freePort, type RunningSite, startSite } from '#tests/support/running-site'

export interface Editor {
  /** The repository that is edited. */
  repo: string
  origin: string
  /** The address with the token, good once. */
  address: string
  git: (...args: string[]) => string
  /** Opens the list of pages, the first time by the address with the token, then by the session that it began. */
  signIn: (page: Page) => Promise<void>
  /** Somebody else commits a file, or takes files away, without the editor. */
  commit: (files: Record<string, string | undefined>) => void
  /** The published site, started when it is first asked for. */
  site: () => Promise<RunningSite>
  /** Ends the editor as a crash would, and starts it again. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const person = ['-c', 'user.name=Aino Virtanen', '-c', 'user.email=aino.virtanen@hel.fi']

/** A copy of the content in a repository with one commit. */
export function newRepository(content = 'content'): string {
  const repo = mkdtempSync(path.join(tmpdir(), 'editor-repo-'))
  cpSync(content, path.join(repo, 'content'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', [...person, ...args], { cwd: repo })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Aino Virtanen')
  git('config', 'user.email', 'aino.virtanen@hel.fi')
  git('add', '--all')
  git('commit', '--quiet', '--message=Sisältö')
  return repo
}

export async function startEditor(content?: string): Promise<Editor> {
  const repo = newRepository(content)
  const out = path.join(repo, '..', `${path.basename(repo)}-out`)
  const port = await freePort()
  const environment = {
    EDIT_REPO: repo,
    EDIT_PORT: String(port),
    OUT_DIR: out,
    SITE_MESSAGES: 'fi',
  }
  let { child, address } = await launch(environment)
  let site: Promise<RunningSite> | undefined
  let cookies: Cookie[] = []
  const editor: Editor = {
    repo,
    origin: `http://localhost:${port}`,
    get address() {
      return address
    },
    git: (...args) => execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).replace(/\n$/, ''),
    signIn: async (page) => {
      await page.context().addCookies(cookies)
      await page.goto(cookies.length > 0 ? editor.origin : address)
      cookies = (await page.context().cookies()).filter(({ name }) => name !== 'edit-language')
    },
    commit: (files) => {
      for (const [name, text] of Object.entries(files)) {
        const place = path.join(repo, 'content', name)
        mkdirSync(path.dirname(place), { recursive: true })
        if (text === undefined) rmSync(place)
        else writeFileSync(place, text)
      }
      editor.git('add', '--all')
      editor.git('commit', '--quiet', '--message=Ilman muokkainta')
    },
    site: () => {
      site ??= startSite({ CONTENT_DIR: path.join(repo, 'content'), OUT_DIR: out })
      return site
    },
    restart: async () => {
      await end(child, 'SIGKILL')
      ;({ child, address } = await launch(environment))
    },
    stop: async () => {
      await end(child, 'SIGTERM')
      await (await site)?.stop()
      for (const folder of [repo, out, `${out}-candidate`])
        rmSync(folder, { recursive: true, force: true })
    },
  }
  return editor
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function launch(
  environment: Record<string, string>,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['lib/commands/compiled.mjs', 'edit'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk
        const [found] = /http:\/\/localhost:\d+\/\?token=\S+/.exec(printed) ?? []
        if (found) resolve(found)
      })
    child.once('exit', () => reject(new Error(`The editor did not start:\n${printed}`)))
  })
  return { child, address }
}
