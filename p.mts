import { readPage } from '#lib/content/read-folder'
import { pack } from '#lib/content/kept-page'
import { readdirSync } from 'node:fs'
const folder='/tmp/large'
const keys=readdirSync(folder).filter(s=>s.startsWith('section')).flatMap(s=>readdirSync(folder+'/'+s).filter(n=>n.startsWith('page')).map(n=>s+'/'+n)).slice(0,Number(process.argv[2]))
const around={phrases:[],links:[]}
const run=(ks)=>{const c=process.cpuUsage();const w=performance.now();for(const k of ks){const r=readPage(folder,k,['facts.yaml','index.fi.md','index.sv.md'],around);pack(r.page,[])}const d=process.cpuUsage(c);console.log(ks.length,((d.user+d.system)/1000/ks.length).toFixed(2),'ms cpu a pair',((performance.now()-w)/ks.length).toFixed(2),'wall')}
run(keys.slice(0,100)); run(keys.slice(100))
