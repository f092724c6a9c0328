/** What stands around a page: menu, language switch, breadcrumbs, footer. What all pages of a language share is made once. */
import { type Edition, findLink, type Page, parentsOf } from '#lib/content/pages'
import { currentMark, footerMenu, mainMenu, wayNow } from '#lib/listings/menus'
import { type Locale, locales, type Pair } from '#lib/locales'
import { addressOf } from '#lib/urls'
import { type SwitchView, switchOf } from '#lib/views/language-switch'
import { externalLink, type LinkView, shortLink } from '#lib/views/links'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface BreadcrumbsView {
  parents: LinkView[]
  current: TextView
}

/** Where the one line for readers of other languages leads. */
export interface EnglishView {
  jobseekers: string
  city: string
}

export interface FrameView {
  locale: Locale
  preview: boolean
  /** Names the colour of the ground. */
  ground: string
  languages: SwitchView
  menu: LinkView[]
  footer: LinkView[]
  wayNow: LinkView[]
  /** False where the page itself is a search. */
  hasSearch?: false
  english?: EnglishView
  breadcrumbs?: BreadcrumbsView
}

export function frameOf(voice: Voice, page: Page): FrameView {
  const parents = parentsOf(voice.edition, page)
  const breadcrumbs = {
    parents: parents.map((parent) => shortLink(voice, parent)),
    current: textOf(voice, page.navTitle),
  }
  const frame = { ...bareFrame(voice, switchOf(voice, page), page), ground: page.facts.type }
  return parents.length > 0 ? { ...frame, breadcrumbs } : frame
}

/** The frame where there is no page. `addresses` are those of the search; without them the switch leads to the front pages. */
export function messageFrame(voice: Voice, addresses?: Pair): FrameView {
  return bareFrame(voice, {
    isAlone: false,
    versions: locales.map((locale) => ({
      locale,
      href: addresses?.[locale] ?? addressOf(locale, []),
    })),
  })
}

/** The way to today's services. */
export function waysOf(voice: Voice): LinkView[] {
  return shared(voice).wayNow
}

export function englishOf(voice: Voice): EnglishView | undefined {
  return shared(voice).english
}

function bareFrame(voice: Voice, languages: SwitchView, page?: Page): FrameView {
  const { menu, footer, wayNow, english } = shared(voice)
  const { locale, edition } = voice
  const frame = {
    locale,
    preview: edition.preview,
    ground: 'page',
    languages,
    menu: marked(menu, page),
    footer: marked(footer, page),
    wayNow,
  }
  return english ? { ...frame, english } : frame
}

type Entry = { page: Page; link: LinkView }

interface Shared {
  menu: Entry[]
  footer: Entry[]
  wayNow: LinkView[]
  english: EnglishView | undefined
}

const kept = new WeakMap<Edition, Partial<Pair<Shared>>>()

function shared(voice: Voice): Shared {
  const { edition, locale } = voice
  const made = kept.get(edition) ?? {}
  kept.set(edition, made)
  const entries = (pages: Page[]) => pages.map((page) => ({ page, link: shortLink(voice, page) }))
  made[locale] ??= {
    menu: entries(mainMenu(edition, locale)),
    footer: entries(footerMenu(edition, locale)),
    wayNow: wayNow(edition).map(({ id, link }) =>
      externalLink(voice, link, words(locale)(`now.${id}`)),
    ),
    english: english(edition),
  }
  return made[locale]
}

function english(edition: Edition): EnglishView | undefined {
  const [jobseekers, city] = [findLink(edition, 'jobseekers-service'), findLink(edition, 'hel')]
  return jobseekers && city && { jobseekers: jobseekers.url.fi, city: city.url.fi }
}

function marked(entries: Entry[], page: Page | undefined): LinkView[] {
  return entries.map(({ page: entry, link }) => {
    const current = currentMark(entry, page)
    return current ? { ...link, current } : link
  })
}
