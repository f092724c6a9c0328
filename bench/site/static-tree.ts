/** nginx's lines that serve the build's static tree. */
import path from 'node:path'
import { root } from './serve.ts'

/** A server for `out/site` with the headers of the build. */
export function siteServer(port: number): string {
  return `server {
    listen 127.0.0.1:${port};
    root ${path.join(root, 'out', 'site')};
    default_type text/html;
    gzip_static on;
    location / { try_files $uri $uri.html =404; }
  }`
}
