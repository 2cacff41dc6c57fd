export const id = 335;
export const ids = [335];
export const modules = {

/***/ 54992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   P5: () => (/* binding */ dirHashOf),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   hW: () => (/* binding */ digestTree),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92399);





const CHUNK = 1 << 20;
/** Files read at the same time, so that the disk works while a digest is computed. */
const AT_ONCE = 8;
/** SHA-256 of a text as UTF-8, or of bytes; lower-case hex. */
function digestText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/**
 * SHA-256 and size of a regular file, read in pieces.
 * Raises DIGEST_UNREADABLE, DIGEST_SPECIAL_FILE, DIGEST_CHANGED, and the signal's reason.
 */
async function digestFile(path, options = {}) {
    options.signal?.throwIfAborted();
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    try {
        const before = await file.stat();
        if (before.isDirectory())
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${path} is a directory, but a file is expected here`);
        if (!before.isFile())
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${path} is neither a file nor a directory`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of chunksOf(file, before.size)) {
            options.signal?.throwIfAborted();
            hash.update(chunk);
            options.onChunk?.(chunk);
            bytes += chunk.length;
            options.onBytes?.(chunk.length);
        }
        const after = await file.stat();
        if (bytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_CHANGED(`${path} changed while its digest was computed`);
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    catch (cause) {
        throw isSystemError(cause) ? unreadable(path, cause) : cause;
    }
    finally {
        await file.close();
    }
}
/** A file in pieces, each of them valid until the next; while one is looked at, the next is read. */
async function* chunksOf(file, size) {
    const length = Math.max(1, Math.min(CHUNK, size));
    const read = (buffer) => {
        const reading = file.read(buffer, 0, length, null);
        // Whoever gives up before it is read does not hear of it.
        reading.catch(() => undefined);
        return reading;
    };
    let [current, other] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
    let reading = read(current);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return;
        const chunk = current.subarray(0, bytesRead);
        [current, other] = [other, current];
        reading = read(current);
        yield chunk;
    }
}
/**
 * in-toto's `dirHash` of a list of files: SHA-256 over `<sha256>  <name>\n` for each file, sorted by the bytes of the
 * names (Go's `dirhash.Hash1` without its `h1:` prefix, in hex). Names are bound, so a renamed file changes it; empty
 * directories, modes and times are not part of it. Raises DIGEST_NAME.
 */
function dirHashOf(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort(byBytesOfName)) {
        if (file.name.includes('\n')) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`the file name ${JSON.stringify(file.name)} holds a line break`);
        }
        hash.update(`${file.sha256}  ${file.name}\n`);
    }
    return hash.digest('hex');
}
/**
 * Digests all files below a directory. Links inside the tree are followed; links out of it, loops, sockets, devices
 * and pipes are refused.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME, DIGEST_CHANGED.
 */
async function digestTree(root, options = {}) {
    const { top, names } = await find(root, options);
    const files = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
        const some = names.slice(at, at + AT_ONCE).map(async (name) => {
            return { name, ...(await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, ...name.split('/')), options)) };
        });
        files.push(...(await Promise.all(some)));
    }
    return { dirHash: dirHashOf(files), files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}
/**
 * The names of all files that `digestTree` would digest, in its order and with its refusals, without reading any.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME.
 */
async function listTree(root, options = {}) {
    return (await find(root, options)).names;
}
async function find(root, options) {
    const names = [];
    let top;
    try {
        top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(top)).isDirectory()) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${root} is a file, but a directory is expected here`);
        }
    }
    catch (cause) {
        throw isSystemError(cause) ? unreadable(root, cause) : cause;
    }
    await walk({ top, root, options, names }, top, '', [top]);
    return { top, names: names.sort(compareBytes) };
}
/** `trail` holds the real paths of the directories that we are in, so that a link to one of them is seen as a loop. */
async function walk(tree, directory, prefix, trail) {
    tree.options.signal?.throwIfAborted();
    for (const raw of await list(directory)) {
        const name = prefix + decodeName(raw.name, directory);
        if (tree.options.ignore?.(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name.slice(prefix.length));
        if (raw.isFile())
            tree.names.push(name);
        else if (raw.isDirectory())
            await walk(tree, path, `${name}/`, [...trail, path]);
        else if (raw.isSymbolicLink())
            await followLink(tree, path, name, trail);
        else
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${name} in ${tree.root} is neither a file nor a directory`);
    }
}
async function followLink(tree, path, name, trail) {
    let target;
    try {
        target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`the link ${name} in ${tree.root} leads nowhere`, { cause });
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(tree.top, target);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || /^[A-Za-z]:|^[\\/]/.test(inside)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads out of it, to ${target}`);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target);
    if (found.isFile())
        tree.names.push(name);
    else if (!found.isDirectory()) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${name} in ${tree.root} links to something that is neither a file nor a directory`);
    }
    else if (trail.includes(target)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads to a directory that it lies in: a loop`);
    }
    else
        await walk(tree, target, `${name}/`, [...trail, target]);
}
async function list(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (cause) {
        throw unreadable(directory, cause);
    }
}
/** Read as bytes, because a decoded name that is no UTF-8 would stand for another file than the one on disk. */
function decodeName(raw, directory) {
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`a file name in ${directory} is not UTF-8: ${Buffer.from(raw).toString('latin1')}`, {
            cause,
        });
    }
    if (name.includes('\n')) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`the file name ${JSON.stringify(name)} in ${directory} holds a line break`);
    }
    return name;
}
const byBytesOfName = (a, b) => compareBytes(a.name, b.name);
/** The order of Go's sort.Strings. JavaScript's own compares UTF-16 units and differs beyond U+FFFF. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function isSystemError(cause) {
    // By shape: an error of another realm (a test runner's, a worker's) is no instance of this realm's Error.
    return typeof cause?.syscall === 'string';
}
function unreadable(path, cause) {
    const code = isSystemError(cause) ? cause.code : undefined;
    const what = code === 'ENOENT'
        ? 'does not exist'
        : code === 'EACCES' || code === 'EPERM'
            ? 'may not be read by this process'
            : `cannot be read (${code ?? String(cause)})`;
    return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${path} ${what}`, { cause });
}


/***/ }),

/***/ 92399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    DIGEST_UNREADABLE: {
        kind: 'input',
        meaning: 'A file or directory whose digest is needed does not exist or cannot be read.',
        remedy: 'Check the path and its permissions.',
    },
    DIGEST_LINK_OUTSIDE: {
        kind: 'input',
        meaning: 'A symbolic link in a directory leads out of it, so the directory alone does not say what is in it.',
        remedy: 'Copy the file into the directory, or remove the link.',
    },
    DIGEST_SPECIAL_FILE: {
        kind: 'input',
        meaning: 'A directory holds something that has no contents to digest: a socket, a device or a pipe.',
        remedy: 'Remove it, or point the step at the directory that holds only files.',
    },
    DIGEST_NAME: {
        kind: 'input',
        meaning: 'A file name cannot be bound into a directory digest: it holds a line break or is not UTF-8.',
        remedy: 'Rename the file.',
    },
    DIGEST_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A file changed while its digest was computed, so the digest would belong to no state of it.',
        remedy: 'Let whatever writes the file finish, then run the step again.',
    },
    EVIDENCE_KEY: {
        kind: 'input',
        meaning: 'A key for signing or checking evidence is not what is needed: an ECDSA key on P-256 or P-384, as PEM.',
        remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout`; its public half with `openssl ec -pubout`.',
    },
    EVIDENCE_SUBJECT: {
        kind: 'input',
        meaning: 'A step wants to state something about nothing: its evidence names no subject, or one without a digest.',
        remedy: 'This is a fault of the step; please report it.',
    },
    EVIDENCE_UNREADABLE: {
        kind: 'failed',
        meaning: 'A file of the evidence directory cannot be read as in-toto statements, and it might be the one that counts.',
        remedy: 'Carry the evidence directory between jobs unchanged; remove what does not belong in it.',
    },
    EVIDENCE_RULE: {
        kind: 'input',
        meaning: 'A rule of `requires` cannot be understood.',
        remedy: 'Write `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.',
    },
    EVIDENCE_GAP: {
        kind: 'failed',
        meaning: 'A rule of `requires` asks for a proof that the chain of evidence does not hold.',
        remedy: 'Run the step that is asked for on exactly this artifact, and carry the evidence directory to this job.',
    },
    EVIDENCE_VERDICT: {
        kind: 'failed',
        meaning: 'The newest evidence that a rule of `requires` asks for has a verdict that the rule does not accept.',
        remedy: 'Mend what that step found and run it again.',
    },
    EVIDENCE_POLICY: {
        kind: 'failed',
        meaning: 'The evidence exists, but it was made under another policy than the rule of `requires` pins.',
        remedy: 'Run the step under the pinned policy, or pin the digest of the policy that you mean.',
    },
    EVIDENCE_SIGNER: {
        kind: 'failed',
        meaning: 'The evidence exists, but it is not signed by the key that the rule of `requires` pins.',
        remedy: 'Sign that step’s evidence with the pinned key, and name its public half in `trusted-keys`.',
    },
    EVIDENCE_UNSIGNED: {
        kind: 'failed',
        meaning: '`trusted-keys` is set and the evidence is not signed by any of these keys.',
        remedy: 'Give the earlier step a `signing-key` whose public half is in `trusted-keys`, and run it again.',
    },
    EVIDENCE_ALTERED: {
        kind: 'failed',
        meaning: 'A statement of the chain is not the one that a later statement was built on, or its signature is wrong.',
        remedy: 'Take the evidence directory from the job that wrote it; if it is the original, run the step again.',
    },
});


/***/ }),

/***/ 95851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ block)
/* harmony export */ });
/** Small constructors, so that a step's `report.ts` reads like the page it makes. */
const block = {
    section: (title, blocks, folded) => ({
        type: 'section',
        title,
        blocks,
        folded,
    }),
    text: (text) => ({ type: 'text', text }),
    table: (columns, rows, options = {}) => ({
        type: 'table',
        columns: columns.map(column => (typeof column === 'string' ? { title: column } : column)),
        rows,
        ...options,
    }),
    facts: (facts) => ({ type: 'facts', facts }),
    code: (text, language) => ({ type: 'code', text, language }),
    plot: (title, alternative, plot) => ({ type: 'plot', title, alternative, plot }),
};


/***/ }),

/***/ 73798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * Numbers as people read them, the same in every step and every medium: `5,000`, `6.2 %`, `−1.2 %`, `6 min 40 s`.
 * A true minus sign (U+2212) stands before negative numbers, and a space between a number and its unit.
 */
/** `5,000`. Rounds to whole numbers; infinities are `∞`, what is no number is `–`. */
function formatCount(value) {
    return typeof value === 'bigint' ? group(String(value)) : formatNumber(value, { decimals: 0 });
}
/**
 * `1,234.5`, `0.0123`, `1.2e-7`. Without `decimals`, as few digits as keep four significant ones; whole numbers keep
 * all of theirs.
 */
function formatNumber(value, options = {}) {
    // A report that was read back from outcome.json has null where a number was not finite.
    if (typeof value !== 'number' || Number.isNaN(value))
        return '–';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    if (options.decimals !== undefined)
        return group(value.toFixed(Math.min(options.decimals, 20)));
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return exponential(value);
    return group(Number.isInteger(value) ? String(value) : String(Number(value.toFixed(decimalsOf(size, 4)))));
}
/**
 * A ratio as percent: `0.062` → `6.2 %`. Without `decimals`, one decimal, or two significant digits below one percent;
 * what is not exactly none or all is never rounded to `0 %` or `100 %`.
 */
function formatPercent(ratio, options = {}) {
    if (!Number.isFinite(ratio))
        return formatNumber(ratio);
    return `${percentDigits(ratio, options.decimals)} %`;
}
/** With `+` before what is not negative, for differences: `+0.9 %`, `−1.2 %`. Zero stands without a sign. */
function signed(formatted) {
    return /^[−–]|^0(\.0*)?( %)?$/.test(formatted) ? formatted : `+${formatted}`;
}
/** `−1.2 % … +0.9 %`, or `0.7 … 1.3`. */
function formatInterval(low, high, options = {}) {
    const one = (value) => {
        const text = options.percent
            ? formatPercent(value, { decimals: options.decimals })
            : formatNumber(value, { decimals: options.decimals });
        return options.signed ? signed(text) : text;
    };
    return `${one(low)} … ${one(high)}`;
}
/** Three significant digits, for the labels of plots. */
function formatShort(value) {
    return formatNumber(Number.isFinite(value) ? Number(value.toPrecision(3)) : value);
}
/** Seconds: `4.2 ms`, `3.2 s`, `42 s`, `6 min 40 s`, `1 h 2 min`, `3 d 4 h`. */
function formatSeconds(seconds) {
    if (!Number.isFinite(seconds))
        return formatNumber(seconds);
    if (seconds < 0)
        return `−${formatSeconds(-seconds)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 1e-4)
        return `${formatNumber(Number((seconds * 1e6).toPrecision(2)))} µs`;
    if (seconds < 0.1)
        return `${formatNumber(Number((seconds * 1e3).toPrecision(2)))} ms`;
    if (seconds < 9.95)
        return `${formatNumber(seconds, { decimals: 1 })} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return two(whole, 60, 'min', 1, 's');
    const minutes = Math.round(seconds / 60);
    if (minutes < 1440)
        return two(minutes, 60, 'h', 1, 'min');
    return two(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}
const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** `512 B`, `1.5 KiB`, `2.3 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return formatNumber(bytes);
    let value = bytes;
    let unit = 0;
    while (Math.abs(value) >= 1023.95 && unit < BYTE_UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    const text = unit === 0 ? formatCount(value) : formatNumber(Number(value.toFixed(1)));
    return `${text} ${BYTE_UNITS[unit]}`;
}
/** `1 row`, `5,000 rows`, `2 entries`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `2026-07-01 12:00:05 UTC` of an ISO time or milliseconds. */
function formatTime(time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return String(time);
    return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Cuts a long name in the middle: beginning and end tell names apart. Counts code points. */
function shorten(text, length) {
    const points = [...text];
    if (points.length <= length)
        return text;
    if (length <= 1)
        return '…';
    const head = Math.ceil((length - 1) / 2);
    return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`;
}
function percentDigits(ratio, decimals) {
    const percent = ratio * 100;
    if (decimals !== undefined)
        return formatNumber(percent, { decimals });
    const size = Math.abs(percent);
    if (size === 0)
        return '0';
    if (size < 1e-6)
        return exponential(percent);
    const start = size < 1 ? decimalsOf(size, 2) : 1;
    for (let digits = start; digits <= 12; digits++) {
        const text = percent.toFixed(digits);
        const rounded = Math.abs(Number(text));
        const misleads = (rounded === 100 && size !== 100) || rounded === 0;
        if (!misleads || digits === 12)
            return group(String(Number(text)));
    }
    return group(String(percent));
}
/** How many decimals show this many significant digits. */
function decimalsOf(size, significant) {
    return Math.max(0, Math.min(20, significant - 1 - Math.floor(Math.log10(size))));
}
function exponential(value) {
    return value.toExponential(1).replace('.0e', 'e').replace(/e\+/, 'e').replaceAll('-', '−').replace('e−', 'e-');
}
/** Separates thousands, and writes the minus sign. */
function group(digits) {
    const [whole = '', fraction] = digits.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return digits.startsWith('-') && /[1-9]/.test(digits) ? `−${text}` : text;
}
function two(value, size, big, least, small) {
    const rest = value % size;
    const head = `${formatCount(Math.floor(value / size))} ${big}`;
    return rest < least ? head : `${head} ${rest} ${small}`;
}


/***/ }),

/***/ 75725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeTruth),
/* harmony export */   q: () => (/* binding */ EXACT)
/* harmony export */ });
const EXACT = { kind: 'exact' };
/** One phrase for people, e.g. `error-controlled at 5 % (Tango score bound, asymptotic)`. */
function describeTruth(truth) {
    switch (truth.kind) {
        case 'exact':
            return 'exact count';
        case 'error-controlled':
            return `error-controlled at ${+(truth.level * 100).toPrecision(3)} % (${truth.procedure}, ${truth.guarantee})`;
        case 'rule-of-thumb':
            return `rule of thumb (${truth.why})`;
    }
}


/***/ })

};
