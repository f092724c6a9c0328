import { FactBox } from '#components/article/FactBox'
import { Article } from '#components/layouts/Article'
import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import { HowToCite } from '#components/press/HowToCite'
import { KeyFigures } from '#components/press/KeyFigures'
import type { ReleasePageView } from '#lib/views/release'
import type { TextView } from '#lib/views/text'
import { words } from '#lib/words'

type Props = { view: ReleasePageView }

/** A press release: above its text where it comes from, beside it what can be copied, below it how to cite it. */
export function ReleaseLayout({ view }: Props) {
  const { article, origin } = view
  return (
    <Article
      article={article}
      before={origin && <Origin text={origin} />}
      beside={<Beside view={view} />}
    >
      <HowToCite citation={view.citation} locale={article.locale} />
    </Article>
  )
}

/** That the text was edited from the city's own, in which language that was, and when. */
function Origin({ text }: { text: TextView }) {
  return (
    <p className="origin">
      <Text>{text}</Text>
    </p>
  )
}

function Beside({ view: { article, facts, keyFigures, contact } }: Props) {
  const { locale } = article
  return (
    <div className="beside">
      {facts && <FactBox box={facts} locale={locale} />}
      {keyFigures && <KeyFigures view={keyFigures} locale={locale} />}
      {contact && (
        <p className="press-contact">
          {words(locale)('pressContact.text')} <ViewLink link={contact} />
        </p>
      )}
    </div>
  )
}
