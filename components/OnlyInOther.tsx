import { Koros } from '#components/Koros'
import { PageLink } from '#components/PageLink'
import { currentEdition, type Page, publishedPages, translationOf } from '#lib/content/pages'
import { otherLocale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { page: Page }

/** The honest short page in the language that a text does not exist in: why, where to read it, whom to ask. */
export function OnlyInOther({ page }: Props) {
  const { facts, locale, title } = page
  const t = words(locale)
  const other = otherLocale(locale)
  const [contact] = publishedPages(currentEdition(), ['contact'], locale)
  const original = translationOf(currentEdition(), page)
  return (
    <article>
      <div className="page-head">
        <div className="wrap">
          <h1 lang={other}>{title}</h1>
          <p className="lead">
            {t('onlyInOther.lead')} {facts.only?.reason[locale]}
          </p>
        </div>
        <Koros name="head" />
      </div>
      <div className="wrap">
        {original && (
          <p>
            <a href={original.address} hrefLang={other}>
              {t('onlyInOther.link')}
            </a>
          </p>
        )}
        {contact && (
          <p>
            {t('onlyInOther.contact')} <PageLink page={contact} />
          </p>
        )}
      </div>
    </article>
  )
}
