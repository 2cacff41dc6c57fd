export * from './format.js'
export { renderHtml } from './html/page.js'
export { findingsTable, type Report, reportOfError, type Surroundings } from './report.js'
export { quoted, sparkline } from './text.js'
