import { Wordmark } from '#components/frame/Wordmark'
import { NotFoundLinks } from '#components/messages/NotFoundLinks'
import { PageHeader } from '#components/parts/PageHeader'
import type { NotFoundBilingualView } from '#lib/views/messages'
import { words } from '#lib/words'

type Props = { view: NotFoundBilingualView }

/** The 404 page of an address without a language: everything in both, each marked with its own. */
export function NotFoundBilingual({ view: { languages } }: Props) {
  return (
    <>
      <header className="site-header">
        <div className="wrap">
          {languages.map(({ locale }) => (
            <div key={locale} lang={locale}>
              <Wordmark locale={locale} />
            </div>
          ))}
        </div>
      </header>
      <main id="main" className="ground">
        <PageHeader>
          <h1>
            {languages.map(({ locale }) => (
              <span key={locale} lang={locale} className="title-line">
                {words(locale)('notFound.title')}
              </span>
            ))}
          </h1>
        </PageHeader>
        <div className="wrap bilingual">
          {languages.map(({ locale, sections }) => (
            <div key={locale} lang={locale}>
              <p className="lead">{words(locale)('notFound.summary')}</p>
              <NotFoundLinks locale={locale} sections={sections} />
            </div>
          ))}
        </div>
      </main>
    </>
  )
}
