"use strict";
(function({engine,page}){
function excerpt(index,text,query){
const pieces=engine.excerpt(index,text,query,true);
return pieces.map((piece)=>(piece.mark?page.element("mark","",piece.text):piece.text));
}
function item(index,hit,query){
const heading=page.reported("p","search-heading",page.link(hit.url,hit.heading||hit.report,query));
const sentence=page.reported("p","search-excerpt",...excerpt(index,hit.text,query));
return page.element("li","",heading,sentence);
}
function groups(index,hits,query){
const reports=new Map();
for(const hit of hits){
const path=hit.url.split("#")[0];
if(!reports.has(path)){
const title=page.reported("h3","",page.link(path,hit.report));
const origin=page.element("p","search-origin",page.reported("span","",hit.place)," · "+page.say("year",hit.year));
const list=page.element("ol","");
reports.set(path,{section:page.element("section","search-report",title,origin,list),list});
}
reports.get(path).list.append(item(index,hit,query));
}
return Array.from(reports.values(),(report)=>report.section);
}
function within(){
const{place,year,part}=page.asked();
return[place,year&&page.say("year",year),part&&page.say(part)].filter(Boolean).join(" · ");
}
function alone({term,total},ask){
const said=page.element("li","",page.say("alone",page.quoted(term),total));
if(total){
said.append(" ",page.button(page.say("alone.ask"),()=>ask({q:term})));
}
return said;
}
page.headline=function(found,query){
const said=found.total
?page.say("total",found.total)
:page.say(found.partial.length>1?"none.together":"none",page.quoted(query.trim()));
return within()?page.say("within",within(),said):said;
};
page.found=function(index,found,query,ask){
if(found.total){
return groups(index,found.hits,query);
}
const shown=[];
if(found.partial.length>1){
shown.push(page.element("ul","search-partial",...found.partial.map((each)=>alone(each,ask))));
}
shown.push(page.element("p","search-wider",page.say("wider")));
if(within()){
shown.push(page.button(page.say("unfilter"),()=>ask({place:"",year:"",part:""})));
}
return shown;
};
})(window.gangmu);
"use strict";
(function(gangmu){
const{page}=gangmu;
const NAMES={sort:"sort",place:"place",year:"years",part:"part"};
const FILTERS=["place","year","part"];
const MOST_VALUES=200;
const PAUSE=250;
function choice(name,change){
const select=page.element("select","");
select.addEventListener("change",()=>change({[name]:select.value}));
return{select,label:page.element("label","",page.say(NAMES[name])+" ",select)};
}
function offer(select,values,chosen){
const kept=chosen&&!values.some(([value])=>value===chosen)?[[chosen,chosen]]:[];
const options=[["",page.say("all")],...kept,...values].map(([value,text])=>{
const option=page.element("option","",text);
option.value=value;
option.selected=value===chosen;
return option;
});
select.replaceChildren(...options);
}
function counted(name,counts){
const entries=Array.from(counts,([value,count])=>[String(value),count]);
entries.sort(name==="place"?(a,b)=>b[1]-a[1]:(a,b)=>(a[0]<b[0]?1:-1));
const named=(value)=>(name==="part"?page.say(value):value);
return entries.slice(0,MOST_VALUES).map(([value,count])=>[value,page.say("value",named(value),count)]);
}
page.tools=function(change){
const order=choice("sort",change);
const filters=FILTERS.map((name)=>Object.assign(choice(name,change),{name}));
const labels=filters.map((filter)=>filter.label);
const details=page.element("details","search-filters",page.element("summary","",page.say("filters")),...labels);
const element=page.element("div","search-tools",order.label,details);
let asked={query:"",signal:undefined};
let timer=0;
async function count(){
const{query,signal}=asked;
const now=page.asked();
for(const{name,select}of filters){
const options=Object.assign({},now,{[name]:"",limit:1,facets:true,typing:true,signal});
const{facets}=await gangmu.search(query,options);
offer(select,facets?counted(name,facets[name]):[],now[name]);
}
}
function countSoon(){
clearTimeout(timer);
timer=details.open&&setTimeout(()=>count().catch(()=>{}),PAUSE);
}
function show(query,signal){
const now=page.asked();
asked={query,signal};
offer(order.select,[["year",page.say("sort.year")]],now.sort);
order.select.options[0].textContent=page.say("sort.score");
for(const{name,select}of filters){
if(select.value!==now[name]||!select.options.length){
offer(select,[],now[name]);
}
}
details.open=details.open||FILTERS.some((name)=>now[name]);
countSoon();
}
details.addEventListener("toggle",countSoon);
return{element,show};
};
})(window.gangmu);
"use strict";
(function(gangmu){
const{engine,page}=gangmu;
const HITS=10;
const SLOW=300;
const QUIET=700;
const MOST=6;
page.live=function(input,results){
const spoken=page.element("p","unseen");
const headline=page.element("p","search-count");
const list=page.element("div","");
const tools=page.isSearch()?page.tools(ask):null;
let controller=new AbortController();
let next=null;
let begun=0;
let shown=null;
let speaking=0;
spoken.setAttribute("role","status");
results.replaceChildren(spoken,headline,...(tools?[tools.element]:[]),list);
clear();
function clear(){
shown=null;
results.removeAttribute("aria-busy");
results.hidden=true;
headline.textContent="";
list.replaceChildren();
say("");
}
function say(text){
clearTimeout(speaking);
speaking=setTimeout(()=>(spoken.textContent=text),QUIET);
}
function ask(changes){
input.value="q"in changes?changes.q:input.value;
page.remember(changes);
run();
}
function show(index,found,{query,limit,signal}){
const before=limit>HITS?list.querySelectorAll(".search-heading a").length:0;
const said=page.headline(found,query);
headline.textContent=said;
list.replaceChildren(...page.found(index,found,query,ask));
if(found.total>found.hits.length){
list.append(page.button(page.say("more"),()=>run(limit+HITS)));
}
if(tools){
tools.show(query,signal);
}
if(before){
const first=list.querySelectorAll(".search-heading a")[before];
(first||input).focus({preventScroll:true});
}
results.hidden=false;
shown=query;
say(said);
}
function fail(error,limit){
const said=page.say("failed",error.message);
shown=null;
results.hidden=false;
headline.textContent="";
list.replaceChildren(page.element("p","search-error",said),page.button(page.say("retry"),()=>run(limit)));
say(said);
}
async function search(asked){
const{query,limit,signal}=asked;
if(!query.trim()){
clear();
return;
}
const slow=setTimeout(()=>signal.aborted||results.setAttribute("aria-busy","true"),SLOW);
try{
const options=Object.assign(page.asked(),{limit,signal,typing:true});
const found=await gangmu.search(query,options);
const index=await engine.index();
if(!signal.aborted){
show(index,found,asked);
}
}catch(error){
if(!signal.aborted){
fail(error,limit);
}
}finally{
clearTimeout(slow);
if(!signal.aborted){
results.removeAttribute("aria-busy");
}
}
}
async function begin(){
if(!next||begun>=MOST){
return;
}
const asked=next;
next=null;
begun++;
await search(asked);
begun--;
begin();
}
function run(limit=HITS){
controller.abort();
controller=new AbortController();
page.remember({q:input.value});
if(!next){
queueMicrotask(begin);
}
next={query:input.value,limit,signal:controller.signal};
}
return{run,shown:()=>shown};
};
})(window.gangmu);
