/** What engines of accessibility leave to people, as far as a program can see it. Each rule gives the elements that break it. */
import {
  ancestors,
  around,
  attr,
  below,
  childrenOf,
  type Dom,
  domOf,
  type Element,
  nameOf,
  ownText,
  show,
  textOf,
} from '#tests/support/accessibility/dom'
import { isForeign } from '#tests/support/accessibility/language'
import { isMachineDate } from '#tests/support/accessibility/time'

type Rule = (dom: Dom) => Element[]

const named = (dom: Dom, ...names: string[]) =>
  dom.all.filter(({ tagName }) => names.includes(tagName))
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const hasRole = (element: Element, ...roles: string[]) =>
  roles.includes(attr(element, 'role') ?? '')
const isHidden = (element: Element) =>
  [element, ...ancestors(element)].some(
    (one) => attr(one, 'aria-hidden') === 'true' || attr(one, 'hidden') !== undefined,
  )

/** Link texts that say nothing without the words around them. */
const ambiguous =
  /^(täällä|täältä|tästä|tässä|tänne|klikkaa( tästä| tätä)?|paina tästä|lue( lisää)?|lisää|lisätietoa?|lisätietoja|linkki|siirry|avaa|katso|jatka|sivu|här|härifrån|klicka( här)?|tryck här|läs( mer| mera)?|mer|mera|mer information|länk|länken|gå vidare|öppna|se( mer)?|fortsätt|sida|here|click here|read more|more|link)[.!:›»>→… ]*$/i

const fileName =
  /\.(jpe?g|png|webp|gif|svg|avif)$|^(img|dsc|dscn|image|kuva|bild|photo|foto)?[-_ ]?\d+$|^(kuva|valokuva|bild|foto|image|photo|picture|logo|icon)$/i

/** Attributes that name other elements. */
const references = [
  'for',
  'headers',
  'list',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-activedescendant',
]

function isBrokenReference(element: Element, { byId }: Dom): boolean {
  const ids = references.flatMap((name) => attr(element, name)?.split(/\s+/).filter(Boolean) ?? [])
  const target = /^#(.+)$/.exec(attr(element, 'href') ?? '')?.[1]
  const all = target && target !== 'top' ? [...ids, decodeURIComponent(target)] : ids
  return all.some((id) => !byId.has(id))
}

const fieldNames = ['input', 'select', 'textarea']
const fields = (dom: Dom) =>
  named(dom, ...fieldNames).filter(
    (one) => !['hidden', 'submit', 'button', 'image', 'reset'].includes(attr(one, 'type') ?? ''),
  )

/** A placeholder or a title is no label: it goes when something is written, or is never shown. */
function hasLabel(field: Element, dom: Dom): boolean {
  const id = attr(field, 'id')
  const label = named(dom, 'label').find(
    (one) => (id !== undefined && attr(one, 'for') === id) || below(one).includes(field),
  )
  return (label !== undefined && textOf(label) !== '') || nameOf(field, dom) !== ''
}

function isGrouped(field: Element, dom: Dom): boolean {
  return ancestors(field).some((one) =>
    one.tagName === 'fieldset'
      ? below(one).some(({ tagName }) => tagName === 'legend')
      : hasRole(one, 'group', 'radiogroup') &&
        Boolean(attr(one, 'aria-label') ?? attr(one, 'aria-labelledby')) &&
        nameOf(one, dom) !== '',
  )
}

/** Choices of one name are a question, and so are several boxes to tick in one form. */
function ungrouped(dom: Dom): Element[] {
  const choices = fields(dom).filter((one) =>
    ['radio', 'checkbox'].includes(attr(one, 'type') ?? ''),
  )
  return choices.filter((one) => choices.length > 1 && !isGrouped(one, dom))
}

function isFakeHeading(paragraph: Element): boolean {
  const text = textOf(paragraph)
  const inner = paragraph.childNodes.filter((child) => textOf(child) !== '')
  const [only] = inner
  return (
    inner.length === 1 &&
    only !== undefined &&
    'attrs' in only &&
    ['strong', 'b'].includes(only.tagName) &&
    text.length < 100 &&
    !/[.!?]$/.test(text)
  )
}

function isWithoutHeaders(table: Element): boolean {
  const cells = below(table)
  const heads = cells.filter(({ tagName }) => tagName === 'th')
  return (
    heads.length === 0 ||
    heads.some(
      (head) =>
        textOf(head) === '' ||
        !['col', 'row', 'colgroup', 'rowgroup'].includes(attr(head, 'scope') ?? ''),
    )
  )
}

function skipsLevel(heading: Element, dom: Dom): boolean {
  const all = named(dom, ...headings)
  const before = all[all.indexOf(heading) - 1]
  return before !== undefined && Number(heading.tagName[1]) > Number(before.tagName[1]) + 1
}

/** Two words or more in capitals alone: a screen reader may spell them, and they are hard to read. Short ones are abbreviations. */
const shouted = /(?:^|\s)\p{Lu}{4,}(?:[\s,–-]+\p{Lu}{4,})+(?=[\s.,!?:]|$)/u

const blocks = [
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'figcaption',
  'caption',
  'a',
  'button',
  'label',
  ...headings,
]

/** The first stop of the keyboard, when it does not lead past what every page begins with. */
function firstStopElsewhere(dom: Dom): Element[] {
  const [first] = named(dom, 'a', 'button', 'summary', ...fieldNames)
  const target = first && dom.byId.get(attr(first, 'href')?.replace(/^#/, '') ?? '')
  return first && target?.tagName !== 'main' ? [first] : []
}

/** Links of navigations to the page itself that do not say so. */
function currentPageUnmarked(dom: Dom): Element[] {
  const canonical = named(dom, 'link').find((one) => attr(one, 'rel') === 'canonical')
  if (!canonical) return []
  const { pathname } = new URL(attr(canonical, 'href') ?? '', 'http://localhost')
  return named(dom, 'nav').flatMap((nav) =>
    below(nav).filter(
      (one) => attr(one, 'href') === pathname && attr(one, 'aria-current') === undefined,
    ),
  )
}

const files = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rtf|txt)(?=$|[?#])/i

/** A file opens in another program, or is loaded: its link says what it is. */
function isSilentFile(link: Element, dom: Dom): boolean {
  const kind = files.exec(attr(link, 'href') ?? '')?.[1]
  return kind !== undefined && !nameOf(link, dom).toLowerCase().includes(kind.toLowerCase())
}

/** A drawing made of signs is read out sign by sign. */
function isDrawnWithSigns(element: Element): boolean {
  const signs = ownText(element).replaceAll(/\s/g, '')
  return signs.length >= 8 && signs.replaceAll(/[\p{L}\p{N}]/gu, '').length > signs.length * 0.6
}

export const rules: Record<string, Rule> = {
  'first stop is not the link to the content': (dom) =>
    named(dom, 'nav').length > 0 ? firstStopElsewhere(dom) : [],
  'link to the page itself that does not say so': currentPageUnmarked,
  'file that does not say that it is one': (dom) =>
    named(dom, 'a').filter((one) => isSilentFile(one, dom)),
  'drawing made of signs': (dom) => dom.all.filter(isDrawnWithSigns),
  'letters with spaces between them': (dom) =>
    dom.all.filter((one) => /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?!\p{L})/u.test(ownText(one))),
  'element that answers to a script': (dom) =>
    dom.all.filter((one) => one.attrs.some(({ name }) => /^on[a-z]+$/.test(name))),
  'alternative text that says that it is a picture': (dom) =>
    named(dom, 'img').filter((one) =>
      /^(kuva|valokuva|kuvakaappaus|bild|foto|skärmbild|image|photo|picture)(,|:| av | på | of )/i.test(
        attr(one, 'alt') ?? '',
      ),
    ),
  'link text says nothing by itself': (dom) =>
    named(dom, 'a').filter((one) => {
      const name = nameOf(one, dom)
      return ambiguous.test(name) || (name !== '' && !/[\p{L}\p{N}]/u.test(name))
    }),
  'link or button without a name': (dom) =>
    named(dom, 'a', 'button', 'summary').filter(
      (one) =>
        !isHidden(one) &&
        nameOf(one, dom) === '' &&
        !(one.tagName === 'a' && attr(one, 'href') === undefined),
    ),
  'bare address as link text': (dom) =>
    named(dom, 'a').filter((one) => /^(https?:\/\/|www\.)\S+$/i.test(nameOf(one, dom))),
  'bold paragraph in place of a heading': (dom) => named(dom, 'p').filter(isFakeHeading),
  'reference to an id that is not there': (dom) =>
    dom.all.filter((one) => isBrokenReference(one, dom)),
  'id that is there twice': (dom) => {
    const withIds = dom.all.filter((one) => attr(one, 'id') !== undefined)
    return withIds.filter((one) => dom.byId.get(attr(one, 'id') ?? '') !== one)
  },
  'table without headers that say what they head': (dom) =>
    named(dom, 'table').filter(isWithoutHeaders),
  'time that no program can read': (dom) =>
    named(dom, 'time').filter((one) => !isMachineDate(attr(one, 'datetime') ?? textOf(one))),
  'text in another language that is not marked': (dom) =>
    dom.all.filter((one) => blocks.includes(one.tagName) && !isHidden(one) && isForeign(one)),
  'line broken by hand': (dom) =>
    named(dom, 'br').filter((one) => !ancestors(one).some(({ tagName }) => tagName === 'address')),
  'words in capitals': (dom) =>
    dom.all.filter(
      (one) => !['style', 'script', 'title'].includes(one.tagName) && shouted.test(ownText(one)),
    ),
  'file name or kind of picture as alternative text': (dom) =>
    named(dom, 'img').filter((one) => fileName.test((attr(one, 'alt') ?? '').trim())),
  'picture without an alternative text': (dom) =>
    named(dom, 'img').filter((one) => attr(one, 'alt') === undefined),
  'drawing without a name that is not hidden': (dom) =>
    named(dom, 'svg').filter(
      (one) =>
        !isHidden(one) &&
        !nameOf(one, dom) &&
        !below(one).some(({ tagName }) => tagName === 'title'),
    ),
  'field without a label': (dom) => fields(dom).filter((one) => !hasLabel(one, dom)),
  'choices without a fieldset and its legend': ungrouped,
  'empty heading': (dom) => named(dom, ...headings).filter((one) => textOf(one) === ''),
  'empty list or item': (dom) => [
    ...named(dom, 'ul', 'ol', 'dl').filter(
      (one) => !childrenOf(one).some((child) => 'attrs' in child),
    ),
    ...named(dom, 'li', 'dt', 'dd').filter(
      (one) =>
        textOf(one) === '' && !below(one).some(({ tagName }) => ['svg', 'img'].includes(tagName)),
    ),
  ],
  'empty paragraph': (dom) =>
    named(dom, 'p').filter((one) => textOf(one) === '' && below(one).length === 0),
  'list that is typed': (dom) =>
    named(dom, 'p', 'dd', 'td').filter((one) =>
      /^([-–•·*▪‣→]|\d+[.)]|[a-z]\))\s/.test(textOf(one)),
    ),
  'heading that skips a level': (dom) =>
    named(dom, ...headings).filter((one) => skipsLevel(one, dom)),
  'more or fewer than one main heading': (dom) => {
    const tops = named(dom, 'h1')
    return tops.length === 1 ? [] : tops.length === 0 ? named(dom, 'body') : tops
  },
  'order of focus set by hand': (dom) =>
    dom.all.filter((one) => Number(attr(one, 'tabindex') ?? 0) > 0),
  'new window without being asked': (dom) =>
    named(dom, 'a', 'form').filter((one) => attr(one, 'target') === '_blank'),
  'focus, key or motion that the page takes': (dom) =>
    dom.all.filter(
      (one) =>
        attr(one, 'autofocus') !== undefined ||
        attr(one, 'accesskey') !== undefined ||
        attr(one, 'autoplay') !== undefined ||
        ['marquee', 'blink'].includes(one.tagName) ||
        (one.tagName === 'meta' && attr(one, 'http-equiv')?.toLowerCase() === 'refresh'),
    ),
  'zoom that is forbidden': (dom) =>
    named(dom, 'meta').filter((one) =>
      /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[0-4](\.|,|$|\s)/.test(
        attr(one, 'content') ?? '',
      ),
    ),
  'hidden from some and focusable for all': (dom) =>
    named(dom, 'a', 'button', 'input', 'select', 'textarea').filter(
      (one) =>
        [one, ...ancestors(one)].some((outer) => attr(outer, 'aria-hidden') === 'true') &&
        attr(one, 'tabindex') !== '-1',
    ),
  'frame without a title': (dom) =>
    named(dom, 'iframe', 'frame').filter((one) => !attr(one, 'title')),
  'two links of one name to two places, side by side': (dom) =>
    named(dom, 'li').filter((one) => {
      const links = below(one).filter(({ tagName }) => tagName === 'a')
      return links.some((link) =>
        links.some(
          (other) =>
            nameOf(link, dom) === nameOf(other, dom) && attr(link, 'href') !== attr(other, 'href'),
        ),
      )
    }),
  'regions of one kind without names of their own': (dom) =>
    ['nav', 'aside', 'form'].flatMap((name) => {
      const all = named(dom, name)
      const names = all.map((one) =>
        attr(one, 'aria-label') || attr(one, 'aria-labelledby') ? nameOf(one, dom) : '',
      )
      return all.length < 2
        ? []
        : all.filter(
            (_, index) => names[index] === '' || names.indexOf(names[index] ?? '') !== index,
          )
    }),
  'style that makes capitals or justifies': (dom) =>
    named(dom, 'style').filter((one) => {
      const css = childrenOf(one).map((child) => ('value' in child ? child.value : ''))
      // A sentence may begin with a capital by its style.
      const others = css.join('').replaceAll(/[^{}]*::?first-letter[^{}]*\{[^{}]*\}/g, '')
      return /text-transform:\s*(upper|full)|font-variant:\s*[^;}]*small-caps|text-align:\s*justify/.test(
        others,
      )
    }),
  'item of a list outside a list': (dom) =>
    named(dom, 'li').filter((one) => !['ul', 'ol', 'menu'].includes(around(one)?.tagName ?? '')),
}

/** Every break of a rule in a page, one line each. */
export function findingsOf(html: string): string[] {
  const dom = domOf(html)
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule(dom).map((element) => `${name}: ${show(element)}`),
  )
}
