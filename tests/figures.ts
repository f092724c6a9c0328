/** How large and how tangled the code is: `npm run figures` prints it, tests/unit/house.test.ts holds it. */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { cyclesIn, importsOf, roomOf } from '#tests/support/imports'

type Measured = {
  file: string
  lines: number
  functions: Named[]
  casts: Named[]
  anys: Named[]
  isClient: boolean
}
type Named = { place: string; lines: number }

/** What the limits are set on. Lines are those of the formatted files. */
export function figures() {
  const files = filesOf('lib', 'components', 'app').map(measure)
  const functions = files.flatMap((one) => one.functions)
  const imports = importsOf(files.map(({ file }) => file))
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  return {
    files: files.map(({ file, lines }) => ({ place: file, lines })).sort(byLines),
    functions: functions.sort(byLines),
    fileCycles: cyclesIn(imports),
    roomCycles: cyclesIn(imports.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))),
    casts: files.flatMap((one) => one.casts),
    anys: files.flatMap((one) => one.anys),
    clients: files.filter(({ isClient }) => isClient).map(({ file }) => file),
    rootFiles: rootFiles(),
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    testLines: linesOf(filesOf('tests')),
    sourceLines: linesOf(files.map(({ file }) => file)),
  }
}

/** The middle one of sizes in order. */
export function median(sizes: Named[]): number {
  return sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
}

function byLines(a: Named, b: Named): number {
  return b.lines - a.lines
}

function filesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(m?ts|tsx|mjs)$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort(),
  )
}

function linesOf(files: string[]): number {
  return files.reduce(
    (sum, file) => sum + readFileSync(file, 'utf8').trimEnd().split('\n').length,
    0,
  )
}

/** Files at the root that configure a tool. */
function rootFiles(): string[] {
  const others = /\.(md|tsbuildinfo|d\.ts)$|^LICENSE$|^package-lock\.json$|^\.git$/
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !others.test(entry.name))
    .map(({ name }) => name)
}

function measure(file: string): Measured {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const isClient = source.statements.some((node) => /^['"]use client['"]/.test(node.getText()))
  const one: Measured = {
    file,
    lines: linesOf([file]),
    functions: [],
    casts: [],
    anys: [],
    isClient,
  }
  const visit = (node: ts.Node) => {
    if (isNamedFunction(node)) one.functions.push(named(node, source))
    if (isCast(node)) one.casts.push(named(node, source))
    if (node.kind === ts.SyntaxKind.AnyKeyword) one.anys.push(named(node, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return one
}

/** A function that has a name: callbacks belong to the one that they stand in. */
function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return true
  const isValue = ts.isArrowFunction(node) || ts.isFunctionExpression(node)
  return isValue && ts.isVariableDeclaration(node.parent)
}

/** `value as Type` and `<Type>value`; `as const` claims nothing. */
function isCast(node: ts.Node): boolean {
  if (ts.isTypeAssertionExpression(node)) return true
  return ts.isAsExpression(node) && node.type.getText() !== 'const'
}

function named(node: ts.Node, source: ts.SourceFile): Named {
  const first = source.getLineAndCharacterOfPosition(node.getStart()).line
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line
  return { place: `${source.fileName}:${first + 1}`, lines: last - first + 1 }
}

function print(): void {
  const all = figures()
  console.table({
    'lines a file, median / max': `${median(all.files)} / ${all.files[0]?.lines}`,
    'lines a function, median / max': `${median(all.functions)} / ${all.functions[0]?.lines}`,
    'import cycles, files / rooms': `${all.fileCycles.length} / ${all.roomCycles.length}`,
    'any / casts': `${all.anys.length} / ${all.casts.length}`,
    'client components': all.clients.length,
    'config files at the root': all.rootFiles.length,
    'direct dependencies': all.dependencies.length,
    'test lines : source lines': (all.testLines / all.sourceLines).toFixed(2),
  })
  const over = [
    ...all.files.filter(({ lines }) => lines > 120),
    ...all.functions.filter(({ lines }) => lines > 35),
  ]
  for (const { place, lines } of over) console.log(`${place}  ${lines} lines`)
  for (const { place } of all.casts) console.log(`${place}  a cast`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print()
