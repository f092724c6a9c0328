/**
 * The browser of the tests: what is there is used, what is missing is installed, and when neither is possible
 * the reason is said. Run by itself (`tsx tests/browser.ts`) it prepares the machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

type Environment = Record<string, string | undefined>

/** Where to look: the environment, and the place of Playwright's own browser. */
interface Surroundings {
  environment: Environment
  ownBrowser: string
}

/** A way to get a browser: what it is called in messages, and the command. */
interface Installer {
  name: string
  command: string[]
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A download that does not move is given up after this many milliseconds. */
const timeoutMs = 180_000

/** Path of a browser: `CHROMIUM_PATH`, else Playwright's own, else one on the PATH. */
export function findBrowser(
  { environment, ownBrowser }: Surroundings = here(),
): string | undefined {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean)
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [environment.CHROMIUM_PATH, ownBrowser, ...installed].find(
    (file) => file && existsSync(file),
  )
}

/** The ways to install one, in the order to try them. Only root on Debian may install packages. */
export function installers(mayInstallPackages: boolean): Installer[] {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  const download = {
    name: "Playwright's download",
    command: [process.execPath, playwright, 'install', 'chromium'],
  }
  if (!mayInstallPackages) return [download]
  return [
    { ...download, command: [process.execPath, playwright, 'install', '--with-deps', 'chromium'] },
    {
      name: "Debian's package",
      command: [
        'sh',
        '-c',
        'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation',
      ],
    },
  ]
}

/** Finds a browser, or tries the ways to install one until it finds it. Throws with all that was tried. */
export function prepareBrowser(
  find: () => string | undefined,
  ways: Installer[],
  run: (command: string[]) => boolean,
): string {
  const tried: string[] = []
  for (const { name, command } of ways) {
    const browser = find()
    if (browser) return browser
    console.log(`No Chromium found. Trying ${name} …`)
    tried.push(`${name} ${run(command) ? 'brought none' : 'failed'}`)
  }
  const browser = find()
  if (browser) return browser
  throw new Error(
    `The tests need Chromium, and none was found: ${tried.join('; ')}. Install it and put it on the PATH, or name it in CHROMIUM_PATH.`,
  )
}

/** Arguments for Chromium. As root it cannot use its sandbox; in a closed network its own errands only wait. */
export function browserArguments(): string[] {
  const errands = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return isRoot() ? ['--no-sandbox', '--disable-gpu', ...errands] : errands
}

function here(): Surroundings {
  return { environment: process.env, ownBrowser: chromium.executablePath() }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function run([command = '', ...values]: string[]): boolean {
  return (
    spawnSync(command, values, {
      stdio: 'inherit',
      timeout: timeoutMs,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

function main(): void {
  try {
    console.log(
      `Browser of the tests: ${prepareBrowser(findBrowser, installers(isRoot() && existsSync('/usr/bin/apt-get')), run)}`,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
