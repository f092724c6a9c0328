const ms=(c)=>{const d=process.cpuUsage(c);return ((d.user+d.system)/1000).toFixed(0)}
const W=(n,w,c)=>console.log(n,'wall',(performance.now()-w).toFixed(0),'cpu',ms(c), 'rss',(process.memoryUsage().rss/1e6).toFixed(0))
const L=await import('#lib/content/loading'); const F=await import('#lib/content/finish')
const {inputFor}=await import('#lib/content/input')
const input={...inputFor({preview:false}),cache:'/tmp/nocache'}
let w=performance.now(),c=process.cpuUsage()
const l=L.begin(input); W('begin',w,c); w=performance.now();c=process.cpuUsage()
const read=(await import('#lib/content/read-shared')).readShared(input.folder,l.survey.top)
const R=await import('#lib/content/readers'); W('import',w,c); w=performance.now();c=process.cpuUsage()
const jobs=[...l.survey.groups].map(([key,files])=>({key,files}))
const reads=await R.readPages(input.folder,jobs,read.shared); W('read',w,c); w=performance.now();c=process.cpuUsage()
const s=F.finish(l,read,new Map(),reads); W('finish',w,c)
