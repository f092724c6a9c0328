/** A page parsed as quickly as it can be. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { elementsIn } from '#lib/tree/elements'

/** Most of a page of ours is its style, which the parser would read letter by letter: a number stands for its text meanwhile. */
export function parsePage(source: string): DefaultTreeAdapterTypes.Document {
  const texts: string[] = []
  const light = source.replaceAll(/(<style[^>]*>)([^<]+)(?=<\/style>)/g, (_, start, text) => {
    texts.push(text)
    return `${start}${texts.length - 1}`
  })
  const document = parse(light, { scriptingEnabled: false })
  const styles = elementsIn(document).filter(({ tagName }) => tagName === 'style')
  for (const style of styles)
    for (const child of style.childNodes)
      if ('value' in child) child.value = texts[Number(child.value)] ?? child.value
  return document
}
