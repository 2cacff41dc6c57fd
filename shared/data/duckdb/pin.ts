import type { PinnedTool, ToolSource } from '../../tools/index.js'

const VERSION = '1.5.5-r.5'

/** SHA-512 of the platform packages, as npm writes them in lock files. */
const SHA512 = {
  'linux-x64': 'kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
  'linux-arm64': 'CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
  'linux-x64-musl': 'S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
  'linux-arm64-musl': '00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
  'darwin-x64': 'rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
  'darwin-arm64': 'WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
  'win32-x64': 'mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
  'win32-arm64': 'L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
} as const

/**
 * The engine: the newest release that exists for all platforms. 1.5 is the last line before 2.0, for which there is
 * no package yet; nothing that 2.0 changes (storage format, `x -> …` lambdas) is used here.
 */
export const DUCKDB: PinnedTool = {
  name: 'duckdb',
  version: VERSION,
  platforms: Object.fromEntries(
    Object.entries(SHA512).map(([platform, digest]): [string, ToolSource] => [
      platform,
      { npm: `@duckdb/node-bindings-${platform}`, sha512: `sha512-${digest}`, file: 'duckdb.node' },
    ]),
  ),
}
