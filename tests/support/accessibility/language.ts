/** Text that is not in the language that it is marked with, told by small words. */
import { type Element, languageOf, ownText } from '#tests/support/accessibility/dom'

/** Words that stand in nearly every sentence of a language, and in no other of these. */
const smallWords: Record<string, Set<string>> = {
  fi: new Set(
    'ja on ei oli että tai sekä kun joka jotka mutta ovat myös voi saa hän se niin kuin mukaan kanssa ole tämä nämä olla jos vain sen sitä siitä ennen jälkeen asti lisää'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att det som är för med till av den har inte ett kan om från ska eller också var vid efter sin hos oss vi du mer alla under före inom utan blev blir detta dessa på'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of is are was were with from this that you your have has not been will which by an at or for to our more about their'.split(
      ' ',
    ),
  ),
}

/** Names by which sites call their languages: each is said in its own. */
const ownNames: Record<string, RegExp> = {
  fi: /^(suomeksi|suomi)$/i,
  sv: /^(på svenska|svenska)$/i,
  en: /^(in english|english)$/i,
}

/** True where another language's small words stand and none of its own. */
export function isForeign(element: Element): boolean {
  const language = languageOf(element).slice(0, 2)
  const own = smallWords[language]
  if (!own) return false
  const text = ownText(element)
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const count = (set: Set<string>) => words.filter((word) => set.has(word)).length
  const others = Object.entries(smallWords).filter(([name]) => name !== language)
  const most = Math.max(...others.map(([, set]) => count(set)))
  const isName = Object.entries(ownNames).some(
    ([name, form]) => name !== language && form.test(text),
  )
  return isName || (words.length >= 4 && most >= 2 && count(own) === 0)
}
