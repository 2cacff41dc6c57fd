import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { need } from '../need.js'
import { answers, freePort, type Running, serverFolder, startProcess } from './process.js'

export interface PrometheusServer extends Running {
  readonly url: string
  /** An instant query's result vector. Values are numbers; NaN and infinities as JavaScript has them. */
  query(expression: string): Promise<Sample[]>
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface ScrapeJob {
  readonly name: string
  /** `host:port`, fixed; or `files`, paths (with patterns) of service-discovery JSON that may change at any time. */
  readonly targets?: readonly string[]
  readonly files?: readonly string[]
  readonly path?: string
}

/** Prometheus, scraping the given jobs every second. */
export async function startPrometheus(jobs: readonly ScrapeJob[]): Promise<PrometheusServer> {
  const program = need('prometheus')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { folder, remove } = await serverFolder('prometheus')
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
    scrape_configs: jobs.map(job => ({
      job_name: job.name,
      metrics_path: job.path ?? '/metrics',
      ...(job.targets ? { static_configs: [{ targets: job.targets }] } : {}),
      ...(job.files ? { file_sd_configs: [{ files: job.files, refresh_interval: '1s' }] } : {}),
    })),
  }
  const file = join(folder, 'prometheus.yml')
  await writeFile(file, JSON.stringify(config))
  try {
    const server = await startProcess({
      name: 'prometheus',
      argv: [
        program,
        `--config.file=${file}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      folder,
      ready: () => answers(`${url}/-/ready`),
    })
    const stop = async () => {
      await server.stop()
      await remove()
    }
    return { url, stop, query: expression => instantQuery(url, expression) }
  } catch (error) {
    await remove()
    throw error
  }
}

async function instantQuery(url: string, expression: string): Promise<Sample[]> {
  const response = await fetch(`${url}/api/v1/query?${new URLSearchParams({ query: expression })}`)
  const body = (await response.json()) as {
    status: string
    error?: string
    data?: { result: { metric: Record<string, string>; value: [number, string] }[] }
  }
  if (body.status !== 'success' || !body.data) throw new Error(`Prometheus refused ${expression}: ${body.error}`)
  return body.data.result.map(({ metric, value }) => ({
    labels: metric,
    value: Number(value[1].replace('Inf', 'Infinity')),
  }))
}
