import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  KUBECONFIG_NOT_FOUND: {
    kind: 'input',
    meaning: 'There is no kubeconfig file, and the step does not run inside a cluster.',
    remedy: 'Give the file with `kubeconfig`, set KUBECONFIG, or run inside the cluster with a service account.',
  },
  KUBECONFIG_INVALID: {
    kind: 'input',
    meaning: 'A kubeconfig file lacks something, or asks for something that is not supported.',
    remedy: 'Check it with `kubectl config view` and `kubectl config current-context`.',
  },
  CLUSTER_CREDENTIALS: {
    kind: 'infrastructure',
    meaning: 'The program that a kubeconfig names for credentials failed or gave none.',
    remedy: 'Run `kubectl get --raw /version` with the same kubeconfig on this runner.',
  },
  CLUSTER_UNAUTHORIZED: {
    kind: 'input',
    meaning: 'The cluster does not accept the credentials.',
    remedy: 'Renew the token or certificate in the kubeconfig.',
  },
  CLUSTER_FORBIDDEN: {
    kind: 'input',
    meaning: 'The account may not do what the step needs.',
    remedy: 'Grant the verb on the resource that the message names; the README of helm-canary lists the whole role.',
  },
  CLUSTER_NOT_FOUND: {
    kind: 'input',
    meaning: 'An object, or its kind, does not exist in the cluster.',
    remedy: 'Check name and namespace; for routes, check that the Gateway API is installed.',
  },
  CLUSTER_CONFLICT: {
    kind: 'infrastructure',
    meaning: 'An object kept changing while the step tried to change it.',
    remedy: 'Find out what else writes to the object, and run the step again.',
  },
  CLUSTER_REFUSED: {
    kind: 'infrastructure',
    meaning: 'The API server refused a request.',
    remedy: 'The message is the server’s own.',
  },
  ROUTE_NO_BACKEND: {
    kind: 'input',
    meaning: 'No rule of the route sends traffic to the stable release’s service.',
    remedy: 'Name the service with `service`, or the right route with `route`.',
  },
  ROUTE_NOT_ACCEPTED: {
    kind: 'infrastructure',
    meaning: 'The gateway has not accepted the route, or cannot resolve one of its backends.',
    remedy: 'See the conditions under `status.parents` of the route; the message shows them.',
  },
  ROUTE_CHANGED: {
    kind: 'infrastructure',
    meaning: 'Somebody else changed the route’s rules while the canary ran.',
    remedy: 'Do not deploy the release while its canary runs. The step took its own canary out of the route again.',
  },
  ROUTE_BUSY: {
    kind: 'infrastructure',
    meaning: 'Another run of the canary holds the route.',
    remedy: 'Wait for it or cancel it; a run that died is taken over once its sign of life is old.',
  },
  HELM_NOT_FOUND: {
    kind: 'input',
    meaning: 'There is no helm program.',
    remedy: 'Install Helm 3 or 4 on the runner (for instance with azure/setup-helm), or give `helm-path`.',
  },
  HELM_VERSION: {
    kind: 'input',
    meaning: 'The helm program is neither Helm 3 nor Helm 4.',
    remedy: 'Use Helm 3.13 or newer, or Helm 4.',
  },
  HELM_FAILED: {
    kind: 'infrastructure',
    meaning: 'A helm command failed.',
    remedy: 'The message ends with helm’s own words.',
  },
  HELM_RELEASE_MISSING: {
    kind: 'input',
    meaning: 'The stable release does not exist: a canary needs something to be compared with.',
    remedy: 'Install the release once with `helm install`, then release new images through the canary.',
  },
  HELM_RELEASE_PENDING: {
    kind: 'input',
    meaning: 'A release is locked in a pending state, by a deployment that runs now or by one that was killed.',
    remedy: 'If no deployment is running, unlock it with the command in the message, or set `repair-pending`.',
  },
})
