/**
 * The stems that a Finnish word may have. The Snowball stemmer leaves 'tuki' and 'tuen', 'tieto' and 'tiedon', 'koulutus' and 'koulutuksen'
 * apart, because it knows neither consonant gradation nor how stems change. So a few endings are taken away here, and what is left is brought
 * to one form, in which strong and weak grade are alike. A form that may come from two words has the stems of both.
 */
import { stemmer } from '@orama/stemmers/finnish'

const vowel = '[aeiouyäö]'

/** Endings that end a search of their own: enclitics and possessives first, then cases. What stands before each is what it needs. */
const attachments = [
  /(?<=.{4})(?:kin|kaan|kään)$/,
  /(?<=.{4})(?:mme|nne|nsa|nsä)$/,
  /(?<=.{3}[aeiouyäö])(?:ni|si)$/,
]
const endings = [
  /(?<=.{2}[ouöye])j[aä]$/,
  /(?<=.{2})(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi)$/,
  /(?<=.{2})(?:iden|itten|ien|jen|hin|seen|hon|hön|iin)$/,
  /(?<=.{3})(?:ten)$/,
  /(?<=.{2}[eaä])tt[aä]$/,
  /(?<=.{2}[aeiouyäö])n[aä]$/,
  /(?<=[aeiouyäö]{2})t[aä]$/,
  /(?<=.{3}[snlr])t[aä]$/,
  /(?<=.{2}([aeiouyäö]))\1n$/,
  /(?<=.{1}[aeiouyäö])[nt]$/,
  /(?<=.{3}[iueoyö])[aä]$/,
]

/** Words whose ending may as well be their own: 'hankinta', 'työtön', 'aloja'. */
const doubtful = /(?:[snlr]t[aä]|[eoö]n|[iueoyö][aä]|n[aä]|in|lle|ll[aä]|ten)$/

/** How stems change before endings, all brought to the form that has most endings. Tried on every stem, the first that fits. */
const alternations: [RegExp, string][] = [
  [/(?<=.)t?t([oö])(?:n|m[aäie]*|ma|mä)$/, 't$1m'],
  [/nen$/, 's'],
  [/(uu|yy)(?:s|d[e]?|t[e]?|ks[iea]*)$/, '$1t'],
  [/(?<=[uyoöaäei])ks[ei]*$/, 's'],
  [/(?<=[aouyö]{2})si$/, 't'],
  [/(?<=.{3}[aä])s$/, ''],
  [/(?<=.{3})in$/, 'im'],
]

/** Strong and weak grade of the last consonants, as one. */
const grades: [RegExp, string][] = [
  [/(?:nt|nn)$/, 'nt'],
  [/(?:mp|mm)$/, 'mp'],
  [/(?:lt|ll)$/, 'lt'],
  [/(?:rt|rr)$/, 'rt'],
  [/(?:nkk|nk|ng)$/, 'nk'],
  [/(?:tt|t|d)$/, 't'],
  [/(?:pp|p)$/, 'p'],
  [/kk$/, 'k'],
]

/** All stems that the word may have, the likeliest first. Words of up to three letters and figures are their own stems. */
export function finnishStems(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word.replace(/^työn$/, 'työ')]
  const plain = word.replace(/^töi(?=d|h|t|s|l|n|k)/, 'työ')
  // After ö the ending -tön always means 'without': 'työtön' is no form of 'työ' or of 'työttö'.
  if (/ötön$/.test(plain)) return normalForms(plain)
  const bare = attachments.flatMap((ending) =>
    ending.test(plain) ? [plain.replace(ending, '')] : [],
  )
  const stripped = [plain, ...bare].flatMap(withoutCase)
  const snowball = stemmer(plain)
  const stems = [
    ...new Set([...stripped, ...(snowball.length > 3 ? [snowball] : [])].flatMap(normalForms)),
  ].filter((stem) => stem.length > 2)
  return stems.length > 0 ? stems : [word]
}

/** The word without its case ending: the longest that fits. A form such as 'hankinta' may have none, so it stays too. */
function withoutCase(word: string): string[] {
  const ending = endings.find((ending) => ending.test(word))
  if (!ending) return [word]
  const stem = word.replace(ending, '')
  const partitive = /(?<=.{3}s)t[aä]$/.test(word) ? [word.replace(/t[aä]$/, '')] : []
  return doubtful.test(word) ? [stem, ...partitive, word] : [stem]
}

/** One stem in the form that all inflected forms share. */
function normalForms(stem: string): string[] {
  const change = alternations.find(([pattern]) => pattern.test(stem))
  const changed = change ? stem.replace(...change) : stem
  const open = changed.replace(/i$/, 'e')
  const short = withoutFinalVowels(open)
  return [graded(short), ...softened(open)]
}

/** Without the last vowel, and the i of plurals before it: 'säätiöi' and 'säätiö' → 'sääti'. */
function withoutFinalVowels(stem: string): string {
  const singular = stem.replace(/(?<=[aeiouyäö])[ie]$/, '')
  const short = singular.replace(/([aeiouyäö])\1?$/, '')
  return short.length > 2 ? short : stem
}

function graded(stem: string): string {
  const grade = grades.find(([pattern]) => pattern.test(stem))
  return grade ? stem.replace(...grade) : stem
}

/** The weak grades that lose or change a letter: 'haku' and 'hau-n', 'luku' and 'luvu-n', 'tapa' and 'tava-n'. */
function softened(stem: string): string[] {
  const soft = stem.replace(/(?<=[aeiouyäölr])k(?=[aeiouyäö]$)/, '').replace(/([uy])v(?=\1$)/, '$1')
  const hardened = /v[aeiouyäö]+$/.test(stem) ? [withoutFinalVowels(stem).replace(/v$/, 'p')] : []
  return soft !== stem || new RegExp(`${vowel}${vowel}$`).test(stem)
    ? [soft, ...hardened]
    : hardened
}
