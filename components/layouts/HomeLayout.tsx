import { Prose } from '#components/article/Prose'
import { AudienceCards } from '#components/home/AudienceCards'
import { HomeHero } from '#components/home/HomeHero'
import { Timeline } from '#components/home/Timeline'
import { LatestReleases } from '#components/press/LatestReleases'
import type { HomeView } from '#lib/views/home'

type Props = { view: HomeView }

/** The front page: what the site is, ways in by who you are, the timeline, the newest releases. */
export function HomeLayout({ view }: Props) {
  const { locale, timeline, latest } = view
  return (
    <article className="page">
      <HomeHero view={view} />
      <Prose sections={view.sections} />
      <AudienceCards audiences={view.audiences} locale={locale} />
      {timeline && <Timeline timeline={timeline} />}
      {latest && <LatestReleases latest={latest} locale={locale} />}
    </article>
  )
}
