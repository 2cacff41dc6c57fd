/** One value of one series. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** What several queries gave at one moment, in their order. */
export interface Reading {
  /** Milliseconds since the epoch, by the source's own clock. */
  readonly at: number
  readonly results: readonly (readonly Sample[])[]
}

/** Where counters are read: a Prometheus server, or a page in its text format. */
export interface MetricsSource {
  /** For people, e.g. `Prometheus at https://…`. */
  readonly name: string
  /** Answers all queries as of the same moment, so that differences between two readings are comparable. */
  read(queries: readonly string[]): Promise<Reading>
}
