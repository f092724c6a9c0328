const ms=(c)=>{const d=process.cpuUsage(c);return ((d.user+d.system)/1000).toFixed(0)}
import {readFileSync,statSync,readdirSync} from 'node:fs'
import {createHash} from 'node:crypto'
import { codeHash } from '#lib/content/code-hash'
import { listFiles } from '#lib/content/list-files'
import { survey } from '#lib/content/survey'
import { readSnapshot } from '#lib/content/snapshot'
import { inputFor } from '#lib/content/input'
import { unpack } from '#lib/content/kept-page'
import { buildSite } from '#lib/content/build-site'
import * as B from '#lib/content/tree'
import { checkPages } from '#lib/content/check-pages'
import { checkPairs } from '#lib/content/check-pairs'
import { warningsOf } from '#lib/content/warnings'
import { inTreeOrder } from '#lib/content/order'
import { changesOf } from '#lib/content/next-change'
import { resolveLinks } from '#lib/content/links'
import { toPage } from '#lib/content/page'
let c
const T=(n,f)=>{c=process.cpuUsage();const r=f();console.log(n,ms(c));return r}
const input=inputFor({preview:false})
T('codeHash',()=>codeHash())
const files=T('list',()=>listFiles(input.folder,[]))
T('stat big',()=>{for(const f of files) statSync(input.folder+'/'+f,{bigint:true})})
T('stat',()=>{for(const f of files) statSync(input.folder+'/'+f)})
const sv=T('survey',()=>survey(input.folder,[]))
const snap='node_modules/.cache/content/17688e2fd699bc511c978d86de9737f9.snapshot'
const b=T('read',()=>readFileSync(snap))
T('sha256',()=>createHash('sha256').update(b).digest('hex'))
const start=b.indexOf('\n')+1; const head=JSON.parse(b.toString('utf8',0,start))
const str=T('tostr',()=>b.toString('utf8',start,start+head.index)); console.log('index bytes',head.index)
T('parse',()=>JSON.parse(str))
const kept=T('readSnapshot',()=>readSnapshot(input.cache,input.folder))
const folders=T('unpack',()=>[...kept.pages.values()].map(e=>unpack(e.key,new Map(e.files.map(([n,,h])=>[n,h])),e.page,e.bytes)))
const shared=kept.top.shared
const addresses=T('addresses',()=>B.addressesOf(folders))
T('checkTree',()=>B.checkTree(sv.groups))
T('checkPages',()=>checkPages(folders,new Set(sv.groups.keys()),addresses,shared))
const agreed=new Map([...kept.pages.values()].map(e=>[e.key,e.agreed]))
T('pairs',()=>checkPairs(folders,{shared,problems:[],agreed,work:{opened:[],read:[],compared:[]}}))
T('warnings',()=>warningsOf(folders,shared,input.moment,[]))
const ctx={keys:new Set(sv.groups.keys()),living:new Set(folders.map(f=>f.key)),hidden:new Set(),addresses,links:shared.links}
const pages=T('pages',()=>folders.flatMap(f=>['fi','sv'].map(l=>toPage(f,l,resolveLinks(f.texts[l],f.key,f.files,ctx).targets,addresses,false))))
T('order',()=>inTreeOrder(pages))
T('changes',()=>folders.flatMap(f=>changesOf(f.facts.data,shared)).length)
