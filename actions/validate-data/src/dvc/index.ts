export { type VerifiedVersion, verifyVersions } from './verify.js'
