/** What a telephone is told when the site is put on its home screen (https://www.w3.org/TR/appmanifest/). A page stays a page: it opens in the browser. */
import { jsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { locales } from '#lib/locales'
import { addressOf, manifestAddress } from '#lib/urls'
import { words } from '#lib/words'

const icons = [192, 512].map((size) => ({
  src: `/icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
}))

export function webManifestFiles(): MachineFile[] {
  return locales.map((locale) => {
    const t = words(locale)
    const home = addressOf(locale, [])
    const manifest = {
      id: home,
      name: t('site.name'),
      short_name: t('site.short'),
      lang: locale,
      start_url: home,
      scope: '/',
      display: 'browser',
      theme_color: '#9fc9eb',
      background_color: '#ffffff',
      icons,
    }
    return jsonFile(manifestAddress(locale), manifest, mediaTypes.manifest)
  })
}
