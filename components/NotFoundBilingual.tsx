import { Koros } from '#components/Koros'
import { NotFoundLinks } from '#components/NotFoundLinks'
import { Wordmark } from '#components/Wordmark'
import { locales } from '#lib/locales'
import { words } from '#lib/words'

/** The 404 page of an address without a language: everything in both, each marked with its own. */
export function NotFoundBilingual() {
  return (
    <>
      <header className="site-header">
        <div className="wrap">
          {locales.map((locale) => (
            <div key={locale} lang={locale}>
              <Wordmark locale={locale} />
            </div>
          ))}
        </div>
      </header>
      <main id="main" className="ground">
        <div className="page-head">
          <div className="wrap">
            <h1>
              {locales.map((locale) => (
                <span key={locale} lang={locale} className="title-line">
                  {words(locale)('notFound.title')}
                </span>
              ))}
            </h1>
          </div>
          <Koros name="head" />
        </div>
        <div className="wrap bilingual">
          {locales.map((locale) => (
            <div key={locale} lang={locale}>
              <p className="lead">{words(locale)('notFound.summary')}</p>
              <NotFoundLinks locale={locale} />
            </div>
          ))}
        </div>
      </main>
    </>
  )
}
