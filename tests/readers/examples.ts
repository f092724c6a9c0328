/** The addresses that are looked at in real browsers. */
import { addresses } from './tree'

/** Every page of the site, some of them in both languages side by side, unknown ones, and the search in all its states. */
export function allAddresses(): string[] {
  return [
    ...addresses(),
    ...['/fi/kuntakokeilu/rinnakkain', '/sv/kommunforsoket/parallellt'],
    ...['/fi/hankkeet/siepp/rinnakkain', '/sv/pressmeddelanden/2019-nya-satt/parallellt'],
    ...[
      '/fi/haku',
      '/sv/sok',
      '/fi/haku?q=tuki',
      '/sv/sok?q=arbetsl%C3%B6s',
      '/sv/sok?q=stad&page=2',
    ],
    ...['/fi/haku?q=zzqqxx', '/sv/sok?q=zzqqxx', `/fi/haku?q=${'pitk%C3%A4'.repeat(40)}`],
    ...['/fi/ei-ole', '/sv/finns-inte', '/ei-ole'],
  ]
}
