/** What Voikko says of Finnish words and hunspell of Swedish ones. */
import { ask } from '#lib/edit/spelling/program'
import type { Locale, Pair } from '#lib/locales'

/** Words that are not known, with what may be meant. */
export type Misspelled = Map<string, string[]>

/** Undefined where there is no program for the language. */
type Speller = (words: string[]) => Promise<Misspelled | undefined>

const spellers: Pair<Speller> = { fi: byVoikko, sv: byHunspell }

export function misspelledIn(words: string[], locale: Locale): Promise<Misspelled | undefined> {
  return spellers[locale](words)
}

/** 'W: kisssa', and then 'S: kissa' for each proposal. */
async function byVoikko(words: string[]): Promise<Misspelled | undefined> {
  const said = await ask('voikkospell', ['-s'], `${words.join('\n')}\n`)
  if (said === undefined) return undefined
  const found: Misspelled = new Map()
  let proposals: string[] = []
  for (const line of said.split('\n')) {
    const word = line.slice(3)
    if (line.startsWith('S: ')) proposals.push(word)
    else proposals = []
    if (line.startsWith('W: ')) found.set(word, proposals)
  }
  return found
}

/** The Swedish of Finland where there is a list of it. */
async function byHunspell(words: string[]): Promise<Misspelled | undefined> {
  // The sign at the start of a line keeps a word from being taken for an order.
  const input = `${words.map((word) => `^${word}`).join('\n')}\n`
  const asked = (list: string) => ask('hunspell', ['-a', '-i', 'utf-8', '-d', list], input)
  const said = (await asked('sv_FI')) ?? (await asked('sv_SE'))
  if (said === undefined) return undefined
  // An empty line ends what is said of each word; the first line is about the program.
  const answers = said.replace(/^.*\n/, '').split('\n\n')
  const found = words.flatMap((word, index): [string, string[]][] => {
    const lines = (answers[index] ?? '').split('\n')
    if (!lines.some((line) => /^[&#]/.test(line))) return []
    const [, list = ''] = /^& .+?: (.*)$/.exec(answers[index] ?? '') ?? []
    return [[word, list === '' ? [] : list.split(', ')]]
  })
  return new Map(found)
}
