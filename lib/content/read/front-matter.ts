/** From a language file to its front matter and its body. Front matter is data: nothing in it is ever run. */
import { parseYaml, type Yaml } from '#lib/content/read/yaml'
import { type Problem, problem, top } from '#lib/problems/problems'

/** Largest front matter in kB: longer ones are no front matter. */
const maxFrontMatterSize = 16

type Parts = {
  frontMatter: Yaml
  body: string
  /** Line of the file on which the body starts. */
  bodyLine: number
}

/** Splits a file. Problems are added to the list; then there is no result. */
export function splitFrontMatter(
  text: string,
  file: string,
  problems: Problem[],
): Parts | undefined {
  const fault = faultOf(text, file)
  if (fault) {
    problems.push(fault)
    return undefined
  }
  const lines = text.split('\n')
  const end = endOf(lines)
  const body = lines.slice(end + 1).join('\n')
  // An empty line in place of the hyphens: places are those of the file.
  const frontMatter = parseYaml(['', ...lines.slice(1, end)].join('\n'), file, problems)
  if (!frontMatter) return undefined
  if (!isRecord(frontMatter.data)) {
    problems.push(problem({ file, line: 2, column: 1 }, 'frontMatterShape'))
    return undefined
  }
  return {
    frontMatter,
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
  }
}

/** Line of the closing hyphens, counted from 0. */
function endOf(lines: string[]): number {
  return lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
}

/** What is wrong with the lines of hyphens, in the order in which a writer meets it. */
function faultOf(text: string, file: string): Problem | undefined {
  const lines = text.split('\n')
  const first = lines[0] ?? ''
  if (first !== '---') return problem(top(file), 'frontMatterStart', { found: first.slice(0, 40) })
  const end = endOf(lines)
  if (end < 0 || lines[end] !== '---')
    return problem(end < 0 ? top(file) : { file, line: end + 1, column: 1 }, 'frontMatterEnd')
  const block = lines.slice(1, end)
  const size = Math.ceil(Buffer.byteLength(block.join('\n')) / 1024)
  if (size > maxFrontMatterSize)
    return problem(top(file), 'frontMatterSize', { size, max: maxFrontMatterSize })
  const isBlank = block.every((line) => line.trim() === '' || line.trim().startsWith('#'))
  return isBlank ? problem({ file, line: 2, column: 1 }, 'frontMatterShape') : undefined
}

function isRecord(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
