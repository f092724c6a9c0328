/** Finnish number words to 999, and thousands, in the cases of the singular: 'viisi', 'viiden', 'kahdellekymmenelle', 'kolmesataaneljä'. */

/** Of each number: its nominative, the stem of most cases, its partitive, illative and essive. Those that are declined alike throughout have one stem. */
export const declined: [value: number, forms: string][] = [
  [1, 'yksi yhde yhtä yhteen yhtenä'],
  [2, 'kaksi kahde kahta kahteen kahtena'],
  [3, 'kolme kolme kolmea kolmeen kolmena'],
  [4, 'neljä neljä neljää neljään neljänä'],
  [5, 'viisi viide viittä viiteen viitenä'],
  [6, 'kuusi kuude kuutta kuuteen kuutena'],
  [7, 'seitsemän seitsemä seitsemää seitsemään seitsemänä'],
  [8, 'kahdeksan kahdeksa kahdeksaa kahdeksaan kahdeksana'],
  [9, 'yhdeksän yhdeksä yhdeksää yhdeksään yhdeksänä'],
  [10, 'kymmenen kymmene kymmentä kymmeneen kymmenenä'],
  [100, 'sata sada sataa sataan satana'],
  [1000, 'tuhat tuhanne tuhatta tuhanteen tuhantena'],
]

/** What follows the stem in the other cases. */
const endings = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi']

/** First parts of compounds that have a form of their own: 'kolmivuotinen'. */
const inCompounds: [string, number][] = [
  ['kolmi', 3],
  ['neli', 4],
]

/** 'kahdesti', and groups of about as many. */
const others: Record<string, number> = {
  nolla: 0,
  nollan: 0,
  nollaa: 0,
  kahdesti: 2,
  kolmesti: 3,
  neljästi: 4,
  viidesti: 5,
}

const values = new Map<string, number>(
  declined.flatMap(([value, forms]) => formsOf(forms).map((form) => [form, value] as const)),
)

function formsOf(forms: string): string[] {
  const [nominative = '', stem = '', ...rest] = forms.split(' ')
  return [nominative, ...rest, ...endings.map((ending) => stem + ending)]
}

function among(wanted: number[]): string {
  const forms = [...values].filter(([, value]) => wanted.includes(value)).map(([form]) => form)
  return forms.sort((a, b) => b.length - a.length).join('|')
}

const digit = among([1, 2, 3, 4, 5, 6, 7, 8, 9])
const below100 = `(?:(${digit})toista|(?:(${digit})?(${among([10])}))?(${digit})?)`
const below1000 = `(?:(${digit})?(${among([100])}))?${below100}`
const whole = new RegExp(`^${below1000}$`)
const thousands = new RegExp(`^(.*?)(?:${among([1000])})(.*)$`)

/** The value of a word in lower case, or undefined when it is no number. */
export function finnishNumber(word: string): number | undefined {
  if (Object.hasOwn(others, word)) return others[word]
  const value = to999(word)
  if (value !== undefined) return value
  const parts = thousands.exec(word)
  if (!parts) return undefined
  const [count, rest] = [parts[1] ? to999(parts[1]) : 1, parts[2] ? to999(parts[2]) : 0]
  return count === undefined || rest === undefined ? undefined : count * 1000 + rest
}

/** The value of the first part of a compound. */
export function finnishFirstPart(part: string): number | undefined {
  return inCompounds.find(([form]) => form === part)?.[1] ?? finnishNumber(part)
}

function to999(word: string): number | undefined {
  const match = word === '' ? undefined : whole.exec(word)
  if (!match) return undefined
  const [hundreds, hundred, teen, tens, ten, ones] = match.slice(1).map((part) => part ?? '')
  const value = (form = '', otherwise = 0) => values.get(form) ?? otherwise
  return (
    (hundred ? value(hundreds, 1) * 100 : 0) +
    (teen ? 10 + value(teen) : 0) +
    (ten ? value(tens, 1) * 10 : 0) +
    value(ones)
  )
}
