import { Sea } from '#components/home/Sea'
import { EnglishLine } from '#components/parts/EnglishLine'
import { Text } from '#components/parts/Text'
import { WayNow } from '#components/parts/WayNow'
import type { HomeView } from '#lib/views/home'
import { words } from '#lib/words'

type Props = { view: HomeView }

/** The front page's opening: title, summary and the way to today's services, with a sun above the waves. */
export function HomeHero({ view: { locale, title, summary, wayNow, english } }: Props) {
  return (
    <header className="hero">
      <h1>
        <Text>{title}</Text>
      </h1>
      <p className="lead">
        <Text>{summary}</Text>
      </p>
      <WayNow links={wayNow} />
      <p>
        <a href="#timeline">{words(locale)('homeHero.timeline')}</a>
      </p>
      <EnglishLine english={english} locale={locale} place="english" />
      <Sea />
    </header>
  )
}
