import { PageHeader } from '#components/parts/PageHeader'
import { ViewLink } from '#components/parts/ViewLink'
import { otherLocale } from '#lib/locales'
import type { OnlyInOtherView } from '#lib/views/messages'
import { words } from '#lib/words'

type Props = { view: OnlyInOtherView }

/** The honest short page in the language that a text does not exist in: why, where to read it, whom to ask. */
export function OnlyInOther({ view: { locale, title, reason, original, contact } }: Props) {
  const t = words(locale)
  const other = otherLocale(locale)
  return (
    <article>
      <PageHeader>
        <h1 lang={other}>{title}</h1>
        <p className="lead">
          {t('onlyInOther.lead')} {reason}
        </p>
      </PageHeader>
      <div className="wrap">
        {original && (
          <p>
            <a href={original} hrefLang={other}>
              {t('onlyInOther.link')}
            </a>
          </p>
        )}
        {contact && (
          <p>
            {t('onlyInOther.contact')} <ViewLink link={contact} />
          </p>
        )}
      </div>
    </article>
  )
}
