import { EnglishLine } from '#components/parts/EnglishLine'
import { Text } from '#components/parts/Text'
import { WayNow } from '#components/parts/WayNow'
import type { HomeView } from '#lib/views/home'
import { words } from '#lib/words'

type Props = { view: HomeView }

/** The front page's opening: title, summary and the way to today's services, with a sun above the waves. */
export function HomeHero({ view: { locale, title, summary, wayNow, english } }: Props) {
  return (
    <div className="hero">
      <div className="wrap">
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
        <EnglishLine english={english} locale={locale} />
      </div>
      <Sea />
    </div>
  )
}

function Sea() {
  return (
    <svg className="sea" aria-hidden="true" width="100%" height="200">
      <circle className="sea-sun" cx="78%" cy="118" r="104" />
      <pattern
        id="sea-far"
        width="240"
        height="100"
        x="70"
        patternUnits="userSpaceOnUse"
        patternTransform="translate(0 100)"
      >
        <path d="M0 6c60 0 60 24 120 24S180 6 240 6v94H0z" />
      </pattern>
      <pattern
        id="sea-near"
        width="180"
        height="60"
        patternUnits="userSpaceOnUse"
        patternTransform="translate(0 140)"
      >
        <path d="M0 4c45 0 45 22 90 22s45-22 90-22v56H0z" />
      </pattern>
      <pattern
        id="sea-shore"
        width="120"
        height="24"
        patternUnits="userSpaceOnUse"
        patternTransform="translate(0 176)"
      >
        <path d="M0 3c30 0 30 16 60 16s30-16 60-16v22H0z" />
      </pattern>
      <rect width="100%" height="100" y="100" fill="url(#sea-far)" />
      <rect width="100%" height="60" y="140" fill="url(#sea-near)" />
      <rect width="100%" height="24" y="176" fill="url(#sea-shore)" />
    </svg>
  )
}
