/** The version of this project, as in package.json; a test keeps the two equal. */
export const RELEASE = '1.0.0'
