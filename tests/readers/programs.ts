/**
 * Programs that the tests use: what is there is used, what is missing is installed where that may be, and what is then still missing is said: its
 * tests are skipped. Run by itself (`tsx tests/readers/programs.ts`) it prepares the machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A download that does not move is given up after this many milliseconds. LibreOffice is large. */
const timeoutMs = 600_000

/** A program, how it is asked whether it is there, and Debian's packages that bring it. */
interface Program {
  name: string
  /** Ways to start it; the first that succeeds is used. */
  ways: [command: string, ...values: string[]][]
  packages: string
}

/** Debian's Python has Debian's feedparser and html2text, another Python may have its own. */
const pythonWith = (module: string): Program['ways'] => [
  ['/usr/bin/python3', '-c', `import ${module}`],
  ['python3', '-c', `import ${module}`],
]

const programs = {
  firefox: {
    name: 'Firefox',
    ways: [
      ['firefox', '--version'],
      ['firefox-esr', '--version'],
      ['/Applications/Firefox.app/Contents/MacOS/firefox', '--version'],
    ],
    packages: 'firefox-esr',
  },
  newsboat: { name: 'newsboat', ways: [['newsboat', '-v']], packages: 'newsboat' },
  feedparser: {
    name: "Python's feedparser",
    ways: pythonWith('feedparser'),
    packages: 'python3-feedparser',
  },
  html2text: {
    name: "Python's html2text",
    ways: pythonWith('html2text'),
    packages: 'python3-html2text',
  },
  w3m: { name: 'w3m', ways: [['w3m', '-version']], packages: 'w3m' },
  lynx: { name: 'lynx', ways: [['lynx', '-version']], packages: 'lynx' },
  pdftotext: { name: 'pdftotext', ways: [['pdftotext', '-v']], packages: 'poppler-utils' },
  java: { name: 'Java', ways: [['java', '-version']], packages: 'default-jre-headless' },
  spreadsheet: {
    name: 'LibreOffice',
    ways: [['soffice', '--version']],
    packages: 'libreoffice-calc',
  },
} satisfies Record<string, Program>

/** Path of a program that is there and can be started. */
export function find(program: keyof typeof programs): string | undefined {
  return pathOf(programs[program])
}

function pathOf({ ways }: Program): string | undefined {
  const [command] =
    ways.find(
      ([name, ...values]) =>
        spawnSync(name, values, { stdio: 'ignore', timeout: 60_000 }).status === 0,
    ) ?? []
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return command && folders.map((folder) => path.resolve(folder, command)).find(existsSync)
}

/** Installs each missing program by itself, so that one that cannot be had keeps no other away. */
function prepare(mayInstall: boolean): void {
  const missing = Object.values(programs).filter((program) => !pathOf(program))
  if (mayInstall && missing.length > 0) run('apt-get update')
  for (const { name, packages } of mayInstall ? missing : []) {
    console.log(`${name} was not found. Trying Debian's package …`)
    run(`apt-get install -y --no-install-recommends ${packages}`)
  }
  for (const program of Object.values(programs)) {
    const found = pathOf(program)
    console.log(found ? `${program.name}: ${found}` : absent(program))
  }
}

function absent({ name, packages }: Program): string {
  return `${name}: not here, so its tests are SKIPPED. Debian has it as ${packages}.`
}

function run(command: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('sh', ['-c', command], { stdio: 'inherit', timeout: timeoutMs, env })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  prepare(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
