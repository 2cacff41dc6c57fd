import { displayWidth } from '../text.js'

/**
 * Breaks text between words; a word that is longer than a line is left whole, so that it can be copied, and a number keeps
 * its `%`.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +(?!%)/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Cuts in the middle to a display width. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width <= 1) return '…'
  const points = [...text]
  let head = ''
  let tail = ''
  for (let index = 0; index < points.length; index++) {
    const next = index % 2 === 0 ? head + points[index / 2] : points[points.length - (index + 1) / 2] + tail
    if (displayWidth(index % 2 === 0 ? next + tail : head + next) > width - 1) break
    if (index % 2 === 0) head = next
    else tail = next
  }
  return `${head}…${tail}`
}

export function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}
