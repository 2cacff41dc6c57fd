export const id = 70;
export const ids = [70];
export const modules = {

/***/ 3364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    CANARY_PLAN: {
        kind: 'input',
        meaning: 'A canary plan cannot work as it is written.',
        remedy: 'Change the plan (canary.yml) as the message says.',
    },
    CANARY_IMAGE: {
        kind: 'input',
        meaning: 'The image is not pinned by digest, or the chart does not put it into any container.',
        remedy: 'Use `image` of build-image (`name@sha256:…`), and name the chart’s keys for it with `image-values`.',
    },
    CANARY_CHART: {
        kind: 'input',
        meaning: 'The chart cannot be installed twice side by side, or its services cannot be told.',
        remedy: 'Name objects after the release (`{{ include "<chart>.fullname" . }}`), switch off with `canary-values` what only the stable release has (its route, its ingress), and name services with `service` and `canary-service`.',
    },
    CANARY_VALUES: {
        kind: 'input',
        meaning: 'A values file is missing, or a dotted key contradicts another one.',
        remedy: 'Check `values`, `set`, `canary-values` and `image-values`.',
    },
    CANARY_NO_ENDPOINTS: {
        kind: 'infrastructure',
        meaning: 'The canary’s service has no ready pod, although Helm reported the release as ready.',
        remedy: 'See the pods and readiness probes of the canary release.',
    },
    CANARY_METRICS: {
        kind: 'input',
        meaning: 'The metrics in the plan cannot be read as written, e.g. a latency boundary that the histogram lacks.',
        remedy: 'Compare the plan with what the metrics source has.',
    },
    SANDBOX_START: {
        kind: 'failed',
        meaning: 'A server of the sandbox did not start, or ended by itself.',
        remedy: 'Run its command by hand with PORT set; it must answer HTTP requests on that port.',
    },
});


/***/ }),

/***/ 99070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/cluster/errors.js

const errors = (0,action_error/* defineErrors */.V)({
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
});

;// CONCATENATED MODULE: ./build/js/shared/cluster/kubernetes-api.js

/** Everything this project changes through the API carries this name in `managedFields`. */
const FIELD_MANAGER = 'mlops-actions';
/** Statuses that this client turns into errors of its own, with the server's words. */
const ANSWERS = [400, 401, 403, 404, 405, 409, 410, 415, 422];
/**
 * The few verbs of the Kubernetes API that this project needs, without a client library.
 * Raises CLUSTER_UNAUTHORIZED, CLUSTER_FORBIDDEN, CLUSTER_NOT_FOUND, CLUSTER_CONFLICT (409), CLUSTER_REFUSED, and
 * what `Http` raises.
 */
class KubernetesApi {
    config;
    http;
    credentials;
    constructor(config, http, credentials) {
        this.config = config;
        this.http = http;
        this.credentials = credentials;
    }
    async get(path, options = {}) {
        return (await this.#request(path, options)).json();
    }
    /**
     * JSON merge patch. With `metadata.resourceVersion` in the body the server refuses it (CLUSTER_CONFLICT) when the
     * object has changed since it was read.
     */
    async mergePatch(path, body) {
        return this.#patch(path, 'application/merge-patch+json', body);
    }
    /** JSON patch. A `test` that does not hold raises CLUSTER_REFUSED, and nothing is written. */
    async jsonPatch(path, operations) {
        return this.#patch(path, 'application/json-patch+json', operations);
    }
    async #patch(path, contentType, body) {
        const query = { fieldManager: FIELD_MANAGER };
        return (await this.#request(path, { method: 'PATCH', contentType, body, query })).json();
    }
    async #request(path, request) {
        const method = request.method ?? 'GET';
        let response = await this.#send(path, method, request);
        if (response.status === 401) {
            // A token can be withdrawn before the time that it names.
            this.credentials.forget();
            response = await this.#send(path, method, request);
        }
        if (response.status < 300)
            return response;
        throw refusal(`${method} ${path}`, response, this.config);
    }
    async #send(path, method, request) {
        const { query, accept = 'application/json', contentType, body } = request;
        const { headers, tls } = await this.credentials.get();
        return this.http.request({
            method,
            url: `${this.config.server}${path}`,
            query,
            headers: { accept, ...headers, ...(contentType ? { 'content-type': contentType } : {}) },
            body: body === undefined ? undefined : JSON.stringify(body),
            accept: ANSWERS,
            tls,
            // All patches of this client carry a precondition or say the whole value: repeating one is harmless.
            safeToRepeat: true,
        });
    }
}
function refusal(what, response, { context, server }) {
    let words = response.text().slice(0, 500);
    try {
        words = response.json().message ?? words;
    }
    catch {
        // Not every refusal comes from the API server itself: a proxy answers in its own words.
    }
    const message = `${what} on ${server} (context ${context}): ${words || `status ${response.status}`}`;
    switch (response.status) {
        case 401:
            return errors.CLUSTER_UNAUTHORIZED(message);
        case 403:
            return errors.CLUSTER_FORBIDDEN(message);
        case 404:
            return errors.CLUSTER_NOT_FOUND(message);
        case 409:
            return errors.CLUSTER_CONFLICT(message);
        default:
            return errors.CLUSTER_REFUSED(message);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/cluster/route.js

/** Weights are whole numbers up to a million in the Gateway API; four digits after the point of a percentage fit. */
const MAX_WEIGHT = 1_000_000;
const isService = (ref, name) => ref.name === name && (ref.kind ?? 'Service') === 'Service' && (ref.group ?? '') === '';
const weightOf = (ref) => ref.weight ?? 1;
/** Names of the services that a route sends traffic to, in order, each once. */
function servicesOf(rules) {
    const refs = rules.flatMap(rule => rule.backendRefs ?? []);
    return [...new Set(refs.filter(ref => isService(ref, ref.name)).map(ref => ref.name))];
}
/** The port of the first reference to a service. */
function portOf(rules, service) {
    return rules.flatMap(rule => rule.backendRefs ?? []).find(ref => isService(ref, service))?.port;
}
/**
 * The rules in which the canary gets `percent` of what the stable service got. Other backends keep their share, and
 * everything else of a rule (matches, filters) stays. The canary's reference copies the stable one's.
 *
 * @param percent 0 … 100
 * Raises ROUTE_NO_BACKEND when no rule names the stable service.
 */
function shiftRules(rules, { stable, canary }, percent) {
    let found = false;
    const shifted = rules.map(rule => {
        const refs = rule.backendRefs ?? [];
        const stableRef = refs.find(ref => isService(ref, stable));
        if (!stableRef)
            return rule;
        found = true;
        const canaryRef = refs.find(ref => isService(ref, canary));
        // A chart may render the canary itself, with weight 0: both together are what is split.
        const both = weightOf(stableRef) + (canaryRef ? weightOf(canaryRef) : 0) || 1;
        const scale = scaleFor(percent, Math.max(both, ...refs.map(weightOf)));
        const share = Math.round((both * scale * percent) / 100);
        const weighted = refs.flatMap((ref) => {
            if (ref === stableRef) {
                const own = { ...ref, weight: both * scale - share };
                return canaryRef ? [own] : [own, { ...ref, name: canary, weight: share }];
            }
            return [{ ...ref, weight: ref === canaryRef ? share : weightOf(ref) * scale }];
        });
        return { ...rule, backendRefs: weighted };
    });
    if (!found) {
        const names = servicesOf(rules).join(', ') || 'no service';
        throw errors.ROUTE_NO_BACKEND(`no rule of the route sends traffic to the service ${stable}; it names ${names}`);
    }
    return shifted;
}
/** Makes two digits of a percentage whole numbers, and keeps every weight within the API's limit. */
function scaleFor(percent, largest) {
    const wanted = Number.isInteger(percent) ? 100 : 10_000;
    return Math.max(1, Math.min(wanted, Math.floor(MAX_WEIGHT / largest)));
}
/**
 * The rules without the canary, for a route that somebody else changed meanwhile: their changes stay, the stable
 * service gets back the weight it has in `saved`.
 */
function withoutCanary(rules, saved, { stable, canary }) {
    const before = saved.flatMap(rule => rule.backendRefs ?? []);
    const stableBefore = before.find(ref => isService(ref, stable));
    const canaryBefore = before.find(ref => isService(ref, canary));
    return rules.map(rule => {
        if (!rule.backendRefs?.some(ref => isService(ref, canary)))
            return rule;
        const refs = rule.backendRefs.flatMap(ref => {
            if (isService(ref, stable))
                return [{ ...ref, weight: stableBefore ? weightOf(stableBefore) : 1 }];
            if (isService(ref, canary))
                return canaryBefore ? [{ ...ref, weight: weightOf(canaryBefore) }] : [];
            return [ref];
        });
        return { ...rule, backendRefs: refs };
    });
}
/** Whether any rule sends requests (a weight above 0) to a service. */
function sendsTo(rules, service) {
    return rules.some(rule => rule.backendRefs?.some(ref => isService(ref, service) && weightOf(ref) > 0));
}
/**
 * Why the route is not in force as it stands, or undefined when it is: every parent has accepted this very generation
 * and resolved its backends. Old conditions stay True when a gateway goes away, so a condition counts only when its
 * `observedGeneration` is that of the object.
 */
function notInForce(route) {
    const parents = route.spec.parentRefs ?? [];
    if (parents.length === 0)
        return 'it has no parentRefs, so no gateway serves it';
    for (const parent of parents) {
        const name = `${parent.namespace ? `${parent.namespace}/` : ''}${parent.name}${parent.sectionName ? `/${parent.sectionName}` : ''}`;
        const status = route.status?.parents?.find(({ parentRef }) => sameParent(parentRef, parent, route));
        if (!status)
            return `the gateway ${name} has not answered`;
        for (const type of ['Accepted', 'ResolvedRefs']) {
            const condition = status.conditions?.find(candidate => candidate.type === type);
            if (!condition)
                return `the gateway ${name} has not set ${type}`;
            if (condition.status !== 'True')
                return `${type} is ${condition.status} at the gateway ${name}: ${condition.reason ?? 'no reason'}, ${condition.message ?? 'no message'}`;
            if ((condition.observedGeneration ?? 0) < (route.metadata.generation ?? 0))
                return `the gateway ${name} has seen generation ${condition.observedGeneration ?? 0} of ${route.metadata.generation}`;
        }
    }
    return undefined;
}
function sameParent(a, b, route) {
    const namespace = (ref) => ref.namespace ?? route.metadata.namespace;
    return (a.name === b.name &&
        namespace(a) === namespace(b) &&
        a.sectionName === b.sectionName &&
        a.port === b.port &&
        (a.kind ?? 'Gateway') === (b.kind ?? 'Gateway'));
}

;// CONCATENATED MODULE: ./build/js/shared/cluster/route-weights.js





/** Where the saved rules lie: on the route itself, written by the same patch that shifts it. */
const STATE_ANNOTATION = 'mlops-actions/canary';
const ATTEMPTS = 8;
const STATE_VERSION = 1;
/** How long a sign of life counts. Runs renew it every half minute. */
const ALIVE_MS = 150_000;
/** Whether the run that left this state on a route may still be working. A held canary waits for anybody. */
function looksAlive(state, now) {
    return state.phase !== 'held' && now < Date.parse(state.aliveUntil);
}
/**
 * The weights of one route for the time of a canary. Each change is one merge patch that carries the resource version
 * it was computed from, so a change by somebody else is seen and never overwritten; the rules as they were travel in
 * an annotation of the same patch, so there is no moment at which traffic is shifted and the way back is not written.
 */
class RouteWeights {
    api;
    address;
    owner;
    #path;
    constructor(api, address, owner) {
        this.api = api;
        this.address = address;
        this.owner = owner;
        const { namespace, resource, name } = address;
        this.#path = `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/${resource}/${name}`;
    }
    /** Whose changes these are. */
    get run() {
        return this.owner.run;
    }
    read() {
        return this.api.get(this.#path);
    }
    /** The state that a run left on the route; undefined when there is none or when it is not readable. */
    static stateOf(route) {
        const text = route.metadata.annotations?.[STATE_ANNOTATION];
        if (text === undefined)
            return undefined;
        try {
            const state = JSON.parse(text);
            return state.version === STATE_VERSION && Array.isArray(state.rules) ? state : undefined;
        }
        catch {
            return undefined;
        }
    }
    /**
     * Sends `percent` of the stable service's requests to the canary.
     * Raises ROUTE_BUSY when another run holds the route, ROUTE_CHANGED when the rules are not the ones last written,
     * ROUTE_NO_BACKEND, CLUSTER_CONFLICT.
     */
    async shift(backends, percent, phase = 'running') {
        await this.#change(route => {
            const state = RouteWeights.stateOf(route);
            if (state && state.run !== this.owner.run)
                throw busy(this.address, state);
            if (state && !asWritten(route, state))
                throw changed(this.address);
            const rules = state?.rules ?? rulesOf(route);
            const next = {
                ...{ version: STATE_VERSION, run: this.owner.run, phase, backends, percent, rules },
                ...(this.owner.runUrl === undefined ? {} : { runUrl: this.owner.runUrl }),
                aliveUntil: this.#aliveUntil(ALIVE_MS),
            };
            return { rules: shiftRules(rules, backends, percent), state: next };
        });
    }
    /**
     * Renews the sign of life, and sees on the way whether somebody else has changed the rules (ROUTE_CHANGED).
     * @param aliveMs longer than usual where no further sign will come for a while
     */
    async renew(phase, aliveMs = ALIVE_MS) {
        await this.#change(route => {
            const state = RouteWeights.stateOf(route);
            if (state?.run !== this.owner.run || !asWritten(route, state))
                throw changed(this.address);
            return { state: { ...state, phase: phase ?? state.phase, aliveUntil: this.#aliveUntil(aliveMs) } };
        });
    }
    /**
     * Puts the rules back as they were and gives up ownership of them. Idempotent: without a state on the route there is
     * nothing to do. `partly`: somebody else had changed the rules, so only the canary was taken out of them.
     *
     * @param whose `own` leaves the route alone when another run holds it; `anybody` is for taking over from a dead run
     */
    async restore(whose = 'own') {
        let result = 'untouched';
        await this.#change(route => {
            const state = RouteWeights.stateOf(route);
            if (!state || (whose === 'own' && state.run !== this.owner.run))
                return undefined;
            // Helm may have set the chart's own rules already (a promotion): they are as good as the saved ones.
            if (asWritten(route, state)) {
                result = 'restored';
                return { rules: state.rules, state: undefined };
            }
            result = sendsTo(rulesOf(route), state.backends.canary) ? 'partly' : 'restored';
            return { rules: withoutCanary(rulesOf(route), state.rules, state.backends), state: undefined };
        });
        await this.release();
        return result;
    }
    /**
     * Removes this project's entries from `managedFields`, and with them its ownership of `rules`: the next
     * `helm upgrade` then applies without conflict. The rules stay as they are. (Applying an empty object as this manager
     * would delete them.)
     */
    async release() {
        for (let attempt = 0;; attempt++) {
            const fields = (await this.read()).metadata.managedFields ?? [];
            const ours = fields.flatMap(({ manager }, index) => (manager === FIELD_MANAGER ? [index] : []));
            if (ours.length === 0)
                return;
            const operations = ours.reverse().flatMap(index => [
                { op: 'test', path: `/metadata/managedFields/${index}/manager`, value: FIELD_MANAGER },
                { op: 'remove', path: `/metadata/managedFields/${index}` },
            ]);
            try {
                await this.api.jsonPatch(this.#path, operations);
                return;
            }
            catch (error) {
                // A `test` that fails: the list has changed since it was read.
                if (!hasCode(error, 'CLUSTER_REFUSED') || attempt + 1 >= ATTEMPTS)
                    throw error;
            }
        }
    }
    /** Why the route is not in force yet; undefined when it is. */
    async notInForce() {
        return notInForce(await this.read());
    }
    #aliveUntil(milliseconds) {
        return new Date(this.owner.now() + milliseconds).toISOString();
    }
    async #change(decide) {
        for (let attempt = 0;; attempt++) {
            const route = await this.read();
            const change = decide(route);
            if (change === undefined)
                return;
            const annotation = change.state === undefined ? null : JSON.stringify(change.state);
            const rulesChange = change.rules !== undefined && !(0,external_node_util_.isDeepStrictEqual)(change.rules, rulesOf(route));
            try {
                await this.api.mergePatch(this.#path, {
                    metadata: {
                        resourceVersion: route.metadata.resourceVersion,
                        annotations: { [STATE_ANNOTATION]: annotation },
                    },
                    ...(rulesChange ? { spec: { rules: change.rules } } : {}),
                });
                return;
            }
            catch (error) {
                // The gateway's controller writes the status all the time, which is a new version too: read and decide again.
                if (!hasCode(error, 'CLUSTER_CONFLICT') || attempt + 1 >= ATTEMPTS)
                    throw error;
            }
        }
    }
}
const rulesOf = (route) => route.spec.rules ?? [];
/** Whether the rules are what the state's owner wrote last. */
function asWritten(route, state) {
    return (0,external_node_util_.isDeepStrictEqual)(rulesOf(route), shiftRules(state.rules, state.backends, state.percent));
}
const hasCode = (error, code) => error instanceof action_error/* ActionError */.lZ && error.code === code;
/** What to say when another run holds the route. */
function busy({ name }, state) {
    const who = state.runUrl ?? state.run;
    return errors.ROUTE_BUSY(`the route ${name} belongs to the canary of ${who} (${state.phase}, alive until ${state.aliveUntil} at least)`);
}
function changed({ name }) {
    return errors.ROUTE_CHANGED(`the rules of the route ${name} are not the ones that this canary wrote`);
}

// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/actions/helm-canary/src/contract.js
var contract = __webpack_require__(44701);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/shared/cluster/credentials.js


/** Asked again this long before they expire, so that a request in flight does not outlive them. */
const EARLY_MS = 60_000;
/** Credentials for each request; those of an exec plugin are kept until shortly before they expire. */
class CredentialSource {
    config;
    exec;
    env;
    now;
    #kept;
    constructor(config, exec, env, now) {
        this.config = config;
        this.exec = exec;
        this.env = env;
        this.now = now;
    }
    async get() {
        if (this.#kept && this.now() < this.#kept.until)
            return this.#kept.credentials;
        const { user } = this.config;
        if (user.exec) {
            const { status, until } = await this.#ask(user.exec);
            const credentials = this.#credentials(status.token, status.clientCertificateData, status.clientKeyData);
            this.#kept = { credentials, until };
            return credentials;
        }
        const token = user.tokenFile ? (await readToken(user.tokenFile)).trim() : user.token;
        return this.#credentials(token, user.cert, user.key);
    }
    /** Forgets kept credentials, after the server has refused them. */
    forget() {
        this.#kept = undefined;
    }
    #credentials(token, cert, key) {
        const { ca, insecure, serverName, user } = this.config;
        const authorization = token
            ? `Bearer ${token}`
            : user.basic
                ? `Basic ${Buffer.from(`${user.basic.username}:${user.basic.password}`).toString('base64')}`
                : undefined;
        return {
            headers: authorization ? { authorization } : {},
            tls: {
                ...(ca === undefined ? {} : { ca }),
                ...(cert === undefined ? {} : { cert }),
                ...(key === undefined ? {} : { key }),
                ...(insecure ? { insecure } : {}),
                ...(serverName === undefined ? {} : { serverName }),
            },
        };
    }
    /** The protocol `client.authentication.k8s.io`: the request in an environment variable, the answer on stdout. */
    async #ask(plugin) {
        const { server, ca, insecure } = this.config;
        const cluster = {
            server,
            ...(ca === undefined ? {} : { 'certificate-authority-data': Buffer.from(ca).toString('base64') }),
            ...(insecure ? { 'insecure-skip-tls-verify': true } : {}),
        };
        const info = {
            kind: 'ExecCredential',
            apiVersion: plugin.apiVersion,
            spec: { interactive: false, ...(plugin.provideClusterInfo ? { cluster } : {}) },
        };
        const inherited = Object.entries(this.env).filter((entry) => entry[1] !== undefined);
        const env = {
            ...Object.fromEntries(inherited),
            ...Object.fromEntries((plugin.env ?? []).map(({ name, value }) => [name, value])),
            KUBERNETES_EXEC_INFO: JSON.stringify(info),
        };
        const refuse = (what, cause) => errors.CLUSTER_CREDENTIALS(`the credential program ${plugin.command} ${what}`, { cause });
        const { stdout } = await this.exec
            .run([plugin.command, ...(plugin.args ?? [])], { env, timeoutMs: EARLY_MS })
            .catch(error => {
            if (error instanceof Error && 'kind' in error && error.kind === 'cancelled')
                throw error;
            throw refuse('failed', error);
        });
        let answer;
        try {
            answer = JSON.parse(stdout);
        }
        catch {
            throw refuse('did not print an ExecCredential as JSON');
        }
        const { status } = answer;
        if (!status?.token && !(status?.clientCertificateData && status.clientKeyData))
            throw refuse('gave neither a token nor a certificate with its key');
        const expires = status.expirationTimestamp ? Date.parse(status.expirationTimestamp) : Infinity;
        return { status, until: expires - EARLY_MS };
    }
}
async function readToken(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw errors.CLUSTER_CREDENTIALS(`the token file ${path} cannot be read`, { cause });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/shared/cluster/kubeconfig.js






const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const execSchema = schemas/* object */.Ikc({
    apiVersion: schemas/* string */.YjP().default('client.authentication.k8s.io/v1'),
    command: schemas/* string */.YjP(),
    args: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    env: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })).nullish(),
    provideClusterInfo: schemas/* boolean */.zMY().nullish(),
});
const kubeconfig_text = schemas/* string */.YjP().nullish();
const clusterSchema = schemas/* object */.Ikc({
    server: schemas/* string */.YjP(),
    'certificate-authority': kubeconfig_text,
    'certificate-authority-data': kubeconfig_text,
    'insecure-skip-tls-verify': schemas/* boolean */.zMY().nullish(),
    'tls-server-name': kubeconfig_text,
});
const userSchema = schemas/* object */.Ikc({
    'client-certificate': kubeconfig_text,
    'client-certificate-data': kubeconfig_text,
    'client-key': kubeconfig_text,
    'client-key-data': kubeconfig_text,
    token: kubeconfig_text,
    tokenFile: kubeconfig_text,
    username: kubeconfig_text,
    password: kubeconfig_text,
    exec: execSchema.nullish(),
    'auth-provider': schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
});
const contextSchema = schemas/* object */.Ikc({ cluster: schemas/* string */.YjP(), user: kubeconfig_text, namespace: kubeconfig_text });
const entry = (shape) => schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ...shape })).nullish();
const fileSchema = schemas/* object */.Ikc({
    'current-context': kubeconfig_text,
    clusters: entry({ cluster: clusterSchema }),
    users: entry({ user: userSchema.nullish() }),
    contexts: entry({ context: contextSchema }),
});
/**
 * Finds the cluster as kubectl does: the given file, else the files of KUBECONFIG (the first one that names a thing
 * wins), else `~/.kube/config`, else the service account of the pod that this runs in.
 * Raises KUBECONFIG_NOT_FOUND, KUBECONFIG_INVALID.
 */
async function readClusterConfig(sources) {
    const { env } = sources;
    const listed = env.KUBECONFIG?.split(external_node_path_.delimiter).filter(path => path !== '') ?? [];
    const paths = sources.path
        ? [sources.path]
        : listed.length > 0
            ? listed
            : [(0,external_node_path_.join)(sources.home ?? (0,external_node_os_.homedir)(), '.kube', 'config')];
    const files = await Promise.all(paths.map(async (path) => ({ path, text: await readIfThere(path) })));
    const found = files.filter((file) => file.text !== undefined);
    if (found.length > 0)
        return fromFiles(found, sources.context);
    if (sources.path === undefined && env.KUBERNETES_SERVICE_HOST)
        return inCluster(sources);
    throw errors.KUBECONFIG_NOT_FOUND(`there is no kubeconfig at ${paths.join(', ')}${sources.path ? '' : ', and this is not a pod of a cluster'}`);
}
async function fromFiles(files, wanted) {
    const clusters = new Map();
    const users = new Map();
    const contexts = new Map();
    let current = wanted;
    for (const { path, text } of files) {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
        const file = parse(path, text);
        current ??= file['current-context'] || undefined;
        const add = (map, name, value) => map.has(name) ? map : map.set(name, { folder, value });
        for (const { name, cluster } of file.clusters ?? [])
            add(clusters, name, cluster);
        for (const { name, user } of file.users ?? [])
            add(users, name, user);
        for (const { name, context } of file.contexts ?? [])
            add(contexts, name, context);
    }
    const where = files.map(file => file.path).join(', ');
    const invalid = (why) => errors.KUBECONFIG_INVALID(`${where}: ${why}`);
    if (current === undefined)
        throw invalid('no current-context is set, and no `context` was given');
    const context = contexts.get(current)?.value;
    if (!context)
        throw invalid(`there is no context "${current}"; it has ${[...contexts.keys()].join(', ') || 'none'}`);
    const cluster = clusters.get(context.cluster);
    if (!cluster)
        throw invalid(`the context "${current}" names the cluster "${context.cluster}", which is not there`);
    const user = context.user ? users.get(context.user) : undefined;
    if (context.user && !user)
        throw invalid(`the context "${current}" names the user "${context.user}", who is not there`);
    const { server, ...tls } = cluster.value;
    if (!/^https?:\/\//.test(server))
        throw invalid(`the server "${server}" is no http(s) address`);
    return {
        server: server.replace(/\/+$/, ''),
        namespace: context.namespace || 'default',
        context: current,
        ca: await pem(cluster.folder, tls['certificate-authority'], tls['certificate-authority-data']),
        insecure: tls['insecure-skip-tls-verify'] ?? false,
        serverName: tls['tls-server-name'] || undefined,
        user: await readUser(user, invalid),
    };
}
async function readUser(entry, invalid) {
    const user = (entry?.value ?? {});
    const folder = entry?.folder ?? '.';
    if (user['auth-provider'] && !user.token)
        throw invalid(`auth-provider "${user['auth-provider'].name}" is not supported (kubectl dropped it in 1.26); use exec`);
    return {
        cert: await pem(folder, user['client-certificate'], user['client-certificate-data']),
        key: await pem(folder, user['client-key'], user['client-key-data']),
        token: user.token || undefined,
        tokenFile: user.tokenFile ? (0,external_node_path_.resolve)(folder, user.tokenFile) : undefined,
        basic: user.username ? { username: user.username, password: user.password ?? '' } : undefined,
        exec: user.exec
            ? {
                ...user.exec,
                // A command with a path is relative to its file; a bare name is looked up on PATH.
                command: /[\\/]/.test(user.exec.command) ? (0,external_node_path_.resolve)(folder, user.exec.command) : user.exec.command,
            }
            : undefined,
    };
}
async function inCluster({ env, serviceAccount = SERVICE_ACCOUNT }) {
    const host = env.KUBERNETES_SERVICE_HOST;
    const port = env.KUBERNETES_SERVICE_PORT ?? '443';
    const tokenFile = (0,external_node_path_.join)(serviceAccount, 'token');
    if ((await readIfThere(tokenFile)) === undefined)
        throw errors.KUBECONFIG_NOT_FOUND(`this pod has no service account token at ${tokenFile}`);
    return {
        server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
        namespace: (await readIfThere((0,external_node_path_.join)(serviceAccount, 'namespace')))?.trim() || 'default',
        context: 'in-cluster',
        ca: await readIfThere((0,external_node_path_.join)(serviceAccount, 'ca.crt')),
        insecure: false,
        serverName: undefined,
        user: { tokenFile },
    };
}
function parse(path, text) {
    let value;
    try {
        value = (0,js_yaml/* load */.Hh)(text);
    }
    catch (cause) {
        throw errors.KUBECONFIG_INVALID(`${path} is not YAML`, { cause });
    }
    const result = fileSchema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw errors.KUBECONFIG_INVALID(`${path}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);
}
async function pem(folder, path, data) {
    if (data)
        return Buffer.from(data, 'base64').toString('utf8');
    if (!path)
        return undefined;
    const file = (0,external_node_path_.resolve)(folder, path);
    const text = await readIfThere(file);
    if (text === undefined)
        throw errors.KUBECONFIG_INVALID(`the file ${file}, named by the kubeconfig, is not there`);
    return text;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw errors.KUBECONFIG_INVALID(`${path} cannot be read`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/cluster/open.js



/** Finds the cluster (see `readClusterConfig`) and opens its API. Nothing is sent yet. */
async function openCluster(sources, ports) {
    const config = await readClusterConfig(sources);
    return new KubernetesApi(config, ports.http, new CredentialSource(config, ports.exec, sources.env, ports.now));
}

// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors_errors = __webpack_require__(79833);
;// CONCATENATED MODULE: ./build/js/shared/cluster/helm-argv.js

/** Reads `helm version --template {{.Version}}`. Raises HELM_VERSION. */
function parseHelmVersion(output) {
    const text = output.trim();
    const match = /^v?(\d+)\.(\d+)/.exec(text);
    const [major, minor] = [Number(match?.[1]), Number(match?.[2])];
    if (major === 4 || (major === 3 && minor >= 13))
        return { major, minor, text };
    throw errors.HELM_VERSION(`this helm program is version "${text.slice(0, 60)}"; Helm 3.13 or newer, or Helm 4, is needed`);
}
/** The arguments of one helm command, program excluded. The golden table in the tests documents every one. */
function helmArgv(operation, { major }, target) {
    const where = [
        ...['--namespace', target.namespace],
        ...(target.kubeconfig ? ['--kubeconfig', target.kubeconfig] : []),
        ...(target.context ? ['--kube-context', target.context] : []),
    ];
    switch (operation.command) {
        case 'version':
            return ['version', '--template', '{{.Version}}'];
        case 'status':
            return ['status', operation.release, ...where, '--output', 'json'];
        case 'history':
            return ['history', operation.release, ...where, '--max', '20', '--output', 'json'];
        case 'manifest':
            return ['get', 'manifest', operation.release, ...where];
        case 'template':
            return [
                ...['template', operation.release, ...chartArgs(operation.chart), '--namespace', target.namespace],
                ...(operation.capabilities.kubeVersion ? ['--kube-version', operation.capabilities.kubeVersion] : []),
                ...operation.capabilities.apiVersions.flatMap(version => ['--api-versions', version]),
            ];
        case 'upgrade':
            return [
                ...['upgrade', operation.release, ...chartArgs(operation.chart), ...where],
                ...(operation.install ? ['--install'] : []),
                ...waitArgs({ timeoutMs: operation.timeoutMs }, major),
                ...(operation.undo ? [major === 4 ? '--rollback-on-failure' : '--atomic'] : []),
                ...(operation.description ? ['--description', operation.description] : []),
                ...['--output', 'json'],
            ];
        case 'rollback':
            return [
                ...['rollback', operation.release, String(operation.revision), ...where],
                ...waitArgs(operation.waiting, major),
            ];
        case 'uninstall':
            return [
                ...['uninstall', operation.release, ...where, '--ignore-not-found'],
                ...waitArgs(operation.waiting, major),
            ];
    }
}
function chartArgs({ chart, version, values }) {
    return [chart, ...(version ? ['--version', version] : []), ...values.flatMap(file => ['--values', file])];
}
/** Helm 4's bare `--wait` means watching; it is written out, because a later version may mean something else. */
function waitArgs(waiting, major) {
    if (waiting === 'no')
        return [];
    return [major === 4 ? '--wait=watcher' : '--wait', '--timeout', seconds(waiting.timeoutMs)];
}
const seconds = (milliseconds) => `${Math.max(1, Math.ceil(milliseconds / 1000))}s`;

;// CONCATENATED MODULE: ./build/js/shared/cluster/helm.js



/** The newest revision that worked. */
function lastGood(history) {
    return (history.findLast(({ status }) => status === 'deployed') ?? history.findLast(({ status }) => status === 'superseded'));
}
const isPending = (status) => status.startsWith('pending-');
/** Statuses in which helm says `release: not found`, word for word the same in Helm 3 and 4. */
const NOT_FOUND = /release: not found/;
/** How long a stopped helm may take to mark its release as failed before it is killed (and leaves it pending). */
const GRACE_MS = 3000;
/** Helm kills what it waits for at its own timeout; past that and a bit it hangs. */
const SLACK_MS = 30_000;
/**
 * The helm program, one command at a time.
 *
 * Its processes do not die with the step: when the step is cancelled, the route is put back first, and only then
 * `stop()` ends a running helm. (Ended earlier, Helm would wait for its own rollback while traffic is still shifted.)
 * Raises HELM_NOT_FOUND, HELM_VERSION, HELM_FAILED.
 */
class Helm {
    exec;
    program;
    version;
    target;
    onLine;
    #running;
    #halted = false;
    constructor(exec, program, version, target, onLine) {
        this.exec = exec;
        this.program = program;
        this.version = version;
        this.target = target;
        this.onLine = onLine;
    }
    static async open(exec, target, options = {}) {
        const program = options.path ?? (await exec.which('helm'));
        if (program === undefined)
            throw errors.HELM_NOT_FOUND('helm is not on PATH');
        const { stdout } = await exec.run([program, 'version', '--template', '{{.Version}}'], { timeoutMs: 30_000 });
        const helm = new Helm(exec, program, parseHelmVersion(stdout), target, options.onLine ?? (() => { }));
        options.signal?.addEventListener('abort', () => {
            helm.#halted = true;
        });
        return helm;
    }
    /** The revisions, newest last; empty when the release does not exist. */
    async history(release) {
        const result = await this.#run({ command: 'history', release }, { tolerate: NOT_FOUND });
        if (result === undefined)
            return [];
        const entries = parseJson('history', result);
        return [...entries].sort((a, b) => a.revision - b.revision);
    }
    /** The objects of the release as they were last applied, YAML. */
    async manifest(release) {
        return (await this.#run({ command: 'manifest', release })) ?? '';
    }
    /** Renders the chart on this side, for a cluster with these capabilities. */
    async template(release, chart, capabilities) {
        return (await this.#run({ command: 'template', release, chart, capabilities })) ?? '';
    }
    async upgrade(options) {
        await this.#run({ command: 'upgrade', ...options }, { timeoutMs: 2 * options.timeoutMs + SLACK_MS });
    }
    async rollback(release, revision, waiting) {
        await this.#run({ command: 'rollback', release, revision, waiting }, { timeoutMs: limitOf(waiting) });
    }
    /** Removes a release; nothing to do when it does not exist. */
    async uninstall(release, waiting) {
        await this.#run({ command: 'uninstall', release, waiting }, { timeoutMs: limitOf(waiting) });
    }
    /** Ends a running command, whose caller sees CANCELLED. Resolves when it is gone. */
    async stop() {
        if (this.#running === undefined)
            return;
        this.#running.stopped = true;
        await this.#running.process.stop();
    }
    /** Lets commands start again after a cancel, for what has to be removed then. */
    resume() {
        this.#halted = false;
    }
    /** A command line for people, e.g. for a hint. */
    show(operation) {
        return ['helm', ...helmArgv(operation, this.version, this.target)].join(' ');
    }
    async #run(operation, { tolerate, timeoutMs = 120_000 } = {}) {
        if (this.#halted)
            throw (0,errors_errors/* cancelled */.K)(`helm ${operation.command}`);
        const argv = helmArgv(operation, this.version, this.target);
        const process = this.exec.start([this.program, ...argv], {
            detachedFromCancel: true,
            graceMs: GRACE_MS,
            timeoutMs,
            onStderr: this.onLine,
        });
        const running = { process, stopped: false };
        this.#running = running;
        const result = await process.exited;
        if (this.#running === running)
            this.#running = undefined;
        if (running.stopped)
            throw (0,errors_errors/* cancelled */.K)(`helm ${operation.command}`);
        if (result.exitCode === 0)
            return result.stdout;
        const words = `${result.stderr}\n${result.stdout}`.trim();
        if (tolerate?.test(words))
            return undefined;
        const how = result.timedOut ? `ran longer than ${timeoutMs / 1000} s` : `failed with exit code ${result.exitCode}`;
        const shown = words.split('\n').slice(-8).join('\n').slice(-2000);
        throw errors.HELM_FAILED(`helm ${argv.slice(0, 2).join(' ')} ${how}: ${shown || 'without a word'}`);
    }
}
const limitOf = (waiting) => (waiting === 'no' ? 0 : waiting.timeoutMs) + SLACK_MS;
function parseJson(what, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw errors.HELM_FAILED(`helm ${what} did not print JSON: ${text.slice(0, 200)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/cluster/capabilities.js

/** One request for all groups, versions and kinds where the server can (1.30 and newer), else for groups and versions. */
const DISCOVERY = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
/** Groups that every Helm knows by itself. */
const BUILT_IN = /^(apps|batch|autoscaling|policy|extensions|(admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|networking|node|rbac\.authorization|scheduling|storage|internal\.apiserver|resource|storagemigration)\.k8s\.io)$/;
/**
 * What a chart may ask about the cluster. Helm finds it out by itself when it installs, but not when it only renders;
 * a chart with `kubeVersion` would then be held against Helm's own idea of a cluster.
 */
async function capabilitiesOf(api) {
    const version = await unlessForbidden(api.get('/version'));
    const found = await unlessForbidden(api.get('/apis', { accept: DISCOVERY }));
    const apiVersions = [
        ...(found?.items ?? []).flatMap(({ metadata: { name }, versions }) => versions.flatMap(({ version, resources = [] }) => {
            const kinds = resources.flatMap(({ responseKind }) => (responseKind?.kind ? [responseKind.kind] : []));
            return [`${name}/${version}`, ...kinds.map(kind => `${name}/${version}/${kind}`)];
        })),
        ...(found?.groups ?? []).flatMap(({ versions }) => versions.map(({ groupVersion }) => groupVersion)),
    ];
    const foreign = apiVersions.filter(text => !BUILT_IN.test(text.slice(0, text.indexOf('/'))));
    return { kubeVersion: version?.gitVersion, apiVersions: [...new Set(foreign)].sort() };
}
/** Discovery is open to everybody unless somebody closed it; charts that ask nothing render all the same. */
async function unlessForbidden(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const closed = ['CLUSTER_FORBIDDEN', 'CLUSTER_NOT_FOUND', 'CLUSTER_REFUSED'];
        if (error instanceof action_error/* ActionError */.lZ && closed.includes(error.code))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/cluster/manifest.js


/** Reads what `helm template` and `helm get manifest` print: YAML documents, some of them empty. */
function parseManifest(text) {
    let documents;
    try {
        documents = (0,js_yaml/* loadAll */.gh)(text);
    }
    catch (cause) {
        throw errors.HELM_FAILED('helm printed a manifest that is not YAML', { cause });
    }
    return documents.flatMap(expandLists).map(object => ({
        apiVersion: String(object.apiVersion),
        kind: String(object.kind),
        name: String(object.metadata?.name),
        namespace: object.metadata?.namespace,
        images: imagesIn(object),
    }));
}
function expandLists(document) {
    if (document === null || typeof document !== 'object')
        return [];
    const object = document;
    return object.kind === 'List' ? (object.items ?? []).flatMap(expandLists) : [object];
}
/** Every `image` of an entry of a `containers` or `initContainers` list, wherever pods are described. */
function imagesIn(value) {
    if (value === null || typeof value !== 'object')
        return [];
    if (Array.isArray(value))
        return value.flatMap(imagesIn);
    return Object.entries(value).flatMap(([key, inner]) => {
        if ((key === 'containers' || key === 'initContainers') && Array.isArray(inner))
            return inner.flatMap(container => (typeof container?.image === 'string' ? [container.image] : []));
        return imagesIn(inner);
    });
}
/** Objects that two manifests both contain: the same kind and name in the same namespace. */
function sameObjects(a, b, namespace) {
    const key = ({ apiVersion, kind, name, namespace: own }) => [apiVersion.split('/').slice(0, -1).join('/'), kind, own ?? namespace, name].join(' ');
    const known = new Set(a.map(key));
    return b.filter(object => known.has(key(object))).map(({ kind, name }) => `${kind} ${name}`);
}

// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/actions/helm-canary/src/errors.js
var src_errors = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/js/shared/oci/reference.js
var oci_reference = __webpack_require__(70329);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/release-values.js


/** Raises CANARY_IMAGE for an image without digest: a tag can name another image by the time it is promoted. */
function pinnedImage(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    if (reference.kind === 'scratch')
        throw src_errors/* errors */.s.CANARY_IMAGE('the image is "scratch", which holds nothing');
    if (reference.digest === undefined)
        throw src_errors/* errors */.s.CANARY_IMAGE(`image is "${text}", expected a reference pinned by digest such as name@sha256:…`);
    return { repository: (0,oci_reference/* repositoryName */.aR)(reference), tag: reference.tag, digest: reference.digest, text };
}
/**
 * The chart's values for an image: one key gets the whole reference; two get repository and tag, three the digest as
 * well. With two keys the digest travels in the tag, because `{{repository}}:{{tag}}` is what such charts render:
 * `name:1.4.0@sha256:…`, or without a tag `name@sha256:<hex>`.
 */
function imageValues(keys, image) {
    const { repository, tag, digest } = image;
    const [first, second, third] = keys;
    if (first === undefined || keys.length > 3)
        throw src_errors/* errors */.s.CANARY_VALUES(`image-values names ${keys.length} keys, expected one to three`);
    if (second === undefined)
        return [[first, `${repository}${tag ? `:${tag}` : ''}@${digest}`]];
    if (third !== undefined)
        return [
            [first, repository],
            [second, tag ?? ''],
            [third, digest],
        ];
    if (tag !== undefined)
        return [
            [first, repository],
            [second, `${tag}@${digest}`],
        ];
    return [
        [first, `${repository}@sha256`],
        [second, digest.slice('sha256:'.length)],
    ];
}
/**
 * Dotted keys as a nested document, which Helm takes as a values file: no quoting rules, the same in Helm 3 and 4.
 * A dot inside a name is written `\.`. As with helm's `--set`, `true`, `false`, `null` and whole numbers become those,
 * and everything else stays text (`1.10` is no number).
 * Raises CANARY_VALUES when a key lies below another key's value.
 */
function nestedValues(pairs, typed) {
    const values = {};
    for (const [key, text] of pairs) {
        const parts = key.split(/(?<!\\)\./).map(part => part.replaceAll('\\.', '.'));
        if (parts.some(part => part === '' || part === '__proto__'))
            throw src_errors/* errors */.s.CANARY_VALUES(`"${key}" is no dotted key such as image.tag`);
        let place = values;
        for (const part of parts.slice(0, -1)) {
            place[part] ??= {};
            const next = place[part];
            if (typeof next !== 'object' || next === null)
                throw src_errors/* errors */.s.CANARY_VALUES(`"${key}" lies below "${part}", which has a value of its own`);
            place = next;
        }
        place[parts.at(-1)] = typed ? scalar(text) : text;
    }
    return values;
}
/** Nested documents laid over each other; the later one wins. */
function mergeValues(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const before = merged[key];
        merged[key] = isNested(before) && isNested(value) ? mergeValues(before, value) : value;
    }
    return merged;
}
const isNested = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function scalar(text) {
    const value = /^(true|false|null|0|-?[1-9]\d*)$/.test(text) ? JSON.parse(text) : text;
    return typeof value === 'number' && !Number.isSafeInteger(value) ? text : value;
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/kubernetes-release.js






const canaryNameOf = (release) => `${release}-canary`;
/** Opens the API and finds helm. Also what the post phase starts from, without any input. */
async function openRelease(address, ctx) {
    const { kubeconfig, context } = address;
    const ports = { exec: ctx.exec, http: ctx.http, now: () => ctx.clock.now() };
    const api = await openCluster({ path: kubeconfig, context, env: ctx.env }, ports);
    const namespace = address.namespace ?? api.config.namespace;
    const target = { namespace, kubeconfig, context };
    const onLine = (line) => ctx.log.stream(line);
    const helm = await Helm.open(ctx.exec, target, { path: address.helmPath, signal: ctx.signal, onLine });
    return { api, helm, namespace };
}
function addressOf(inputs, ctx) {
    const at = (path) => (path === undefined ? undefined : (0,external_node_path_.resolve)(ctx.workspace, path));
    return {
        kubeconfig: at(inputs.kubeconfig),
        context: inputs.context,
        namespace: inputs.namespace,
        helmPath: at(inputs['helm-path']),
    };
}
/** Renders the release that would be promoted. Raises CANARY_IMAGE, CANARY_VALUES, and what helm says. */
async function renderRelease(inputs, ctx) {
    const image = pinnedImage(inputs.image);
    const { api, helm, namespace } = await openRelease(addressOf(inputs, ctx), ctx);
    const keys = inputs['image-values'].split(',').map(key => key.trim());
    const shared = mergeValues(nestedValues(inputs.set ?? [], true), nestedValues(imageValues(keys, image), false));
    const own = nestedValues(inputs['canary-values'], true);
    const files = await Promise.all((inputs.values ?? []).map(path => valuesFile((0,external_node_path_.resolve)(ctx.workspace, path), path)));
    const base = { chart: await chartOf(inputs.chart, ctx), version: inputs['chart-version'] };
    const overlay = async (name, values) => {
        const file = (0,external_node_path_.join)(ctx.temp, name);
        await (0,promises_.writeFile)(file, JSON.stringify(values));
        return [...files, file];
    };
    const stable = { ...base, values: await overlay('stable-values.json', shared) };
    const canary = { ...base, values: await overlay('canary-values.json', mergeValues(shared, own)) };
    const capabilities = await capabilitiesOf(api);
    const rendered = await helm.template(inputs.release, stable, capabilities);
    const images = parseManifest(rendered).flatMap(object => object.images);
    if (!images.some(name => name.endsWith(`@${image.digest}`)))
        throw src_errors/* errors */.s.CANARY_IMAGE(`the chart renders ${images.join(', ') || 'no container'} with image-values ${keys.join(', ')}: none is ${image.digest}`);
    return { api, helm, namespace, capabilities, stable, canary, image, digest: (0,evidence_digest/* digestText */.M6)(rendered) };
}
/** A chart on disk by its absolute path; anything else is helm's to resolve. */
async function chartOf(chart, ctx) {
    const path = (0,external_node_path_.resolve)(ctx.workspace, chart);
    return (await exists(path)) ? path : chart;
}
async function valuesFile(path, given) {
    if (await exists(path))
        return path;
    throw src_errors/* errors */.s.CANARY_VALUES(`the values file ${given} does not exist`);
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./build/js/shared/metrics/errors.js
var metrics_errors = __webpack_require__(47517);
// EXTERNAL MODULE: ./build/js/shared/metrics/text.js
var metrics_text = __webpack_require__(22421);
;// CONCATENATED MODULE: ./build/js/shared/metrics/prometheus.js


/**
 * Instant queries against Prometheus' HTTP API. The moment of a reading is the server's own: its `time()` is asked
 * first and sent with every query, so a runner with a wrong clock reads the same counters.
 *
 * Raises PROMETHEUS_QUERY (the query is wrong), PROMETHEUS_ANSWER, and what `Http` raises.
 */
class Prometheus {
    options;
    name;
    #endpoint;
    constructor(options) {
        this.options = options;
        const base = options.url.replace(/\/+$/, '');
        this.name = `Prometheus at ${base.replace(/\/\/[^/@]*@/, '//')}`;
        this.#endpoint = `${base}/api/v1/query`;
    }
    async read(queries) {
        const { resultType, result } = await this.#ask('time()');
        const now = resultType === 'scalar' && Array.isArray(result) ? (0,metrics_text/* parseNumber */.$)(String(result[1])) : undefined;
        if (now === undefined)
            throw this.#strange('time() did not give a number');
        const results = await Promise.all(queries.map(query => this.#vector(query, now)));
        return { at: Math.round(now * 1000), results };
    }
    async #vector(query, time) {
        const { resultType, result } = await this.#ask(query, time);
        if (resultType !== 'vector' || !Array.isArray(result))
            throw metrics_errors/* errors */.s.PROMETHEUS_QUERY(`the query \`${query}\` gives a ${resultType}, not a vector of counters`);
        return result.map((entry) => {
            const { __name__: name = '', ...labels } = entry.metric ?? {};
            const value = (0,metrics_text/* parseNumber */.$)(String(entry.value?.[1]));
            if (value === undefined)
                throw this.#strange(`a sample of \`${query}\` has no plain value`);
            return { name, labels, value };
        });
    }
    async #ask(query, time) {
        const { http, headers, timeoutMs } = this.options;
        const response = await http.request({
            url: this.#endpoint,
            query: { query, time },
            headers: { accept: 'application/json', ...headers },
            accept: [400, 422],
            timeoutMs,
        });
        const answer = response.json();
        if (answer.status === 'error')
            throw metrics_errors/* errors */.s.PROMETHEUS_QUERY(`${this.name} refused \`${query}\`: ${answer.error}`);
        if (answer.status !== 'success' || answer.data === undefined)
            throw this.#strange(`status ${response.status}: ${response.text().slice(0, 200)}`);
        return { resultType: answer.data.resultType, result: answer.data.result };
    }
    #strange(what) {
        return metrics_errors/* errors */.s.PROMETHEUS_ANSWER(`${this.name}: ${what}`);
    }
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/backends.js


/** What sends traffic to a release by itself. */
const ROUTE_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'Ingress', 'VirtualService', 'IngressRoute'];
/**
 * The two services between which traffic is split, found in what the chart renders for both releases.
 * Raises CANARY_CHART when the releases would share an object, when the canary would get traffic beside the weights,
 * or when more than one service could be meant.
 */
function findBackends(rendered) {
    const { release, canary, namespace, route, stableObjects, canaryObjects } = rendered;
    const shared = sameObjects(stableObjects, canaryObjects, namespace);
    if (shared.length > 0)
        throw src_errors/* errors */.s.CANARY_CHART(`the chart gives the canary the same ${shared.join(', ')} as the stable release, which it would take over`);
    const routes = canaryObjects.filter(({ kind }) => ROUTE_KINDS.includes(kind));
    if (routes.length > 0)
        throw src_errors/* errors */.s.CANARY_CHART(`the chart gives the canary ${routes.map(({ kind, name }) => `${kind} ${name}`).join(', ')}, which would send it traffic beside the weights`);
    const routed = servicesOf(route.rules);
    const owned = servicesIn(stableObjects);
    const stable = only(rendered.service, owned.filter(name => routed.includes(name)), `the route ${route.name} names ${routed.join(', ') || 'no service'}, and release ${release} has ${owned.join(', ') || 'none'}: \`service\` must say which is meant`);
    const offered = servicesIn(canaryObjects);
    const renamed = offered.find(name => name === stable.replace(release, canary));
    return {
        stable,
        canary: only(rendered.canaryService ?? renamed, offered, `the canary has the services ${offered.join(', ') || '(none)'}: \`canary-service\` must say which is meant`),
    };
}
const servicesIn = (objects) => objects.filter(({ kind, apiVersion }) => kind === 'Service' && apiVersion === 'v1').map(({ name }) => name);
function only(given, candidates, problem) {
    if (given !== undefined)
        return given;
    if (candidates.length !== 1)
        throw src_errors/* errors */.s.CANARY_CHART(problem);
    return candidates[0];
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/kubernetes-target.js






const IN_FORCE_MS = 60_000;
const POLL_MS = 500;
/** Two Helm releases of one chart behind a Gateway API route. */
class KubernetesTarget {
    inputs;
    release;
    ctx;
    metrics;
    versions;
    #weights;
    #canary;
    #backends;
    #tracks;
    #promoting = false;
    constructor(inputs, release, ctx, owner) {
        this.inputs = inputs;
        this.release = release;
        this.ctx = ctx;
        this.#canary = canaryNameOf(inputs.release);
        this.#weights = new RouteWeights(release.api, routeAddress(inputs.route, release.namespace), owner);
        this.metrics = prometheusOf(inputs, ctx);
        this.versions = { helm: release.helm.version.text };
    }
    get name() {
        return `${this.inputs.release} in namespace ${this.release.namespace}`;
    }
    get tracks() {
        if (this.#tracks === undefined)
            throw new Error('the target has not been started');
        return this.#tracks;
    }
    /** Whether the stable release was promoted to exactly this manifest by an earlier run, and still is it. */
    async alreadyServes() {
        const history = await this.release.helm.history(this.inputs.release);
        return history.at(-1)?.status === 'deployed' && history.at(-1).description.includes(this.#mark);
    }
    async start() {
        await this.#settleStable();
        await this.#takeOverRoute();
        const { helm, canary } = this.release;
        await this.#findServices();
        // What an earlier run left is not what this one is about.
        await helm.uninstall(this.#canary, this.#waiting);
        await helm.upgrade({
            ...{ release: this.#canary, chart: canary, timeoutMs: this.inputs.timeout, install: true, undo: false },
            description: `mlops-actions canary of ${this.inputs.release}`,
        });
        await this.#refuseEmptyService();
    }
    async setWeight(percent) {
        await this.#weights.shift(this.#backends, percent);
        await this.#waitInForce();
    }
    async check() {
        await this.#weights.renew();
        const problem = await this.#weights.notInForce();
        if (problem)
            throw this.#notAccepted(problem);
    }
    /**
     * Ownership of the rules is given back before the upgrade: applying a chart that renders the route would conflict
     * with it after the Deployments have changed. From then on Helm may set the chart's own rules at any moment; until
     * it does, the canary keeps its share.
     */
    async promote() {
        const { helm, stable } = this.release;
        const { timeout } = this.inputs;
        this.#promoting = true;
        await this.#weights.renew('promoting', 2 * timeout + IN_FORCE_MS);
        await this.#weights.release();
        await helm.upgrade({
            ...{ release: this.inputs.release, chart: stable, timeoutMs: timeout, install: false, undo: true },
            description: this.#mark,
        });
        this.#promoting = false;
        await this.restore();
        await this.#waitInForce();
        await this.removeCanary();
    }
    async restore() {
        if ((await this.#weights.restore()) === 'partly')
            this.ctx.log.warn('somebody else had changed the route: the canary was taken out of it, and their changes were kept');
    }
    async removeCanary() {
        const { helm } = this.release;
        await helm.stop();
        helm.resume();
        if (this.#promoting)
            await this.#undoPromotion();
        await helm.uninstall(this.#canary, this.#waiting);
    }
    async hold() {
        await this.#weights.renew('held');
    }
    async close() { }
    /** After a cancel nobody waits: the host ends everything within seconds. */
    get #waiting() {
        return this.ctx.signal.aborted ? 'no' : { timeoutMs: this.inputs.timeout };
    }
    get #mark() {
        return `mlops-actions sha256:${this.release.digest}`;
    }
    /** The stable release exists and is not locked. Raises HELM_RELEASE_MISSING, HELM_RELEASE_PENDING. */
    async #settleStable() {
        const { helm } = this.release;
        const { release, timeout } = this.inputs;
        const history = await helm.history(release);
        const newest = history.at(-1);
        const good = lastGood(history);
        if (newest === undefined || good === undefined)
            throw errors.HELM_RELEASE_MISSING(`there is no deployed release ${release} in namespace ${this.release.namespace}`);
        if (!isPending(newest.status))
            return;
        const waiting = { timeoutMs: timeout };
        const command = helm.show({ command: 'rollback', release, revision: good.revision, waiting });
        if (!this.inputs['repair-pending'])
            throw errors.HELM_RELEASE_PENDING(`release ${release} is ${newest.status} (revision ${newest.revision}); to unlock it: ${command}`);
        this.ctx.log.notice(`release ${release} is ${newest.status}; going back to revision ${good.revision}`);
        await helm.rollback(release, good.revision, waiting);
    }
    /** Puts back what a dead or held run left on the route. Raises ROUTE_BUSY when its run may still be working. */
    async #takeOverRoute() {
        const state = RouteWeights.stateOf(await this.#weights.read());
        if (!state)
            return;
        if (state.run !== this.#weights.run && looksAlive(state, this.ctx.clock.now()))
            throw busy(this.#weights.address, state);
        this.ctx.log.notice(`an earlier canary (${state.runUrl ?? state.run}) was left at ${state.percent} %; undoing it first`);
        await this.#weights.restore('anybody');
    }
    async #findServices() {
        const { helm, canary, namespace, capabilities } = this.release;
        const { release, service, 'canary-service': canaryService } = this.inputs;
        const rules = (await this.#weights.read()).spec.rules ?? [];
        this.#backends = findBackends({
            ...{ release, canary: this.#canary, namespace, service, canaryService },
            route: { name: this.#weights.address.name, rules },
            stableObjects: parseManifest(await helm.manifest(release)),
            canaryObjects: parseManifest(await helm.template(this.#canary, canary, capabilities)),
        });
        const { stable } = this.#backends;
        const base = { namespace, port: String(portOf(rules, stable) ?? ''), route: this.#weights.address.name };
        this.#tracks = {
            baseline: { ...base, track: 'baseline', release, service: stable },
            canary: { ...base, track: 'canary', release: this.#canary, service: this.#backends.canary },
        };
    }
    /** A service without ready pods answers 503 while all conditions of the route stay true. */
    async #refuseEmptyService() {
        const service = this.#backends.canary;
        const path = `/apis/discovery.k8s.io/v1/namespaces/${this.release.namespace}/endpointslices`;
        try {
            const list = await this.release.api.get(path, {
                query: { labelSelector: `kubernetes.io/service-name=${service}` },
            });
            const ready = (list.items ?? []).flatMap(({ endpoints }) => endpoints ?? []).filter(isReady);
            if (ready.length === 0)
                throw src_errors/* errors */.s.CANARY_NO_ENDPOINTS(`the service ${service} has no ready pod`);
        }
        catch (error) {
            if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'CLUSTER_FORBIDDEN')
                throw error;
            this.ctx.log.debug(`endpoints of ${service} not checked: ${error.message}`);
        }
    }
    async #waitInForce() {
        const { clock, signal } = this.ctx;
        const deadline = clock.now() + IN_FORCE_MS;
        for (;;) {
            const problem = await this.#weights.notInForce();
            if (problem === undefined)
                return;
            if (clock.now() >= deadline)
                throw this.#notAccepted(problem);
            await clock.sleep(POLL_MS, signal);
        }
    }
    /** After a promotion that was stopped: Helm goes back by itself when it can; this is for when it was killed. */
    async #undoPromotion() {
        const { helm } = this.release;
        const { release } = this.inputs;
        const history = await helm.history(release);
        const newest = history.at(-1);
        if (newest === undefined || newest.status === 'deployed')
            return;
        const good = lastGood(history);
        if (good !== undefined)
            await helm.rollback(release, good.revision, this.#waiting);
    }
    #notAccepted(problem) {
        return errors.ROUTE_NOT_ACCEPTED(`the route ${this.#weights.address.name} is not in force: ${problem}`);
    }
}
/** Absent means ready, by the API's definition. */
const isReady = ({ conditions }) => conditions?.ready !== false;
/** `fraud` or `grpcroute/fraud`. */
function routeAddress(route, namespace) {
    const slash = route.indexOf('/');
    return {
        namespace,
        resource: route.startsWith('grpcroute/') ? 'grpcroutes' : 'httproutes',
        name: route.slice(slash + 1),
    };
}
function prometheusOf(inputs, ctx) {
    const token = inputs['prometheus-token'];
    return new Prometheus({
        url: inputs['prometheus-url'],
        http: ctx.http,
        headers: {
            ...Object.fromEntries(inputs['prometheus-headers'] ?? []),
            ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
    });
}

// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var contract_parse = __webpack_require__(72586);
;// CONCATENATED MODULE: ./build/js/shared/metrics/increase.js
/**
 * Turns readings of raw counters into increases, series by series, on this side.
 *
 * PromQL's `increase()` would lose the first value of every new series, and the first error of a release always makes
 * a new series (`code="500"`): exactly what a canary must not miss. So a series that appears later counts from zero,
 * one that falls has restarted and counts from zero again, and one that is absent for a while keeps its last value.
 */
class CounterIncreases {
    #last = new Map();
    #started = false;
    /**
     * The increase of each series since the reading before; all zero at the first reading, which only sets the start.
     * Values that are no count (NaN, infinite, negative) are left out.
     */
    advance(samples) {
        const increases = samples
            .filter(({ value }) => value >= 0 && value < Infinity)
            .map(sample => {
            const key = seriesKey(sample);
            const before = this.#last.get(key) ?? (this.#started ? 0 : sample.value);
            this.#last.set(key, sample.value);
            return { labels: sample.labels, increase: sample.value < before ? sample.value : sample.value - before };
        });
        this.#started = true;
        return increases;
    }
}
function seriesKey({ name, labels }) {
    const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([name, sorted]);
}

// EXTERNAL MODULE: ./build/js/shared/metrics/selector.js
var selector = __webpack_require__(10767);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/metrics.js


const TRAEFIK = '{service="{{namespace}}-{{service}}-http-{{port}}@kubernetesgateway"';
const ISTIO = '{reporter="destination",destination_service_name="{{service}}",destination_service_namespace="{{namespace}}"';
const LABELLED = '{namespace="{{namespace}}",service="{{service}}"';
const TRACK = '{track="{{track}}"';
/** The counters of gateways (requests that never reached a pod count there too) and of servers. */
const QUERIES = {
    traefik: {
        requests: `traefik_service_requests_total${TRAEFIK}}`,
        bad: `traefik_service_requests_total${TRAEFIK},code=~"5.."}`,
        buckets: `traefik_service_request_duration_seconds_bucket${TRAEFIK}}`,
    },
    istio: {
        requests: `istio_requests_total${ISTIO}}`,
        bad: `istio_requests_total${ISTIO},response_code=~"5..|0"}`,
        buckets: `istio_request_duration_milliseconds_bucket${ISTIO}}`,
    },
    http: {
        requests: `http_requests_total${LABELLED}}`,
        bad: `http_requests_total${LABELLED},code=~"5.."}`,
        buckets: `http_request_duration_seconds_bucket${LABELLED}}`,
    },
    vllm: {
        requests: `vllm:request_success_total${LABELLED}}`,
        bad: `vllm:request_success_total${LABELLED},finished_reason=~"abort|error"}`,
        buckets: `vllm:e2e_request_latency_seconds_bucket${LABELLED}}`,
    },
    sandbox: {
        requests: `sandbox_requests_total${TRACK}}`,
        bad: `sandbox_requests_total${TRACK},code=~"5.."}`,
        buckets: `sandbox_request_duration_seconds_bucket${TRACK}}`,
        // Two processes on one machine pause now and then, one at a time: only a second is no accident.
        boundaries: [1],
    },
};
const DEFAULTS = { weight: 1, required: true, ratio: 1, objective: 0.01, dispersion: 1 };
/** All metrics of a plan: those of the preset with the plan's changes, then the plan's own. Raises CANARY_PLAN. */
function metricsOf(file, target) {
    const preset = file.preset ?? (target === 'sandbox' ? 'sandbox' : 'traefik');
    const queries = preset === 'none' ? undefined : QUERIES[preset];
    const metrics = [];
    const requests = file.errors.requests ?? asList(queries?.requests);
    const bad = file.errors.bad ?? asList(queries?.bad);
    if (requests && bad)
        metrics.push({ kind: 'errors', name: 'errors', requests, bad, ...judgedOf(file.errors) });
    else if (requests || bad)
        throw src_errors/* errors */.s.CANARY_PLAN('`errors` needs both `requests` and `bad` when preset is `none`');
    if (file.latency !== false) {
        const buckets = file.latency.buckets ?? asList(queries?.buckets);
        const boundaries = file.latency.boundaries ?? (file.latency.buckets ? undefined : queries?.boundaries);
        if (buckets)
            metrics.push({ kind: 'latency', name: 'latency', buckets, boundaries, ...judgedOf(file.latency) });
    }
    for (const metric of file.metrics) {
        const { name } = metric;
        if (metrics.some(other => other.name === name))
            throw src_errors/* errors */.s.CANARY_PLAN(`two metrics are called "${name}"; the preset’s are called errors and latency`);
        if (metric.kind === 'errors')
            metrics.push({ kind: 'errors', name, requests: metric.requests, bad: metric.bad, ...judgedOf(metric) });
        else
            metrics.push({
                ...{ kind: 'latency', name, buckets: metric.buckets, boundaries: metric.boundaries },
                ...judgedOf(metric),
            });
    }
    if (metrics.length === 0)
        throw src_errors/* errors */.s.CANARY_PLAN('the plan has no metric: choose a `preset` or list `metrics`');
    for (const query of metrics.flatMap(queriesOf))
        checkQuery(query, target);
    return metrics;
}
const queriesOf = (metric) => metric.kind === 'errors' ? [...metric.requests, ...metric.bad] : [...metric.buckets];
const PLACEHOLDERS = {
    kubernetes: ['namespace', 'service', 'port', 'release', 'route', 'track'],
    sandbox: ['track'],
};
/** What would otherwise be found out with the canary already running. */
function checkQuery(query, target) {
    const filled = fillQuery(query, Object.fromEntries(PLACEHOLDERS[target].map(name => [name, 'x'])));
    // The sandbox's counters are read from a page, which understands selectors and no PromQL.
    if (target === 'sandbox')
        (0,selector/* parseSelector */.P)(filled);
}
function judgedOf(options) {
    const ratio = options.ratio ?? DEFAULTS.ratio;
    const ratioMax = options['ratio-max'] ?? 2 * ratio;
    if (ratioMax <= ratio)
        throw src_errors/* errors */.s.CANARY_PLAN(`ratio-max is ${ratioMax}, which is not above ratio (${ratio}): nothing could be promoted`);
    return {
        weight: options.weight ?? DEFAULTS.weight,
        required: options.required ?? (options.weight === undefined || options.weight > 0),
        ratio,
        ratioMax,
        objective: options.objective ?? DEFAULTS.objective,
        dispersion: options.dispersion ?? DEFAULTS.dispersion,
    };
}
const asList = (query) => (query === undefined ? undefined : [query]);
/** Puts a track's values into a query. Raises CANARY_METRICS for a placeholder that this target does not have. */
function fillQuery(query, track) {
    return query.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name) => {
        const value = track[name];
        if (value === undefined)
            throw src_errors/* errors */.s.CANARY_METRICS(`the query \`${query}\` has the placeholder ${whole}; this target knows ${Object.keys(track).join(', ')}`);
        return value;
    });
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/counts.js



/** Reads raw counters of both releases at one moment and gives what was added since the look before. */
class CountsReader {
    source;
    #readers;
    constructor(source, metrics, tracks) {
        this.source = source;
        this.#readers = metrics.map(metric => metric.kind === 'errors' ? errorReader(metric, tracks) : latencyReader(metric, tracks));
    }
    /** The first call only sets the start: all its counts are zero. */
    async poll() {
        const reading = await this.source.read(this.#readers.flatMap(reader => reader.queries));
        let from = 0;
        const metrics = this.#readers.map(reader => {
            const results = reading.results.slice(from, from + reader.queries.length);
            from += reader.queries.length;
            return reader.read(results);
        });
        return { at: reading.at, metrics };
    }
}
const SIDES = ['canary', 'baseline'];
function errorReader(metric, tracks) {
    const sides = SIDES.map(side => ({
        requests: metric.requests.map(query => ({
            query: fillQuery(query, tracks[side]),
            counter: new CounterIncreases(),
        })),
        bad: metric.bad.map(query => ({ query: fillQuery(query, tracks[side]), counter: new CounterIncreases() })),
        // Bad requests that were counted before the request itself was: they belong to the next look.
        early: 0,
    }));
    const all = sides.flatMap(({ requests, bad }) => [...requests, ...bad]);
    return {
        queries: all.map(({ query }) => query),
        read: results => {
            const added = new Map(all.map((entry, index) => [entry, increaseOf(entry.counter, results[index] ?? [])]));
            const total = (entries) => entries.reduce((sum, entry) => sum + added.get(entry), 0);
            const [canary, baseline] = sides.map(side => {
                const n = total(side.requests);
                const seen = total(side.bad) + side.early;
                side.early = Math.max(0, seen - n);
                return { n, x: Math.min(seen, n) };
            });
            return { kind: 'errors', poll: { canary: canary, baseline: baseline } };
        },
    };
}
const increaseOf = (counter, samples) => counter.advance(samples).reduce((sum, { increase }) => sum + increase, 0);
function latencyReader(metric, tracks) {
    const sides = SIDES.map(side => metric.buckets.map(query => ({ query: fillQuery(query, tracks[side]), counter: new CounterIncreases() })));
    const perSide = metric.buckets.length;
    let boundaries = [];
    return {
        queries: sides.flatMap(entries => entries.map(({ query }) => query)),
        read: results => {
            if (boundaries.length === 0)
                boundaries = boundariesIn(results.flat(), metric);
            const [canary, baseline] = sides.map((entries, side) => {
                const byBound = new Map();
                entries.forEach(({ counter }, index) => {
                    for (const { labels, increase } of counter.advance(results[side * perSide + index] ?? [])) {
                        const bound = Number(labels.le === '+Inf' ? Infinity : labels.le);
                        byBound.set(bound, (byBound.get(bound) ?? 0) + increase);
                    }
                });
                const n = byBound.get(Infinity) ?? 0;
                const slower = boundaries.map(bound => Math.min(n, Math.max(0, n - (byBound.get(bound) ?? 0))));
                return { n, slower };
            });
            return { kind: 'latency', boundaries, poll: { canary: canary, baseline: baseline } };
        },
    };
}
/** The boundaries to judge, once the histogram is there. Raises CANARY_METRICS for one that it does not have. */
function boundariesIn(samples, { name, boundaries }) {
    const known = [...new Set(samples.map(({ labels }) => Number(labels.le)))]
        .filter(Number.isFinite)
        .sort((a, b) => a - b);
    if (known.length === 0 || boundaries === undefined)
        return known;
    const missing = boundaries.filter(bound => !known.includes(bound));
    if (missing.length > 0)
        throw src_errors/* errors */.s.CANARY_METRICS(`the metric "${name}" has no boundary ${missing.join(', ')}; its histogram has ${known.join(', ')}`);
    return boundaries;
}

// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/stats/random/random.js
var random_random = __webpack_require__(65353);
// EXTERNAL MODULE: ./build/js/shared/stats/special/gamma.js
var gamma = __webpack_require__(72947);
;// CONCATENATED MODULE: ./build/js/shared/stats/random/samplers.js

/** Standard normal variate by Marsaglia's polar method. */
function normal(random) {
    for (;;) {
        const u = 2 * random.uniform() - 1;
        const v = 2 * random.uniform() - 1;
        const s = u * u + v * v;
        if (s > 0 && s < 1)
            return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
}
/** Exponential variate with mean 1. */
function exponential(random) {
    return -Math.log1p(-random.uniform());
}
/** Gamma variate with the given shape and scale 1 (Marsaglia and Tsang 2000). */
function samplers_gamma(shape, random) {
    if (!(shape > 0))
        throw new RangeError(`gamma() needs shape > 0, got ${shape}`);
    if (shape < 1)
        return samplers_gamma(shape + 1, random) * (1 - random.uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
        const x = normal(random);
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
            return d * v;
    }
}
/**
 * Poisson variate. Products of uniforms below a mean of 10; above it rejection from a Cauchy hat with the
 * exact log density, whose cost does not grow with the mean.
 */
function poisson(mean, random) {
    if (!(mean >= 0) || mean === Number.POSITIVE_INFINITY)
        throw new RangeError(`poisson() needs a mean >= 0, got ${mean}`);
    if (mean < 10) {
        const limit = Math.exp(-mean);
        let count = 0;
        for (let product = random.uniform(); product > limit; product *= random.uniform())
            count++;
        return count;
    }
    const root = Math.sqrt(2 * mean);
    const logMean = Math.log(mean);
    const peak = mean * logMean - (0,gamma/* lgamma */.ay)(mean + 1);
    for (;;) {
        const y = Math.tan(Math.PI * random.uniform());
        const candidate = root * y + mean;
        if (candidate < 0)
            continue;
        const count = Math.floor(candidate);
        const ratio = 0.9 * (1 + y * y) * Math.exp(count * logMean - (0,gamma/* lgamma */.ay)(count + 1) - peak);
        if (random.uniform() <= ratio)
            return count;
    }
}
/**
 * Binomial variate. Waiting times while n min(p, 1 - p) < 10; above it the median trick: a beta variate
 * says where the middle order statistic of n uniforms lies, which leaves a binomial of half the size.
 */
function binomial(n, p, random) {
    if (!Number.isInteger(n) || n < 0 || !(p >= 0 && p <= 1))
        throw new RangeError(`binomial() needs an integer n >= 0 and 0 <= p <= 1, got n = ${n}, p = ${p}`);
    if (p > 0.5)
        return n - binomial(n, 1 - p, random);
    let count = 0;
    let left = n;
    let chance = p;
    while (left * Math.min(chance, 1 - chance) >= 10) {
        const middle = 1 + Math.floor(left / 2);
        const first = samplers_gamma(middle, random);
        const order = first / (first + samplers_gamma(left + 1 - middle, random));
        if (order <= chance) {
            count += middle;
            chance = Math.min(1, (chance - order) / (1 - order));
            left -= middle;
        }
        else {
            chance = Math.min(1, chance / order);
            left = middle - 1;
        }
    }
    if (chance > 0.5)
        return count + left - waitingTimes(left, 1 - chance, random);
    return count + waitingTimes(left, chance, random);
}
/** Successes among n trials, jumping from success to success by geometric waiting times. */
function waitingTimes(n, p, random) {
    if (p <= 0 || n === 0)
        return 0;
    const logMiss = Math.log1p(-p);
    let count = 0;
    for (let trial = Math.floor(-exponential(random) / logMiss) + 1; trial <= n; count++)
        trial += Math.floor(-exponential(random) / logMiss) + 1;
    return count;
}

;// CONCATENATED MODULE: ./build/js/shared/stats/special/log-space.js
/** log(sum of exp(values)), without overflow; -Infinity for no values. */
function logSumExp(values) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < values.length; i++)
        if (values[i] > top)
            top = values[i];
    if (!Number.isFinite(top))
        return top;
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += Math.exp(values[i] - top);
    return top + Math.log(total);
}
/** log(sum of weights[i] * exp(values[i])); the weights are not normalised here. */
function logWeightedSumExp(values, weights) {
    const terms = new Float64Array(values.length);
    for (let i = 0; i < terms.length; i++)
        terms[i] = weights[i] > 0 ? values[i] + Math.log(weights[i]) : -Infinity;
    return logSumExp(terms);
}
/** log(mean of exp(values)). */
function logMeanExp(values) {
    return logSumExp(values) - Math.log(values.length);
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/e-process.js
/** Keeps the running maximum; a test only says what log E is after the next observation. */
class SequentialTest {
    #logE = 0;
    #maxLogE = 0;
    #updates = 0;
    update(observation) {
        this.#logE = this.next(observation);
        if (this.#logE > this.#maxLogE)
            this.#maxLogE = this.#logE;
        this.#updates++;
        return this.#logE;
    }
    get logE() {
        return this.#logE;
    }
    get maxLogE() {
        return this.#maxLogE;
    }
    get pValue() {
        return Math.exp(-this.maxLogE);
    }
    get updates() {
        return this.#updates;
    }
    crossed(alpha) {
        return this.maxLogE >= -Math.log(checkLevel('alpha', alpha));
    }
}
function checkLevel(name, level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${level}`);
    return level;
}
function checkPositive(name, value) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY))
        throw new RangeError(`${name} must be positive, got ${value}`);
    return value;
}
/**
 * Refuses impossible counts. A negative difference is a restarted counter, which the reader of the counters
 * must resolve: guessing here would turn a restart into evidence.
 */
function checkCounts(name, { n, x }) {
    if (!(n >= 0 && n < Number.POSITIVE_INFINITY))
        throw new RangeError(`${name}: requests must be >= 0, got ${n}`);
    if (!(x >= 0 && x <= n))
        throw new RangeError(`${name}: bad events must lie in 0 .. ${n}, got ${x}`);
}
/** `size` values from `from` to `to`, evenly spaced in logarithms. */
function geometricGrid(from, to, size) {
    const grid = new Float64Array(size);
    for (let j = 0; j < size; j++)
        grid[j] = size === 1 ? from : from * (to / from) ** (j / (size - 1));
    return grid;
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/objective-test.js


const MULTIPLES = geometricGrid(1.1, 20, 20);
/** The rate whose odds are `factor` times those of `rate`; odds keep every alternative inside (0, 1). */
const withOdds = (rate, factor) => (rate * factor) / (1 - rate + rate * factor);
function logBernoulliFactor({ n, x }, alternative, objective) {
    const bad = x === 0 ? 0 : x * Math.log(alternative / objective);
    return bad + (n - x) * (Math.log1p(-alternative) - Math.log1p(-objective));
}
class ObjectiveTest extends SequentialTest {
    objective;
    tempering;
    #logL;
    #alternatives;
    #weights;
    constructor({ objective, tempering = 1 }, alternatives, weights) {
        super();
        this.objective = objective;
        this.tempering = checkPositive('tempering', tempering);
        if (tempering < 1)
            throw new RangeError(`tempering must be at least 1, got ${tempering}`);
        this.#alternatives = alternatives;
        this.#weights = weights;
        this.#logL = new Float64Array(alternatives.length);
    }
    next({ canary }) {
        checkCounts('canary', canary);
        for (let j = 0; j < this.#logL.length; j++)
            this.#logL[j] += logBernoulliFactor(canary, this.#alternatives[j], this.objective) / this.tempering;
        return logWeightedSumExp(this.#logL, this.#weights);
    }
}
/**
 * PASS test of an absolute objective; looks only at the canary. Null: in every poll p_canary >= objective.
 *
 * Half of the weight lies on "no bad event at all", so that a perfect release passes after about
 * ln(2/beta) / -ln(1 - objective) requests (368 for 1 % at beta = 5 %; all of the weight there would give
 * 299, and no power at all after the first error).
 */
class ObjectiveBelowTest extends ObjectiveTest {
    constructor(options) {
        const objective = checkLevel('objective', options.objective);
        const spread = Array.from(MULTIPLES, multiple => withOdds(objective, 1 / multiple));
        super(options, [0, ...spread], [0.5, ...spread.map(() => 0.5 / spread.length)]);
    }
}
/** FAIL test of an absolute objective; looks only at the canary. Null: in every poll p_canary <= objective. */
class ObjectiveAboveTest extends ObjectiveTest {
    constructor(options) {
        const objective = checkLevel('objective', options.objective);
        const spread = Array.from(MULTIPLES, multiple => withOdds(objective, multiple));
        super(options, spread, spread.map(() => 1 / spread.length));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/ratio-test.js


/** Alternatives as multiples of the tested ratio. */
const ERROR_GRID = geometricGrid(1.1, 20, 40);
const LATENCY_GRID = geometricGrid(1.05, 20, 30);
/**
 * log of one poll's factor for alternative `factor * ratio` against `ratio`:
 * x_c ln(factor) + (x_c + x_b) ln((ratio n_c + n_b) / (factor ratio n_c + n_b)).
 * Its expectation is at most 1 under the null for Poisson and for Bernoulli counts, poll by poll, so error
 * rates and traffic shares may change between polls.
 */
function logRatioFactor({ canary, baseline }, ratio, factor) {
    const bad = canary.x + baseline.x;
    if (bad === 0)
        return 0;
    return (canary.x * Math.log(factor) +
        bad * Math.log((ratio * canary.n + baseline.n) / (factor * ratio * canary.n + baseline.n)));
}
class RatioTest extends SequentialTest {
    ratio;
    tempering;
    #factors;
    #logL;
    constructor({ ratio, grid = ERROR_GRID, tempering = 1 }, toFactor) {
        super();
        this.ratio = checkPositive('ratio', ratio);
        this.tempering = checkPositive('tempering', tempering);
        if (tempering < 1)
            throw new RangeError(`tempering must be at least 1, got ${tempering}`);
        if (grid.length === 0)
            throw new RangeError('grid must not be empty');
        this.#factors = Float64Array.from(grid, multiple => {
            if (!(multiple > 1))
                throw new RangeError(`grid multiples must exceed 1, got ${multiple}`);
            return toFactor(multiple);
        });
        this.#logL = new Float64Array(this.#factors.length);
    }
    next(poll) {
        checkCounts('canary', poll.canary);
        checkCounts('baseline', poll.baseline);
        for (let j = 0; j < this.#logL.length; j++)
            this.#logL[j] += logRatioFactor(poll, this.ratio, this.#factors[j]) / this.tempering;
        return logMeanExp(this.#logL);
    }
}
/**
 * FAIL test. Null: in every poll p_canary <= ratio * p_baseline. Evidence grows when the canary's rate of bad
 * events is more than `ratio` times the baseline's.
 *
 * Assumes that the requests of a poll do not depend on that poll's errors: client retries break this, so
 * count first attempts.
 */
class RatioAboveTest extends RatioTest {
    constructor(options) {
        super(options, multiple => multiple);
    }
}
/**
 * PASS test (non-inferiority). Null: in every poll p_canary >= ratio * p_baseline. Stays at 1 while neither
 * release has shown a bad event; see ErrorPassTest for a criterion that such a release can pass.
 */
class RatioBelowTest extends RatioTest {
    constructor(options) {
        super(options, multiple => 1 / multiple);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/combined-tests.js




/**
 * PASS test for errors. Claim when it crosses: the error ratio is below `ratio`, or the canary's error rate is
 * below `objective`. The average of both tests, because the ratio alone stays at 1 while nobody has an error,
 * and a release without any error must be able to pass.
 */
class ErrorPassTest extends SequentialTest {
    byRatio;
    byObjective;
    constructor(options) {
        super();
        this.byRatio = new RatioBelowTest(options);
        this.byObjective = new ObjectiveBelowTest(options);
    }
    next(poll) {
        return logMeanExp([this.byRatio.update(poll), this.byObjective.update(poll)]);
    }
}
function updateBoundaries(tests, { canary, baseline }) {
    const counts = (side, k) => ({ n: side.n, x: side.slower[k] ?? Number.NaN });
    return tests.map((test, k) => test.update({ canary: counts(canary, k), baseline: counts(baseline, k) }));
}
/**
 * FAIL test for latency: at some boundary the canary has more than `ratio` times the baseline's share of slower
 * requests. Null: at no boundary. The mean of the boundaries' tests is an e-process under any dependence
 * between them, and they are strongly dependent.
 */
class LatencyFailTest extends SequentialTest {
    boundaries;
    tests;
    constructor({ boundaries, grid = LATENCY_GRID, ...options }) {
        super();
        if (boundaries.length === 0)
            throw new RangeError('boundaries must not be empty');
        this.boundaries = boundaries;
        this.tests = boundaries.map(() => new RatioAboveTest({ ...options, grid }));
    }
    /** The boundary with the strongest evidence now. */
    get drivingBoundary() {
        let driving = 0;
        this.tests.forEach((test, k) => {
            if (test.logE > this.tests[driving].logE)
                driving = k;
        });
        return this.boundaries[driving];
    }
    next(poll) {
        return logMeanExp(updateBoundaries(this.tests, poll));
    }
}
/**
 * PASS test for latency: at *every* boundary the canary's share of slower requests is below `ratio` times the
 * baseline's. Each boundary must cross on its own (intersection-union: no correction is needed, and an average
 * would prove only that some boundary is fine). `maxLogE` is the smallest of the boundaries' maxima.
 */
class LatencyPassTest extends SequentialTest {
    boundaries;
    tests;
    constructor({ boundaries, grid = LATENCY_GRID, ...options }) {
        super();
        if (boundaries.length === 0)
            throw new RangeError('boundaries must not be empty');
        this.boundaries = boundaries;
        this.tests = boundaries.map(() => new RatioBelowTest({ ...options, grid }));
    }
    get maxLogE() {
        return Math.min(...this.tests.map(test => test.maxLogE));
    }
    /** Boundaries that have not crossed 1/beta yet. */
    missing(beta) {
        return this.boundaries.filter((_, k) => !this.tests[k].crossed(beta));
    }
    next(poll) {
        return Math.min(...updateBoundaries(this.tests, poll));
    }
}
/**
 * Evidence over several metrics: E = sum of w_m E_m with weights that sum to 1. Reaching 1/alpha proves, under
 * any dependence between the metrics, that *some* metric's null is false: right for FAIL, wrong for PASS.
 * A metric with weight 0 is reported only.
 */
class WeightedEvidence extends SequentialTest {
    weights;
    #driving = 0;
    /** Weights >= 0, not all 0; they are scaled to sum to 1. */
    constructor(weights) {
        super();
        const total = weights.reduce((a, b) => a + b, 0);
        if (weights.some(weight => !(weight >= 0)) || !(total > 0 && total < Number.POSITIVE_INFINITY))
            throw new RangeError(`weights must be >= 0 and not all 0, got ${weights.join(', ')}`);
        this.weights = weights.map(weight => weight / total);
    }
    /** Index of the metric with the largest weighted evidence now. */
    get driving() {
        return this.#driving;
    }
    /** Takes the current log E of every metric, in the order of the weights. */
    next(logEs) {
        if (logEs.length !== this.weights.length)
            throw new RangeError(`expected the evidence of ${this.weights.length} metrics, got ${logEs.length}`);
        let best = -Infinity;
        this.weights.forEach((weight, m) => {
            const weighted = weight > 0 ? Math.log(weight) + logEs[m] : -Infinity;
            if (weighted > best) {
                best = weighted;
                this.#driving = m;
            }
        });
        return logWeightedSumExp(logEs, this.weights);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/canary-forecast.js





/**
 * How would this plan go? Simulates it (Poisson arrivals and errors, seeded) for an equal and for a regressed
 * canary and counts the verdicts of the error tests, so that a plan too short for its traffic is seen before it
 * starts. Latency and other metrics are not simulated: promotion also waits for them.
 */
function forecastCanary(options) {
    checkPositive('requestsPerSecond', options.requestsPerSecond);
    checkPositive('pollSeconds', options.pollSeconds);
    checkLevel('alpha', options.alpha);
    checkLevel('beta', options.beta);
    checkPositive('regression', options.regression);
    if (!(options.baseErrorRate >= 0 && options.baseErrorRate <= 1))
        throw new RangeError(`baseErrorRate must lie in 0 .. 1, got ${options.baseErrorRate}`);
    const shares = options.steps.flatMap(({ share, polls }) => {
        if (!(share >= 0 && share <= 1))
            throw new RangeError(`share must lie in 0 .. 1, got ${share}`);
        return Array.from({ length: polls }, () => share);
    });
    return {
        polls: shares.length,
        seconds: shares.length * options.pollSeconds,
        equal: simulate(options, shares, options.baseErrorRate, 'pass'),
        regressed: simulate(options, shares, Math.min(1, options.baseErrorRate * options.regression), 'fail'),
    };
}
function simulate(o, shares, canaryRate, usual) {
    const runs = o.runs ?? 200;
    const random = (0,random_random/* seededRandom */.I)(o.seed ?? 1);
    const tempering = o.tempering ?? 1;
    const requests = o.requestsPerSecond * o.pollSeconds;
    const counts = (mean, rate) => {
        const x = poisson(mean * rate, random);
        return { n: x + poisson(mean * (1 - rate), random), x };
    };
    const times = [];
    const seen = { pass: 0, fail: 0, inconclusive: 0 };
    for (let run = 0; run < runs; run++) {
        const fail = new RatioAboveTest({ ratio: o.failRatio ?? 1, tempering });
        const pass = new ErrorPassTest({ ratio: o.passRatio, objective: o.objective, tempering });
        let verdict = 'inconclusive';
        let poll = 0;
        while (verdict === 'inconclusive' && poll < shares.length) {
            const share = shares[poll++];
            const observed = {
                canary: counts(requests * share, canaryRate),
                baseline: counts(requests * (1 - share), o.baseErrorRate),
            };
            fail.update(observed);
            pass.update(observed);
            if (fail.crossed(o.alpha))
                verdict = 'fail';
            else if (poll > (o.earliestPass ?? 0) && pass.crossed(o.beta))
                verdict = 'pass';
        }
        seen[verdict]++;
        if (verdict === usual)
            times.push(poll);
    }
    times.sort((a, b) => a - b);
    const at = (quantile) => times[Math.max(0, Math.ceil(quantile * times.length) - 1)] ?? null;
    return {
        passed: seen.pass / runs,
        failed: seen.fail / runs,
        inconclusive: seen.inconclusive / runs,
        medianPolls: at(0.5),
        p90Polls: at(0.9),
    };
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/forecast.js


/** A regression that the forecast is about: what teams usually call a bad release. */
const REGRESSION = 3;
/**
 * How this plan would go at the traffic that the warm-up saw, by simulating the error metric (the others are not
 * simulated; promotion also waits for them). Undefined when the warm-up saw too little to say.
 */
function forecastOf(plan, warmUp, milliseconds) {
    const index = plan.metrics.findIndex(({ kind }) => kind === 'errors');
    const metric = plan.metrics[index];
    const counts = warmUp.metrics[index];
    if (metric === undefined || counts?.kind !== 'errors' || milliseconds <= 0)
        return undefined;
    const { canary, baseline } = counts.poll;
    const requestsPerSecond = ((canary.n + baseline.n) * 1000) / milliseconds;
    if (baseline.n === 0)
        return undefined;
    const baseErrorRate = baseline.x / baseline.n;
    const steps = stepsAfter(plan);
    const result = forecastCanary({
        ...{ requestsPerSecond, baseErrorRate, regression: REGRESSION, pollSeconds: plan.intervalMs / 1000 },
        steps: steps.map(({ percent, looks }) => ({ share: percent / 100, polls: looks })),
        ...{ failRatio: metric.ratio, passRatio: metric.ratioMax, objective: metric.objective },
        ...{ alpha: plan.alpha, beta: plan.beta, tempering: metric.dispersion },
        earliestPass: steps.slice(0, -1).reduce((sum, { looks }) => sum + looks, 0),
        runs: 100,
    });
    return { requestsPerSecond, baseErrorRate, result };
}
/** Judged looks at each weight, if no decision comes. */
function stepsAfter({ steps, warmUpMs, intervalMs, maxDurationMs }) {
    let left = warmUpMs;
    let used = 0;
    return steps.map(({ percent, holdMs }, index) => {
        const last = index === steps.length - 1;
        const length = last ? maxDurationMs - used : holdMs;
        used += length;
        const judged = Math.max(0, length - left);
        left = Math.max(0, left - length);
        return { percent, looks: Math.floor(judged / intervalMs) };
    });
}
/** `At 52 requests/s with 0.5 % errors: …`, for the log and the report. */
function describeForecast({ requestsPerSecond, baseErrorRate, result }, intervalMs) {
    const { equal, regressed } = result;
    const after = (looks) => looks === null ? 'not' : `in about ${(0,format/* formatSeconds */.Xo)((looks * intervalMs) / 1000)}`;
    // Three times none is none.
    const worse = baseErrorRate === 0
        ? 'with no error so far nothing can be said about a worse one.'
        : `one with ${REGRESSION} times the errors is rolled back in ${(0,format/* formatPercent */.l9)(regressed.failed)} (${after(regressed.medianPolls)}).`;
    return (`At ${(0,format/* formatNumber */.ZV)(requestsPerSecond, { decimals: requestsPerSecond < 10 ? 1 : 0 })} requests/s with ${(0,format/* formatPercent */.l9)(baseErrorRate)} errors, ` +
        `an equal release is promoted in ${(0,format/* formatPercent */.l9)(equal.passed)} of such canaries (${after(equal.medianPolls)}), ` +
        worse);
}
/** Whether the plan leaves so little time, or the traffic is so thin, that even a good release is likely to stay open. */
const isUnderpowered = ({ result }) => result.equal.passed < 0.5;

// EXTERNAL MODULE: ./build/js/shared/stats/special/beta.js
var beta = __webpack_require__(42830);
;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/split-check.js



/**
 * Does the traffic split as asked? Null: in every poll the canary's share lies within the tolerance. An exact
 * share as the null would alarm on harmless rounding as soon as there is enough traffic.
 *
 * One e-process per side of the band: the beta-binomial likelihood, its prior cut off at the band's edge, over
 * the likelihood at the nearest allowed share. Every factor theta^x (1-theta)^(n-x) / edge^x (1-edge)^(n-x) with
 * theta beyond the edge has expectation at most 1 for all allowed shares, so they may vary between polls.
 *
 * Each change of the requested share starts a new segment, and segments are averaged with weights
 * 1/(s (s + 1)), the rest still counting 1: multiplied, a long healthy step would hide a broken one after it.
 *
 * Alarm at alpha = 1e-3 says: sticky clients, retries or a route that is not in force. Do not judge then.
 */
class SplitCheck extends SequentialTest {
    tolerance;
    priorWeight;
    #finished = [];
    #segment;
    constructor({ tolerance = 0.2, priorWeight = 10 } = {}) {
        super();
        if (!(tolerance >= 0 && tolerance < 1))
            throw new RangeError(`tolerance must lie in 0 .. 1, got ${tolerance}`);
        this.tolerance = tolerance;
        this.priorWeight = checkPositive('priorWeight', priorWeight);
    }
    /** The shares that the running segment allows. */
    get allowed() {
        return this.#segment && { lower: this.#segment.lower, upper: this.#segment.upper };
    }
    /** The observed share of the running segment; NaN before any request. */
    get observed() {
        return this.#segment ? this.#segment.canary / (this.#segment.canary + this.#segment.baseline) : Number.NaN;
    }
    next({ share, canary, total }) {
        if (!(share >= 0 && share <= 1))
            throw new RangeError(`share must lie in 0 .. 1, got ${share}`);
        if (!(total >= 0 && canary >= 0 && canary <= total))
            throw new RangeError(`canary requests must lie in 0 .. ${total}, got ${canary}`);
        if (share === 0 || share === 1)
            return this.logE; // nothing is split
        if (share !== this.#segment?.share) {
            if (this.#segment)
                this.#finished.push(this.#segment.logE);
            this.#segment = new Segment(share, this.tolerance, this.priorWeight);
        }
        this.#segment.add(canary, total - canary);
        const segments = [...this.#finished, this.#segment.logE];
        const rest = -Math.log(segments.length + 1); // 1 - sum of 1/(s (s + 1)) = 1/(S + 1)
        return logSumExp([...segments.map((logE, s) => logE - Math.log((s + 1) * (s + 2))), rest]);
    }
}
class Segment {
    share;
    canary = 0;
    baseline = 0;
    logE = 0;
    lower;
    upper;
    #a;
    #b;
    constructor(share, tolerance, priorWeight) {
        this.share = share;
        const slack = tolerance * Math.min(share, 1 - share);
        this.lower = share - slack;
        this.upper = share + slack;
        this.#a = priorWeight * share;
        this.#b = priorWeight * (1 - share);
    }
    add(canary, baseline) {
        this.canary += canary;
        this.baseline += baseline;
        const evidence = (0,beta/* logBeta */.ln)(this.#a + this.canary, this.#b + this.baseline) - (0,beta/* logBeta */.ln)(this.#a, this.#b);
        this.logE = logMeanExp([
            evidence + this.#beyond(this.upper, 'upper') - this.#logLikelihood(this.upper),
            evidence + this.#beyond(this.lower, 'lower') - this.#logLikelihood(this.lower),
        ]);
    }
    /** log of posterior over prior mass beyond the edge: the effect of cutting the prior off there. */
    #beyond(edge, side) {
        const posterior = (0,beta/* logIncompleteBeta */.hN)(edge, this.#a + this.canary, this.#b + this.baseline)[side];
        return posterior - (0,beta/* logIncompleteBeta */.hN)(edge, this.#a, this.#b)[side];
    }
    #logLikelihood(share) {
        return this.canary * Math.log(share) + this.baseline * Math.log1p(-share);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/ratio-confidence-sequence.js



const LOWEST = 1e-6;
const HIGHEST = 1e6;
/**
 * Interval for the ratio p_canary / p_baseline that is right at every look at once with probability
 * 1 - alpha: the ratios that neither of the two one-sided ratio tests has rejected at alpha / 2. Where the
 * ratio changes over time, `lower` says "not always at or below", `upper` "not always at or above".
 *
 * The evidence against a ratio falls (test from above) or rises (from below) with that ratio, so bisection
 * finds the exact end, and the ends of all looks so far intersect to one interval.
 */
class RatioConfidenceSequence {
    #logThreshold;
    #tempering;
    #polls = [];
    #lower = 0;
    #upper = Number.POSITIVE_INFINITY;
    constructor({ alpha, tempering = 1 }) {
        this.#logThreshold = Math.log(2 / checkLevel('alpha', alpha));
        this.#tempering = checkPositive('tempering', tempering);
    }
    /** `lower` is 0 and `upper` Infinity until the data say more. */
    get interval() {
        return { lower: this.#lower, upper: this.#upper };
    }
    update(poll) {
        checkCounts('canary', poll.canary);
        checkCounts('baseline', poll.baseline);
        if (poll.canary.x + poll.baseline.x === 0)
            return this.interval; // no factor changes
        this.#polls.push(poll);
        const lowest = Math.max(LOWEST, this.#lower);
        const highest = Math.min(HIGHEST, this.#upper);
        const above = (ratio) => this.#rejects(ratio, multiple => multiple);
        const below = (ratio) => this.#rejects(ratio, multiple => 1 / multiple);
        if (above(lowest))
            this.#lower = lastRejected(lowest, HIGHEST, above);
        if (below(highest))
            this.#upper = lastRejected(highest, LOWEST, below);
        return this.interval;
    }
    /** The ratio test's evidence, with the sums over polls rearranged so that each alternative costs one log a poll. */
    #rejects(ratio, toFactor) {
        const canaryBad = this.#polls.reduce((total, { canary }) => total + canary.x, 0);
        const weighted = (scale) => {
            let total = 0;
            for (const { canary, baseline } of this.#polls)
                total += (canary.x + baseline.x) * Math.log(scale * canary.n + baseline.n);
            return total;
        };
        const tested = weighted(ratio);
        const logL = ERROR_GRID.map(multiple => {
            const factor = toFactor(multiple);
            return (canaryBad * Math.log(factor) + tested - weighted(factor * ratio)) / this.#tempering;
        });
        return logMeanExp(logL) >= this.#logThreshold;
    }
}
/**
 * The last rejected ratio from `rejected` towards `limit`, within a relative 1e-4. Steps grow from 1 % because
 * the end moves little from poll to poll and every probe costs a pass over all polls.
 */
function lastRejected(rejected, limit, rejects) {
    const towards = Math.sign(limit - rejected);
    let inside = rejected;
    let outside = limit;
    for (let step = 0.01;; step *= 4) {
        const probe = inside * Math.exp(towards * step);
        if ((limit - probe) * towards <= 0) {
            if (rejects(limit))
                return limit;
            break;
        }
        if (!rejects(probe)) {
            outside = probe;
            break;
        }
        inside = probe;
    }
    while (Math.abs(Math.log(outside / inside)) > 1e-4) {
        const middle = Math.sqrt(inside * outside);
        if (rejects(middle))
            inside = middle;
        else
            outside = middle;
    }
    return inside;
}
/** The interval after all polls; see RatioConfidenceSequence. */
function ratioConfidenceSequence(polls, alpha, tempering = 1) {
    const sequence = new RatioConfidenceSequence({ alpha, tempering });
    for (const poll of polls)
        sequence.update(poll);
    return sequence.interval;
}

;// CONCATENATED MODULE: ./build/js/shared/stats/sequential/dispersion.js
/**
 * Dispersion of bad events over polls of one release: Pearson's chi-square against a common rate, per degree of
 * freedom. 1 for independent requests; bursts raise it. Above 1.5 warn, and temper the ratio tests with it.
 * Polls without requests are left out; NaN for fewer than two polls or no bad event.
 */
function dispersion(polls) {
    const used = polls.filter(({ n }) => n > 0);
    const requests = used.reduce((total, { n }) => total + n, 0);
    const rate = used.reduce((total, { x }) => total + x, 0) / requests;
    if (used.length < 2 || !(rate > 0 && rate < 1))
        return Number.NaN;
    const chiSquare = used.reduce((total, { n, x }) => total + (x - n * rate) ** 2 / (n * rate * (1 - rate)), 0);
    return chiSquare / (used.length - 1);
}
/**
 * Half width of a band around the empirical distribution function after t observations that holds for all t at
 * once with probability 1 - alpha (Howard and Ramdas 2022, their empirical-process bound). For the report;
 * decisions come from the boundary tests.
 */
function sequentialDkwRadius(t, alpha) {
    if (!(t >= 1))
        return 1;
    return Math.min(1, 0.85 * Math.sqrt((Math.log(Math.log(Math.E * t)) + 0.8 * Math.log(1612 / alpha)) / t));
}

// EXTERNAL MODULE: ./build/js/shared/stats/special/distributions.js
var distributions = __webpack_require__(37801);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/metric-judges.js

/** The tests that belong to a metric's kind. `alpha` is for the interval that is shown. */
function judgeOf(metric, alpha) {
    return metric.kind === 'errors' ? new ErrorJudge(metric, alpha) : new LatencyJudge(metric);
}
class ErrorJudge {
    metric;
    #fail;
    #pass;
    #ratio;
    #total = emptyRate();
    #polls = [];
    #ratios = [];
    constructor(metric, alpha) {
        this.metric = metric;
        const { ratio, ratioMax, objective, dispersion: tempering } = metric;
        this.#fail = new RatioAboveTest({ ratio, tempering });
        this.#pass = new ErrorPassTest({ ratio: ratioMax, objective, tempering });
        this.#ratio = new RatioConfidenceSequence({ alpha, tempering });
    }
    update(counts) {
        const poll = counts.poll;
        this.#fail.update(poll);
        this.#pass.update(poll);
        this.#polls.push(poll);
        addTo(this.#total.canary, poll.canary);
        addTo(this.#total.baseline, poll.baseline);
    }
    get fail() {
        return this.#fail.logE;
    }
    get pass() {
        return this.#pass.maxLogE;
    }
    get requests() {
        return this.#total;
    }
    /** Decides nothing and costs more than all tests together, so it is worked out when somebody wants to see it. */
    get ratios() {
        for (const poll of this.#polls.slice(this.#ratios.length))
            this.#ratios.push(this.#ratio.update(poll));
        return this.#ratios;
    }
    passed(beta) {
        return this.#pass.crossed(beta);
    }
    state(beta) {
        return {
            ...{ metric: this.metric, fail: this.fail, pass: this.pass, passed: this.passed(beta), total: this.#total },
            ...{ ratio: this.ratios.at(-1), dispersion: burstiness(this.#polls), boundaries: [] },
        };
    }
}
class LatencyJudge {
    metric;
    #total = emptyRate();
    #boundaries = [];
    #totals = [];
    #fail;
    #pass = [];
    constructor(metric) {
        this.metric = metric;
    }
    update(counts) {
        if (counts.kind !== 'latency' || counts.boundaries.length === 0)
            return;
        if (this.#fail === undefined)
            this.#start(counts.boundaries);
        const { poll } = counts;
        this.#fail.update(poll);
        for (const side of ['canary', 'baseline'])
            this.#total[side].n += poll[side].n;
        this.#boundaries.forEach((_, k) => {
            const at = slowerThan(poll, k);
            this.#pass[k].update(at);
            addTo(this.#totals[k].canary, at.canary);
            addTo(this.#totals[k].baseline, at.baseline);
        });
    }
    /** A boundary is passed like an error rate: by the ratio, or because hardly any request is slower than it. */
    #start(boundaries) {
        const { ratio, ratioMax, objective, dispersion: tempering } = this.metric;
        this.#boundaries = boundaries;
        this.#totals = boundaries.map(emptyRate);
        this.#fail = new LatencyFailTest({ boundaries, ratio, tempering });
        this.#pass = boundaries.map(() => new ErrorPassTest({ ratio: ratioMax, objective, tempering, grid: LATENCY_GRID }));
    }
    ratios = [];
    get fail() {
        return this.#fail?.logE ?? 0;
    }
    get pass() {
        return this.#pass.length === 0 ? 0 : Math.min(...this.#pass.map(({ maxLogE }) => maxLogE));
    }
    get requests() {
        return this.#total;
    }
    passed(beta) {
        return this.#pass.length > 0 && this.#pass.every(test => test.crossed(beta));
    }
    state(beta) {
        const boundaries = this.#boundaries.map((boundary, k) => ({
            ...{ boundary, total: this.#totals[k], fail: this.#fail.tests[k].logE },
            ...{ pass: this.#pass[k].maxLogE, passed: this.#pass[k].crossed(beta) },
        }));
        return {
            ...{ metric: this.metric, fail: this.fail, passed: this.passed(beta), total: this.#total, ratio: undefined },
            ...{ pass: this.pass, dispersion: undefined, boundaries },
        };
    }
}
function burstiness(polls) {
    const used = polls.map(({ baseline }) => baseline).filter(({ n }) => n > 0);
    const value = dispersion(used);
    if (Number.isNaN(value))
        return undefined;
    return { value, pValue: (0,distributions/* chiSquareSf */.To)(value * (used.length - 1), used.length - 1) };
}
const emptyRate = () => ({ canary: { n: 0, x: 0 }, baseline: { n: 0, x: 0 } });
function addTo(total, { n, x }) {
    total.n += n;
    total.x += x;
}
function slowerThan({ canary, baseline }, k) {
    return {
        canary: { n: canary.n, x: canary.slower[k] ?? 0 },
        baseline: { n: baseline.n, x: baseline.slower[k] ?? 0 },
    };
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/judge.js


/** Alarm level of the split check: it only withholds a judgement, so it should hardly ever be wrong. */
const SPLIT_ALPHA = 1e-3;
/**
 * Composes the sequential tests into one decision that may be asked for after every look:
 * roll back when the weighted average of all metrics' evidence has reached 1/alpha (some metric is worse);
 * promote when every required metric, and every boundary of a latency metric, has reached 1/beta on its own (an
 * average would show only that some metric is fine). Both bounds hold however often one looks and whatever the
 * weights of the traffic were meanwhile. An alarm of the split check withholds the judgement.
 */
class Judge {
    #plan;
    #metrics;
    #evidence;
    #split;
    #history = [];
    constructor(plan) {
        this.#plan = plan;
        this.#metrics = plan.metrics.map(metric => judgeOf(metric, plan.alpha));
        this.#evidence = new WeightedEvidence(plan.metrics.map(({ weight }) => weight));
        this.#split = new SplitCheck({ tolerance: plan.splitTolerance });
    }
    /** Takes one look at all metrics, in the plan's order. */
    observe(counts, look) {
        this.#metrics.forEach((metric, index) => {
            metric.update(counts[index]);
        });
        this.#evidence.update(this.#metrics.map(({ fail }) => fail));
        if (look.percent !== undefined)
            this.#checkSplit(counts[0], look.percent);
        this.#history.push({
            rollback: this.#evidence.logE,
            promotion: this.#weakestClaim(),
            split: this.#split.logE,
        });
        return this.#decide(look);
    }
    get metrics() {
        return this.#metrics.map(metric => metric.state(this.#plan.beta));
    }
    get history() {
        return this.#history;
    }
    /** The interval for the first metric's ratio after each look, in step with `history`; empty for a latency metric. */
    get ratios() {
        return this.#metrics[0].ratios;
    }
    /** Judged requests of both releases, by the first metric. */
    get requests() {
        const { canary, baseline } = this.#metrics[0].requests;
        return { canary: canary.n, baseline: baseline.n };
    }
    /** The metric with the strongest weighted evidence against the canary. */
    get driving() {
        return this.#metrics[this.#evidence.driving].state(this.#plan.beta);
    }
    get split() {
        return { observed: this.#split.observed, allowed: this.#split.allowed };
    }
    #decide({ lastStep }) {
        const { alpha, beta, minRequests } = this.#plan;
        if (this.#split.crossed(SPLIT_ALPHA))
            return 'split';
        if (this.#evidence.crossed(alpha))
            return 'rollback';
        const enough = lastStep && this.requests.canary >= minRequests;
        return enough && this.#required().every(metric => metric.passed(beta)) ? 'promote' : 'continue';
    }
    #required() {
        return this.#metrics.filter((_, index) => this.#plan.metrics[index].required);
    }
    #weakestClaim() {
        return Math.min(...this.#required().map(({ pass }) => pass));
    }
    #checkSplit(counts, percent) {
        const canary = counts.poll.canary.n;
        const total = canary + counts.poll.baseline.n;
        if (total > 0)
            this.#split.update({ share: percent / 100, canary, total });
    }
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/observe.js





/** A sign of life, and a look whether the route is still ours. */
const CHECK_EVERY_MS = 30_000;
/** Shifts traffic step by step, looks at the counters and asks the judge, until there is a decision or no time left. */
async function observe(target, plan, ctx) {
    const { clock, log, signal } = ctx;
    const judge = new Judge(plan);
    const reader = new CountsReader(target.metrics, plan.metrics, target.tracks);
    const startedAt = clock.now();
    const deadline = startedAt + plan.maxDurationMs;
    const seconds = () => (clock.now() - startedAt) / 1000;
    const weights = [];
    const looks = [];
    const outages = new Outages(plan.silenceMs, ctx);
    let step = 0;
    let shiftedAt = startedAt;
    let checkedAt = startedAt;
    async function shift() {
        const { percent } = plan.steps[step];
        await target.setWeight(percent);
        shiftedAt = clock.now();
        weights.push({ seconds: seconds(), percent });
        log.info(`${percent} % of the requests go to the canary`);
    }
    async function read() {
        try {
            const observation = await reader.poll();
            outages.over();
            return observation;
        }
        catch (error) {
            outages.note(error);
            return undefined;
        }
    }
    await shift();
    await read();
    const warmUpFrom = clock.now();
    await clock.sleep(plan.warmUpMs, signal);
    let started = await read();
    const forecast = started && forecastOf(plan, started, clock.now() - warmUpFrom);
    if (forecast) {
        const text = describeForecast(forecast, plan.intervalMs);
        if (isUnderpowered(forecast))
            log.warn(`${text} More traffic, a longer max-duration or a wider ratio-max decides.`);
        else
            log.info(text);
    }
    const end = (decision, reason) => ({
        ...{ decision, reason, judge, weights, looks, startedAt, forecast },
        milliseconds: clock.now() - startedAt,
        silence: reason === 'silence' ? outages.last : undefined,
    });
    const progress = log.progress('canary', { total: plan.maxDurationMs / 1000, unit: 's' });
    try {
        let intervalFrom = clock.now();
        for (;;) {
            if (clock.now() >= deadline)
                return end('inconclusive', 'time');
            if (outages.tooLong())
                return end('inconclusive', 'silence');
            await clock.sleep(Math.min(plan.intervalMs, Math.max(1, deadline - clock.now())), signal);
            const observation = await read();
            const from = intervalFrom;
            if (observation !== undefined) {
                intervalFrom = clock.now();
                // Before the first successful reading there is nothing to compare with.
                if (started === undefined)
                    started = observation;
                else {
                    const { percent } = plan.steps[step];
                    const settled = from >= shiftedAt + plan.settleMs;
                    const judgement = judge.observe(observation.metrics, {
                        percent: settled ? percent : undefined,
                        lastStep: step === plan.steps.length - 1,
                    });
                    looks.push(recordOf(observation, percent, seconds()));
                    progress.update(seconds(), note(judge, percent));
                    const decision = decisionOf(judgement);
                    if (decision)
                        return end(decision, judgement === 'split' ? 'split' : 'decided');
                }
            }
            // Never more traffic while nobody sees what it does.
            const blind = outages.ongoing;
            if (!blind && step < plan.steps.length - 1 && clock.now() >= shiftedAt + plan.steps[step].holdMs) {
                step++;
                await shift();
                checkedAt = clock.now();
            }
            else if (clock.now() >= checkedAt + CHECK_EVERY_MS) {
                await target.check();
                checkedAt = clock.now();
            }
        }
    }
    finally {
        progress.end();
    }
}
function decisionOf(judgement) {
    if (judgement === 'continue')
        return undefined;
    return judgement === 'split' ? 'inconclusive' : judgement;
}
function recordOf({ metrics }, percent, seconds) {
    const { canary, baseline } = metrics[0].poll;
    const bad = (side) => side.x ?? 0;
    return {
        ...{ seconds, percent },
        canary: { n: canary.n, x: bad(canary) },
        baseline: { n: baseline.n, x: bad(baseline) },
    };
}
function note(judge, percent) {
    const { rollback, promotion } = judge.history.at(-1);
    const e = (logE) => (logE > 14 ? '>1e6' : Math.exp(logE).toPrecision(2));
    const { canary, baseline } = judge.requests;
    return `${percent} %, ${canary} canary and ${baseline} stable requests, evidence for rollback ${e(rollback)}, for promotion ${e(promotion)}`;
}
/** How long the metrics have not answered. Counters lose nothing meanwhile, so an outage alone decides nothing. */
class Outages {
    limitMs;
    ctx;
    #since;
    last;
    constructor(limitMs, ctx) {
        this.limitMs = limitMs;
        this.ctx = ctx;
    }
    note(error) {
        // A wrong query stays wrong, and a cancel is one.
        if (!(error instanceof action_error/* ActionError */.lZ) || error.kind !== 'infrastructure')
            throw error;
        this.last = error.message;
        if (this.#since === undefined) {
            this.#since = this.ctx.clock.now();
            this.ctx.log.warn(`the metrics did not answer, trying on for ${(0,contract_parse/* formatDuration */.a3)(this.limitMs)}: ${error.message}`);
        }
    }
    over() {
        if (this.#since !== undefined)
            this.ctx.log.info('the metrics answer again');
        this.#since = undefined;
    }
    get ongoing() {
        return this.#since !== undefined;
    }
    tooLong() {
        return this.#since !== undefined && this.ctx.clock.now() - this.#since >= this.limitMs;
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./build/js/shared/policy/fields.js + 1 modules
var fields = __webpack_require__(29350);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/policy.js


const weightField = (0,fields/* ratioField */.W)({ min: 0.0001, max: 1 })
    .refine(share => Math.abs(share * 1e4 - Math.round(share * 1e4)) < 1e-6, {
    message: 'has more than two digits after the point of the percentage',
})
    .describe('Share of the requests that the canary gets, e.g. `5%`.');
/** What errors and latency have in common: how much worse is too much, and how much the metric counts. */
const judged = {
    weight: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('How much this metric counts for a rollback; 0 only reports it. Weights are scaled to sum to 1.'),
    required: schemas/* boolean */.zMY().optional().describe('Whether promotion waits for this metric.'),
    ratio: schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Rollback when the canary’s rate is shown to exceed this many times the stable release’s.'),
    'ratio-max': schemas/* number */.aig()
        .gt(1)
        .optional()
        .describe('Promotion when the canary’s rate is shown to lie below this many times the stable release’s …'),
    objective: (0,fields/* ratioField */.W)({ min: 1e-6, max: 0.5 })
        .optional()
        .describe('… or below this share, so that a release without any bad request can be promoted.'),
    dispersion: schemas/* number */.aig()
        .min(1)
        .optional()
        .describe('1 for independent requests; more where errors come in bursts (the report estimates it).'),
};
const query = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)])
    .transform(value => (typeof value === 'string' ? [value] : value));
const countsQueries = {
    requests: query.describe('Series of the raw counter of requests, as a selector with placeholders such as `{{service}}`; several are added up.'),
    bad: query.describe('Series of the raw counter of bad requests.'),
};
const bucketsQuery = {
    buckets: query.describe('Series of the histogram’s buckets, e.g. `http_request_duration_seconds_bucket{…}`.'),
};
const boundaries = schemas/* array */.YOg(schemas/* number */.aig().positive())
    .min(1)
    .describe('Upper bounds (`le`) that are judged, in the histogram’s own unit. Default: those of the preset, or all.');
const metricSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('errors'), name: schemas/* string */.YjP().min(1), ...countsQueries, ...judged }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('latency'),
        name: schemas/* string */.YjP().min(1),
        ...bucketsQuery,
        boundaries: boundaries.optional(),
        ...judged,
    }),
]);
const PRESETS = ['traefik', 'istio', 'http', 'vllm', 'sandbox', 'none'];
/** `canary.yml`: how traffic is shifted and what decides. Every key has a default; an empty file is a plan. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).default(1).describe('Version of this file format.'),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        weight: weightField,
        hold: (0,fields/* durationField */.T)().optional().describe('How long the weight is held; the last one until the decision.'),
    }))
        .min(1)
        .optional()
        .describe('Weights in rising order. Promotion waits until the last one was reached.'),
    interval: (0,fields/* durationField */.T)({ min: 200 }).optional().describe('Time between two looks at the counters.'),
    'warm-up': (0,fields/* durationField */.T)().optional().describe('Time after the first shift that is not judged.'),
    'max-duration': (0,fields/* durationField */.T)({ min: 1000 })
        .optional()
        .describe('After this time without a decision the canary is inconclusive.'),
    'false-rollback': (0,fields/* ratioField */.W)({ min: 1e-6, max: 0.5 })
        .default(0.05)
        .describe('Highest chance that a release which is no worse is rolled back.'),
    'false-promotion': (0,fields/* ratioField */.W)({ min: 1e-6, max: 0.5 })
        .default(0.05)
        .describe('Highest chance that a release which is `ratio-max` times as bad is promoted.'),
    'min-requests': schemas/* int */.Whr().min(0).default(100).describe('Judged canary requests before a promotion.'),
    'split-tolerance': (0,fields/* ratioField */.W)({ min: 0, max: 0.99 })
        .default(0.2)
        .describe('Harmless deviation of the observed split from the requested one, as a part of the smaller share.'),
    settle: (0,fields/* durationField */.T)().optional().describe('Time that a new weight takes to be in force everywhere.'),
    silence: (0,fields/* durationField */.T)({ min: 1000 })
        .default(300_000)
        .describe('How long the metrics may fail to answer before the canary is inconclusive.'),
    preset: schemas/* enum */.k5n(PRESETS).optional().describe('Names of the counters of a gateway or a server.'),
    errors: schemas/* strictObject */.rej({ requests: query.optional(), bad: query.optional(), ...judged })
        .default({})
        .describe('Changes to the preset’s error metric.'),
    latency: schemas/* union */.KCZ([
        schemas/* literal */.euz(false),
        schemas/* strictObject */.rej({ buckets: query.optional(), boundaries: boundaries.optional(), ...judged }),
    ])
        .default({})
        .describe('Changes to the preset’s latency metric; `false` leaves it out.'),
    metrics: schemas/* array */.YOg(metricSchema).default([]).describe('Metrics beside those of the preset.'),
    traffic: schemas/* strictObject */.rej({
        method: schemas/* enum */.k5n(['GET', 'POST', 'PUT']).default('GET'),
        path: schemas/* string */.YjP().startsWith('/').default('/'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
        bodies: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]).describe('Sent in turn as JSON; text is sent as it is.'),
    })
        .default({ method: 'GET', path: '/', headers: {}, bodies: [] })
        .describe('The requests that the sandbox’s load generator sends.'),
})
    .superRefine((plan, context) => {
    plan.steps?.forEach((step, index) => {
        if (index > 0 && step.weight <= plan.steps[index - 1].weight)
            context.addIssue({
                code: 'custom',
                path: ['steps', index, 'weight'],
                message: 'is not above the weight of the step before',
            });
    });
});

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/plan.js




const MINUTE = 60_000;
/** What a file that says nothing means. A sandbox has no users to protect and no gateway to wait for. */
const plan_DEFAULTS = {
    kubernetes: {
        steps: [
            { percent: 5, holdMs: 2 * MINUTE },
            { percent: 10, holdMs: 2 * MINUTE },
            { percent: 25, holdMs: 2 * MINUTE },
            { percent: 50, holdMs: 2 * MINUTE },
        ],
        ...{ intervalMs: 15_000, warmUpMs: MINUTE, settleMs: 10_000, maxDurationMs: 30 * MINUTE },
    },
    sandbox: {
        steps: [
            { percent: 10, holdMs: 3000 },
            { percent: 25, holdMs: 3000 },
            { percent: 50, holdMs: 3000 },
        ],
        ...{ intervalMs: 1000, warmUpMs: 2000, settleMs: 0, maxDurationMs: 2 * MINUTE },
    },
};
/** Fills in what the file leaves open, and refuses plans that cannot end in a decision. Raises CANARY_PLAN. */
function planOf(file, target) {
    const defaults = plan_DEFAULTS[target];
    const steps = file.steps?.map(({ weight, hold }) => ({
        percent: Math.round(weight * 10_000) / 100,
        holdMs: hold ?? defaults.steps[0].holdMs,
    })) ?? defaults.steps;
    const plan = {
        steps,
        intervalMs: file.interval ?? defaults.intervalMs,
        warmUpMs: file['warm-up'] ?? defaults.warmUpMs,
        settleMs: file.settle ?? defaults.settleMs,
        maxDurationMs: file['max-duration'] ?? defaults.maxDurationMs,
        silenceMs: file.silence,
        alpha: file['false-rollback'],
        beta: file['false-promotion'],
        minRequests: file['min-requests'],
        splitTolerance: file['split-tolerance'],
        metrics: metricsOf(file, target),
        traffic: file.traffic,
    };
    refuseEndless(plan);
    return plan;
}
/** The plan of somebody who wrote none. */
const emptyFile = () => policySchema.parse({});
function refuseEndless({ steps, warmUpMs, maxDurationMs, intervalMs, metrics }) {
    const climb = warmUpMs + steps.slice(0, -1).reduce((sum, step) => sum + step.holdMs, 0);
    if (climb + intervalMs > maxDurationMs)
        throw src_errors/* errors */.s.CANARY_PLAN(`warm-up and steps take ${(0,contract_parse/* formatDuration */.a3)(climb)} until the last weight, and max-duration is ${(0,contract_parse/* formatDuration */.a3)(maxDurationMs)}: promotion would never be reached`);
    if (!metrics.some(metric => metric.weight > 0))
        throw src_errors/* errors */.s.CANARY_PLAN('no metric has a weight above 0, so nothing could roll the canary back');
    if (!metrics.some(metric => metric.required))
        throw src_errors/* errors */.s.CANARY_PLAN('no metric is required, so the canary would be promoted without evidence');
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/prepare.js







/** Reads the plan and renders the release that would be promoted. Changes nothing. */
async function prepareCanary(inputs, ctx) {
    const file = inputs.plan === undefined ? undefined : await (0,read/* readPolicy */.T4)(inputs.plan, policySchema, ctx);
    const canary = planFrom(file, inputs);
    const image = imageArtifact(inputs);
    const kubernetes = inputs.target === 'kubernetes' ? await renderRelease(inputs, ctx) : undefined;
    const digest = kubernetes?.digest ?? (0,evidence_digest/* digestText */.M6)(JSON.stringify(sandboxOf(inputs, canary)));
    return {
        key: {
            release: digest,
            plan: (0,evidence_digest/* digestText */.M6)(JSON.stringify(canary)),
            target: kubernetes
                ? [kubernetes.api.config.server, kubernetes.namespace, inputs.release, inputs.route].join(' ')
                : `sandbox ${inputs.release}`,
            canary: (0,evidence_digest/* digestText */.M6)(JSON.stringify([...inputs['canary-values']])),
            inconclusive: inputs['on-inconclusive'],
        },
        uses: image ? [image] : [],
        ...{ canary, file, kubernetes, digest, image },
    };
}
/** Errors about the plan as a whole say which file it is. */
function planFrom(file, { target }) {
    try {
        return planOf(file?.value ?? emptyFile(), target);
    }
    catch (error) {
        if (file === undefined || !(error instanceof action_error/* ActionError */.lZ))
            throw error;
        const { code, kind, message, hint } = error;
        throw new action_error/* ActionError */.lZ(code, kind, `${file.file}: ${message}`, { hint, file: file.file, line: 1 });
    }
}
/** Names of what the evidence says went in. */
function configurationOf(run) {
    return [run.file?.artifact ?? { name: 'canary plan (defaults)', digest: { sha256: run.key.plan } }];
}
function imageArtifact(inputs) {
    const at = inputs.image.indexOf('@sha256:');
    // The sandbox can compare two commands that no image was made of; then there is no image to ask evidence about.
    if (inputs.target === 'sandbox' && at < 0)
        return undefined;
    const reference = (0,oci_reference/* parseReference */.F2)(inputs.image);
    if (reference.kind === 'scratch' || reference.digest === undefined)
        return undefined;
    return { role: 'image', name: inputs.image, digest: { sha256: reference.digest.slice('sha256:'.length) } };
}
function sandboxOf(inputs, plan) {
    return [
        'sandbox',
        inputs.image,
        inputs['sandbox-stable'] ?? null,
        inputs['sandbox-stable-image'] ?? null,
        inputs['sandbox-canary'] ?? null,
        inputs['sandbox-traffic'],
        plan,
    ];
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/tables.js

const right = (title, format = {}) => ({ title, align: 'right', format });
const METRIC_COLUMNS = [
    { title: '' },
    { title: 'metric' },
    right('canary', { percent: true, decimals: 2 }),
    right('stable', { percent: true, decimals: 2 }),
    right('for rollback'),
    right('for promotion'),
];
const COUNT_COLUMNS = [
    { title: 'metric' },
    right('canary bad', { decimals: 0 }),
    right('of', { decimals: 0 }),
    right('stable bad', { decimals: 0 }),
    right('of', { decimals: 0 }),
];
/** A row for each metric and each latency boundary: rates, and the evidence for either decision. */
function metricRows(judge, rolledBack) {
    return rowsOf(judge).map(({ name, shown, metric, whole }) => {
        const drives = rolledBack && judge.driving.metric === metric;
        const verdict = drives ? 'fail' : shown.passed ? 'pass' : metric.required ? 'inconclusive' : 'warn';
        const rates = whole ? [null, null] : [rateOf(shown.total.canary), rateOf(shown.total.baseline)];
        return [{ verdict }, name, ...rates, eValue(shown.fail), eValue(shown.pass)];
    });
}
/** The counts behind the rates. */
function countRows(judge) {
    return rowsOf(judge)
        .filter(({ whole }) => !whole)
        .map(({ name, shown: { total } }) => [
        name,
        ...[total.canary.x, total.canary.n],
        ...[total.baseline.x, total.baseline.n],
    ]);
}
function rowsOf(judge) {
    return judge.metrics.flatMap(state => {
        const { metric, boundaries } = state;
        const name = metric.weight === 0 ? `${metric.name} (reported only)` : metric.name;
        const own = { name, metric, shown: state, whole: boundaries.length > 0 };
        return [
            own,
            ...boundaries.map(shown => ({ name: `${metric.name} > ${shown.boundary}`, metric, shown, whole: false })),
        ];
    });
}
const rateOf = ({ n, x }) => (n === 0 ? null : x / n);
/** An e-value of three digits; large ones only by their size. */
function eValue(log) {
    if (log > Math.log(1e6))
        return 'over 1,000,000';
    if (log < Math.log(1e-6))
        return 'under 0.000001';
    return String(Number(Math.exp(log).toPrecision(3)));
}
function weightRows({ weights }) {
    return weights.map(({ seconds, percent }) => [(0,format/* formatSeconds */.Xo)(Math.round(seconds)), `${percent} %`]);
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/findings.js





const ASSUMPTIONS = 'requests of one look do not depend on that look’s errors (client retries break this: count first attempts); errors are independent, or `dispersion` covers their bursts';
/** Every metric, the split and, where it failed, the promotion. */
function findingsOf(ended) {
    const { observed, run, conclusion, inputs } = ended;
    const findings = [...observed.judge.metrics.map(state => metricFinding(state, ended)), splitFinding(ended)];
    if (conclusion.promotionFailed !== undefined)
        findings.unshift({
            code: 'canary-promotion',
            verdict: 'fail',
            subject: inputs.release,
            message: `The stable release did not become ready with the new image: ${conclusion.promotionFailed}`,
            truth: truth/* EXACT */.q,
            remedy: 'See the pods of the stable release; the canary alone had passed.',
        });
    findings.push(...observed.judge.metrics.flatMap(state => dispersionFinding(state)));
    const location = run.file && { file: run.file.file, line: 1 };
    return findings.map(finding => (finding.verdict === 'pass' || !location ? finding : { ...finding, location }));
}
function metricFinding(state, { observed, run }) {
    const { metric, total, ratio } = state;
    const { alpha, beta } = run.canary;
    const drives = observed.decision === 'rollback' && observed.judge.driving.metric === metric;
    const verdict = drives ? 'fail' : state.passed ? 'pass' : metric.required ? 'inconclusive' : 'pass';
    const what = metric.kind === 'errors' ? errorRates(state) : latencyWords(state, beta);
    const conclusion = drives
        ? `shown to exceed ${metric.ratio} times the stable release’s (evidence ${eValue(state.fail)})`
        : state.passed
            ? `shown to lie below ${metric.ratioMax} times the stable release’s, or below ${(0,format/* formatPercent */.l9)(metric.objective)}`
            : metric.required
                ? `not shown to be good enough (evidence ${eValue(state.pass)} of ${(0,format/* formatCount */.B4)(1 / beta)})`
                : 'reported';
    return {
        code: metric.kind === 'errors' ? 'canary-errors' : 'canary-latency',
        verdict,
        subject: metric.name,
        message: `${what}; ${conclusion}.`,
        truth: truthOf(drives, alpha, beta),
        observed: metric.kind === 'errors' && total.canary.n > 0 ? total.canary.x / total.canary.n : undefined,
        expected: ratio ? `ratio ${showInterval(ratio)}, at most ${metric.ratioMax}` : `at most ${metric.ratioMax} times`,
        ...(verdict === 'pass'
            ? {}
            : {
                remedy: verdict === 'fail' ? 'Find out what the new image does differently.' : 'More traffic or more time decides.',
            }),
    };
}
const truthOf = (rollback, alpha, beta) => ({
    kind: 'error-controlled',
    procedure: rollback ? 'e-process for a ratio of rates, averaged over metrics' : 'e-process for a ratio or a rate',
    level: rollback ? alpha : beta,
    guarantee: 'finite-sample',
    assumptions: ASSUMPTIONS,
});
function errorRates({ total }) {
    const side = ({ n, x }) => `${(0,format/* formatPercent */.l9)(n === 0 ? Number.NaN : x / n)} (${(0,format/* formatCount */.B4)(x)} of ${(0,format/* formatCount */.B4)(n)})`;
    return `${side(total.canary)} of the canary’s requests are bad, ${side(total.baseline)} of the stable release’s`;
}
function latencyWords({ boundaries }, beta) {
    if (boundaries.length === 0)
        return 'No histogram was seen';
    const waiting = boundaries.filter(({ passed }) => !passed);
    const worst = boundaries.reduce((a, b) => (b.fail > a.fail ? b : a));
    const share = ({ n, x }) => (0,format/* formatPercent */.l9)(n === 0 ? Number.NaN : x / n);
    const most = `slower than ${worst.boundary}: ${share(worst.total.canary)} against ${share(worst.total.baseline)}`;
    const rest = waiting.length === 0
        ? ''
        : `; not yet at 1/β = ${(0,format/* formatCount */.B4)(1 / beta)}: ${waiting.map(b => b.boundary).join(', ')}`;
    return `${(0,format/* formatCount */.B4)(boundaries.length)} boundaries, the most telling one ${most}${rest}`;
}
function splitFinding({ observed, run }) {
    const { observed: share, allowed } = observed.judge.split;
    const alarmed = observed.reason === 'split';
    const seen = Number.isFinite(share);
    return {
        code: 'canary-split',
        verdict: alarmed ? 'inconclusive' : seen ? 'pass' : 'inconclusive',
        subject: 'traffic split',
        message: seen
            ? `The canary got ${(0,format/* formatPercent */.l9)(share)} of the requests at the last weight${alarmed ? ', which is not what was asked for' : ''}.`
            : 'No request was seen at a settled weight.',
        truth: {
            kind: 'error-controlled',
            procedure: 'beta-binomial e-process with tolerance',
            level: SPLIT_ALPHA,
            guarantee: 'finite-sample',
            assumptions: `the tolerance (${(0,format/* formatPercent */.l9)(run.canary.splitTolerance)} of the smaller share) covers harmless deviations`,
        },
        observed: seen ? share : undefined,
        expected: allowed ? `${(0,format/* formatPercent */.l9)(allowed.lower)} … ${(0,format/* formatPercent */.l9)(allowed.upper)}` : undefined,
        ...(alarmed
            ? { remedy: 'Look for session persistence, keep-alive connections that pin clients, and retries in the mesh.' }
            : seen
                ? {}
                : { remedy: 'Check that users reach the route, and that the plan’s queries match its counters.' }),
    };
}
/** Bursts make evidence look stronger than it is. A few looks scatter by chance, so that must be excluded first. */
function dispersionFinding({ metric, dispersion }) {
    if (dispersion === undefined || dispersion.pValue > 1e-3)
        return [];
    const { value } = dispersion;
    if (!(value > 1.5 && value > metric.dispersion))
        return [];
    return [
        {
            code: 'canary-dispersion',
            verdict: 'warn',
            subject: metric.name,
            message: `The stable release’s errors come in bursts (dispersion ${value.toFixed(1)}, 1 means independent), and the plan reckons with ${metric.dispersion}.`,
            truth: { kind: 'rule-of-thumb', why: 'above 1.5 the stated error rates begin to be exceeded in simulations' },
            observed: value,
            expected: 'at most 1.5',
            remedy: `Set \`dispersion: ${Math.ceil(value)}\` for this metric.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/plots.js



/** Plots of thousands of looks show no more than this many points each. */
const MAX_POINTS = 400;
/** Evidence is drawn between these, whatever it grew to. */
const [plots_LOWEST, plots_HIGHEST] = [1e-4, 1e6];
/** Weight, error rates, their ratio, and the evidence, each over the same time. */
function plotsOf({ observed, run }) {
    const { looks, judge, weights, milliseconds } = observed;
    const seconds = milliseconds / 1000;
    const x = { label: 'time since the first shift (s)', min: 0, max: Math.max(1, seconds) };
    const last = weights.at(-1);
    const plots = [
        blocks/* block */.o.plot('Weight of the canary', `In ${weights.length} steps to ${last.percent} % within ${(0,format/* formatSeconds */.Xo)(last.seconds)}.`, {
            kind: 'lines',
            x,
            y: { label: 'share of requests (%)', min: 0, max: 100 },
            series: [
                {
                    label: 'asked for',
                    staircase: true,
                    points: [...weights.map(({ seconds, percent }) => [seconds, percent]), [seconds, last.percent]],
                },
            ],
        }),
    ];
    if (looks.length === 0)
        return plots;
    const keep = thin(looks.length);
    const { alpha, beta } = run.canary;
    const at = (index) => looks[index].seconds;
    const { history } = judge;
    const final = history.at(-1);
    if (judge.metrics[0].metric.kind === 'errors') {
        const rates = cumulativeRates(looks);
        plots.push(blocks/* block */.o.plot('Error rates', `At the end ${(0,format/* formatPercent */.l9)(rates.canary.at(-1))} of the canary’s requests failed and ${(0,format/* formatPercent */.l9)(rates.baseline.at(-1))} of the stable release’s.`, {
            kind: 'lines',
            x,
            y: { label: 'bad requests so far (%)', min: 0 },
            series: ['canary', 'baseline'].map(track => ({
                label: track === 'canary' ? 'canary' : 'stable',
                points: keep
                    .filter(index => Number.isFinite(rates[track][index]))
                    .map((index) => [at(index), rates[track][index] * 100]),
            })),
        }));
        const known = keep.filter(index => Number.isFinite(judge.ratios[index].upper) && judge.ratios[index].lower > 0);
        if (known.length > 1)
            plots.push(ratioPlot(known, at, observed, run.canary, x));
    }
    const value = (log) => Math.min(plots_HIGHEST, Math.max(plots_LOWEST, Math.exp(log)));
    plots.push(blocks/* block */.o.plot('Evidence', `At the end ${eValue(final.rollback)} for a rollback (needed: ${Math.round(1 / alpha)}) and ${eValue(final.promotion)} for a promotion (needed: ${Math.round(1 / beta)}).`, {
        kind: 'lines',
        x,
        y: { label: 'e-value', scale: 'log', min: plots_LOWEST, max: plots_HIGHEST },
        series: [
            { label: 'for rollback', points: keep.map((index) => [at(index), value(history[index].rollback)]) },
            {
                label: 'for promotion (weakest claim)',
                points: keep.map((index) => [at(index), value(history[index].promotion)]),
            },
        ],
        thresholds: alpha === beta
            ? [{ value: 1 / alpha, label: '1/α = 1/β' }]
            : [
                { value: 1 / alpha, label: '1/α: roll back' },
                { value: 1 / beta, label: '1/β: promote' },
            ],
    }));
    return plots;
}
function ratioPlot(known, at, { judge }, { alpha }, x) {
    const { metric, ratio } = judge.metrics[0];
    const interval = (index) => judge.ratios[index];
    return blocks/* block */.o.plot('Error ratio, canary over stable', `At the end between ${ratio.lower.toPrecision(2)} and ${ratio.upper.toPrecision(2)}, with ${(0,format/* formatPercent */.l9)(1 - alpha)} at every look.`, {
        kind: 'lines',
        x,
        y: { label: 'ratio of error rates', scale: 'log' },
        series: [
            {
                label: `${(0,format/* formatPercent */.l9)(1 - alpha)} at every look`,
                points: known.map((index) => [at(index), Math.sqrt(interval(index).lower * interval(index).upper)]),
                band: known.map(index => [at(index), interval(index).lower, interval(index).upper]),
            },
        ],
        thresholds: [
            { value: metric.ratio, label: `rollback above ${metric.ratio}` },
            { value: metric.ratioMax, label: `promotion below ${metric.ratioMax}` },
        ],
    });
}
function cumulativeRates(looks) {
    const rates = { canary: [], baseline: [] };
    for (const track of ['canary', 'baseline']) {
        let n = 0;
        let bad = 0;
        for (const look of looks) {
            n += look[track].n;
            bad += look[track].x;
            rates[track].push(bad / n);
        }
    }
    return rates;
}
/** Indices of at most MAX_POINTS looks, evenly, the last one always among them. */
function thin(length) {
    const stride = Math.max(1, Math.ceil(length / MAX_POINTS));
    return Array.from({ length }, (_, index) => index).filter(index => (length - 1 - index) % stride === 0);
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/record.js

/** Numbers worth keeping: for outcome.json and Prometheus. */
function measuresOf({ observed, conclusion }) {
    const { judge } = observed;
    const last = judge.history.at(-1);
    const perTrack = ['canary', 'baseline'].flatMap(track => {
        const { n, x } = judge.metrics[0].total[track];
        return [
            { name: 'requests', value: n, labels: { track }, help: 'Judged requests.' },
            ...(n > 0 ? [{ name: 'error_ratio', value: x / n, labels: { track }, help: 'Share of bad requests.' }] : []),
        ];
    });
    return [
        ...perTrack,
        { name: 'promoted', value: conclusion.decision === 'promoted' ? 1 : 0, help: '1 when the canary was promoted.' },
        { name: 'canary_seconds', value: observed.milliseconds / 1000, help: 'From the first shift to the decision.' },
        ...(last
            ? [
                {
                    name: 'rollback_evidence_log',
                    value: last.rollback,
                    help: 'Natural logarithm of the evidence for a rollback.',
                },
                { name: 'promotion_evidence_log', value: last.promotion, help: 'The same for the weakest required claim.' },
            ]
            : []),
    ];
}
/** What the chain of evidence keeps of a canary. */
function evidenceOf({ inputs, run, observed, conclusion }) {
    const { judge } = observed;
    return {
        kind: 'gate',
        subject: [{ role: 'release', name: inputs.release, digest: { sha256: run.digest } }],
        configuration: configurationOf(run),
        dependencies: run.image ? [run.image] : [],
        details: {
            decision: conclusion.decision,
            reason: observed.reason,
            target: inputs.target,
            falseRollback: run.canary.alpha,
            falsePromotion: run.canary.beta,
            looks: observed.looks.length,
            requests: { canary: judge.requests.canary, baseline: judge.requests.baseline },
            metrics: judge.metrics.map(({ metric, fail, pass, passed, total }) => ({
                ...{ name: metric.name, required: metric.required, passed },
                ...{ rollbackEvidence: round(fail), promotionEvidence: round(pass) },
                bad: { canary: total.canary.x, baseline: total.baseline.x },
            })),
        },
    };
}
/** Three digits after the point: more would only be noise in what people compare. */
const round = (value) => Math.round(value * 1000) / 1000;

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/report.js








/** The Outcome of a canary that ran to a decision or to the end of its time. */
function describeCanary(ended) {
    const { run, observed, conclusion, target } = ended;
    const { judge } = observed;
    const findings = findingsOf(ended);
    const verdict = verdictOf(ended, findings);
    const requests = judge.requests.canary + judge.requests.baseline;
    const ratio = judge.metrics[0].ratio;
    return {
        verdict,
        headline: headlineOf(ended, requests),
        why: whyOf(ended),
        next: nextOf(ended),
        findings,
        outputs: {
            decision: conclusion.decision,
            weights: observed.weights.map(({ seconds, percent }) => ({ seconds: round(seconds), percent })),
            requests,
            'error-ratio': ratio && { low: ratio.lower, high: finite(ratio.upper) },
            ...statedRates(run),
            digest: `sha256:${run.digest}`,
        },
        blocks: blocksOf(ended),
        measures: measuresOf(ended),
        versions: target.versions,
        evidence: evidenceOf(ended),
    };
}
/** The Outcome when the stable release was promoted to this very manifest before. */
function describeUnchanged(inputs, run) {
    const name = releaseName(inputs);
    return {
        verdict: 'pass',
        headline: `helm-canary has nothing to do: ${name} was promoted before`,
        why: `The deployed revision of ${inputs.release} carries the mark of this very manifest (sha256:${run.digest.slice(0, 12)}…).`,
        next: 'nothing; `force` and a change of chart, values or image start a new canary.',
        findings: [
            {
                code: 'canary-unchanged',
                verdict: 'pass',
                subject: inputs.release,
                message: 'The stable release is the one that would be promoted.',
                truth: { kind: 'exact' },
            },
        ],
        outputs: { decision: 'unchanged', weights: [], requests: 0, ...statedRates(run), digest: `sha256:${run.digest}` },
        blocks: [
            blocks/* block */.o.facts([
                ['release', inputs.release],
                ['image', inputs.image],
                ['rendered release', `sha256:${run.digest}`],
            ]),
        ],
        evidence: {
            kind: 'gate',
            subject: [{ role: 'release', name: inputs.release, digest: { sha256: run.digest } }],
            configuration: configurationOf(run),
            dependencies: run.image ? [run.image] : [],
            details: { decision: 'unchanged' },
        },
    };
}
function verdictOf({ observed, conclusion }, findings) {
    if (observed.decision === 'inconclusive')
        return 'inconclusive';
    if (conclusion.decision !== 'promoted')
        return 'fail';
    // Promoted, but the stated error rates rest on an assumption that the data contradict.
    return findings.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}
const statedRates = ({ canary }) => ({ 'false-rollback': canary.alpha, 'false-promotion': canary.beta });
function headlineOf({ inputs, observed, conclusion }, requests) {
    const name = releaseName(inputs);
    const size = `${(0,format/* formatSeconds */.Xo)(observed.milliseconds / 1000)}, ${(0,format/* formatCount */.B4)(requests)} requests`;
    if (observed.decision === 'inconclusive') {
        const after = conclusion.decision === 'held' ? 'the canary is held as it is' : 'the route is as it was';
        return `helm-canary is inconclusive: ${name}, ${size}; ${after}`;
    }
    if (conclusion.promotionFailed !== undefined)
        return `helm-canary could not promote ${name}; it was rolled back`;
    return `helm-canary ${conclusion.decision === 'promoted' ? 'promoted' : 'rolled back'} ${name}: ${size}`;
}
function whyOf({ observed, conclusion, run }) {
    const { judge } = observed;
    const alpha = (0,format/* formatPercent */.l9)(run.canary.alpha);
    const errors = errorSentence(judge.metrics[0], run.canary.alpha);
    if (conclusion.promotionFailed !== undefined)
        return `The canary had passed, but the stable release did not become ready with its image. ${conclusion.promotionFailed}`;
    switch (observed.decision) {
        case 'rollback': {
            const { metric } = judge.driving;
            const strongest = Math.max(...judge.history.map(({ rollback }) => rollback));
            return `${errors} Worse in \`${metric.name}\`: the evidence reached ${eValue(strongest)}, and ${(0,format/* formatCount */.B4)(1 / run.canary.alpha)} decides. A release that is no worse is rolled back with a chance of at most ${alpha}.`;
        }
        case 'promote':
            return `${errors} ${latencySentence(judge.metrics)} False rollback at most ${alpha}, false promotion of a release at the plan’s limit at most ${(0,format/* formatPercent */.l9)(run.canary.beta)}.`;
        case 'inconclusive':
            return isWithoutRequests(observed)
                ? 'The time was over without a single request to judge, to either release.'
                : `${inconclusiveSentence(observed)} ${errors}`;
    }
}
/** `Errors 0.41 % against 0.44 % (ratio 0.7 … 1.3, 95 % at every look).` */
function errorSentence({ metric, total, ratio }, alpha) {
    const rate = ({ n, x }) => (0,format/* formatPercent */.l9)(n === 0 ? Number.NaN : x / n);
    const name = metric.name.charAt(0).toUpperCase() + metric.name.slice(1);
    const interval = ratio ? ` (ratio ${showInterval(ratio)}, ${(0,format/* formatPercent */.l9)(1 - alpha)} at every look)` : '';
    return `${name} ${rate(total.canary)} against ${rate(total.baseline)}${interval}.`;
}
function latencySentence(metrics) {
    const latency = metrics.filter(({ metric }) => metric.kind === 'latency' && metric.required);
    return latency.length > 0 ? 'No slower at any judged latency boundary; split as asked.' : 'Split as asked.';
}
function inconclusiveSentence({ reason, silence, judge }) {
    switch (reason) {
        case 'split': {
            const { observed, allowed } = judge.split;
            const range = allowed ? (0,format/* formatInterval */.vy)(allowed.lower, allowed.upper, { percent: true }) : 'the requested share';
            return `The canary got ${(0,format/* formatPercent */.l9)(observed)} of the requests where ${range} was asked for, so it was not judged: clients may stick to a release, or something retries.`;
        }
        case 'silence':
            return `The metrics did not answer: ${silence}.`;
        default: {
            const missing = judge.metrics
                .filter(({ metric, passed }) => metric.required && !passed)
                .map(({ metric }) => metric.name);
            return `The time was over with neither shown: worse, or good enough in ${missing.join(' and ') || 'the requests asked for'}.`;
        }
    }
}
/** Neither shown nor refuted is the wrong thing to say when there was nothing to look at. */
function isWithoutRequests({ reason, judge }) {
    return reason !== 'silence' && judge.metrics.every(({ total }) => total.canary.n + total.baseline.n === 0);
}
function nextOf({ inputs, observed, conclusion, run }) {
    const place = run.file ? ` in ${run.file.file}` : '';
    if (conclusion.decision === 'promoted')
        return inputs.target === 'sandbox'
            ? 'release the image to a cluster: the same plan decides there, on real traffic.'
            : `watch it with drift-gate; \`helm history ${inputs.release}\` shows the revision.`;
    if (conclusion.decision === 'held')
        return `look at the canary; the next run of this step undoes it first and starts anew.`;
    if (conclusion.promotionFailed !== undefined)
        return 'see why the pods of the stable release did not become ready.';
    if (observed.decision === 'rollback')
        return `see what the canary answered: its log, and \`${observed.judge.driving.metric.name}\` in the report.`;
    if (observed.reason === 'split')
        return 'see whether clients keep connections or cookies to one release, then run again.';
    if (isWithoutRequests(observed))
        return inputs.target === 'sandbox'
            ? 'send requests to the address that the log names, or let the step send them: `sandbox-traffic`.'
            : 'check that users reach the route, and that the plan’s queries match its counters.';
    if (observed.reason === 'silence')
        return 'bring the metrics back, then run again.';
    return `send more traffic, or raise \`max-duration\` or \`ratio-max\`${place}.`;
}
function blocksOf(ended) {
    const { inputs, run, observed } = ended;
    const { alpha, beta } = run.canary;
    return [
        blocks/* block */.o.section('Metrics', [
            blocks/* block */.o.table(METRIC_COLUMNS, metricRows(observed.judge, observed.decision === 'rollback')),
            blocks/* block */.o.text(`Bad requests of either release, and the evidence for either decision as e-values: under “no worse” it ever reaches 1/α = ${(0,format/* formatCount */.B4)(1 / alpha)} with a chance of at most ${(0,format/* formatPercent */.l9)(alpha)}, under “at the limit” 1/β = ${(0,format/* formatCount */.B4)(1 / beta)} with at most ${(0,format/* formatPercent */.l9)(beta)}, however often one looks.`),
        ]),
        blocks/* block */.o.section('Course', [
            ...plotsOf(ended),
            blocks/* block */.o.table(['after', 'weight'], weightRows(observed)),
            ...(observed.forecast ? [blocks/* block */.o.text(describeForecast(observed.forecast, run.canary.intervalMs))] : []),
        ]),
        blocks/* block */.o.section('Counts', [blocks/* block */.o.table(COUNT_COLUMNS, countRows(observed.judge))], true),
        blocks/* block */.o.section('Release', [
            blocks/* block */.o.facts([
                ['release', inputs.release],
                ['image', inputs.image],
                ['rendered release', `sha256:${run.digest}`],
                ['plan', run.file ? `${run.file.file} (sha256:${run.file.artifact.digest.sha256})` : 'defaults'],
            ]),
        ], true),
    ];
}
/** `fraud 1.4.0`; where the image has another name than the release, `fraud (scorer:1.4.0)`. */
function releaseName({ release, image }) {
    const [name = '', digest] = image.replace(/^oci:/, '').split('@');
    const last = name.split('/').at(-1) ?? name;
    const colon = last.indexOf(':');
    const [own, tag] = colon < 0 ? [last, undefined] : [last.slice(0, colon), last.slice(colon + 1)];
    const version = tag ?? (digest === undefined ? undefined : `${digest.slice(0, 15)}…`);
    if (version === undefined)
        return own === release ? release : `${release} (${own})`;
    return own === release ? `${release} ${version}` : `${release} (${own}${tag ? ':' : '@'}${version})`;
}
function showInterval({ lower, upper }) {
    return (0,format/* formatInterval */.vy)(lower, upper, { decimals: upper < 100 ? 2 : 0 });
}
const finite = (value) => (Number.isFinite(value) ? value : null);

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/main.js










/** Start the canary, shift traffic and watch, then promote it or put everything back. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: prepareCanary,
    async main(inputs, ctx, run) {
        const target = await openTarget(inputs, ctx, run);
        if (!inputs.force && target instanceof KubernetesTarget && (await target.alreadyServes()))
            return describeUnchanged(inputs, run);
        // Undone in reverse order: the route first, whatever else is running.
        const withdraw = [
            ctx.onAbort('end the sandbox', () => target.close()),
            ctx.onAbort('remove the canary', () => target.removeCanary()),
            ctx.onAbort('restore the route', () => target.restore()),
        ];
        await target.start();
        const observed = await observe(target, run.canary, ctx);
        const conclusion = await conclude(target, observed, inputs, ctx);
        for (const undo of withdraw)
            undo();
        ctx.state.set(STATE, null);
        await target.close();
        return describeCanary({ inputs, run, target, observed, conclusion });
    },
    /** A promotion that somebody has deployed over since is not given again. */
    async stands(_outputs, inputs, ctx, run) {
        if (run.kubernetes === undefined)
            return undefined;
        const target = new KubernetesTarget(inputs, run.kubernetes, ctx, ownerOf(ctx));
        return (await target.alreadyServes()) ? undefined : `the deployed release ${inputs.release} is another one now`;
    },
    /** What a killed run left behind: the route first, then the canary. */
    async post(ctx) {
        const left = ctx.state.get(STATE);
        if (!left)
            return;
        const { api, helm, namespace } = await openRelease(left.address, ctx);
        const owner = { run: left.run, now: () => ctx.clock.now() };
        const weights = new RouteWeights(api, routeAddress(left.route, namespace), owner);
        const state = RouteWeights.stateOf(await weights.read());
        if (state && state.run !== left.run && looksAlive(state, ctx.clock.now()))
            return;
        ctx.log.info(`the route ${left.route}: ${await weights.restore()}`);
        await helm.uninstall(canaryNameOf(left.release), { timeoutMs: left.timeoutMs });
        ctx.log.info(`the release ${canaryNameOf(left.release)} is gone`);
    },
});
const STATE = 'canary';
async function openTarget(inputs, ctx, run) {
    if (run.kubernetes === undefined) {
        // Its proxy, metrics and image layers are a fifth of what would be loaded, and a cluster needs none of it.
        const { SandboxTarget } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(5), __webpack_require__.e(19)]).then(__webpack_require__.bind(__webpack_require__, 90019));
        return SandboxTarget.open(inputs, run.canary, ctx);
    }
    const owner = ownerOf(ctx);
    const left = {
        address: addressOf(inputs, ctx),
        ...{ release: inputs.release, route: inputs.route, run: owner.run, timeoutMs: inputs.timeout },
    };
    ctx.state.set(STATE, left);
    return new KubernetesTarget(inputs, run.kubernetes, ctx, owner);
}
/** The same for a second attempt of the same job, which may then continue at once what the first left behind. */
function ownerOf({ host, clock }) {
    const place = [host.kind, host.repository, host.runId, host.job].filter(part => part !== undefined);
    return {
        run: host.runId === undefined ? `${host.kind} ${(0,external_node_crypto_.randomUUID)()}` : place.join(' '),
        runUrl: host.runUrl,
        now: () => clock.now(),
    };
}
async function conclude(target, observed, inputs, ctx) {
    if (observed.decision === 'promote')
        return promote(target, ctx);
    if (observed.decision === 'inconclusive' && inputs['on-inconclusive'] === 'hold') {
        await target.hold();
        return { decision: 'held' };
    }
    await target.restore();
    await target.removeCanary();
    return { decision: 'rolled-back' };
}
/** A stable release that does not become ready is a failed promotion, not a failed step: everything goes back. */
async function promote(target, ctx) {
    try {
        ctx.log.info('the canary has passed: promoting');
        await target.promote();
        return { decision: 'promoted' };
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const failed = error instanceof action_error/* ActionError */.lZ && ['HELM_FAILED', 'SANDBOX_START'].includes(error.code);
        if (!failed)
            throw error;
        await target.restore();
        await target.removeCanary();
        return { decision: 'rolled-back', promotionFailed: error.message };
    }
}


/***/ }),

/***/ 79833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cancelled)
/* harmony export */ });
/* unused harmony export errors */
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

/** Errors that every part can raise. */
const errors = (0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    CANCELLED: {
        kind: 'cancelled',
        meaning: 'The step was asked to stop (SIGINT or SIGTERM, a cancelled job) and has stopped.',
        remedy: 'Run the job again; a step that had finished is found and not repeated.',
    },
});
/** Raised wherever waiting or work ends because the step was cancelled. */
function cancelled(what, cause, outputs) {
    return errors.CANCELLED(`${what} was cancelled`, { cause, outputs });
}


/***/ }),

/***/ 47517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    METRICS_SELECTOR: {
        kind: 'input',
        meaning: 'A series selector is not one, e.g. `http_requests_total{code=~"5.."}`.',
        remedy: 'Write a metric name with label matchers in braces, each `label="value"` with =, !=, =~ or !~.',
    },
    METRICS_TEXT: {
        kind: 'infrastructure',
        meaning: 'A page of metrics is not in Prometheus’ text format.',
        remedy: 'Check that the address is the one of the metrics page.',
    },
    PROMETHEUS_QUERY: {
        kind: 'input',
        meaning: 'Prometheus refused a query.',
        remedy: 'Try the query in Prometheus’ own page; placeholders such as {{service}} are filled in before it is sent.',
    },
    PROMETHEUS_ANSWER: {
        kind: 'infrastructure',
        meaning: 'The server’s answer is not what Prometheus’ HTTP API gives.',
        remedy: 'Check that prometheus-url is the base address of a Prometheus-compatible API, without /api/v1.',
    },
});


/***/ }),

/***/ 10767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSelector),
/* harmony export */   k: () => (/* binding */ selects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47517);

const NAME = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*/;
const MATCHER = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')\s*(,|(?=\}))/;
const ESCAPES = { n: '\n', t: '\t', r: '\r' };
/** Reads `name{label="value",other=~"pattern"}`. Raises METRICS_SELECTOR. */
function parseSelector(text) {
    const refuse = (why) => _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.METRICS_SELECTOR(`\`${text}\` is not a series selector: ${why}`);
    const name = NAME.exec(text);
    if (!name)
        throw refuse('it does not begin with a metric name');
    let rest = text.slice(name[0].length);
    const matchers = [];
    if (rest !== '') {
        if (!rest.startsWith('{'))
            throw refuse(`"${rest.slice(0, 20)}" follows the metric name`);
        rest = rest.slice(1);
        while (!/^\s*\}/.test(rest)) {
            const found = MATCHER.exec(rest);
            if (!found)
                throw refuse(`"${rest.slice(0, 30)}" is not a label matcher`);
            const [whole, label, operator, quoted] = found;
            const value = quoted.slice(1, -1).replace(/\\(.)/g, (_, letter) => ESCAPES[letter] ?? letter);
            if (operator.endsWith('~'))
                patternOf(value, refuse);
            matchers.push({ label: label, operator: operator, value });
            rest = rest.slice(whole.length);
        }
        if (rest.trim() !== '}')
            throw refuse(`"${rest.trim().slice(1, 21)}" follows the matchers`);
    }
    return { name: name[1], matchers };
}
/** Whether a series belongs to a selector. A label that a series lacks counts as empty, as in Prometheus. */
function selects({ name, matchers }, sample) {
    return (sample.name === name &&
        matchers.every(({ label, operator, value }) => {
            const actual = sample.labels[label] ?? '';
            const matched = operator.endsWith('~') ? patternOf(value).test(actual) : actual === value;
            return matched !== operator.startsWith('!');
        }));
}
/** Prometheus anchors patterns at both ends. */
function patternOf(value, refuse = message => new Error(message)) {
    try {
        return new RegExp(`^(?:${value})$`, 's');
    }
    catch (error) {
        throw refuse(error.message);
    }
}


/***/ }),

/***/ 22421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   o: () => (/* binding */ parseMetricsText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47517);

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?[ \t]+(\S+)(?:[ \t]+(-?\d+(?:\.\d+)?))?(?:[ \t]+#.*)?[ \t]*$/s;
const LABEL = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/s;
const UNESCAPED = { n: '\n', '"': '"', '\\': '\\' };
/**
 * Reads a page in Prometheus' text format 0.0.4 (and what OpenMetrics adds to a line: an exemplar after `#`).
 * Comments, types and timestamps are passed over. Raises METRICS_TEXT with the number of the first bad line.
 */
function parseMetricsText(text) {
    const samples = [];
    text.split('\n').forEach((raw, index) => {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            return;
        const sample = parseLine(line.trimStart());
        if (sample === undefined)
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.METRICS_TEXT(`line ${index + 1} of the page of metrics is not a sample: ${line.slice(0, 120)}`);
        samples.push(sample);
    });
    return samples;
}
function parseLine(line) {
    // An exemplar has braces of its own, so the labels end at the first brace outside quotes.
    const match = LINE.exec(withoutExemplar(line));
    if (!match)
        return undefined;
    const [, name, labelText = '', number] = match;
    const labels = parseLabels(labelText);
    const value = parseNumber(number);
    if (labels === undefined || value === undefined)
        return undefined;
    return { name: name, labels, value };
}
function withoutExemplar(line) {
    let quoted = false;
    for (let at = 0; at < line.length; at++) {
        if (quoted && line[at] === '\\')
            at++;
        else if (line[at] === '"')
            quoted = !quoted;
        else if (!quoted && line[at] === '#')
            return line.slice(0, at);
    }
    return line;
}
function parseLabels(text) {
    const labels = {};
    let rest = text;
    while (rest.trim() !== '') {
        const found = LABEL.exec(rest);
        if (!found)
            return undefined;
        labels[found[1]] = found[2].replace(/\\(.)/gs, (whole, letter) => UNESCAPED[letter] ?? whole);
        rest = rest.slice(found[0].length);
    }
    return labels;
}
/** A number as Prometheus writes it: decimal, `+Inf`, `-Inf`, `NaN`. */
function parseNumber(text) {
    if (/^[+-]?inf$/i.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (/^nan$/i.test(text))
        return Number.NaN;
    return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 28685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
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
        remedy: 'Give `registry-username` and `registry-password`, or log in before this step (the Docker configuration and its credential helpers are read). The token needs permission to push.',
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
});


/***/ }),

/***/ 70329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28685);

const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d+)?$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads `registry/repository[:tag][@sha256:…]`, `oci:path[:tag][@sha256:…]` or `scratch`. A name without a host means
 * Docker Hub, as it does for Docker. Raises IMAGE_REFERENCE.
 */
function parseReference(text) {
    if (text === 'scratch')
        return { kind: 'scratch' };
    const [name, digest] = splitDigest(text);
    if (name.startsWith('oci:')) {
        const rest = name.slice(4);
        // The last colon separates a tag only when no separator follows it, so that `C:\images` stays a path.
        const at = rest.lastIndexOf(':');
        const tagged = at > 1 && TAG.test(rest.slice(at + 1));
        const path = tagged ? rest.slice(0, at) : rest;
        if (path === '')
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.IMAGE_REFERENCE(`"${text}" names no directory`);
        return { kind: 'layout', path, tag: tagged ? rest.slice(at + 1) : undefined, digest };
    }
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasHost = first !== '' && (/[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const registry = hasHost ? first : 'docker.io';
    const path = hasHost ? name.slice(slash + 1) : name;
    const colon = path.lastIndexOf(':');
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (!HOST.test(registry))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.IMAGE_REFERENCE(`"${text}": "${registry}" is no registry host`);
    if (!REPOSITORY.test(repository)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.IMAGE_REFERENCE(`"${text}": "${repository}" is no repository name (lower case, words joined by . _ - /)`);
    }
    if (tag !== undefined && !TAG.test(tag))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.IMAGE_REFERENCE(`"${text}": "${tag}" is no tag`);
    const official = registry === 'docker.io' && !repository.includes('/');
    return { kind: 'registry', registry, repository: official ? `library/${repository}` : repository, tag, digest };
}
/** The reference as people write it, without tag and digest. */
function repositoryName(reference) {
    return reference.kind === 'layout' ? `oci:${reference.path}` : `${reference.registry}/${reference.repository}`;
}
/** Whether plain HTTP is what one expects: the registry runs on this machine. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function splitDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = text.slice(at + 1);
    if (!DIGEST.test(digest)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.IMAGE_REFERENCE(`"${text}": "${digest}" is no digest (sha256: and 64 hexadecimal digits)`);
    }
    return [text.slice(0, at), digest];
}


/***/ }),

/***/ 29350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ durationField),
  W: () => (/* binding */ ratioField)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/js/shared/contract/textual.js
const DECIMAL = '[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?';
/**
 * The anchored regular expression that a value's text must match, for machines that check before this project's own
 * parser does (JSON Schema, GitLab). RE2-compatible. Bounds are left to the parser. Undefined: any text.
 */
function textPattern(spec) {
    switch (spec.kind) {
        case 'string':
            return spec.pattern;
        case 'number':
            return `^${DECIMAL}$`;
        case 'ratio':
            return `^${DECIMAL} *%?$`;
        case 'duration':
            return '^[0-9]+(?:\\.[0-9]+)?(?:ms|s|m|h|d)$';
        case 'size':
            return '^[0-9]+(?:\\.[0-9]+)? *(?:[kKMGT]?B|[KMGT]iB)$';
        case 'choice':
            return `^(?:${alternatives(spec)})$`;
        case 'choices':
            return `^[,\\s]*(?:${alternatives(spec)})(?:\\s*[,\\n][,\\s]*(?:${alternatives(spec)}))*[,\\s]*$`;
        default:
            return undefined;
    }
}
function alternatives(spec) {
    return (spec.options ?? []).map(option => option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

// EXTERNAL MODULE: ./build/js/shared/contract/input.js
var input = __webpack_require__(50005);
// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var contract_parse = __webpack_require__(72586);
;// CONCATENATED MODULE: ./build/js/shared/policy/fields.js


/** For editors, which only see the published schema: the parser decides. */
const PATTERNS = {
    duration: textPattern(input/* input */.h.duration({ description: '' })),
    ratio: textPattern(input/* input */.h.ratio({ description: '' })),
};
/** A duration in a policy file, written as in inputs (`90s`, `15m`, `6h`); milliseconds in the typed value. */
function durationField(bounds = {}) {
    const parse = contract_parse/* parsers */.T_.duration(bounds);
    return schemas/* string */.YjP()
        .meta({ examples: ['30s'], pattern: PATTERNS.duration })
        .transform((given, context) => attempt(() => parse(given), given, context));
}
/** A share in a policy file, written as in inputs (`0.05`, `5%`); numbers are accepted as they are. */
function ratioField(bounds = { min: 0, max: 1 }) {
    const parse = contract_parse/* parsers */.T_.ratio(bounds);
    return schemas/* union */.KCZ([schemas/* string */.YjP().meta({ pattern: PATTERNS.ratio }), schemas/* number */.aig()])
        .transform((given, context) => attempt(() => parse(String(given)), given, context));
}
function attempt(parse, input, context) {
    try {
        return parse();
    }
    catch (error) {
        context.addIssue({
            code: 'custom',
            input,
            message: `is ${JSON.stringify(input)}, expected ${error.message}`,
        });
        return core/* NEVER */.tm;
    }
}


/***/ }),

/***/ 73776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Keeps the types of a step that is written as an object literal. */
function action(definition) {
    return definition;
}


/***/ }),

/***/ 65353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
// Below this a product with 32 bits is exact in a double.
const EXACT_PRODUCT = 2 ** 21;
const rotl = (x, k) => (x << k) | (x >>> (32 - k));
/**
 * xoshiro128** (Blackman and Vigna 2018), seeded through splitmix32 so that neighbouring seeds give
 * unrelated streams. Integer arithmetic only: the same on every platform. Not for secrets.
 */
function seededRandom(seed) {
    if (!Number.isInteger(seed))
        throw new RangeError(`seededRandom needs an integer seed, got ${seed}`);
    let state = seed | 0;
    const splitmix = () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
    let a = splitmix();
    let b = splitmix();
    let c = splitmix();
    let d = splitmix();
    const bits = () => {
        const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotl(d, 11);
        return result;
    };
    const integer = (bound) => {
        if (!(bound >= 1 && bound <= 2 ** 32) || bound % 1 !== 0)
            throw new RangeError(`integer() needs a whole bound in 1 .. 2^32, got ${bound}`);
        if (bound <= EXACT_PRODUCT) {
            // Lemire's multiplication: the division that finds the biased remainder is needed once in 2^32 / bound draws.
            for (;;) {
                const product = bits() * bound;
                const high = Math.floor(product / 2 ** 32);
                const low = product - high * 2 ** 32;
                if (low >= bound || low >= 2 ** 32 % bound)
                    return high;
            }
        }
        const limit = 2 ** 32 - (2 ** 32 % bound);
        let draw = bits();
        while (draw >= limit)
            draw = bits();
        return draw % bound;
    };
    return { bits, integer, uniform: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992 };
}
/** Shuffles in place (Fisher-Yates) and returns the same array. */
function shuffle(values, random) {
    for (let i = values.length - 1; i > 0; i--) {
        const j = random.integer(i + 1);
        const kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
    return values;
}


/***/ }),

/***/ 42830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   hN: () => (/* binding */ logIncompleteBeta),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);

const HALF_LOG_TWO_PI = 0.9189385332046728;
const TINY = 1e-300;
/**
 * ln B(a, b), a, b > 0. For large arguments the leading terms of the three gammas are cancelled on paper
 * first: subtracting them as numbers would lose eight digits at a million.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`logBeta needs a, b > 0, got a = ${a}, b = ${b}`);
    if (large < 10)
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small + large);
    const tail = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(large) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small + large);
    if (small < 10) {
        return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lgamma */ .ay)(small) + small - small * Math.log(small + large) + (large - 0.5) * -Math.log1p(small / large) + tail;
    }
    return (HALF_LOG_TWO_PI -
        0.5 * Math.log(large) +
        (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(small) +
        tail -
        (small - 0.5) * Math.log1p(large / small) -
        large * Math.log1p(small / large));
}
/** Continued fraction of the incomplete beta function (Lentz), right of which it converges fast: x < (a+1)/(a+b+2). */
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < TINY)
        d = TINY;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 1_000_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + even / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = 1 + odd / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return h;
}
/**
 * Natural logarithms of the regularised incomplete beta function I_x(a, b) and of its complement.
 * In logarithms because tails of 1e-400 occur in the e-processes. The smaller tail is computed directly;
 * relative error about 1e-12 up to a + b = 1e6.
 */
function logIncompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
        throw new RangeError(`logIncompleteBeta needs a, b > 0 and 0 <= x <= 1, got x = ${x}, a = ${a}, b = ${b}`);
    if (x === 0)
        return { lower: -Infinity, upper: 0 };
    if (x === 1)
        return { lower: 0, upper: -Infinity };
    const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b);
    const complement = (log) => (log >= 0 ? -Infinity : Math.log(-Math.expm1(log)));
    if (x < (a + 1) / (a + b + 2)) {
        const lower = Math.min(0, front + Math.log(betaFraction(a, b, x) / a));
        return { lower, upper: complement(lower) };
    }
    const upper = Math.min(0, front + Math.log(betaFraction(b, a, 1 - x) / b));
    return { lower: complement(upper), upper };
}
/** Regularised incomplete beta function I_x(a, b) = P(Beta(a, b) <= x). */
function incompleteBeta(x, a, b) {
    return Math.exp(logIncompleteBeta(x, a, b).lower);
}
/** Quantile of Beta(a, b): the x with I_x(a, b) = p, by bisection on whichever tail is smaller. */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    const useLower = p <= 0.5;
    const target = useLower ? Math.log(p) : Math.log1p(-p);
    for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
        const middle = (low + high) / 2;
        const { lower, upper } = logIncompleteBeta(middle, a, b);
        if (useLower ? lower < target : upper > target)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 37801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   To: () => (/* binding */ chiSquareSf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports studentTQuantile, logBinomialPmf, binomialUpperTail */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42830);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72947);


const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Standard normal distribution function; relative error about 1e-13 in the tail as well. */
function normalCdf(x) {
    if (x === 0)
        return 0.5;
    const tail = 0.5 * (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(0.5, (x * x) / 2).q;
    return x < 0 ? tail : 1 - tail;
}
/**
 * Standard normal quantile, 0 < p < 1 (0 and 1 give the infinities). Start: Abramowitz and Stegun 26.2.23
 * (error below 4.5e-4); three Halley steps on the lower tail then reach double precision.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return -Infinity;
    const t = Math.sqrt(-2 * Math.log(p));
    let x = -(t -
        (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(x) - p) * SQRT_TWO_PI * Math.exp((x * x) / 2);
        x -= step / (1 + (x * step) / 2);
    }
    return x;
}
/** P(chi-square with df degrees of freedom > x). */
function chiSquareSf(x, df) {
    return x <= 0 ? 1 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, x / 2).q;
}
/** The x with P(chi-square with df degrees of freedom <= x) = p. */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p < 1))
        throw new RangeError(`chiSquareQuantile needs 0 <= p < 1, got ${p}`);
    if (p === 0)
        return 0;
    let high = Math.max(1, df);
    while ((0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, high / 2).p < p)
        high *= 2;
    let low = 0;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        const { p: below, q: above } = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedGamma */ .TA)(df / 2, middle / 2);
        if (p < 0.5 ? below < p : above > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T <= t), Student's t with df degrees of freedom. */
function studentTCdf(t, df) {
    const tail = 0.5 * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J7)(df / (df + t * t), df / 2, 0.5);
    return t < 0 ? tail : 1 - tail;
}
/** Student's t quantile. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile needs 0 <= p <= 1, got ${p}`);
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -studentTQuantile(1 - p, df);
    if (p === 0)
        return -Infinity;
    // In the middle x = df / (df + t^2) is close to 1 and 1 - x carries the digits, so ask for 1 - x directly there.
    if (p > 0.25) {
        const rest = betaQuantile(1 - 2 * p, 0.5, df / 2);
        return -Math.sqrt((df * rest) / (1 - rest));
    }
    const x = betaQuantile(2 * p, df / 2, 0.5);
    return -Math.sqrt((df * (1 - x)) / x);
}
/** ln P(X = k), X binomial(n, p). */
function logBinomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return -Infinity;
    const choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
    return choose + (k === 0 ? 0 : k * Math.log(p)) + (k === n ? 0 : (n - k) * Math.log1p(-p));
}
/** P(X <= k), X binomial(n, p). */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return Math.exp((0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .logIncompleteBeta */ .hN)(p, Math.floor(k) + 1, n - Math.floor(k)).upper);
}
/** P(X >= k), X binomial(n, p). */
function binomialUpperTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return Math.exp(logIncompleteBeta(p, Math.ceil(k), n - Math.ceil(k) + 1).lower);
}


/***/ }),

/***/ 72947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TA: () => (/* binding */ regularisedGamma),
/* harmony export */   ay: () => (/* binding */ lgamma),
/* harmony export */   kV: () => (/* binding */ logFactorial)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046728;
// Stirling's series, B_2k / (2k (2k - 1)): with x >= 10 the terms below reach double precision.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const TINY = 1e-300;
/** lgamma(x) - [(x - 1/2) ln x - x + ln(2 pi) / 2], for x >= 10. */
function stirlingError(x) {
    const inverseSquare = 1 / (x * x);
    let result = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        result = result * inverseSquare + STIRLING[k];
    return result / x;
}
/**
 * ln Gamma(x) for x > 0. Stirling's series above 10, the recurrence below it.
 * Absolute error about 1e-14 up to 10, relative error about 1e-15 above (tested against SciPy).
 */
function lgamma(x) {
    if (!(x > 0))
        throw new RangeError(`lgamma needs x > 0, got ${x}`);
    if (x === 1 || x === 2)
        return 0;
    let product = 1;
    let shifted = x;
    while (shifted < 10)
        product *= shifted++;
    const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingError(shifted);
    return stirling - Math.log(product);
}
/** ln n! */
function logFactorial(n) {
    return lgamma(n + 1);
}
/**
 * Regularised incomplete gamma functions {P(a, x), Q(a, x)}, a > 0, x >= 0.
 * Series below a + 1, Lentz's continued fraction above; the smaller of the two is computed directly, so
 * its relative error stays near 1e-13 for a up to about 1e5.
 */
function regularisedGamma(a, x) {
    if (!(a > 0) || !(x >= 0))
        throw new RangeError(`regularisedGamma needs a > 0 and x >= 0, got a = ${a}, x = ${x}`);
    if (x === 0)
        return { p: 0, q: 1 };
    if (x === Number.POSITIVE_INFINITY)
        return { p: 1, q: 0 };
    const front = Math.exp(a * Math.log(x) - x - lgamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let total = term;
        for (let k = 1; term > total * 1e-17; k++) {
            term *= x / (a + k);
            total += term;
        }
        const p = Math.min(1, front * total);
        return { p, q: 1 - p };
    }
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let h = d;
    for (let i = 1;; i++) {
        const an = -i * (i - a);
        b += 2;
        d = an * d + b;
        if (Math.abs(d) < TINY)
            d = TINY;
        c = b + an / c;
        if (Math.abs(c) < TINY)
            c = TINY;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16 || i > 1_000_000)
            break;
    }
    const q = Math.min(1, front * h);
    return { p: 1 - q, q };
}


/***/ })

};
