/** A table as aligned text: the first column to the left, the others to the right. */
export function tableText({ title, columns, rows }) {
  const texts = rows.map(row => columns.map(({ key, format = String }) => show(row[key], format)))
  const heads = columns.map(({ label }) => label)
  const widths = heads.map((head, at) => Math.max(head.length, ...texts.map(cells => cells[at].length)))
  const line = cells =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
  return [title, line(heads), widths.map(width => '-'.repeat(width)).join('  '), ...texts.map(line)].join('\n')
}

const show = (value, format) => (value === undefined || value === null ? '–' : format(value))

export const seconds = value => (value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`)
export const mebibytes = value => `${(value / 2 ** 20).toFixed(0)} MiB`
export const times = value => `${value.toFixed(value < 10 ? 2 : 1)}x`
export const percent = value => `${(value * 100).toFixed(1)} %`
