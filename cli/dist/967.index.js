export const id = 967;
export const ids = [967];
export const modules = {

/***/ 82967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  step: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/shared/exec/child-environment.js
var child_environment = __webpack_require__(75556);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/compute/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    TRAINING_COMMAND: {
        kind: 'input',
        meaning: 'The training command cannot be started.',
        remedy: 'Give the program and its arguments one a line; the program must be on PATH or be a path in the workspace.',
    },
    TRAINING_RESULT: {
        kind: 'input',
        meaning: 'Training ended well but did not say what came of it, or said it in another form.',
        remedy: 'Write the JSON file named by $MLOPS_RESULT at the end of training; docs/training-contract.md shows it in three lines of Python.',
    },
    TRAINING_TIME_LIMIT: {
        kind: 'infrastructure',
        meaning: 'Training did not end within `timeout`, and was stopped.',
        remedy: 'Raise `timeout`, or train less; a checkpoint lets the next attempt go on where this one stopped.',
    },
    TRAINING_LOST: {
        kind: 'infrastructure',
        meaning: 'The runner that trained was lost: it stopped answering, was shut down, or ran out of memory.',
        remedy: 'Run the job again; if it happens at the same place, look at the runner’s memory.',
    },
    TRAINING_CANCELLED_THERE: {
        kind: 'infrastructure',
        meaning: 'Somebody or something cancelled the remote run: a person, a concurrency group, or the queue’s own limit.',
        remedy: 'See who cancelled it on the run’s page, and run this job again.',
    },
    DISPATCH_REFUSED: {
        kind: 'input',
        meaning: 'The host refuses to start the training workflow.',
        remedy: 'The workflow must exist on the default branch with `workflow_dispatch` and the inputs of the receiver example, and the token needs `actions: write`.',
    },
    DISPATCH_UNSEEN: {
        kind: 'infrastructure',
        meaning: 'The workflow was dispatched on a server that does not say which run that is, and no run with our mark appeared.',
        remedy: 'Put the `distinct-id` input into the receiver’s `run-name`, as the example does.',
    },
    TRAINING_ARTIFACT: {
        kind: 'infrastructure',
        meaning: 'The artifact with the training result is missing, expired, damaged or not what the run says it is.',
        remedy: 'The receiver must upload it under the name in `artifact`, also when training is quick; see the receiver example.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/compute/local.js





const LAST_LINES = 40;
/** The name of the result file below the request's `output`. */
const RESULT_FILE = 'result.json';
/** Runs the training command on this machine, its log streamed and kept beside the report. */
async function trainHere({ command, request, timeoutMs }, ctx) {
    const [program, ...args] = command;
    if (program === undefined)
        throw errors.TRAINING_COMMAND('command is empty');
    await (0,promises_.mkdir)(request.output, { recursive: true });
    const requestFile = (0,external_node_path_.join)(ctx.temp, 'training-request.json');
    await (0,promises_.writeFile)(requestFile, `${JSON.stringify(request, null, 2)}\n`);
    const log = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(ctx.reportDir, 'training.log'));
    const lastLines = [];
    const keep = (line) => {
        log.write(`${line}\n`);
        lastLines.push(line);
        if (lastLines.length > LAST_LINES)
            lastLines.shift();
        ctx.log.stream(line);
    };
    const began = ctx.clock.now();
    const result = await ctx.log.group(`Training: ${command.join(' ')}`, () => run([program, ...args], ctx, {
        timeoutMs,
        env: {
            MLOPS_REQUEST: requestFile,
            MLOPS_RESULT: (0,external_node_path_.join)(request.output, RESULT_FILE),
            MLOPS_OUTPUT: request.output,
            MLOPS_ATTEMPT: String(request.attempt),
        },
        onLine: keep,
    }));
    await new Promise(resolve => log.end(resolve));
    const ended = ctx.clock.now();
    const ending = endingOf(result, timeoutMs);
    return {
        ending,
        directory: ending.kind === 'succeeded' ? request.output : undefined,
        stages: [
            {
                name: 'train',
                state: ending.kind === 'succeeded' ? 'done' : 'failed',
                seconds: (ended - began) / 1000,
                where: 'this runner',
            },
        ],
        lastLines,
        runUrl: ctx.host.runUrl,
        startedAt: new Date(began).toISOString(),
        finishedAt: new Date(ended).toISOString(),
    };
}
async function run(argv, ctx, { timeoutMs, env, onLine }) {
    if ((await ctx.exec.which(argv[0])) === undefined) {
        throw errors.TRAINING_COMMAND(`command: there is no program "${argv[0]}" on PATH`, 
        // A whole command line in one argument is the likeliest slip, so it is taken apart for the reader.
        argv.length === 1 && argv[0].includes(' ')
            ? {
                hint: `Give the program and its arguments one a line; as flags: ${argv[0]
                    .trim()
                    .split(/\s+/)
                    .map(word => `--command ${word}`)
                    .join(' ')}`,
            }
            : undefined);
    }
    const running = ctx.exec.start(argv, {
        cwd: ctx.workspace,
        env: { ...(0,child_environment/* childEnvironment */.Q)(ctx.env), ...env },
        timeoutMs,
        onStdout: onLine,
        onStderr: onLine,
        // Training code may want to write a checkpoint when it is told to stop.
        graceMs: 5000,
    });
    const result = await running.exited;
    ctx.signal.throwIfAborted();
    return result;
}
/** 137 and 143 (and the signals themselves) come from outside: a shutdown, or the kernel out of memory. */
function endingOf(result, timeoutMs) {
    if (result.timedOut)
        return { kind: 'timed-out', reason: `training did not end within ${Math.round(timeoutMs / 1000)} s` };
    const signal = result.signal ?? { 137: 'SIGKILL', 143: 'SIGTERM' }[result.exitCode];
    if (signal === 'SIGKILL')
        return {
            kind: 'lost',
            reason: 'the training process was killed (SIGKILL): most often the machine ran out of memory',
        };
    if (signal === 'SIGTERM')
        return { kind: 'lost', reason: 'the training process was told to stop (SIGTERM): the machine is shutting down' };
    if (result.signal !== null)
        return { kind: 'failed', reason: `training ended with signal ${result.signal}` };
    if (result.exitCode !== 0)
        return { kind: 'failed', reason: `training ended with exit code ${result.exitCode}` };
    return { kind: 'succeeded' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/js/shared/compute/github-api.js

/** Below this many requests left in the hour, polling slows down for the sake of everybody who shares the token. */
const SCARCE = 150;
/** The few calls of GitHub's REST API that training needs, with the rate limit watched. */
function createGitHubApi(ctx, repository, token) {
    const base = `${(ctx.host.apiUrl ?? 'https://api.github.com').replace(/\/$/, '')}/repos/${repository}`;
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    const remembered = new Map();
    let remaining = Number.POSITIVE_INFINITY;
    async function get(path, accept = []) {
        const known = remembered.get(path);
        const reply = await ctx.http.request({
            url: `${base}${path}`,
            headers: { ...headers, ...(known ? { 'if-none-match': known.etag } : {}) },
            accept: [...accept, 304],
            signal: ctx.signal,
        });
        if (reply.headers['x-ratelimit-remaining'] !== undefined)
            remaining = Number(reply.headers['x-ratelimit-remaining']);
        // 304 is not counted against the limit.
        if (reply.status === 304 && known)
            return known.reply;
        if (reply.status === 200 && reply.headers.etag)
            remembered.set(path, { etag: reply.headers.etag, reply });
        return reply;
    }
    return {
        /** Whether polling should slow down. */
        isScarce: () => remaining < SCARCE,
        /**
         * Starts a workflow. The answer names the run where the server can; undefined where it cannot (it took the
         * dispatch without saying which run that is). Raises DISPATCH_REFUSED.
         */
        async dispatch({ workflow, ref, inputs }) {
            const url = `${base}/actions/workflows/${encodeURIComponent(workflow)}/dispatches`;
            const send = (details) => ctx.http.request({
                method: 'POST',
                url,
                headers,
                json: { ref, inputs, ...(details ? { return_run_details: true } : {}) },
                accept: [400, 401, 403, 404, 422],
            });
            let reply = await send(true);
            // Older servers do not know the field, and one of these is how they say so.
            if ((reply.status === 400 || reply.status === 422) &&
                /return_run_details|not a permitted key|Invalid request/i.test(reply.text())) {
                reply = await send(false);
            }
            if (reply.status >= 400) {
                throw errors.DISPATCH_REFUSED(`${repository} does not start ${workflow} on ${ref}: ${reply.status} ${messageOf(reply)}`, reply.status === 403
                    ? {
                        hint: 'The token may not start workflows: add `permissions: { actions: write, contents: read }` to the job, or give `token` one that may.',
                    }
                    : {});
            }
            if (reply.status === 204 || reply.body.length === 0)
                return undefined;
            const details = reply.json();
            return details.workflow_run_id === undefined
                ? undefined
                : { id: details.workflow_run_id, url: details.html_url ?? '' };
        },
        /** Runs of a workflow that were dispatched since a time, newest first. */
        async dispatchedRuns(workflow, since) {
            const created = encodeURIComponent(`>=${new Date(since).toISOString().slice(0, 19)}Z`);
            const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs?event=workflow_dispatch&per_page=100&created=${created}`;
            return (await get(path)).json().workflow_runs;
        },
        run: async (id) => (await get(`/actions/runs/${id}`)).json(),
        jobs: async (id) => (await get(`/actions/runs/${id}/jobs?filter=latest&per_page=100`)).json().jobs,
        /** What the runner and the host noted on a job; none when the token may not read them. */
        async annotations(jobId) {
            const reply = await get(`/check-runs/${jobId}/annotations`, [403, 404]);
            return reply.status === 200 ? reply.json().map(entry => entry.message ?? '') : [];
        },
        artifacts: async (id) => (await get(`/actions/runs/${id}/artifacts?per_page=100`)).json().artifacts,
        /** Streams an artifact's zip file; the redirect to the storage host carries no credentials. */
        async download(artifact, file) {
            const reply = await ctx.http.request({
                url: `${base}/actions/artifacts/${artifact.id}/zip`,
                headers,
                toFile: file,
                maxBytes: Math.max(1 << 20, artifact.size_in_bytes * 2),
                timeoutMs: 3_600_000,
                accept: [410],
                signal: ctx.signal,
            });
            if (reply.status === 410)
                throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} has expired`);
        },
        /** Asks for the end of a run. 409 means that it has ended already. No abort signal: this is what an abort calls. */
        async cancel(id) {
            await ctx.http.request({
                method: 'POST',
                url: `${base}/actions/runs/${id}/cancel`,
                headers,
                accept: [409],
                safeToRepeat: true,
            });
        },
    };
}
function messageOf(reply) {
    try {
        return reply.json().message ?? '';
    }
    catch {
        return reply.text().slice(0, 200);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/compute/github-ending.js
/** What runners and the host write when the machine went away. */
const LOST = /lost communication|received a shutdown signal|runner has received a shutdown|operation was canceled because the runner|The job was not acquired by Runner/i;
const KILLED = /exit code 1(37|43)\b/;
/**
 * Tells a training failure from a lost machine: by the run's conclusion, the notes on its jobs, and steps that were
 * still running when their job was closed.
 */
function endingOfRun(run, jobs, notes) {
    if (run.conclusion === 'success')
        return { kind: 'succeeded' };
    if (run.conclusion === 'timed_out')
        return { kind: 'timed-out', reason: 'the remote job reached its own time limit' };
    const lost = notes.find(note => LOST.test(note) || KILLED.test(note));
    if (lost !== undefined)
        return { kind: 'lost', reason: firstLine(lost) };
    if (run.conclusion === 'cancelled')
        return { kind: 'cancelled', reason: 'the remote run was cancelled by somebody else' };
    const job = jobs.find(candidate => candidate.conclusion === 'failure' || candidate.conclusion === 'timed_out');
    if (job?.conclusion === 'timed_out')
        return { kind: 'timed-out', reason: `the remote job ${job.name} reached its own time limit` };
    const failed = job?.steps?.find(step => step.conclusion === 'failure');
    if (job !== undefined && failed === undefined && job.steps?.some(step => step.status !== 'completed')) {
        return { kind: 'lost', reason: `the job ${job.name} was closed while a step was still running` };
    }
    const where = job === undefined ? `conclusion ${run.conclusion}` : `job ${job.name}${failed ? `, step ${failed.name}` : ''}`;
    const note = notes.find(text => text.trim() !== '');
    return { kind: 'failed', reason: `the remote run failed (${where})${note ? `: ${firstLine(note)}` : ''}` };
}
/** One line of progress: the job that matters most now, its runner and its step. */
function describeJobs(jobs) {
    const job = jobs.find(candidate => candidate.status === 'in_progress') ??
        jobs.find(candidate => candidate.status !== 'completed') ??
        jobs.at(-1);
    if (job === undefined)
        return 'waiting for the first job';
    if (job.status === 'completed')
        return `${job.name}: ${job.conclusion}`;
    if (job.status !== 'in_progress') {
        const labels = job.labels?.length ? ` with labels ${job.labels.join(', ')}` : '';
        return `${job.name}: ${job.status}, waiting for a runner${labels}`;
    }
    const steps = job.steps ?? [];
    const at = steps.find(step => step.status === 'in_progress');
    return `${job.name} on ${job.runner_name ?? 'a runner'}${at ? `: step ${at.number} of ${steps.length}, ${at.name}` : ''}`;
}
function stagesOf(jobs) {
    return jobs.map(job => ({
        name: job.name,
        state: job.status === 'completed'
            ? (STATES[job.conclusion ?? ''] ?? 'failed')
            : job.status === 'in_progress'
                ? 'running'
                : 'waiting',
        seconds: job.started_at && job.completed_at
            ? (Date.parse(job.completed_at) - Date.parse(job.started_at)) / 1000
            : undefined,
        where: job.runner_name ?? undefined,
    }));
}
const STATES = { success: 'done', skipped: 'skipped', neutral: 'done' };
function firstLine(text) {
    return text.trim().split('\n')[0].slice(0, 300);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/js/shared/compute/zip.js







const openZip = (0,external_node_util_.promisify)(yauzl/* open */.ho);
/**
 * Unpacks a zip file, entry by entry. Names that would leave the directory are refused (the library checks them),
 * links are not made, and each file must have the size that the archive states. Raises TRAINING_ARTIFACT.
 */
async function extractZip(file, directory) {
    const names = [];
    let zip;
    try {
        zip = await openZip(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
        for await (const entry of entriesOf(zip)) {
            if (entry.fileName.endsWith('/'))
                continue;
            const type = (entry.externalFileAttributes >>> 16) & 0o170000;
            if (type === 0o120000)
                throw new Error(`${entry.fileName} is a link`);
            const target = (0,external_node_path_.join)(directory, ...entry.fileName.split('/'));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(await streamOf(zip, entry), (0,external_node_fs_.createWriteStream)(target));
            names.push(entry.fileName);
        }
        return names;
    }
    catch (cause) {
        throw errors.TRAINING_ARTIFACT(`the artifact cannot be unpacked: ${cause.message}`, { cause });
    }
    finally {
        zip?.close();
    }
}
async function* entriesOf(zip) {
    for (;;) {
        const entry = await new Promise((resolve, reject) => {
            zip.once('entry', resolve);
            zip.once('end', () => resolve(undefined));
            zip.once('error', reject);
            zip.readEntry();
        });
        zip.removeAllListeners('entry');
        zip.removeAllListeners('end');
        zip.removeAllListeners('error');
        if (entry === undefined)
            return;
        yield entry;
    }
}
function streamOf(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
}

;// CONCATENATED MODULE: ./build/js/shared/compute/github.js








const HANDLE = 'github-run';
/** A clock here and there may differ, and lists take a while to show a new run. */
const CLOCK_SLACK_MS = 120_000;
const FIND_WITHIN_MS = 180_000;
/** Dispatches a workflow whose job trains on its own runners, waits for it, and brings its result here. */
async function trainOnGitHub(job, ctx) {
    const api = createGitHubApi(ctx, job.repository, job.token);
    const handle = {
        repository: job.repository,
        workflow: job.workflow,
        mark: `mlops-${(0,external_node_crypto_.randomUUID)()}`,
        dispatchedAt: ctx.clock.now(),
        runId: undefined,
    };
    ctx.state.set(HANDLE, handle);
    // Before the dispatch: a job that is cancelled in the very moment of dispatching must still find its run.
    const withdraw = ctx.onAbort('cancel the remote training run', () => cancelRemote(api, ctx.state.get(HANDLE), ctx));
    const began = ctx.clock.now();
    const dispatched = await api.dispatch({ ...job, inputs: { ...job.inputs, 'distinct-id': handle.mark } });
    const runId = dispatched?.id ?? (await findRun(api, handle, ctx));
    ctx.state.set(HANDLE, { ...handle, runId });
    ctx.log.notice(`Training runs as ${dispatched?.url || `run ${runId}`}`);
    const { run, jobs, overdue } = await waitFor(api, runId, job.timeoutMs, ctx);
    const ending = overdue
        ? await stopOverdue(api, runId, job.timeoutMs)
        : endingOfRun(run, jobs, await notesOf(api, run, jobs));
    const directory = ending.kind === 'succeeded' ? await collect(api, runId, job, ctx) : undefined;
    ctx.state.set(HANDLE, undefined);
    withdraw();
    return {
        ending,
        directory,
        stages: stagesOf(jobs),
        lastLines: [],
        runUrl: run.html_url,
        startedAt: new Date(began).toISOString(),
        finishedAt: new Date(ctx.clock.now()).toISOString(),
    };
}
/** For the post phase: ends what a killed job left running. Does nothing when training has ended. */
async function releaseGitHub(ctx, token) {
    const handle = ctx.state.get(HANDLE);
    if (!handle)
        return;
    await cancelRemote(createGitHubApi(ctx, handle.repository, token), handle, ctx);
    ctx.state.set(HANDLE, undefined);
}
async function cancelRemote(api, handle, ctx) {
    const runId = handle.runId ?? (await markedRun(api, handle))?.id;
    if (runId === undefined)
        return;
    await api.cancel(runId);
    ctx.log.notice(`Asked for the end of remote run ${runId}`);
}
async function markedRun(api, handle) {
    const runs = await api.dispatchedRuns(handle.workflow, handle.dispatchedAt - CLOCK_SLACK_MS);
    // By our mark alone: the newest run may be somebody else's.
    return runs.find(run => `${run.display_title ?? ''} ${run.name ?? ''}`.includes(handle.mark));
}
async function findRun(api, handle, ctx) {
    while (ctx.clock.now() < handle.dispatchedAt + FIND_WITHIN_MS) {
        const found = await markedRun(api, handle);
        if (found)
            return found.id;
        await ctx.clock.sleep(5000, ctx.signal);
    }
    throw errors.DISPATCH_UNSEEN(`${handle.repository} took the dispatch of ${handle.workflow}, but no run named ${handle.mark} appeared within 3 minutes`);
}
/**
 * Polls with growing pauses: often while something may change soon, seldom in a long stretch, more seldom still when
 * the token's requests run short. One request a tick until all jobs are done.
 */
async function waitFor(api, runId, timeoutMs, ctx) {
    const deadline = ctx.clock.now() + timeoutMs;
    const progress = ctx.log.progress('Waiting for training');
    let pause = 5000;
    let last = '';
    for (;;) {
        const jobs = await api.jobs(runId);
        const note = describeJobs(jobs);
        pause = note === last ? Math.min(30_000, pause * 1.3) : 5000;
        last = note;
        progress.update(jobs.filter(job => job.status === 'completed').length, note);
        const allDone = jobs.length > 0 && jobs.every(job => job.status === 'completed');
        const overdue = ctx.clock.now() >= deadline;
        if (allDone || jobs.length === 0 || overdue) {
            const run = await api.run(runId);
            if (run.status === 'completed' || overdue) {
                progress.end(overdue ? 'The time limit was reached' : `The run ended: ${run.conclusion}`);
                return { run, jobs, overdue: overdue && run.status !== 'completed' };
            }
        }
        await ctx.clock.sleep(Math.min(api.isScarce() ? 60_000 : pause, Math.max(0, deadline - ctx.clock.now())), ctx.signal);
    }
}
async function stopOverdue(api, runId, timeoutMs) {
    await api.cancel(runId);
    return {
        kind: 'timed-out',
        reason: `the remote run did not end within ${Math.round(timeoutMs / 60_000)} min and was cancelled`,
    };
}
async function notesOf(api, run, jobs) {
    if (run.conclusion === 'success')
        return [];
    const notes = [];
    for (const job of jobs)
        if (job.conclusion !== 'success' && job.conclusion !== 'skipped')
            notes.push(...(await api.annotations(job.id)));
    return notes;
}
async function collect(api, runId, job, ctx) {
    const artifacts = await api.artifacts(runId);
    const artifact = artifacts.find(candidate => candidate.name === job.artifact);
    if (artifact === undefined) {
        const names = artifacts.map(candidate => candidate.name).join(', ');
        throw errors.TRAINING_ARTIFACT(`run ${runId} has no artifact "${job.artifact}" (it has ${names || 'none'})`);
    }
    if (artifact.expired)
        throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} of run ${runId} has expired`);
    const file = (0,external_node_path_.join)(ctx.temp, 'training-artifact.zip');
    await api.download(artifact, file);
    const digest = `sha256:${(await (0,evidence_digest/* digestFile */.TM)(file)).sha256}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
        throw errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} should be ${artifact.digest}, and ${digest} arrived`);
    }
    await (0,promises_.mkdir)(job.output, { recursive: true });
    await extractZip(file, job.output);
    return job.output;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/shared/compute/result.js




const json = schemas/* json */.Pq9();
/** What training code writes into `$MLOPS_RESULT`: the whole contract between it and this step. */
const resultSchema = schemas/* object */.Ikc({
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).describe('Name → finite number.'),
    model: schemas/* string */.YjP().min(1).default('model').describe('The model directory or file, below the request’s `output`.'),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), json).optional().describe('Parameters as they were used, defaults included.'),
    checkpoint: schemas/* string */.YjP().nullish().describe('The last checkpoint, below `output`.'),
    dataset: json.optional().describe('What the code believes it trained on; kept, never trusted.'),
    seed: schemas/* number */.aig().nullish(),
    hardware: schemas/* record */.g1P(schemas/* string */.YjP(), json).optional().describe('For example `{"gpu": "H100", "count": 8}`.'),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Other files below `output` worth keeping, e.g. predictions.'),
});
/**
 * Reads and checks a result file; every path in it must lie below `output` and exist.
 * Raises TRAINING_RESULT with all problems.
 */
async function readResult(file, output) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw errors.TRAINING_RESULT(`training ended with exit code 0 but wrote no result to ${file}`, { cause });
    }
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        // Python's json module writes NaN and Infinity, which are no JSON.
        const word = /\b(NaN|-?Infinity)\b/.exec(text)?.[0];
        const why = word ? `it holds ${word}: a metric that is no number cannot be judged` : cause.message;
        throw errors.TRAINING_RESULT(`the training result is not JSON (${why})`, { cause });
    }
    const parsed = resultSchema.safeParse(document);
    if (!parsed.success) {
        const problems = parsed.error.issues.map(issue => `${issue.path.join('.') || 'the document'}: ${issue.message}`);
        throw errors.TRAINING_RESULT(`the training result is not in the agreed form: ${problems.join('; ')}`);
    }
    for (const [name, path] of [['model', parsed.data.model], ...parsed.data.files.map(path => ['files', path])]) {
        const absolute = (0,external_node_path_.resolve)(output, path);
        const inside = (0,external_node_path_.relative)(output, absolute);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
            throw errors.TRAINING_RESULT(`${name}: ${path} lies outside ${output}, where everything that is kept must be`);
        }
        await (0,promises_.stat)(absolute).catch(cause => {
            throw errors.TRAINING_RESULT(`${name}: ${path} was announced but does not exist below ${output}`, { cause });
        });
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/run/action.js
var action = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/js/actions/train-on-runner/src/contract.js
var contract = __webpack_require__(71959);
;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/ending.js

/** Endings that are nobody's training failure become errors of infrastructure (exit code 3), `ending` told all the same. */
function raiseInfrastructure({ ending, runUrl }) {
    if (ending.kind === 'succeeded' || ending.kind === 'failed')
        return;
    const raise = {
        lost: errors.TRAINING_LOST,
        'timed-out': errors.TRAINING_TIME_LIMIT,
        cancelled: errors.TRAINING_CANCELLED_THERE,
    }[ending.kind];
    throw raise(`${ending.reason}${runUrl === undefined ? '' : ` (${runUrl})`}`, {
        outputs: { ending: ending.kind, ...(runUrl === undefined ? {} : { 'run-url': runUrl }) },
    });
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    TRAINING_OUTPUT: {
        kind: 'input',
        meaning: 'The output directory is not one that this step may empty.',
        remedy: 'Give `output-dir` a directory of its own, such as `mlops-out/training`; it is emptied before each training.',
    },
    TRAINING_REPOSITORY: {
        kind: 'input',
        meaning: 'The repository or branch to dispatch to is not known outside a GitHub run.',
        remedy: 'Give `repository` and `ref`.',
    },
});

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/output-directory.js



/** Lies in every output directory from the start: by it the next run knows that it may empty the directory. */
const MARKER = 'training-request.json';
/**
 * Empties the output directory of an earlier attempt, so that what it left is not taken for this one's result, and marks
 * it as this step's. A directory that this step did not make is never emptied. Raises TRAINING_OUTPUT.
 * @param directory absolute
 * @param shown as the user wrote it
 * @param asked what training is asked for, kept in the marker
 */
async function claimOutputDirectory(directory, shown, workspace, asked) {
    const fromHere = (0,external_node_path_.relative)(directory, workspace);
    const holdsWorkspace = fromHere === '' || !(fromHere === '..' || fromHere.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(fromHere));
    if (holdsWorkspace)
        throw errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} holds the whole workspace`);
    const found = await (0,promises_.lstat)(directory).catch(() => undefined);
    if (found !== undefined) {
        if (!found.isDirectory())
            throw errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} is no directory`);
        const names = await (0,promises_.readdir)(directory);
        if (names.length > 0 && !names.includes(MARKER)) {
            throw errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} holds files of others (${names.slice(0, 3).join(', ')})`);
        }
        for (const name of names)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
    }
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, MARKER), `${JSON.stringify(asked, null, 2)}\n`);
}

// EXTERNAL MODULE: ./build/js/shared/data/resolve.js + 1 modules
var resolve = __webpack_require__(60634);
;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/plan.js





/** Digests the data and settles where training goes. */
async function planTraining(inputs, ctx) {
    const { dataset, files } = await datasetOf(inputs, ctx);
    const { repository, ref } = inputs.engine === 'github' ? destination(inputs, ctx) : { repository: '', ref: '' };
    const parameters = [...(inputs.parameters ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        key: {
            data: dataset === undefined ? 'none' : (0,evidence_artifact/* digestRef */.yb)(dataset),
            parameters: (0,evidence_digest/* digestText */.M6)(JSON.stringify([parameters, inputs.seed ?? null])),
            target: inputs.engine === 'github'
                ? `github ${repository} ${inputs.workflow} ${ref}`
                : `local ${inputs.command.join('\u0000')}`,
            commit: ctx.host.commit ?? 'unknown',
            output: inputs['output-dir'],
        },
        uses: dataset === undefined ? [] : [dataset],
        dataset,
        files,
        repository,
        ref,
    };
}
async function datasetOf(inputs, ctx) {
    const named = inputs['data-digest'];
    if (named !== undefined) {
        const [algorithm, hex] = named.split(':');
        return { dataset: { role: 'data', name: named.slice(0, 20), digest: { [algorithm]: hex } }, files: [] };
    }
    if (inputs.data === undefined)
        return { dataset: undefined, files: [] };
    const [only] = inputs.data;
    const path = (0,external_node_path_.resolve)(ctx.workspace, only);
    const isDirectory = inputs.data.length === 1 &&
        (await (0,promises_.stat)(path).then(found => found.isDirectory(), () => false));
    if (isDirectory)
        return { dataset: await (0,evidence_artifact/* artifactFrom */.Vv)(path, { name: only, role: 'data' }, { signal: ctx.signal }), files: [path] };
    // The format plays no part here: training code may read what the engine cannot. The digest is that of validate-data.
    const found = await (0,resolve/* resolveDataset */.$X)(inputs.data, { workspace: ctx.workspace, format: 'csv', signal: ctx.signal });
    return { dataset: found.artifact, files: found.files.map(file => file.path) };
}
function destination(inputs, ctx) {
    const repository = inputs.repository ?? ctx.host.repository;
    const ref = inputs.ref ?? ctx.host.ref;
    if (repository === undefined)
        throw errors_errors.TRAINING_REPOSITORY('repository: this run does not say which repository it belongs to');
    if (ref === undefined)
        throw errors_errors.TRAINING_REPOSITORY('ref: this run does not say which branch it is on');
    return { repository, ref };
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/record.js





/** Name of the record below `output`. `register-model` reads it; so does the waiting side of a dispatched training. */
const RECORD_FILE = 'training-record.json';
const digests = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const recordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('mlops-training-record/v1'),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    /** Below the directory of the record. */
    model: schemas/* string */.YjP(),
    modelDigest: digests,
    /** Computed by the step that started the training code, not claimed by that code. */
    dataset: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: digests }).nullable(),
    seed: schemas/* number */.aig().nullable(),
    hardware: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    checkpoint: schemas/* string */.YjP().nullable(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    commit: schemas/* string */.YjP().nullable(),
    startedAt: schemas/* string */.YjP(),
    finishedAt: schemas/* string */.YjP(),
    run: schemas/* string */.YjP().nullable(),
});
/** Writes what training code said, together with what this step measured itself. */
async function writeRecord({ result, run, output, dataset, parameters, seed }, ctx) {
    const model = (0,external_node_path_.relative)(output, (0,external_node_path_.join)(output, result.model)).split('\\').join('/');
    const artifact = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.join)(output, result.model), { name: model, role: 'model' }, { signal: ctx.signal });
    const record = {
        schema: 'mlops-training-record/v1',
        parameters: { ...Object.fromEntries(parameters), ...result.parameters },
        metrics: result.metrics,
        model,
        modelDigest: artifact.digest,
        dataset: dataset === undefined ? null : { name: dataset.name, digest: dataset.digest },
        seed: result.seed ?? seed ?? null,
        hardware: result.hardware ?? {},
        checkpoint: result.checkpoint ?? null,
        files: result.files,
        commit: ctx.host.commit ?? null,
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        run: run.runUrl ?? null,
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(output, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
    return record;
}
/**
 * Reads a record that another machine wrote, and checks that the model beside it is the one it names.
 * Raises TRAINING_ARTIFACT.
 */
async function readRecord(directory, ctx) {
    let document;
    try {
        document = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, RECORD_FILE), 'utf8'));
    }
    catch (cause) {
        throw errors.TRAINING_ARTIFACT(`the artifact holds no readable ${RECORD_FILE}: the receiver must run train-on-runner with engine local and upload its \`output-dir\``, { cause });
    }
    const parsed = recordSchema.safeParse(document);
    if (!parsed.success) {
        const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ');
        throw errors.TRAINING_ARTIFACT(`the artifact's ${RECORD_FILE} is not in the agreed form: ${problems}`);
    }
    const model = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.join)(directory, parsed.data.model), { name: parsed.data.model, role: 'model' }, { signal: ctx.signal });
    if (!(0,evidence_artifact/* sameArtifact */.Rg)(model, { digest: parsed.data.modelDigest })) {
        throw errors.TRAINING_ARTIFACT('the model that arrived is not the one that the training record names');
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __webpack_require__(75725);
;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/report.js






/** The Outcome of a training run that ended by itself, well or not. */
function describeTraining(trained) {
    const { run, record, rightData } = trained;
    const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
    const ending = run.ending.kind === 'succeeded' && !rightData ? 'wrong-data' : run.ending.kind;
    const passed = ending === 'succeeded';
    const model = record && passed ? modelOf(trained, record) : undefined;
    const path = (name) => (0,external_node_path_.relative)(trained.workspace, (0,external_node_path_.join)(trained.output, name)).split('\\').join('/');
    return {
        verdict: passed ? 'pass' : 'fail',
        headline: headlineOf(ending, seconds, trained),
        why: whyOf(ending, trained),
        next: nextOf(ending, trained, path),
        findings: [findingOf(ending, trained)],
        outputs: {
            ending,
            ...(record && passed
                ? { model: path(record.model), 'model-digest': (0,evidence_artifact/* digestRef */.yb)(model), record: path(RECORD_FILE) }
                : {}),
            metrics: (record?.metrics ?? {}),
            'run-url': run.runUrl ?? '',
        },
        blocks: blocksOf(trained),
        measures: [
            { name: 'training_seconds', value: seconds, help: 'From start or dispatch to the end.' },
            ...Object.entries(record?.metrics ?? {}).map(([metric, value]) => ({
                name: 'training_metric',
                value,
                labels: { metric },
                help: 'As the training code reported it.',
            })),
        ],
        ...(trained.inputs.engine === 'local'
            ? { files: [{ path: 'training.log', description: 'Everything that training printed' }] }
            : {}),
        ...(model === undefined ? {} : { evidence: evidenceOf(trained, record, model) }),
    };
}
function modelOf({ inputs }, record) {
    return { role: 'model', name: `${inputs['output-dir']}/${record.model}`, digest: record.modelDigest };
}
function evidenceOf({ inputs, plan, run }, record, model) {
    return {
        kind: 'training',
        subject: [model],
        configuration: [],
        dependencies: plan.dataset === undefined ? [] : [{ ...plan.dataset }],
        details: {
            engine: inputs.engine,
            ...(inputs.engine === 'github'
                ? { workflow: inputs.workflow, repository: plan.repository }
                : { command: [...inputs.command] }),
            parameters: record.parameters,
            metrics: record.metrics,
            seed: record.seed,
            hardware: record.hardware,
            commit: record.commit,
            run: run.runUrl ?? null,
        },
    };
}
function headlineOf(ending, seconds, { inputs }) {
    const where = inputs.engine === 'github' ? `by ${inputs.workflow}` : 'on this runner';
    if (ending === 'succeeded')
        return `train-on-runner trained ${where} in ${(0,format/* formatSeconds */.Xo)(seconds)}`;
    if (ending === 'wrong-data')
        return `train-on-runner failed: ${where}, on other data than was asked for`;
    return `train-on-runner failed ${where} after ${(0,format/* formatSeconds */.Xo)(seconds)}`;
}
function whyOf(ending, { run, record, plan }) {
    if (ending === 'wrong-data') {
        const found = record.dataset === null ? 'no digest at all' : (0,evidence_artifact/* digestRef */.yb)(record.dataset);
        return `Asked for ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset)}; the receiving side trained on ${found}.`;
    }
    if (run.ending.kind !== 'succeeded')
        return `${run.ending.reason[0].toUpperCase()}${run.ending.reason.slice(1)}.`;
    const metrics = Object.entries(record.metrics).map(([name, value]) => `${name} ${(0,format/* formatNumber */.ZV)(value)}`);
    const data = plan.dataset === undefined
        ? 'No data was named, so the evidence binds none.'
        : `Data ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset).slice(0, 20)}… as asked for.`;
    return `${metrics.slice(0, 6).join(', ') || 'No metrics reported'}. ${data}`;
}
function nextOf(ending, { run, record }, path) {
    if (ending === 'succeeded')
        return `register \`${path(record.model)}\`; parameters and metrics are in \`${path(RECORD_FILE)}\`.`;
    if (ending === 'wrong-data')
        return 'let the receiver check out or pull the validated data at the same paths, and run again.';
    return run.runUrl && run.lastLines.length === 0
        ? `read the log at ${run.runUrl}`
        : 'read the last lines of the log below; all of it is in `training.log`.';
}
function findingOf(ending, trained) {
    const base = { subject: 'training', truth: truth/* EXACT */.q, message: whyOf(ending, trained) };
    if (ending === 'succeeded')
        return { ...base, code: 'training-ended', verdict: 'pass' };
    if (ending === 'wrong-data') {
        return {
            ...base,
            code: 'training-data',
            verdict: 'fail',
            remedy: 'Give the receiver the data that was validated, at the same relative paths.',
        };
    }
    return { ...base, code: 'training-ended', verdict: 'fail', remedy: 'Correct the training code or its parameters.' };
}
function blocksOf({ run, record, plan, inputs }) {
    const blocks = [];
    if (run.lastLines.length > 0 && run.ending.kind !== 'succeeded') {
        blocks.push(outcome_blocks/* block */.o.section('The last lines of the log', [outcome_blocks/* block */.o.code(run.lastLines.join('\n'))]));
    }
    if (record) {
        blocks.push(outcome_blocks/* block */.o.section('Metrics', [
            outcome_blocks/* block */.o.table(['metric', { title: 'value', align: 'right' }], 
            // As text: metrics have no common unit, so no common number of decimals.
            Object.entries(record.metrics).map(([name, value]) => [name, (0,format/* formatNumber */.ZV)(value)])),
        ]), outcome_blocks/* block */.o.section('Parameters', [
            outcome_blocks/* block */.o.facts([
                ...Object.entries(record.parameters).map(([name, value]) => [name, String(value)]),
                ['seed', record.seed === null ? 'not given' : String(record.seed)],
            ]),
        ]));
    }
    blocks.push(outcome_blocks/* block */.o.section('Run', [
        outcome_blocks/* block */.o.table(['job', 'state', { title: 'time', align: 'right' }, 'where'], run.stages.map(stage => [
            stage.name,
            stage.state,
            stage.seconds === undefined ? '' : (0,format/* formatSeconds */.Xo)(stage.seconds),
            stage.where ?? '',
        ])),
        outcome_blocks/* block */.o.facts([
            ['engine', inputs.engine],
            ['data', plan.dataset === undefined ? 'not named' : `${plan.dataset.name} ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset)}`],
            ...(record ? [['model', (0,evidence_artifact/* digestRef */.yb)({ digest: record.modelDigest })]] : []),
            ...Object.entries(record?.hardware ?? {}).map(([name, value]) => [name, String(value)]),
            ['run', run.runUrl ?? 'this machine'],
        ]),
    ]));
    return blocks;
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/main.js










/** Start training where it belongs, wait for it, and take over its result only if it trained on the right data. */
const step = (0,action/* action */.X)({
    contract: contract/* contract */.d,
    prepare: planTraining,
    async main(inputs, ctx, plan) {
        const output = (0,external_node_path_.resolve)(ctx.workspace, inputs['output-dir']);
        const request = requestOf(inputs, plan, output);
        await claimOutputDirectory(output, inputs['output-dir'], ctx.workspace, request);
        const run = inputs.engine === 'github'
            ? await dispatch(inputs, ctx, plan, output)
            : await trainHere({ command: inputs.command, timeoutMs: inputs.timeout, request }, ctx);
        raiseInfrastructure(run);
        const record = run.ending.kind === 'succeeded' ? await recordOf(inputs, ctx, plan, run, output) : undefined;
        const rightData = record === undefined || trainedOn(record, plan);
        return describeTraining({ inputs, plan, run, record, output, rightData, workspace: ctx.workspace });
    },
    async stands(outputs, _inputs, ctx) {
        const model = outputs.model ?? '';
        const found = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, model), { name: model, role: 'model' }).catch(() => undefined);
        if (found === undefined)
            return `the model ${model} is not there any more`;
        return (0,evidence_artifact/* digestRef */.yb)(found) === outputs['model-digest']
            ? undefined
            : `the model ${model} is not the one that was trained`;
    },
    async post(ctx, inputs) {
        if (inputs?.token !== undefined)
            await releaseGitHub(ctx, inputs.token);
    },
});
/** What training code reads from `$MLOPS_REQUEST`. */
function requestOf(inputs, plan, output) {
    return {
        schema: 'mlops-training-request/v1',
        parameters: Object.fromEntries(inputs.parameters ?? []),
        seed: inputs.seed ?? null,
        data: plan.files,
        dataset: plan.dataset ?? null,
        output,
        attempt: inputs.attempt,
    };
}
function dispatch(inputs, ctx, plan, output) {
    return trainOnGitHub({
        repository: plan.repository,
        workflow: inputs.workflow,
        ref: plan.ref,
        // Lines as in the input itself, so that the receiver passes them on as they are.
        inputs: {
            parameters: [...(inputs.parameters ?? [])].map(([name, value]) => `${name}=${value}`).join('\n'),
            seed: inputs.seed === undefined ? '' : String(inputs.seed),
            attempt: String(inputs.attempt),
        },
        artifact: inputs.artifact,
        timeoutMs: inputs.timeout,
        token: inputs.token,
        output,
    }, ctx);
}
async function recordOf(inputs, ctx, plan, run, output) {
    if (inputs.engine === 'github')
        return readRecord(output, ctx);
    const result = await readResult((0,external_node_path_.resolve)(output, RESULT_FILE), output);
    return writeRecord({ result, run, output, dataset: plan.dataset, parameters: inputs.parameters ?? new Map(), seed: inputs.seed }, ctx);
}
/** The receiving side computed the digest of what it trained on; it must be what was asked for here. */
function trainedOn(record, plan) {
    return plan.dataset === undefined || (record.dataset !== null && (0,evidence_artifact/* sameArtifact */.Rg)(record.dataset, plan.dataset));
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

/***/ 73776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Keeps the types of a step that is written as an object literal. */
function action(definition) {
    return definition;
}


/***/ })

};
