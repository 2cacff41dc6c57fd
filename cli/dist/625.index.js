export const id = 625;
export const ids = [625];
export const modules = {

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

/***/ 897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ foundationsOf),
  y: () => (/* binding */ openChain)
});

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/dsse.js
var dsse = __webpack_require__(72701);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/evidence/statement.js
var evidence_statement = __webpack_require__(80927);
;// CONCATENATED MODULE: ./build/js/shared/evidence/read.js





/** A file beyond this is not read: statements are a few KiB, and a chain must not exhaust the runner's memory. */
const FILE_LIMIT = 64 * 1024 * 1024;
/** Reads all `*.jsonl` below a directory, in the order of their names. */
async function readStatements(directory, trusted) {
    const statements = [];
    const problems = [];
    const files = await evidenceFiles(directory, '');
    if (files.length === 0)
        return { statements, problems };
    // Most chains begin with the run that asks, and need nothing to be read with.
    const schemas = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 97526));
    for (const file of files) {
        let text;
        try {
            const path = (0,external_node_path_.join)(directory, file);
            if ((await (0,promises_.stat)(path)).size > FILE_LIMIT)
                throw new Error('it is larger than 64 MiB');
            text = await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            problems.push({ kind: 'unreadable', file, message: `cannot be read: ${error.message}` });
            continue;
        }
        for (const [index, content] of text.split('\n').entries()) {
            if (content.trim() === '')
                continue;
            const line = index + 1;
            const found = readLine(content.replace(/\r$/, ''), trusted, schemas);
            if (typeof found === 'string')
                problems.push({ kind: 'unreadable', file, line, message: found });
            else {
                if (found.wrong)
                    problems.push({ kind: 'altered', file, line, message: found.wrong });
                const { wrong: _, ...rest } = found;
                statements.push({ file, line, ...rest });
            }
        }
    }
    return { statements, problems };
}
async function evidenceFiles(directory, prefix) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.'))
            continue;
        const name = prefix + entry.name;
        if (entry.isDirectory())
            files.push(...(await evidenceFiles(directory, `${name}/`)));
        else if (entry.name.endsWith('.jsonl'))
            files.push(name);
    }
    return files;
}
/** A line is a bare statement or a DSSE envelope around one. Returns what is wrong as text. */
function readLine(content, trusted, schemas) {
    const json = parse(content);
    if (json === undefined)
        return 'is not JSON';
    const envelope = schemas.envelopeSchema.safeParse(json);
    const unsigned = { signed: false, signer: undefined, wrong: undefined };
    if (!envelope.success)
        return readStatement(content, json, unsigned, schemas);
    if (envelope.data.payloadType !== dsse/* PAYLOAD_TYPE */.Uc) {
        return `is an envelope around ${envelope.data.payloadType}, not ${dsse/* PAYLOAD_TYPE */.Uc}`;
    }
    const { payload, signer, wrong } = (0,dsse/* verifyEnvelope */.FY)(envelope.data, trusted);
    const text = payload.toString('utf8');
    const inner = parse(text);
    if (inner === undefined)
        return 'is an envelope around something that is not JSON';
    return readStatement(text, inner, {
        signed: true,
        signer,
        wrong: wrong.length === 0
            ? undefined
            : `its signature does not fit key ${wrong[0]?.slice(0, 12)}…: the statement was changed after it was signed`,
    }, schemas);
}
function readStatement(text, json, signature, schemas) {
    const statement = schemas.statementSchema.safeParse(json);
    if (!statement.success)
        return `is no in-toto statement: ${firstIssue(statement.error)}`;
    let outcome;
    if (statement.data.predicateType === evidence_statement/* PREDICATE */.W3.outcome) {
        const parsed = schemas.outcomeSchema.safeParse(statement.data.predicate);
        if (!parsed.success)
            return `is no outcome statement: ${firstIssue(parsed.error)}`;
        outcome = parsed.data;
    }
    return { digest: (0,digest/* digestText */.M6)(text), statement: statement.data, outcome, ...signature };
}
function firstIssue(error) {
    const issue = error.issues[0];
    return issue === undefined ? 'unknown reason' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/shared/evidence/roles.js
var roles = __webpack_require__(42059);
;// CONCATENATED MODULE: ./build/js/shared/evidence/chain.js





/**
 * Reads the evidence directory, subdirectories included (artifacts of several jobs are often unpacked side by side).
 * A directory that does not exist is an empty chain. What cannot be read is listed in `problems` and raises nothing.
 */
async function openChain(directory, options = {}) {
    const { statements, problems } = await readStatements(directory, options.trustedKeys ?? []);
    const records = statements
        .flatMap(found => recordOf(found) ?? [])
        .sort((a, b) => compare(a.time, b.time) || compare(a.file, b.file) || a.line - b.line);
    return {
        directory,
        records,
        statements,
        problems,
        about: async (artifact) => records.filter(record => record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, artifact))),
        latest: async (step, role) => records.findLast(record => record.step === step && record.subject.some(subject => subject.role === role)),
        by: async (step) => records.filter(record => record.step === step),
    };
}
/**
 * The statements that a step builds on when it uses these artifacts, for `EvidenceFacts.builtOn`: the newest one of
 * each step about each artifact. Naming them by digest makes a later change of an unsigned statement visible.
 */
function foundationsOf(uses, chain) {
    const newest = new Map();
    for (const artifact of uses) {
        for (const record of chain.records) {
            if (record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, artifact))) {
                newest.set(`${record.step} ${JSON.stringify(artifact.digest)}`, record);
            }
        }
    }
    return [...new Map([...newest.values()].map(record => [record.digest, record])).values()].map(record => ({
        name: record.file.split('/').at(-1) ?? record.file,
        digest: { sha256: record.digest },
        mediaType: dsse/* PAYLOAD_TYPE */.Uc,
        annotations: { step: record.step, verdict: record.verdict },
    }));
}
function recordOf(found) {
    if (found.statement.predicateType !== evidence_statement/* PREDICATE */.W3.outcome || found.outcome === undefined)
        return undefined;
    const { statement, outcome } = found;
    const isLink = (item) => item.mediaType === dsse/* PAYLOAD_TYPE */.Uc;
    return {
        file: found.file,
        line: found.line,
        digest: found.digest,
        signer: found.signer,
        step: outcome.step,
        verdict: outcome.verdict,
        headline: outcome.headline,
        subject: statement.subject.map(item => ({ ...item, role: (0,roles/* roleOf */.k)(item) ?? roles/* STEP_ROLES */.$[outcome.step] ?? 'data' })),
        configuration: outcome.configuration,
        dependencies: outcome.resolvedDependencies.filter(item => !isLink(item)),
        builtOn: outcome.resolvedDependencies.filter(isLink),
        companions: outcome.statements,
        key: outcome.key,
        details: outcome.details,
        time: outcome.metadata.finishedOn,
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 72701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Yj: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* unused harmony export preAuthEncoding */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95568);


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Pre-authentication encoding: what is signed. It binds the type, so a payload cannot be read as another type. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        Buffer.from(payload),
    ]);
}
/** Signs a payload with ECDSA; the signature is ASN.1 DER, as Sigstore's tools write it. */
function signEnvelope(payload, key, payloadType = PAYLOAD_TYPE) {
    const body = Buffer.from(payload);
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key.key), preAuthEncoding(payloadType, body), key.key).toString('base64');
    return { payloadType, payload: body.toString('base64'), signatures: [{ keyid: key.keyid, sig }] };
}
/**
 * Who signed an envelope. `wrong` lists trusted keys that the envelope names although their signature does not fit:
 * then the payload or the signature was altered.
 */
function verifyEnvelope(envelope, trusted) {
    const payload = Buffer.from(envelope.payload, 'base64');
    const message = preAuthEncoding(envelope.payloadType, payload);
    let signer;
    const wrong = [];
    for (const { keyid, sig } of envelope.signatures) {
        // The key id is only a hint by the standard, so a signature without one is tried with every key.
        const keys = trusted.filter(key => keyid === undefined || keyid === '' || keyid === key.keyid);
        const fits = keys.find(key => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key.key), message, key.key, Buffer.from(sig, 'base64')));
        if (fits !== undefined)
            signer ??= fits.keyid;
        else if (keyid !== undefined && keys.length > 0)
            wrong.push(keyid);
    }
    return { payload, signer: wrong.length > 0 ? undefined : signer, wrong };
}


/***/ }),

/***/ 95568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ parseSigningKey),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sr: () => (/* binding */ readTrustedKeys)
/* harmony export */ });
/* unused harmony exports parseTrustedKey, keyIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92399);




/** Hash of each curve, by OpenSSL's name: the pairing that DSSE and model signing use. */
const HASHES = { prime256v1: 'sha256', secp384r1: 'sha384' };
/** The hash that goes with an accepted key. */
function hashOf(key) {
    return HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
/**
 * Reads the private key that signs evidence.
 * @param pem PKCS#8 or SEC 1, unencrypted
 * Raises EVIDENCE_KEY; the message never holds any of the text.
 */
function parseSigningKey(pem) {
    if (/BEGIN PUBLIC KEY/.test(pem))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is a public key; signing needs the private one');
    if (/ENCRYPTED/.test(pem)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is encrypted with a passphrase', {
            hint: 'Store it unencrypted in the secret store of your CI: `openssl pkcs8 -topk8 -nocrypt -in key.pem`.',
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // The cause is dropped on purpose: OpenSSL's errors may quote what it was given.
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is not a private key in PEM format', {
            hint: /\\n/.test(pem) ? 'It holds the two characters \\n where line breaks belong.' : undefined,
        });
    }
    checkCurve(key, 'the signing key');
    return { key, keyid: keyIdOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)) };
}
/** Reads a public key. Raises EVIDENCE_KEY. */
function parseTrustedKey(pem, name) {
    if (/PRIVATE KEY/.test(pem)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is a private key; trusted keys are public ones`, {
            hint: 'Write its public half with `openssl ec -in key.pem -pubout`, and take the private key out of the workspace.',
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is not a public key in PEM format`, { cause });
    }
    checkCurve(key, name);
    return { key, name, keyid: keyIdOf(key) };
}
/**
 * Reads public keys from PEM files.
 * @param files `path` is read, `name` is what messages call it
 */
async function readTrustedKeys(files) {
    return Promise.all(files.map(async ({ path, name }) => {
        let pem;
        try {
            pem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`the trusted key ${name} cannot be read`, { cause });
        }
        return parseTrustedKey(pem, name);
    }));
}
/** SHA-256 of the SPKI DER, lower-case hex. */
function keyIdOf(publicKey) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(publicKey.export({ type: 'spki', format: 'der' }));
}
function checkCurve(key, name) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (key.asymmetricKeyType === 'ec' && curve !== undefined && curve in HASHES)
        return;
    const found = key.asymmetricKeyType === 'ec' ? `an ECDSA key on ${curve}` : `a key of type ${key.asymmetricKeyType}`;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is ${found}; ECDSA on P-256 (prime256v1) or P-384 (secp384r1) is needed`);
}


/***/ }),

/***/ 65551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bQ: () => (/* binding */ lineageOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   x9: () => (/* binding */ describeWay)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14302);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42059);


/**
 * Which step's statement says what an artifact was made from. Only makers lead further: register-model also names
 * test data and the champion, and a proof about those is none about what the model was trained on.
 */
const MADE_BY = {
    release: { step: 'helm-canary', from: 'image' },
    image: { step: 'build-image', from: 'model' },
    model: { step: 'train-on-runner', from: 'data' },
};
/**
 * Walks from what is used (release → image → model → data) to the artifacts of a role.
 * Where several statements tell how one artifact was made, the newest that names a source counts.
 */
function reach(uses, role, chain) {
    const reached = [];
    const broken = [];
    let frontier = uses.map(artifact => ({ artifact, via: [] }));
    while (frontier.length > 0) {
        const next = [];
        for (const at of frontier) {
            if (at.artifact.role === role) {
                reached.push(at);
                continue;
            }
            const maker = MADE_BY[at.artifact.role];
            // A role that is not upstream of this one is simply not what the rule speaks of.
            if (maker === undefined || !isUpstream(role, at.artifact.role))
                continue;
            const records = chain.records.filter(record => record.step === maker.step && record.subject.some(subject => (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sameArtifact */ .Rg)(subject, at.artifact)));
            const record = records.findLast(candidate => sourcesOf(candidate, maker.from, chain).length > 0);
            if (record === undefined) {
                const reason = records.length === 0
                    ? `no ${maker.step} statement tells what ${nameOf(at.artifact)} was made from`
                    : `the ${maker.step} statement about ${nameOf(at.artifact)} names no ${maker.from}`;
                broken.push({ at, reason });
                continue;
            }
            for (const artifact of sourcesOf(record, maker.from, chain)) {
                next.push({ artifact, via: [...at.via, { artifact: at.artifact, record }] });
            }
        }
        frontier = next;
    }
    return { reached, broken };
}
/** What a statement names of a role: by the role that it wrote down, else by what other statements say it is. */
function sourcesOf(record, role, chain) {
    const named = record.dependencies.filter(item => (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .k)(item) === role);
    const found = named.length > 0
        ? named
        : record.dependencies.filter(item => (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .k)(item) === undefined &&
            chain.records.some(other => other.subject.some(about => about.role === role && (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sameArtifact */ .Rg)(about, item))));
    return found.map(item => ({ ...item, role }));
}
const ORDER = ['data', 'model', 'image', 'release'];
function isUpstream(role, of) {
    return ORDER.indexOf(role) < ORDER.indexOf(of);
}
/** `model fraud 1.4.0 (dirHash:0123456789ab…)` */
function nameOf(artifact) {
    const ref = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRef */ .yb)(artifact);
    const [algorithm, hex = ''] = ref.split(':');
    const short = hex.length > 12 ? `${algorithm}:${hex.slice(0, 12)}…` : ref;
    return `${artifact.role} ${artifact.name === '' ? '' : `${artifact.name} `}(${short})`;
}
/** `data d (…), which model m (…) was made from` */
function describeWay(reached) {
    const way = [...reached.via].reverse().map(step => nameOf(step.artifact));
    return way.length === 0
        ? nameOf(reached.artifact)
        : `${nameOf(reached.artifact)}, from which ${way.join(', then ')} was made`;
}
/**
 * The newest statement of each step about an artifact and about what it was made from, in the order of the train: data,
 * model, image, release, and by time about each.
 */
function lineageOf(tip, chain) {
    if (tip === undefined)
        return [];
    const newest = new Map();
    for (const role of ORDER) {
        for (const { artifact } of reach([tip], role, chain).reached) {
            for (const record of chain.records) {
                if (record.subject.some(subject => (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .sameArtifact */ .Rg)(subject, artifact))) {
                    newest.set(`${record.step} ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRef */ .yb)(artifact)}`, record);
                }
            }
        }
    }
    const place = (record) => ORDER.indexOf(record.subject[0]?.role ?? 'data') * chain.records.length + chain.records.indexOf(record);
    return [...newest.values()].sort((a, b) => place(a) - place(b));
}


/***/ }),

/***/ 42059:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ STEP_ROLES),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/** The role of the artifact that each step judges or makes. */
const STEP_ROLES = {
    'validate-data': 'data',
    'train-on-runner': 'model',
    'register-model': 'model',
    'build-image': 'image',
    'helm-canary': 'release',
    'drift-gate': 'data',
};
/** The role that a descriptor carries, when the step that named it knew one. */
function roleOf(descriptor) {
    const role = descriptor.annotations?.role;
    return role === 'data' || role === 'model' || role === 'image' || role === 'release' ? role : undefined;
}


/***/ }),

/***/ 80927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   W3: () => (/* binding */ PREDICATE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export withRole */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72701);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92399);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Identifiers, compared character by character and never fetched; `docs/predicates/` says what they mean. */
const PREDICATE = {
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    provenance: 'https://slsa.dev/provenance/v1',
    outcome: 'urn:mlops-actions:predicate:outcome:v1',
    training: 'urn:mlops-actions:predicate:training:v1',
};
/** Each list of test names ends here; the numbers of all are in the outcome statement. */
const TEST_NAMES = 1000;
/**
 * The statements of one outcome: first the one in the terms of the field (test result, SLSA provenance, or training),
 * for other people's tools, then this project's own, which names the first by digest and is what `requires` reads.
 * Raises EVIDENCE_SUBJECT.
 */
function statementsOf(draft, facts) {
    if (draft.subject.length === 0 || draft.subject.some(subject => Object.keys(subject.digest).length === 0)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.EVIDENCE_SUBJECT(`${facts.step} names no subject with a digest for its evidence`);
    }
    const common = standard(draft, facts);
    return [common, outcome(draft, facts, [common])];
}
/** How a role travels inside a resource descriptor. */
function withRole(descriptor) {
    const { role, ...plain } = descriptor;
    return role === undefined ? plain : { ...plain, annotations: { ...plain.annotations, role } };
}
function standard(draft, facts) {
    switch (draft.kind) {
        case 'gate':
            return statement(draft, PREDICATE.testResult, testResult(draft, facts));
        case 'build':
            return statement(draft, PREDICATE.provenance, provenance(draft, facts));
        case 'training':
            return statement(draft, PREDICATE.training, training(draft, facts));
    }
}
function testResult(draft, facts) {
    const named = (...verdicts) => facts.findings
        .filter(finding => verdicts.includes(finding.verdict))
        .slice(0, TEST_NAMES)
        .map(finding => `${finding.code}: ${finding.subject}`);
    return {
        // The predicate knows no "inconclusive"; a gate that could not decide has not let anything through.
        result: facts.verdict === 'pass' ? 'PASSED' : facts.verdict === 'warn' ? 'WARNED' : 'FAILED',
        configuration: draft.configuration.map(withRole),
        url: facts.host.runUrl,
        passedTests: named('pass'),
        warnedTests: named('warn'),
        failedTests: named('fail', 'inconclusive'),
    };
}
function provenance(draft, facts) {
    return {
        buildDefinition: {
            buildType: `urn:mlops-actions:build:${facts.step}:v1`,
            externalParameters: facts.key,
            internalParameters: draft.details ?? {},
            resolvedDependencies: [...draft.configuration, ...dependenciesOf(draft, facts)].map(withRole),
        },
        runDetails: {
            // The job itself writes this, nobody above it: SLSA build level 1.
            builder: { id: `urn:mlops-actions:builder:${facts.host.kind}`, version: { 'mlops-actions': facts.release } },
            metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
        },
    };
}
function training(draft, facts) {
    return {
        trainingData: dependenciesOf(draft, facts)
            .map(withRole)
            .filter(item => item.annotations?.role === 'data'),
        configuration: draft.configuration.map(withRole),
        resolvedDependencies: dependenciesOf(draft, facts)
            .map(withRole)
            .filter(item => item.annotations?.role !== 'data'),
        details: draft.details ?? {},
        metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
    };
}
function outcome(draft, facts, beside) {
    return statement(draft, PREDICATE.outcome, {
        step: facts.step,
        verdict: facts.verdict,
        headline: facts.headline,
        findings: countVerdicts(facts.findings),
        truths: summarizeTruths(facts.findings),
        configuration: draft.configuration.map(withRole),
        resolvedDependencies: [...dependenciesOf(draft, facts).map(withRole), ...facts.builtOn],
        statements: beside.map(item => ({
            name: item.predicateType,
            digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestText */ .M6)(JSON.stringify(item)) },
            mediaType: _dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc,
        })),
        key: facts.key,
        details: draft.details ?? {},
        metadata: {
            startedOn: facts.startedOn,
            finishedOn: facts.finishedOn,
            invocationId: invocationOf(facts.host),
            host: hostOf(facts.host),
            release: facts.release,
            versions: facts.versions ?? {},
        },
    });
}
function statement(draft, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: draft.subject.map(withRole), predicateType, predicate };
}
/** What went in: the step's own list, and what it was about to use unless that is the subject or listed already. */
function dependenciesOf(draft, facts) {
    const key = (item) => JSON.stringify(item.digest);
    const byDigest = new Map(facts.uses.map(item => [key(item), item]));
    const listed = draft.dependencies.map(item => {
        const used = byDigest.get(key(item));
        return used !== undefined && !('role' in item) ? { ...item, role: used.role } : item;
    });
    const known = new Set([...draft.subject, ...listed, ...draft.configuration].map(key));
    return [...listed, ...facts.uses.filter(item => !known.has(key(item)))];
}
function countVerdicts(findings) {
    const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0 };
    for (const finding of findings)
        counts[finding.verdict]++;
    return counts;
}
/** What kinds of truth the verdict rests on, each with the number of findings. */
function summarizeTruths(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const text = JSON.stringify(finding.truth);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].map(([text, count]) => ({ ...JSON.parse(text), findings: count }));
}
function hostOf(host) {
    const { kind, serverUrl, repository, commit, ref, runUrl, job, actor } = host;
    return { kind, serverUrl, repository, commit, ref, runUrl, job, actor };
}
function invocationOf(host) {
    if (host.runUrl === undefined)
        return undefined;
    return host.runAttempt === undefined ? host.runUrl : `${host.runUrl}/attempts/${host.runAttempt}`;
}


/***/ }),

/***/ 37353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ buildEvidence),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   x_: () => (/* binding */ evidenceFileName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72701);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80927);





/**
 * Puts a step's evidence into its final form without touching the disk.
 * @param signingKey absent: statements stand unsigned in the file, and readers call them unauthenticated
 */
function buildEvidence(draft, facts, signingKey) {
    const lines = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementsOf */ .GX)(draft, facts)
        .map(statement => JSON.stringify(statement))
        .map(payload => (signingKey === undefined ? payload : JSON.stringify((0,_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .signEnvelope */ .Yj)(payload, signingKey))));
    return {
        fileName: evidenceFileName(facts.step, draft.subject[0]),
        text: `${lines.join('\n')}\n`,
        signer: signingKey?.keyid,
    };
}
/** The name under which a step's evidence about a subject lies. */
function evidenceFileName(step, subject) {
    const hex = subject.digest.sha256 ?? subject.digest.dirHash ?? Object.values(subject.digest)[0] ?? '';
    return `${step}-${hex.slice(0, 12)}.jsonl`;
}
/**
 * Adds evidence to the directory and returns the file's path. A file that exists keeps its lines: later statements
 * may have been built on them. The file is replaced whole, so a reader never sees half of it.
 */
async function writeEvidence(directory, evidence) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, evidence.fileName);
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const whole = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${evidence.fileName}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(staged, whole + evidence.text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staged, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staged, { force: true });
        throw error;
    }
    return path;
}


/***/ }),

/***/ 56050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/shared/host/artifact-lines.js
const LONGEST_FILE = 1024 * 1024;
const MOST_SUBJECTS = 500;
/**
 * Lines for `$GITHUB_ARTIFACTS`: `path`, `file://path`, `oci://ref@sha256:hex`, `ref@sha256:hex`. The runner fails the
 * whole step on one bad line, so bad ones are taken out before.
 */
function checkArtifactLines(lines) {
    const valid = [];
    const refused = [];
    let bytes = 0;
    for (const line of lines) {
        const why = problemOf(line) ?? (valid.length >= MOST_SUBJECTS ? `more than ${MOST_SUBJECTS} artifacts` : undefined);
        const size = Buffer.byteLength(line) + 1;
        if (why !== undefined || bytes + size > LONGEST_FILE)
            refused.push({ line, why: why ?? 'the file would exceed 1 MiB' });
        else {
            valid.push(line);
            bytes += size;
        }
    }
    return { valid, refused };
}
function problemOf(line) {
    if (line.trim() === '' || line !== line.trim())
        return 'empty, or spaces around it';
    if (/[\r\n\0]/.test(line))
        return 'more than one line';
    if (line.startsWith('#'))
        return 'it would be read as a comment';
    if (line.includes('='))
        return '"=" is reserved';
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file' && scheme !== 'oci')
        return `${scheme}:// is not accepted`;
    if (scheme === 'oci' && !/@sha256:[0-9a-f]{64}$/.test(line))
        return 'an image needs @sha256: and 64 hex digits';
    if (scheme === undefined && /@sha256:/.test(line) && !/^[^@\s]+@sha256:[0-9a-f]{64}$/.test(line)) {
        return 'the digest is not sha256: and 64 hex digits';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/host/cut.js
/**
 * Shortens Markdown to a limit at the end of a line, closes what the cut left open, and says so.
 * @param measure bytes (summaries) or characters (comments) of a text
 * @param where a reader finds all of it
 */
function cutMarkdown(text, limit, measure, where) {
    if (measure(text) <= limit)
        return text;
    const lines = text.split('\n');
    const note = (left) => `\n\n> … ${left} of ${lines.length} lines left out here. ${where}\n`;
    // Closing tags are short; their number is bounded by what is kept.
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (measure(cut_closed(lines.slice(0, middle)) + note(lines.length)) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return cut_closed(lines.slice(0, low)) + note(lines.length - low);
}
/** The lines as text, with open code fences, folds and tables closed. */
function cut_closed(lines) {
    const text = lines.join('\n');
    const fence = lines.filter(line => /^\s*```/.test(line)).length % 2 === 1 ? '\n```' : '';
    const tags = ['table', 'details'];
    const ends = tags.map(tag => {
        const open = count(text, `<${tag}`) - count(text, `</${tag}>`);
        return open > 0 ? `\n\n</${tag}>`.repeat(open) : '';
    });
    return text + fence + ends.join('');
}
const count = (text, part) => text.split(part).length - 1;
const bytesOf = (text) => Buffer.byteLength(text);
const charactersOf = (text) => text.length;

;// CONCATENATED MODULE: ./build/js/shared/host/comment.js

const LONGEST = 65_536;
/** A comment is looked for in at most this many; a change request with more has other problems. */
const MOST_PAGES = 20;
/**
 * Writes the comment, or replaces the one of an earlier run: a hidden marker in its first line tells ours.
 * Returns why it was not written, or undefined. A missing right is no reason to fail a job.
 */
async function writeComment(request) {
    const { info, token } = request;
    if (info.changeRequest === undefined)
        return 'this run belongs to no pull or merge request';
    if (info.fromFork)
        return 'the change comes from a fork, whose token may not write comments';
    if (token === undefined || token === '')
        return 'the input token is not given';
    const api = info.kind === 'github' ? github(request) : gitlab(request);
    if (api === undefined)
        return 'the host does not tell the address of its API';
    try {
        const marker = `<!-- mlops-actions: ${request.step}${info.job === undefined ? '' : ` in ${info.job.replaceAll('--', '- -')}`} -->`;
        const body = cutMarkdown(`${marker}\n${request.markdown}`, LONGEST, charactersOf, 'All of it is in the report.');
        const old = await find(api, marker);
        await (old === undefined ? api.create(body) : api.update(old.id, body));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
async function find(api, marker) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const comments = await api.list(page);
        const own = comments.find(comment => comment.body?.startsWith(marker));
        if (own !== undefined || comments.length === 0)
            return own;
    }
    return undefined;
}
function github({ info, http, token }) {
    if (info.apiUrl === undefined || info.repository === undefined)
        return undefined;
    const issues = `${info.apiUrl}/repos/${info.repository}/issues`;
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    return {
        list: async (page) => (await http.request({
            url: `${issues}/${info.changeRequest}/comments`,
            query: { per_page: 100, page },
            headers,
        })).json(),
        create: body => http.request({ method: 'POST', url: `${issues}/${info.changeRequest}/comments`, json: { body }, headers }),
        // The same text twice is the same comment.
        update: (id, body) => http.request({ method: 'PATCH', url: `${issues}/comments/${id}`, json: { body }, headers, safeToRepeat: true }),
    };
}
function gitlab({ info, http, token }) {
    if (info.apiUrl === undefined || info.repository === undefined)
        return undefined;
    const notes = `${info.apiUrl}/projects/${encodeURIComponent(info.repository)}/merge_requests/${info.changeRequest}/notes`;
    const headers = { 'private-token': token ?? '' };
    return {
        list: async (page) => (await http.request({ url: notes, query: { per_page: 100, page }, headers })).json(),
        create: body => http.request({ method: 'POST', url: notes, json: { body }, headers }),
        update: (id, body) => http.request({ method: 'PUT', url: `${notes}/${id}`, json: { body }, headers }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/shared/host/github-commands.js

/**
 * The runner's protocol: commands in the log and files named by variables. Written here rather than taken from
 * @actions/core, which writes to this process's own stdout and environment and loads a whole HTTP client at each
 * start; see docs/decisions/host-protocols.md.
 */
function command(name, message, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** One entry of GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end itself early. */
function fileEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** A line of somebody else's text that the runner would obey; commands are switched off around it. */
function harmless(line) {
    if (!/^\s*::|##\[/.test(line))
        return line;
    const token = `mlops-${(0,external_node_crypto_.randomUUID)()}`;
    return `::stop-commands::${token}\n${line}\n::${token}::`;
}
const CAP = 10;
/**
 * Annotations as commands. The runner shows ten of a level per step and silently drops the rest, so the tenth says how
 * many there are.
 */
function annotationCommands(annotations) {
    return ['error', 'warning', 'notice'].flatMap(level => {
        const all = annotations.filter(annotation => annotation.level === level);
        if (all.length <= CAP)
            return all.map(toCommand);
        const cut = all.length - (CAP - 1);
        const rest = { level, title: `${cut} more`, message: `${cut} more ${level}s are in the summary and in the report.` };
        return [...all.slice(0, CAP - 1), rest].map(toCommand);
    });
}
function toCommand({ level, title, message, location }) {
    return command(level, message, {
        title,
        file: location?.file,
        line: location?.line,
        col: location?.column,
    });
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/contract/help-parts.js + 1 modules
var help_parts = __webpack_require__(74143);
;// CONCATENATED MODULE: ./build/js/shared/host/inputs.js

/**
 * Inputs as the runner sets them for a JavaScript action: `INPUT_<NAME>` in upper case, hyphens kept.
 *
 * A variable that is no input of this step is handed on only when it is nearly one (a slip of the hand): workflows do
 * set variables such as INPUT_VERSION for purposes of their own, and the runner itself warns about unknown inputs.
 */
function actionInputs(env, known) {
    const inputs = new Map();
    const byVariable = new Map(known.map(name => [`INPUT_${name.toUpperCase()}`, name]));
    for (const [variable, value] of Object.entries(env)) {
        if (!/^INPUT_./i.test(variable) || value === undefined || value.trim() === '')
            continue;
        const name = byVariable.get(variable.toUpperCase());
        const written = variable.slice('INPUT_'.length).toLowerCase();
        if (name !== undefined)
            inputs.set(name, value);
        else if ((0,nearest/* nearest */.p)(written, known) !== undefined)
            inputs.set(written, value);
    }
    return inputs;
}
/**
 * Inputs from `MLOPS_INPUT_<NAME>`, hyphens as underscores. As above, a variable that is no input of this step counts
 * only when it is nearly one: a GitLab project defines the secrets of all its steps as such variables, and every job
 * sees them all.
 */
function environmentInputs(env, known) {
    const inputs = new Map();
    const byVariable = new Map(known.map(name => [(0,help_parts/* environmentName */.VE)(name), name]));
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith('MLOPS_INPUT_') || value === undefined || value.trim() === '')
            continue;
        const name = byVariable.get(variable);
        const written = variable.slice('MLOPS_INPUT_'.length).toLowerCase().replaceAll('_', '-');
        if (name !== undefined)
            inputs.set(name, value);
        else if ((0,nearest/* nearest */.p)(written, known) !== undefined)
            inputs.set(written, value);
    }
    return inputs;
}

// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
;// CONCATENATED MODULE: ./build/js/shared/host/log.js

const EVERY_MS = 30_000;
const REDRAW_MS = 100;
const CLEAR = '\r\u001b[2K';
/** The one way text reaches people while a step runs. */
function createLog(settings) {
    const { sink, redact, now, style, verbosity } = settings;
    const paint = (code, text) => (settings.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    let bar = '';
    const put = (text) => {
        if (text === undefined)
            return;
        sink.write(`${bar === '' ? '' : CLEAR}${redact(text)}\n${bar}`);
    };
    const each = (text) => withoutControls(text).split('\n').map(style.line).join('\n');
    return {
        debug: message => put(style.debug(withoutControls(message), verbosity === 'verbose')),
        info: message => verbosity !== 'quiet' && put(each(message)),
        notice: message => put(paint(36, each(message))),
        warn: message => put(paint(33, each(`Warning: ${message}`))),
        stream: line => verbosity !== 'quiet' && put(style.line(line)),
        async group(title, body) {
            if (verbosity !== 'quiet')
                put(style.openGroup(withoutControls(title)));
            try {
                return await body();
            }
            finally {
                if (verbosity !== 'quiet')
                    put(style.closeGroup(withoutControls(title)));
            }
        },
        progress(title, { total, unit = '' } = {}) {
            const start = now();
            const onTerminal = sink.isTTY === true;
            // A first line only after the whole time: what is over sooner needs none.
            let next = start + (onTerminal ? REDRAW_MS : EVERY_MS);
            const draw = (text) => {
                bar = redact(withoutControls(text).replaceAll('\n', ' ')).slice(0, Math.max(20, (sink.columns ?? 80) - 1));
                sink.write(`${CLEAR}${bar}`);
            };
            return {
                update(done, note) {
                    if (verbosity === 'quiet' || now() < next)
                        return;
                    next = now() + (onTerminal ? REDRAW_MS : EVERY_MS);
                    const text = describeProgress(title, { done, total, unit, elapsedMs: now() - start, note });
                    if (onTerminal)
                        draw(`${total === undefined ? '' : `${meter(done / total)} `}${text}`);
                    else
                        put(each(text));
                },
                end(summary) {
                    if (bar !== '')
                        sink.write(CLEAR);
                    bar = '';
                    if (verbosity !== 'quiet' && summary !== undefined)
                        put(each(summary));
                },
            };
        },
    };
}
/** One line: how much, how fast, how long still. */
function describeProgress(title, { done, total, unit, elapsedMs, note }) {
    const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0;
    const parts = [
        total === undefined
            ? amount(done, unit)
            : `${amount(done, unit)} of ${amount(total, unit)} (${Math.floor((100 * done) / Math.max(total, 1e-9))} %)`,
        rate > 0 ? `${amount(rate, unit)}/s` : undefined,
        total !== undefined && rate > 0 && done < total ? `${(0,format/* formatSeconds */.Xo)((total - done) / rate)} left` : undefined,
        note,
    ];
    return `${title}: ${parts.filter(part => part !== undefined).join(', ')}`;
}
function amount(value, unit) {
    if (unit === 'B' || unit === 'bytes')
        return (0,format/* formatBytes */.z3)(value);
    const number = Number.isInteger(value) ? (0,format/* formatCount */.B4)(value) : (0,format/* formatNumber */.ZV)(Number(value.toPrecision(3)));
    return unit === '' ? number : `${number} ${unit}`;
}
const WIDTH = 20;
function meter(share) {
    const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
    return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
}
/** Text that may come from data must not move the cursor, recolour the screen or hide what follows. */
function withoutControls(text) {
    return text.replace(/\r\n/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�');
}

;// CONCATENATED MODULE: ./build/js/shared/host/github.js








const SUMMARY_LIMIT = 1024 * 1024;
/** A mark in the state that main leaves for post: the runner starts the same file for both. */
const PHASE = 'mlops-main-started';
/** The state file can only grow; this entry says that nothing in it counts any more. */
const ENDED = 'mlops-main-ended';
function createGithubHost(settings) {
    const { env, redactor, sink } = settings;
    const info = githubInfo(env);
    const state = new Map();
    const say = (line) => void sink.write(`${redactor.redact(line)}\n`);
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: message => command('debug', message),
            line: harmless,
            openGroup: title => command('group', title),
            closeGroup: () => command('endgroup', ''),
        },
    });
    /** Appends to the file of a runner's variable; without it (an old server, a local run) there is nothing to tell. */
    const append = (variable, text) => {
        const path = env[variable];
        if (!path)
            return false;
        (0,external_node_fs_.appendFileSync)(path, text);
        return true;
    };
    const saveState = (name, value) => {
        state.set(name, value);
        append('GITHUB_STATE', fileEntry(name, value));
    };
    const stored = (name) => state.get(name) ?? env[`STATE_${name}`];
    const getState = (name) => (stored(ENDED) ? undefined : stored(name));
    const inPostPhase = settings.postPhase || (settings.inputsFrom === 'action' && stored(PHASE) !== undefined);
    if (!inPostPhase && settings.inputsFrom === 'action')
        saveState(PHASE, 'true');
    return {
        info,
        log,
        display: settings.display,
        readInputs: known => (settings.inputsFrom === 'action' ? actionInputs(env, known) : environmentInputs(env, known)),
        mask(secret) {
            if (secret.trim() === '')
                return;
            redactor.add(secret);
            // Not through the log: it would hide what the runner has to learn.
            sink.write(`${command('add-mask', secret)}\n`);
        },
        saveState,
        getState,
        inPostPhase,
        clearState: () => saveState(ENDED, 'true'),
        async publish(publication) {
            const { outputs, annotations, artifacts, text } = publication;
            for (const line of text.split('\n'))
                say(harmless(line));
            for (const line of annotationCommands(annotations.map(fromRepository)))
                say(line);
            append('GITHUB_OUTPUT', Object.entries(outputs)
                .map(([name, value]) => fileEntry(name, redactor.redact(value)))
                .join(''));
            const missed = await comment(publication);
            if (missed !== undefined)
                log.notice(`The comment was not written: ${missed}`);
            const note = missed === undefined ? '' : `\n> The comment was not written: ${missed.replace(/\s+/g, ' ')}\n`;
            append('GITHUB_STEP_SUMMARY', summaryWithin(redactor.redact(publication.summary + note)));
            if (env.GITHUB_ARTIFACTS) {
                const { valid, refused } = checkArtifactLines(artifacts);
                if (valid.length > 0)
                    append('GITHUB_ARTIFACTS', `${valid.join('\n')}\n`);
                for (const { line, why } of refused)
                    log.warn(`"${line}" was not added to GITHUB_ARTIFACTS: ${why}`);
            }
            if (settings.document)
                settings.document(publication.document);
        },
    };
    async function comment({ comment, token, step }) {
        if (comment === undefined)
            return undefined;
        return writeComment({ info, http: settings.http, token, step, markdown: redactor.redact(comment) });
    }
    /** Files of annotations are named from the root of the repository; the command may run below it. */
    function fromRepository(annotation) {
        const below = env.GITHUB_WORKSPACE ? (0,external_node_path_.relative)(env.GITHUB_WORKSPACE, settings.workspace) : '';
        if (below === '' || below.startsWith('..') || annotation.location === undefined)
            return annotation;
        const file = `${below.split(external_node_path_.sep).join('/')}/${annotation.location.file}`;
        return { ...annotation, location: { ...annotation.location, file } };
    }
    /** The runner refuses a whole summary that is too large, so it is cut here; earlier text of this step counts too. */
    function summaryWithin(summary) {
        const path = env.GITHUB_STEP_SUMMARY;
        const used = path ? ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0) : 0;
        return cutMarkdown(`${summary}\n`, SUMMARY_LIMIT - used, bytesOf, 'All of it is in the HTML report of this step.');
    }
}
function githubInfo(env) {
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
    const number = event.pull_request?.number ??
        (event.issue?.pull_request === undefined ? undefined : event.issue.number) ??
        (fromRef === undefined ? undefined : Number(fromRef));
    const head = event.pull_request?.head;
    return {
        kind: 'github',
        serverUrl: server,
        apiUrl: env.GITHUB_API_URL,
        repository,
        commit: env.GITHUB_SHA,
        ref: env.GITHUB_REF,
        runId: run,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
        job: env.GITHUB_JOB,
        actor: env.GITHUB_ACTOR,
        changeRequest: number,
        // A deleted fork has no repository any more.
        fromFork: head !== undefined && head.repo?.full_name !== repository,
    };
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        // Local runners often have none; then this run belongs to no change request.
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/shared/host/dotenv.js
const LONGEST_VALUE = 1000;
/** GitLab's own limit for a dotenv report. */
const dotenv_LONGEST_FILE = 5 * 1024;
/** `should-retrain` of `drift-gate` → `DRIFT_GATE_SHOULD_RETRAIN`: one namespace downstream, so each step has its own. */
function dotenvName(step, output) {
    return `${step}_${output}`.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
/**
 * Outputs as GitLab's dotenv report: `NAME=value`, one line each, a few KiB in all. Line ends become spaces; values
 * that do not fit are left out, the longest first, because a report that is too large fails the job.
 */
function dotenvOf(step, outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => ({
        name: dotenvName(step, name),
        value: value.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
    }));
    const left = [];
    let kept = entries.filter(entry => {
        if (entry.value.length <= LONGEST_VALUE)
            return true;
        left.push(entry.name);
        return false;
    });
    while (sizeOf(kept) > dotenv_LONGEST_FILE) {
        const longest = kept.reduce((a, b) => (b.value.length > a.value.length ? b : a));
        left.push(longest.name);
        kept = kept.filter(entry => entry !== longest);
    }
    return { text: textOf(kept), left };
}
const textOf = (entries) => entries.map(({ name, value }) => `${name}=${value}\n`).join('');
const sizeOf = (entries) => Buffer.byteLength(textOf(entries));

;// CONCATENATED MODULE: ./build/js/shared/host/state-file.js


/**
 * State that outlives the process where the host has none of its own. It is bound to one job: a file that came along
 * with a cache or an artifact of another one is not ours to act upon.
 */
function createStateFile(path, job) {
    let values = read(path, job);
    return {
        get: name => values[name],
        set(name, value) {
            values = { ...values, [name]: value };
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            const part = `${path}.${process.pid}.part`;
            (0,external_node_fs_.writeFileSync)(part, JSON.stringify({ job, values }), { mode: 0o600 });
            (0,external_node_fs_.renameSync)(part, path);
        },
        clear() {
            values = {};
            (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}
function read(path, job) {
    try {
        const stored = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return stored.job === job ? (stored.values ?? {}) : {};
    }
    catch {
        // No file, or none of ours: then there is no state.
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/shared/host/with-report.js
/** The result in words, and where its report lies: nothing else on a terminal or in a log says so. */
function withReport({ text, outputs }) {
    return outputs.report === undefined ? text : `${text}\nReport: ${outputs.report}\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/host/gitlab.js








/** `mlops-out/<step>.env`: the dotenv report that the components name. */
const dotenvPath = (step) => (0,external_node_path_.join)('mlops-out', `${step}.env`);
/** `mlops-out/<step>.state.json`: what `mlops <step> --post-phase` in `after_script` reads. */
const statePath = (step) => (0,external_node_path_.join)('mlops-out', `${step}.state.json`);
function createGitlabHost(settings) {
    const { env, redactor, step, workspace } = settings;
    const info = gitlabInfo(env);
    const state = createStateFile((0,external_node_path_.join)(workspace, statePath(step)), env.CI_JOB_ID ?? '');
    let sections = 0;
    const section = (title) => `mlops_${title.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()}`;
    const seconds = () => Math.floor(settings.now() / 1000);
    const open = [];
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: (message, verbose) => (verbose ? message : undefined),
            line: text => text,
            openGroup(title) {
                sections += 1;
                const name = `${section(title)}_${sections}`;
                open.push(name);
                return `\u001b[0Ksection_start:${seconds()}:${name}[collapsed=true]\r\u001b[0K${title}`;
            },
            closeGroup: () => `\u001b[0Ksection_end:${seconds()}:${open.pop() ?? ''}\r\u001b[0K`,
        },
    });
    return {
        info,
        log,
        display: settings.display,
        readInputs: known => environmentInputs(env, known),
        // GitLab masks the variables that the project marks; this process hides its secrets from its own log besides.
        mask: secret => redactor.add(secret),
        saveState: state.set,
        getState: state.get,
        inPostPhase: settings.postPhase,
        clearState: state.clear,
        async publish(publication) {
            const words = settings.verbosity === 'quiet' ? publication.text : withReport(publication);
            settings.result.write(`${redactor.redact(words)}\n`);
            const { text, left } = dotenvOf(step, publication.outputs);
            writeWhole((0,external_node_path_.join)(workspace, dotenvPath(step)), redactor.redact(text));
            if (left.length > 0) {
                log.notice(`${left.join(', ')} did not fit into GitLab's dotenv report; outcome.json has ${left.length === 1 ? 'it' : 'them'}`);
            }
            if (publication.comment !== undefined) {
                const markdown = redactor.redact(publication.comment);
                const missed = await writeComment({ info, http: settings.http, token: publication.token, step, markdown });
                if (missed !== undefined)
                    log.notice(`The note was not written: ${missed}`);
            }
            settings.document?.(publication.document);
        },
    };
}
function writeWhole(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    (0,external_node_fs_.writeFileSync)(part, text);
    (0,external_node_fs_.renameSync)(part, path);
}
function gitlabInfo(env) {
    const iid = env.CI_MERGE_REQUEST_IID;
    const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
    return {
        kind: 'gitlab',
        serverUrl: env.CI_SERVER_URL,
        apiUrl: env.CI_API_V4_URL,
        repository: env.CI_PROJECT_PATH,
        commit: env.CI_COMMIT_SHA,
        ref: refOf(env),
        runId: env.CI_PIPELINE_ID,
        runAttempt: undefined,
        runUrl: env.CI_JOB_URL ?? env.CI_PIPELINE_URL,
        job: env.CI_JOB_NAME,
        actor: env.GITLAB_USER_LOGIN,
        changeRequest: iid ? Number(iid) : undefined,
        fromFork: source !== undefined &&
            env.CI_MERGE_REQUEST_PROJECT_ID !== undefined &&
            source !== env.CI_MERGE_REQUEST_PROJECT_ID,
    };
}
function refOf(env) {
    if (env.CI_MERGE_REQUEST_REF_PATH)
        return env.CI_MERGE_REQUEST_REF_PATH;
    if (env.CI_COMMIT_TAG)
        return `refs/tags/${env.CI_COMMIT_TAG}`;
    return env.CI_COMMIT_REF_NAME ? `refs/heads/${env.CI_COMMIT_REF_NAME}` : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/host/kind.js + 1 modules
var host_kind = __webpack_require__(73960);
// EXTERNAL MODULE: ./build/js/shared/host/streams.js
var streams = __webpack_require__(84644);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/shared/host/git.js



/** With one of these git does not take the repository that lies here or above. */
const ELSEWHERE = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS'];
/**
 * Reads the checkout around a directory, each part when it is looked at and once. The files of git are read here,
 * because three processes take longer than everything else that a short step does; what is not understood at sight
 * (references in a table, configuration that includes other files) is asked of git itself.
 */
function checkoutOf(workspace, env) {
    const places = once(() => (ELSEWHERE.some(name => env[name]) ? 'unknown' : placesOf(workspace)));
    const read = (known, args) => once(() => {
        const found = places();
        if (found === undefined)
            return undefined;
        const value = found === 'unknown' ? 'unknown' : known(found);
        return value === 'unknown' ? ask(workspace, args, env) : value;
    });
    const commit = read(commitOf, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const ref = read(git_refOf, ['symbolic-ref', '--quiet', 'HEAD']);
    const remote = read(remoteOf, ['config', '--get', 'remote.origin.url']);
    return {
        get commit() {
            return commit();
        },
        get ref() {
            return ref();
        },
        get remote() {
            return remote();
        },
    };
}
/** `.git` here or above: a directory, or a file that names one (worktrees, submodules). */
function placesOf(workspace) {
    for (let directory = (0,external_node_path_.resolve)(workspace);; directory = (0,external_node_path_.dirname)(directory)) {
        const git = (0,external_node_path_.join)(directory, '.git');
        if (git_textOf((0,external_node_path_.join)(git, 'HEAD')) !== undefined)
            return { own: git, common: git };
        const pointer = git_textOf(git);
        if (pointer !== undefined) {
            const target = /^gitdir: (.+?)\r?\n?$/.exec(pointer)?.[1];
            if (target === undefined)
                return 'unknown';
            const own = (0,external_node_path_.resolve)(directory, target);
            const common = git_textOf((0,external_node_path_.join)(own, 'commondir'))?.trim();
            return { own, common: common === undefined ? own : (0,external_node_path_.resolve)(own, common) };
        }
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const BRANCH = /^ref: (refs\/heads\/(?!.*\.\.)\S+)$/;
function commitOf(places) {
    const head = git_textOf((0,external_node_path_.join)(places.own, 'HEAD'))?.trim() ?? '';
    if (HASH.test(head))
        return head;
    const ref = git_refOf(places);
    if (ref === undefined || ref === 'unknown')
        return 'unknown';
    const loose = git_textOf((0,external_node_path_.join)(places.common, ref))?.trim();
    if (loose !== undefined)
        return HASH.test(loose) ? loose : 'unknown';
    const packed = git_textOf((0,external_node_path_.join)(places.common, 'packed-refs')) ?? '';
    const line = packed.split('\n').find(each => each.endsWith(` ${ref}`) || each.endsWith(` ${ref}\r`));
    if (line === undefined)
        return undefined; // a branch without a commit
    const hash = line.split(' ')[0];
    return HASH.test(hash) ? hash : 'unknown';
}
function git_refOf({ own }) {
    const head = git_textOf((0,external_node_path_.join)(own, 'HEAD'))?.trim() ?? '';
    if (HASH.test(head))
        return undefined;
    const ref = BRANCH.exec(head)?.[1];
    // `.invalid` stands where references are kept in a table.
    return ref === undefined || ref.endsWith('/.invalid') ? 'unknown' : ref;
}
const ORIGIN = 'remote "origin"';
/** The configuration of the repository where it is plain enough; the last value counts, as with git. */
function remoteOf({ own, common }) {
    const text = git_textOf((0,external_node_path_.join)(common, 'config'));
    if (text === undefined || /^\s*\[\s*include|^\s*worktreeConfig\s*=\s*true/im.test(text))
        return 'unknown';
    if (git_textOf((0,external_node_path_.join)(own, 'config.worktree')) !== undefined)
        return 'unknown';
    let section = '';
    let url;
    for (const line of text.split(/\r?\n/)) {
        const opened = /^\s*\[\s*(.*?)\s*\](.*)$/.exec(line);
        if (opened !== null) {
            section = opened[1];
            if (/^remote(\s+"origin"|\.origin)$/i.test(section) && (section !== ORIGIN || opened[2].trim() !== ''))
                return 'unknown';
        }
        if (section !== ORIGIN)
            continue;
        const value = /^\s*url\s*=\s*(.*?)\s*$/i.exec(line)?.[1];
        if (value === undefined)
            continue;
        // Quotes, escapes and comments have rules of their own.
        if (value === '' || /["\\#;]/.test(value))
            return 'unknown';
        url = value;
    }
    // It may stand in the person's own configuration, though nobody writes it there.
    return url;
}
function git_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function ask(cwd, args, env) {
    const options = { cwd, env: { ...env }, encoding: 'utf8', timeout: 5000, windowsHide: true };
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', args, options);
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/js/shared/host/terminal.js







/** A person's machine, or a CI system that this project does not know. Progress on stderr, the result on stdout. */
function createTerminalHost(settings) {
    const { env, redactor, workspace, step } = settings;
    const state = createStateFile((0,external_node_path_.join)(workspace, statePath(step)), '');
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: (message, verbose) => (verbose ? message : undefined),
            line: text => text,
            openGroup: title => (settings.color ? `\u001b[1m${title}\u001b[0m` : title),
            closeGroup: () => undefined,
        },
    });
    return {
        info: terminalInfo(workspace, env),
        log,
        display: settings.display,
        readInputs: known => environmentInputs(env, known),
        mask: secret => redactor.add(secret),
        saveState: state.set,
        getState: state.get,
        inPostPhase: settings.postPhase,
        clearState: state.clear,
        async publish(publication) {
            if (settings.document)
                settings.document(publication.document);
            else {
                const text = settings.verbosity === 'quiet' ? publication.text : withReport(publication);
                settings.result.write(`${redactor.redact(text)}\n`);
            }
        },
    };
}
/** What git tells is read when it is looked at. */
function terminalInfo(workspace, env) {
    const checkout = checkoutOf(workspace, env);
    return {
        kind: 'terminal',
        serverUrl: undefined,
        apiUrl: undefined,
        get repository() {
            const { remote } = checkout;
            return remote === undefined ? undefined : /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
        },
        get commit() {
            return checkout.commit;
        },
        get ref() {
            return checkout.ref;
        },
        runId: undefined,
        runAttempt: undefined,
        runUrl: undefined,
        job: undefined,
        actor: env.USER ?? env.USERNAME,
        changeRequest: undefined,
        fromFork: false,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/host/host.js





/** The CI around this process, or the terminal. Raises HOST_UNKNOWN. */
function createHost(options) {
    const env = options.env ?? process.env;
    const kind = options.kind ?? (0,host_kind/* hostKind */.P)(env);
    const stdout = options.stdout ?? process.stdout;
    const stderr = options.stderr ?? process.stderr;
    const json = options.output === 'json';
    // Runners read commands and show logs from both streams; a terminal's stdout is kept for the result.
    const sink = json || kind === 'terminal' ? stderr : stdout;
    const result = json ? stderr : stdout;
    const plain = Boolean(env.NO_COLOR);
    const settings = {
        step: options.step,
        workspace: options.workspace,
        redactor: options.redactor,
        http: options.http,
        now: options.now,
        env,
        sink,
        result,
        color: !plain && (kind !== 'terminal' || sink.isTTY === true),
        display: {
            color: !plain && (kind !== 'terminal' || result.isTTY === true),
            width: Math.max(40, (0,streams/* columnsOf */.PL)(result, env)),
            detail: options.verbosity ?? 'normal',
        },
        verbosity: options.verbosity ?? 'normal',
        inputsFrom: options.inputsFrom ?? 'environment',
        postPhase: options.postPhase ?? false,
        document: json
            ? document => void stdout.write(`${options.redactor.redact(JSON.stringify(document, null, 2))}\n`)
            : undefined,
    };
    return { github: createGithubHost, gitlab: createGitlabHost, terminal: createTerminalHost }[kind](settings);
}


/***/ }),

/***/ 68519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors = __webpack_require__(79833);
// EXTERNAL MODULE: ./build/js/shared/redact/redactor.js
var redact_redactor = __webpack_require__(26600);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/shared/http/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    HTTP_STATUS: {
        kind: 'infrastructure',
        meaning: 'A server answered a request with an error status; its own message is quoted.',
        remedy: 'Check the address and the token in the inputs of this step; the quoted message is the server’s own.',
    },
    HTTP_UNREACHABLE: {
        kind: 'infrastructure',
        meaning: 'No connection to a server could be made or kept, also after the repeats that are allowed.',
        remedy: 'Check the address, and whether the runner reaches it (HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS are honoured).',
    },
    HTTP_TIMEOUT: {
        kind: 'infrastructure',
        meaning: 'A server did not answer within the time limit, also after the repeats that are allowed.',
        remedy: 'Run the job again; if it happens often, look at the load of the server.',
    },
    HTTP_BODY_TOO_LARGE: {
        kind: 'infrastructure',
        meaning: 'An answer was larger than this step accepts.',
        remedy: 'Check that the address is the one meant: such a large answer is not expected there.',
    },
    HTTP_NOT_JSON: {
        kind: 'infrastructure',
        meaning: 'A server answered with something else than the JSON that its protocol promises.',
        remedy: 'Check that the address is the API’s, not that of a web page, a login form or a proxy.',
    },
    HTTP_REDIRECT: {
        kind: 'infrastructure',
        meaning: 'A redirect was refused: too many in a row, no valid address, or a request body that would reach another host.',
        remedy: 'Give the final address of the server in the input of this step.',
    },
    HTTP_BAD_URL: {
        kind: 'input',
        meaning: 'An address is not an http or https URL.',
        remedy: 'Write the whole address, for example https://mlflow.example.com.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/http/body.js




/** The body of a request and the headers that follow from it. A file is opened anew for each try. */
async function outgoingBody(request) {
    if (request.bodyFile !== undefined) {
        const { path, start = 0, end } = request.bodyFile;
        const stop = end ?? (await (0,promises_.stat)(path)).size;
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(stop - start) };
        // createReadStream's `end` is inclusive, and it cannot express an empty range.
        return { headers, open: () => (stop > start ? (0,external_node_fs_.createReadStream)(path, { start, end: stop - 1 }) : new Uint8Array()) };
    }
    if (request.json !== undefined) {
        const text = JSON.stringify(request.json);
        return { headers: { 'content-type': 'application/json' }, open: () => text };
    }
    return { headers: {}, open: () => request.body };
}
/** Reads an answer into memory. Raises HTTP_BODY_TOO_LARGE. */
async function readBody(body, limit, shown) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(shown, limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Streams an answer into a file, which appears under its name only when it is whole. Raises HTTP_BODY_TOO_LARGE. */
async function saveBody(body, path, limit, shown, onChunk) {
    const part = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
    const file = await (0,promises_.open)(part, 'wx');
    try {
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(shown, limit);
            onChunk();
            await file.writeFile(chunk);
        }
        await file.close();
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await file.close().catch(() => { });
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}
/** The beginning of an answer that is only quoted in an error; whatever goes wrong here is less important. */
async function readSome(body, limit = 64 * 1024) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit)
                break;
        }
    }
    catch {
        // The status says enough.
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
function tooLarge(shown, limit) {
    return errors_errors.HTTP_BODY_TOO_LARGE(`the answer to ${shown} is larger than ${limit} bytes`);
}

;// CONCATENATED MODULE: ./build/js/shared/http/url.js

/** The address with its query, and without credentials. Raises HTTP_BAD_URL. */
function targetOf(request) {
    const url = parse(request.url);
    for (const [name, value] of Object.entries(request.query ?? {})) {
        if (value !== undefined)
            url.searchParams.append(name, String(value));
    }
    const { username, password } = url;
    url.username = '';
    url.password = '';
    if (username === '' && password === '')
        return { url, authorization: undefined };
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { url, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function parse(text) {
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
        throw errors_errors.HTTP_BAD_URL(`"${text.replace(/\/\/[^/@]*@/, '//***@')}" is not an http or https address`);
    }
    return new URL(text);
}
const SECRET_PARAMETER = /token|secret|key|sig|password|passwd|code|credential|auth|session|jwt/i;
/** An address as it may be shown: values of query parameters that sound like a secret are hidden. */
function showUrl(url) {
    const shown = new URL(url);
    shown.hash = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if (SECRET_PARAMETER.test(name))
            shown.searchParams.set(name, '***');
    }
    return shown.href.replaceAll('%2A%2A%2A', '***');
}

;// CONCATENATED MODULE: ./build/js/shared/http/redirect.js


const MOST_REDIRECTS = 10;
/** What another host may see: enough to answer, nothing that proves who asks. An allow list misses no odd header. */
const HARMLESS = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'content-length',
    'content-type',
    'if-match',
    'if-modified-since',
    'if-none-match',
    'range',
    'user-agent',
]);
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
/**
 * The request that follows a redirect. Another origin (host, port or scheme, so also a downgrade to http) gets no
 * credentials, and no body that was made for the first one; a file is data and may be sent on (registries redirect
 * uploads to their storage).
 */
function follow(hop, status, location, bodyIsFile) {
    const from = showUrl(hop.url);
    if (location === undefined || !URL.canParse(location, hop.url.href)) {
        throw errors_errors.HTTP_REDIRECT(`${from} redirects (${status}) without a valid address`);
    }
    const url = new URL(location, hop.url);
    if (!/^https?:$/.test(url.protocol))
        throw errors_errors.HTTP_REDIRECT(`${from} redirects to a ${url.protocol} address`);
    url.username = '';
    url.password = '';
    const becomesGet = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    const method = becomesGet ? 'GET' : hop.method;
    const withBody = hop.withBody && !becomesGet;
    const sameOrigin = url.origin === hop.url.origin;
    if (!sameOrigin && withBody && !bodyIsFile) {
        throw errors_errors.HTTP_REDIRECT(`${from} redirects a ${method} with a body to another host, ${url.host}: not followed`);
    }
    const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => (sameOrigin || HARMLESS.has(name)) && (withBody || !name.startsWith('content-'))));
    return { method, url, headers, withBody };
}

;// CONCATENATED MODULE: ./build/js/shared/http/retry.js
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A server that wants us to come back later than this is answered with an error, not with a hanging job. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE'];
const isIdempotent = (method) => IDEMPOTENT.includes(method);
/** 408, 429 and 5xx pass; 501 and 505 do not. GitHub answers 403 where its rate limits are used up. */
function isPassing(status, headers) {
    if (status === 408 || status === 429)
        return true;
    if (status === 403)
        return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status >= 500 && status !== 501 && status !== 505;
}
const BROKEN = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Whether a connection broke in a way that often heals: not an unknown host, not a wrong certificate. */
function isBroken(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    const { code, cause, errors } = error;
    return BROKEN.has(code ?? '') || isBroken(cause) || (errors ?? []).some(isBroken);
}
/** Milliseconds before repeat number `attempt` (from 0): exponential with full jitter, so that clients spread out. */
function backoff(attempt, random) {
    const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
    return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
/** `Retry-After` in milliseconds from now: seconds, or a date; else when GitHub's used-up rate limit begins anew. */
function retryAfter(headers, now) {
    const text = headers['retry-after']?.trim();
    if (text === undefined || text === '') {
        const reset = Number(headers['x-ratelimit-reset']);
        return headers['x-ratelimit-remaining'] === '0' && reset > 0 ? Math.max(0, reset * 1000 - now) : undefined;
    }
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/js/shared/http/server-message.js
const LONGEST = 500;
/**
 * What a server says about an error, in one line: the message fields that GitHub, GitLab, MLflow, registries,
 * Kubernetes and Prometheus use, a page's title, or the beginning of the text.
 */
function serverMessage(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return '';
    return shorten(fromJson(trimmed) ?? fromHtml(trimmed) ?? trimmed);
}
function fromJson(text) {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return messageOf(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function messageOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value))
        return value.map(messageOf).filter(Boolean).join('; ') || undefined;
    const fields = value;
    const main = ['message', 'error_description', 'detail', 'error', 'reason', 'title']
        .map(name => messageOf(fields[name]))
        .find(found => found !== undefined);
    const more = messageOf(fields.errors);
    if (main !== undefined && more !== undefined && !main.includes(more))
        return `${main} (${more})`;
    // GitLab answers some errors as { message: { field: ['is too long'] } }.
    return main ?? more ?? (Object.values(fields).map(messageOf).filter(Boolean).join('; ') || undefined);
}
function fromHtml(text) {
    if (!text.startsWith('<'))
        return undefined;
    return /<title[^>]*>([^<]+)</i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' ');
}
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/shared/http/attempt.js







const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** One try with its redirects. Raises what repeating cannot heal. */
async function attempt(given) {
    const { shown, cancel, request } = given;
    const limit = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const late = new AbortController();
    let timer = setTimeout(() => late.abort(), limit);
    // A large file may take longer than any one limit: there the limit is for each pause in the stream.
    const moved = () => {
        if (request.timeoutMs === undefined) {
            clearTimeout(timer);
            timer = setTimeout(() => late.abort(), limit);
        }
    };
    try {
        return await exchange(given, AbortSignal.any([cancel, late.signal]), moved);
    }
    catch (error) {
        if (cancel.aborted)
            throw (0,errors/* cancelled */.K)(shown, error);
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        if (late.signal.aborted) {
            const message = `${shown}: no answer within ${limit / 1000} s`;
            return { code: 'HTTP_TIMEOUT', message, cause: undefined, passing: true, headers: {} };
        }
        const message = `${shown}: ${reason(error)}`;
        return { code: 'HTTP_UNREACHABLE', message, cause: error, passing: isBroken(error), headers: {} };
    }
    finally {
        clearTimeout(timer);
    }
}
async function exchange(given, signal, moved) {
    const { request, shown, redactor } = given;
    let hop = given.start;
    for (let redirects = 0;; redirects++) {
        const answer = await send(given, hop, signal);
        const status = answer.statusCode;
        const headers = flatten(answer.headers);
        if (isRedirect(status) && request.followRedirects !== false && !request.accept?.includes(status)) {
            await answer.body.dump();
            if (redirects >= MOST_REDIRECTS)
                throw errors_errors.HTTP_REDIRECT(`${shown} redirects more than ${MOST_REDIRECTS} times`);
            hop = follow(hop, status, headers.location, request.bodyFile !== undefined);
            continue;
        }
        const expected = (status >= 200 && status < 300) || request.accept?.includes(status) === true;
        if (!expected && !(isRedirect(status) && request.followRedirects === false)) {
            const said = redactor.redact(serverMessage(await readSome(answer.body)));
            const elsewhere = hop.url.origin === given.start.url.origin ? '' : `, redirected to ${showUrl(hop.url)}`;
            const message = `${shown} answered ${status}${elsewhere}${said === '' ? '' : `: ${said}`}`;
            return { code: 'HTTP_STATUS', message, hint: hintFor(status), passing: isPassing(status, headers), headers };
        }
        const limit = request.maxBytes ?? DEFAULT_MAX_BYTES;
        if (request.toFile !== undefined && status >= 200 && status < 300) {
            await saveBody(answer.body, request.toFile, request.maxBytes ?? Number.POSITIVE_INFINITY, shown, moved);
            return response(status, headers, new Uint8Array(), hop.url, shown);
        }
        return response(status, headers, await readBody(answer.body, limit, shown), hop.url, shown);
    }
}
async function send(given, hop, signal) {
    const dispatcher = await given.dispatchers.of(hop.url, given.request.tls);
    const body = hop.withBody ? given.body.open() : undefined;
    return dispatcher.request({
        origin: hop.url.origin,
        path: hop.url.pathname + hop.url.search,
        method: hop.method,
        headers: hop.headers,
        signal,
        body: body ?? null,
        // Our own timer covers the whole try, and knows about pauses in a stream.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
}
function response(status, headers, body, url, shown) {
    const text = () => new TextDecoder().decode(body);
    return {
        status,
        headers,
        body,
        url: url.href,
        text,
        json() {
            try {
                return JSON.parse(text());
            }
            catch (cause) {
                const beginning = text().slice(0, 200).replace(/\s+/g, ' ');
                throw errors_errors.HTTP_NOT_JSON(`${shown} answered ${status} without JSON: "${beginning}"`, { cause });
            }
        },
    };
}
function flatten(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function hintFor(status) {
    if (status === 401)
        return 'The server does not accept the token or password: is it given, current, and for this server?';
    if (status === 403)
        return 'The token is known but may not do this: check its scopes and the permissions of the job.';
    if (status === 404)
        return 'Check the names in the address; servers also answer 404 for what a token may not see.';
    return undefined;
}
/** The most telling words of an error; a failed connection to several addresses is an error with a list. */
function reason(error) {
    const { code, message, cause, errors: list } = error;
    if (list?.[0] !== undefined)
        return reason(list[0]);
    if (code === 'ENOTFOUND')
        return `the host is not known (${message})`;
    if (cause !== undefined && !message)
        return reason(cause);
    return message || (code ?? String(error));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/js/shared/http/proxy.js

/**
 * The proxy for an address by the usual variables (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY; the lower-case name
 * wins), or undefined. The machine itself is never asked through a proxy: nobody means that.
 */
function proxyFor(url, env) {
    const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = variable(env, scheme) ?? variable(env, 'all_proxy');
    if (proxy === undefined || bypasses(url, variable(env, 'no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** NO_PROXY as curl and Go read it: `*`, host names (with everything below them), `.suffix`, `host:port`, CIDR. */
function bypasses(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host.startsWith('127.'))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => matches(entry.toLowerCase(), host, port));
}
function matches(entry, host, port) {
    if (entry === '*')
        return true;
    const network = /^(.+)\/(\d+)$/.exec(entry);
    if (network)
        return inNetwork(host, network[1], Number(network[2]));
    const [, name, wantedPort] = /^(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `${entry}` : entry);
    if ((0,external_node_net_.isIP)(entry))
        return entry === host;
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const suffix = name.replace(/^\*?\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
}
function inNetwork(host, address, prefix) {
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0 || (0,external_node_net_.isIP)(address) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, type);
    return list.check(host, type);
}
function variable(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/http/dispatchers.js

/**
 * undici's EnvHttpProxyAgent is not used: it prints a warning on every run ("experimental"), sends requests for
 * localhost through the proxy, and reads no networks in NO_PROXY.
 */
function createDispatchers(env) {
    const known = new Map();
    return {
        async of(url, tls) {
            const proxy = proxyFor(url, env);
            const plain = url.protocol === 'http:';
            const key = JSON.stringify([proxy, plain, tls]);
            const found = known.get(key);
            if (found)
                return found;
            // Loaded with the first request: it is most of the start-up time, and many runs make no request at all.
            const { Agent, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
            const connect = tls === undefined ? {} : await connectOptions(tls);
            // Another request may have made it meanwhile; a second one would never be closed.
            const meanwhile = known.get(key);
            if (meanwhile)
                return meanwhile;
            const made = proxy === undefined
                ? new Agent({ connect })
                : new ProxyAgent({ uri: proxy, requestTls: connect, proxyTunnel: !plain || proxy.startsWith('https:') });
            known.set(key, made);
            return made;
        },
        async close() {
            const all = [...known.values()];
            known.clear();
            await Promise.all(all.map(dispatcher => dispatcher.destroy()));
        },
    };
}
async function connectOptions(tls) {
    // Whoever imports it makes a list of a hundred and fifty authorities.
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    return {
        // An extra authority, not another set: the usual ones stay valid.
        ...(tls.ca === undefined ? {} : { ca: [...rootCertificates, tls.ca] }),
        ...(tls.cert === undefined ? {} : { cert: tls.cert }),
        ...(tls.key === undefined ? {} : { key: tls.key }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
        rejectUnauthorized: tls.insecure !== true,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/http/http.js








const DEFAULT_REPEATS = 4;
/** Requests over undici, which is in the bundle anyway (through @actions/http-client). */
function createHttp(settings) {
    const redactor = settings.redactor ?? (0,redact_redactor/* createRedactor */.l)();
    const dispatchers = createDispatchers(settings.env ?? process.env);
    const { clock, random = Math.random } = settings;
    return {
        async request(request) {
            const { hop: start, body, shown, repeats } = await prepare(request, settings.userAgent, redactor);
            const cancel = AbortSignal.any([settings.signal?.(), request.signal].filter(signal => signal !== undefined));
            for (let tries = 1;; tries++) {
                if (cancel.aborted)
                    throw (0,errors/* cancelled */.K)(shown);
                const answer = await attempt({ request, start, body, shown, cancel, dispatchers, redactor });
                if (!('code' in answer))
                    return answer;
                const wait = Math.max(backoff(tries - 1, random), retryAfter(answer.headers, clock.now()) ?? 0);
                if (!answer.passing || tries > repeats || wait > LONGEST_RETRY_AFTER_MS) {
                    const { code, message, hint, cause } = answer;
                    throw errors_errors[code](tries === 1 ? message : `${message} (tried ${tries} times)`, { hint, cause });
                }
                settings.onRetry?.(`${answer.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
                await clock.sleep(wait, cancel);
            }
        },
        close: () => dispatchers.close(),
    };
}
async function prepare(request, userAgent = 'mlops-actions', redactor) {
    const { url, authorization } = targetOf(request);
    const method = request.method ?? 'GET';
    const body = await outgoingBody(request);
    const headers = lowerCase({
        'user-agent': userAgent,
        accept: '*/*',
        ...body.headers,
        ...(authorization === undefined ? {} : { authorization }),
        ...lowerCase(request.headers ?? {}),
    });
    const withBody = [request.json, request.body, request.bodyFile].some(given => given !== undefined);
    const hop = { method, url, headers, withBody };
    const repeats = (request.safeToRepeat ?? isIdempotent(method)) ? (request.retries ?? DEFAULT_REPEATS) : 0;
    return { hop, body, repeats, shown: redactor.redact(`${method} ${showUrl(url)}`) };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 26600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const HIDDEN = '***';
/** Shorter texts are hidden only as they stand: three letters in base64 would blank out innocent words. */
const SHORTEST_ENCODED = 6;
/**
 * Secrets are hidden as they stand, line by line (programs print a PEM file in lines), and in the encodings that
 * carry them around: URL encoding, JSON strings, base64 (also as the `user:password` of Basic authentication).
 */
function createRedactor() {
    const texts = new Set();
    let pattern;
    let longest = 0;
    const hide = (text) => {
        if (text.trim().length < 2 || texts.has(text))
            return;
        texts.add(text);
        longest = Math.max(longest, text.length);
        pattern = undefined;
    };
    return {
        get longest() {
            return longest;
        },
        add(secret) {
            for (const form of forms(secret))
                hide(form);
        },
        redact(text) {
            if (texts.size === 0)
                return text;
            // Longest first, so that a secret that contains another one disappears whole.
            pattern ??= new RegExp([...texts]
                .sort((a, b) => b.length - a.length)
                .map(escapePattern)
                .join('|'), 'g');
            return text.replace(pattern, HIDDEN);
        },
    };
}
function forms(secret) {
    const trimmed = secret.trim();
    const lines = trimmed.split(/\r?\n/).filter(line => !line.startsWith('-----'));
    const plain = [secret, trimmed, ...(lines.length > 1 ? lines.map(line => line.trim()) : [])];
    if (trimmed.length < SHORTEST_ENCODED)
        return plain;
    const encoded = [encodeURIComponent(trimmed), JSON.stringify(trimmed).slice(1, -1), ...base64Forms(trimmed)];
    return [...plain, ...encoded];
}
/** Base64 of a text differs by what stands before it, modulo three bytes; the parts that do not are hidden. */
function base64Forms(text) {
    return [0, 1, 2].flatMap(shift => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
        const encoded = bytes.toString('base64').replace(/=+$/, '');
        const stable = encoded.slice(Math.ceil((shift * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
        return stable.length >= SHORTEST_ENCODED ? [stable, stable.replaceAll('+', '-').replaceAll('/', '_')] : [];
    });
}
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');


/***/ }),

/***/ 3444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ prepareTable),
/* harmony export */   Q: () => (/* binding */ isVerdictCell),
/* harmony export */   T6: () => (/* binding */ heights),
/* harmony export */   _N: () => (/* binding */ isSparkCell)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73798);

function isVerdictCell(cell) {
    return typeof cell === 'object' && cell !== null && 'verdict' in cell;
}
function isSparkCell(cell) {
    return typeof cell === 'object' && cell !== null && 'spark' in cell;
}
/** Decides decimals and alignment by whole columns, so that numbers can be compared down a column. */
function prepareTable(table) {
    const formats = table.columns.map((column, index) => numberFormat(column, table.rows.map(row => row[index]).filter(cell => typeof cell === 'number')));
    const right = table.columns.map((column, index) => isRight(column, table.rows, index));
    return {
        caption: table.caption,
        columns: table.columns.map((column, index) => ({ title: column.title, right: right[index] ?? false })),
        rows: table.rows.map(row => table.columns.map((_, index) => prepareCell(row[index] ?? null, formats[index] ?? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV))),
        shown: Math.min(table.attention ?? table.rows.length, table.rows.length),
    };
}
function prepareCell(cell, format) {
    if (cell === null)
        return { text: '–' };
    if (typeof cell === 'number')
        return { text: format(cell), sort: cell };
    if (typeof cell === 'boolean')
        return { text: cell ? 'yes' : 'no' };
    return typeof cell === 'string' ? { text: cell } : cell;
}
function isRight(column, rows, index) {
    if (column.align !== undefined)
        return column.align === 'right';
    if (column.format !== undefined)
        return true;
    const cells = rows.map(row => row[index] ?? null).filter(cell => cell !== null);
    return cells.length > 0 && cells.every(cell => typeof cell === 'number');
}
/** Beyond this many decimals a shared number of them shows nothing but zeros, and each cell is written on its own. */
const MOST_DECIMALS = 6;
function numberFormat(column, values) {
    const { decimals, percent } = column.format ?? {};
    if (decimals !== undefined) {
        return value => (percent ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(value, { decimals }) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, { decimals }));
    }
    const alone = percent ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9 : _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV;
    const needed = values.map(value => {
        const text = alone(value);
        return text.includes('e') ? Number.POSITIVE_INFINITY : (/\.(\d+)/.exec(text)?.[1]?.length ?? 0);
    });
    const sizes = values
        .map(value => Math.abs(value) * (percent ? 100 : 1))
        .filter(size => size > 0 && Number.isFinite(size));
    // Four digits of the largest and two of the smallest are enough to compare them.
    const enough = Math.max(decimalsFor(Math.max(...sizes), 4), decimalsFor(Math.min(...sizes), 2), 0);
    const most = Math.min(Math.max(0, ...needed), sizes.length === 0 ? 0 : enough);
    return most > MOST_DECIMALS ? value => alone(value) : value => alone(value, { decimals: most });
}
function decimalsFor(size, digits) {
    return digits - 1 - Math.floor(Math.log10(size));
}
/** Values of a line as the heights of a sparkline: logarithms on such an axis, and from the lowest if any is negative. */
function heights(values, axis) {
    const shown = axis.scale === 'log' ? values.map(value => (value > 0 ? Math.log(value) : Number.NaN)) : values;
    const least = shown
        .filter(Number.isFinite)
        .reduce((low, value) => Math.min(low, value), axis.scale === 'log' ? Number.POSITIVE_INFINITY : 0);
    return shown.map(value => value - least);
}


/***/ }),

/***/ 56618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outcomeDocument)
/* harmony export */ });
/* unused harmony export renderOutcome */
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84339);
/* harmony import */ var _schema_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);


/**
 * `outcome.json`: everything that the report shows, as data, in the shape of `outcomeSchema`. Plain JSON: no
 * undefined, and null for numbers that are not finite.
 */
function outcomeDocument(report) {
    const { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest } = report.host;
    return json({
        schema: _schema_id_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_SCHEMA_ID */ .P,
        step: report.step,
        title: report.title,
        release: report.release,
        verdict: report.verdict,
        headline: report.headline,
        why: report.why,
        next: report.next,
        reused: report.reused,
        startedOn: report.startedOn,
        finishedOn: report.finishedOn,
        seconds: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsOf */ .TM)(report),
        durations: report.durations ?? [],
        findings: report.findings.map(findingDocument),
        outputs: report.outputs,
        measures: report.measures ?? [],
        digests: {
            subject: report.evidence?.subject ?? [],
            configuration: report.evidence?.configuration ?? [],
            dependencies: report.evidence?.dependencies ?? [],
        },
        key: report.key,
        versions: report.versions ?? {},
        files: report.files ?? [],
        evidence: report.evidenceFile,
        host: { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest },
        blocks: report.blocks.filter(block => !(block.type === 'section' && block.pageOnly)),
        details: report.details,
    });
}
/** The document as text, ending in a line break. */
function renderOutcome(report) {
    return `${JSON.stringify(outcomeDocument(report), null, 2)}\n`;
}
function findingDocument({ verdict, location, ...finding }) {
    return { ...finding, severity: verdict, file: location?.file, line: location?.line, column: location?.column };
}
/** Through JSON itself, so that the document in memory is the one on disk. */
function json(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OUTCOME_SCHEMA_ID)
/* harmony export */ });
/** Identifies the document; a change that could break a reader gets a new number. */
const OUTCOME_SCHEMA_ID = 'urn:mlops-actions:schema:outcome:v1';


/***/ }),

/***/ 54414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ renderComment),
  Gc: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: headMarkdown

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/report/report.js
var report_report = __webpack_require__(84339);
// EXTERNAL MODULE: ./build/js/shared/report/cells.js
var cells = __webpack_require__(3444);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/markdown/escape.js

/**
 * Text that GitHub and GitLab show as it is: no markup, no HTML, no table bar, no formula, nobody mentioned, no issue
 * linked. A zero-width space after `@`, `#`, `!`, `~`, `%`, `&` and in `:word:` keeps the hosts' own shorthands from
 * firing: they look at the rendered text, where a backslash is gone. Formulas need a tag around the dollar sign.
 */
function escapeMarkdown(text) {
    return (0,report_text/* visible */.RK)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/([@#!~%])(?=[\w"])/g, '$1\u200b')
        .replace(/&amp;(?=\d)/g, '&amp;\u200b')
        .replace(/(?<!\d):(?=[\w+-]+:)/g, ':\u200b')
        .replaceAll('$', '<span>$</span>')
        .replace(/^(\s*)([-+=#])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** A code span whose fence is longer than any run of backticks inside. */
function codeSpan(text, inTable = false) {
    const shown = (0,report_text/* visible */.RK)(text);
    // A blank span cannot be written with backticks, nor can a bar in a table: `\\|` would end the cell.
    if (shown.trim() === '' || (inTable && shown.includes('|'))) {
        return `<code>${shown.replace(/[^\p{L}\p{N}]/gu, character => `&#${character.codePointAt(0)};`)}</code>`;
    }
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A text of an outcome, with its code spans. */
function inlineMarkdown(text, inTable = false) {
    return (0,report_text/* spansOf */.Ly)(text.trim())
        .map(span => (span.code ? codeSpan(span.text, inTable) : escapeMarkdown(span.text)))
        .join('');
}
/** A code block whose fence is longer than any inside. */
function codeBlock(text, language) {
    const shown = (0,report_text/* visible */.RK)(text, { keepLines: true });
    const fence = '`'.repeat(Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length)) + 1);
    return `${fence}${/^[\w+-]+$/.test(language ?? '') ? language : ''}\n${shown}\n${fence}`;
}
/** For the text of `<summary>`, which is HTML. */
function htmlText(text) {
    return (0,report_text/* visible */.RK)(text)
        .replaceAll('`', '')
        .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/[@#!~%$](?=\w)/g, '$&\u200b');
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown/blocks.js





const CELL = 80;
/** Each block as paragraphs of Markdown. */
function blockMarkdown(block, limits, level = 4) {
    switch (block.type) {
        case 'section': {
            if (block.pageOnly)
                return '';
            const body = block.blocks
                .map(inner => blockMarkdown(inner, limits, level + 1))
                .filter(Boolean)
                .join('\n\n');
            return block.folded
                ? details(block.title, body)
                : `${'#'.repeat(Math.min(level, 6))} ${inlineMarkdown(block.title)}\n\n${body}`;
        }
        case 'text':
            return inlineMarkdown(block.text);
        case 'table':
            return tableMarkdown(block, limits);
        case 'facts':
            return block.facts.length === 0
                ? ''
                : pipes(['', ''], [false, false], block.facts.map(([name, value]) => [
                    escapeMarkdown(name),
                    typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : factText(value),
                ]));
        case 'code':
            return codeBlock(block.text, block.language);
        case 'plot':
            return plotMarkdown(block);
    }
}
function tableMarkdown(block, limits) {
    const table = (0,cells/* prepareTable */.CM)(block);
    const caption = table.caption === undefined ? [] : [`**${inlineMarkdown(table.caption)}**`];
    if (table.rows.length === 0)
        return [...caption, 'None.'].join('\n\n');
    const brief = block.brief ?? Number.POSITIVE_INFINITY;
    const shown = table.rows.slice(0, Math.min(table.shown, limits.rows, brief));
    const cutShown = Math.min(table.shown, table.rows.length) - shown.length;
    const rest = table.rows.slice(table.shown);
    const folded = rest.slice(0, Math.min(limits.folded, brief));
    const cut = cutShown + rest.length - folded.length;
    return [
        ...caption,
        ...(shown.length > 0 ? [rowsMarkdown(table, shown)] : []),
        ...(folded.length > 0
            ? [details((0,format/* plural */.LS)(folded.length, shown.length > 0 ? 'more row' : 'row'), rowsMarkdown(table, folded))]
            : []),
        ...(cut > 0 ? [`${(0,format/* formatCount */.B4)(cut)} of ${(0,format/* plural */.LS)(table.rows.length, 'row')} cut; all are in ${limits.whole}.`] : []),
    ].join('\n\n');
}
function rowsMarkdown(table, rows) {
    return pipes(table.columns.map(column => escapeMarkdown(column.title)), table.columns.map(column => column.right), rows.map(row => row.map(cellMarkdown)));
}
function pipes(titles, right, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(titles), line(right.map(is => (is ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
function cellMarkdown(cell) {
    if ('text' in cell)
        return inlineMarkdown((0,format/* shorten */.ml)(cell.text, CELL), true);
    if ((0,cells/* isVerdictCell */.Q)(cell))
        return `${verdict/* SIGNS */.B2[cell.verdict]} ${cell.verdict}`;
    return (0,cells/* isSparkCell */._N)(cell) ? (0,report_text/* sparkline */.KM)(cell.spark) : '';
}
/** Digests and paths are to be copied, so they stand as code; addresses stay links. */
function factText(value) {
    if (/^https:\/\/[^\s<>"'`\\|]+$/.test(value))
        return `<${value}>`;
    return /[0-9a-f]{12}|[/\\]/.test(value) ? codeSpan(value, true) : inlineMarkdown(value, true);
}
/** Drawings do not survive a summary: the alternative, and lines of blocks or a table where they say more. */
function plotMarkdown(block) {
    const { plot } = block;
    const head = `**${inlineMarkdown(block.title)}**: ${inlineMarkdown(block.alternative)}`;
    switch (plot.kind) {
        case 'stations':
            return plot.stations
                .map(station => `${verdict/* SIGNS */.B2[station.verdict]} ${station.verdict} **${escapeMarkdown(station.label)}** ${inlineMarkdown(station.note)}`)
                .join(' → ');
        case 'steps':
            return [head, ...plot.series.map(({ label, shares }) => spark(label, shares))].join('  \n');
        case 'lines':
            return [
                head,
                ...plot.series.map(({ label, points }) => spark(label, (0,cells/* heights */.T6)(points.map(([, y]) => y), plot.y))),
            ].join('  \n');
        case 'bars':
            return plot.categories.length > 12
                ? head
                : `${head}\n\n${pipes(['', ...plot.series.map(({ label }) => escapeMarkdown(label))], [false, ...plot.series.map(() => true)], plot.categories.map((name, row) => [
                    escapeMarkdown((0,format/* shorten */.ml)(name, CELL)),
                    ...plot.series.map(({ values }) => (0,format/* formatShort */.KS)(values[row] ?? Number.NaN)),
                ]))}`;
        case 'intervals':
            return `${head}\n\n${pipes(['', 'Estimate', 'Interval', 'Verdict'], [false, true, true, false], plot.rows
                .slice(0, 20)
                .map(row => [
                escapeMarkdown((0,format/* shorten */.ml)(row.label, CELL)),
                (0,format/* formatShort */.KS)(row.estimate),
                (0,format/* formatInterval */.vy)(row.low, row.high),
                row.verdict === undefined ? '' : `${verdict/* SIGNS */.B2[row.verdict]} ${row.verdict}`,
            ]))}`;
    }
}
function spark(label, values) {
    return `${(0,report_text/* sparkline */.KM)(values)} ${escapeMarkdown(label)}`;
}
function details(title, body) {
    return `<details><summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown/render.js




/** GitHub refuses a step summary beyond this many bytes. */
const SUMMARY_BYTES = 1024 * 1024;
/** GitHub refuses a comment beyond this many characters. */
const COMMENT_CHARACTERS = 65_536;
/** The step summary: three lines that say what, why and what now, then everything else within the host's limit. */
function renderMarkdown(report, options = {}) {
    const limits = { rows: 100, folded: 200, whole: 'the HTML report' };
    return assemble(report, (0,report_report/* pageOf */.ZZ)(report), limits, text => Buffer.byteLength(text) <= (options.maxBytes ?? SUMMARY_BYTES));
}
/**
 * The comment on a pull or merge request: shorter than the summary, never over the host's limit.
 * @param options `reportUrl` is linked at the end, when there is one
 */
function renderComment(report, options = {}) {
    const limits = { rows: 20, folded: 30, whole: 'the report of this run' };
    const url = options.reportUrl ?? report.host.runUrl;
    const foot = url !== undefined && /^https?:\/\/[^\s<>"'`]+$/.test(url) ? `\n\n[Whole report](<${url}>)\n` : '';
    const blocks = (0,report_report/* pageOf */.ZZ)(report).filter(block => !(block.type === 'section' && block.folded));
    // Characters as the host counts them are at most UTF-16 units.
    return (assemble(report, blocks, limits, text => text.length + foot.length <= COMMENT_CHARACTERS).trimEnd() + (foot || '\n'));
}
/** The first three lines. */
function headMarkdown(report) {
    const next = report.next === '' ? [] : [`Next: ${inlineMarkdown(report.next)}`];
    // Two spaces keep the lines apart without making paragraphs of them.
    return `### ${verdict/* SIGNS */.B2[report.verdict]} ${inlineMarkdown(report.headline)}\n\n${[inlineMarkdown(report.why), ...next].join('  \n')}`;
}
/** Takes blocks in order while they fit; a line says how many were left out. */
function assemble(report, blocks, limits, fits) {
    let text = cutHead(headMarkdown(report), fits);
    let left = 0;
    for (const block of blocks) {
        const piece = blockMarkdown(block, limits);
        const more = `${text}\n\n${piece}`;
        if (piece !== '' && fits(`${more}\n\n${leftOut(blocks.length, limits)}\n`))
            text = more;
        else if (piece !== '')
            left++;
    }
    return left === 0 ? `${text}\n` : `${text}\n\n${leftOut(left, limits)}\n`;
}
function leftOut(count, limits) {
    return `${count} ${count === 1 ? 'section' : 'sections'} left out for length; ${count === 1 ? 'it is' : 'all are'} in ${limits.whole}.`;
}
/** Only a message of absurd length comes here. */
function cutHead(head, fits) {
    let text = head;
    while (!fits(`${text}\n\n${' '.repeat(200)}`))
        text = `${text.slice(0, Math.floor(text.length / 2))}…`;
    return text;
}


/***/ }),

/***/ 84339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _o: () => (/* binding */ reportOfError),
/* harmony export */   f9: () => (/* binding */ findingsTable)
/* harmony export */ });
/* unused harmony exports verdictText, factsOf */
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95851);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63749);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75725);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73798);




/** A report of a step that ended with an error: what happened, where, what to do. Never a stack. */
function reportOfError(error, around) {
    const known = error instanceof _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || error?.name === 'ActionError';
    const raised = error;
    const location = raised.file === undefined ? undefined : { file: raised.file, line: raised.line };
    const { message = String(error), file, line } = raised;
    const place = location === undefined ? '' : `\`${location.file}\`${location.line === undefined ? '' : ` line ${location.line}`}: `;
    return {
        ...around,
        verdict: 'error',
        headline: `${around.step} stopped with an error${known ? `: ${raised.code}` : ''}`,
        why: `${place}${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithoutPlace */ .l1)({ message, file, line })}`,
        next: raised.hint ?? 'Run it again with MLOPS_DEBUG=1 and report what it prints',
        findings: [],
        outputs: {},
        blocks: causesOf(raised.cause),
    };
}
function causesOf(cause) {
    const lines = [];
    for (let at = cause; at !== undefined && at !== null && lines.length < 5; at = at.cause) {
        lines.push(at.message ?? String(at));
    }
    return lines.length === 0 ? [] : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Cause', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.code(lines.join('\n'))])];
}
/** Findings as one table, those that need attention first and the passing ones folded. For `Outcome.blocks`. */
function findingsTable(findings, caption) {
    const sorted = [...findings].sort((a, b) => (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(b.verdict, a.verdict));
    const attention = sorted.filter(finding => finding.verdict !== 'pass').length;
    const columns = ['Verdict', 'Check', 'Subject', 'Observed', 'Expected', 'What'];
    const rows = sorted.map((finding) => [
        { verdict: finding.verdict },
        finding.code,
        finding.subject,
        finding.observed ?? null,
        finding.expected ?? null,
        finding.message,
    ]);
    // A column that holds nothing is not shown.
    const kept = columns.map((_, index) => index < 3 || rows.some(row => row[index] !== null));
    return _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.table(columns.filter((_, index) => kept[index]), rows.map(row => row.filter((_, index) => kept[index])), { ...(caption === undefined ? {} : { caption }), ...(attention > 0 ? { attention } : {}) });
}
/** `✖ fail` */
function verdictText(verdict) {
    return `${SIGNS[verdict]} ${verdict}`;
}
/** The blocks of a report in order: the step's own, then how it was decided, files, and what it was made from. */
function pageOf(report) {
    const own = report.blocks.length > 0 || report.findings.length === 0
        ? report.blocks
        : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Checks', [findingsTable(report.findings)])];
    return [...own, ...decisionSection(report.findings), ...filesSection(report.files ?? []), aboutSection(report)];
}
function decisionSection(findings) {
    if (findings.length === 0)
        return [];
    const counts = new Map();
    for (const finding of findings) {
        const text = JSON.stringify(finding.truth);
        const before = counts.get(text);
        counts.set(text, { finding: before?.finding ?? finding, count: (before?.count ?? 0) + 1 });
    }
    const rows = [...counts.values()].map(({ finding: { truth }, count }) => [
        count,
        (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTruth */ .$)(truth),
        truth.kind === 'error-controlled'
            ? truth.assumptions
            : truth.kind === 'exact'
                ? 'nothing but the data and the code'
                : 'no error rate',
    ]);
    return [
        _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('How this was decided', [
            _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.table([{ title: 'Findings', align: 'right' }, 'Kind of truth', 'Holds under'], rows),
        ]),
    ];
}
function filesSection(files) {
    return files.length === 0
        ? []
        : [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('Files', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.facts(files.map(file => [file.path, file.description]))])];
}
function aboutSection(report) {
    return _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.section('About this run', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .o.facts(factsOf(report))], true);
}
/** Names and values of the run, for the foot of every report. */
function factsOf(report) {
    const { host, evidence } = report;
    const facts = [
        ['Step', `${report.step} (mlops-actions ${report.release})`],
        ['Repository', host.repository],
        ['Commit', host.commit],
        ['Ref', host.ref],
        ['Run', host.runUrl],
        ['Started', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(report.startedOn)],
        ['Took', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(secondsOf(report))],
        ...(report.durations ?? []).map(part => [`– ${part.name}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(part.seconds)]),
        ...(report.reused
            ? [['Reused', 'a finished outcome for the same inputs was found; nothing was repeated']]
            : []),
        ...(evidence?.subject ?? []).map(item => [`Subject (${item.role})`, described(item)]),
        ...(evidence?.configuration ?? []).map(item => ['Configuration', described(item)]),
        ...(evidence?.dependencies ?? []).map(item => ['Dependency', described(item)]),
        ...(report.evidenceFile === undefined
            ? []
            : [
                ['Evidence', report.evidenceFile.path],
                [
                    'Signed by',
                    report.evidenceFile.signer === undefined
                        ? 'nobody: unauthenticated'
                        : `sha256:${report.evidenceFile.signer}`,
                ],
            ]),
        ...Object.entries(report.key).map(([name, value]) => [`Reuse key: ${name.replaceAll('-', ' ')}`, keyText(value)]),
        ...Object.entries(report.versions ?? {}).map(([name, version]) => [name, version]),
        ...(report.facts ?? []),
    ];
    return facts.filter((fact) => fact[1] !== undefined);
}
/** A part of the key as people read it: what is not set is left out, lists and settings are written out. */
function keyText(value) {
    let parsed;
    try {
        parsed = JSON.parse(value);
    }
    catch {
        return value;
    }
    if (typeof parsed !== 'object')
        return value;
    const parts = Object.entries(parsed ?? {}).flatMap(([name, part]) => part === null
        ? []
        : [`${Array.isArray(parsed) ? '' : `${name} `}${typeof part === 'object' ? JSON.stringify(part) : part}`]);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** Seconds between start and end; never negative, also where a clock was set back. */
function secondsOf(report) {
    return Math.max(0, (Date.parse(report.finishedOn) - Date.parse(report.startedOn)) / 1000);
}
function described(item) {
    const digests = Object.entries(item.digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
    return [item.name, ...digests].join(' ');
}


/***/ }),

/***/ 37937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/report/cells.js
var cells = __webpack_require__(3444);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/report/report.js
var report_report = __webpack_require__(84339);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/terminal/style.js
const VERDICT_CODES = {
    pass: 32,
    warn: 33,
    fail: 31,
    inconclusive: 36,
    error: 35,
};
function styleOf(color) {
    const wrap = (code, off) => (text) => color && text.trim() !== '' ? `\u001b[${code}m${text}\u001b[${off}m` : text;
    return {
        bold: wrap(1, 22),
        dim: wrap(2, 22),
        accent: wrap(34, 39),
        verdict: (verdict, text) => wrap(VERDICT_CODES[verdict], 39)(text),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/wrap.js

/**
 * Breaks text between words; a word that is longer than a line is left whole, so that it can be copied, and a number keeps
 * its `%`.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +(?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,report_text/* displayWidth */.F1)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** Cuts in the middle to a display width. */
function cutTo(text, width) {
    if ((0,report_text/* displayWidth */.F1)(text) <= width)
        return text;
    if (width <= 1)
        return '…';
    const points = [...text];
    let head = '';
    let tail = '';
    for (let index = 0; index < points.length; index++) {
        const next = index % 2 === 0 ? head + points[index / 2] : points[points.length - (index + 1) / 2] + tail;
        if ((0,report_text/* displayWidth */.F1)(index % 2 === 0 ? next + tail : head + next) > width - 1)
            break;
        if (index % 2 === 0)
            head = next;
        else
            tail = next;
    }
    return `${head}…${tail}`;
}
function pad(text, width, right) {
    const space = ' '.repeat(Math.max(0, width - (0,report_text/* displayWidth */.F1)(text)));
    return right ? space + text : text + space;
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/table.js




const GAP = 2;
/** No column is made narrower than this to save another one. */
const LEAST = 6;
/** The first rows of a table within the width: the widest columns give way first, their cells cut in the middle. */
function terminalTable(block, rows, width, style) {
    const table = (0,cells/* prepareTable */.CM)(block);
    const shown = table.rows.slice(0, rows).map(row => row.map(cellText));
    const titles = table.columns.map(column => (0,report_text/* visible */.RK)(column.title));
    const widths = widthsOf(titles, shown, width);
    const right = table.columns.map(column => column.right);
    const decorate = (at) => (text, index) => {
        const cell = table.rows[at]?.[index];
        return cell !== undefined && !('text' in cell) && (0,cells/* isVerdictCell */.Q)(cell) ? style.verdict(cell.verdict, text) : text;
    };
    const last = titles.length - 1;
    if (last > 1 && !right[last] && (widths[last] ?? 0) < SENTENCE && shown.some(row => isSentence(row[last] ?? ''))) {
        // Sentences that would be squeezed into a narrow column stand below their rows.
        const above = shown.map(row => row.slice(0, -1));
        const fitting = widthsOf(titles.slice(0, -1), above, width);
        const below = (text) => wrap(text, width - INDENT.length).map(line => `${INDENT}${style.dim(line)}`);
        return [
            rowLines(titles.slice(0, -1), fitting, right, style.dim),
            ...shown.flatMap((row, at) => [rowLines(above[at], fitting, right, decorate(at)), ...below(row[last] ?? '')]),
        ].join('\n');
    }
    const body = shown.map((row, at) => rowLines(row, widths, right, decorate(at)));
    return [rowLines(titles, widths, right, style.dim), ...body].join('\n');
}
/** Narrower than this a sentence takes more lines than it is worth. */
const SENTENCE = 32;
const INDENT = '    ';
const isSentence = (text) => text.includes(' ') && (0,report_text/* displayWidth */.F1)(text) > (3 * SENTENCE) / 2;
function widthsOf(titles, rows, width) {
    return share(titles.map((title, index) => Math.max((0,report_text/* displayWidth */.F1)(title), ...rows.map(row => (0,report_text/* displayWidth */.F1)(row[index] ?? '')))), width);
}
/** Sentences wrap inside their column, names are cut in the middle. */
function rowLines(cells, widths, right, decorate) {
    const columns = cells.map((cell, index) => cellLines(cell, widths[index] ?? 0));
    // The last column needs no padding, and a colour around it would keep the line from being trimmed.
    const padCell = (text, index) => index === cells.length - 1 && !right[index] ? text : pad(text, widths[index] ?? 0, right[index] ?? false);
    return Array.from({ length: Math.max(...columns.map(lines => lines.length)) }, (_, line) => columns
        .map((lines, index) => decorate(padCell(lines[line] ?? '', index), index))
        .join(' '.repeat(GAP))
        .trimEnd()).join('\n');
}
const MOST_LINES = 4;
function cellLines(cell, width) {
    if ((0,report_text/* displayWidth */.F1)(cell) <= width || width < 16 || !cell.includes(' '))
        return [cutTo(cell, width)];
    const lines = wrap(cell, width);
    const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')] : lines;
    return shown.map(line => cutTo(line, width));
}
/** Takes from the widest columns until the row fits. */
function share(wanted, width) {
    const widths = [...wanted];
    let over = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1) - width;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= LEAST)
            break;
        widths[widest]--;
        over--;
    }
    return widths;
}
function cellText(cell) {
    if ('text' in cell) {
        return (0,report_text/* plainText */.wh)(cell.text);
    }
    if ((0,cells/* isVerdictCell */.Q)(cell))
        return `${verdict/* SIGNS */.B2[cell.verdict]} ${cell.verdict}`;
    return (0,cells/* isSparkCell */._N)(cell) ? (0,report_text/* sparkline */.KM)(cell.spark, 16) : '';
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/render.js








/** The result for a terminal: three lines, then the blocks; no control character of the data reaches it. */
function renderTerminal(report, options = {}) {
    const screen = {
        width: Math.max(40, Math.min(options.width ?? 80, 200)),
        style: styleOf(options.color ?? false),
        verbose: options.detail === 'verbose',
    };
    const { style, width } = screen;
    const sign = verdict/* SIGNS */.B2[report.verdict];
    const head = [
        ...wrap((0,report_text/* plainText */.wh)(report.headline), width - 2).map((line, index) => `${index === 0 ? style.verdict(report.verdict, sign) : ' '} ${style.bold(line)}`),
        ...wrap((0,report_text/* plainText */.wh)(report.why), width - 2).map(line => `  ${line}`),
        ...(report.next === ''
            ? []
            : wrap(`Next: ${(0,report_text/* plainText */.wh)(report.next)}`, width - 2).map(line => `  ${line.replace(/^Next:/, style.accent('Next:'))}`)),
    ];
    if (options.detail === 'quiet')
        return `${head.join('\n')}\n`;
    const parts = (0,report_report/* pageOf */.ZZ)(report)
        .map(block => render(block, screen))
        .filter(part => part !== '');
    return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}
function render(block, screen) {
    const { style, width } = screen;
    switch (block.type) {
        case 'section': {
            if (block.pageOnly || (block.folded && !screen.verbose))
                return '';
            const body = block.blocks.map(inner => render(inner, screen)).filter(part => part !== '');
            return [style.bold((0,report_text/* plainText */.wh)(block.title)), body.join('\n\n')].filter(part => part !== '').join('\n');
        }
        case 'text':
            return wrap((0,report_text/* plainText */.wh)(block.text), width).join('\n');
        case 'table':
            return tableText(block, screen);
        case 'facts': {
            const longest = Math.min(24, Math.max(0, ...block.facts.map(([name]) => (0,report_text/* plainText */.wh)(name).length)));
            return block.facts
                .flatMap(([name, value]) => {
                const lines = wrap(typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : (0,report_text/* visible */.RK)(value), width - longest - 2);
                return lines.map((line, index) => `${style.dim((index === 0 ? (0,report_text/* plainText */.wh)(name) : '').padEnd(longest))}  ${line}`);
            })
                .join('\n');
        }
        case 'code':
            return (0,report_text/* visible */.RK)(block.text, { keepLines: true })
                .split('\n')
                .map(line => `    ${line}`)
                .join('\n');
        case 'plot':
            return plotText(block, screen);
    }
}
function tableText(block, screen) {
    const caption = block.caption === undefined ? [] : [screen.style.bold((0,report_text/* plainText */.wh)(block.caption))];
    if (block.rows.length === 0)
        return [...caption, 'none'].join('\n');
    const attention = block.attention ?? block.rows.length;
    const most = screen.verbose ? block.rows.length : Math.min(attention, block.brief ?? ROWS);
    const left = block.rows.length - most;
    const lines = most === 0 ? [] : [terminalTable(block, most, screen.width, screen.style)];
    const what = left === 1 ? 'that needs no attention' : 'that need no attention';
    return [
        ...caption,
        ...lines,
        ...(left > 0
            ? [
                screen.style.dim(`${(0,format/* plural */.LS)(left, 'more row')} ${attention < block.rows.length && attention <= most ? what : 'not shown'}; --verbose shows all`),
            ]
            : []),
    ].join('\n');
}
const ROWS = 40;
function plotText(block, screen) {
    const { plot } = block;
    const { style, width } = screen;
    if (plot.kind === 'stations') {
        const longest = Math.max(0, ...plot.stations.map(station => station.label.length));
        return plot.stations
            .map(station => {
            const word = `${verdict/* SIGNS */.B2[station.verdict]} ${station.verdict}`.padEnd(14);
            return `${style.verdict(station.verdict, word)}  ${(0,report_text/* visible */.RK)(station.label).padEnd(longest)}  ${style.dim((0,report_text/* plainText */.wh)(station.note))}`;
        })
            .join('\n');
    }
    const head = wrap(`${(0,report_text/* plainText */.wh)(block.title)}: ${(0,report_text/* plainText */.wh)(block.alternative)}`, width);
    const room = Math.max(12, Math.min(60, width - 24));
    switch (plot.kind) {
        case 'steps':
            return [
                ...head,
                ...plot.series.map(({ label, shares }) => `  ${style.accent((0,report_text/* sparkline */.KM)(shares, room))}  ${(0,report_text/* visible */.RK)(label)}`),
            ].join('\n');
        case 'lines':
            return [
                ...head,
                ...plot.series.map(({ label, points }) => `  ${style.accent((0,report_text/* sparkline */.KM)((0,cells/* heights */.T6)(points.map(([, y]) => y), plot.y), room))}  ${(0,report_text/* visible */.RK)(label)}`),
            ].join('\n');
        case 'bars':
            return [...head, barsText(plot, width, style)].join('\n');
        case 'intervals':
            return [
                ...head,
                ...plot.rows.map(row => {
                    const sign = row.verdict === undefined ? ' ' : style.verdict(row.verdict, verdict/* SIGNS */.B2[row.verdict]);
                    return `  ${sign} ${(0,report_text/* visible */.RK)(row.label)}: ${(0,format/* formatShort */.KS)(row.estimate)} (${(0,format/* formatInterval */.vy)(row.low, row.high)})`;
                }),
            ].join('\n');
    }
}
function barsText(plot, width, style) {
    const most = plot.categories.slice(0, 20);
    const names = most.map(name => (0,report_text/* visible */.RK)(name));
    const longest = Math.min(24, Math.max(0, ...names.map(name => name.length)));
    const top = Math.max(...plot.series.flatMap(series => series.values.filter(Number.isFinite).map(Math.abs)), 0);
    const room = Math.max(8, Math.min(40, width - longest - 16));
    const unit = plot.value.label.endsWith('(%)') ? ' %' : '';
    const lines = most.flatMap((_, row) => plot.series.map(({ values }, index) => {
        const value = values[row] ?? 0;
        const length = top === 0 || !Number.isFinite(value) ? 0 : Math.round((Math.abs(value) / top) * room);
        const name = index === 0 ? (names[row] ?? '').slice(0, longest) : '';
        const bar = '█'.repeat(length);
        return `  ${name.padEnd(longest)} ${index === 0 && plot.series.length > 1 ? style.dim(bar) : style.accent(bar)} ${(0,format/* formatShort */.KS)(value)}${unit}`;
    }));
    const rest = plot.categories.length - most.length;
    return [...lines, ...(rest > 0 ? [style.dim(`  ${(0,format/* formatCount */.B4)(rest)} more`)] : [])].join('\n');
}


/***/ }),

/***/ 29422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Splits text at its backticks: `` `amount` outside 0 … 50,000 ``. A backtick without a partner stands for itself.
 */
function spansOf(text) {
    const spans = [];
    const pattern = /`([^`\n]+)`/g;
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index > end)
            spans.push({ text: text.slice(end, match.index), code: false });
        spans.push({ text: match[1] ?? '', code: true });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        spans.push({ text: text.slice(end), code: false });
    return spans;
}
/**
 * Marks a name from data as code inside a text of a report. Its own backticks are replaced by a look-alike, so that
 * the name cannot end the code span.
 */
function quoted(name) {
    const text = String(name).replaceAll('`', 'ˋ').replace(/\s+/g, ' ');
    return `\`${text === '' ? ' ' : text}\``;
}
/** Printable ASCII on one line. */
const PLAIN = /^[ -~]*$/;
/**
 * Makes what is invisible visible: control characters as their pictures (`␛`), characters that reorder or hide text
 * as `<U+202E>`, halves of surrogate pairs as `�`. Line breaks and tabs become spaces unless they are kept.
 */
function visible(text, options = {}) {
    // Nearly all texts are, and a report has thousands.
    if (PLAIN.test(text))
        return text;
    const lines = options.keepLines
        ? text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ')
        : text.replace(/[\r\n\t]+/g, ' ');
    return lines
        .replace(/[\u0000-\u0009\u000b-\u001f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
        .replaceAll('\u007f', '␡')
        .replace(/[\u0080-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g, unseen => unseen === '\ufffd' ? unseen : `<U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
/** For media without code spans: the backticks go, and what is invisible is made visible. */
function plainText(text, options = {}) {
    const unmarked = text.split('\n').map(line => spansOf(line)
        .map(span => span.text)
        .join(''));
    return visible(unmarked.join('\n'), options);
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** Non-negative values as a line of blocks; at most `width` of them, neighbours joined by their maximum. */
function sparkline(values, width = 24) {
    const joined = joinNeighbours(values.map(value => (Number.isFinite(value) && value > 0 ? value : 0)), width);
    const top = Math.max(...joined, 0);
    return joined.map(value => BLOCKS[top === 0 ? 0 : Math.min(7, Math.floor((value / top) * 7.999))]).join('');
}
function joinNeighbours(values, width) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => {
        const from = Math.floor((index * values.length) / width);
        const to = Math.max(from + 1, Math.floor(((index + 1) * values.length) / width));
        return Math.max(...values.slice(from, to));
    });
}
/** Columns that a text takes on a terminal: two for wide characters, none for combining ones. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const point of text) {
        if (/\p{Mark}|\u200d/u.test(point))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(point)
                ? 2
                : 1;
    }
    return width;
}


/***/ }),

/***/ 21730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79833);

const LONGEST_TIMER = 2 ** 31 - 1;
/** The real time. Sleeps longer than a timer can hold (24.8 days) are slept in parts. */
const clock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds; left > 0; left -= LONGEST_TIMER)
            await pause(Math.min(left, LONGEST_TIMER), signal);
        if (signal?.aborted)
            throw (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .K)('waiting');
    },
};
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .K)('waiting'));
        const stop = () => {
            clearTimeout(timer);
            reject((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .K)('waiting'));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 8385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openProofs),
  d: () => (/* binding */ trustedKeysOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/evidence/keys.js
var keys = __webpack_require__(95568);
// EXTERNAL MODULE: ./build/js/shared/evidence/chain.js + 1 modules
var evidence_chain = __webpack_require__(897);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/errors.js
var errors = __webpack_require__(92399);
// EXTERNAL MODULE: ./build/js/shared/evidence/lineage.js
var lineage = __webpack_require__(65551);
// EXTERNAL MODULE: ./build/js/shared/evidence/roles.js
var roles = __webpack_require__(42059);
;// CONCATENATED MODULE: ./build/js/shared/evidence/rule.js


const ACCEPTABLE = ['pass', 'warn', 'inconclusive'];
/**
 * Reads `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.
 * Without verdicts, pass and warn are accepted. Raises EVIDENCE_RULE.
 */
function parseRule(text) {
    const refuse = (what, hint) => errors/* errors */.s.EVIDENCE_RULE(`the rule "${text}" of requires ${what}`, { hint });
    const [head = '', ...words] = text
        .trim()
        .replace(/\s*,\s*/g, ',')
        .replace(/\s*:\s+/, ': ')
        .split(/\s+/);
    const step = head.replace(/:$/, '');
    if (!(step in roles/* STEP_ROLES */.$)) {
        throw refuse(`names ${step === '' ? 'no step' : `"${step}", which is no step`}`, `Steps are ${Object.keys(roles/* STEP_ROLES */.$).join(', ')}.`);
    }
    let accepts;
    const pins = {};
    for (const word of words) {
        const pin = /^(\w[\w-]*)=(.*)$/.exec(word);
        if (pin !== null) {
            const [, name = '', value = ''] = pin;
            if (name !== 'policy' && name !== 'signer')
                throw refuse(`pins "${name}"; it may pin policy and signer`);
            if (pins[name] !== undefined)
                throw refuse(`pins ${name} twice`);
            if (!/^sha256:[0-9a-f]{64}$/.test(value)) {
                throw refuse(`pins ${name} as "${value}"; sha256: and 64 lower-case hex digits are expected`);
            }
            pins[name] = value.slice('sha256:'.length);
        }
        else if (accepts === undefined && Object.keys(pins).length === 0 && head.endsWith(':')) {
            accepts = verdictsOf(word, refuse);
        }
        else
            throw refuse(`has "${word}" where it ends or pins policy=sha256:… or signer=sha256:…`);
    }
    if (head.endsWith(':') && accepts === undefined)
        throw refuse('names no verdict after its colon');
    return { text, step, accepts: accepts ?? ['pass', 'warn'], ...pins };
}
function verdictsOf(word, refuse) {
    return word.split(',').map(verdict => {
        if (verdict === 'fail')
            throw refuse('accepts fail, so it would prove nothing');
        const found = ACCEPTABLE.find(known => known === verdict);
        if (found === undefined)
            throw refuse(`accepts "${verdict}"`, `Verdicts are ${ACCEPTABLE.join(', ')}.`);
        return found;
    });
}

;// CONCATENATED MODULE: ./build/js/shared/evidence/requires.js





/**
 * Checks what must be proven about the artifacts that a step is about to use.
 *
 * A rule speaks about every artifact of its step's role that is used directly or that the chain links to what is used.
 * Of the statements about one, those that fit the pinned policy and signer count, and of them only the newest: a pass
 * does not outlive a later failure.
 *
 * @param trustedKeys when not empty, only statements signed by one of them count
 * Raises EVIDENCE_RULE (exit 2), and EVIDENCE_GAP, EVIDENCE_VERDICT, EVIDENCE_POLICY, EVIDENCE_SIGNER,
 * EVIDENCE_UNSIGNED, EVIDENCE_ALTERED, EVIDENCE_UNREADABLE (exit 1).
 */
function checkRequires(rules, uses, chain, options = {}) {
    const parsed = rules.map(parseRule);
    if (parsed.length === 0)
        return [];
    refuseProblems(chain);
    return parsed.flatMap(rule => checkRule(rule, uses, chain, (options.trustedKeys ?? []).length > 0));
}
/** What cannot be read might be the newest failure, so nothing is concluded past it. */
function refuseProblems(chain) {
    const [problem] = chain.problems;
    if (problem === undefined)
        return;
    const message = `${problem.file}${problem.line === undefined ? '' : ` line ${problem.line}`} ${problem.message}`;
    throw problem.kind === 'altered' ? errors/* errors */.s.EVIDENCE_ALTERED(message) : errors/* errors */.s.EVIDENCE_UNREADABLE(message);
}
function checkRule(rule, uses, chain, signedOnly) {
    const role = roles/* STEP_ROLES */.$[rule.step];
    const { reached, broken } = walk(uses, role, chain, signedOnly);
    const [gap] = broken;
    if (gap !== undefined) {
        throw errors/* errors */.s.EVIDENCE_GAP(`requires "${rule.text}", but ${gap.reason}, so its ${role} is not known`);
    }
    if (reached.length === 0) {
        throw errors/* errors */.s.EVIDENCE_GAP(`requires "${rule.text}", but nothing that this step uses is, or is made from, a ${role}`, {
            hint: 'Remove the rule, or write it at a later step.',
        });
    }
    return reached.map(target => proofOf(rule, target, chain, signedOnly));
}
/** Unsigned statements lead the way only where signed ones do not, and are then refused by name. */
function walk(uses, role, chain, signedOnly) {
    if (signedOnly) {
        const signed = (0,lineage/* reach */.gl)(uses, role, { ...chain, records: chain.records.filter(record => record.signer !== undefined) });
        if (signed.broken.length === 0)
            return signed;
    }
    return (0,lineage/* reach */.gl)(uses, role, chain);
}
function proofOf(rule, target, chain, signedOnly) {
    const asked = `requires "${rule.text}"`;
    const about = (0,lineage/* describeWay */.x9)(target);
    if (signedOnly) {
        for (const { record } of target.via) {
            if (record.signer === undefined)
                throw errors/* errors */.s.EVIDENCE_UNSIGNED(`${asked}, but ${describeRecord(record)}, which links to ${about}, is not signed by a trusted key`);
        }
    }
    const all = chain.records.filter(record => record.step === rule.step && record.subject.some(subject => (0,artifact/* sameArtifact */.Rg)(subject, target.artifact)));
    refuseAltered(target, all, chain);
    if (all.length === 0)
        throw errors/* errors */.s.EVIDENCE_GAP(`${asked}, but there is no ${rule.step} statement about ${about}`);
    const authentic = signedOnly ? all.filter(record => record.signer !== undefined) : all;
    if (authentic.length === 0) {
        throw errors/* errors */.s.EVIDENCE_UNSIGNED(`${asked}, but ${describeRecord(all.at(-1))} about ${about} is not signed by a trusted key`);
    }
    const signed = authentic.filter(record => rule.signer === undefined || record.signer === rule.signer);
    if (signed.length === 0) {
        const found = authentic.at(-1);
        const by = found.signer === undefined ? 'is unauthenticated' : `is signed by sha256:${found.signer}`;
        throw errors/* errors */.s.EVIDENCE_SIGNER(`${asked}, but ${describeRecord(found)} about ${about} ${by}`);
    }
    const pinned = signed.filter(record => rule.policy === undefined || usesPolicy(record, rule.policy));
    if (pinned.length === 0) {
        const found = signed.at(-1);
        const policies = found.configuration.map(item => `${item.name} (sha256:${item.digest.sha256 ?? '?'})`);
        throw errors/* errors */.s.EVIDENCE_POLICY(`${asked}, but ${describeRecord(found)} about ${about} was made under ${policies.join(', ') || 'no policy'}`);
    }
    const record = pinned.at(-1);
    if (rule.accepts.includes(record.verdict))
        return { rule, artifact: target.artifact, record };
    const older = pinned.findLast(candidate => rule.accepts.includes(candidate.verdict));
    const superseded = older === undefined
        ? ''
        : `; the ${older.verdict} of ${older.time} does not count any more, the newest statement does`;
    throw errors/* errors */.s.EVIDENCE_VERDICT(`${asked}, but ${describeRecord(record)} about ${about} says ${record.verdict}: ${record.headline}${superseded}`);
}
/**
 * Unsigned statements are held together by the digests that later ones name. One that was named, whose file is there
 * and which is not in it any more, was changed.
 */
function refuseAltered(target, proofs, chain) {
    for (const record of [...target.via.map(step => step.record), ...proofs]) {
        for (const link of record.builtOn) {
            if (chain.statements.some(found => found.digest === link.digest.sha256))
                continue;
            const file = chain.statements.find(found => found.file.split('/').at(-1) === link.name)?.file;
            if (file === undefined)
                continue;
            throw errors/* errors */.s.EVIDENCE_ALTERED(`${file} no longer holds the statement that ${describeRecord(record)} was built on (sha256:${link.digest.sha256})`);
        }
    }
}
function usesPolicy(record, sha256) {
    return record.configuration.some(item => item.digest.sha256 === sha256);
}
function describeRecord(record) {
    return `the ${record.step} statement of ${record.time} (${record.file} line ${record.line})`;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/write.js
var write = __webpack_require__(37353);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
;// CONCATENATED MODULE: ./build/js/shared/run/proof.js



/** Keys are read before any work is done: a wrong one must not cost a training. Raises EVIDENCE_KEY. */
async function openProofs(inputs, workspace) {
    const directory = (0,external_node_path_.resolve)(workspace, inputs.evidence);
    const signingKey = inputs['signing-key'] === undefined ? undefined : (0,keys/* parseSigningKey */.UG)(inputs['signing-key']);
    const trustedKeys = await trustedKeysOf(inputs['trusted-keys'] ?? [], workspace);
    let opened;
    const chain = () => {
        opened ??= (0,evidence_chain/* openChain */.y)(directory, { trustedKeys });
        return opened;
    };
    return {
        directory,
        chain,
        async require(uses) {
            const rules = inputs.requires ?? [];
            if (rules.length > 0)
                checkRequires(rules, uses, await chain(), { trustedKeys });
        },
        async build({ step, outcome, plan, host, startedOn, finishedOn }) {
            if (outcome.evidence === undefined)
                return undefined;
            const { verdict, headline, findings, versions } = outcome;
            return (0,write/* buildEvidence */.KX)(outcome.evidence, {
                step,
                verdict,
                headline,
                findings,
                versions,
                key: plan.key,
                uses: plan.uses,
                builtOn: (0,evidence_chain/* foundationsOf */.a)([...plan.uses, ...outcome.evidence.dependencies], await chain()),
                host,
                release: release/* RELEASE */.g,
                startedOn,
                finishedOn,
            }, signingKey);
        },
    };
}
/** Patterns → keys, each file once. A pattern that finds nothing is an error: it would silently trust nobody. */
async function trustedKeysOf(patterns, workspace) {
    if (patterns.length === 0)
        return [];
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const names = new Set();
    const excluded = patterns.filter(pattern => pattern.startsWith('!'));
    for (const pattern of patterns.filter(pattern => !pattern.startsWith('!'))) {
        const found = await glob([pattern, ...excluded], { cwd: workspace, dot: true, onlyFiles: true });
        // A plain path goes on as it is, so that its absence is told by name.
        for (const name of found.length === 0 ? [pattern] : found)
            names.add(name);
    }
    return (0,keys/* readTrustedKeys */.sr)([...names].sort().map(name => ({ path: (0,external_node_path_.resolve)(workspace, name), name })));
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
