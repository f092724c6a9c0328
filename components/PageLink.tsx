import { Text } from '#components/Text'
import { isStandIn, type Page } from '#lib/content/pages'
import { otherLocale } from '#lib/locales'
import { titleWithYear } from '#lib/titles'
import { words } from '#lib/words'

type Props = { page: Page; short?: boolean; current?: 'page' | 'true' | undefined }

/**
 * A link to a page of this site by its title, that of a press release with its year, or by its short name in menus.
 * A page that exists only in the other language says so.
 */
export function PageLink({ page, short = false, current }: Props) {
  const { locale, navTitle } = page
  if (isStandIn(page)) {
    return (
      <a href={page.address}>
        <span lang={otherLocale(locale)}>{titleWithYear(page)}</span> {words(locale)('onlyInOther.mark')}
      </a>
    )
  }
  return (
    <a href={page.address} aria-current={current}>
      <Text locale={locale}>{short ? navTitle : titleWithYear(page)}</Text>
    </a>
  )
}
