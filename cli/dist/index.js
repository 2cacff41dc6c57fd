import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 29907:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 43106:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 48476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16124);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'build-image',
    title: 'MLOps build image',
    question: 'Is this the image that was tested?',
    description: 'Adds a model, files and a start command to a base image as deterministic layers, without Docker and without pulling the base where the registry can mount it. The image is pushed by digest, smoke-tested, and only then named by a tag.',
    inputs: {
        base: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            required: true,
            example: 'ghcr.io/acme/serve@sha256:…',
            description: 'The base image: a registry reference (pin it by digest), `oci:<path>[:tag]` for an OCI layout on disk, or `scratch`.',
        }),
        model: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({ required: true, description: 'The model directory (or file).', example: 'model/' }),
        'model-path': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: '/models',
            pattern: '^/[^\\s]*$',
            description: 'Where the model goes in the image; also its `MODEL_DIR` variable unless `env` sets one.',
        }),
        files: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'More files and directories, `<path>=<place in the image>`, one a line.',
            example: 'serve/=/app',
        }),
        entrypoint: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({ description: 'Entrypoint, one argument a line. Default: the base’s.' }),
        command: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({ description: 'Start command, one argument a line. Default: the base’s.', example: 'node' }),
        env: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({ description: 'Environment of the image, `NAME=value`, one a line.' }),
        workdir: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^/[^\\s]*$',
            description: 'Working directory in the image. Default: the base’s.',
        }),
        user: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'User (and group) that the image runs as, e.g. `65532:65532`. Default: the base’s.',
        }),
        port: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            min: 1,
            max: 65535,
            integer: true,
            default: '8080',
            description: 'The port that the server listens on; given to it as `PORT`.',
        }),
        platform: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: 'linux/amd64',
            pattern: '^[a-z0-9]+/[a-z0-9]+(/[a-z0-9]+)?$',
            description: 'Platform of the image, `os/architecture[/variant]`.',
        }),
        image: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            required: true,
            example: 'ghcr.io/acme/fraud',
            description: 'Where the image goes: a repository of a registry, or `oci:<path>` for an OCI layout on disk. Without tag.',
        }),
        tags: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({
            description: 'Tags that name the image once the smoke test has passed, one a line.',
            example: '1.4.0',
        }),
        'move-tags': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Let a tag that names another image be moved. Without it that is an error, and nothing is pushed.',
        }),
        version: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Version of the model, for the label. Default: what `register-model` recorded for it.',
        }),
        labels: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({ description: 'More labels, `name=value`, one a line.' }),
        created: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: '1970-01-01T00:00:00Z',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$',
            description: 'Creation time in the image. Fixed by default, so that the same inputs give the same digest.',
        }),
        'max-layer-size': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.size({
            default: '5GiB',
            min: 1 << 20,
            description: 'A new layer begins where one would exceed this.',
        }),
        smoke: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Smoke test (YAML): requests that the started image must answer.',
            example: 'mlops/smoke.yml',
        }),
        'smoke-runner': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['auto', 'docker', 'podman', 'rootless', 'process', 'none'], {
            default: 'auto',
            description: 'How the image is started for the smoke test. `process` starts the packed files with this machine’s own runtime and can claim no more than that (at most a warning). `auto` takes the first of docker, podman, rootless, process that works here.',
        }),
        'registry-username': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'User name for the registry. Default: what `docker login` left.',
        }),
        'registry-password': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.secret({ description: 'Password or token for the registry.' }),
        'insecure-registry': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Speak plain HTTP to a registry that is not on this machine.',
        }),
    },
    outputs: {
        image: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('The image by digest, `<name>@sha256:…`: what `helm-canary` takes.'),
        digest: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('Digest of the image manifest.'),
        tags: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.json('The tags that name it now.'),
        smoke: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('How the smoke test ran: `docker`, `podman`, `rootless`, `process` or `none`.'),
        size: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.number('Bytes of all layers, compressed as they are stored.'),
        uploaded: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.number('Bytes that were sent in this run.'),
    },
    rules: [
        {
            rule: '`registry-username` and `registry-password` are given together',
            check: inputs => (inputs['registry-username'] === undefined) === (inputs['registry-password'] === undefined)
                ? undefined
                : 'registry-username and registry-password must be given together',
        },
        {
            rule: '`image` has no tag and no digest; tags go into `tags`',
            check: inputs => /@|:[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(inputs.image.replace(/^oci:/, '').replace(/^[^/]*:\d+(?=\/)/, ''))
                ? 'image must be a name without tag or digest; put the tag into tags'
                : undefined,
        },
        {
            rule: 'with `base: scratch`, `entrypoint` or `command` is required',
            check: inputs => inputs.base === 'scratch' && !inputs.entrypoint?.length && !inputs.command?.length
                ? 'base scratch starts nothing by itself: give entrypoint or command'
                : undefined,
        },
    ],
    permissions: {
        github: { contents: 'read', packages: 'write' },
        gitlab: ['CI_REGISTRY_PASSWORD, or a deploy token with `write_registry`'],
    },
    branding: { icon: 'package', color: 'blue' },
    reuse: ['pass', 'warn'],
});


/***/ }),

/***/ 13801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30339);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16124);

const CSV_INPUTS = /^csv-/;
const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'drift-gate',
    title: 'MLOps drift gate',
    question: 'Is the world still the one the model learned?',
    description: 'Compares current data with a reference, column by column, exactly and with a stated error rate, and the model’s performance where labels are known. Says which columns drifted, what changed in them, and whether to retrain.',
    inputs: {
        current: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            required: true,
            description: 'The data to judge: one path or glob a line, `!` excludes. Without `reference` both windows are taken from it.',
            example: 'predictions/2026-07/*.parquet',
        }),
        reference: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'The data to compare with, usually what the model was trained or tested on. Leave it out to compare two windows of `current`.',
            example: 'data/reference.parquet',
        }),
        profile: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'A profile of the reference, made by `mlops drift-gate profile`, in the place of its rows: smaller, faster, and without anybody’s data.',
            example: 'mlops/reference-profile.json',
        }),
        policy: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Drift policy (YAML): levels, measures, columns, performance. Without it the documented defaults hold.',
            example: 'mlops/drift.yml',
        }),
        'time-column': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column with the time of a row (a timestamp or date). Windows are cut by it.',
            example: 'ts',
        }),
        'current-window': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.duration({
            min: 1,
            description: 'Take the newest rows of this length as current, e.g. `7d`. Needs `time-column`.',
            example: '7d',
        }),
        'reference-window': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.duration({
            min: 1,
            description: 'Without `reference`: take the rows of this length before the current window as reference, e.g. `90d`.',
            example: '90d',
        }),
        align: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['none', 'weekday'], {
            default: 'none',
            description: '`weekday`: of the reference only rows of the weekdays that the current window has, so that a Monday is compared with Mondays. Needs `current-window`.',
        }),
        'window-end': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.time({
            description: 'Time at which the current window ends (ISO 8601; UTC without an offset), itself included. Default: the newest time in the data, so that a run can be repeated.',
            example: '2026-07-01T06:00:00Z',
        }),
        label: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column with what really was. With `score` or `prediction`, performance on both datasets is compared.',
            example: 'label',
        }),
        labels: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'Labels that came later, as a dataset of their own: joined to the rows by `label-key`. Rows without a label are counted and reported.',
            example: 'labels/2026-07.csv',
        }),
        'label-key': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column that names a row, in the predictions and in `labels`.',
            example: 'tx_id',
        }),
        prediction: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column with the class or number that the model said.',
            example: 'prediction',
        }),
        score: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column with the model’s score or probability of the positive class.',
            example: 'probability',
        }),
        importances: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Feature importances of the model (JSON: column to number): of columns with one verdict the more important stand first. `importance` of the policy goes before it.',
            example: 'model/importances.json',
        }),
        model: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'The model whose inputs these are (directory or file). Named in the evidence; `requires` then also speaks about the model and what it was made from.',
            example: 'model/',
        }),
        state: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'File that remembers earlier runs (JSON): for an error rate over the life of the model, `fail-after`, the cooldown of retraining and the time line. Carry it from run to run as an artifact or in a cache; what it lacks is taken from the evidence.',
            example: 'mlops/drift-state.json',
        }),
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetInputs */ .Q,
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .I,
    },
    outputs: {
        'should-retrain': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.boolean('`true` when the columns, all of them together (the multivariate detector) or the performance fail, and neither `fail-after` nor the cooldown of `retrain` holds it back.'),
        'drifted-columns': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.json('Names of the columns that warn or fail, the worst first.'),
        'drifted-share': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Share of the compared columns that warn or fail.'),
        position: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Which batch of the life of this reference and policy it is, from 1; 0 without `state`.'),
        'failed-in-a-row': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Batches in a row that failed by themselves, this one included; 0 without `state`.'),
        'decayed-metrics': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.json('Names of the metrics that warn or fail.'),
        'decayed-slices': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.json('Slices of the rows whose performance warns or fails.'),
        'compared-columns': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('How many columns were compared.'),
        'reference-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Rows of the reference.'),
        'current-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Rows of the current data.'),
        'dataset-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Digest of the current data: `sha256:…` of one file, `dirHash:…` of several.'),
    },
    rules: [
        {
            rule: 'Without `reference` or `profile`, `time-column`, `current-window` and `reference-window` are required',
            check: inputs => {
                if (inputs.reference !== undefined || inputs.profile !== undefined)
                    return undefined;
                const lacking = ['time-column', 'current-window', 'reference-window'].filter(name => inputs[name] === undefined);
                if (lacking.length === 0)
                    return undefined;
                return `there is nothing to compare with: give reference or profile, or ${lacking.join(', ')} to compare two windows of current`;
            },
        },
        {
            rule: '`profile` excludes `reference` and `reference-window`',
            check: inputs => {
                const other = ['reference', 'reference-window'].find(name => inputs[name] !== undefined);
                return inputs.profile !== undefined && other !== undefined ? `give profile or ${other}, not both` : undefined;
            },
        },
        {
            rule: '`reference` and `reference-window` exclude each other',
            check: inputs => inputs.reference !== undefined && inputs['reference-window'] !== undefined
                ? 'give reference (its rows are taken whole) or reference-window, not both'
                : undefined,
        },
        {
            rule: '`current-window` and `window-end` need `time-column`; `window-end` needs `current-window`',
            check: inputs => {
                if (inputs['time-column'] === undefined) {
                    const given = ['current-window', 'window-end'].find(name => inputs[name] !== undefined);
                    return given === undefined ? undefined : `${given} needs time-column, to know when a row was`;
                }
                return inputs['window-end'] !== undefined && inputs['current-window'] === undefined
                    ? 'window-end needs current-window'
                    : undefined;
            },
        },
        {
            rule: '`label` goes with `score`, `prediction` or both',
            check: inputs => {
                const answered = inputs.score !== undefined || inputs.prediction !== undefined;
                if (inputs.label !== undefined && !answered)
                    return 'label needs score or prediction to be compared with';
                return undefined;
            },
        },
        {
            rule: '`labels` needs `label-key` and `label`; `label-key` needs `labels`',
            check: inputs => {
                if (inputs.labels === undefined) {
                    return inputs['label-key'] === undefined ? undefined : 'label-key needs labels, the dataset to join';
                }
                const lacking = ['label-key', 'label'].filter(name => inputs[name] === undefined);
                return lacking.length === 0 ? undefined : `labels needs ${lacking.join(' and ')}`;
            },
        },
        {
            rule: '`align: weekday` needs `current-window`',
            check: inputs => inputs.align === 'weekday' && inputs['current-window'] === undefined
                ? 'align: weekday needs current-window, to know which weekdays'
                : undefined,
        },
        {
            rule: '`label`, `prediction`, `score` and `time-column` are different columns',
            check: inputs => {
                const names = ['label', 'prediction', 'score', 'time-column'].filter(n => inputs[n] !== undefined);
                for (const [i, name] of names.entries()) {
                    const twin = names.slice(0, i).find(other => inputs[other] === inputs[name]);
                    if (twin !== undefined)
                        return `${twin} and ${name} are both ${inputs[name]}, expected two columns`;
                }
                return undefined;
            },
        },
        {
            rule: '`csv-…` inputs go with `format: csv` or `auto`',
            check: (inputs, given) => {
                const csv = [...given].filter(name => CSV_INPUTS.test(name));
                if (csv.length === 0 || inputs.format === 'csv' || inputs.format === 'auto')
                    return undefined;
                return `${csv.join(', ')} is for CSV, but format is ${inputs.format}`;
            },
        },
        {
            rule: '`engine-path` and `engine-url` exclude each other',
            check: inputs => inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
                ? 'give engine-path or engine-url, not both'
                : undefined,
        },
    ],
    permissions: { github: { contents: 'read' }, gitlab: [] },
    branding: { icon: 'activity', color: 'orange' },
});


/***/ }),

/***/ 67991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62710);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30339);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineSubcommand */ .Z)({
    step: 'drift-gate',
    name: 'profile',
    summary: 'Measure a reference once, so that later runs compare with it without its rows.',
    description: 'Reads the reference and prints its profile (JSON): bins and their counts, a distribution function at equal ranks, categories, missing values, and how far its chunks lie from one another. `drift-gate` takes it as `profile`. Binned measures are the same as from the rows; KS and Wasserstein state how far they can be off, and the decision allows for it. The profile holds values of the data: smallest and largest ones, quantiles, categories.',
    inputs: {
        data: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            required: true,
            description: 'The reference: one path or glob a line; `!` excludes. All files together are one table.',
            example: 'data/reference.parquet',
        }),
        policy: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'The drift policy that the later runs have: types of columns and what is excluded come from it.',
            example: 'mlops/drift.yml',
        }),
        'time-column': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Column with the time of a row. With it the reference is cut into chunks, which teach levels.',
            example: 'ts',
        }),
        'chunk-length': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.duration({
            min: 1,
            description: 'Length of a chunk, e.g. that of later batches. Default: equally many rows, `chunks` of the policy.',
            example: '7d',
        }),
        label: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Column with what really was: profiled, and never taken for a feature.' }),
        prediction: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Column with what the model said: profiled likewise.' }),
        score: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Column with the model’s score: profiled likewise.' }),
        'output-file': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Where to write the profile instead of printing it.',
            example: 'mlops/reference-profile.json',
        }),
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetInputs */ .Q,
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .I,
    },
    rules: [
        {
            rule: '`chunk-length` needs `time-column`',
            check: inputs => inputs['chunk-length'] !== undefined && inputs['time-column'] === undefined
                ? 'chunk-length needs time-column, to know when a row was'
                : undefined,
        },
        {
            rule: '`engine-path` and `engine-url` exclude each other',
            check: inputs => inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
                ? 'give engine-path or engine-url, not both'
                : undefined,
        },
    ],
    examples: [
        'mlops drift-gate profile --data data/reference.parquet --output-file mlops/reference-profile.json',
        "mlops drift-gate profile --data 'data/2026-0*.parquet' --time-column ts --chunk-length 7d --output-file ref.json",
    ],
});


/***/ }),

/***/ 44701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16124);

const RELEASE = '^[a-z0-9]([-a-z0-9]{0,44}[a-z0-9])?$';
const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'helm-canary',
    title: 'MLOps Helm canary',
    question: 'Does real traffic agree?',
    description: 'Runs the new image beside the stable release, sends it a growing share of real traffic, and promotes it or rolls it back by sequential tests with stated error rates. On a cluster (Helm, Gateway API, Prometheus) or, with two processes behind a proxy, on any machine.',
    inputs: {
        target: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['kubernetes', 'sandbox'], {
            default: 'kubernetes',
            description: '`kubernetes`: a Helm release behind a Gateway API route. `sandbox`: two local server processes behind a weighted proxy; everything above the traffic is the same.',
        }),
        release: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            required: true,
            pattern: RELEASE,
            example: 'fraud',
            description: 'The stable Helm release. The canary is the release `<release>-canary` of the same chart.',
        }),
        image: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            required: true,
            example: 'ghcr.io/acme/fraud@sha256:…',
            description: 'The new image by digest, as `build-image` gives it (the sandbox also takes `oci:<path>@sha256:…`).',
        }),
        plan: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            example: 'mlops/canary.yml',
            description: 'Canary plan (YAML): steps, time limits, error rates, metrics. Every key has a default.',
        }),
        'on-inconclusive': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['rollback', 'hold'], {
            default: 'rollback',
            description: 'When the time is over without a decision: put the route back and remove the canary, or hold both as they are for somebody to look at.',
        }),
        chart: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            // Helm would read a leading dash as one of its own flags.
            pattern: '^[A-Za-z0-9._/~@].*$',
            example: 'deploy/chart',
            description: 'The chart: a directory, an archive, or a reference that helm resolves (`oci://…`, `repo/name`).',
        }),
        'chart-version': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Version of a chart that comes from a repository.' }),
        values: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({ description: 'Values files for both releases, one a line; later ones win.' }),
        set: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'Single values for both releases, `dotted.key=value`, one a line; they win over the files.',
            example: 'replicas=2',
        }),
        'image-values': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: 'image.repository,image.tag',
            description: 'The chart’s keys for the image, separated by commas: repository; repository and tag (the digest is part of the tag); or repository, tag and digest. One key alone gets the whole reference.',
        }),
        'canary-values': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            default: 'httpRoute.enabled=false',
            description: 'Values of the canary alone, `dotted.key=value`, one a line: what only the stable release may have is switched off here.',
        }),
        route: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^(?:(?:httproute|grpcroute)/)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$',
            example: 'fraud',
            description: 'The route whose weights are shifted: an HTTPRoute’s name, or `grpcroute/<name>`.',
        }),
        service: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'The stable release’s service. Default: the one of its services that the route names.',
        }),
        'canary-service': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'The canary’s service. Default: `service` with the release’s name replaced, or the canary’s only one.',
        }),
        namespace: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
            description: 'Namespace of releases and route. Default: that of the kubeconfig’s context.',
        }),
        kubeconfig: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Kubeconfig file. Default: KUBECONFIG, `~/.kube/config`, or the pod’s service account.',
        }),
        context: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Context of the kubeconfig. Default: its current one.' }),
        'prometheus-url': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^https?://[^\\s]+$',
            example: 'https://prometheus.example.com',
            description: 'Base address of a Prometheus-compatible API, where the counters are read.',
        }),
        'prometheus-token': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.secret({ description: 'Bearer token for Prometheus.' }),
        'prometheus-headers': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'More headers for Prometheus, `name=value`, one a line.',
            example: 'X-Scope-OrgID=acme',
        }),
        'helm-path': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({ description: 'The helm program (3.13 or newer, or 4). Default: the one on PATH.' }),
        timeout: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.duration({
            default: '5m',
            min: 1000,
            description: 'How long a release (on a sandbox: a server) may take to be ready.',
        }),
        'repair-pending': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Roll a stable release that a killed deployment left in a pending state back to its last good revision, instead of stopping.',
        }),
        'sandbox-stable': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({
            description: 'Command of the stable server, one argument a line; it must listen on PORT.',
            example: 'node',
        }),
        'sandbox-stable-image': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            example: 'oci:dist/image@sha256:…',
            description: 'Instead of a command: an image of an OCI layout, whose files are unpacked and started.',
        }),
        'sandbox-canary': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({
            description: 'Command of the canary, one argument a line. Default: what `image` says, when it is an OCI layout.',
        }),
        'sandbox-ready': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: '/',
            pattern: '^/[^\\s]*$',
            description: 'Path on which a server answers below 500 when it is ready.',
        }),
        'sandbox-port': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '0',
            min: 0,
            max: 65535,
            integer: true,
            description: 'Port of the sandbox’s proxy on 127.0.0.1; 0 takes a free one and prints it.',
        }),
        'sandbox-traffic': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '0',
            min: 0,
            max: 5000,
            description: 'Requests per second that the step itself sends through the proxy; 0: somebody else sends them.',
        }),
    },
    outputs: {
        decision: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('`promoted`, `rolled-back` or `held`; `unchanged` when the stable release runs this image already.'),
        weights: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.json('The weights that were set: `[{"seconds": 0, "percent": 5}, …]`.'),
        requests: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.number('Judged requests, both releases together.'),
        'error-ratio': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.json('The canary’s error rate over the stable one’s: `{"low": …, "high": …}`, valid at every look.'),
        'false-rollback': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.number('Bound on the chance that a release which is no worse is rolled back.'),
        'false-promotion': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.number('Bound on the chance that a release at the plan’s limit is promoted.'),
        digest: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('sha256 of the rendered release that was judged.'),
    },
    rules: [
        {
            rule: '`chart`, `route` and `prometheus-url` are required when target is kubernetes',
            check: inputs => {
                if (inputs.target !== 'kubernetes')
                    return undefined;
                const missing = ['chart', 'route', 'prometheus-url'].filter(name => inputs[name] === undefined);
                return missing.length > 0 ? `target kubernetes needs ${missing.join(', ')}` : undefined;
            },
        },
        {
            rule: 'with target sandbox, exactly one of `sandbox-stable` and `sandbox-stable-image` is given',
            check: inputs => {
                if (inputs.target !== 'sandbox')
                    return undefined;
                const given = ['sandbox-stable', 'sandbox-stable-image'].filter(name => inputs[name]?.length);
                return given.length === 1
                    ? undefined
                    : `target sandbox needs exactly one of sandbox-stable and sandbox-stable-image (got ${given.join(', ') || 'neither'})`;
            },
        },
        {
            rule: 'with target sandbox, `sandbox-canary` is required unless `image` is an OCI layout',
            check: inputs => inputs.target === 'sandbox' && !inputs['sandbox-canary']?.length && !inputs.image.startsWith('oci:')
                ? 'target sandbox needs sandbox-canary, or an image of an OCI layout (oci:<path>@sha256:…)'
                : undefined,
        },
        {
            rule: '`on-inconclusive: hold` needs target kubernetes',
            check: inputs => inputs.target === 'sandbox' && inputs['on-inconclusive'] === 'hold'
                ? 'on-inconclusive hold needs target kubernetes: a sandbox ends with the step'
                : undefined,
        },
    ],
    permissions: {
        github: { contents: 'read' },
        gitlab: ['access to the cluster, e.g. KUBECONFIG as a file variable or the agent for Kubernetes'],
    },
    branding: { icon: 'activity', color: 'yellow' },
    post: true,
    reuse: ['pass', 'warn'],
});


/***/ }),

/***/ 17705:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16124);
/* harmony import */ var _shared_registry_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1825);


const SEMVER = '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$';
const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'register-model',
    title: 'MLOps register model',
    question: 'Is this model better, or at least not worse, than the champion?',
    description: 'Judges a model by thresholds and against the champion on the same rows, registers it as a version with a model card, and moves the alias: to a directory or to an MLflow server, without Python. Also moves the alias back.',
    inputs: {
        action: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['register', 'rollback'], {
            default: 'register',
            description: '`register` judges, registers and promotes a model; `rollback` moves the alias back to the version before, or to `rollback-to`.',
        }),
        name: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            required: true,
            pattern: _shared_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_NAME */ .U,
            example: 'fraud',
            description: 'Name of the registered model.',
        }),
        model: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({ description: 'The model directory. Required to register.', example: 'model/' }),
        policy: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Promotion policy (YAML): thresholds and the comparison with the champion. Required to register.',
            example: 'mlops/promotion.yml',
        }),
        alias: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: 'champion',
            pattern: _shared_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ALIAS_NAME */ .J,
            description: 'The alias that is moved to a version that passes, and moved back by `rollback`.',
        }),
        'compare-with': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: _shared_registry_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ALIAS_NAME */ .J,
            description: 'The alias whose version the model is compared with. Default: `alias`.',
        }),
        metrics: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'JSON file with the model’s metrics, name → number. They overrule those of the training record.',
            example: 'metrics.json',
        }),
        'training-record': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'JSON result of the training (`parameters`, `metrics`, `dataset`, …). Default: `training-record.json` beside or in the model directory, where there is one.',
        }),
        predictions: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'The model’s predictions on the test rows (CSV, JSONL or Parquet), one row an id. Needed by `comparisons` of the policy; kept with the version, so that the next candidate can be compared with it.',
            example: 'predictions/candidate.parquet',
        }),
        'champion-predictions': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'The champion’s predictions on the same rows. Default: those that were kept with its version.',
        }),
        'test-data': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'The test data, for its digest: a champion that was judged on other test data is not compared.',
        }),
        version: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: SEMVER,
            example: '1.4.0',
            description: 'Semantic version to register as. Default: the next one after the newest, as `bump` says.',
        }),
        bump: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['auto', 'patch', 'minor', 'major'], {
            default: 'auto',
            description: 'Which part of the version grows. `auto` compares the model’s signature (`MLmodel` or `signature.json`) with the newest version’s: consumers must change → major, a compatible addition → minor, else patch.',
        }),
        register: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['passing', 'always'], {
            default: 'passing',
            description: '`passing` makes a version only of a model that passes; `always` also keeps one that does not, as a prerelease and without moving the alias.',
        }),
        'rollback-to': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: SEMVER,
            description: 'For `rollback`: the version to go back to. Default: the one that the alias named before.',
        }),
        reason: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({ description: 'Why, in a few words; kept in the history of the alias.' }),
        registry: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['directory', 'mlflow'], {
            default: 'directory',
            description: 'Where models live: a directory (the embedded default; a share or a cached path) or an MLflow server.',
        }),
        'registry-path': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            default: 'mlops-out/registry',
            description: 'For `directory`: the registry. It must outlive the job: a share, a cache, or a committed folder.',
        }),
        'registry-url': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^https?://[^\\s]+$',
            example: 'https://mlflow.example.com',
            description: 'For `mlflow`: address of the server. Default: the variable MLFLOW_TRACKING_URI.',
        }),
        'registry-token': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.secret({
            description: 'For `mlflow`: bearer token. Default: the variable MLFLOW_TRACKING_TOKEN.',
        }),
        'registry-username': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'For `mlflow`: user of basic authentication. Default: the variable MLFLOW_TRACKING_USERNAME.',
        }),
        'registry-password': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.secret({
            description: 'For `mlflow`: password of basic authentication. Default: the variable MLFLOW_TRACKING_PASSWORD.',
        }),
        experiment: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'For `mlflow`: the experiment that gets a run for each judged model. Default: `name`.',
        }),
        card: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Markdown with what only people know about the model; becomes the first part of the model card.',
        }),
        'engine-path': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'A `duckdb.node` of the pinned version to use instead of a download, with its library beside it, for machines without a package registry.',
        }),
        'engine-url': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Where to download the pinned engine package from instead of the package registry; its digest is checked all the same.',
        }),
    },
    outputs: {
        version: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Semantic version of the model; empty when it was not registered.'),
        'registry-version': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('What the registry itself calls it, e.g. MLflow’s `3`.'),
        digest: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('`dirHash` of the model directory.'),
        uri: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Where the version lies: a path, or `models:/name/3`.'),
        registered: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.boolean('Whether the registry holds this model as a version.'),
        promoted: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.boolean('Whether the alias names this model now.'),
        champion: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('The version that the alias names now.'),
        'previous-champion': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('The version that it was compared with, or moved back from.'),
        card: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.path('The model card.'),
    },
    rules: [
        {
            rule: '`model` and `policy` are required when `action` is `register`',
            check: inputs => {
                if (inputs.action !== 'register')
                    return undefined;
                const missing = [
                    ...(inputs.model === undefined ? ['model'] : []),
                    ...(inputs.policy === undefined ? ['policy'] : []),
                ];
                return missing.length === 0 ? undefined : `${missing.join(' and ')} must be given when action is register`;
            },
        },
        {
            rule: '`rollback-to` goes with `action: rollback`',
            check: inputs => inputs['rollback-to'] !== undefined && inputs.action !== 'rollback'
                ? 'rollback-to is given, but action is register: set action to rollback, or remove rollback-to'
                : undefined,
        },
        {
            rule: '`version` and `bump` exclude each other',
            check: (inputs, given) => inputs.version !== undefined && given.has('bump')
                ? 'version says which version to make, so bump has no meaning: remove one of them'
                : undefined,
        },
        {
            rule: '`registry-username` and `registry-password` are given together, and not with `registry-token`',
            check: inputs => {
                const basic = [inputs['registry-username'], inputs['registry-password']].filter(given => given !== undefined);
                if (basic.length === 1)
                    return 'registry-username and registry-password must be given together';
                if (basic.length === 2 && inputs['registry-token'] !== undefined) {
                    return 'give either registry-token or registry-username and registry-password';
                }
                return undefined;
            },
        },
        {
            rule: '`registry-url` goes with `registry: mlflow`',
            check: inputs => inputs['registry-url'] !== undefined && inputs.registry !== 'mlflow'
                ? 'registry-url is given, but registry is directory: set registry to mlflow, or remove registry-url'
                : undefined,
        },
        {
            rule: '`engine-path` and `engine-url` exclude each other',
            check: inputs => inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
                ? 'engine-path says which engine to use, so engine-url has no meaning: remove one of them'
                : undefined,
        },
    ],
    permissions: { github: { contents: 'read' }, gitlab: [] },
    branding: { icon: 'award', color: 'blue' },
});


/***/ }),

/***/ 71959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16124);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'train-on-runner',
    title: 'MLOps train on runner',
    question: 'Did training run where the GPUs are, and end well?',
    description: 'Runs training on this runner (`engine: local`) or dispatches it to a workflow on self-hosted GPU runners (`engine: github`), waits, brings back model and metrics, and checks that it trained on the data that was validated. A cancelled job leaves no remote run.',
    inputs: {
        engine: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['local', 'github'], {
            default: 'local',
            description: 'Where training runs: as a command on this runner, or as a dispatched workflow.',
        }),
        command: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({
            description: 'With `engine: local`: the training command, one argument a line.',
            example: 'python\ntrain.py',
        }),
        workflow: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'With `engine: github`: file name of the receiving workflow.',
            example: 'train-gpu.yml',
        }),
        ref: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'With `engine: github`: branch or tag to run it on. Default: the branch of this run.',
        }),
        repository: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$',
            description: 'With `engine: github`: `owner/name` of the receiving repository. Default: this one.',
        }),
        artifact: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            default: 'mlops-training',
            description: 'With `engine: github`: name of the artifact that the receiver uploads.',
        }),
        data: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'Training data, one path or glob a line; its digest is what the evidence binds.',
        }),
        'data-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            pattern: '^(sha256|dirHash):[0-9a-f]{64}$',
            description: 'Digest of the training data where the data itself is not on this machine: the `dataset-digest` of `validate-data`.',
        }),
        parameters: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'Parameters for the training code, `name=value`, one a line.',
            example: 'epochs=20',
        }),
        seed: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({ integer: true, min: 0, max: 4294967295, description: 'Seed for the training code.' }),
        'output-dir': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            default: 'mlops-out/training',
            description: 'Directory for the model, the training record and what else training keeps.',
        }),
        timeout: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.duration({ default: '6h', min: 1000, description: 'Training that takes longer is stopped.' }),
        attempt: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '1',
            integer: true,
            min: 1,
            description: 'Number of this attempt, told to the training code.',
        }),
    },
    outputs: {
        ending: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('`succeeded`, `failed`, `lost`, `timed-out`, `wrong-data` or `cancelled`.'),
        model: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.path('The model directory (or file).'),
        'model-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('Digest of the model, `dirHash:…` or `sha256:…`.'),
        record: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.path('The training record (JSON): parameters, metrics, digests, run.'),
        metrics: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.json('Metrics by name.'),
        'run-url': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('Page of the run that trained.'),
    },
    rules: [
        {
            rule: '`command` is required with `engine: local`',
            check: inputs => inputs.engine === 'local' && !inputs.command?.length ? 'engine local needs command' : undefined,
        },
        {
            rule: '`workflow` and `token` are required with `engine: github`',
            check: inputs => inputs.engine !== 'github'
                ? undefined
                : inputs.workflow === undefined
                    ? 'engine github needs workflow'
                    : inputs.token === undefined
                        ? 'engine github needs token (with permission actions: write)'
                        : undefined,
        },
        {
            rule: '`data` and `data-digest` exclude each other',
            check: inputs => (inputs.data && inputs['data-digest'] ? 'give data or data-digest, not both' : undefined),
        },
    ],
    permissions: { github: { contents: 'read', actions: 'write', checks: 'read' }, gitlab: [] },
    branding: { icon: 'cpu', color: 'blue' },
    post: true,
    reuse: ['pass'],
});


/***/ }),

/***/ 66811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23987);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30339);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16124);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'validate-data',
    title: 'MLOps validate data',
    question: 'Is this data fit to train on?',
    description: 'Checks CSV, Parquet or JSONL files against a checks file, exactly and in as few scans as possible, and says which rows fail, by key. Names the dataset by digest for the steps that follow.',
    inputs: {
        data: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            required: true,
            description: 'The dataset: one path or glob a line, relative to the workspace or absolute; `!` excludes. All files together are one table.',
            example: 'data/2026-06/*.parquet',
        }),
        checks: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            required: true,
            description: 'The checks file: what must hold for columns, rows and the table. Also a Great Expectations suite (JSON) or an Open Data Contract (YAML), as they are.',
            example: 'mlops/checks.yml',
        }),
        parameters: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'Values for the `$PARAMETER`s of a Great Expectations suite, `name=value`, one a line; they win over those in the suite. For a data contract with several objects: `object=…`, the one that the data is.',
            example: 'most_amount=50000',
        }),
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetInputs */ .Q,
        key: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Columns that name a row, separated by commas: failing rows are reported by them. Default: `key` of the checks file; without either, rows are named by file and number.',
            example: 'tx_id',
        }),
        sensitive: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Columns of the data or of `datasets`, separated by commas, whose values no report, file, annotation or log may show; besides those with `sensitive: true` in the checks file.',
            example: 'ssn, card_number',
        }),
        'sensitive-key': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.secret({
            description: 'With it, sensitive columns that name a row are shown as tokens: `#` and the first 16 digits of HMAC-SHA256 of the value under this secret, so that who has it can find the row. Without it rows are found by file and number.',
        }),
        dvc: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            default: 'auto',
            description: 'Files of DVC (`.dvc`, `dvc.lock`) whose versions the data on disk must be, one path a line. `auto` checks those that lie beside the data and above it, `off` none. A file that is another version is an error.',
            example: 'data.dvc',
        }),
        'allow-empty': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Let a dataset without any row pass. By default it fails, whatever the checks say.',
        }),
        'as-of': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.time({
            description: 'The time that `fresh` checks count from (ISO 8601; UTC without an offset). Default: now. With it a run can be repeated later and gives the same answer.',
            example: '2026-07-01T06:00:00Z',
        }),
        datasets: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.list({
            description: 'Further datasets that checks may compare with, one `name: path or glob` a line; several lines of one name belong together. Formats go by their endings. A checks file cannot name any other file.',
            example: 'customers: reference/customers.parquet',
        }),
        baseline: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'The outcome.json of an earlier run of this step, or its report directory, e.g. of the target branch: what checks with `previous`, and the report, compare with. A file that is not there means that there is no earlier run.',
            example: 'earlier/validate-data/outcome.json',
        }),
        examples: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '5',
            min: 0,
            max: 100,
            integer: true,
            description: 'Failing rows that the report shows for each check.',
        }),
        'max-failing-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '10000',
            min: 0,
            max: 10_000_000,
            integer: true,
            description: 'Failing rows that the file of failing rows holds for each check. Counts are exact whatever it says.',
        }),
        'failing-rows-format': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.choice(['csv', 'parquet'], {
            default: 'csv',
            description: 'Format of the file with the failing rows of all checks, by key.',
        }),
        'only-new': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Fail only on what is worse than the `baseline`: checks that were met there or are new, and those with more failing rows, or a greater share of them, than there. Other failures become warnings that are counted as known.',
        }),
        quarantine: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'A directory that becomes two Parquet datasets: `passing.parquet` with the rows that violate no check of severity `fail`, and `failing.parquet` with all others and the names of the checks that they violate. Sensitive values are in them as in the data, unless `quarantine-masked` says otherwise.',
            example: 'quarantine/2026-06',
        }),
        'quarantine-masked': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Show of sensitive columns in the quarantine only whether there is a value.',
        }),
        history: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            description: 'The outcome.json files of earlier runs, one path or glob a line: row count, missing and distinct values and means are compared with them, and a run that is odd among them is a warning. Runs with this input or `profile` leave what later ones need; until there are enough, the report says how many are missing.',
            example: 'history/*/outcome.json',
        }),
        'history-level': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.ratio({
            default: '0.05',
            min: 0.001,
            max: 0.5,
            description: 'Probability that a run like the earlier ones is called odd, at most, over all measures together. 1 / level − 1 earlier runs are needed: 19 at 5 %.',
        }),
        profile: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.boolean({
            default: 'false',
            description: 'Also describe every column (type, missing and distinct values, quantiles, histogram, commonest values, patterns) in the report and in `profile.json`. Off by default: exact distinct counts take as long as many checks.',
        }),
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .I,
    },
    outputs: {
        rows: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Rows that were read.'),
        checks: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Checks that were made.'),
        'failed-checks': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Checks that failed, those with `severity: warn` not counted.'),
        'warned-checks': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Checks with `severity: warn` that were not met.'),
        'known-failures': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Failures that the baseline has as well, and that `only-new` makes warnings of.'),
        'history-runs': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Earlier runs that `history` found to compare with.'),
        'history-p-value': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('How odd the run is among them: small is odd. Empty without enough runs.'),
        'malformed-lines': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('Lines of CSV or JSONL files that could not be read as a row.'),
        'failing-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.path('The file with the failing rows by key; empty when none fails.'),
        'passing-file': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.path('The rows that violate no check, where `quarantine` asks for them.'),
        'passing-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Digest of that file: `sha256:…`.'),
        'quarantined-file': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.path('The rows that violate a check, where `quarantine` asks for them.'),
        'quarantined-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Digest of that file: `sha256:…`.'),
        'quarantined-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.number('How many rows that file has.'),
        'dataset-digest': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .C.string('Digest of the dataset: `sha256:…` of one file, `dirHash:…` of several.'),
    },
    rules: [
        {
            rule: '`sensitive-key` has at least 16 characters',
            check: inputs => inputs['sensitive-key'] !== undefined && inputs['sensitive-key'].length < 16
                ? 'sensitive-key is shorter than 16 characters, so its tokens could be undone by trying'
                : undefined,
        },
        {
            rule: '`only-new` needs a `baseline`',
            check: inputs => inputs['only-new'] && inputs.baseline === undefined
                ? 'only-new is true, but there is no baseline to compare with'
                : undefined,
        },
        {
            rule: '`csv-…` inputs go with `format: csv` or `auto`',
            check: (inputs, given) => {
                const csv = [...given].filter(name => name.startsWith('csv-'));
                if (csv.length === 0 || inputs.format === 'csv' || inputs.format === 'auto')
                    return undefined;
                return `${csv.join(', ')} is for CSV, but format is ${inputs.format}`;
            },
        },
        {
            rule: '`engine-path` and `engine-url` exclude each other',
            check: inputs => inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
                ? 'give engine-path or engine-url, not both'
                : undefined,
        },
    ],
    permissions: { github: { contents: 'read' }, gitlab: [] },
    branding: { icon: 'check-square', color: 'green' },
});


/***/ }),

/***/ 44545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62710);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineSubcommand */ .Z)({
    step: 'validate-data',
    name: 'convert',
    summary: 'Turn a Great Expectations suite or an Open Data Contract into a checks file.',
    description: 'Prints the checks file (YAML) that asks the same of the data: the same verdicts, nulls and tolerances as in the source tool, a comment at each check with the line that it comes from. What has no equivalent is an error that lists all of it; nothing is left out. The step takes such files as `checks` directly as well; converting is for going on from there.',
    inputs: {
        checks: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            required: true,
            description: 'The suite (JSON) or contract (YAML or JSON).',
            example: 'gx/expectations/payments.json',
        }),
        parameters: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.keyValues({
            description: 'Values for the `$PARAMETER`s of a suite, `name=value`, one a line; `object=…` for a contract with several objects.',
            example: 'most_amount=50000',
        }),
        'output-file': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Where to write the checks file instead of printing it.',
            example: 'mlops/checks.yml',
        }),
    },
    examples: [
        'mlops validate-data convert --checks gx/expectations/payments.json --output-file mlops/checks.yml',
        'mlops validate-data convert --checks contract.odcs.yaml',
    ],
});


/***/ }),

/***/ 9582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62710);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50005);
/* harmony import */ var _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30339);

const contract = (0,_shared_contract_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineSubcommand */ .Z)({
    step: 'validate-data',
    name: 'infer',
    summary: 'Propose a checks file from data, with a stated false-alarm probability.',
    description: 'Reads a dataset that is fit to train on and prints a checks file (YAML) for batches like it. If later rows are exchangeable with these, a batch of at most `--batch-rows` rows fails any of the proposed checks with probability at most `--level`, over the whole file. What the rows cannot support is not proposed; the file names it, with the rows that would be needed. A part of the rows is kept aside and only reported on.',
    inputs: {
        data: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.globs({
            required: true,
            description: 'The dataset: one path or glob a line; `!` excludes. All files together are one table.',
            example: 'data/2026-06/*.parquet',
        }),
        level: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.ratio({
            default: '0.05',
            min: 1e-9,
            max: 0.5,
            description: 'Probability that a good batch fails any proposed check, at most, over the whole file.',
        }),
        'batch-rows': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            min: 1,
            max: 1e12,
            integer: true,
            description: 'The most rows that a later batch has. Default: as many as this data.',
            example: '50000',
        }),
        'report-share': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.ratio({
            default: '0.2',
            min: 0,
            max: 0.9,
            description: 'Share of the rows that nothing is learnt from; each check is counted on them and reported.',
        }),
        seed: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '1',
            min: 0,
            max: 4_294_967_295,
            integer: true,
            description: 'Which rows are learnt from and which are kept aside: the same seed gives the same file.',
        }),
        'max-categories': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.number({
            default: '50',
            min: 1,
            max: 1000,
            integer: true,
            description: 'More different values than this are not proposed as a list of the values allowed.',
        }),
        key: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Columns that name a row, separated by commas. They become the `key` of the file and must be unique, by your word: rows alone cannot show that.',
            example: 'tx_id',
        }),
        sensitive: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.string({
            description: 'Columns of which no value may be written, separated by commas: no bounds, lists or forms for them.',
            example: 'email,iban',
        }),
        diff: _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'An existing checks file: what is added, removed and changed is printed instead of the proposal.',
            example: 'mlops/checks.yml',
        }),
        'output-file': _shared_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .h.path({
            description: 'Where to write the proposal instead of printing it.',
            example: 'mlops/checks.yml',
        }),
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetInputs */ .Q,
        ..._shared_contract_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .I,
    },
    rules: [
        {
            rule: '`engine-path` and `engine-url` exclude each other',
            check: inputs => inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
                ? 'give engine-path or engine-url, not both'
                : undefined,
        },
    ],
    examples: [
        "mlops validate-data infer --data 'data/2026-06/*.parquet' --output-file mlops/checks.yml",
        'mlops validate-data infer --data data/june.csv --key tx_id --batch-rows 50000 --level 0.01',
        'mlops validate-data infer --data data/june.csv --diff mlops/checks.yml',
    ],
    exitCodes: [[4, 'the rows support no check; the file names the rows needed']],
});


/***/ }),

/***/ 14480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __nccwpck_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __nccwpck_require__(1234);
// EXTERNAL MODULE: ./build/js/shared/contract/contract.js
var contract_contract = __nccwpck_require__(23987);
// EXTERNAL MODULE: ./build/js/shared/contract/help-parts.js + 1 modules
var help_parts = __nccwpck_require__(74143);
;// CONCATENATED MODULE: ./build/js/shared/contract/help.js



/** What `mlops <step> --help` prints: plain text, no colour, every line at most `width` columns where words allow. */
function helpText(contract, { width = 80, command = 'mlops' } = {}) {
    const columns = Math.min(Math.max(width, 40), 120);
    const all = Object.entries(contract.inputs);
    const own = all.filter(([name]) => !Object.hasOwn(contract_contract/* commonInputs */.j$, name));
    const common = all.filter(([name]) => Object.hasOwn(contract_contract/* commonInputs */.j$, name));
    const ownOutputs = Object.entries(contract.outputs).filter(([name]) => !Object.hasOwn(contract_contract/* commonOutputs */.e5, name));
    const outputs = [
        ...ownOutputs,
        ...Object.entries(contract.outputs).filter(([name]) => Object.hasOwn(contract_contract/* commonOutputs */.e5, name)),
    ];
    const call = `${command} ${contract.name}`;
    const sections = [
        [contract.question, (0,help_parts/* wrap */.LV)((0,help_parts/* plain */.pj)(contract.description), columns, 2)],
        ['Usage', (0,help_parts/* usage */.CI)(call, own, columns)],
        ['Required', own.filter(([, spec]) => spec.required).flatMap(entry => (0,help_parts/* flag */.Jt)(entry, columns))],
        ['Options', own.filter(([, spec]) => !spec.required).flatMap(entry => (0,help_parts/* flag */.Jt)(entry, columns))],
        ['Options of every step', common.flatMap(entry => (0,help_parts/* flag */.Jt)(entry, columns))],
        ['Rules', contract.rules.flatMap(({ rule }) => (0,help_parts/* bullet */.xE)((0,help_parts/* plain */.pj)(rule), columns))],
        ['Outputs', outputs.flatMap(([name, { description }]) => (0,help_parts/* item */.AS)(name, (0,help_parts/* plain */.pj)(description), columns))],
        ['Exit codes', exitCodes().flatMap(([code, meaning]) => (0,help_parts/* item */.AS)(code, meaning, columns))],
        ['Permissions', permissions(contract).flatMap(([host, text]) => (0,help_parts/* item */.AS)(host, text, columns))],
        ['Example', example(call, own)],
        [
            'Elsewhere',
            (0,help_parts/* wrap */.LV)(`The same names are inputs of the GitHub action (with:) and of the GitLab component (inputs:). Below a flag, the environment counts: ${(0,help_parts/* environmentName */.VE)(all[0]?.[0] ?? 'name')} is --${all[0]?.[0] ?? 'name'}.`, columns, 2),
        ],
    ];
    return (0,help_parts/* sectionsText */.Eo)(sections);
}
function exitCodes() {
    return [
        [String(exit_code/* EXIT */.dc.ok), 'pass or warn, or a verdict that fail-on lets through'],
        [String(exit_code/* EXIT */.dc.fail), 'fail'],
        [String(exit_code/* EXIT */.dc.input), 'bad input: a flag, a file, a policy'],
        [String(exit_code/* EXIT */.dc.infrastructure), 'infrastructure: a server, the network, a lost runner, a time limit; worth a retry'],
        [String(exit_code/* EXIT */.dc.inconclusive), 'inconclusive'],
        [String(exit_code/* EXIT */.dc.cancelled), 'cancelled'],
    ];
}
function permissions({ permissions }) {
    const github = Object.entries(permissions.github).map(([name, access]) => `${name}: ${access}`);
    return [
        ['GitHub', github.length === 0 ? 'none' : github.join(', ')],
        ['GitLab', permissions.gitlab.length === 0 ? 'those of the job token' : (0,help_parts/* plain */.pj)(permissions.gitlab.join('; '))],
    ];
}
function example(call, own) {
    const shown = own
        .filter(([, spec]) => spec.required || spec.example !== undefined)
        .filter(([, spec]) => spec.kind !== 'secret');
    const flags = shown
        .filter(([, spec], index) => spec.required || index < 4)
        .map(([name, spec]) => (0,help_parts/* repeatedFlag */.RU)(name, spec.example ?? (0,help_parts/* placeholder */.qf)(spec)));
    return [`  ${[call, ...flags].join(' \\\n      ')}`];
}

;// CONCATENATED MODULE: ./build/js/shared/contract/subcommand-help.js


/** What `mlops <step> <subcommand> --help` prints, laid out as the help of a step. */
function subcommandHelpText(contract, { width = 80, command = 'mlops' } = {}) {
    const columns = Math.min(Math.max(width, 40), 120);
    const all = Object.entries(contract.inputs);
    const codes = [
        [exit_code/* EXIT */.dc.ok, 'done'],
        ...contract.exitCodes,
        [exit_code/* EXIT */.dc.input, 'bad input: a flag, a file'],
        [exit_code/* EXIT */.dc.infrastructure, 'infrastructure: the network, a time limit; worth a retry'],
        [exit_code/* EXIT */.dc.cancelled, 'cancelled'],
    ];
    const sections = [
        [contract.summary, (0,help_parts/* wrap */.LV)((0,help_parts/* plain */.pj)(contract.description), columns, 2)],
        ['Usage', (0,help_parts/* usage */.CI)(`${command} ${contract.step} ${contract.name}`, all, columns)],
        ['Required', all.filter(([, spec]) => spec.required).flatMap(entry => (0,help_parts/* flag */.Jt)(entry, columns))],
        ['Options', all.filter(([, spec]) => !spec.required).flatMap(entry => (0,help_parts/* flag */.Jt)(entry, columns))],
        ['Rules', contract.rules.flatMap(({ rule }) => (0,help_parts/* bullet */.xE)((0,help_parts/* plain */.pj)(rule), columns))],
        ['Exit codes', codes.flatMap(([code, meaning]) => (0,help_parts/* item */.AS)(String(code), meaning, columns))],
        ['Examples', contract.examples.map(line => `  ${line}`)],
        ['Elsewhere', (0,help_parts/* wrap */.LV)(elsewhere(all), columns, 2)],
    ];
    return (0,help_parts/* sectionsText */.Eo)(sections);
}
function elsewhere(inputs) {
    const name = inputs[0]?.[0] ?? 'name';
    return `Below a flag, the environment counts: ${(0,help_parts/* environmentName */.VE)(name)} is --${name}.`;
}

;// CONCATENATED MODULE: ./build/js/shared/contract/completion.js
const SHELLS = ['bash', 'zsh', 'fish'];
/** A completion script for `mlops`: commands, their flags, closed sets of values, files where paths are expected. */
function completion(shell, all, extras = {}) {
    const common = (extras.flags ?? [{ name: 'help', description: 'Show help' }]).map(({ name, description, options }) => ({
        name,
        description,
        options: options ?? [],
        files: false,
        takesValue: options !== undefined,
    }));
    const flagsOf = (inputs) => [...Object.entries(inputs).map(flagOf), ...common];
    const steps = all.map(({ contract, subcommands }) => ({
        name: contract.name,
        description: contract.question,
        flags: flagsOf(contract.inputs),
        subcommands: subcommands.map(({ name, summary, inputs }) => ({
            name,
            description: summary,
            flags: flagsOf(inputs),
        })),
    }));
    const others = (extras.commands ?? []).map((command) => ({ ...command, flags: common, subcommands: [] }));
    return { bash, zsh, fish }[shell]([...steps, ...others]);
}
function flagOf([name, spec]) {
    return {
        name,
        description: spec.description
            .replaceAll('`', '')
            .replace(/(?<=[.:;])\s.*$/s, '')
            .replace(/[.:;]$/, ''),
        options: spec.kind === 'boolean' ? [] : (spec.options ?? []),
        files: spec.kind === 'path' || spec.kind === 'globs',
        takesValue: spec.kind !== 'boolean',
    };
}
function bash(commands) {
    const words = (list) => list.join(' ');
    const caseOf = ({ name, flags }) => {
        const values = flags.filter(flag => flag.options.length > 0);
        const files = flags.filter(flag => flag.files).map(flag => `--${flag.name}`);
        const others = flags.filter(flag => flag.takesValue && !flag.files && flag.options.length === 0);
        return [
            `    '${name}')`,
            '      case "$previous" in',
            ...values.map(flag => `        --${flag.name}) COMPREPLY=($(compgen -W '${words(flag.options)}' -- "$current")); return ;;`),
            ...(files.length > 0 ? [`        ${files.join('|')}) compopt -o default; return ;;`] : []),
            ...(others.length > 0 ? [`        ${others.map(flag => `--${flag.name}`).join('|')}) return ;;`] : []),
            '      esac',
            `      COMPREPLY=($(compgen -W "$subcommands "'${words(flags.map(flag => `--${flag.name}`))}' -- "$current"))`,
            '      ;;',
        ].join('\n');
    };
    const withSubcommands = commands.filter(({ subcommands }) => subcommands.length > 0);
    const pairs = withSubcommands.flatMap(({ name, subcommands }) => subcommands.map(sub => `${name} ${sub.name}`));
    const offers = withSubcommands.map(({ name, subcommands }) => `      ${name}) subcommands='${words(subcommands.map(sub => sub.name))}' ;;`);
    const cases = commands.flatMap(command => [
        caseOf(command),
        ...command.subcommands.map(sub => caseOf({ ...sub, name: `${command.name} ${sub.name}` })),
    ]);
    const second = pairs.length === 0
        ? ''
        : `  if [ "$COMP_CWORD" -eq 2 ]; then
    case "$command" in
${offers.join('\n')}
    esac
  else
    case "$command \${COMP_WORDS[2]}" in
      ${pairs.map(pair => `'${pair}'`).join('|')}) command="$command \${COMP_WORDS[2]}" ;;
    esac
  fi
`;
    return `# bash completion for mlops; source it, or write it to ~/.local/share/bash-completion/completions/mlops
_mlops() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${words(commands.map(({ name }) => name))}' -- "$current"))
    return
  fi
  local command="\${COMP_WORDS[1]}" subcommands=""
${second}  case "$command" in
${cases.join('\n')}
  esac
}
complete -F _mlops mlops
`;
}
function zsh(commands) {
    const quote = (text) => text.replaceAll("'", "'\\''");
    const inBrackets = (text) => quote(text.replace(/[[\]:\\]/g, '\\$&'));
    const action = (flag) => {
        if (!flag.takesValue)
            return '';
        if (flag.files)
            return ':file:_files';
        return flag.options.length > 0 ? `:value:(${flag.options.join(' ')})` : ':value: ';
    };
    const argumentsOf = (flags) => {
        const specs = flags.map(flag => `        '*--${flag.name}[${inBrackets(flag.description)}]${action(flag)}'`);
        return `      _arguments \\\n${specs.join(' \\\n')}`;
    };
    const describe = ({ name, description }) => `    '${name}:${quote(description.replaceAll(':', '\\:'))}'`;
    const ofSubcommands = ({ subcommands }) => subcommands.length === 0
        ? ''
        : `      if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
        commands=(
${subcommands.map(describe).join('\n')}
        )
        _describe 'subcommand' commands
        return
      fi
      case "$words[2]" in
${subcommands.map(({ name, flags }) => `      ${name})\n      shift words\n      (( CURRENT-- ))\n${argumentsOf(flags)}\n      return ;;`).join('\n')}
      esac
`;
    const cases = commands.map(command => `    ${command.name})\n${ofSubcommands(command)}${argumentsOf(command.flags)}\n      ;;`);
    const described = commands.map(describe);
    return `#compdef mlops
_mlops() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_mlops" ]; then _mlops "$@"; else compdef _mlops mlops; fi
`;
}
function fish(commands) {
    const quote = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;
    const flagLines = (when, flags) => flags.map(flag => {
        const value = !flag.takesValue
            ? ''
            : flag.files
                ? ' -r -F'
                : flag.options.length > 0
                    ? ` -x -a ${quote(flag.options.join(' '))}`
                    : ' -x';
        return `complete -c mlops -n ${quote(when)} -l ${flag.name}${value} -d ${quote(flag.description)}`;
    });
    const lines = ['complete -c mlops -f'];
    for (const { name, description, flags, subcommands } of commands) {
        lines.push(`complete -c mlops -n __fish_use_subcommand -a ${name} -d ${quote(description)}`);
        const names = subcommands.map(sub => sub.name).join(' ');
        const seen = `__fish_seen_subcommand_from ${name}`;
        const alone = names === '' ? seen : `${seen}; and not __fish_seen_subcommand_from ${names}`;
        lines.push(...flagLines(alone, flags));
        for (const sub of subcommands) {
            lines.push(`complete -c mlops -n ${quote(alone)} -a ${sub.name} -d ${quote(sub.description)}`);
            lines.push(...flagLines(`${seen}; and __fish_seen_subcommand_from ${sub.name}`, sub.flags));
        }
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/shared/host/streams.js
var streams = __nccwpck_require__(84644);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __nccwpck_require__(87597);
// EXTERNAL MODULE: ./build/js/cli/src/errors.js
var errors = __nccwpck_require__(91003);
// EXTERNAL MODULE: ./build/js/shared/host/kind.js + 1 modules
var kind = __nccwpck_require__(73960);
;// CONCATENATED MODULE: ./build/js/cli/src/flags.js

/** Flags that every command takes. */
const GLOBAL_FLAGS = [
    { name: 'help', short: 'h', description: 'Show help and end.' },
    { name: 'version', description: 'Show the version and end.' },
    {
        name: 'output',
        options: ['text', 'json'],
        description: 'json: one JSON document on stdout, everything else on stderr.',
    },
    { name: 'quiet', short: 'q', description: 'Only warnings and the result.' },
    { name: 'verbose', short: 'v', description: 'Also what is only interesting when something is wrong.' },
    {
        name: 'host',
        options: kind/* HOST_KINDS */.h,
        description: 'Behave as under this CI system; found by its variables when left out.',
    },
    {
        name: 'post-phase',
        description: 'Only end what a killed run of the same job left behind (GitLab: in after_script).',
    },
];

;// CONCATENATED MODULE: ./build/js/cli/src/arguments.js



/** Kinds of input for which a flag may be repeated, and what stands between the values. */
const REPEATABLE = {
    globs: '\n',
    list: '\n',
    'key-values': '\n',
    choices: ',',
};
/**
 * Reads `--name value`, `--name=value`, `--switch`, `--switch false`, `-h`; after `--` everything is positional. Where
 * an input of the command has the name of a global flag, the input is meant; the global flag is then written before the
 * command. Raises CLI_USAGE.
 *
 * @param command for messages, e.g. `mlops drift-gate`
 */
function readArguments(words, inputs, command) {
    const global = {};
    const given = new Map();
    const positional = [];
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        if (word === '--') {
            positional.push(...queue.splice(0));
        }
        else if (!word.startsWith('-') || word === '-') {
            positional.push(word);
        }
        else {
            const { name, value } = splitFlag(word);
            const spec = word.startsWith('--') && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
            const flag = spec === undefined ? findGlobal(word, name) : undefined;
            if (spec !== undefined)
                addInput(given, name, spec, takeValue(name, value, spec.kind === 'boolean', queue));
            else if (flag !== undefined)
                global[flag.name] = globalValue(flag, value, queue);
            else
                throw unknownFlag(word, name, Object.keys(inputs), command);
        }
    }
    return { global, inputs: given, positional };
}
function splitFlag(word) {
    const at = word.indexOf('=');
    const head = at < 0 ? word : word.slice(0, at);
    return { name: head.replace(/^--?/, ''), value: at < 0 ? undefined : word.slice(at + 1) };
}
function findGlobal(word, name) {
    return GLOBAL_FLAGS.find(flag => (word.startsWith('--') ? flag.name === name : flag.short === name));
}
function takeValue(name, written, isSwitch, queue) {
    if (written !== undefined)
        return written;
    // As the input is written in a workflow: `--profile true`.
    if (isSwitch)
        return queue[0] === 'true' || queue[0] === 'false' ? queue.shift() : 'true';
    const next = queue.shift();
    // A value may begin with a dash (a negative number); what looks like another flag is one.
    if (next === undefined)
        throw errors/* errors */.s.CLI_USAGE(`--${name} needs a value`);
    if (/^--[a-z]/.test(next)) {
        throw errors/* errors */.s.CLI_USAGE(`--${name} needs a value, and ${next} looks like a flag`, {
            hint: `Write \`--${name}=${next}\` where that is the value.`,
        });
    }
    return next;
}
function globalValue(flag, written, queue) {
    const value = takeValue(flag.name, written, flag.options === undefined, queue);
    const options = flag.options ?? ['true', 'false'];
    if (options.includes(value))
        return value;
    const guess = (0,nearest/* nearest */.p)(value, options);
    throw errors/* errors */.s.CLI_USAGE(`--${flag.name} is "${value}", expected one of ${options.join(', ')}`, {
        hint: guess === undefined ? undefined : `Did you mean \`${guess}\`?`,
    });
}
function addInput(given, name, spec, value) {
    const before = given.get(name);
    const separator = REPEATABLE[spec.kind];
    if (before === undefined)
        given.set(name, value);
    else if (separator === undefined)
        throw errors/* errors */.s.CLI_USAGE(`--${name} is given twice, and takes one value`);
    else
        given.set(name, `${before}${separator}${value}`);
}
function unknownFlag(word, name, known, command) {
    const shown = word.startsWith('--') ? `--${name}` : word;
    const guess = (0,nearest/* nearest */.p)(name, [...known, ...GLOBAL_FLAGS.map(flag => flag.name)]);
    return errors/* errors */.s.CLI_USAGE(`${shown} is not a flag of ${command}`, {
        hint: guess === undefined ? `See \`${command} --help\`.` : `Did you mean \`--${guess}\`?`,
    });
}

// EXTERNAL MODULE: ./build/js/actions/build-image/src/contract.js
var contract = __nccwpck_require__(48476);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/profile/contract.js
var profile_contract = __nccwpck_require__(67991);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/commands.js

/** `mlops drift-gate <subcommand>`. */
const commands = [
    { contract: profile_contract/* contract */.d, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(891), __nccwpck_require__.e(625), __nccwpck_require__.e(789), __nccwpck_require__.e(161), __nccwpck_require__.e(960), __nccwpck_require__.e(745), __nccwpck_require__.e(633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47633))).command },
];

// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/contract.js
var src_contract = __nccwpck_require__(13801);
// EXTERNAL MODULE: ./build/js/actions/helm-canary/src/contract.js
var helm_canary_src_contract = __nccwpck_require__(44701);
// EXTERNAL MODULE: ./build/js/actions/register-model/src/contract.js
var register_model_src_contract = __nccwpck_require__(17705);
// EXTERNAL MODULE: ./build/js/actions/train-on-runner/src/contract.js
var train_on_runner_src_contract = __nccwpck_require__(71959);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/import/contract.js
var import_contract = __nccwpck_require__(44545);
// EXTERNAL MODULE: ./build/js/actions/validate-data/src/infer/contract.js
var infer_contract = __nccwpck_require__(9582);
;// CONCATENATED MODULE: ./build/js/actions/validate-data/src/commands.js


/** `mlops validate-data <subcommand>`. */
const commands_commands = [
    { contract: infer_contract/* contract */.d, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(891), __nccwpck_require__.e(625), __nccwpck_require__.e(789), __nccwpck_require__.e(161), __nccwpck_require__.e(868), __nccwpck_require__.e(433), __nccwpck_require__.e(65)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43065))).command },
    { contract: import_contract/* contract */.d, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(625), __nccwpck_require__.e(161), __nccwpck_require__.e(868), __nccwpck_require__.e(517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25509))).command },
];

// EXTERNAL MODULE: ./build/js/actions/validate-data/src/contract.js
var validate_data_src_contract = __nccwpck_require__(66811);
;// CONCATENATED MODULE: ./build/js/cli/src/steps.js








/** The six steps in the order of the train. */
const STEPS = [
    command(validate_data_src_contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(891), __nccwpck_require__.e(789), __nccwpck_require__.e(868), __nccwpck_require__.e(433), __nccwpck_require__.e(256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55966)), commands_commands),
    command(train_on_runner_src_contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(663), __nccwpck_require__.e(335), __nccwpck_require__.e(891), __nccwpck_require__.e(967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82967))),
    command(register_model_src_contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(88), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(891), __nccwpck_require__.e(789), __nccwpck_require__.e(610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57477))),
    command(contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(897), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43128))),
    command(helm_canary_src_contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(70)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99070))),
    command(src_contract/* contract */.d, () => Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(243), __nccwpck_require__.e(335), __nccwpck_require__.e(468), __nccwpck_require__.e(891), __nccwpck_require__.e(789), __nccwpck_require__.e(960), __nccwpck_require__.e(745), __nccwpck_require__.e(669)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12733)), commands),
];
function command(contract, load, subcommands = []) {
    // Each step has its own types of inputs; the command only hands texts over.
    return { contract: contract, load: async () => (await load()).step, subcommands };
}

;// CONCATENATED MODULE: ./build/js/cli/src/help.js



const OTHER_COMMANDS = [
    { name: 'verify', description: 'Retrace a chain of evidence, offline.' },
    { name: 'completion', description: 'Print a completion script for bash, zsh or fish.' },
    { name: 'help', description: 'Show this, or the help of a command.' },
];
/** What `mlops --help` prints. */
function overview() {
    const steps = STEPS.map(({ contract }) => ({ name: contract.name, description: contract.question }));
    const subcommands = STEPS.flatMap(step => step.subcommands.map(({ contract }) => ({
        name: `${contract.step} ${contract.name}`,
        description: contract.summary,
    })));
    return `mlops ${release/* RELEASE */.g}: the release train of a machine-learning model, step by step

Usage
  mlops <command> [flags]
  mlops <step> <subcommand> [flags]

Steps
${table(steps)}
${subcommands.length === 0 ? '' : `\nSubcommands of steps\n${table(subcommands)}\n`}
Other commands
${table(OTHER_COMMANDS)}

Flags of every command
${flagTable()}

Exit codes
  0 pass, or warn   1 fail   2 bad input   3 infrastructure   4 inconclusive   130 cancelled

See \`mlops <command> --help\` and \`mlops <step> <subcommand> --help\` for inputs, outputs and examples.
`;
}
/** The subcommands of a step, for its help text. */
function subcommandTable(step) {
    return table(step.subcommands.map(({ contract }) => ({ name: contract.name, description: contract.summary })));
}
/** The flags of every command, for the foot of each help text; without those whose name an input of the command has. */
function flagTable(inputs = {}) {
    return table(GLOBAL_FLAGS.filter(({ name }) => !Object.hasOwn(inputs, name)).map(({ name, short, options, description }) => ({
        name: `${short === undefined ? '' : `-${short}, `}--${name}${options === undefined ? '' : ` <${options.join('|')}>`}`,
        description,
    })));
}
const VERIFY_HELP = `Is this chain of evidence whole, and whose is it?
  Reads every statement, tries every signature, and looks up every digest that one statement names of another. Offline.

Usage
  mlops verify [<directory>] [flags]

Options
  <directory>              The evidence directory. Default: mlops-out/evidence.
  --trusted-keys <glob>    Public keys (PEM) whose signatures count. Without, the chain is called unauthenticated.
                           Repeat the flag for more.
  --artifact <path>        A file or directory whose bytes are compared with the chain. Repeat the flag for more.

Exit codes
  0 whole   1 a link is missing, altered, replayed or unsigned   2 bad input   4 there is no evidence
`;
const COMPLETION_HELP = `Prints a completion script.

Usage
  mlops completion bash|zsh|fish

For example
  mlops completion bash > ~/.local/share/bash-completion/completions/mlops
  mlops completion zsh > "\${fpath[1]}/_mlops"
  mlops completion fish > ~/.config/fish/completions/mlops.fish
`;
function table(rows) {
    const width = Math.max(...rows.map(row => row.name.length));
    return rows.map(row => `  ${row.name.padEnd(width)}  ${row.description}`).join('\n');
}

// EXTERNAL MODULE: ./build/js/shared/contract/input.js
var input = __nccwpck_require__(50005);
;// CONCATENATED MODULE: ./build/js/cli/src/verify-inputs.js

/** The flags of `verify`, declared like the inputs of a step. */
const verifyInputs = {
    'trusted-keys': input/* input */.h.globs({ description: 'Public keys (PEM files) whose signatures count.' }),
    artifact: input/* input */.h.list({ description: 'Files and directories whose bytes are compared with the chain.' }),
};

;// CONCATENATED MODULE: ./build/js/cli/src/cli.js










/** `mlops …` → exit code. Prints to the terminal that is given, and raises nothing. */
async function cli(words, terminal) {
    try {
        return await dispatch(words, terminal);
    }
    catch (error) {
        const { message, hint, kind, stack } = error;
        terminal.stderr.write(`! ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
        if (terminal.env.MLOPS_DEBUG === '1')
            terminal.stderr.write(`${stack}\n`);
        return kind === 'input' ? exit_code/* EXIT */.dc.input : exit_code/* EXIT */.dc.infrastructure;
    }
}
async function dispatch(words, terminal) {
    const before = leading(words);
    const name = words[before.length];
    const head = readArguments(before, {}, 'mlops');
    if (head.global.version === 'true')
        return print(terminal, `${release/* RELEASE */.g}\n`);
    if (name === undefined) {
        if (head.global.help !== 'true')
            throw errors/* errors */.s.CLI_USAGE('no command is given');
        return print(terminal, overview());
    }
    const rest = words.slice(before.length + 1);
    if (name === 'help')
        return print(terminal, rest[0] === undefined ? overview() : helpOf(rest, terminal));
    const sub = subcommandOf(name, rest[0]);
    const path = sub === undefined ? [name] : [name, sub.contract.name];
    if (head.global.help === 'true')
        return print(terminal, helpOf(path, terminal));
    const inputs = sub === undefined ? inputsOf(name) : sub.contract.inputs;
    const args = readArguments(rest.slice(path.length - 1), inputs, `mlops ${path.join(' ')}`);
    const all = { ...args, global: { ...head.global, ...args.global } };
    if (all.global.help === 'true')
        return print(terminal, helpOf(path, terminal));
    if (all.global.version === 'true')
        return print(terminal, `${release/* RELEASE */.g}\n`);
    if (name === 'verify')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(335), __nccwpck_require__.e(625), __nccwpck_require__.e(24)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37024))).verify(all, terminal);
    if (name === 'completion')
        return print(terminal, completionOf(all));
    refusePositional(path, all);
    // Help and completion need no engine, no report and no network: they are loaded when a step runs.
    const loading = Promise.all(/* import() */[__nccwpck_require__.e(335), __nccwpck_require__.e(625), __nccwpck_require__.e(161), __nccwpck_require__.e(99)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57684));
    const options = { ...terminal.runOptions(all.global), given: all.inputs };
    if (sub !== undefined) {
        const [{ runSubcommand }, subcommand] = await Promise.all([loading, sub.load()]);
        return (await runSubcommand(subcommand, options)).exitCode;
    }
    const [{ runStep }, step] = await Promise.all([loading, stepOf(name).load()]);
    return (await runStep(step, options)).exitCode;
}
/** The flags that stand before the command. */
function leading(words) {
    const flags = [];
    for (let at = 0; at < words.length && words[at].startsWith('-'); at++) {
        flags.push(words[at]);
        const flag = GLOBAL_FLAGS.find(({ name }) => words[at] === `--${name}`);
        const value = words[at + 1];
        if (flag?.options !== undefined && value !== undefined) {
            flags.push(value);
            at++;
        }
    }
    return flags;
}
/**
 * The subcommand that a word right after a step names; undefined where no word stands there. Another word is a slip
 * of the hand, or a pattern that the shell expanded, which is told where the flags have been read.
 */
function subcommandOf(name, word) {
    if (word === undefined || word.startsWith('-') || isOther(name))
        return undefined;
    const { subcommands } = stepOf(name);
    const found = subcommands.find(({ contract }) => contract.name === word);
    if (found !== undefined)
        return found;
    const names = subcommands.map(({ contract }) => contract.name);
    const guess = (0,nearest/* nearest */.p)(word, names);
    if (guess === undefined)
        return undefined;
    throw errors/* errors */.s.CLI_USAGE(`"${word}" is not a subcommand of mlops ${name}`, {
        hint: `Did you mean \`mlops ${name} ${guess}\`?`,
    });
}
function refusePositional(path, { positional: [extra] }) {
    if (extra === undefined)
        return;
    const names = path.length > 1 ? [] : stepOf(path[0]).subcommands.map(({ contract }) => contract.name);
    throw errors/* errors */.s.CLI_USAGE(`mlops ${path.join(' ')} takes flags only, and "${extra}" is none`, {
        hint: names.includes(extra)
            ? `A subcommand stands right after its step: \`mlops ${path[0]} ${extra} …\`.`
            : `Was a pattern expanded by the shell? Put it in quotes: --data 'data/*.csv'.${names.length === 0 ? '' : ` Subcommands: ${names.join(', ')}.`}`,
    });
}
const isOther = (name) => OTHER_COMMANDS.some(command => command.name === name);
function inputsOf(name) {
    if (name === 'verify')
        return verifyInputs;
    return name === 'completion' ? {} : stepOf(name).contract.inputs;
}
/** @param path the command, and its subcommand where there is one */
function helpOf([name = '', word], terminal) {
    if (name === 'verify')
        return `${VERIFY_HELP}\nFlags of every command\n${flagTable()}\n`;
    if (name === 'completion')
        return COMPLETION_HELP;
    if (name === 'help')
        return overview();
    const width = (0,streams/* columnsOf */.PL)(terminal.stdout, terminal.env);
    const step = stepOf(name);
    const sub = subcommandOf(name, word);
    const { inputs } = sub === undefined ? step.contract : sub.contract;
    const text = sub === undefined ? helpText(step.contract, { width }) : subcommandHelpText(sub.contract, { width });
    const below = sub !== undefined || step.subcommands.length === 0
        ? ''
        : `\nSubcommands (mlops ${name} <subcommand> --help)\n${subcommandTable(step)}\n`;
    return `${text}${below}\nFlags of every command\n${flagTable(inputs)}\n`;
}
function stepOf(name) {
    const found = STEPS.find(({ contract }) => contract.name === name);
    if (found !== undefined)
        return found;
    const commands = [...STEPS.map(({ contract }) => contract.name), ...OTHER_COMMANDS.map(command => command.name)];
    const guess = (0,nearest/* nearest */.p)(name, commands);
    throw errors/* errors */.s.CLI_USAGE(`"${name}" is not a command of mlops`, {
        hint: guess === undefined ? `Commands: ${commands.join(', ')}.` : `Did you mean \`mlops ${guess}\`?`,
    });
}
function completionOf({ positional }) {
    const [shell] = positional;
    if (!SHELLS.includes(shell)) {
        throw errors/* errors */.s.CLI_USAGE(`mlops completion needs a shell: ${SHELLS.join(', ')}`);
    }
    const steps = STEPS.map(({ contract, subcommands }) => ({
        contract,
        subcommands: subcommands.map(sub => sub.contract),
    }));
    return completion(shell, steps, { commands: OTHER_COMMANDS, flags: GLOBAL_FLAGS });
}
function print(terminal, text) {
    terminal.stdout.write(text);
    return exit_code/* EXIT */.dc.ok;
}


/***/ }),

/***/ 99426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepCompiled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/tools/cache.js
var cache = __nccwpck_require__(47752);
;// CONCATENATED MODULE: ./build/js/cli/src/compile-cache.js




/**
 * Has Node keep what it compiled for the next run of the command, beside the tools, where Node can (22.8 and newer) and
 * where something was kept before: a machine that is thrown away after the run would only pay for the writing.
 * @returns the directory, where there is one
 */
function keepCompiled(env) {
    const root = (0,cache/* cacheRoot */.P5)(env);
    if (env.RUNNER_ENVIRONMENT === 'github-hosted' || !(0,external_node_fs_.existsSync)(root))
        return undefined;
    return external_node_module_namespaceObject.enableCompileCache?.((0,external_node_path_.join)(root, 'mlops-compiled')).directory;
}


/***/ }),

/***/ 91003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44791);

const errors = (0,_shared_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    CLI_USAGE: {
        kind: 'input',
        meaning: 'The command line names a command, a flag or a value that does not exist.',
        remedy: 'See `mlops --help`, or `mlops <command> --help`.',
    },
});


/***/ }),

/***/ 76070:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_host_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84644);
/* harmony import */ var _shared_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1234);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14480);
/* harmony import */ var _compile_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99426);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(49392);





const { stdout, stderr, env } = process;
(0,_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keepCompiled */ .P)(env);
(0,_shared_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .outliveReaders */ .Bd)([stdout, stderr], () => process.exit(_shared_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.infrastructure));
const exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_3__/* .cli */ .x)(process.argv.slice(2), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)({ stdout, stderr, env, workspace: process.cwd() }));
for (const stream of [stdout, stderr])
    await (0,_shared_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .flushed */ .a6)(stream);
// A socket that a library forgot must not keep the shell waiting.
process.exit(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 49392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
function createTerminal(parts) {
    const common = (flags) => ({
        ...parts,
        inputsFrom: 'environment',
        output: flags.output,
        verbosity: verbosityOf(flags),
        postPhase: flags['post-phase'] === 'true',
    });
    return {
        ...parts,
        runOptions: flags => ({ ...common(flags), host: flags.host }),
        hostOptions: (step, flags) => ({
            ...common(flags),
            step,
            kind: flags.host,
        }),
    };
}
function verbosityOf(flags) {
    if (flags.quiet === 'true')
        return 'quiet';
    return flags.verbose === 'true' ? 'verbose' : undefined;
}


/***/ }),

/***/ 23987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1234);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50005);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16124);



const DEFAULT_FAIL_ON = 'fail,inconclusive';
/** Inputs that mean the same in all six steps. */
const commonInputs = {
    evidence: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.path({
        default: 'mlops-out/evidence',
        description: 'Directory of the evidence chain: read for `requires`, written by this step. Carry it between jobs as an artifact.',
    }),
    report: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.path({
        description: 'Directory for the report (HTML, `outcome.json`, JUnit, files). Default `mlops-out/report/<step>`.',
    }),
    requires: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.list({
        description: 'What must be proven about the artifacts this step uses, one rule a line: `<step>` or `<step>: <verdicts>`, optionally `policy=sha256:…` and `signer=sha256:…`. A gap, a mismatch or a failed verdict stops the step.',
        example: 'validate-data: pass,warn',
    }),
    'trusted-keys': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.globs({
        description: 'Public keys (PEM files) whose signatures are accepted. When set, unsigned evidence is refused.',
    }),
    'signing-key': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.secret({
        description: 'Private key (PEM, ECDSA P-256 or P-384) that signs this step’s evidence. Without it evidence is unsigned, and says so.',
    }),
    'fail-on': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.choices(_verdict_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$, {
        default: DEFAULT_FAIL_ON,
        description: 'Verdicts that stop the job: `fail`, `inconclusive`, `warn`, or `never`.',
    }),
    'warn-exit-code': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.number({
        default: '0',
        min: 0,
        max: 255,
        integer: true,
        description: 'Exit code of a warning that does not stop the job; with GitLab’s `allow_failure:exit_codes` it shows an orange job.',
    }),
    force: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.boolean({
        default: 'false',
        description: 'Repeat the work even when a finished outcome for the same inputs exists.',
    }),
    comment: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.boolean({
        default: 'false',
        description: 'Write the summary as a comment on the pull or merge request, updated in place. Needs `token`.',
    }),
    token: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.secret({
        githubDefault: '${{ github.token }}',
        description: 'Token for the API of GitHub or GitLab: comments, and what the step itself asks of the host.',
    }),
};
/** Outputs that all six steps give. */
const commonOutputs = {
    verdict: _output_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.verdict('`pass`, `warn`, `fail` or `inconclusive`.'),
    headline: _output_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.string('One line: what happened.'),
    report: _output_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.path('The HTML report.'),
    evidence: _output_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.path('The evidence file that this step wrote (or found, when reused).'),
    reused: _output_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .C.boolean('Whether a finished outcome for the same inputs was found and returned.'),
};
/** Declares a step: adds the common inputs and outputs, keeps the types. */
function defineAction(draft) {
    const clashes = [
        ...Object.keys(draft.inputs).filter(name => Object.hasOwn(commonInputs, name)),
        ...Object.keys(draft.outputs).filter(name => Object.hasOwn(commonOutputs, name)),
    ];
    if (clashes.length > 0)
        throw new Error(`${draft.name} declares what all steps have: ${clashes.join(', ')}`);
    return {
        ...draft,
        inputs: { ...draft.inputs, ...commonInputs },
        outputs: { ...draft.outputs, ...commonOutputs },
        rules: draft.rules ?? [],
        post: draft.post ?? false,
        reuse: draft.reuse ?? ['pass', 'warn', 'fail', 'inconclusive'],
    };
}


/***/ }),

/***/ 30339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineInputs),
/* harmony export */   Q: () => (/* binding */ datasetInputs)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50005);

/** How data files are read: the same in every step that reads tables. */
const datasetInputs = {
    format: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.choice(['auto', 'csv', 'parquet', 'jsonl'], {
        default: 'auto',
        description: 'Format of the files. `auto` goes by their endings: .csv, .tsv, .parquet, .jsonl, .ndjson; the texts also with .gz or .zst.',
    }),
    'csv-delimiter': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.string({
        description: 'One character, or `tab` or `space`. Default: the one of comma, semicolon, tab and `|` that occurs most often in the first line.',
        example: ';',
    }),
    'csv-quote': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.string({
        default: '"',
        description: 'The character around values that hold delimiters or line ends; doubled inside of them.',
    }),
    'csv-header': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.boolean({
        default: 'true',
        description: 'Whether the first line has the column names. Without it they are `column1`, `column2`, …',
    }),
    'csv-nulls': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.string({
        description: 'Texts that stand for a missing value, separated by commas. An empty value is always missing.',
        example: 'NA,null,#N/A',
    }),
    'csv-encoding': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.choice(['utf-8', 'utf-16', 'latin-1', 'windows-1252'], {
        default: 'utf-8',
        description: 'Encoding of CSV files. A byte order mark says more than this.',
    }),
};
/** What the query engine may use and where it comes from: the same in every step that reads tables. */
const engineInputs = {
    'memory-limit': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.size({
        min: 128 * 2 ** 20,
        description: 'Memory that the engine may use. Default: 60 % of what this process may use.',
        example: '4GiB',
    }),
    threads: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.number({
        min: 1,
        max: 1024,
        integer: true,
        description: 'Threads of the engine. Default: as many as there are cores. The numbers do not depend on it.',
    }),
    timeout: _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.duration({
        default: '1h',
        min: 1,
        description: 'Time limit of all work on the data; beyond it the step ends with exit code 3.',
    }),
    'engine-path': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.path({
        description: 'A `duckdb.node` of the pinned version to use instead of a download, with its library beside it, for machines without a package registry.',
    }),
    'engine-url': _input_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .h.string({
        description: 'Where to download the pinned engine package from instead of the package registry; its digest is checked all the same.',
        pattern: '^(https?|file)://.+$',
    }),
};


/***/ }),

/***/ 74143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ bullet),
  VE: () => (/* binding */ environmentName),
  Jt: () => (/* binding */ flag),
  AS: () => (/* binding */ item),
  qf: () => (/* binding */ placeholder),
  pj: () => (/* binding */ plain),
  RU: () => (/* binding */ repeatedFlag),
  Eo: () => (/* binding */ sectionsText),
  CI: () => (/* binding */ usage),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var parse = __nccwpck_require__(72586);
;// CONCATENATED MODULE: ./build/js/shared/contract/describe.js

/**
 * The description with what the declaration adds to it: options, bounds. One paragraph of Markdown.
 * @param options false where the reader sees the options beside the text
 */
function describeInput(spec, { options = true } = {}) {
    return [spec.description, options ? optionsText(spec) : undefined, boundsText(spec)]
        .filter(part => part !== undefined)
        .join(' ');
}
/** `One of `a`, `b`.`, unless the description names them all itself. */
function optionsText(spec) {
    const options = spec.options ?? [];
    if (options.length === 0 || options.every(option => spec.description.includes(option)))
        return undefined;
    const names = options.map(option => `\`${option}\``).join(', ');
    return spec.kind === 'choice' ? `One of ${names}.` : `Some of ${names}, separated by commas.`;
}
function boundsText(spec) {
    const { min, max } = spec;
    // A share lies between 0 and 1: saying so in each description would only hide the unusual bounds.
    if (spec.kind === 'ratio' && min === 0 && max === 1)
        return undefined;
    // "More than nothing" goes without saying.
    if (min === 1 && max === undefined && (spec.kind === 'duration' || spec.kind === 'size'))
        return undefined;
    const show = spec.kind === 'duration' ? parse/* formatDuration */.a3 : spec.kind === 'size' ? parse/* formatSize */.Xq : String;
    if (min !== undefined && max !== undefined)
        return `From ${show(min)} to ${show(max)}.`;
    if (min !== undefined)
        return `At least ${show(min)}.`;
    if (max !== undefined)
        return `At most ${show(max)}.`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/contract/help-parts.js

/** `fail-on` → `MLOPS_INPUT_FAIL_ON`: the variable that carries an input outside GitHub. */
function environmentName(input) {
    return `MLOPS_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** What is written after a flag, e.g. `<path>`; empty for switches. */
function placeholder(spec) {
    if (spec.kind === 'choice' && spec.options && spec.options.join('|').length <= 30)
        return `<${spec.options.join('|')}>`;
    return PLACEHOLDERS[spec.kind];
}
const PLACEHOLDERS = {
    string: '<text>',
    path: '<path>',
    globs: '<path or glob>',
    number: '<number>',
    ratio: '<share>',
    duration: '<duration>',
    size: '<size>',
    boolean: '',
    choice: '<choice>',
    choices: '<a,b,…>',
    list: '<entry>',
    'key-values': '<name=value>',
    json: '<json>',
    secret: '<secret>',
};
function usage(call, own, columns) {
    const required = own.filter(([, spec]) => spec.required).map(([name, spec]) => `--${name} ${placeholder(spec)}`);
    const lines = [`  ${call}`];
    for (const part of [...required, '[options]']) {
        const last = lines.at(-1);
        if (last.length + part.length + 1 <= columns)
            lines[lines.length - 1] = `${last} ${part}`;
        else
            lines.push(`      ${part}`);
    }
    return lines;
}
function flag([name, spec], columns) {
    const several = {
        globs: 'Repeat the flag for more.',
        list: 'Repeat the flag for more.',
        'key-values': 'Repeat the flag for more.',
    };
    const hints = [
        describeInput(spec, { options: !placeholder(spec).includes('|') }),
        several[spec.kind],
        spec.kind === 'secret'
            ? `Better given as ${environmentName(name)}: flags can be seen by other processes.`
            : undefined,
        defaultText(name, spec),
        spec.example === undefined || spec.default !== undefined
            ? undefined
            : `Example: ${spec.example.includes('\n') ? repeatedFlag(name, spec.example) : spec.example}`,
    ];
    const text = plain(hints.filter(hint => hint !== undefined).join(' '));
    return item(`--${name}${placeholder(spec) === '' ? '' : ` ${placeholder(spec)}`}`, text, columns);
}
function defaultText(name, spec) {
    // A switch is off unless it is written: only the other default needs words.
    if (spec.kind === 'boolean')
        return spec.default === 'true' ? `On by default; --${name}=false turns it off.` : undefined;
    return spec.default === undefined ? undefined : `Default: ${spec.default}.`;
}
const INDENT = 26;
/** A term and its text in two columns; a long term, or a narrow terminal, puts the text on lines of its own. */
function item(term, text, columns) {
    const indent = columns < 64 ? 6 : INDENT;
    const lines = wrap(text, columns, indent);
    const head = `  ${term}`;
    if (head.length + 1 >= indent)
        return [head, ...lines];
    return [head.padEnd(indent) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}
function bullet(text, columns) {
    const lines = wrap(text, columns, 4);
    return lines.map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line));
}
/** One entry a line → the flag once for each of them, which is how a terminal gives a list. */
function repeatedFlag(name, entries) {
    return entries
        .split('\n')
        .map(entry => `--${name} ${shellWord(entry)}`)
        .join(' ');
}
/** Quoted for a POSIX shell when it has to be. */
function shellWord(text) {
    return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Markdown's code marks mean nothing in a terminal. */
function plain(text) {
    return text.replaceAll('`', '');
}
function wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(word => word !== '')) {
        if (line !== '' && indent + line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(line);
    return lines.map(text => ' '.repeat(indent) + text);
}
/** Titles and their lines; a section without lines is left out. */
function sectionsText(sections) {
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.join('\n')}\n`)
        .join('\n');
}


/***/ }),

/***/ 50005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72586);

function make(kind, options, parse, extra = {}) {
    const { required, default: fallback } = options;
    return {
        kind,
        description: options.description,
        required: (required === true),
        default: fallback,
        githubDefault: options.githubDefault,
        options: extra.options,
        min: extra.min,
        max: extra.max,
        integer: extra.integer ?? false,
        pattern: extra.pattern,
        example: options.example,
        parse,
    };
}
const TIME = '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$';
/**
 * The builders of inputs. Exactly one of `required: true`, `default: '…'` (in textual form) or neither (optional).
 * The type that the step receives follows: optional inputs without default can be `undefined`.
 */
const input = {
    /** A line of text, optionally of a given pattern. */
    string: (options) => make('string', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.string(options.pattern, options.example), { pattern: options.pattern }),
    /** A date or a time in ISO 8601, in UTC where it names no offset; a date alone is its first moment. */
    time: (options) => make('string', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.time(TIME, options.example), { pattern: TIME }),
    /** One path, relative to the workspace or absolute. Existence is checked where it is used. */
    path: (options) => make('path', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.path),
    /** One path or glob a line; `!` excludes. */
    globs: (options) => make('globs', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.globs),
    number: (options) => make('number', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.number(options), boundsOf(options)),
    /** A share: `0.05` or `5%`. Between 0 and 1 unless other bounds are given. */
    ratio: (options) => make('ratio', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.ratio({ ...SHARE, ...boundsOf(options) }), { ...SHARE, ...boundsOf(options) }),
    /** `90s`, `15m`, `6h`, `7d`; the step receives milliseconds. */
    duration: (options) => make('duration', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.duration(options), boundsOf(options)),
    /** `500MiB`, `2GB`; the step receives bytes. */
    size: (options) => make('size', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.size(options), boundsOf(options)),
    boolean: (options) => make('boolean', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.boolean),
    choice: (choices, options) => make('choice', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.choice(choices), { options: choices }),
    /** Several of a closed set, separated by commas or lines. */
    choices: (choices, options) => make('choices', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.choices(choices), { options: choices }),
    /** One entry a line. */
    list: (options) => make('list', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.list),
    /** `name=value`, one a line. */
    keyValues: (options) => make('key-values', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.keyValues),
    json: (options) => make('json', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.json),
    /** Masked before anything else can print it. */
    secret: (options) => make('secret', options, _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsers */ .T_.secret),
};
const SHARE = { min: 0, max: 1 };
/** The bounds alone, without keys that are absent, so that they can be spread over defaults. */
function boundsOf({ min, max, integer }) {
    return {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(integer === undefined ? {} : { integer }),
    };
}


/***/ }),

/***/ 59919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The optimal string alignment form of the Damerau–Levenshtein distance: insertions, deletions, substitutions and
 * swaps of neighbours cost one each, and no substring is edited twice. Swaps matter: they are what hands do on keyboards.
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, substitution);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/**
 * The known name that was probably meant, or undefined when none is near. Case, `_` and `-` are ignored first, because
 * `failOn` and `fail_on` are the commonest ways to miss `fail-on`.
 */
function nearest(name, known) {
    const wanted = plain(name);
    // A very long "name" is no slip of the hand, and comparing it would cost its length times that of each known name.
    if (wanted === '' || wanted.length > 100)
        return undefined;
    let best;
    // A third of the letters may differ, but never more than three: beyond that it is another word.
    let bestDistance = Math.min(Math.floor(Math.max(wanted.length, 3) / 3), 3) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const plain = (name) => name.replace(/[-_\s]/g, '').toLowerCase();


/***/ }),

/***/ 16124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ output)
/* harmony export */ });
const make = (kind) => (description) => ({ kind, description });
/** The builders of outputs; `json` is written as one line. */
const output = {
    string: make('string'),
    number: make('number'),
    boolean: make('boolean'),
    verdict: make('verdict'),
    path: make('path'),
    json: make('json'),
};


/***/ }),

/***/ 72586:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   T_: () => (/* binding */ parsers),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Text → value for every input kind. Each throws an Error that says what was expected. */
const parsers = {
    string: (pattern, example) => (given) => {
        // YAML's `|` and files end with a line end that nobody means.
        const text = given.replace(/\r?\n$/, '');
        if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
            throw new Error(`text matching ${pattern}${example ? `, e.g. ${example}` : ''}`);
        }
        return text;
    },
    time: (pattern, example) => (given) => {
        const text = given.replace(/\r?\n$/, '');
        const such = example ? `, e.g. ${example}` : '';
        if (!new RegExp(pattern, 'u').test(text))
            throw new Error(`a date or a time in ISO 8601${such}`);
        const hasTime = text.length > 10;
        const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
        const time = new Date(`${text.replace(' ', 'T')}${hasTime && !hasOffset ? 'Z' : ''}`);
        // A 30th of February is a March day for Date.
        if (Number.isNaN(time.getTime()) || !isDay(text.slice(0, 10)))
            throw new Error(`a time that there is${such}`);
        return time;
    },
    path: (text) => {
        const path = text.trim();
        if (path === '' || path.includes('\n') || path.includes('\0'))
            throw new Error('one path');
        return path;
    },
    globs: (text) => {
        const globs = lines(text);
        if (globs.length === 0 || globs.every(glob => glob.startsWith('!'))) {
            throw new Error('at least one path or glob, one a line');
        }
        return globs;
    },
    number: (bounds) => (text) => bounded(decimal(text, 'a number'), bounds, String),
    ratio: (bounds) => (text) => {
        const expectation = 'a share such as 0.05 or 5%';
        const percent = /^(.*?)\s*%$/.exec(text.trim());
        const value = percent ? decimal(percent[1], expectation, -2) : decimal(text, expectation);
        return bounded(value, bounds, String);
    },
    duration: (bounds) => (text) => {
        const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text.trim());
        if (!match)
            throw new Error('a duration such as 90s, 15m, 6h or 7d');
        const milliseconds = Math.round(Number(match[1]) * DURATIONS[match[2]]);
        return bounded(milliseconds, bounds, formatDuration);
    },
    size: (bounds) => (text) => {
        const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$/.exec(text.trim());
        if (!match)
            throw new Error('a size such as 500MiB or 2GB');
        return bounded(Math.round(Number(match[1]) * SIZES[match[2]]), bounds, formatSize);
    },
    boolean: (text) => {
        if (!/^(true|false)$/i.test(text.trim()))
            throw new Error('true or false');
        return text.trim().toLowerCase() === 'true';
    },
    choice: (choices) => (text) => {
        if (!choices.includes(text.trim()))
            throw new Error(`one of ${choices.join(', ')}`);
        return text.trim();
    },
    choices: (choices) => (text) => {
        const given = text
            .split(/[,\n]/)
            .map(part => part.trim())
            .filter(part => part !== '');
        if (given.length === 0 || given.some(part => !choices.includes(part))) {
            throw new Error(`one or more of ${choices.join(', ')}, separated by commas`);
        }
        return [...new Set(given)];
    },
    list: (text) => lines(text),
    keyValues: (text) => {
        const pairs = new Map();
        for (const line of lines(text)) {
            const at = line.indexOf('=');
            const name = line.slice(0, at).trim();
            if (at < 1 || name === '')
                throw new Error(`name=value, one a line (the line "${cut(line)}" has no name and "=")`);
            if (pairs.has(name))
                throw new Error(`each name once ("${name}" is given twice)`);
            pairs.set(name, line.slice(at + 1).trim());
        }
        return pairs;
    },
    json: (text) => {
        try {
            return JSON.parse(text);
        }
        catch (error) {
            throw new Error(`JSON (${cut(error.message, 120)})`);
        }
    },
    secret: (text) => {
        // A trailing line end comes with secrets that were piped into the secret store; none is ever wanted.
        return text.replace(/\r?\n$/, '');
    },
};
const DURATIONS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SIZES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Milliseconds → the shortest exact text that `duration` accepts, e.g. 5400000 → `90m`. */
function formatDuration(milliseconds) {
    for (const unit of ['d', 'h', 'm', 's']) {
        if (milliseconds >= DURATIONS[unit] && milliseconds % DURATIONS[unit] === 0)
            return `${milliseconds / DURATIONS[unit]}${unit}`;
    }
    return `${milliseconds}ms`;
}
/** Bytes → the shortest exact text that `size` accepts, e.g. 524288000 → `500MiB`. */
function formatSize(bytes) {
    for (const unit of ['TiB', 'TB', 'GiB', 'GB', 'MiB', 'MB', 'KiB', 'kB']) {
        if (bytes >= SIZES[unit] && bytes % SIZES[unit] === 0)
            return `${bytes / SIZES[unit]}${unit}`;
    }
    return `${bytes}B`;
}
function isDay(text) {
    const day = new Date(text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** Non-empty trimmed lines; lines that start with `#` are comments. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'));
}
/** A decimal number, times ten to the `shift`: shifted in the text, so that 14.7% is the same double as 0.147. */
function decimal(text, expectation, shift = 0) {
    const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))(?:e([-+]?\d+))?$/i.exec(text.trim());
    if (!match)
        throw new Error(expectation);
    return Number(`${match[1]}e${Number(match[2] ?? 0) + shift}`);
}
function bounded(value, { min, max, integer }, format) {
    if (!Number.isFinite(value))
        throw new Error('a finite value');
    if (integer && !Number.isInteger(value))
        throw new Error('a whole number');
    if (min !== undefined && value < min)
        throw new Error(`at least ${format(min)}`);
    if (max !== undefined && value > max)
        throw new Error(`at most ${format(max)}`);
    return value;
}
const cut = (text, length = 80) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);


/***/ }),

/***/ 62710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSubcommand)
/* harmony export */ });
/** Declares a subcommand; keeps the types of its inputs. */
function defineSubcommand(draft) {
    return { ...draft, rules: draft.rules ?? [], exitCodes: draft.exitCodes ?? [] };
}


/***/ }),

/***/ 44791:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defineErrors),
/* harmony export */   l1: () => (/* binding */ messageWithoutPlace),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/** An error that a person will read: what happened, with names and numbers; what to do next; the cause below. */
class ActionError extends Error {
    code;
    kind;
    name = 'ActionError';
    hint;
    file;
    line;
    outputs;
    constructor(code, kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.kind = kind;
        this.hint = details.hint;
        this.file = details.file;
        this.line = details.line;
        this.outputs = details.outputs ?? {};
    }
}
/**
 * What an error says, without the place in front of it: for who tells the place by other means. Some messages begin
 * with it, so that an editor that shows nothing else can turn it into a link.
 */
function messageWithoutPlace({ message, file, line }) {
    if (file === undefined)
        return message;
    const places = [...(line === undefined ? [] : [`${file}:${line}: `]), `${file}: `];
    const place = places.find(each => message.startsWith(each)) ?? '';
    return message.slice(place.length);
}
/**
 * Declares the stable error codes of one area. Each folder that raises errors has an `errors.ts` that exports the
 * result as `errors`; `docs/errors.md` is generated from all of them, so the table cannot miss a code.
 *
 * The hint of a raised error defaults to the table's remedy.
 */
function defineErrors(table) {
    const factories = Object.entries(table).map(([code, entry]) => [
        code,
        (message, details = {}) => new ActionError(code, entry.kind, message, { ...details, hint: details.hint ?? entry.remedy }),
    ]);
    return { ...Object.fromEntries(factories), table };
}


/***/ }),

/***/ 73960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ HOST_KINDS),
  P: () => (/* binding */ hostKind)
});

// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __nccwpck_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/host/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    HOST_UNKNOWN: {
        kind: 'input',
        meaning: '`MLOPS_HOST` (or `--host`) names no host that this project knows.',
        remedy: 'Use github, gitlab or terminal, or leave it out: the host is found by its own variables.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/host/kind.js

const HOST_KINDS = ['github', 'gitlab', 'terminal'];
/** Where this process runs, by what the runners promise to set; `MLOPS_HOST` forces it. Raises HOST_UNKNOWN. */
function hostKind(env) {
    const forced = env.MLOPS_HOST?.trim();
    if (forced) {
        const kind = HOST_KINDS.find(known => known === forced);
        if (kind === undefined)
            throw errors.HOST_UNKNOWN(`MLOPS_HOST is "${forced}"; it may be ${HOST_KINDS.join(', ')}`);
        return kind;
    }
    // Forgejo and Gitea set GITHUB_ACTIONS too, and speak the same protocol.
    if (env.GITHUB_ACTIONS === 'true')
        return 'github';
    if (env.GITLAB_CI === 'true')
        return 'gitlab';
    return 'terminal';
}


/***/ }),

/***/ 84644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ outliveReaders),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   a6: () => (/* binding */ flushed)
/* harmony export */ });
/** Columns where nobody tells: logs of CI systems, files. */
const WIDTH = 100;
/** How wide text may be: what the terminal says, else `COLUMNS` as the shell exports it, else 100. */
function columnsOf(sink, env) {
    const told = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
    return sink.columns ?? told ?? WIDTH;
}
/**
 * Lets a process live on when who read its output has gone (`mlops … | head`): what it decided, and its exit code,
 * do not depend on readers. Another failure of a stream is one that the process cannot tell anybody about.
 * @param failed told of it
 */
function outliveReaders(streams, failed) {
    for (const stream of streams) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
                failed(error);
        });
    }
}
/** Resolves when all that was written has left, or never can: pipes are asynchronous on some systems. */
function flushed(stream) {
    return new Promise(resolve => {
        stream.write('', () => resolve());
    });
}


/***/ }),

/***/ 1825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ALIAS_NAME),
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
// On their own, because contracts need them and nothing else of this folder.
const MODEL_NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$';
/** MLflow reserves `latest` and `v3`, because `models:/name@…` would be ambiguous; other registries follow. */
const ALIAS_NAME = '^[A-Za-z0-9_-]{1,128}$';


/***/ }),

/***/ 87597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RELEASE)
/* harmony export */ });
/** The version of this project, as in package.json; a test keeps the two equal. */
const RELEASE = '1.0.0';


/***/ }),

/***/ 47752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ cacheRoot),
/* harmony export */   Rv: () => (/* binding */ cacheEntry),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);




/** Where tools are kept between runs: the runner's own tool cache where there is one. */
function cacheRoot(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    if (env.MLOPS_TOOL_CACHE)
        return env.MLOPS_TOOL_CACHE;
    const base = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache'), 'mlops-actions', 'tools');
}
/**
 * `<root>/<tool>/<version>/<platform>/…` with `<platform>.complete` beside it: the layout of @actions/tool-cache, so
 * that runner images can be prepared with its tools. The directory appears by one rename, so it is whole when it exists.
 */
function cacheEntry(root, name, version, platform) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name, version);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, platform);
    return {
        directory,
        has: file => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, file)),
        async fill(make) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
            const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `.${platform}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(part);
                await make(part);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, directory).catch(async (error) => {
                    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code ?? '') || !(await exists(directory)))
                        throw error;
                });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${directory}.complete`, '');
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { recursive: true, force: true });
            }
        },
    };
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(found => found.isFile(), () => false);
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);


/***/ }),

/***/ 1234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes, the same for all six steps and for the command. */
const EXIT = { ok: 0, fail: 1, input: 2, infrastructure: 3, inconclusive: 4, cancelled: 130 };
/** What `fail-on` may name. `never` reports every verdict but always exits 0. */
const FAIL_ON = ['fail', 'inconclusive', 'warn', 'never'];
/**
 * The exit code of a verdict.
 * @param failOn verdicts that stop the job
 * @param warnExitCode code for `warn` when it does not stop the job (GitLab shows an orange job for it); 0 by default
 */
function exitCodeOf(verdict, failOn, warnExitCode = 0) {
    if (failOn.includes('never') || verdict === 'pass')
        return EXIT.ok;
    if (verdict === 'warn')
        return failOn.includes('warn') ? EXIT.fail : warnExitCode;
    if (!failOn.includes(verdict))
        return EXIT.ok;
    return verdict === 'fail' ? EXIT.fail : EXIT.inconclusive;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(76070);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
