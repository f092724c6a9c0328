import { readSnapshot } from '#lib/content/snapshot'
import { inputFor } from '#lib/content/input'
import { unpack } from '#lib/content/kept-page'
import { placesIn } from '#lib/content/places'
const input=inputFor({preview:false})
const kept=readSnapshot(input.cache,input.folder)
const T=(n,f)=>{const c=process.cpuUsage();const r=f();const d=process.cpuUsage(c);console.log(n,((d.user+d.system)/1000).toFixed(0));return r}
const es=[...kept.pages.values()]
const maps=T('maps',()=>es.map(e=>new Map(e.files.map(([n,,h])=>[n,h]))))
T('unpack',()=>es.map((e,i)=>unpack(e.key,maps[i],e.page,e.bytes)))
class KT{ constructor(public file,public locale,public kept,public bytes,public sizes){} get body(){return ''} get html(){return ''}}
T('class',()=>es.map((e,i)=>[new KT('a','fi',e.page.texts.fi,e.bytes,e.page.sizes),new KT('a','sv',e.page.texts.sv,e.bytes,e.page.sizes),[...maps[i].keys()]]))
T('getters',()=>es.flatMap((e,i)=>[1,2].map(()=>({file:'a',get body(){return ''},s:{get texts(){return ''},get outline(){return ''}},r:{get html(){return ''},get md(){return ''}}}))))
import { standInFor } from '#lib/content/source'
T('unpack2',()=>es.map((e,i)=>unpack(e.key,maps[i],e.page,e.bytes)))
T('keys',()=>es.map((e,i)=>[...maps[i].keys()]))
T('places',()=>es.map((e,i)=>placesIn('x',()=>'')))
T('unpack3',()=>es.map((e,i)=>unpack(e.key,maps[i],e.page,e.bytes)))
