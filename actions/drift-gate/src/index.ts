import { run } from '../../../shared/run/index.js'
import { step } from './main.js'

await run(step)
