export const id = 24;
export const ids = [24];
export const modules = {

/***/ 37024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/evidence/chain.js + 1 modules
var evidence_chain = __webpack_require__(897);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/evidence/lineage.js
var evidence_lineage = __webpack_require__(65551);
;// CONCATENATED MODULE: ./build/js/shared/evidence/verify-report.js




/** Turns what `verifyChain` found into an outcome, so that it is shown as every step's outcome is. */
function reportChain(checked) {
    const { chain, problems, files, authenticated } = checked;
    const findings = [...problems.map(problemFinding), ...files.map(fileFinding)];
    const count = chain.records.length;
    const failed = findings.filter(finding => finding.verdict === 'fail');
    const verdict = failed.length > 0 ? 'fail' : count === 0 ? 'inconclusive' : authenticated ? 'pass' : 'warn';
    const statements = `${count} ${count === 1 ? 'outcome' : 'outcomes'}`;
    return {
        verdict,
        ...words(verdict, statements, failed, checked),
        findings: [
            ...findings,
            ...(authenticated || count === 0 ? [] : [unauthenticated(chain)]),
            ...chain.records.filter(record => !problems.some(problem => problem.file === record.file)).map(wholeFinding),
        ],
        outputs: { verdict, outcomes: count, problems: failed.length },
        blocks: blocksOf(checked),
        measures: [
            { name: 'chain_outcomes', value: count, help: 'Outcome statements in the chain of evidence' },
            { name: 'chain_problems', value: failed.length, help: 'Links that are missing, altered, replayed or unreadable' },
        ],
    };
}
function words(verdict, statements, failed, { directory, files }) {
    const checkedFiles = files.length === 0 ? '' : ` ${files.length} of ${files.length} given artifacts are what was judged.`;
    switch (verdict) {
        case 'fail':
            return {
                headline: `the chain of evidence is broken: ${failed.length} ${failed.length === 1 ? 'problem' : 'problems'} in ${statements}`,
                why: failed
                    .slice(0, 3)
                    .map(finding => finding.message)
                    .join('; ')
                    .concat(failed.length > 3 ? `; and ${failed.length - 3} more` : ''),
                next: failed[0]?.remedy ?? 'see the table of problems',
            };
        case 'inconclusive':
            return {
                headline: 'there is no chain of evidence to verify',
                why: `${directory} holds no outcome statement (*.jsonl).`,
                next: 'name the directory that the steps wrote to with their input evidence',
            };
        case 'warn':
            return {
                headline: `the chain of evidence is whole, but unauthenticated: ${statements}`,
                why: `Every statement is readable and every digest that one names of another fits.${checkedFiles} No signature was checked, so this shows that the outcomes fit together, not that none was removed or rewritten.`,
                next: 'give the public keys that signed the evidence with --trusted-keys',
            };
        case 'pass':
            return {
                headline: `the chain of evidence is whole and signed: ${statements}`,
                why: `Every statement is signed by a trusted key, and every digest that one names of another fits.${checkedFiles}`,
                next: 'nothing; the table below says what each step decided',
            };
    }
}
const REMEDIES = {
    missing: 'bring the whole evidence directory of the run together, every job’s artifact, then verify again',
    altered: 'take the file from the job that wrote it; if it is the original there, do not trust what builds on it',
    replayed: 'remove the copy; a statement belongs only in the file of its step and subject',
    unreadable: 'take the file from the job that wrote it, or remove it if it is no evidence',
    unsigned: 'give the step that wrote it a signing key, or name the public half of its key in --trusted-keys',
};
function problemFinding(problem) {
    const place = problem.line === undefined ? problem.file : `${problem.file} line ${problem.line}`;
    return {
        code: `evidence-${problem.kind}`,
        verdict: 'fail',
        subject: place,
        message: `${place} ${problem.message}`,
        truth: truth/* EXACT */.q,
        remedy: REMEDIES[problem.kind],
    };
}
function fileFinding(file) {
    const ref = (0,evidence_artifact/* digestRef */.yb)(file);
    if (file.records.length > 0) {
        const steps = [...new Set(file.records.map(record => record.step))].join(', ');
        return {
            code: 'artifact',
            verdict: 'pass',
            subject: file.name,
            message: `${file.name} is what ${steps} judged`,
            truth: truth/* EXACT */.q,
            observed: ref,
        };
    }
    const message = file.expected === undefined
        ? `${file.name} (${ref}) is the subject of no statement`
        : `${file.name} is not what was judged: it is ${ref}, the statement names ${(0,evidence_artifact/* digestRef */.yb)(file.expected)}`;
    return {
        code: file.expected === undefined ? 'artifact-unknown' : 'artifact-altered',
        verdict: 'fail',
        subject: file.name,
        message,
        truth: truth/* EXACT */.q,
        observed: ref,
        expected: file.expected === undefined ? undefined : (0,evidence_artifact/* digestRef */.yb)(file.expected),
        remedy: 'run the step that judges it on exactly these bytes, or find the bytes that were judged',
    };
}
function unauthenticated(chain) {
    const signed = chain.statements.filter(found => found.signed).length;
    return {
        code: 'evidence-unauthenticated',
        verdict: 'warn',
        subject: 'signatures',
        message: `${signed} of ${chain.statements.length} statements carry a signature; none was checked, because no trusted key was given`,
        truth: truth/* EXACT */.q,
        remedy: 'give the public keys with --trusted-keys',
    };
}
function wholeFinding(record) {
    return {
        code: 'evidence-record',
        verdict: 'pass',
        subject: `${record.file} line ${record.line}`,
        message: `${record.step} ${record.verdict}: ${record.headline}`,
        truth: truth/* EXACT */.q,
    };
}
function blocksOf({ chain, problems, files, authenticated }) {
    const blocks = [];
    const tip = tipOf(chain, files);
    const lineage = (0,evidence_lineage/* lineageOf */.bQ)(tip, chain);
    if (tip !== undefined && lineage.length > 0) {
        const told = lineage.map(record => `${record.step} ${record.verdict}`).join(', ');
        blocks.push(outcome_blocks/* block */.o.plot(`The way of ${(0,evidence_lineage/* nameOf */.Vb)(tip)}`, `Steps in order: ${told}.`, {
            kind: 'stations',
            stations: lineage.map(record => ({
                label: record.step,
                verdict: record.verdict,
                note: record.subject[0]?.name ?? '',
            })),
        }));
    }
    if (problems.length > 0) {
        blocks.push(outcome_blocks/* block */.o.section('Problems', [
            outcome_blocks/* block */.o.table(['Problem', 'File', { title: 'Line', align: 'right' }, 'What'], problems.map(problem => [problem.kind, problem.file, problem.line ?? null, problem.message])),
        ]));
    }
    if (files.length > 0) {
        blocks.push(outcome_blocks/* block */.o.section('Artifacts compared', [
            outcome_blocks/* block */.o.table(['Artifact', 'Bytes', 'Digest', 'Judged by'], files.map(file => [
                file.name,
                { verdict: file.records.length > 0 ? 'pass' : 'fail' },
                (0,evidence_artifact/* digestRef */.yb)(file),
                [...new Set(file.records.map(record => record.step))].join(', ') || 'nobody',
            ])),
        ]));
    }
    if (chain.records.length > 0) {
        blocks.push(outcome_blocks/* block */.o.section('Outcomes', [
            outcome_blocks/* block */.o.table(COLUMNS, chain.records.map(record => rowOf(record, authenticated))),
            outcome_blocks/* block */.o.section('Statements and what they were built on', [links(chain)], true),
        ]));
    }
    return blocks;
}
const COLUMNS = ['Step', 'Verdict', 'About', 'Digest', 'Time (UTC)', 'Signer'];
function rowOf(record, authenticated) {
    const [subject] = record.subject;
    const others = record.subject.length > 1 ? ` and ${record.subject.length - 1} more` : '';
    return [
        record.step,
        { verdict: record.verdict },
        `${subject?.name ?? ''}${others}`,
        subject === undefined ? '' : (0,evidence_artifact/* digestRef */.yb)(subject).replace(/^(\w+:[0-9a-f]{12})[0-9a-f]+$/, '$1…'),
        record.time.replace('T', ' ').replace(/(\.\d+)?Z$/, ''),
        record.signer === undefined ? (authenticated ? 'none trusted' : 'unauthenticated') : record.signer.slice(0, 12),
    ];
}
/** How the statements hold together, for whoever follows them by hand. */
function links(chain) {
    return outcome_blocks/* block */.o.table(['File', { title: 'Line', align: 'right' }, 'Statement', 'Built on'], chain.records.map(record => [
        record.file,
        record.line,
        `sha256:${record.digest}`,
        record.builtOn.map(link => link.name).join(', ') || null,
    ]));
}
const ORDER = ['release', 'image', 'model', 'data'];
/** Whose way is drawn: a given artifact, else the newest artifact that is furthest along and was let through. */
function tipOf(chain, files) {
    const given = files.find(file => file.artifact !== undefined)?.artifact;
    if (given !== undefined)
        return given;
    for (const role of ORDER) {
        const about = chain.records.filter(record => record.subject[0]?.role === role);
        const record = about.findLast(candidate => (0,verdict/* letsThrough */.AT)(candidate.verdict)) ?? about.at(-1);
        if (record !== undefined)
            return record.subject[0];
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/write.js
var write = __webpack_require__(37353);
;// CONCATENATED MODULE: ./build/js/shared/evidence/verify.js






/**
 * Retraces a whole chain, offline: every line is read, every signature tried, every digest that one statement names of
 * another looked up.
 *
 * fail: a link is missing, altered, replayed, unreadable, or unsigned although keys were given.
 * warn: whole, but unauthenticated, because no key was given or nothing is signed.
 * inconclusive: there is no evidence. pass: whole and signed.
 */
async function verifyChain(directory, options = {}) {
    const chain = await (0,evidence_chain/* openChain */.y)(directory, { trustedKeys: options.trustedKeys });
    const authenticated = (options.trustedKeys ?? []).length > 0;
    const problems = [
        ...chain.problems,
        ...brokenLinks(chain),
        ...brokenCompanions(chain),
        ...replays(chain),
        ...(authenticated ? unsigned(chain) : []),
    ];
    const files = [];
    for (const artifact of options.artifacts ?? [])
        files.push(await checkFile(artifact, chain, options));
    return { outcome: reportChain({ chain, problems, files, authenticated, directory }), chain, problems, files };
}
/** Statements that were built upon and are not there any more, or not as they were. */
function brokenLinks(chain) {
    return chain.records.flatMap(record => record.builtOn
        .filter(link => !chain.statements.some(found => found.digest === link.digest.sha256))
        .map(link => lost(record, link.name, link.digest.sha256, chain, 'was built on')));
}
/** The statement in the field's own terms that each outcome stands beside. */
function brokenCompanions(chain) {
    return chain.records.flatMap(record => record.companions
        .filter(link => !chain.statements.some(found => found.file === record.file && found.digest === link.digest.sha256))
        .map(link => ({
        kind: 'altered',
        file: record.file,
        line: record.line,
        message: `stands beside a ${link.name} statement sha256:${link.digest.sha256} that is not in this file any more`,
    })));
}
function lost(record, name, digest, chain, how) {
    const file = chain.statements.find(found => baseName(found.file) === name)?.file;
    const what = `statement sha256:${digest} that ${record.step} (${record.file} line ${record.line}) ${how}`;
    return file === undefined
        ? { kind: 'missing', file: name, message: `is missing; it held the ${what}` }
        : { kind: 'altered', file, message: `no longer holds the ${what}` };
}
/** The same statement twice, or under a file name that belongs to another step or subject. */
function replays(chain) {
    const problems = [];
    const first = new Map();
    for (const found of chain.statements) {
        const seen = first.get(found.digest);
        if (seen === undefined)
            first.set(found.digest, found);
        // Repeated work says the same in the field's own terms, which know no time; only an outcome is told once.
        else if (found.outcome !== undefined || seen.file !== found.file) {
            const { file, line } = found;
            problems.push({
                kind: 'replayed',
                file,
                line,
                message: `repeats the statement of ${seen.file} line ${seen.line}`,
            });
        }
    }
    for (const record of chain.records) {
        const expected = record.subject.map(subject => (0,write/* evidenceFileName */.x_)(record.step, subject));
        if (expected.includes(baseName(record.file)))
            continue;
        problems.push({
            kind: 'replayed',
            file: record.file,
            line: record.line,
            message: `holds a statement that belongs in ${expected[0]}: ${record.step} about ${record.subject[0]?.name}`,
        });
    }
    return problems;
}
function unsigned(chain) {
    return chain.statements
        .filter(found => found.signer === undefined)
        .map(({ file, line, signed }) => ({
        kind: 'unsigned',
        file,
        line,
        message: signed ? 'is signed, but by none of the trusted keys' : 'is not signed',
    }));
}
async function checkFile({ path, name }, chain, options) {
    const directory = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    const digest = directory
        ? { dirHash: (await (0,evidence_digest/* digestTree */.hW)(path, options)).dirHash }
        : { sha256: (await (0,evidence_digest/* digestFile */.TM)(path, options)).sha256 };
    const subjects = chain.records.flatMap(record => record.subject.map(subject => ({ record, subject })));
    const records = subjects.filter(({ subject }) => (0,evidence_artifact/* sameArtifact */.Rg)(subject, { digest })).map(({ record }) => record);
    const artifact = subjects.find(({ subject }) => (0,evidence_artifact/* sameArtifact */.Rg)(subject, { digest }))?.subject;
    const sameName = subjects.findLast(({ subject }) => subject.name === name || baseName(subject.name) === baseName(name));
    return { name, digest, records, artifact, expected: sameName?.subject };
}
function baseName(path) {
    return path.replace(/\/+$/, '').split('/').at(-1) ?? path;
}

// EXTERNAL MODULE: ./build/js/shared/host/host.js + 13 modules
var host_host = __webpack_require__(56050);
// EXTERNAL MODULE: ./build/js/shared/http/http.js + 9 modules
var http = __webpack_require__(68519);
// EXTERNAL MODULE: ./build/js/shared/redact/redactor.js
var redactor = __webpack_require__(26600);
// EXTERNAL MODULE: ./build/js/shared/report/terminal/render.js + 3 modules
var render = __webpack_require__(37937);
// EXTERNAL MODULE: ./build/js/shared/report/markdown/render.js + 2 modules
var markdown_render = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/js/shared/report/machine/document.js
var machine_document = __webpack_require__(56618);
// EXTERNAL MODULE: ./build/js/shared/run/clock.js
var clock = __webpack_require__(21730);
// EXTERNAL MODULE: ./build/js/shared/run/proof.js + 2 modules
var proof = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __webpack_require__(1234);
// EXTERNAL MODULE: ./build/js/cli/src/errors.js
var errors = __webpack_require__(91003);
;// CONCATENATED MODULE: ./build/js/cli/src/verify.js









/** `mlops verify`: the chain is shown as every step's outcome is. */
async function verify({ positional, inputs, global }, terminal) {
    if (positional.length > 1)
        throw errors/* errors */.s.CLI_USAGE(`mlops verify takes one directory, not ${positional.length}`);
    const { workspace } = terminal;
    const directory = positional[0] ?? 'mlops-out/evidence';
    const lines = (name) => (inputs.get(name) ?? '').split('\n').filter(line => line !== '');
    const startedOn = new Date(clock/* clock */.p.now()).toISOString();
    const { outcome } = await verifyChain((0,external_node_path_.resolve)(workspace, directory), {
        trustedKeys: await (0,proof/* trustedKeysOf */.d)(lines('trusted-keys'), workspace),
        artifacts: lines('artifact').map(name => ({ path: (0,external_node_path_.resolve)(workspace, name), name })),
    });
    const host = (0,host_host/* createHost */.D)({
        ...terminal.hostOptions('verify', global),
        now: clock/* clock */.p.now,
        redactor: (0,redactor/* createRedactor */.l)(),
        http: (0,http/* createHttp */.V)({ clock: clock/* clock */.p, env: terminal.env }),
    });
    const report = {
        ...outcome,
        step: 'verify',
        title: 'Verify',
        host: host.info,
        key: {},
        startedOn,
        finishedOn: new Date(clock/* clock */.p.now()).toISOString(),
        reused: false,
        release: release/* RELEASE */.g,
    };
    await host.publish({
        step: 'verify',
        verdict: outcome.verdict,
        outputs: { verdict: outcome.verdict, headline: outcome.headline },
        text: (0,render/* renderTerminal */.b)(report, host.display),
        summary: (0,markdown_render/* renderMarkdown */.Gc)(report),
        comment: undefined,
        token: undefined,
        annotations: [],
        artifacts: [],
        document: (0,machine_document/* outcomeDocument */.a)(report),
    });
    return (0,exit_code/* exitCodeOf */.FO)(outcome.verdict, ['fail', 'inconclusive']);
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


/***/ })

};
