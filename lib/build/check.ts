/** The last look at a page before it is published: when Next changes under the adapter, the build stops rather than shipping scripts. */
import { BuildError } from '#lib/problems/build-error'
import { isDataBlock, type StrippedPage } from '#lib/tree/strip'

type Element = StrippedPage['elements'][number]

/** Throws a BuildError naming the page and the version of Next when a stripped page still needs script or lacks its inlined style. */
export function checkPage(address: string, page: StrippedPage, nextVersion: string): void {
  const fault = findFault(page)
  if (fault)
    throw new BuildError(
      `The page ${address} cannot be published: ${fault}. (Next ${nextVersion}; pages are stripped in lib/tree/strip.ts.)`,
    )
}

function findFault({ html, styles, elements }: StrippedPage): string | undefined {
  if (styles.join('').trim() === '')
    return 'expected its CSS in a <style> element, found none (next.config.ts sets experimental.inlineCss)'
  const faulty = elements.find((element) => elementFault(element))
  if (faulty) return elementFault(faulty)
  if (html.includes('/_next/'))
    return `expected no reference to /_next/, found '${html.slice(html.indexOf('/_next/')).slice(0, 60)}'`
  return undefined
}

function elementFault({ name, attributes }: Element): string | undefined {
  if (name === 'script' && !isDataBlock(attributes.type))
    return `expected no script, found <script${attributes.src ? ` src="${attributes.src}"` : ''}>`
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'))
  if (handler) return `expected no script, found the attribute ${handler} on <${name}>`
  if ('style' in attributes)
    return `expected no style attribute (the content security policy refuses it), found one on <${name}>`
  return undefined
}
