// What `digest` runs of this project's own code.

export * from '../../../shared/evidence/digest.js'
