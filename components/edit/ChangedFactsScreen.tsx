/** Facts that have changed, and every place that has to follow: looked at one by one, mended all at once. */
import type { ChangedFactsView, FactView } from '#lib/edit/views/changed-facts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'
import { FollowingPlace } from './FollowingPlace'
import { ScreenTitle } from './ScreenTitle'

type Props = { view: ChangedFactsView; mend: Action }

export function ChangedFactsScreen({ view: { language, change, facts, open }, mend }: Props) {
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href="/">{t('pages')}</a> › <a href={change.href}>{change.title}</a>
      </p>
      <ScreenTitle title={`${t('changedFacts')}: ${change.title}`} language={language} />
      <p>{t(facts.length === 0 ? 'changedFacts-none' : 'changedFacts-hint')}</p>
      {facts.length > 0 && open === 0 && (
        <p className="finding-warning">{t('changedFacts-done')}</p>
      )}
      {facts.length > 0 && (
        <form action={mend} className="edit-following">
          <input type="hidden" name="change" value={change.id} />
          {facts.map((fact) => (
            <Fact key={fact.id} fact={fact} language={language} />
          ))}
          <div className="edit-bar">
            <button type="submit">{t('mendPlaces')}</button>
            <a className="button" href={change.href}>
              {t('review')}
            </a>
          </div>
        </form>
      )}
    </>
  )
}

function Fact({ fact, language }: { fact: FactView; language: Locale }) {
  const t = editWords(language)
  return (
    <fieldset>
      <legend>
        <h2>{fact.label}</h2>
      </legend>
      <p>
        {fact.title}:{' '}
        <del>
          <span className="hidden">{t('goneStart')}</span>
          {fact.before}
        </del>{' '}
        <ins>
          <span className="hidden">{t('newStart')}</span>
          {fact.after}
        </ins>
      </p>
      <ul>
        {fact.places.map((place) => (
          <FollowingPlace key={place.id} place={place} language={language} />
        ))}
      </ul>
    </fieldset>
  )
}
