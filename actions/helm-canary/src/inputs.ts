import type { InputsOf } from '../../../shared/contract/index.js'
import type { contract } from './contract.js'

export type Inputs = InputsOf<typeof contract>
