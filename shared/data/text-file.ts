import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { DELIMITERS, dialectOf } from './csv-header.js'
import { decoded, encodingOf } from './decode.js'
import { errors } from './errors.js'
import { lineEndMender, linesAt } from './text-lines.js'
import { createSurveyor, DEEPEST, LONGEST_LINE, LONGEST_QUOTED, type Surveyor, type TextSurvey } from './text-survey.js'
import type { CsvOptions, DataFile, Dataset } from './types.js'
import { kindOf, packingOf, unpacked } from './unpack.js'

/** A text file that the engine reads as it is: unpacked, in UTF-8, with one kind of line end. */
export interface PlainFile extends DataFile {
  readonly survey: TextSurvey
  /** What was done to it that a reader of the report should know. */
  readonly notes: readonly string[]
}

/**
 * Makes a text file plain, and looks at what the engine would not survive or not notice. The engine takes a packed
 * file that was cut for a whole one, loses lines that are longer than its buffer, and cannot read mixed line ends.
 * Raises DATA_UNREADABLE and DATA_CSV_OPTION with the place.
 * @param copy path of the copy, where one is needed
 * @returns the file itself, or its copy under the same name
 */
export async function plainFile(
  file: DataFile,
  dataset: Pick<Dataset, 'format' | 'csv'>,
  copy: string,
): Promise<PlainFile> {
  const temporary = [copy, `${copy}-lines`]
  try {
    const plain = await withOwnDelimiter(await asUtf8(file, dataset, copy), dataset)
    await refuseUnreadable(plain)
    if (dataset.format !== 'csv' || plain.survey.lineEnds.size <= 1) return plain
    const mended = await withOneLineEnd(plain, dataset, temporary[1]!)
    await rm(copy, { force: true })
    return mended
  } catch (error) {
    for (const path of temporary) await rm(path, { force: true })
    throw error
  }
}

async function asUtf8(
  file: DataFile,
  { format, csv }: Pick<Dataset, 'format' | 'csv'>,
  copy: string,
): Promise<PlainFile> {
  const given = format === 'csv' ? csv.encoding : undefined
  const surveyor = surveyorFor(format, csv)
  const packing = packingOf(file.name)
  if (packing !== undefined) {
    const { head, chunks } = await withHead(unpacked(file, packing))
    refuseForeign(file, head)
    return { ...file, ...(await write(decoded(file, chunks, encodingOf(file, head, given)), copy, surveyor)) }
  }
  const survey = file.survey ?? (await surveyOf(file, surveyor))
  refuseForeign(file, survey.head)
  const encoding = encodingOf(file, survey.head, given)
  // The engine skips a byte order mark in CSV.
  if (encoding.name === 'utf-8' && (encoding.mark === 0 || format === 'csv')) return { ...file, survey, notes: [] }
  const own = file.survey === undefined ? surveyorFor(format, csv) : surveyor
  return { ...file, ...(await write(decoded(file, createReadStream(file.path), encoding), copy, own)) }
}

/** Looks at the bytes of a text file while they pass; where no delimiter is given, all of those that are guessed end a field. */
export function surveyorFor(format: Dataset['format'], csv: CsvOptions): Surveyor {
  const delimiters = csv.delimiter === undefined ? DELIMITERS : [csv.delimiter]
  return createSurveyor(format === 'csv' ? { quote: csv.quote ?? '"', delimiters } : undefined)
}

async function surveyOf(file: Pick<DataFile, 'path'>, surveyor: Surveyor): Promise<TextSurvey> {
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20 })) surveyor.push(chunk as Buffer)
  return surveyor.result()
}

async function write(chunks: AsyncIterable<Buffer>, path: string, surveyor: Surveyor) {
  let bytes = 0
  async function* surveyed() {
    for await (const chunk of chunks) {
      surveyor.push(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  // Opened before anything can fail: a stream that is given up while it opens makes its file after it was removed.
  const file = await open(path, 'w')
  try {
    await pipeline(surveyed, file.createWriteStream())
  } finally {
    await file.close()
  }
  return { path, bytes, survey: surveyor.result(), notes: [] }
}

/** The first bytes of a stream, and the whole of it. */
async function withHead(chunks: AsyncGenerator<Buffer>) {
  const first: Buffer[] = []
  let bytes = 0
  while (bytes < 16) {
    const { value, done } = await chunks.next()
    if (done) break
    first.push(value)
    bytes += value.length
  }
  async function* all() {
    yield* first
    yield* chunks
  }
  return { head: Buffer.concat(first), chunks: all() }
}

function refuseForeign(file: DataFile, head: Uint8Array): void {
  const found = kindOf(head)
  if (found === undefined) return
  const hint =
    found.ending === undefined
      ? 'Unpack it first, or convert it to CSV, Parquet or JSONL.'
      : `Call it by what it is: its name must end with \`${found.ending}\`.`
  throw errors.DATA_UNREADABLE(`${file.name} is ${found.kind}, which its name does not say`, { file: file.name, hint })
}

/** What the engine would crash on, lose, or take for something else. */
async function refuseUnreadable(file: PlainFile): Promise<void> {
  const refuse = async (offset: number, what: (line: number) => string, hint: string) => {
    const [line] = (await linesAt(file, [offset])) as [number]
    throw errors.DATA_UNREADABLE(what(line), { file: file.name, line, hint })
  }
  const { nul, longLine, deepLine, openQuote } = file.survey
  if (nul !== undefined) {
    // Every other byte of Western text in UTF-16 is zero.
    const wide = file.survey.head.filter(byte => byte === 0).length >= 4
    await refuse(
      nul,
      line => `line ${line} of ${file.name} has a zero byte, which no text has`,
      wide
        ? 'The file may be in UTF-16: give `csv-encoding: utf-16`, or write it again in UTF-8.'
        : 'The file is damaged, or no text: write or download it again.',
    )
  }
  if (longLine !== undefined) {
    await refuse(
      longLine,
      line => `line ${line} of ${file.name} is longer than ${LONGEST_LINE / 2 ** 20} MiB`,
      'Look whether line ends got lost. Longer values belong into Parquet.',
    )
  }
  if (deepLine !== undefined) {
    await refuse(
      deepLine,
      line => `line ${line} of ${file.name} nests deeper than ${DEEPEST} levels`,
      'Write flatter objects, or leave the line out.',
    )
  }
  if (openQuote !== undefined) {
    await refuse(
      openQuote,
      line => `a quote opens in line ${line} of ${file.name} and is not closed within ${LONGEST_QUOTED / 2 ** 20} MiB`,
      'Close the quote or double it; or say with `csv-quote` which character quotes.',
    )
  }
}

/**
 * A second look with the delimiter that the first line shows, where it matters: of all that are guessed, another one
 * before a quote within a value would make that quote open something.
 */
async function withOwnDelimiter(file: PlainFile, { format, csv }: Pick<Dataset, 'format' | 'csv'>): Promise<PlainFile> {
  const { quotedLineEnds, unclosed } = file.survey
  if (format !== 'csv' || csv.delimiter !== undefined || !(quotedLineEnds || unclosed !== undefined)) return file
  const { delimiter } = await dialectOf(file, csv)
  return { ...file, survey: await surveyOf(file, surveyorFor('csv', { ...csv, delimiter })) }
}

/** A copy whose line ends are all LF, those in quotes excepted: each stays where it is, so that lines keep their numbers. */
async function withOneLineEnd(file: PlainFile, { csv }: Pick<Dataset, 'csv'>, path: string): Promise<PlainFile> {
  const delimiter = (await dialectOf(file, csv)).delimiter
  const mend = lineEndMender({ quote: csv.quote ?? '"', delimiter })
  async function* mended() {
    for await (const chunk of createReadStream(file.path)) yield mend(chunk as Buffer)
  }
  const copy = await write(mended(), path, surveyorFor('csv', { ...csv, delimiter }))
  const kinds = [...file.survey.lineEnds].join(', ')
  return { ...file, ...copy, notes: [`${file.name} mixes line ends (${kinds}); each of them was read as one.`] }
}
