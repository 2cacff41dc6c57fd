/**
 * The page's only script: tables sort by their headings, and printing opens what is folded. The page works without.
 * Kept as text because its digest stands in the page's content security policy.
 */
export const SCRIPT = `for(const t of document.querySelectorAll('table'))if(t.tBodies[0].rows.length>2)[...t.tHead.rows[0].cells].forEach((h,i)=>{
const b=document.createElement('button');b.append(...h.childNodes);h.append(b);
b.onclick=()=>{const up=h.ariaSort!='ascending';for(const o of t.tHead.rows[0].cells)o.ariaSort=null;h.ariaSort=up?'ascending':'descending';
const v=r=>{const c=r.cells[i];return c.dataset.v===undefined?c.textContent:+c.dataset.v};
t.tBodies[0].append(...[...t.tBodies[0].rows].sort((x,y)=>{const a=v(x),c=v(y),d=typeof a=='number'&&typeof c=='number'?a-c:typeof a==typeof c?a.localeCompare(c,'en',{numeric:true}):typeof a=='number'?-1:1;return up?d:-d}))}});
addEventListener('beforeprint',()=>{for(const d of document.querySelectorAll('details:not(.data)'))d.open=true});`
