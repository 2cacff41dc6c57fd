import type { ResourceDescriptor, Role } from '../outcome/index.js'

/** The role of the artifact that each step judges or makes. */
export const STEP_ROLES: Readonly<Record<string, Role>> = {
  'validate-data': 'data',
  'train-on-runner': 'model',
  'register-model': 'model',
  'build-image': 'image',
  'helm-canary': 'release',
  'drift-gate': 'data',
}

/** The role that a descriptor carries, when the step that named it knew one. */
export function roleOf(descriptor: ResourceDescriptor): Role | undefined {
  const role = descriptor.annotations?.role
  return role === 'data' || role === 'model' || role === 'image' || role === 'release' ? role : undefined
}
