export { missingParts, quarantineDetails, quarantineOutputs } from './evidence.js'
export { type QuarantinePlace, quarantinePlace } from './place.js'
export { openQuarantine, type Quarantine, type Quarantined, type QuarantinedPart } from './write.js'
