export const id = 593;
export const ids = [593];
export const modules = {

/***/ 71820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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


/***/ })

};
