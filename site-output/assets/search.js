"use strict";
window.gangmu=window.gangmu||{};
(function(gangmu){
const engine=(gangmu.engine={});
const FORMAT=4;
const DIRECTORY="directory";
const address=document.currentScript.src;
const payloads=new Map();
const loading=new Map();
let failures=0;
let opened=null;
engine.root=address.slice(0,address.lastIndexOf("/assets/")+1);
gangmu.shard=function(name,payload){
payloads.set(name,payload);
};
function fetchShard(name){
return new Promise(function(resolve,reject){
const script=document.createElement("script");
const fail=function(){
script.remove();
reject(new Error("search/"+name+".js"));
};
script.onerror=fail;
script.onload=function(){
if(!payloads.has(name)){
fail();
return;
}
script.remove();
resolve(payloads.get(name));
payloads.delete(name);
};
script.src=engine.root+"search/"+name+".js"+(failures?"?again="+failures:"");
document.head.append(script);
});
}
engine.load=function(name){
if(!loading.has(name)){
loading.set(
name,
fetchShard(name).catch(function(error){
loading.delete(name);
loading.delete(DIRECTORY);
opened=null;
failures++;
throw error;
}),
);
}
return loading.get(name);
};
async function open(){
const index=Object.assign({},await engine.load(DIRECTORY));
if(index.format!==FORMAT){
opened=null;
throw new Error("search/directory.js");
}
index.rules=engine.rules(index.token,index.term,index.pairs);
engine.openAlphabet(index);
engine.openTexts(index);
engine.openTerms(index);
return index;
}
engine.index=function(){
if(!opened){
const opening=open();
opened=opening;
opening.catch(()=>(opened=opened===opening?null:opened));
}
return opened;
};
engine.shard=function({build},kind,number){
return engine.load(kind+number+"-"+build);
};
engine.floor=function(keys,key){
let low=0;
let high=keys.length;
while(low<high){
const middle=(low+high)>>1;
if(keys[middle]<=key){
low=middle+1;
}else{
high=middle;
}
}
return low-1;
};
})(window.gangmu);
"use strict";
(function(engine){
const CLUSTER= /[\u4e00-\u9fff]+(?=[\u4e00-\u9fff\u3001\u3002\uff01-\uff1f]|$)|\P{M}\p{M}*|\p{M}+/gu;
const HAN= /^[\u4e00-\u9fff]+$/;
engine.rules=function(token,term,pairs){
const rules={token:new RegExp(token,"gu"),term:new RegExp(term,"gu"),simplified:new Map()};
engine.addPairs(rules,pairs);
return rules;
};
engine.addPairs=function({simplified},pairs){
for(let i=0;i<pairs.length;i+=2){
simplified.set(pairs[i],pairs[i+1]);
}
};
function fold(rules,source){
const folded={text:"",starts:[],ends:[]};
const add=(character,start,end)=>{
folded.text+=rules.simplified.get(character)||character;
folded.starts.push(start);
folded.ends.push(end);
};
for(const{0:cluster,index}of source.matchAll(CLUSTER)){
if(HAN.test(cluster)){
for(let i=0;i<cluster.length;i++){
add(cluster[i],index+i,index+i+1);
}
continue;
}
const lower=cluster.normalize("NFKC").toLowerCase();
for(const character of lower.split("")){
add(character,index,index+cluster.length);
}
}
return folded;
}
engine.tokens=function(rules,source){
const folded=fold(rules,source);
const tokens=[];
let position=0;
for(const match of folded.text.matchAll(rules.token)){
const endOfSentence=match[1]!==undefined;
if(!endOfSentence){
const start=folded.starts[match.index];
const end=folded.ends[match.index+match[0].length-1];
tokens.push({text:match[0],start,end,position});
}
position++;
}
return tokens;
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const WORD= /^\p{L}./u;
function phrases(rules,text){
const found=[];
let last=-2;
for(const token of engine.tokens(rules,text)){
if(token.position!==last+1){
found.push({tokens:[],open:false});
}
found[found.length-1].tokens.push(token.text);
last=token.position;
}
return found;
}
function leaveOpen(found){
const last=found[found.length-1];
last.open=WORD.test(last.tokens[last.tokens.length-1]);
}
engine.parse=function(rules,query,typing){
const parsed={wanted:[],unwanted:[]};
for(const{0:all,1:minus,2:quoted,3:plain,index}of query.matchAll(rules.term)){
const text=quoted===undefined?plain:quoted;
const term={text,phrases:phrases(rules,text)};
if(term.phrases.length){
const last=index+all.length===query.length;
if(typing&&last&&plain!==undefined){
leaveOpen(term.phrases);
}
(minus?parsed.unwanted:parsed.wanted).push(term);
}
}
return parsed;
};
engine.phrases=function(terms){
const distinct=new Map();
for(const term of terms){
for(const phrase of term.phrases){
distinct.set(phrase.tokens.join(" ")+(phrase.open?"*":""),phrase);
}
}
return[...distinct.values()];
};
engine.prepare=async function(index,query){
const foreign=(c)=>c>="\u3005"&&c<"\uff00"&&!index.letterNumbers.has(c);
if(!index.folds&&Array.from(query.normalize("NFKC")).some(foreign)){
engine.addPairs(index.rules,await engine.shard(index,"f",0));
index.folds=true;
}
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const BASE=91;
const GROUP=13;
const HALF=1024;
const TOP=0x1000000;
function digit(code){
return code-32-(code>34?1:0)-(code>60?1:0)-(code>92?1:0);
}
function bytes(text){
const found=new Uint8Array(Math.floor((text.length / 2)*(GROUP / 8))+1);
let held=0;
let value=0;
let at=0;
for(let i=0;i+1<text.length;i+=2){
value|=(digit(text.charCodeAt(i))+BASE*digit(text.charCodeAt(i+1)))<<held;
held+=GROUP;
while(held>=8){
found[at++]=value&255;
value>>>=8;
held-=8;
}
}
return found;
}
function even(count){
return new Uint16Array(count).fill(HALF);
}
engine.numberModel=function(){
return{lengths:even(32),digits:even(128)};
};
engine.numberModels=function(count){
return Array.from({length:count},engine.numberModel);
};
engine.reader=function(text){
const source=bytes(text);
let at=4;
let range=0xffffffff;
let code=((source[0]<<24)|(source[1]<<16)|(source[2]<<8)|source[3])>>>0;
function widen(){
while(range<TOP){
range=(range<<8)>>>0;
code=((code<<8)|source[at++])>>>0;
}
}
function bit(chances,place){
const chance=chances[place];
const bound=(range>>>11)*chance;
let read=0;
if(code<bound){
range=bound;
chances[place]=chance+((2048-chance)>>5);
}else{
range-=bound;
code-=bound;
chances[place]=chance-(chance>>5);
read=1;
}
if(range<TOP){
widen();
}
return read;
}
function bits(count){
let value=0;
for(let i=0;i<count;i++){
range>>>=1;
value<<=1;
if(code>=range){
code-=range;
value|=1;
}
if(range<TOP){
widen();
}
}
return value;
}
function number(model){
let node=1;
while(node<32){
node=(node<<1)|bit(model.lengths,node);
}
const length=node-32;
node=1;
let rest=length;
for(let seen=0;seen<2&&rest>0;seen++){
rest--;
node=(node<<1)|bit(model.digits,4*length+node);
}
return(rest?node*2**rest+bits(rest):node)-1;
}
return{bit,bits,number};
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const LONGEST=20;
const ESCAPE="\ufffe";
const END="\uffff";
function spelt(reader,codes,count){
let text="";
for(let i=0;i<count;i++){
text+=symbol(reader,codes);
}
return text;
}
function symbol(reader,{firsts,starts,symbols}){
let code=0;
for(let length=1;length<=LONGEST;length++){
code=(code<<1)|reader.bits(1);
const place=code-firsts[length];
if(place<starts[length+1]-starts[length]){
const read=symbols[starts[length]+place];
return read===ESCAPE?String.fromCharCode(reader.bits(16)):read;
}
}
throw new Error("search");
}
function text(reader,codes){
let read="";
for(;;){
const next=symbol(reader,codes);
if(next===END){
return read;
}
read+=next;
}
}
engine.openAlphabet=function(index){
const reader=engine.reader(index.alphabet);
const counts=engine.numberModel();
const codes={firsts:[0],starts:[0,0],symbols:[]};
const phrases=[];
index.characters=[];
let next=0;
for(let length=1;length<=LONGEST;length++){
const steps=engine.numberModel();
const single=reader.number(counts);
let code=0;
for(let i=0;i<single;i++){
code+=reader.number(steps);
const character=String.fromCharCode(code);
codes.symbols.push(character);
if(code<0xfffe){
index.characters.push(character);
}
}
const several=reader.number(counts);
for(let i=0;i<several;i++){
phrases.push(codes.symbols.length);
codes.symbols.push("");
}
next<<=1;
codes.firsts[length]=next;
next+=single+several;
codes.starts[length+1]=codes.symbols.length;
}
const lengths=engine.numberModel();
for(const place of phrases){
codes.symbols[place]=spelt(reader,codes,reader.number(lengths)+2);
}
index.codes=codes;
};
engine.openTexts=function(index){
const[places,ways,count,coded]=index.pages;
const filled=(way,place,year)=>way.replaceAll("\u0001",place).replaceAll("\u0002",year);
const rows=engine.reader(coded);
const models=engine.numberModels(4);
let row=[0,0,0,0];
index.pages=Array.from({length:count},()=>{
row=row.map((last,i)=>{
const step=rows.number(models[i]);
return last+((step>>1)^-(step&1));
});
const place=places[row[0]];
const[url,report]=[row[2],row[3]].map((way)=>filled(ways[way],place,row[1]));
return{url,report,place,year:row[1]};
});
const reader=engine.reader(index.texts);
const steps=engine.numberModel();
index.openedTexts=new Map();
index.firstTexts=[];
for(let first=0;first<index.paragraphs;first+=reader.number(steps)){
index.firstTexts.push(first);
}
};
function openShard(index,[count,coded]){
const reader=engine.reader(coded);
const[numbers,reports,anchors]=engine.numberModels(3);
const paragraphs=[];
let heading="";
for(let i=0;i<count;i++){
const page=index.pages[reader.number(reports)];
const part=index.parts[reader.number(numbers)];
const number=reader.number(anchors)-1;
const anchor=number<0?text(reader,index.codes):"p"+number;
heading=reader.number(numbers)?text(reader,index.codes):heading;
const{report,place,year}=page;
const url=page.url+"#"+anchor;
paragraphs.push({url,report,place,year,part,heading,text:text(reader,index.codes)});
}
return paragraphs;
}
engine.paragraph=async function(index,doc){
const shard=engine.floor(index.firstTexts,doc);
const opened=index.openedTexts;
if(!opened.has(shard)){
const payload=await engine.shard(index,"x",shard);
opened.set(shard,opened.get(shard)||openShard(index,payload));
}
return opened.get(shard)[doc-index.firstTexts[shard]];
};
async function openWhereabouts(index){
const reader=engine.reader(await engine.shard(index,"w",0));
const[steps,parts,counts]=engine.numberModels(3);
const pages=new Uint16Array(index.paragraphs);
const partNumbers=new Uint8Array(index.paragraphs);
let page=0;
for(let doc=0;doc<index.paragraphs;){
page=(page+reader.number(steps))%index.pages.length;
const part=reader.number(parts);
for(const end=doc+reader.number(counts)+1;doc<end;doc++){
pages[doc]=page;
partNumbers[doc]=part;
}
}
return(doc)=>({
place:index.pages[pages[doc]].place,
year:index.pages[pages[doc]].year,
part:index.parts[partNumbers[doc]],
});
}
engine.whereabouts=async function(index){
index.where=index.where||(await openWhereabouts(index));
return index.where;
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const DEPTHS=32;
const SIZES=32;
const KEYS=64;
function pathReader(reader,letters){
const shared=engine.numberModels(DEPTHS);
const steps=engine.numberModels(DEPTHS);
const[fresh,tokens,lengths,characters]=engine.numberModels(4);
function spelt(){
let token="";
for(let rest=reader.number(lengths)+1;rest>0;rest--){
token+=String.fromCharCode(reader.number(characters));
}
return token;
}
return function(last){
const common=last.length-reader.number(shared[last.length]);
const path=last.slice(0,common);
const depth=common+reader.number(fresh)+1;
while(path.length<depth){
const at=path.length;
const before=last[at];
const letter=
at===common&&common<last.length
?(typeof before==="string"?letters+1:before)+reader.number(steps[at])
:reader.number(tokens);
path.push(letter>letters?spelt():letter);
}
return path;
};
}
function postingsReader(reader){
const counts=engine.numberModel();
const[firsts,steps,freqs]=[0,1,2].map(()=>engine.numberModels(SIZES));
return function(){
const count=reader.number(counts)+1;
const size=31-Math.clz32(count);
const found={docs:new Int32Array(count),freqs:new Int32Array(count)};
let doc=-1;
for(let i=0;i<count;i++){
doc+=reader.number(i?steps[size]:firsts[size])+1;
found.docs[i]=doc;
found.freqs[i]=reader.number(freqs[size])+1;
}
return found;
};
}
engine.before=function(one,other){
return typeof one===typeof other?one<other:typeof one==="number";
};
engine.standing=function(path,prefix,open){
const final=prefix.length-1;
for(let i=0;i<=final;i++){
if(i>=path.length){
return-1;
}
const longer=open&&i===final&&typeof path[i]==="string";
if(path[i]!==prefix[i]&&!(longer&&path[i].startsWith(prefix[i]))){
return engine.before(path[i],prefix[i])?-1:1;
}
}
return 0;
};
function notAfter(key,prefix){
for(let i=0;i<key.length;i++){
if(i>=prefix.length){
return false;
}
if(key[i]!==prefix[i]){
return engine.before(key[i],prefix[i]);
}
}
return true;
}
function lastNotAfter(keys,prefix){
let low=0;
let high=keys.length;
while(low<high){
const middle=(low+high)>>1;
if(notAfter(keys[middle],prefix)){
low=middle+1;
}else{
high=middle;
}
}
return Math.max(0,low-1);
}
function readPaths(index,coded,count){
const path=pathReader(engine.reader(coded),index.letters);
const paths=[];
let last=[];
for(let i=0;i<count;i++){
last=path(last);
paths.push(last);
}
return paths;
}
engine.openTerms=function(index){
index.letterNumbers=new Map();
index.openedKeys=new Map();
index.openedTerms=new Map();
index.openedDocFreqs=new Map();
index.termShards=0;
if(!index.terms){
return;
}
for(const character of index.characters){
if(character>="\u3005"){
const tokens=engine.tokens(index.rules,character);
if(tokens.length===1&&tokens[0].text===character){
index.letterNumbers.set(character,index.letterNumbers.size+1);
}
}
}
const[count,coded]=index.terms;
index.termShards=count;
index.firstKeys=readPaths(index,coded,Math.ceil(count / KEYS));
};
async function keysOf(index,block){
const opened=index.openedKeys;
if(!opened.has(block)){
const coded=await engine.shard(index,"k",block);
const count=Math.min(KEYS,index.termShards-block*KEYS);
opened.set(block,opened.get(block)||readPaths(index,coded,count));
}
return opened.get(block);
}
engine.firstShard=async function(index,prefix){
const block=lastNotAfter(index.firstKeys,prefix);
return block*KEYS+lastNotAfter(await keysOf(index,block),prefix);
};
engine.goesOn=async function(index,shard,prefix,open){
const next=shard+1;
if(next>=index.termShards){
return false;
}
const block=Math.floor(next / KEYS);
const key=next%KEYS?(await keysOf(index,block))[next%KEYS]:index.firstKeys[block];
return engine.standing(key,prefix,open)===0;
};
function openHeads(coded,count){
const reader=engine.reader(coded);
const[numbers,paragraphs]=engine.numberModels(2);
const heads=new Map();
for(let i=0;i<count;i++){
const depth=reader.number(numbers);
const head={total:reader.number(numbers),docs:[],freqs:[],list:0};
for(let rest=reader.number(numbers);rest>0;rest--){
head.docs.push(reader.number(paragraphs));
head.freqs.push(reader.number(numbers));
}
head.list=reader.number(numbers);
heads.set(depth,head);
}
return heads;
}
function openShard(index,[count,coded,headCount,heads]){
const reader=engine.reader(coded);
const path=pathReader(reader,index.letters);
const postings=postingsReader(reader);
const shard={paths:[],postings:[],heads:openHeads(heads,headCount)};
let last=[];
for(let i=0;i<count;i++){
last=path(last);
shard.paths.push(last);
shard.postings.push(postings());
}
return shard;
}
engine.termShard=async function(index,number){
const opened=index.openedTerms;
if(!opened.has(number)){
const payload=await engine.shard(index,"t",number);
opened.set(number,opened.get(number)||openShard(index,payload));
}
return opened.get(number);
};
engine.list=async function(index,list){
const reader=engine.reader(await engine.shard(index,"l",(list-1)>>6));
const postings=postingsReader(reader);
for(let skip=(list-1)&63;skip>0;skip--){
postings();
}
return postings();
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const FEW=4;
function unite(postings){
if(!postings.length){
return{docs:[],freqs:[]};
}
if(postings.length===1){
return postings[0];
}
const freqs=new Map();
for(const each of postings){
each.docs.forEach((doc,i)=>freqs.set(doc,(freqs.get(doc)||0)+each.freqs[i]));
}
const docs=Int32Array.from(freqs.keys()).sort();
return{docs,freqs:Int32Array.from(docs,(doc)=>freqs.get(doc))};
}
const whole=({docs,freqs})=>({total:docs.length,docs,freqs,all:null});
function start(paths,prefix,open){
let low=0;
let high=paths.length;
while(low<high){
const middle=(low+high)>>1;
if(engine.standing(paths[middle],prefix,open)<0){
low=middle+1;
}else{
high=middle;
}
}
return low;
}
function within({paths,postings},prefix,open){
const found=[];
for(let i=start(paths,prefix,open);i<paths.length;i++){
if(engine.standing(paths[i],prefix,open)!==0){
break;
}
found.push(postings[i]);
}
return found;
}
function leafBefore({paths,postings},prefix,open){
const place=start(paths,prefix,open)-1;
const leaf=place>=0&&paths[place].length<prefix.length&&paths[place].every((token,i)=>token===prefix[i]);
return leaf?{postings:postings[place],depth:paths[place].length}:null;
}
async function collect(index,prefix,open,first,signal){
const found=[];
for(let shard=first;;shard++){
await engine.pause(shard>first,signal);
found.push(...within(await engine.termShard(index,shard),prefix,open));
if(!(await engine.goesOn(index,shard,prefix,open))){
return unite(found);
}
}
}
async function walk(index,tokens,open,signal){
const prefix=tokens.map((token)=>index.letterNumbers.get(token)||token);
const first=await engine.firstShard(index,prefix);
const shard=await engine.termShard(index,first);
await engine.pause(false,signal);
const head=!open&&shard.heads.get(prefix.length);
if(head&&engine.standing(shard.paths[shard.paths.length-1],prefix,false)===0){
const rest=()=>(head.list?engine.list(index,head.list):collect(index,prefix,open,first,signal));
return Object.assign({},head,{all:async()=>whole(await rest())});
}
const leaf=leafBefore(shard,prefix,open);
if(leaf){
return{total:null,docs:leaf.postings.docs,freqs:null,all:null,depth:leaf.depth};
}
return whole(await collect(index,prefix,open,first,signal));
}
engine.verify=async function(index,docs,phrase,signal){
const texts=await Promise.all(Array.from(docs,(doc)=>engine.paragraph(index,doc)));
await engine.pause(false,signal);
const kept={docs:[],freqs:[]};
texts.forEach(({text},i)=>{
const freq=engine.spans(engine.tokens(index.rules,text),phrase).length;
if(freq){
kept.docs.push(docs[i]);
kept.freqs.push(freq);
}
});
return whole(kept);
};
engine.narrowed=async function(index,docs,{tokens,open},depth,signal){
if(docs.length<=FEW){
return docs;
}
const from=tokens.length-depth>2?depth-1:1;
const behind=await walk(index,tokens.slice(from),open,signal);
return behind.all?docs:engine.intersect(docs,behind.docs);
};
engine.matchPhrase=async function(index,phrase,signal){
return index.termShards?walk(index,phrase.tokens,phrase.open,signal):whole({docs:[],freqs:[]});
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const WORD= /(?:^|\s)(place|year|part)[:：]([^\s"“”]+)/gi;
const YEARS= /^(\d{4})?(\.\.)?(\d{4})?$/;
const given=(value)=>value!==undefined&&value!==null&&value!=="";
engine.filterWords=function(query){
const filters={place:[],year:[],part:[]};
const rest=query.normalize("NFKC").match(/(place|year|part):/i)
?query.replace(WORD,(_,name,value)=>{
filters[name.toLowerCase()].push(value);
return" ";
})
:query;
return{query:rest,filters};
};
function years(value){
const match=YEARS.exec(String(value).trim());
if(!match||!(match[1]||match[3])){
return()=>false;
}
const from=match[1]?Number(match[1]):-Infinity;
const to=match[3]?Number(match[3]):match[2]?Infinity:from;
return(year)=>year>=from&&year<=to;
}
engine.filter=function({place,year,part},words){
const tests=[];
if(given(place)){
tests.push((at)=>at.place===place);
}
if(given(year)){
const within=years(year);
tests.push((at)=>within(at.year));
}
if(given(part)){
tests.push((at)=>at.part===part);
}
if(words.place.length){
tests.push((at)=>words.place.some((name)=>at.place.startsWith(name)));
}
if(words.year.length){
const within=words.year.map(years);
tests.push((at)=>within.some((test)=>test(at.year)));
}
if(words.part.length){
tests.push((at)=>words.part.includes(at.part));
}
return tests.length?(at)=>tests.every((test)=>test(at)):null;
};
engine.facets=async function(index,docs){
const where=await engine.whereabouts(index);
const counts={place:new Map(),year:new Map(),part:new Map()};
for(const doc of docs){
const at=where(doc);
for(const name of Object.keys(counts)){
counts[name].set(at[name],(counts[name].get(at[name])||0)+1);
}
}
return counts;
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const float=Math.fround;
const K1=float(1.2);
const B=float(0.75);
const LETTERS=256;
function idf(docFreq,docCount){
return float(Math.log(1+(docCount-docFreq+0.5) / (docFreq+0.5)));
}
function readLetters(index,shard,coded){
const reader=engine.reader(coded);
const counts=engine.numberModel();
const count=Math.min(LETTERS,index.letters-shard*LETTERS);
return Array.from({length:count},()=>reader.number(counts));
}
function readOthers([count,coded]){
const reader=engine.reader(coded);
const[shared,lengths,characters,counts]=engine.numberModels(4);
const others=[];
let token="";
for(let i=0;i<count;i++){
token=token.slice(0,reader.number(shared));
for(let rest=reader.number(lengths);rest>0;rest--){
token+=String.fromCharCode(reader.number(characters));
}
others.push({token,docFreq:reader.number(counts)});
}
return others;
}
function docFreqShard(index,number,read){
const opened=index.openedDocFreqs;
if(!opened.has(number)){
opened.set(number,engine.shard(index,"n",number).then(read));
opened.get(number).catch(()=>opened.delete(number));
}
return opened.get(number);
}
async function ofLetter(index,number){
const shard=Math.floor((number-1) / LETTERS);
const counts=await docFreqShard(index,shard,(payload)=>readLetters(index,shard,payload));
return counts[(number-1)%LETTERS];
}
async function ofOthers(index,token,open){
const before=Math.ceil(index.letters / LETTERS);
const wanted=(each)=>each.token===token||(open&&each.token.startsWith(token));
const found=[];
let at=Math.max(0,engine.floor(index.others,token));
do{
const others=await docFreqShard(index,before+at,readOthers);
found.push(...others.filter(wanted).map((each)=>each.docFreq));
at++;
}while(open&&at<index.others.length&&index.others[at].startsWith(token));
return found;
}
engine.weight=async function(index,{tokens,open}){
const docFreqs=await Promise.all(
tokens.map((token,i)=>{
const letter=index.letterNumbers.get(token);
return letter?ofLetter(index,letter).then((each)=>[each]):ofOthers(index,token,open&&i===tokens.length-1);
}),
);
const counts=open&&tokens.length===1?[Math.max(...docFreqs[0])]:docFreqs.flat();
return float(counts.reduce((sum,count)=>sum+idf(count,index.docCount),0));
};
engine.dampers=function(index){
const average=float(index.sumTotalTermFreq / index.docCount);
const firsts=index.norms.filter((_,i)=>i%2===0);
const dampers=firsts.map((_,i)=>{
const relative=float(float(B*float(index.norms[2*i+1])) / average);
return float(1 / float(K1*float(float(1-B)+relative)));
});
return(doc)=>dampers[engine.floor(firsts,doc)];
};
engine.score=function(weight,freq,damper){
return float(weight-float(weight / float(1+float(freq*damper))));
};
})(window.gangmu.engine);
"use strict";
(function(gangmu){
const engine=gangmu.engine;
const BATCH=8;
const MOST_PARTIAL=16;
const FEW=12;
engine.batches=function(list){
const batches=[];
for(let i=0;i<list.length;i+=BATCH){
batches.push(list.slice(i,i+BATCH));
}
return batches;
};
engine.pause=async function(more,signal){
if(more){
await new Promise((resolve)=>setTimeout(resolve));
}
if(signal&&signal.aborted){
throw new DOMException("superseded","AbortError");
}
};
engine.intersect=function(docs,others){
return docs.filter((doc)=>others[engine.floor(others,doc)]===doc);
};
function subtract(docs,others){
return docs.filter((doc)=>others[engine.floor(others,doc)]!==doc);
}
async function matches(index,phrases,signal){
const found=[];
for(const batch of engine.batches(phrases)){
await engine.pause(found.length>0,signal);
found.push(...(await Promise.all(batch.map((phrase)=>engine.matchPhrase(index,phrase,signal)))));
if(found.some(({total,docs})=>total===0||!docs.length)){
return null;
}
}
return found.length?found:null;
}
async function holders(index,phrases,found,some,signal){
const known=found.filter((match)=>!match.all).map((match)=>match.docs);
const lists=some?[some,...known]:known;
let docs=lists.length?lists.reduce(engine.intersect):null;
const complete=found.slice();
for(let i=0;i<found.length;i++){
if(found[i].total===null){
docs=await engine.narrowed(index,docs,phrases[i],found[i].depth,signal);
}
}
for(let i=0;i<found.length;i++){
const{total,all}=found[i];
if(total===null||(all&&docs&&docs.length<=FEW)){
complete[i]=await engine.verify(index,docs,phrases[i],signal);
}else if(all){
complete[i]=await all();
}
docs=docs?engine.intersect(docs,complete[i].docs):complete[i].docs;
}
return{docs,complete};
}
async function rank(index,docs,phrases,found,limit){
const damper=engine.dampers(index);
const weights=await Promise.all(phrases.map((phrase)=>engine.weight(index,phrase)));
const scored=Array.from(docs,(doc)=>{
let sum=0;
found.forEach((match,i)=>{
sum+=engine.score(weights[i],match.freqs[engine.floor(match.docs,doc)],damper(doc));
});
return{doc,score:Math.fround(sum)};
});
return scored.sort((a,b)=>b.score-a.score||a.doc-b.doc).slice(0,limit);
}
async function ready(index,phrase,match,limit){
const damper=engine.dampers(index);
const weight=await engine.weight(index,phrase);
return match.docs.slice(0,limit).map((doc,i)=>{
return{doc,score:engine.score(weight,match.freqs[i],damper(doc))};
});
}
async function hit(index,{doc,score}){
return Object.assign({},await engine.paragraph(index,doc),{score});
}
async function remaining(index,phrases,found,unwanted,filter,signal){
const held=await holders(index,phrases,found,null,signal);
const{complete}=held;
let{docs}=held;
for(const term of unwanted){
const out=docs.length?await matches(index,term.phrases,signal):null;
if(out){
docs=subtract(docs,(await holders(index,term.phrases,out,docs,signal)).docs);
}
}
if(filter&&docs.length){
const where=await engine.whereabouts(index);
docs=docs.filter((doc)=>filter(where(doc)));
}
return{docs,complete};
}
async function find(index,query,options){
const{signal,typing=false}=options;
await engine.pause(false,signal);
await engine.prepare(index,query);
const words=engine.filterWords(query);
const filter=engine.filter(options,words.filters);
const{wanted,unwanted}=engine.parse(index.rules,words.query,typing);
const phrases=engine.phrases(wanted);
const found=await matches(index,phrases,signal);
return{phrases,found,wanted,unwanted,filter};
}
async function partial(index,terms,options){
const totals=[];
const key=({phrases})=>phrases.map(({tokens})=>tokens.join(" ")).join("|");
const distinct=new Map(terms.map((term)=>[key(term),term]));
for(const term of[...distinct.values()].slice(0,MOST_PARTIAL)){
await engine.pause(totals.length>0,options.signal);
const found=await matches(index,term.phrases,options.signal);
const filter=engine.filter(options,{place:[],year:[],part:[]});
let total=0;
if(found&&found.length===1&&!filter&&found[0].total!==null){
total=found[0].total;
}else if(found){
total=(await remaining(index,term.phrases,found,[],filter,options.signal)).docs.length;
}
totals.push({term:term.text,total});
}
return totals;
}
gangmu.search=async function(query,options={}){
const{limit=10,signal,sort,facets}=options;
const index=await engine.index();
const{phrases,found,wanted,unwanted,filter}=await find(index,String(query),options);
const simple=found&&found.length===1&&!unwanted.length&&!filter&&sort!=="year"&&!facets;
if(simple&&found[0].all&&limit<=found[0].docs.length){
const best=await ready(index,phrases[0],found[0],limit);
const hits=await Promise.all(best.map((scored)=>hit(index,scored)));
await engine.pause(false,signal);
return{total:found[0].total,hits,partial:[]};
}
const left=found&&(await remaining(index,phrases,found,unwanted,filter,signal));
if(!left||!left.docs.length){
return{total:0,hits:[],partial:await partial(index,wanted,options)};
}
let best=await rank(index,left.docs,phrases,left.complete,sort==="year"?undefined:limit);
if(sort==="year"){
const where=await engine.whereabouts(index);
best=best.sort((a,b)=>where(b.doc).year-where(a.doc).year).slice(0,limit);
}
const hits=await Promise.all(best.slice(0,limit).map((scored)=>hit(index,scored)));
const result={total:left.docs.length,hits,partial:[]};
if(facets){
result.facets=await engine.facets(index,left.docs);
}
await engine.pause(false,signal);
return result;
};
})(window.gangmu);
"use strict";
(function(engine){
const MOST=8;
const BEFORE=40;
const LONGEST=120;
const SENTENCE= /[^。！？；!?;]*[。！？；!?;]*/gu;
engine.spans=function(tokens,phrase){
const final=phrase.tokens.length-1;
const found=[];
for(let i=0;i+final<tokens.length;i++){
const last=tokens[i+final];
const same=(text,n)=>
tokens[i+n].text===text||
(phrase.open&&n===final&&tokens[i+n].text.startsWith(text));
if(last.position-tokens[i].position===final&&phrase.tokens.every(same)){
found.push({start:tokens[i].start,end:last.end});
}
}
return found;
};
function merge(all){
const merged=[];
for(const span of all.sort((a,b)=>a.start-b.start||a.end-b.end)){
const last=merged[merged.length-1];
if(last&&span.start<=last.end){
last.end=Math.max(last.end,span.end);
}else{
merged.push({start:span.start,end:span.end});
}
}
return merged;
}
function sentences(text){
return Array.from(text.matchAll(SENTENCE),(m)=>({start:m.index,end:m.index+m[0].length}));
}
function between(text,at,step){
return /[\udc00-\udfff]/.test(text.charAt(at))?at+step:at;
}
function view(text,all,first){
const sentence=all.find((s)=>first.start>=s.start&&first.start<s.end);
const start=between(text,Math.max(sentence.start,first.start-BEFORE),-1);
const end=Math.max(first.end,Math.min(sentence.end,start+LONGEST));
return{start,end:between(text,end,1)};
}
function pieces(text,window,marks){
const found=[];
let at=window.start;
for(const mark of marks.filter((m)=>m.end>window.start&&m.start<window.end)){
const start=Math.max(mark.start,at);
const end=Math.min(mark.end,window.end);
found.push({text:text.slice(at,start),mark:false},{text:text.slice(start,end),mark:true});
at=end;
}
found.push({text:text.slice(at,window.end),mark:false});
return found;
}
engine.marks=function(index,text,query){
const tokens=engine.tokens(index.rules,text);
const{wanted}=engine.parse(index.rules,engine.filterWords(query).query,true);
return merge(engine.phrases(wanted).flatMap((phrase)=>engine.spans(tokens,phrase)));
};
engine.excerpt=function(index,text,query,typing){
const tokens=engine.tokens(index.rules,text);
const wanted=engine.phrases(engine.parse(index.rules,engine.filterWords(query).query,typing).wanted);
const found=wanted.map((phrase)=>engine.spans(tokens,phrase));
const marks=merge(found.flat());
const all=sentences(text);
const firsts=found.filter((spans)=>spans.length).slice(0,MOST);
const result=[];
let end=0;
for(const window of merge(firsts.map(([first])=>view(text,all,first)))){
if(window.start>end){
result.push({text:"…",mark:false});
}
result.push(...pieces(text,window,marks));
end=window.end;
}
if(end<text.length){
result.push({text:"…",mark:false});
}
return result.filter((piece)=>piece.text);
};
})(window.gangmu.engine);
"use strict";
(function(engine){
const LONGEST=40;
const TERM= /[^\s"“”:：-]+$/u;
const SPELT= /(?:^|\s)([a-zü'’]+(?:\s+[a-zü'’]+)+)$/iu;
const FULL=1;
const INITIAL=2;
const MIXED=FULL|INITIAL;
async function openReadings(index){
const[rows,letters]=await engine.shard(index,"p",0);
const syllables=new Map();
for(const row of rows.split(" ")){
const[,syllable,characters]= /^([a-z]*)(.*)$/u.exec(row);
for(const character of characters){
syllables.set(character,(syllables.get(character)||[]).concat(syllable));
}
}
return{syllables,letters};
}
function style(length,syllable,last){
if(last||syllable.length===1){
return 0;
}
const initial=length===1||(length===2&&syllable[1]==="h");
return length===syllable.length?FULL:initial?INITIAL:MIXED;
}
function spells(syllables,characters,typed,at,next,styles){
if(at===typed.length){
return(styles===MIXED?1:16)*(next===characters.length?4:1);
}
if(next===characters.length){
return 0;
}
const go=(length,added)=>
spells(syllables,characters,typed,at+length,next+1,styles|added);
const character=characters[next];
let best=typed.startsWith(character,at)?go(character.length,0):0;
for(const syllable of syllables.get(character)||[]){
for(let n=1;n<=syllable.length&&typed.startsWith(syllable.slice(0,n),at);n++){
best=Math.max(best,go(n,style(n,syllable,at+n===typed.length)));
}
}
return best;
}
function letter({syllables},typed){
const[first]=typed;
const[syllable]=syllables.get(first)||[first];
return /^[a-z]/.test(syllable)?syllable[0]:"0";
}
async function begin(index,text){
const tokens=engine.tokens(index.rules,text).map((token)=>token.text);
const typed=tokens.join("").replaceAll("ü","v").slice(0,LONGEST);
const readings=(index.readings=index.readings||(await openReadings(index)));
const shard=typed?readings.letters.indexOf(letter(readings,typed)):-1;
const payload=shard<0?[]:await engine.shard(index,"s",shard);
const found=[];
for(let i=0;i<payload.length;i+=2){
const lower=payload[i].toLowerCase();
const quality=spells(readings.syllables,Array.from(lower),typed,0,0,0);
if(quality&&lower!==typed){
found.push({text:payload[i],total:payload[i+1],worth:quality*payload[i+1]});
}
}
return found.sort((a,b)=>b.worth-a.worth||(a.text<b.text?-1:1));
}
engine.suggest=async function(query,limit){
const index=await engine.index();
const end=query.slice(-LONGEST);
const pieces=[SPELT.exec(end),TERM.exec(end)].filter(Boolean);
if(!index.terms){
return[];
}
await engine.prepare(index,query);
for(const piece of pieces){
const text=piece[1]||piece[0];
const found=await begin(index,text);
if(found.length){
const before=query.slice(0,query.length-text.length);
return found
.slice(0,limit)
.map((each)=>({text:each.text,total:each.total,query:before+each.text}));
}
}
return[];
};
})(window.gangmu.engine);
"use strict";
(function(gangmu){
const page=(gangmu.page={});
page.fill=function(text,...values){
return text.replace(/\{(\d)\}/g,(_,place)=>values[place]);
};
page.say=function(name,...values){
const texts=document.getElementById("search-texts");
const said=texts&&texts.content.querySelector('[data-name="'+name+'"]');
return said?page.fill(said.textContent,...values):values.join(" ");
};
page.quoted=function(text){
const shown=Array.from(text.slice(0,200));
return page.say("quoted",shown.slice(0,100).join("")+(shown.length>100?"…":""));
};
page.element=function(name,className,...children){
const made=document.createElement(name);
if(className){
made.className=className;
}
made.append(...children);
return made;
};
page.reported=function(name,className,...children){
const made=page.element(name,className,...children);
const form=document.querySelector("form.search");
if(form&&form.dataset.lang){
made.lang=form.dataset.lang;
}
return made;
};
page.button=function(text,action){
const made=page.element("button","search-more",text);
made.type="button";
made.addEventListener("click",action);
return made;
};
})(window.gangmu);
"use strict";
(function({engine,page}){
const LONGEST=200;
const LONGEST_ADDRESS=8000;
const PAUSE=400;
let changes={};
let timer=0;
let last=0;
page.isSearch=()=>location.href.startsWith(engine.root+"search/");
page.asked=function(){
const given=new URLSearchParams(page.isSearch()?location.search:"");
const value=(name)=>(name in changes?changes[name]:given.get(name))||"";
return{place:value("place"),year:value("year"),part:value("part"),sort:value("sort")};
};
page.keep=function(){
clearTimeout(timer);
timer=0;
const address=new URL(location.href);
for(const[name,value]of Object.entries(changes)){
if(value){
address.searchParams.set(name,value);
}else{
address.searchParams.delete(name);
}
}
address.hash="";
if(address.href.length<LONGEST_ADDRESS){
history.replaceState(null,"",address);
changes={};
}
last=Date.now();
};
page.remember=function(changed){
if(page.isSearch()){
Object.assign(changes,changed);
timer=timer||setTimeout(page.keep,Math.max(0,last+PAUSE-Date.now()));
}
};
page.link=function(url,text,query){
const[path,anchor]=url.split("#");
const file=location.protocol==="file:"&& /(^|\/)$/.test(path)?"index.html":"";
const made=page.element("a","",text);
const asked=query?"?"+new URLSearchParams({q:query.slice(0,LONGEST)}):"";
made.href=engine.root+path+file+asked+(anchor?"#"+anchor:"");
return made;
};
})(window.gangmu);
"use strict";
(function({page}){
page.options=function(form,number,choose){
const input=form.elements.namedItem("q");
const list=page.element("ul","suggestions");
let shown=[];
let at=-1;
list.id="suggestions"+number;
list.hidden=true;
for(const[name,value]of Object.entries({role:"listbox","aria-label":form.dataset.suggestions||""})){
list.setAttribute(name,value);
}
for(const[name,value]of Object.entries({
role:"combobox",
"aria-autocomplete":"list",
"aria-expanded":"false",
"aria-controls":list.id,
})){
input.setAttribute(name,value);
}
form.append(list);
function reach(place){
at=place;
Array.from(list.children).forEach((option,i)=>option.setAttribute("aria-selected",String(i===at)));
if(at<0){
input.removeAttribute("aria-activedescendant");
}else{
input.setAttribute("aria-activedescendant",list.children[at].id);
list.children[at].scrollIntoView({block:"nearest",inline:"nearest"});
}
}
function option(suggestion,i){
const total=page.fill(form.dataset.total||"{0}",suggestion.total);
const made=page.element("li","",page.reported("span","",suggestion.text)," ",page.element("small","",total));
made.id=list.id+"-"+i;
made.setAttribute("role","option");
made.setAttribute("aria-selected","false");
made.addEventListener("click",()=>choose(suggestion));
return made;
}
list.addEventListener("mousedown",(event)=>event.preventDefault());
function show(suggestions){
shown=suggestions;
list.replaceChildren(...suggestions.map(option));
list.hidden=!suggestions.length;
input.setAttribute("aria-expanded",String(!list.hidden));
reach(-1);
}
function step(by){
const place=at+by;
if(list.hidden||place<-1||place>=shown.length){
return false;
}
reach(place);
return true;
}
return{show,step,hide:()=>show([]),chosen:()=>shown[at]||null,isOpen:()=>!list.hidden};
};
})(window.gangmu);
"use strict";
(function(gangmu){
const{engine,page}=gangmu;
const SUGGESTIONS=8;
const SEARCH_PAGE=engine.root+"search/index.html";
function hits(results){
return results?Array.from(results.querySelectorAll(".search-heading a")):[];
}
function keys(input,options,results,empty){
const onHit=(event)=>{
const stops=[input,...hits(results)];
const at=stops.indexOf(document.activeElement);
const to=at>0&&{ArrowDown:at+1,ArrowUp:at-1,Escape:0}[event.key];
if(stops[to]){
event.preventDefault();
stops[to].focus();
}
};
const escape=()=>{
if(options.isOpen()){
options.hide();
}else{
empty();
}
};
const down=()=>{
const[first]=hits(results);
if(!options.step(1)&&first){
options.hide();
first.focus();
}
};
const acts={ArrowDown:down,ArrowUp:()=>options.step(-1),Escape:escape};
const inBox=(event)=>{
const composing=event.isComposing||event.keyCode===229;
const moved=event.altKey||event.ctrlKey||event.metaKey||event.shiftKey;
if(acts[event.key]&&!composing&&!moved){
event.preventDefault();
acts[event.key]();
}
};
input.addEventListener("keydown",inBox);
if(results){
results.addEventListener("keydown",onHit);
}
}
function suggesting(input,options){
return async function(){
const query=input.value;
const found=query.trim()?await engine.suggest(query,SUGGESTIONS).catch(()=>[]):[];
if(input.value===query&&document.activeElement===input){
options.show(found);
}
};
}
function attach(form,number){
const input=form.elements.namedItem("q");
const results=document.querySelector(".search-results");
const live=results&&page.live&&page.live(input,results);
let composing=false;
function go(query){
input.value=query;
options.hide();
if(live){
live.run();
}else{
location.href=SEARCH_PAGE+"?"+new URLSearchParams({q:query});
}
}
const options=page.options(form,number,(suggestion)=>go(suggestion.query));
const suggest=suggesting(input,options);
let suggested=false;
function changed(){
if(live){
live.run();
}
if(!suggested){
suggested=true;
queueMicrotask(()=>{
suggested=false;
suggest();
});
}
}
keys(input,options,results,()=>{
if(input.value){
input.value="";
changed();
}
});
input.addEventListener("focus",()=>engine.index().catch(()=>{}),{once:true});
input.addEventListener("blur",()=>{
options.hide();
if(page.isSearch()){
page.keep();
}
});
input.addEventListener("compositionstart",()=>(composing=true));
input.addEventListener("compositionend",()=>{
composing=false;
changed();
});
input.addEventListener("input",(event)=>event.isComposing||composing||changed());
form.addEventListener("submit",(event)=>{
event.preventDefault();
const chosen=options.chosen();
const[first]=hits(results);
if(composing){
return;
}
if(!chosen&&first&&document.activeElement===input&&input.value===live.shown()){
options.hide();
first.focus();
}else{
go(chosen?chosen.query:input.value);
}
});
if(live){
input.value=(page.isSearch()&&new URLSearchParams(location.search).get("q"))||input.value;
}
if(live&&input.value){
live.run();
}
}
function focusOnSlash(event){
const typing=event.target.closest("input, textarea, select, [contenteditable]");
const input=document.querySelector("form.search input[name=q]");
if(event.key==="/"&&input&&!typing&&!event.ctrlKey&&!event.altKey&&!event.metaKey){
event.preventDefault();
input.focus();
}
}
document.addEventListener("DOMContentLoaded",()=>document.querySelectorAll("form.search").forEach(attach));
document.addEventListener("keydown",focusOnSlash);
})(window.gangmu);
"use strict";
(function({engine,page}){
function pieces(target,marks){
const nodes=document.createTreeWalker(target,NodeFilter.SHOW_TEXT);
const found=[];
for(let node=nodes.nextNode(),at=0;node;node=nodes.nextNode()){
for(const{start,end}of marks){
const from=Math.max(0,start-at);
const to=Math.min(node.length,end-at);
if(from<to){
found.push({node,from,to});
}
}
at+=node.length;
}
return found;
}
async function mark(){
const query=new URLSearchParams(location.search).get("q");
const target=location.hash.length>1&&document.getElementById(location.hash.slice(1));
if(!query||!target||page.isSearch()){
return;
}
const index=await engine.index();
await engine.prepare(index,query);
for(const{node,from,to}of pieces(target,engine.marks(index,target.textContent,query)).reverse()){
const range=document.createRange();
range.setStart(node,from);
range.setEnd(node,to);
range.surroundContents(page.element("mark","search-mark"));
}
const first=target.querySelector(".search-mark");
if(first){
first.scrollIntoView({block:"center"});
}
}
mark().catch(()=>{});
})(window.gangmu);
