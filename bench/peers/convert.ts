/** Makes a peer's site with the pages of a content folder: `tsx bench/peers/convert.ts <hugo|eleventy|astro> <content folder> <new folder>`. */
import { layouts, type Peer, peerCopy, writePeer } from './write.ts'

const [peer = '', content, site] = process.argv.slice(2)
const isPeer = (name: string): name is Peer => name in layouts
if (!isPeer(peer) || !content || !site)
  throw new Error(
    `Give one of ${Object.keys(layouts).join(', ')}, a content folder and a new folder.`,
  )
peerCopy(peer, site)
writePeer(site, peer, content, new Date(process.env.SITE_NOW ?? Date.now()))
