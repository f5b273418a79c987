import { mkdtemp } from "node:fs/promises"; import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildBench } from "./buildBench.js"; import { serveFolder } from "./serveFolder.js";
const rows=Number(process.argv[2]||100000);
const site=await serveFolder(process.env.NOBUILD?"build/bench/site":await buildBench());
const c=await chromium.launchPersistentContext(await mkdtemp("/tmp/prof-"),{executablePath:"/usr/bin/chromium",args:"--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --enable-precise-memory-info".split(" ")});
const page=await c.newPage(); await page.goto(new URL("bench-import.html",site.url).href);
await page.evaluate(n=>window.benchImport.make(n),rows);
const cdp=await c.newCDPSession(page);
const prof=new Promise(async res=>{
 cdp.on("Target.attachedToTarget",async ({sessionId})=>{
   let id=0; const waiting=new Map();
   cdp.on("Target.receivedMessageFromTarget",({sessionId:s,message})=>{ if(s!==sessionId)return; const m=JSON.parse(message); if(waiting.has(m.id)){waiting.get(m.id)(m.result);} });
   const send=(method,params={})=>new Promise(r=>{id++;waiting.set(id,r);cdp.send("Target.sendMessageToTarget",{sessionId,message:JSON.stringify({id,method,params})})});
   await send("Profiler.enable"); await send("Profiler.setSamplingInterval",{interval:500}); await send("Profiler.start");
   res(async()=> (await send("Profiler.stop")).profile);
 });
 await cdp.send("Target.setAutoAttach",{autoAttach:true,waitForDebuggerOnStart:false,flatten:false});
});
const running=page.evaluate(async()=>{ return window.benchImport.run(); });
const stop=await prof;
let stopped; const timer=setTimeout(async()=>{ stopped=await stop(); },Number(process.argv[3]||15)*1000);
console.log(await running);
const p=stopped; 
if(p){ const self=new Map(); const byId=new Map(p.nodes.map(n=>[n.id,n])); const dt=p.timeDeltas; let tot=0;
 p.samples.forEach((s,i)=>{const n=byId.get(s); const k=`${n.callFrame.functionName||"(anon)"} ${n.callFrame.url.split("/").pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`; self.set(k,(self.get(k)||0)+dt[i]); tot+=dt[i];});
 for(const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,40)) console.log((v/tot*100).toFixed(1)+"%",(v/1000).toFixed(0)+"ms",k);
}
await c.close(); await site.close();
