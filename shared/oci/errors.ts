import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  IMAGE_REFERENCE: {
    kind: 'input',
    meaning: 'An image reference cannot be read.',
    remedy: 'Write it as `registry/repository`, `registry/repository@sha256:…`, or `oci:path` for a layout on disk.',
  },
  IMAGE_NOT_FOUND: {
    kind: 'input',
    meaning: 'The registry or layout has no image under this reference, for this platform.',
    remedy: 'Check the name, the digest and `platform`; a private image needs credentials.',
  },
  IMAGE_LAYOUT: {
    kind: 'input',
    meaning: 'A directory is not an OCI image layout, or a file of it is damaged.',
    remedy: 'A layout holds `oci-layout`, `index.json` and `blobs/`; write it again with the tool that made it.',
  },
  IMAGE_DIGEST: {
    kind: 'infrastructure',
    meaning: 'Content does not have the digest under which it was asked for.',
    remedy: 'Something between the registry and this runner altered it, or it is damaged; do not use it.',
  },
  IMAGE_CREDENTIALS: {
    kind: 'input',
    meaning: 'The registry refuses the credentials, or none were given.',
    remedy:
      'Give `registry-username` and `registry-password`, or log in before this step (the Docker configuration and its credential helpers are read). The token needs permission to push.',
  },
  IMAGE_PLAIN_HTTP: {
    kind: 'input',
    meaning: 'A registry that is not on this machine would be spoken to without encryption.',
    remedy: 'Serve it by HTTPS, or accept the risk with `insecure-registry: true`.',
  },
  IMAGE_FILE: {
    kind: 'input',
    meaning: 'A file or directory that should go into the image cannot be packed.',
    remedy: 'Check that it exists, can be read, lies in the workspace, and that its place in the image is absolute.',
  },
  IMAGE_LAYER_FORMAT: {
    kind: 'input',
    meaning: 'A layer of the base image is compressed in a way that cannot be unpacked here.',
    remedy: 'Smoke-test with docker or podman, or use a base image with gzip layers.',
  },
})
