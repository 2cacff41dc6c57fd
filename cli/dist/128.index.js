export const id = 128;
export const ids = [128];
export const modules = {

/***/ 43128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/oci/media-types.js
var media_types = __webpack_require__(59647);
// EXTERNAL MODULE: ./build/js/shared/oci/store.js
var oci_store = __webpack_require__(9717);
;// CONCATENATED MODULE: ./build/js/shared/oci/compose.js


/** The manifest and configuration of `base` (or of nothing) with layers on top. The same inputs give the same bytes. */
function composeImage(base, layers, settings) {
    const document = composeConfig(base?.config, layers, settings);
    const config = (0,oci_store/* jsonBlob */.q2)(document);
    // Docker's and OCI's media types are not mixed in one manifest: some registries refuse it.
    const ociLayer = (mediaType) => mediaType
        .replace('application/vnd.docker.image.rootfs.diff.tar.gzip', `${media_types/* MEDIA */.Rn.layer}+gzip`)
        .replace('application/vnd.docker.image.rootfs.diff.tar', media_types/* MEDIA */.Rn.layer);
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* MEDIA */.Rn.manifest,
        config: { mediaType: media_types/* MEDIA */.Rn.config, digest: config.digest, size: config.bytes.length },
        layers: [
            ...(base?.manifest.layers ?? []).map(({ mediaType, digest, size }) => ({
                mediaType: ociLayer(mediaType),
                digest,
                size,
            })),
            ...layers.map(layer => layer.descriptor),
        ],
        annotations: sorted(settings.labels),
    };
    const { bytes, digest } = (0,oci_store/* jsonBlob */.q2)(manifest);
    return { manifest: { bytes, digest, mediaType: media_types/* MEDIA */.Rn.manifest }, document: manifest, config: { ...config, document } };
}
function composeConfig(base, layers, settings) {
    const { platform, created } = settings;
    const inherited = base?.config ?? {};
    const env = new Map((inherited.Env ?? []).map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    for (const [name, value] of settings.env ?? [])
        env.set(name, value);
    const ports = Object.fromEntries((settings.ports ?? []).map(port => [`${port}/tcp`, {}]));
    // A new entrypoint makes the base's arguments meaningless, as in a Dockerfile.
    const command = settings.command ?? (settings.entrypoint ? undefined : inherited.Cmd);
    const entrypoint = settings.entrypoint ?? (settings.command && base === undefined ? undefined : inherited.Entrypoint);
    return {
        ...base,
        architecture: platform.architecture,
        os: platform.os,
        ...(platform.variant === undefined ? {} : { variant: platform.variant }),
        created,
        config: {
            ...inherited,
            ...(settings.user === undefined ? {} : { User: settings.user }),
            ...(Object.keys(ports).length === 0 ? {} : { ExposedPorts: { ...inherited.ExposedPorts, ...ports } }),
            ...(env.size === 0 ? {} : { Env: [...env].map(([name, value]) => `${name}=${value}`) }),
            ...(entrypoint ? { Entrypoint: entrypoint } : {}),
            ...(command ? { Cmd: command } : { Cmd: null }),
            ...(settings.workdir === undefined ? {} : { WorkingDir: settings.workdir }),
            Labels: sorted({ ...inherited.Labels, ...settings.labels }),
        },
        rootfs: {
            type: 'layers',
            diff_ids: [...(base?.rootfs.diff_ids ?? []), ...layers.map(layer => layer.descriptor.digest)],
        },
        history: [
            ...(base?.history ?? []),
            ...layers.map(layer => ({
                created,
                created_by: `mlops build-image: ${layer.contents.length} files below ${commonDirectory(layer)}`,
            })),
        ],
    };
}
function commonDirectory(layer) {
    const parts = layer.contents.map(file => file.target.split('/').slice(0, -1));
    const first = parts[0] ?? [];
    const same = first.findIndex((part, i) => parts.some(other => other[i] !== part));
    return (same < 0 ? first : first.slice(0, same)).join('/') || '/';
}
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/js/shared/oci/push.js

/** Puts an image under its digest, without a tag: nobody finds it by name. Blobs first, the manifest last. */
async function pushByDigest(image, target, options) {
    const report = { present: 0, mounted: 0, copied: 0, uploadedBytes: 0 };
    const { base } = options;
    for (const layer of base?.image.manifest.layers ?? []) {
        if (await target.hasBlob(layer.digest))
            report.present++;
        else if (await target.takeBlob(layer, base.store))
            report.mounted++;
        else {
            const file = (0,external_node_path_.join)(options.temp, layer.digest.replace(':', '-'));
            await base.store.fetchBlob(layer, file);
            await target.putBlob(layer, { file });
            report.copied++;
            report.uploadedBytes += layer.size;
        }
        options.onProgress?.(layer.size, 'base layers');
    }
    for (const { descriptor, file } of options.layers) {
        if (!(await target.hasBlob(descriptor.digest))) {
            await target.putBlob(descriptor, { file });
            report.uploadedBytes += descriptor.size;
        }
        options.onProgress?.(descriptor.size, 'own layers');
    }
    await target.putBlob(image.document.config, { bytes: image.config.bytes });
    await target.putManifest(image.manifest);
    return report;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/fs/index.js + 1 modules
var fs = __webpack_require__(82897);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/oci/errors.js
var errors = __webpack_require__(28685);
;// CONCATENATED MODULE: ./build/js/shared/oci/layer.js









/**
 * Lists a file, or all files below a directory, under their places in the image.
 * Raises IMAGE_FILE, and what the digest library raises for links that lead out, special files and odd names.
 */
async function collectFiles(source, target, label) {
    if (!target.startsWith('/') || external_node_path_.posix.normalize(target) !== target.replace(/(.)\/$/, '$1')) {
        throw errors/* errors */.s.IMAGE_FILE(`${label}: the place in the image must be an absolute path without "..", found "${target}"`);
    }
    const found = await (0,promises_.stat)(source).catch(cause => {
        throw errors/* errors */.s.IMAGE_FILE(`${label} does not exist or cannot be read`, { cause });
    });
    if (!found.isDirectory())
        return [await packed(source, target.endsWith('/') ? external_node_path_.posix.join(target, external_node_path_.posix.basename(source)) : target)];
    const names = await (0,evidence_digest/* listTree */.nT)(source);
    if (names.length === 0)
        throw errors/* errors */.s.IMAGE_FILE(`${label} is an empty directory`);
    return Promise.all(names.map(name => packed((0,external_node_path_.join)(source, ...name.split('/')), external_node_path_.posix.join(target, name))));
}
/**
 * Packs files into uncompressed tar layers that are the same bytes on every machine: sorted by place, owned by root,
 * dated 1970, mode 644 or 755 for what is executable. Uncompressed, because compressors differ between versions and
 * model weights hardly shrink. A new layer begins where the next file would exceed `maxBytes`.
 */
async function packLayers(files, directory, name, maxBytes) {
    const byTarget = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.target), Buffer.from(b.target)));
    const twice = byTarget.find((file, i) => file.target === byTarget[i + 1]?.target);
    if (twice)
        throw errors/* errors */.s.IMAGE_FILE(`two files would be at ${twice.target} in the image`);
    const layers = [];
    for (const group of split(byTarget, maxBytes)) {
        const file = (0,external_node_path_.resolve)(directory, `${name}-${layers.length}.tar`);
        layers.push({ descriptor: await writeTar(group, file), file, contents: group });
    }
    return layers;
}
/** Digests what is written while it is written: a layer is as large as the model, and reading it again takes as long. */
async function writeTar(files, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,fs/* packTarSources */.L)(entriesOf(files), { concurrency: 2 }), async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    return { mediaType: media_types/* MEDIA */.Rn.layer, digest: `sha256:${hash.digest('hex')}`, size };
}
async function packed(source, target) {
    const { size, mode } = await (0,promises_.stat)(source);
    return { source, target, bytes: size, executable: (mode & 0o100) !== 0 };
}
function split(files, maxBytes) {
    const groups = [];
    let room = 0;
    for (const file of files) {
        if (groups.length === 0 || file.bytes > room) {
            groups.push([]);
            room = maxBytes;
        }
        groups.at(-1).push(file);
        room -= file.bytes;
    }
    return groups;
}
const FIXED = { mtime: new Date(0), uid: 0, gid: 0, uname: '', gname: '' };
/** Parents first, each directory once. */
function entriesOf(files) {
    const directories = new Set();
    for (const { target } of files) {
        for (let at = external_node_path_.posix.dirname(target); at !== '/'; at = external_node_path_.posix.dirname(at))
            directories.add(at);
    }
    const entries = [
        ...[...directories].map(target => ({ target, file: undefined })),
        ...files.map(file => ({ target: file.target, file })),
    ].sort((a, b) => Buffer.compare(Buffer.from(a.target), Buffer.from(b.target)));
    return entries.map(({ target, file }) => {
        const name = target.slice(1);
        return file === undefined
            ? { type: 'content', content: null, target: `${name}/`, mode: 0o755, ...FIXED }
            : { type: 'file', source: file.source, target: name, mode: file.executable ? 0o755 : 0o644, ...FIXED };
    });
}

// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/actions/build-image/src/contract.js
var contract = __webpack_require__(48476);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/actions/build-image/src/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    IMAGE_TAG_TAKEN: {
        kind: 'input',
        meaning: 'A tag already names another image.',
        remedy: 'Choose another tag, or say `move-tags: true` when moving it is meant (as for `latest`).',
    },
    IMAGE_TAG_NAME: {
        kind: 'input',
        meaning: 'A tag holds characters that registries refuse.',
        remedy: 'Letters, digits, `_`, `.` and `-`, at most 128, not beginning with `.` or `-`.',
    },
    IMAGE_INPUT_CHANGED: {
        kind: 'input',
        meaning: 'The model or a file changed while the image was being made.',
        remedy: 'Let nothing write to them during the step, and run it again. Nothing was pushed.',
    },
    IMAGE_SMOKE_RUNNER: {
        kind: 'infrastructure',
        meaning: 'The wanted way to start the image does not work on this runner.',
        remedy: 'Install or start it, or choose another `smoke-runner` (`auto` takes the first that works).',
    },
});

// EXTERNAL MODULE: ./build/js/shared/oci/reference.js
var oci_reference = __webpack_require__(70329);
// EXTERNAL MODULE: ./build/js/shared/oci/layout-store.js
var layout_store = __webpack_require__(76128);
;// CONCATENATED MODULE: ./build/js/shared/oci/registry-auth.js

/** Reads one challenge, RFC 9110 section 11.6.1. */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header) ?? [];
    const parameters = {};
    for (const match of rest.matchAll(/([A-Za-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
        parameters[match[1].toLowerCase()] = match[3] ?? match[2].replace(/\\(.)/g, '$1');
    }
    return { scheme: scheme.toLowerCase(), parameters };
}
/**
 * Answers a registry's challenges and remembers the answer per repository and access, as the distribution
 * specification's token protocol asks.
 */
function createAuthorizer(http, registry, credentials) {
    const headers = new Map();
    const keyOf = (repository, access) => `${repository}:${access}`;
    async function answer(challenge, scopes) {
        const known = await credentials();
        if (challenge.scheme === 'basic') {
            if (known === undefined)
                throw errors/* errors */.s.IMAGE_CREDENTIALS(`${registry} asks for credentials and none were found`);
            return basic(known);
        }
        const realm = challenge.parameters.realm;
        if (challenge.scheme !== 'bearer' || realm === undefined) {
            throw errors/* errors */.s.IMAGE_CREDENTIALS(`${registry} asks for "${challenge.scheme}" authentication, which is not supported`);
        }
        const url = new URL(realm);
        if (challenge.parameters.service !== undefined)
            url.searchParams.set('service', challenge.parameters.service);
        for (const scope of scopes)
            url.searchParams.append('scope', scope);
        const reply = await http.request({
            url: url.href,
            headers: known === undefined ? {} : { authorization: basic(known) },
            accept: [400, 401, 403],
        });
        const token = reply.status < 300 ? reply.json() : {};
        const value = token.token ?? token.access_token;
        if (value === undefined) {
            throw errors/* errors */.s.IMAGE_CREDENTIALS(`${url.host} gives no token for ${scopes.join(' ')} (${reply.status}${known === undefined ? ', asked without credentials' : ` for user ${known.username}`})`);
        }
        return `Bearer ${value}`;
    }
    return {
        header: (repository, access) => headers.get(keyOf(repository, access)) ?? headers.get(keyOf(repository, 'push')),
        /** After a 401: true when there is a new answer to try. `alsoPull` names a repository to mount blobs from. */
        async renew(reply, repository, access, alsoPull) {
            const header = reply.headers['www-authenticate'];
            if (header === undefined)
                return false;
            const scopes = [`repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`];
            if (alsoPull !== undefined && alsoPull !== repository)
                scopes.push(`repository:${alsoPull}:pull`);
            const value = await answer(parseChallenge(header), scopes);
            const key = keyOf(repository, access);
            if (headers.get(key) === value)
                return false;
            headers.set(key, value);
            return true;
        },
    };
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/js/shared/oci/registry-store.js







/** Blobs above this are sent in pieces, because some proxies in front of registries cut long requests. */
const CHUNK = 256 * 1024 * 1024;
/** One repository of a registry, by the OCI distribution specification 1.1. */
function openRegistry(reference, options) {
    const { registry, repository } = reference;
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const base = `${(0,oci_reference/* isLoopback */.U9)(registry) || options.insecure ? 'http' : 'https'}://${host}/v2/`;
    const authorizer = createAuthorizer(options.http, registry, options.credentials);
    const name = `${registry}/${repository}`;
    async function send(request, access, mountFrom) {
        for (let attempt = 0;; attempt++) {
            const authorization = authorizer.header(repository, access);
            const reply = await options.http.request({
                ...request,
                url: new URL(request.url, base).href,
                headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
                accept: [...(request.accept ?? []), 401, 403],
            });
            if (reply.status !== 401 && reply.status !== 403)
                return reply;
            if (attempt > 0 || reply.status === 403 || !(await authorizer.renew(reply, repository, access, mountFrom))) {
                throw errors/* errors */.s.IMAGE_CREDENTIALS(`${registry} refuses to ${access} ${repository} (${reply.status}${serverMessage(reply)})`);
            }
        }
    }
    async function startUpload() {
        const reply = await send({ method: 'POST', url: `${repository}/blobs/uploads/`, safeToRepeat: true }, 'push');
        return location(reply);
    }
    function location(reply) {
        const value = reply.headers.location;
        if (value === undefined)
            throw errors/* errors */.s.IMAGE_DIGEST(`${name}: the registry did not say where to upload`);
        const url = new URL(value, reply.url);
        // The next request carries credentials: only to the registry itself.
        if (url.host !== new URL(base).host) {
            throw errors/* errors */.s.IMAGE_DIGEST(`${name}: the registry sends uploads to another host, ${url.host}`);
        }
        return url.href;
    }
    const withDigest = (url, digest) => {
        const target = new URL(url);
        target.searchParams.set('digest', digest);
        return target.href;
    };
    async function uploadFile(file, digest) {
        const size = (await (0,promises_.stat)(file)).size;
        const binary = { 'content-type': 'application/octet-stream' };
        let url = await startUpload();
        if (size <= CHUNK) {
            await send({
                method: 'PUT',
                url: withDigest(url, digest),
                bodyFile: { path: file },
                headers: binary,
                retries: 0,
                timeoutMs: 900_000,
            }, 'push');
            return;
        }
        for (let start = 0; start < size; start += CHUNK) {
            const end = Math.min(size, start + CHUNK);
            const reply = await send({
                method: 'PATCH',
                url,
                bodyFile: { path: file, start, end },
                headers: { ...binary, 'content-range': `${start}-${end - 1}` },
                timeoutMs: 900_000,
            }, 'push');
            url = location(reply);
        }
        await send({ method: 'PUT', url: withDigest(url, digest), body: new Uint8Array(), headers: binary, retries: 0 }, 'push');
    }
    const store = {
        name,
        registry,
        repository,
        async getManifest(at) {
            const reply = await send({
                url: `${repository}/manifests/${at}`,
                headers: { accept: media_types/* MANIFEST_TYPES */._P.join(', ') },
                accept: [404],
                maxBytes: 4 << 20,
            }, 'pull');
            if (reply.status === 404)
                return undefined;
            const digest = at.startsWith('sha256:') ? at : (0,oci_store/* sha256 */.sc)(reply.body);
            (0,oci_store/* checkDigest */.H2)(reply.body, digest, `${name} ${at}`);
            return { digest, bytes: reply.body, mediaType: (reply.headers['content-type'] ?? '').split(';')[0].trim() };
        },
        async getBlob({ digest, size }) {
            const reply = await send({ url: `${repository}/blobs/${digest}`, maxBytes: Math.max(size, 1024) }, 'pull');
            return (0,oci_store/* checkDigest */.H2)(reply.body, digest, name);
        },
        async fetchBlob({ digest, size }, file) {
            await send({ url: `${repository}/blobs/${digest}`, toFile: file, maxBytes: size, timeoutMs: 900_000 }, 'pull');
            const actual = `sha256:${(await (0,evidence_digest/* digestFile */.TM)(file)).sha256}`;
            if (actual !== digest)
                throw errors/* errors */.s.IMAGE_DIGEST(`${name}: asked for ${digest}, got content with ${actual}`);
        },
        async hasBlob(digest) {
            const reply = await send({ method: 'HEAD', url: `${repository}/blobs/${digest}`, accept: [404] }, 'push');
            return reply.status !== 404;
        },
        async putBlob({ digest }, source) {
            if (await store.hasBlob(digest))
                return;
            if ('file' in source)
                return uploadFile(source.file, digest);
            const url = withDigest(await startUpload(), digest);
            const headers = { 'content-type': 'application/octet-stream' };
            await send({ method: 'PUT', url, body: source.bytes, headers, retries: 0 }, 'push');
        },
        async takeBlob({ digest }, from) {
            const other = from;
            if (other.registry !== registry || other.repository === undefined)
                return false;
            if (other.repository === repository)
                return true;
            const reply = await send({
                method: 'POST',
                url: `${repository}/blobs/uploads/`,
                query: { mount: digest, from: other.repository },
                safeToRepeat: true,
            }, 'push', other.repository);
            if (reply.status === 201)
                return true;
            // 202: the registry opened an upload instead; we do not use it.
            await send({ method: 'DELETE', url: location(reply), accept: [404, 405, 202, 204] }, 'push').catch(() => undefined);
            return false;
        },
        async putManifest(manifest, tag) {
            const reply = await send({
                method: 'PUT',
                url: `${repository}/manifests/${tag ?? manifest.digest}`,
                body: manifest.bytes,
                headers: { 'content-type': manifest.mediaType },
            }, 'push');
            const said = reply.headers['docker-content-digest'];
            if (said !== undefined && said !== manifest.digest) {
                throw errors/* errors */.s.IMAGE_DIGEST(`${name}: sent ${manifest.digest}, the registry stored ${said}`);
            }
        },
        // The digest may be one that another tag already names, so deleting it could take an image from somebody. What no
        // tag names is collected by the registry's own garbage collection.
        discard: async () => undefined,
    };
    return store;
}
function serverMessage(reply) {
    try {
        const { errors: list } = reply.json();
        const first = list?.[0];
        return first ? `: ${first.message ?? first.code ?? ''}` : '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/oci/docker-credentials.js




/**
 * What `docker login` or `podman login` left for a registry: `credHelpers`, then `credsStore`, then `auths`, from
 * `$DOCKER_CONFIG/config.json`, `~/.docker/config.json` or `$REGISTRY_AUTH_FILE`. Undefined when there is nothing.
 */
async function dockerCredentials(registry, { env, exec }) {
    const names = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'] : [registry];
    for (const file of configFiles(env)) {
        const config = await readConfig(file);
        if (config === undefined)
            continue;
        for (const name of names) {
            const helper = config.credHelpers?.[name] ?? (config.auths?.[name] !== undefined ? config.credsStore : undefined);
            const found = (helper && (await askHelper(helper, name, exec))) || fromAuths(config, name);
            if (found)
                return found;
        }
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
    return [
        ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
        (0,external_node_path_.join)(env.DOCKER_CONFIG ?? (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        ...(env.XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(env.XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
    ];
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        // The parser's message can quote what stands around the mistake, which may be a password.
        throw errors/* errors */.s.IMAGE_CREDENTIALS(`${file} is not JSON`, {
            cause: new Error(`syntax error (${cause.name})`),
        });
    }
}
async function askHelper(helper, name, exec) {
    const result = await exec.run([`docker-credential-${helper}`, 'get'], {
        input: name,
        ignoreExitCode: true,
        timeoutMs: 30_000,
    });
    if (result.exitCode !== 0)
        return undefined;
    const { Username, Secret } = JSON.parse(result.stdout);
    return Secret ? { username: Username ?? '', password: Secret } : undefined;
}
function fromAuths(config, name) {
    const entry = config.auths?.[name] ?? config.auths?.[`https://${name}`];
    if (entry?.auth) {
        const text = Buffer.from(entry.auth, 'base64').toString('utf8');
        const colon = text.indexOf(':');
        if (colon > 0)
            return { username: text.slice(0, colon), password: text.slice(colon + 1) };
    }
    return entry?.username && entry.password ? { username: entry.username, password: entry.password } : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/shared/policy/fields.js + 1 modules
var fields = __webpack_require__(29350);
;// CONCATENATED MODULE: ./build/js/actions/build-image/src/policy.js


const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
/** What a field of a JSON answer must be: a value, or a range of numbers. */
const fieldExpectation = schemas/* union */.KCZ([
    scalar,
    schemas/* strictObject */.rej({ min: schemas/* number */.aig().optional(), max: schemas/* number */.aig().optional() })
        .describe('A number within these bounds, both included.'),
]);
/** `smoke.yml`: how a started image proves that it works. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format.'),
    ready: schemas/* string */.YjP().startsWith('/').default('/healthz').describe('Path that answers 2xx when the server is ready.'),
    timeout: (0,fields/* durationField */.T)({ min: 1 }).default(30_000).describe('How long the server may take to be ready.'),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Variables for the smoke test alone.'),
    requests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).describe('What this request shows, e.g. `golden prediction`.'),
        method: schemas/* enum */.k5n(['GET', 'POST', 'PUT']).default('GET'),
        path: schemas/* string */.YjP().startsWith('/'),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
        body: schemas/* unknown */.L5J().optional().describe('Sent as JSON.'),
        expect: schemas/* strictObject */.rej({
            status: schemas/* int */.Whr().min(100).max(599).default(200),
            json: schemas/* record */.g1P(schemas/* string */.YjP(), fieldExpectation)
                .default({})
                .describe('Field by dotted path → value or `{min, max}`.'),
            contains: schemas/* string */.YjP().optional().describe('Text that the answer holds.'),
            within: (0,fields/* durationField */.T)({ min: 1 }).optional().describe('The longest time that the answer may take.'),
        })
            .default({ status: 200, json: {} }),
    }))
        .default([])
        .describe('Requests in order; all must answer as expected.'),
});

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/plan.js






/** Reads and digests everything that goes into the image, and finds the base. Changes nothing. */
async function planImage(inputs, ctx) {
    const platform = (0,media_types/* parsePlatform */.FL)(inputs.platform);
    const tags = inputs.tags ?? [];
    const badTag = tags.find(tag => !oci_reference/* TAG */.Dk.test(tag));
    if (badTag !== undefined)
        throw errors_errors.IMAGE_TAG_NAME(`tags: "${badTag}" is no tag`);
    const model = await (0,artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, inputs.model), { name: inputs.model, role: 'model' }, { signal: ctx.signal });
    const files = [];
    for (const [path] of inputs.files ?? [])
        files.push(await (0,artifact/* descriptorFrom */._Y)((0,external_node_path_.resolve)(ctx.workspace, path), path, { signal: ctx.signal }));
    const smoke = inputs.smoke === undefined ? undefined : await (0,read/* readPolicy */.T4)(inputs.smoke, policySchema, ctx);
    const open = (reference) => openStore(reference, inputs, ctx);
    const baseReference = (0,oci_reference/* parseReference */.F2)(inputs.base);
    const base = baseReference.kind === 'scratch' ? undefined : await findBase(baseReference, open(baseReference), platform);
    const targetReference = (0,oci_reference/* parseReference */.F2)(inputs.image);
    if (targetReference.kind === 'scratch')
        throw errors_errors.IMAGE_TAG_NAME('image: scratch is a base, not a place to put an image');
    const version = inputs.version ?? (await registeredVersion(model, ctx));
    const labels = labelsOf(inputs, ctx, version, base);
    return {
        key: {
            base: base?.image.digest ?? 'scratch',
            model: (0,artifact/* digestRef */.yb)(model),
            files: (0,evidence_digest/* digestText */.M6)(JSON.stringify(files.map((file, i) => [[...inputs.files][i], file.digest]))),
            settings: (0,evidence_digest/* digestText */.M6)(JSON.stringify(settingsOf(inputs, labels))),
            smoke: `${inputs['smoke-runner']} ${smoke === undefined ? 'none' : (0,artifact/* digestRef */.yb)(smoke.artifact)}`,
            target: `${inputs.image} ${[...tags].sort().join(' ')}`,
        },
        uses: [model],
        model,
        files,
        base,
        target: open(targetReference),
        targetName: (0,oci_reference/* repositoryName */.aR)(targetReference),
        inRegistry: targetReference.kind === 'registry',
        tags,
        platform,
        labels,
        version,
        smoke,
    };
}
/** Everything else that the image's bytes depend on. */
function settingsOf(inputs, labels) {
    return [
        inputs['model-path'],
        inputs.entrypoint ?? null,
        inputs.command ?? null,
        [...(inputs.env ?? [])],
        inputs.workdir ?? null,
        inputs.user ?? null,
        inputs.port,
        inputs.platform,
        inputs.created,
        inputs['max-layer-size'],
        labels,
    ];
}
function openStore(reference, inputs, ctx) {
    if (reference.kind === 'layout')
        return (0,layout_store/* openLayout */.B)((0,external_node_path_.resolve)(ctx.workspace, reference.path), (0,oci_reference/* repositoryName */.aR)(reference));
    const username = inputs['registry-username'];
    const password = inputs['registry-password'];
    // Credentials from inputs are for the registry that is pushed to, and are shown to no other.
    const target = (0,oci_reference/* parseReference */.F2)(inputs.image);
    const own = target.kind === 'registry' && target.registry === reference.registry;
    const given = own && username !== undefined && password !== undefined ? { username, password } : undefined;
    return openRegistry(reference, {
        http: ctx.http,
        insecure: inputs['insecure-registry'],
        credentials: async () => given ?? dockerCredentials(reference.registry, ctx),
    });
}
async function findBase(reference, store, platform) {
    const at = reference.digest ?? reference.tag ?? 'latest';
    return { image: await (0,oci_store/* readImage */.AM)(store, at, platform), store, pinned: oci_reference/* DIGEST */.Dh.test(at) };
}
async function registeredVersion(model, ctx) {
    const record = await ctx.evidence.latest('register-model', 'model');
    if (record === undefined || !record.subject.some(subject => (0,artifact/* sameArtifact */.Rg)(subject, model)))
        return undefined;
    return typeof record.details.version === 'string' ? record.details.version : undefined;
}
function labelsOf(inputs, ctx, version, base) {
    const { serverUrl, repository, commit } = ctx.host;
    const standard = {
        source: serverUrl && repository ? `${serverUrl}/${repository}` : undefined,
        revision: commit,
        version,
        'base.name': base?.store.name,
        'base.digest': base?.image.digest,
    };
    const labels = {};
    for (const [name, value] of Object.entries(standard))
        if (value !== undefined)
            labels[`org.opencontainers.image.${name}`] = value;
    for (const [name, value] of inputs.labels ?? [])
        labels[name] = value;
    return labels;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/shared/exec/last-words.js
var last_words = __webpack_require__(90596);
// EXTERNAL MODULE: ./build/js/shared/exec/free-port.js
var free_port = __webpack_require__(71820);
// EXTERNAL MODULE: ./build/js/shared/oci/unpack.js
var unpack = __webpack_require__(88452);
// EXTERNAL MODULE: ./build/js/shared/oci/host-process.js
var host_process = __webpack_require__(93036);
;// CONCATENATED MODULE: ./build/js/actions/build-image/src/docker-archive.js




/**
 * Writes what `docker save` would have written. Docker before 25 cannot load an OCI layout, and an image that has not
 * been named yet must not be pulled by name.
 */
async function writeArchive(file, image, layers, tag) {
    const configName = `${image.config.digest.slice(7)}.json`;
    const names = layers.map((layer, i) => `${i}-${(0,external_node_path_.basename)(layer.file)}`);
    const manifest = [{ Config: configName, RepoTags: [tag], Layers: names }];
    await (0,external_node_stream_promises_.pipeline)((0,fs/* packTarSources */.L)([
        { type: 'content', content: JSON.stringify(manifest), target: 'manifest.json' },
        { type: 'content', content: image.config.bytes, target: configName },
        ...layers.map((layer, i) => ({ type: 'file', source: layer.file, target: names[i] })),
    ], { concurrency: 2 }), (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }));
}

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/smoke-runners.js





/** What a runner shows, for the report: never more than it did. */
const CLAIMS = {
    docker: 'the whole image, started by Docker',
    podman: 'the whole image, started by Podman',
    rootless: 'the whole image’s file system, in a user namespace',
    process: 'the packed files, started by this machine’s own runtime; the base image did not run',
};
/** The first way to start an image that works here, or the one asked for. Raises IMAGE_SMOKE_RUNNER. */
async function chooseRunner(wanted, ctx, hasBase) {
    const works = {
        docker: () => succeeds(ctx, ['docker', 'info']),
        podman: () => succeeds(ctx, ['podman', 'info']),
        // Without a base there is no file system to enter: only the host has a runtime.
        rootless: async () => hasBase && succeeds(ctx, ['unshare', '--user', '--map-root-user', '--fork', 'true']),
        process: async () => true,
    };
    if (wanted !== 'auto') {
        if (await works[wanted]())
            return wanted;
        throw errors_errors.IMAGE_SMOKE_RUNNER(`smoke-runner ${wanted} does not work on this runner`);
    }
    for (const runner of ['docker', 'podman', 'rootless', 'process']) {
        // An empty base cannot start in a container what needs a runtime of the host.
        if (!hasBase && runner !== 'process')
            continue;
        if (await works[runner]())
            return runner;
    }
    return 'process';
}
async function startImage(runner, subject, ctx) {
    switch (runner) {
        case 'docker':
        case 'podman':
            return startContainer(runner, subject, ctx);
        case 'rootless':
            return startRootless(subject, ctx);
        case 'process':
            return startProcess(subject, ctx);
    }
}
async function startContainer(program, subject, ctx) {
    const archive = (0,external_node_path_.join)(ctx.temp, 'smoke-image.tar');
    const name = `mlops-smoke-${subject.image.manifest.digest.slice(7, 19)}`;
    const layers = [];
    for (const layer of subject.layers)
        layers.push({ file: await layer.file() });
    await writeArchive(archive, subject.image, layers, `${name}:smoke`);
    await ctx.exec.run([program, 'load', '--input', archive], { timeoutMs: 900_000 });
    const env = Object.entries({ ...subject.env, PORT: String(subject.port) }).flatMap(([key, value]) => [
        '--env',
        `${key}=${value}`,
    ]);
    const remove = () => ctx.exec.run([program, 'rm', '--force', name], { ignoreExitCode: true, detachedFromCancel: true });
    await remove();
    const child = ctx.exec.start([
        program,
        'run',
        '--rm',
        '--name',
        name,
        '--publish',
        `127.0.0.1::${subject.port}`,
        ...env,
        `${name}:smoke`,
    ]);
    const stop = async () => {
        await remove();
        await child.stop();
        await ctx.exec.run([program, 'rmi', '--force', `${name}:smoke`], { ignoreExitCode: true, detachedFromCancel: true });
    };
    const address = await publishedAddress(program, name, subject.port, child, ctx);
    return { url: `http://${address}`, ended: child.exited.then(last_words/* lastWords */.a), stop };
}
async function publishedAddress(program, name, port, child, ctx) {
    let over = false;
    void child.exited.then(() => {
        over = true;
    });
    for (let attempt = 0; attempt < 100 && !over; attempt++) {
        const { stdout } = await ctx.exec.run([program, 'port', name, `${port}/tcp`], { ignoreExitCode: true });
        const found = /127\.0\.0\.1:\d+/.exec(stdout);
        if (found)
            return found[0];
        await ctx.clock.sleep(200, ctx.signal);
    }
    throw errors_errors.IMAGE_SMOKE_RUNNER(`${program} did not start the image`, over ? { hint: (0,last_words/* lastWords */.a)(await child.exited) } : {});
}
async function startRootless(subject, ctx) {
    const root = (0,external_node_path_.join)(ctx.temp, 'smoke-root');
    for (const layer of subject.layers)
        await (0,unpack/* unpackLayer */.y)(await layer.file(), layer.mediaType, root);
    const { argv, env, workdir } = (0,host_process/* launchOf */.v)(subject.image.config.document);
    if (argv.length === 0)
        throw startsNothing();
    const port = await (0,free_port/* freePort */.o)();
    const prefix = ['--user', '--map-root-user', '--fork', '--kill-child', '--root', root, '--wd', workdir, '--'];
    const child = ctx.exec.start(['unshare', ...prefix, ...argv], {
        env: {
            PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
            ...env,
            ...subject.env,
            PORT: String(port),
        },
    });
    return { url: `http://127.0.0.1:${port}`, ended: child.exited.then(last_words/* lastWords */.a), stop: () => child.stop() };
}
async function startProcess(subject, ctx) {
    const root = (0,external_node_path_.join)(ctx.temp, 'smoke-root');
    for (const layer of subject.layers)
        if (layer.own)
            await (0,unpack/* unpackLayer */.y)(await layer.file(), layer.mediaType, root);
    const found = await (0,host_process/* hostProcess */.G)(subject.image.config.document, root, ctx.exec);
    if (found === undefined)
        throw startsNothing();
    const port = await (0,free_port/* freePort */.o)();
    const child = ctx.exec.start(found.argv, {
        cwd: found.cwd,
        // PATH is the host's: the runtime is the host's too.
        env: { ...found.env, PATH: ctx.env.PATH ?? '', ...subject.env, PORT: String(port) },
    });
    return { url: `http://127.0.0.1:${port}`, ended: child.exited.then(last_words/* lastWords */.a), stop: () => child.stop() };
}
const startsNothing = () => errors_errors.IMAGE_SMOKE_RUNNER('the image has neither entrypoint nor command', { hint: 'Give `entrypoint` or `command`.' });
async function succeeds(ctx, argv) {
    try {
        return (await ctx.exec.run(argv, { ignoreExitCode: true, timeoutMs: 20_000 })).exitCode === 0;
    }
    catch {
        ctx.signal.throwIfAborted();
        return false;
    }
}

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/report.js





/** The Outcome of an image that was pushed by digest and, where that was asked for, smoke-tested. */
function describeImage(built) {
    const { plan, image, pushed, smoke, total } = built;
    const digest = image.manifest.digest;
    const reference = `${plan.targetName}@${digest}`;
    const findings = [smokeFinding(built), baseFinding(plan)];
    const verdict = (0,verdict_verdict/* worst */.QZ)(findings.map(finding => finding.verdict));
    const named = verdict !== 'fail' && plan.tags.length > 0;
    const short = digest.slice(0, 19);
    return {
        verdict,
        headline: headlineOf(verdict, plan, short),
        why: `${smokeSentence(smoke)} ${(0,format/* formatBytes */.z3)(total)} in ${(0,format/* plural */.LS)(image.document.layers.length, 'layer')}; ${(0,format/* formatBytes */.z3)(pushed.uploadedBytes)} sent${baseClause(plan, pushed)}.`,
        next: nextOf(verdict, reference, smoke),
        findings,
        outputs: {
            image: reference,
            digest,
            tags: named ? plan.tags : [],
            smoke: smoke?.runner ?? 'none',
            size: total,
            uploaded: pushed.uploadedBytes,
        },
        blocks: blocksOf(built, reference),
        measures: [
            { name: 'image_bytes', value: total, help: 'Bytes of all layers as stored.' },
            { name: 'uploaded_bytes', value: pushed.uploadedBytes, help: 'Bytes sent in this run.' },
            ...(smoke
                ? [{ name: 'smoke_ready_seconds', value: smoke.readyAfterMs / 1000, help: 'Time until the server was ready.' }]
                : []),
        ],
        evidence: {
            kind: 'build',
            subject: [{ role: 'image', name: reference, digest: { sha256: digest.slice(7) } }],
            configuration: plan.smoke ? [plan.smoke.artifact] : [],
            dependencies: [
                plan.model,
                ...plan.files,
                ...(plan.base
                    ? [{ name: `base ${plan.base.store.name}`, digest: { sha256: plan.base.image.digest.slice(7) } }]
                    : []),
            ],
            details: {
                tags: named ? [...plan.tags] : [],
                platform: `${plan.platform.os}/${plan.platform.architecture}`,
                ...(plan.version === undefined ? {} : { version: plan.version }),
                smoke: smoke
                    ? { runner: smoke.runner, shows: CLAIMS[smoke.runner], passed: smoke.passed, requests: smoke.answers.length }
                    : { runner: 'none' },
                labels: { ...plan.labels },
            },
        },
        ...(plan.inRegistry && verdict !== 'fail' ? { artifacts: [`oci://${reference}`] } : {}),
    };
}
function smokeFinding({ plan, smoke }) {
    const base = {
        code: 'image-smoke',
        subject: plan.targetName,
        truth: truth/* EXACT */.q,
        location: plan.smoke && { file: plan.smoke.file, line: 1 },
    };
    if (smoke === undefined) {
        return {
            ...base,
            verdict: 'warn',
            message: 'The image was not started: nothing is known about whether it works.',
            remedy: 'Give `smoke` a file with the requests that the server must answer.',
        };
    }
    const failed = smoke.answers.filter(answer => !answer.ok);
    if (!smoke.passed) {
        return {
            ...base,
            verdict: 'fail',
            message: smoke.problem ??
                `${failed.length} of ${smoke.answers.length} requests failed: ${failed[0].name}: ${failed[0].note}`,
            remedy: 'Start it the same way here, correct it, and run the step again.',
        };
    }
    const message = `${(0,format/* plural */.LS)(smoke.answers.length, 'request')} answered as expected (${CLAIMS[smoke.runner]}).`;
    if (smoke.runner !== 'process')
        return { ...base, verdict: 'pass', message };
    return {
        ...base,
        verdict: 'warn',
        message,
        remedy: 'Smoke-test on a runner with docker, podman or user namespaces to test the image itself.',
    };
}
function baseFinding(plan) {
    const base = { code: 'image-base-pinned', truth: truth/* EXACT */.q };
    if (plan.base === undefined)
        return { ...base, verdict: 'pass', subject: 'scratch', message: 'The image has no base.' };
    const { digest } = plan.base.image;
    if (plan.base.pinned)
        return { ...base, verdict: 'pass', subject: plan.base.store.name, message: `The base is pinned to ${digest}.` };
    return {
        ...base,
        verdict: 'warn',
        subject: plan.base.store.name,
        message: `The base is named by a tag, which was ${digest} today and can be another image tomorrow.`,
        remedy: `Write \`base: ${plan.base.store.name}@${digest}\`.`,
    };
}
function headlineOf(verdict, plan, short) {
    const name = plan.version === undefined ? plan.targetName : `${plan.targetName} (model ${plan.version})`;
    if (verdict === 'fail')
        return `build-image failed: ${name} ${short}… does not pass its smoke test, so no tag names it`;
    const tags = plan.tags.length === 0 ? 'by digest alone' : `as ${plan.tags.join(', ')}`;
    return `build-image made ${name} ${short}… ${tags}`;
}
function baseClause(plan, pushed) {
    if (plan.base === undefined)
        return '';
    return `, ${pushed.mounted + pushed.present} of ${(0,format/* plural */.LS)(plan.base.image.manifest.layers.length, 'base layer')} not moved`;
}
function smokeSentence(smoke) {
    if (smoke === undefined)
        return 'Not smoke-tested.';
    if (smoke.problem !== undefined)
        return `${smoke.problem[0].toUpperCase()}${smoke.problem.slice(1)}.`;
    const good = smoke.answers.filter(answer => answer.ok).length;
    return `Smoke test by ${smoke.runner}: ${good} of ${smoke.answers.length} requests answered as expected, ready after ${(smoke.readyAfterMs / 1000).toFixed(1)} s.`;
}
function nextOf(verdict, reference, smoke) {
    if (verdict === 'fail') {
        const wrong = smoke?.answers.find(answer => !answer.ok);
        return wrong
            ? `correct what answers \`${wrong.name}\` (${wrong.note}).`
            : 'see why the server does not start, in the log above.';
    }
    const first = smoke === undefined ? 'give `smoke` a file with requests, so that the image is tested; then ' : '';
    return `${first}deploy \`${reference}\`: helm-canary takes it as \`image\`.`;
}
function blocksOf({ plan, image, layers, pushed, smoke }, reference) {
    const base = plan.base?.image.manifest.layers ?? [];
    const blocks = [];
    if (smoke && smoke.answers.length > 0) {
        const answers = [...smoke.answers].sort((a, b) => Number(a.ok) - Number(b.ok));
        blocks.push(outcome_blocks/* block */.o.section('Smoke test', [
            outcome_blocks/* block */.o.text(`Started by \`${smoke.runner}\`: ${CLAIMS[smoke.runner]}.`),
            outcome_blocks/* block */.o.table(['', 'request', 'answer', { title: 'ms', align: 'right', format: { decimals: 0 } }], answers.map(answer => [
                { verdict: answer.ok ? 'pass' : 'fail' },
                answer.name,
                answer.note,
                answer.milliseconds,
            ])),
        ]));
    }
    blocks.push(outcome_blocks/* block */.o.section('Layers', [
        outcome_blocks/* block */.o.table(['from', 'digest', { title: 'size', align: 'right' }, { title: 'files', align: 'right' }], [
            ...layers.map(layer => [
                'this build',
                layer.descriptor.digest,
                (0,format/* formatBytes */.z3)(layer.descriptor.size),
                (0,format/* formatCount */.B4)(layer.contents.length),
            ]),
            ...base.map(layer => ['base', layer.digest, (0,format/* formatBytes */.z3)(layer.size), '']),
        ], { attention: layers.length }),
        ...(plan.base === undefined
            ? []
            : [
                outcome_blocks/* block */.o.text(`Of ${(0,format/* plural */.LS)(base.length, 'base layer')}, ${pushed.present} were there already, ${pushed.mounted} were mounted by the registry and ${pushed.copied} went through this machine.`),
            ]),
    ]), outcome_blocks/* block */.o.section('Image', [
        outcome_blocks/* block */.o.facts([
            ['image', reference],
            ['config', image.config.digest],
            ['model', (0,artifact/* digestRef */.yb)(plan.model)],
            ['base', plan.base ? `${plan.base.store.name}@${plan.base.image.digest}` : 'scratch'],
            ...Object.entries(plan.labels),
        ]),
    ], true));
    return blocks;
}

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/smoke-requests.js
/** Sends one request of the smoke test and compares its answer. A server that does not answer is a failed request. */
async function ask(request, base, http, now, signal) {
    const began = now();
    try {
        const reply = await http.request({
            method: request.method,
            url: new URL(request.path, base).href,
            headers: request.headers,
            ...(request.body === undefined ? {} : { json: request.body }),
            accept: ANY_STATUS,
            retries: 0,
            timeoutMs: 30_000,
            signal,
        });
        const milliseconds = now() - began;
        const wrong = problemsOf(request.expect, reply.status, reply.text(), milliseconds);
        return {
            name: request.name,
            ok: wrong.length === 0,
            note: wrong.length === 0 ? `${reply.status}` : wrong.join('; '),
            milliseconds,
        };
    }
    catch (error) {
        signal.throwIfAborted();
        return { name: request.name, ok: false, note: error.message, milliseconds: now() - began };
    }
}
const ANY_STATUS = Array.from({ length: 400 }, (_, i) => 200 + i);
/** Everything in which an answer differs from what was expected. */
function problemsOf(expect, status, text, milliseconds) {
    const wrong = [];
    if (status !== expect.status)
        wrong.push(`status ${status} instead of ${expect.status}`);
    if (expect.contains !== undefined && !text.includes(expect.contains))
        wrong.push(`the answer lacks "${expect.contains}"`);
    if (expect.within !== undefined && milliseconds > expect.within)
        wrong.push(`${milliseconds} ms instead of at most ${expect.within} ms`);
    const fields = Object.entries(expect.json);
    if (fields.length === 0)
        return wrong;
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return [...wrong, `the answer is not JSON: ${text.slice(0, 80)}`];
    }
    for (const [path, wanted] of fields) {
        const found = at(document, path);
        if (wanted !== null && typeof wanted === 'object') {
            const { min = -Infinity, max = Infinity } = wanted;
            if (typeof found !== 'number' || !(found >= min && found <= max)) {
                wrong.push(`${path} is ${show(found)} instead of a number from ${min} to ${max}`);
            }
        }
        else if (found !== wanted)
            wrong.push(`${path} is ${show(found)} instead of ${show(wanted)}`);
    }
    return wrong;
}
function at(document, path) {
    return path.split('.').reduce((value, key) => {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        return value[key];
    }, document);
}
function show(value) {
    return value === undefined ? 'absent' : JSON.stringify(value).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/smoke.js


/** Starts the image, waits until it is ready, asks all questions, stops it whatever happens. */
async function smokeTest(runner, policy, subject, ctx) {
    const began = ctx.clock.now();
    const server = await startImage(runner, { ...subject, env: { ...subject.env, ...policy.env } }, ctx);
    const withdraw = ctx.onAbort('stop the smoke-tested server', () => server.stop());
    try {
        const problem = await untilReady(server, policy, ctx);
        const readyAfterMs = ctx.clock.now() - began;
        if (problem !== undefined)
            return { runner, passed: false, problem, readyAfterMs, answers: [] };
        const answers = [];
        for (const request of policy.requests)
            answers.push(await ask(request, server.url, ctx.http, ctx.clock.now, ctx.signal));
        return { runner, passed: answers.every(answer => answer.ok), problem: undefined, readyAfterMs, answers };
    }
    finally {
        await server.stop();
        withdraw();
    }
}
async function untilReady(server, policy, ctx) {
    let ended;
    void server.ended.then(words => {
        ended = words;
    });
    const deadline = ctx.clock.now() + policy.timeout;
    let last = 'no answer yet';
    while (ctx.clock.now() < deadline) {
        if (ended !== undefined)
            return `the server ${ended}`;
        const answer = await ask({ name: 'ready', method: 'GET', path: policy.ready, headers: {}, expect: { status: 200, json: {} } }, server.url, ctx.http, ctx.clock.now, ctx.signal);
        if (answer.ok)
            return undefined;
        last = answer.note;
        await ctx.clock.sleep(100, ctx.signal);
    }
    if (ended !== undefined)
        return `the server ${ended}`;
    // Only a server that has ended has said its last words.
    await server.stop();
    return `the server was not ready after ${policy.timeout / 1000} s at ${policy.ready} (${last}); when stopped it ${await server.ended}`;
}

;// CONCATENATED MODULE: ./build/js/actions/build-image/src/main.js










/** Pack, compose, push by digest, smoke-test, and only then give the image its names. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: planImage,
    async main(inputs, ctx, plan) {
        const layers = await pack(inputs, ctx);
        await refuseChangedInputs(inputs, ctx, plan);
        const image = composeImage(plan.base?.image, layers, {
            platform: plan.platform,
            created: inputs.created,
            labels: plan.labels,
            entrypoint: inputs.entrypoint,
            command: inputs.command,
            env: new Map([['MODEL_DIR', inputs['model-path']], ['PORT', String(inputs.port)], ...(inputs.env ?? [])]),
            workdir: inputs.workdir,
            user: inputs.user,
            ports: [inputs.port],
        });
        await refuseTakenTags(inputs, plan, image.manifest.digest);
        const total = image.document.layers.reduce((sum, layer) => sum + layer.size, 0);
        const progress = ctx.log.progress(`Pushing ${plan.targetName}`, { total, unit: 'bytes' });
        let done = 0;
        const pushed = await pushByDigest(image, plan.target, {
            base: plan.base,
            layers,
            temp: ctx.temp,
            onProgress: (bytes, note) => {
                done += bytes;
                progress.update(done, note);
            },
        });
        progress.end();
        const smoke = await test(inputs, ctx, plan, {
            image,
            layers: sourcesOf(layers, plan, ctx),
            port: inputs.port,
            env: {},
        });
        const passed = smoke === undefined || smoke.passed;
        if (passed)
            for (const tag of plan.tags)
                await plan.target.putManifest(image.manifest, tag);
        else
            await plan.target.discard(image.manifest);
        return describeImage({ plan, image, layers, pushed, smoke, total });
    },
    async stands(outputs, _inputs, _ctx, plan) {
        const digest = outputs.digest ?? '';
        if ((await plan.target.getManifest(digest)) === undefined)
            return `${plan.targetName} does not hold ${digest} any more`;
        for (const tag of plan.tags) {
            const found = await plan.target.getManifest(tag);
            if (found?.digest !== digest)
                return `${plan.targetName}:${tag} does not name ${digest} any more`;
        }
        return undefined;
    },
});
async function pack(inputs, ctx) {
    const at = (path) => (0,external_node_path_.resolve)(ctx.workspace, path);
    const limit = inputs['max-layer-size'];
    const model = await collectFiles(at(inputs.model), inputs['model-path'], `model: ${inputs.model}`);
    const files = [];
    for (const [path, target] of inputs.files ?? [])
        files.push(...(await collectFiles(at(path), target, `files: ${path}`)));
    // Files above the model: code changes more often, and the weights' layers stay where they are.
    return [
        ...(await packLayers(model, ctx.temp, 'model', limit)),
        ...(await packLayers(files, ctx.temp, 'files', limit)),
    ];
}
/** What was digested before is what was packed, or nothing is pushed. */
async function refuseChangedInputs(inputs, ctx, plan) {
    const model = await (0,artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, inputs.model), { name: inputs.model, role: 'model' });
    if ((0,artifact/* digestRef */.yb)(model) !== (0,artifact/* digestRef */.yb)(plan.model))
        throw errors_errors.IMAGE_INPUT_CHANGED(`model: ${inputs.model} changed while it was packed`);
    for (const file of plan.files) {
        const now = await (0,artifact/* descriptorFrom */._Y)((0,external_node_path_.resolve)(ctx.workspace, file.name), file.name);
        if ((0,artifact/* digestRef */.yb)(now) !== (0,artifact/* digestRef */.yb)(file))
            throw errors_errors.IMAGE_INPUT_CHANGED(`files: ${file.name} changed while it was packed`);
    }
}
async function refuseTakenTags(inputs, plan, digest) {
    if (inputs['move-tags'])
        return;
    for (const tag of plan.tags) {
        const found = await plan.target.getManifest(tag);
        if (found !== undefined && found.digest !== digest) {
            throw errors_errors.IMAGE_TAG_TAKEN(`tags: ${plan.targetName}:${tag} names ${found.digest}, and this image is ${digest}`);
        }
    }
}
/** Every layer as a file, base first. Base layers come through this machine only if the smoke test needs them. */
function sourcesOf(layers, plan, ctx) {
    const fromBase = (plan.base?.image.manifest.layers ?? []).map(descriptor => ({
        mediaType: descriptor.mediaType,
        own: false,
        file: async () => {
            const file = (0,external_node_path_.resolve)(ctx.temp, `smoke-${descriptor.digest.replace(':', '-')}`);
            await plan.base.store.fetchBlob(descriptor, file);
            return file;
        },
    }));
    return [
        ...fromBase,
        ...layers.map(layer => ({ mediaType: layer.descriptor.mediaType, own: true, file: async () => layer.file })),
    ];
}
async function test(inputs, ctx, plan, subject) {
    if (plan.smoke === undefined || inputs['smoke-runner'] === 'none')
        return undefined;
    const runner = await chooseRunner(inputs['smoke-runner'], ctx, plan.base !== undefined);
    return ctx.log.group(`Smoke test (${runner})`, () => smokeTest(runner, plan.smoke.value, subject, ctx));
}


/***/ }),

/***/ 14302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   Vv: () => (/* binding */ artifactFrom),
/* harmony export */   _Y: () => (/* binding */ descriptorFrom),
/* harmony export */   yb: () => (/* binding */ digestRef)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);


/**
 * Names a file (by `sha256`) or a directory (by `dirHash`) as an artifact.
 * @param name what a person calls it
 */
async function artifactFrom(path, named, options = {}) {
    return { ...(await descriptorFrom(path, named.name, options)), role: named.role };
}
/** As `artifactFrom`, for what plays no role in the train: a policy, a checks file, reference data. */
async function descriptorFrom(path, name, options = {}) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    if (directory)
        return { name, digest: { dirHash: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestTree */ .hW)(path, options)).dirHash } };
    return { name, digest: { sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path, options)).sha256 } };
}
/** Whether two descriptors name the same thing: they share an algorithm, and all shared ones agree. */
function sameArtifact(a, b) {
    const shared = Object.keys(a.digest).filter(algorithm => b.digest[algorithm] !== undefined);
    return shared.length > 0 && shared.every(algorithm => a.digest[algorithm] === b.digest[algorithm]);
}
/** `sha256:…`, `dirHash:…`: the first digest by the order of strength that this project uses. */
function digestRef(of) {
    const algorithm = ['sha256', 'dirHash'].find(name => of.digest[name] !== undefined) ?? Object.keys(of.digest).sort()[0];
    return algorithm === undefined ? 'no digest' : `${algorithm}:${of.digest[algorithm]}`;
}


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

/***/ 63749:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** The four answers that a step can give. A step that cannot decide says `inconclusive`; it never passes by default. */
const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'];
/** The sign that stands beside the word wherever a verdict is shown: never colour alone. */
const SIGNS = {
    pass: '✔',
    warn: '▲',
    fail: '✖',
    inconclusive: '?',
    error: '!',
};
const SEVERITY = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };
/** Orders verdicts by how much attention they need: pass < warn < inconclusive < fail. */
function bySeverity(a, b) {
    return SEVERITY[a] - SEVERITY[b];
}
/**
 * The verdict of a whole from the verdicts of its parts: the most severe one.
 * An empty list is `inconclusive`: nothing was seen, so nothing passes.
 */
function worst(verdicts) {
    let found;
    for (const verdict of verdicts)
        if (found === undefined || bySeverity(verdict, found) > 0)
            found = verdict;
    return found ?? 'inconclusive';
}
/** Whether a later step may build on this verdict: `pass` and `warn` let the train go on. */
function letsThrough(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ })

};
