export const id = 19;
export const ids = [19];
export const modules = {

/***/ 90019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SandboxTarget: () => (/* binding */ SandboxTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/metrics/selector.js
var metrics_selector = __webpack_require__(10767);
// EXTERNAL MODULE: ./build/js/shared/metrics/text.js
var metrics_text = __webpack_require__(22421);
;// CONCATENATED MODULE: ./build/js/shared/metrics/page.js


/** Reads one page in Prometheus' text format directly; queries are plain series selectors. */
class MetricsPage {
    url;
    http;
    now;
    name;
    constructor(url, http, now) {
        this.url = url;
        this.http = http;
        this.now = now;
        this.name = `the metrics page ${url}`;
    }
    async read(queries) {
        const selectors = queries.map(metrics_selector/* parseSelector */.P);
        const response = await this.http.request({ url: this.url, headers: { accept: 'text/plain;version=0.0.4' } });
        const samples = (0,metrics_text/* parseMetricsText */.o)(response.text());
        return { at: this.now(), results: selectors.map(selector => samples.filter(sample => (0,metrics_selector/* selects */.k)(selector, sample))) };
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/js/shared/stats/random/random.js
var random_random = __webpack_require__(65353);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/sandbox/load.js


/** Requests under way at once; beyond that a server is stuck, and more requests would only pile up. */
const MAX_IN_FLIGHT = 256;
const TICK_MS = 10;
/** After a pause of the machine, at most this much is made up for: a burst would not be the load that was asked for. */
const MAX_CATCH_UP_MS = 250;
/**
 * Sends requests to a loopback address at a steady rate, whatever the answers take (an open loop: a slow server gets
 * no less traffic). Bodies come in a new random order in each round: in a fixed one they would keep step with the
 * proxy's own turns, and one server would get the same ones every time. Answers are read and thrown away; the proxy
 * counts them.
 * @param rate requests per second
 */
function startLoad(url, rate, traffic) {
    const { hostname } = new URL(url);
    if (hostname !== '127.0.0.1')
        throw new Error(`the load generator sends to loopback only, not to ${hostname}`);
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: MAX_IN_FLIGHT });
    const bodies = traffic.bodies.map(body => (typeof body === 'string' ? body : JSON.stringify(body)));
    const nextBody = inRandomRounds(bodies);
    let inFlight = 0;
    let skipped = 0;
    let due = 0;
    let last = performance.now();
    const send = () => {
        const body = nextBody();
        inFlight++;
        const done = () => {
            inFlight--;
        };
        const outgoing = (0,external_node_http_.request)(new URL(traffic.path, url), {
            agent,
            method: traffic.method,
            headers: {
                ...(body === undefined
                    ? {}
                    : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body).toString() }),
                ...traffic.headers,
            },
        });
        outgoing.once('close', done);
        outgoing.on('error', () => { });
        outgoing.on('response', response => response.resume());
        outgoing.end(body);
    };
    const timer = setInterval(() => {
        const now = performance.now();
        due += (Math.min(now - last, MAX_CATCH_UP_MS) * rate) / 1000;
        last = now;
        for (; due >= 1; due--) {
            if (inFlight < MAX_IN_FLIGHT)
                send();
            else
                skipped++;
        }
    }, TICK_MS);
    return {
        get skipped() {
            return skipped;
        },
        stop() {
            clearInterval(timer);
            agent.destroy();
        },
    };
}
/** Gives all bodies, in a new order each round; always the same orders, so that a run can be repeated. */
function inRandomRounds(bodies) {
    const random = (0,random_random/* seededRandom */.I)(1);
    let round = [];
    return () => {
        if (round.length === 0)
            round = (0,random_random/* shuffle */.k)([...bodies], random);
        return round.pop();
    };
}

// EXTERNAL MODULE: ./node_modules/httpxy/dist/index.mjs
var dist = __webpack_require__(78488);
// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/sandbox/proxy.js



const TRACKS = (/* unused pure expression or super */ null && (['baseline', 'canary']));
const LOOPBACK = '127.0.0.1';
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** One upstream's answer may take this long; then it counts as 504. */
const UPSTREAM_TIMEOUT_MS = 30_000;
/**
 * A weighted reverse proxy on loopback that counts requests by track. The split is deterministic (as in gateways that
 * use weighted round robin): among any n requests the canary gets n * percent / 100, give or take one.
 */
async function startProxy(port = 0) {
    const registry = new prom_client.Registry();
    const requests = new prom_client.Counter({
        name: 'sandbox_requests_total',
        help: 'Requests by track and status code.',
        labelNames: ['track', 'code', 'method'],
        registers: [registry],
    });
    const durations = new prom_client.Histogram({
        name: 'sandbox_request_duration_seconds',
        help: 'Time from the request to the end of the answer, by track.',
        labelNames: ['track'],
        buckets: BUCKETS,
        registers: [registry],
    });
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 128 });
    const forwarder = (0,dist/* createProxyServer */.eQ)({ agent, xfwd: true, proxyTimeout: UPSTREAM_TIMEOUT_MS });
    const upstreams = new Map();
    let percent = 0;
    let credit = 0;
    const choose = () => {
        credit += percent;
        if (credit < 100)
            return 'baseline';
        credit -= 100;
        return 'canary';
    };
    forwarder.on('error', (_error, _request, response) => {
        if (response === undefined || !('writeHead' in response))
            return;
        if (response.headersSent)
            response.destroy();
        else
            response.writeHead(502).end();
    });
    const handle = (request, response) => {
        const track = choose();
        const stop = durations.startTimer({ track });
        // `close` comes once, whether the answer was finished or broken off.
        response.once('close', () => {
            const code = response.writableFinished ? response.statusCode : 502;
            requests.inc({ track, code, method: request.method ?? 'GET' });
            stop();
        });
        const target = upstreams.get(track);
        if (target === undefined)
            response.writeHead(503).end();
        else
            void forwarder.web(request, response, { target });
    };
    const front = (0,external_node_http_.createServer)({ keepAliveTimeout: 30_000 }, handle);
    const back = (0,external_node_http_.createServer)((_request, response) => {
        void registry.metrics().then(text => response.writeHead(200, { 'content-type': registry.contentType }).end(text));
    });
    await Promise.all([listen(front, port), listen(back, 0)]);
    return {
        url: `http://${LOOPBACK}:${portOf(front)}`,
        metricsUrl: `http://${LOOPBACK}:${portOf(back)}/metrics`,
        setWeight(next) {
            percent = next;
            credit = 0;
        },
        setUpstream(track, url) {
            upstreams.set(track, url);
        },
        async close() {
            await Promise.all([proxy_closed(front), proxy_closed(back)]);
            agent.destroy();
        },
    };
}
const portOf = (server) => server.address().port;
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, () => {
            server.removeListener('error', reject);
            resolve();
        });
    });
}
function proxy_closed(server) {
    return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

// EXTERNAL MODULE: ./build/js/shared/exec/free-port.js
var free_port = __webpack_require__(71820);
// EXTERNAL MODULE: ./build/js/shared/exec/child-environment.js
var child_environment = __webpack_require__(75556);
// EXTERNAL MODULE: ./build/js/shared/exec/last-words.js
var last_words = __webpack_require__(90596);
// EXTERNAL MODULE: ./build/js/shared/oci/reference.js
var oci_reference = __webpack_require__(70329);
// EXTERNAL MODULE: ./build/js/shared/oci/layout-store.js
var layout_store = __webpack_require__(76128);
// EXTERNAL MODULE: ./build/js/shared/oci/store.js
var oci_store = __webpack_require__(9717);
// EXTERNAL MODULE: ./build/js/shared/oci/media-types.js
var media_types = __webpack_require__(59647);
// EXTERNAL MODULE: ./build/js/shared/oci/unpack.js
var unpack = __webpack_require__(88452);
// EXTERNAL MODULE: ./build/js/shared/oci/host-process.js
var host_process = __webpack_require__(93036);
// EXTERNAL MODULE: ./build/js/actions/helm-canary/src/errors.js
var errors = __webpack_require__(3364);
;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/sandbox/server.js




const POLL_MS = 100;
/**
 * Starts a server with PORT set to a free port, and waits until it answers any HTTP request below 500 on `readyPath`.
 * Raises SANDBOX_START.
 */
async function startServer(name, launch, { readyPath, timeoutMs }, ctx) {
    const port = await (0,free_port/* freePort */.o)();
    const child = ctx.exec.start(launch.argv, {
        cwd: launch.cwd,
        env: { ...(0,child_environment/* childEnvironment */.Q)(ctx.env), ...launch.env, PORT: String(port), HOST: '127.0.0.1' },
        onStderr: line => ctx.log.debug(`${name}: ${line}`),
    });
    let ended;
    void child.exited.then(result => {
        ended = result;
    });
    const url = `http://127.0.0.1:${port}`;
    const deadline = ctx.clock.now() + timeoutMs;
    try {
        for (;;) {
            if (ended)
                throw errors/* errors */.s.SANDBOX_START(`the ${name} server (${launch.argv.join(' ')}) ${(0,last_words/* lastWords */.a)(ended)}`);
            if (await answers(`${url}${readyPath}`, ctx))
                return { url, stop: () => child.stop() };
            if (ctx.clock.now() > deadline)
                throw errors/* errors */.s.SANDBOX_START(`the ${name} server did not answer on ${readyPath} within ${timeoutMs / 1000} s`);
            await ctx.clock.sleep(POLL_MS, ctx.signal);
        }
    }
    catch (error) {
        await child.stop();
        throw error;
    }
}
async function answers(url, ctx) {
    try {
        const { status } = await ctx.http.request({ url, retries: 0, timeoutMs: 2000, accept: CLIENT_ERRORS });
        return status < 500;
    }
    catch {
        ctx.signal.throwIfAborted();
        return false;
    }
}
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
/**
 * Unpacks an image of an OCI layout and says how this machine's own runtime starts its files. The base image does not
 * run: what is compared are the packed files.
 */
async function launchOfImage(reference, folder, ctx) {
    const parsed = (0,oci_reference/* parseReference */.F2)(reference);
    if (parsed.kind !== 'layout')
        throw errors/* errors */.s.SANDBOX_START(`the sandbox starts images of OCI layouts (oci:<path>), not ${reference}`);
    const store = (0,layout_store/* openLayout */.B)((0,external_node_path_.resolve)(ctx.workspace, parsed.path), (0,oci_reference/* repositoryName */.aR)(parsed));
    const image = await (0,oci_store/* readImage */.AM)(store, parsed.digest ?? parsed.tag ?? 'latest', (0,media_types/* parsePlatform */.FL)('linux/amd64'));
    const root = (0,external_node_path_.join)(ctx.temp, folder);
    for (const [index, layer] of image.manifest.layers.entries()) {
        const file = (0,external_node_path_.join)(ctx.temp, `${folder}-layer-${index}`);
        await store.fetchBlob(layer, file);
        await (0,unpack/* unpackLayer */.y)(file, layer.mediaType, root);
    }
    const found = await (0,host_process/* hostProcess */.G)(image.config, root, ctx.exec);
    if (found === undefined)
        throw errors/* errors */.s.SANDBOX_START(`${reference} has neither entrypoint nor command`);
    return found;
}

;// CONCATENATED MODULE: ./build/js/actions/helm-canary/src/sandbox-target.js





/** Two processes of this machine behind a weighted proxy. It ends with the step: nothing of it stays. */
class SandboxTarget {
    inputs;
    plan;
    ctx;
    proxy;
    tracks = { canary: { track: 'canary' }, baseline: { track: 'baseline' } };
    versions = { node: process.version };
    metrics;
    #stable;
    #canary;
    #load;
    constructor(inputs, plan, ctx, proxy) {
        this.inputs = inputs;
        this.plan = plan;
        this.ctx = ctx;
        this.proxy = proxy;
        this.metrics = new MetricsPage(proxy.metricsUrl, ctx.http, () => ctx.clock.now());
    }
    static async open(inputs, plan, ctx) {
        return new SandboxTarget(inputs, plan, ctx, await startProxy(inputs['sandbox-port']));
    }
    get name() {
        return `${this.inputs.release} in the sandbox at ${this.proxy.url}`;
    }
    async start() {
        const { inputs, ctx, proxy } = this;
        const stableImage = inputs['sandbox-stable-image'];
        const stable = stableImage === undefined
            ? this.#command(inputs['sandbox-stable'])
            : await launchOfImage(stableImage, 'sandbox-stable', ctx);
        this.#stable = await this.#server('stable', stable);
        proxy.setUpstream('baseline', this.#stable.url);
        this.#canary = await this.#server('canary', await this.#canaryLaunch());
        proxy.setUpstream('canary', this.#canary.url);
        ctx.log.info(`send requests to ${proxy.url}`);
        const rate = inputs['sandbox-traffic'];
        if (rate > 0)
            this.#load = startLoad(proxy.url, rate, this.plan.traffic);
    }
    async setWeight(percent) {
        this.proxy.setWeight(percent);
    }
    async check() { }
    async promote() {
        const old = this.#stable;
        this.#stable = await this.#server('stable', await this.#canaryLaunch('sandbox-promoted'));
        this.proxy.setUpstream('baseline', this.#stable.url);
        this.proxy.setWeight(0);
        await old?.stop();
        await this.removeCanary();
    }
    async restore() {
        this.proxy.setWeight(0);
    }
    async removeCanary() {
        await this.#canary?.stop();
        this.#canary = undefined;
    }
    async hold() {
        throw new Error('a sandbox cannot be held; the contract refuses it');
    }
    async close() {
        const skipped = this.#load?.skipped ?? 0;
        if (skipped > 0)
            this.ctx.log.warn(`${skipped} requests were due and not sent: the servers are too slow for this load`);
        this.#load?.stop();
        await Promise.all([this.#canary?.stop(), this.#stable?.stop()]);
        await this.proxy.close();
    }
    async #canaryLaunch(folder = 'sandbox-canary') {
        const { image, 'sandbox-canary': command } = this.inputs;
        return command?.length ? this.#command(command) : launchOfImage(image, folder, this.ctx);
    }
    #command([program = '', ...args]) {
        const { workspace } = this.ctx;
        // A bare name is looked up on PATH; a path is the workspace's.
        const file = /[\\/]/.test(program) ? (0,external_node_path_.resolve)(workspace, program) : program;
        return { argv: [file, ...args], cwd: workspace, env: {} };
    }
    #server(name, launch) {
        const { 'sandbox-ready': readyPath, timeout: timeoutMs } = this.inputs;
        return startServer(name, launch, { readyPath, timeoutMs }, this.ctx);
    }
}


/***/ }),

/***/ 75556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * The environment that child programs get when none is given: this process's, without what belongs to this step alone.
 * Inputs may be secrets (`INPUT_TOKEN`); the files behind GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ARTIFACTS would let a
 * training script overwrite the step's own verdict; the runtime token opens the job's artifacts and cache.
 */
function childEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !OWN.test(name))
            kept[name] = value;
    }
    return kept;
}
const OWN = /^(INPUT_.*|MLOPS_INPUT_.*|GITHUB_OUTPUT|GITHUB_STATE|STATE_.*|GITHUB_ARTIFACTS|ACTIONS_RUNTIME_TOKEN)$/i;


/***/ }),

/***/ 71820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** A port of the loopback that nothing listens on at this moment, for a server that is told its port. */
function freePort() {
    return new Promise((resolve, reject) => {
        const probe = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        probe.once('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}


/***/ }),

/***/ 90596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/** How a process ended and the last three lines that it said, e.g. `ended with exit code 3: … | no such file`. */
function lastWords({ exitCode, signal, stdout, stderr, }) {
    const lines = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' | ').slice(0, 400);
    return `ended with ${signal === null ? `exit code ${exitCode}` : `signal ${signal}`}${lines === '' ? '' : `: ${lines}`}`;
}


/***/ }),

/***/ 93036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hostProcess),
/* harmony export */   v: () => (/* binding */ launchOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The parts of an image's configuration that say what is started. */
function launchOf({ config = {} }) {
    const pairs = (config.Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    return {
        argv: [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])],
        env: Object.fromEntries(pairs),
        workdir: config.WorkingDir || '/',
    };
}
/**
 * How an image's unpacked files are started by this machine's own runtime instead of a container's: absolute paths
 * that exist below `root` point there, and a program that lies in the base (`/usr/local/bin/node`) is replaced by this
 * machine's own of that name. Undefined when the image has neither entrypoint nor command.
 * Shows only that the packed files work with the host's runtime; the base image does not run.
 */
async function hostProcess(config, root, exec) {
    const launch = launchOf(config);
    const here = async (text) => {
        if (!text.startsWith('/'))
            return text;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(text).split('/'));
        return (await exists(path)) ? path : text;
    };
    const [program, ...args] = await Promise.all(launch.argv.map(here));
    if (program === undefined)
        return undefined;
    const mapped = await Promise.all(Object.entries(launch.env).map(async ([name, value]) => [name, await here(value)]));
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...launch.workdir.split('/'));
    return {
        argv: [await runtimeOf(program, exec), ...args],
        cwd: (await exists(cwd)) ? cwd : root,
        env: Object.fromEntries(mapped.filter(([name]) => name !== 'PATH')),
    };
}
async function runtimeOf(program, exec) {
    if (program.startsWith('/') && (await exists(program)))
        return program;
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(program);
    // An action always runs in a Node, also where none is on PATH.
    return (await exec.which(name)) ?? (name === 'node' ? process.execPath : name);
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 76128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout)
/* harmony export */ });
/* unused harmony export isLayout */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28685);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59647);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9717);







const REF_NAME = 'org.opencontainers.image.ref.name';
/**
 * An OCI image layout: a directory with `oci-layout`, `index.json` and `blobs/sha256/`. Every file is written beside
 * its place and renamed, so that a killed process leaves no half of one; `index.json` comes last.
 */
function openLayout(directory, name) {
    const written = new Set();
    const blobPath = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'blobs', ...digest.split(':'));
    async function readIndex() {
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'index.json'), 'utf8');
        }
        catch {
            return { schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA */ .Rn.index, manifests: [] };
        }
        try {
            const index = JSON.parse(text);
            if (!Array.isArray(index.manifests))
                throw new Error('it has no list of manifests');
            return index;
        }
        catch (cause) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.IMAGE_LAYOUT(`${name}: index.json cannot be read (${cause.message})`, { cause });
        }
    }
    async function writeAtomically(path, content) {
        const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    async function prepare() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'blobs', 'sha256'), { recursive: true });
        const marker = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'oci-layout');
        if (!(await exists(marker)))
            await writeAtomically(marker, '{"imageLayoutVersion":"1.0.0"}');
    }
    const store = {
        name,
        async getManifest(reference) {
            const index = await readIndex();
            const entry = index.manifests.find(candidate => candidate.digest === reference || candidate.annotations?.[REF_NAME] === reference);
            const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
            if (digest === undefined || !(await exists(blobPath(digest))))
                return undefined;
            const bytes = (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDigest */ .H2)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(blobPath(digest)), digest, `${name} ${reference}`);
            const own = JSON.parse(bytes.toString()).mediaType;
            return { digest, bytes, mediaType: own ?? entry?.mediaType ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA */ .Rn.manifest };
        },
        async getBlob({ digest }) {
            try {
                return (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDigest */ .H2)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(blobPath(digest)), digest, name);
            }
            catch (cause) {
                if (cause.code !== 'ENOENT')
                    throw cause;
                throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.IMAGE_LAYOUT(`${name} lacks the blob ${digest}`, { cause });
            }
        },
        async fetchBlob(descriptor, file) {
            const path = blobPath(descriptor.digest);
            if (!(await exists(path)))
                throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.IMAGE_LAYOUT(`${name} lacks the blob ${descriptor.digest}`);
            await checkFile(path, descriptor.digest, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path, file);
        },
        hasBlob: digest => exists(blobPath(digest)),
        async putBlob({ digest }, source) {
            await prepare();
            if (await exists(blobPath(digest)))
                return;
            written.add(digest);
            if ('bytes' in source) {
                await writeAtomically(blobPath(digest), (0,_store_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDigest */ .H2)(source.bytes, digest, name));
                return;
            }
            await checkFile(source.file, digest, name);
            const draft = `${blobPath(digest)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
            // On one disk a second name will do; elsewhere, and where the system knows no such thing, the bytes are copied.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(source.file, draft).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source.file, draft));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, blobPath(digest));
        },
        takeBlob: async () => false,
        async putManifest(manifest, tag) {
            const config = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
            await store.putBlob(config, { bytes: manifest.bytes });
            if (tag === undefined)
                return;
            const index = await readIndex();
            const others = index.manifests.filter(entry => entry.annotations?.[REF_NAME] !== tag);
            const entry = { ...config, annotations: { [REF_NAME]: tag } };
            const byName = (a, b) => (a.annotations?.[REF_NAME] ?? '') < (b.annotations?.[REF_NAME] ?? '') ? -1 : 1;
            const manifests = [...others, entry].sort(byName);
            await writeAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'index.json'), JSON.stringify({ ...index, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA */ .Rn.index, manifests }));
        },
        async discard(manifest) {
            const index = await readIndex();
            if (index.manifests.some(entry => entry.digest === manifest.digest))
                return;
            for (const digest of written)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(blobPath(digest), { force: true });
            written.clear();
        },
    };
    return store;
}
/** Whether a directory looks like a layout. */
async function isLayout(directory) {
    return exists(join(directory, 'oci-layout'));
}
async function checkFile(path, digest, place) {
    const actual = `sha256:${(await (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_6__/* .digestFile */ .TM)(path)).sha256}`;
    if (actual !== digest)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.IMAGE_DIGEST(`${place}: asked for ${digest}, got content with ${actual}`);
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 59647:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Rn: () => (/* binding */ MEDIA),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES)
/* harmony export */ });
/** The documents of the OCI image specification 1.1, and Docker's older names for the same things. */
const MEDIA = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};
const MANIFEST_TYPES = [MEDIA.index, MEDIA.manifest, MEDIA.dockerIndex, MEDIA.dockerManifest];
/** `linux/amd64`, `linux/arm64/v8` → its parts. */
function parsePlatform(text) {
    const [os = 'linux', architecture = 'amd64', variant] = text.split('/');
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function platformName({ os, architecture, variant }) {
    return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/');
}


/***/ }),

/***/ 9717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   q2: () => (/* binding */ jsonBlob),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28685);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59647);



function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Compact JSON with the digest of its bytes. */
function jsonBlob(document) {
    const bytes = Buffer.from(JSON.stringify(document));
    return { bytes, digest: sha256(bytes) };
}
/**
 * Reads the image of one platform behind a tag or digest, through an index where there is one.
 * Raises IMAGE_NOT_FOUND with the platforms that exist.
 */
async function readImage(store, reference, platform) {
    const found = await store.getManifest(reference);
    if (found === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_NOT_FOUND(`${store.name} has no image ${reference}`);
    const document = parse(found.bytes, `${store.name} ${reference}`);
    if ('manifests' in document) {
        const match = document.manifests.find(entry => entry.platform !== undefined && fits(entry.platform, platform));
        if (match === undefined) {
            const offered = document.manifests.flatMap(entry => (entry.platform ? [(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(entry.platform)] : []));
            throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_NOT_FOUND(`${store.name} ${reference} has no ${(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)} image (it has ${offered.join(', ') || 'none with a platform'})`);
        }
        return readImage(store, match.digest, platform);
    }
    if (!Array.isArray(document.layers) || document.config === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_NOT_FOUND(`${store.name} ${reference} is no image (media type ${found.mediaType})`);
    }
    const config = parse(await store.getBlob(document.config), `${store.name} ${document.config.digest}`);
    if (!fits(config, platform)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_NOT_FOUND(`${store.name} ${reference} is for ${(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(config)}, not for ${(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)}`);
    }
    return { digest: found.digest, manifest: { ...document, mediaType: document.mediaType ?? _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA */ .Rn.manifest }, config };
}
/** Checks bytes against the digest under which they were asked for. Raises IMAGE_DIGEST. */
function checkDigest(bytes, digest, place) {
    const actual = sha256(bytes);
    if (actual !== digest)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_DIGEST(`${place}: asked for ${digest}, got content with ${actual}`);
    return bytes;
}
function fits(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === undefined || offered.variant === wanted.variant));
}
function parse(bytes, place) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.IMAGE_DIGEST(`${place} is not JSON`, { cause });
    }
}


/***/ }),

/***/ 88452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unpackLayer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var modern_tar_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28685);







const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Devices need privileges to make, and no model server needs its own. */
const LEFT_OUT = ['character-device', 'block-device', 'fifo'];
/**
 * Unpacks one layer over a root file system, whiteouts applied (OCI image specification, layer.md). The tar library
 * refuses paths and links that leave the root. Raises IMAGE_LAYER_FORMAT.
 */
async function unpackLayer(file, mediaType, root) {
    if (mediaType.endsWith('+zstd'))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errors */ .s.IMAGE_LAYER_FORMAT(`a layer has the media type ${mediaType}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
    // Whiteouts hide what lower layers had, not what this one brings: found in a first pass, applied before the second.
    const hidden = [];
    const emptied = [];
    await readThrough(file, mediaType, root, name => {
        const { parent, last } = split(name);
        if (last === OPAQUE)
            emptied.push(parent);
        else if (last.startsWith(WHITEOUT))
            hidden.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, last.slice(WHITEOUT.length)));
        return false;
    });
    for (const path of hidden)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(inside(root, path), { recursive: true, force: true });
    for (const path of emptied) {
        const directory = inside(root, path);
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => [])) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry), { recursive: true, force: true });
        }
    }
    await readThrough(file, mediaType, root, (name, type) => !split(name).last.startsWith(WHITEOUT) && !LEFT_OUT.includes(type));
}
async function readThrough(file, mediaType, root, wanted) {
    const unpack = (0,modern_tar_fs__WEBPACK_IMPORTED_MODULE_6__.unpackTar)(root, { filter: header => wanted(header.name, header.type ?? 'file') });
    if (mediaType.endsWith('gzip'))
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), unpack);
    else
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), unpack);
}
function split(name) {
    const parts = name.split('/').filter(part => part !== '' && part !== '.');
    return { parent: parts.slice(0, -1).join('/'), last: parts.at(-1) ?? '' };
}
function inside(root, path) {
    if (path.split(/[\\/]/).includes('..'))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errors */ .s.IMAGE_LAYER_FORMAT(`a layer removes a path outside the image: ${path}`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
}


/***/ })

};
