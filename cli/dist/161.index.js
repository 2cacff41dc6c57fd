export const id = 161;
export const ids = [161];
export const modules = {

/***/ 54063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: expectation

// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/contract/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    INPUT_INVALID: {
        kind: 'input',
        meaning: 'One or more inputs are missing, unknown, of the wrong form or do not go together. All are listed.',
        remedy: 'Correct the inputs that are named; `mlops <step> --help` and the step’s README say what each accepts.',
    },
});

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var parse = __webpack_require__(72586);
;// CONCATENATED MODULE: ./build/js/shared/contract/parse-inputs.js



/**
 * Text → the typed inputs of a step: defaults applied, required ones demanded, the table of rules asked. Empty text
 * (spaces and line ends alone) counts as not given, because that is how both hosts pass an unset variable.
 *
 * Raises one INPUT_INVALID (exit code 2) for all problems together. Values of secrets are never part of it.
 */
function parseInputs(contract, texts) {
    const specs = contract.inputs;
    const problems = [];
    const inputs = {};
    const given = new Set();
    const broken = new Set();
    for (const name of texts.keys()) {
        if (!Object.hasOwn(specs, name))
            problems.push(unknownInput(name, contract));
    }
    for (const [name, spec] of Object.entries(specs)) {
        const written = texts.get(name) ?? '';
        const isEmpty = written.trim() === '';
        // Hosts pass the defaults of action.yml and of templates as if the user had written them.
        if (!isEmpty && written.trim() !== spec.default)
            given.add(name);
        const text = isEmpty ? spec.default : written;
        if (text === undefined) {
            inputs[name] = undefined;
            if (!spec.required)
                continue;
            problems.push(missingInput(name, spec));
            broken.add(name);
            continue;
        }
        try {
            inputs[name] = spec.parse(text);
        }
        catch (error) {
            problems.push(wrongInput(name, spec, text, error.message));
            broken.add(name);
        }
    }
    const view = watched(inputs, broken);
    for (const rule of contract.rules) {
        const text = view.ask(() => rule.check(view.inputs, given));
        if (text !== undefined)
            problems.push({ text, remedy: sentence(rule.rule) });
    }
    if (problems.length > 0)
        throw refusal(contract.name, problems);
    return { inputs: inputs, given };
}
function refusal(step, problems) {
    const only = problems.length === 1 ? problems[0] : undefined;
    if (only)
        return errors.INPUT_INVALID(`${step}: ${only.text}`, { hint: only.remedy });
    const lines = problems.map(({ text, remedy }) => `- ${sentence(text)} ${remedy}`);
    return errors.INPUT_INVALID(`${step}: ${problems.length} problems with the inputs\n${lines.join('\n')}`);
}
function unknownInput(name, contract) {
    const known = Object.keys(contract.inputs);
    const guess = (0,nearest/* nearest */.p)(name, known);
    return {
        text: `${quoted(name)} is not an input of ${contract.name}`,
        remedy: guess === undefined ? `Known inputs: ${known.join(', ')}.` : `Did you mean \`${guess}\`?`,
    };
}
function missingInput(name, spec) {
    return { text: `${quoted(name)} is missing, expected ${expectation(spec)}`, remedy: remedyOf(name, spec) };
}
function wrongInput(name, spec, text, expected) {
    const found = spec.kind === 'secret' ? 'the value given (not shown)' : JSON.stringify((0,parse/* cut */.Jj)(text));
    const wrong = spec.kind === 'choices' ? text.split(/[,\n]/).map(part => part.trim()) : [text.trim()];
    const guess = wrong
        .filter(part => part !== '' && !spec.options?.includes(part))
        .map(part => (0,nearest/* nearest */.p)(part, spec.options ?? []))
        .find(candidate => candidate !== undefined);
    return {
        text: `${quoted(name)} is ${found}, expected ${expected}`,
        remedy: guess === undefined ? remedyOf(name, spec) : `Did you mean \`${guess}\`?`,
    };
}
function remedyOf(name, spec) {
    return spec.example === undefined
        ? sentence(spec.description)
        : `For example \`${name}: ${spec.example.split('\n')[0]}\`.`;
}
/** What an input accepts, in a few words, for when there is no value whose parser could say it. */
function expectation(spec) {
    switch (spec.kind) {
        case 'choice':
            return `one of ${spec.options?.join(', ')}`;
        case 'choices':
            return `one or more of ${spec.options?.join(', ')}`;
        case 'string':
            return spec.pattern === undefined ? 'text' : `text matching ${spec.pattern}`;
        default:
            return EXPECTATIONS[spec.kind];
    }
}
const EXPECTATIONS = {
    path: 'one path',
    globs: 'paths or globs, one a line',
    number: 'a number',
    ratio: 'a share such as 0.05 or 5%',
    duration: 'a duration such as 90s, 15m, 6h or 7d',
    size: 'a size such as 500MiB or 2GB',
    boolean: 'true or false',
    list: 'entries, one a line',
    'key-values': 'name=value, one a line',
    json: 'JSON',
    secret: 'a secret',
};
/**
 * Rules must not complain about what follows from an input that is already reported: a rule that reads a broken input
 * is not asked further.
 */
function watched(inputs, broken) {
    const stop = Symbol('broken input');
    return {
        inputs: new Proxy(inputs, {
            get(target, name) {
                if (typeof name === 'string' && broken.has(name))
                    throw stop;
                return target[name];
            },
        }),
        ask(check) {
            try {
                return check();
            }
            catch (error) {
                if (error === stop)
                    return undefined;
                throw error;
            }
        },
    };
}
const quoted = (name) => `\`${(0,parse/* cut */.Jj)(name.replace(/[\r\n`]/g, ' '))}\``;
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 85900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
const FAULTS = {
    EACCES: 'this process may not do that there',
    EPERM: 'this process may not do that there',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'something else lies there',
};
/** Why the system refused to write a file or make a directory, in words; undefined for any other error. */
function fileFault(cause) {
    const { code } = (cause ?? {});
    return code !== undefined && Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined;
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

/***/ 53349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    RUN_REPORT_TAKEN: {
        kind: 'input',
        meaning: 'The report directory holds files that this step did not write, and would be replaced as a whole.',
        remedy: 'Give each step a report directory of its own (input `report`), or leave the input out.',
    },
    RUN_OUTPUT_UNDECLARED: {
        kind: 'infrastructure',
        meaning: 'A step returned an output that its contract does not declare, or a file that it did not write.',
        remedy: 'This is a fault of the step; please report it.',
    },
    RUN_UNWRITABLE: {
        kind: 'infrastructure',
        meaning: 'The system refused to write or read a file of the step: a full disk, a directory of another user.',
        remedy: 'Make room, or let the user of the runner write there; then run it again: an earlier report is as it was.',
    },
    RUN_CRASHED: {
        kind: 'infrastructure',
        meaning: 'Something failed that the step did not expect.',
        remedy: 'Run it again with MLOPS_DEBUG=1 and report what it prints.',
    },
});


/***/ }),

/***/ 97278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ publishError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   ie: () => (/* binding */ toActionError)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79833);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85900);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44791);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95851);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84339);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63749);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53349);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87597);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23998);







/**
 * Any thrown thing as an error for people; what no step expected becomes RUN_CRASHED, with the thing as its cause. After
 * a cancel whatever broke off is a consequence of it.
 */
function toActionError(thrown, step, wasCancelled) {
    if (wasCancelled && thrown?.kind !== 'cancelled')
        return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .K)(step, thrown, thrown.outputs);
    if (thrown?.name === 'ActionError')
        return thrown;
    const fault = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fileFault */ .b)(thrown);
    if (fault !== undefined) {
        const { path } = thrown;
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.RUN_UNWRITABLE(`${path ?? 'a file'} cannot be written or read: ${fault}`, { cause: thrown });
    }
    const message = thrown instanceof Error || hasMessage(thrown) ? thrown.message : String(thrown);
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.RUN_CRASHED(message || 'an error without words', { cause: thrown });
}
const hasMessage = (thrown) => typeof thrown?.message === 'string';
/**
 * Tells an error in the log, as an annotation, in the summary and in the outputs. outcome.json and evidence are not
 * written: nothing was concluded. The report of an earlier run stays.
 */
async function publishError(error, { world, contract, startedOn, comment }) {
    const { host, debug, clock } = world;
    const message = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageWithoutPlace */ .l1)(error);
    const [what = '', ...details] = message.split('\n');
    const told = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOfError */ ._o)(error, {
        step: contract.name,
        title: contract.title,
        host: host.info,
        key: {},
        startedOn,
        finishedOn: new Date(clock.now()).toISOString(),
        reused: false,
        release: _release_js__WEBPACK_IMPORTED_MODULE_5__/* .RELEASE */ .g,
    });
    // A list of problems, or the last words of a program, keep their lines.
    const report = details.length === 0
        ? told
        : {
            ...told,
            why: told.why.replace(message, what),
            blocks: [_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .o.section('Details', [_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .o.code(details.join('\n'))]), ...told.blocks],
        };
    const { summary, comment: short, text, document } = (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .renderAll */ .Yl)(report, host);
    await host.publish({
        step: contract.name,
        verdict: 'error',
        outputs: {
            ...error.outputs,
            verdict: 'error',
            // Outputs name no place beside it.
            headline: `${error.code}: ${error.message.split('\n')[0]}`,
            reused: 'false',
        },
        text: debug ? `${text}\n${stacksOf(error)}` : text,
        summary,
        // When a job is cancelled, seconds are left; a comment is not worth them.
        comment: comment === undefined || error.kind === 'cancelled' ? undefined : short,
        token: comment?.token,
        annotations: [annotationOf(error, contract.name)],
        artifacts: [],
        document: { ...document, error: describeError(error) },
    });
}
function annotationOf(error, step) {
    const { code, hint, file, line } = error;
    const message = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .messageWithoutPlace */ .l1)(error);
    return {
        level: 'error',
        title: `${_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNS */ .B2.error} ${step}: ${code}`,
        message: hint === undefined ? message : `${message}\n${hint}`,
        location: file === undefined ? undefined : { file, line },
    };
}
/** An error as the machine-readable result has it. */
function describeError(error) {
    const { code, kind, message, hint, file, line } = error;
    return { code, kind, message, hint, file, line, causes: causesOf(error) };
}
function causesOf(error) {
    const causes = [];
    for (let at = error.cause; at !== undefined && causes.length < 5; at = at?.cause) {
        causes.push(hasMessage(at) ? at.message : String(at));
    }
    return causes;
}
function stacksOf(error) {
    const stacks = [];
    for (let at = error; at !== undefined && stacks.length < 6; at = at?.cause) {
        stacks.push(at.stack ?? String(at));
    }
    return stacks.join('\nCaused by: ');
}


/***/ }),

/***/ 23998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ FILES),
  Yl: () => (/* binding */ renderAll),
  Hq: () => (/* binding */ writeForms)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/report/markdown/render.js + 2 modules
var render = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/js/shared/report/terminal/render.js + 3 modules
var terminal_render = __webpack_require__(37937);
// EXTERNAL MODULE: ./build/js/shared/report/machine/document.js
var machine_document = __webpack_require__(56618);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/report/report.js
var report_report = __webpack_require__(84339);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/html/escape.js

function raw(markup) {
    return { markup };
}
/** A template whose values are escaped unless they are markup; lists are joined, undefined is nothing. */
function html(strings, ...values) {
    return { markup: strings.map((text, index) => text + (index < values.length ? write(values[index]) : '')).join('') };
}
function write(piece) {
    if (piece === undefined)
        return '';
    if (Array.isArray(piece))
        return piece.map(write).join('');
    if (typeof piece === 'object')
        return piece.markup;
    return escapeHtml(String(piece));
}
/** Safe in text and in quoted attributes; what is invisible is made visible. */
function escapeHtml(text) {
    return escapeMarkup((0,report_text/* visible */.RK)(text));
}
function escapeMarkup(text) {
    return text.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}
/** A text of an outcome: code between backticks, numbers kept together with their units. */
function inline(text) {
    return raw((0,report_text/* spansOf */.Ly)(text)
        .map(span => (span.code ? `<code>${breakable(escapeHtml(span.text))}</code>` : withUnits(escapeHtml(span.text))))
        .join(''));
}
/** Lets long names break after the characters that they are made of, instead of widening the page. */
function breakable(escaped) {
    return escaped.replace(/(?<=[\w-]{8}[/._:=-])(?=\w{4})/g, '<wbr>');
}
/** A number and its unit do not part at the end of a line. */
function withUnits(escaped) {
    return escaped.replace(/(?<=[\d∞]) (?=%|(?:ms|µs|s|min|h|d|B|[KMGTP]iB)(?![\w]))/g, '\u00a0');
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var blocks = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/js/shared/report/cells.js
var cells = __webpack_require__(3444);
;// CONCATENATED MODULE: ./build/js/shared/report/html/table.js





/** Rows beyond this are only in outcome.json: a page must open at once. */
const MOST_ROWS = 1000;
/** A table; the rows that need no attention are folded under it. */
function tableHtml(block) {
    const table = (0,cells/* prepareTable */.CM)(block);
    if (block.rows.length === 0)
        return html `<p class="alt">${block.caption ?? 'Nothing'}: none.</p>`;
    const shown = table.rows.slice(0, Math.min(table.shown, MOST_ROWS));
    const folded = table.rows.slice(table.shown, Math.max(table.shown, MOST_ROWS));
    const cut = table.rows.length - shown.length - folded.length;
    const rest = folded.length === 0
        ? undefined
        : html `<details class="rest"><summary>${shown.length === 0 ? (0,format/* plural */.LS)(folded.length, 'row') : `${(0,format/* plural */.LS)(folded.length, 'more row')}`}</summary>${oneTable(table.columns, folded, undefined)}</details>`;
    const note = cut > 0
        ? html `<p class="alt">${(0,format/* formatCount */.B4)(cut)} of ${(0,format/* plural */.LS)(table.rows.length, 'row')} are only in outcome.json.</p>`
        : undefined;
    return html `${shown.length === 0 ? undefined : oneTable(table.columns, shown, table.caption)}${rest}${note}`;
}
/** All rows, nothing folded. */
function plainTable(block) {
    const table = (0,cells/* prepareTable */.CM)(block);
    return oneTable(table.columns, table.rows.slice(0, MOST_ROWS), table.caption);
}
function oneTable(columns, rows, caption) {
    // The frame scrolls sideways on its own; tabindex lets the keyboard do it.
    return html `<div class="scroll" tabindex="0" role="group" aria-label="${caption ?? 'Table'}"><table>${caption === undefined ? undefined : html `<caption>${inline(caption)}</caption>`}<thead><tr>${columns.map((column, index) => html `<th scope="col"${right(column.right)}${roomFor(rows, index)}>${column.title}</th>`)}</tr></thead><tbody>${rows.map(row => html `<tr>${row.map((cell, index) => cellHtml(cell, columns[index]?.right ?? false))}</tr>`)}</tbody></table></div>`;
}
function cellHtml(cell, alignRight) {
    if ('text' in cell) {
        const sort = cell.sort === undefined ? undefined : raw(` data-v="${Number(cell.sort.toPrecision(7))}"`);
        return html `<td${right(alignRight)}${sort}>${alignRight ? cell.text : textOf(cell.text)}</td>`;
    }
    if ((0,cells/* isVerdictCell */.Q)(cell))
        return html `<td data-v="${ATTENTION[cell.verdict]}">${verdictPill(cell.verdict)}</td>`;
    return (0,cells/* isSparkCell */._N)(cell) ? html `<td class="spark">${(0,report_text/* sparkline */.KM)(cell.spark)}</td>` : html `<td></td>`;
}
const ATTENTION = { error: 0, fail: 1, inconclusive: 2, warn: 3, pass: 4 };
/** Long texts may wrap, but not after every word: on a narrow screen the table scrolls instead. */
function roomFor(rows, index) {
    const lengths = rows.map(row => row[index]).map(cell => (cell !== undefined && 'text' in cell ? cell.text.length : 0));
    const longest = Math.max(0, ...lengths);
    return longest < 4 ? undefined : raw(` style="min-width:${Math.min(longest, longest > 40 ? 26 : 16)}ch"`);
}
/** A digest stands in full, set small; other text breaks where names break. */
function textOf(text) {
    if (/^(sha256|dirHash|sha512):[0-9a-f]{64,}$/.test(text))
        return html `<code class="digest">${text}</code>`;
    return inline(text).markup.includes('<code>') ? inline(text) : raw(breakable(inline(text).markup));
}
function verdictPill(verdict) {
    return html `<span class="pill v-${verdict}"><i aria-hidden="true">${verdict_verdict/* SIGNS */.B2[verdict]}</i> ${verdict}</span>`;
}
function right(is) {
    return is ? raw(' class="r"') : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/data.js


/** The numbers behind a plot. */
function dataTable(titles, rows) {
    return plainTable(blocks/* block */.o.table(titles, rows));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/frame.js

/**
 * How plots are drawn. The geometry is an SVG without a fixed aspect ratio, stretched to the width at hand, with
 * strokes that keep their width; every text stands beside or above it in HTML, placed in percent. So one plot reads
 * well at 360 and at 1600 pixels, at the page's own type size.
 */
const SIZE = 1000;
/** A share of the width (or, upside down, of the height) in the units of the drawing. */
const toX = (share) => Math.round(share * SIZE);
const toY = (share) => Math.round((1 - share) * SIZE);
const percent = (share) => `${Number((share * 100).toFixed(2))}%`;
/** The SVG with its text alternative. */
function drawing(block, shapes) {
    return html `<svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" role="img"><title>${block.title}</title><desc>${block.alternative}</desc>${raw(shapes)}</svg>`;
}
/** The figure around a plot: title, key, the drawing, the data. */
function figure(block, key, body, data, note) {
    return html `<figure class="plot"><figcaption><strong>${inline(block.title)}</strong>${key.map(named => html `<span class="key s${named.index}">${named.label}</span>`)}</figcaption>${body}<p class="alt">${inline(block.alternative)}</p><details class="data"><summary>Data behind this plot</summary>${data}${note === undefined ? undefined : html `<p class="alt">${note}</p>`}</details></figure>`;
}
/** A drawing with a horizontal and a vertical axis. */
function xyFrame(block, axes, scales, shapes, labels) {
    const wide = Math.max(...scales.y.ticks.map(tick => tick.text.length), 1);
    const grid = scales.y.ticks.map(tick => `M0 ${toY(tick.at)}H${SIZE}`).join('');
    return html `<div class="xy" style="--w:${wide}ch"><div class="ylabel">${axes.y.label}</div><div class="yticks">${scales.y.ticks.map(tick => html `<span style="bottom:${percent(tick.at)}">${tick.text}</span>`)}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${shapes}`)}${labels.map(label => html `<span class="label ${label.className} ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(label.side === 'right' ? label.x : 1 - label.x)};bottom:${percent(label.y)}">${label.text}</span>`)}</div><div class="xticks">${scales.x.ticks.map(tick => html `<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`)}</div><div class="xlabel">${axes.x.label}</div></div>`;
}
/** Ticks at the very ends are set flush, so that they stay inside. */
function edgeOf(at) {
    return at < 0.03 ? ' class="first"' : at > 0.97 ? ' class="last"' : '';
}
/** Horizontal lines at decision thresholds. */
function thresholdLines(thresholds, scale) {
    return (thresholds ?? [])
        .map(({ value }) => `<path class="threshold" d="M0 ${toY(scale.at(value))}H${SIZE}"/>`)
        .join('');
}
/** Moves labels apart vertically until none overlaps another that it shares columns with. */
function spread(labels, gap) {
    const placed = [];
    for (const label of [...labels].sort((a, b) => a.y - b.y)) {
        let { y } = label;
        for (const other of placed) {
            if (overlaps(label, other) && Math.abs(y - other.y) < gap)
                y = other.y + gap;
        }
        placed.push({ ...label, y });
    }
    // What was pushed out at the top comes back from above.
    const over = Math.max(0, ...placed.map(label => label.y)) - 1;
    return over > 0 ? placed.map(label => (label.y > 0.5 ? { ...label, y: label.y - over } : label)) : placed;
}
function overlaps(a, b) {
    // At 360 pixels a character takes about 2.5 % of the width; wider screens only have more room.
    const range = (label) => {
        const wide = label.text.length * 0.025;
        return label.side === 'right' ? [label.x, label.x + wide] : [label.x - wide, label.x];
    };
    const [from = 0, to = 0] = range(a);
    const [otherFrom = 0, otherTo = 0] = range(b);
    return from < otherTo && otherFrom < to;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/rows.js


/** Categories below one another with one shared horizontal axis and vertical thresholds. `height` is in pixels. */
function rowsFrame(block, axis, scale, rows, options) {
    const grid = scale.ticks.map(tick => `M${toX(tick.at)} 0V${SIZE}`).join('');
    const limits = options.thresholds
        .map(({ value }) => `<path class="threshold" d="M${toX(scale.at(value))} 0V${SIZE}"/>`)
        .join('');
    const labels = spread(options.thresholds.map(({ value, label }) => {
        const x = scale.at(value);
        return { x, y: 0, text: label, className: 'limit', side: x > 0.5 ? 'left' : 'right' };
    }), 1);
    const lines = Math.max(0, ...labels.map(label => label.y + 1));
    return html `<div class="rows" style="--h:${options.height}px;--n:${rows.length}"><div class="names">${rows.map(row => html `<span title="${row.title}"><em>${row.label}</em></span>`)}</div><div class="middle"><div class="limits" style="height:${raw(String(Math.round(lines * 14) / 10))}em">${labels.map(label => html `<span class="label limit ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(label.side === 'right' ? label.x : 1 - label.x)};bottom:${raw(String(Math.round(label.y * 14) / 10))}em">${label.text}</span>`)}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${options.shapes}${limits}`)}</div><div class="xticks">${scale.ticks.map(tick => html `<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`)}</div></div><div class="values">${rows.map(row => html `<span>${row.value}</span>`)}</div><div class="xlabel">${axis.label}</div></div>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/scale.js

/**
 * A scale that shows all values, with round ticks.
 * @param options `zero` includes it, for bars and shares; `ticks` is about how many to draw
 */
function scaleOf(axis, values, options = {}) {
    const log = axis.scale === 'log';
    let [min, max] = extent(values, log);
    if (options.zero && !log)
        [min, max] = [Math.min(0, min), Math.max(0, max)];
    if (min === max)
        [min, max] = log ? [min / 2, max * 2] : min === 0 ? [0, 1] : [min - Math.abs(min) / 2, max + Math.abs(max) / 2];
    const pad = log ? 0 : (max - min) * (options.pad ?? 0);
    if (!(options.zero && min === 0))
        min -= pad;
    if (!(options.zero && max === 0))
        max += pad;
    min = axis.min !== undefined && (!log || axis.min > 0) ? axis.min : min;
    max = axis.max !== undefined && axis.max > min ? axis.max : max;
    const count = options.ticks ?? 5;
    return log ? logScale(min, max, count) : linearScale(min, max, count);
}
function extent(values, positiveOnly) {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (!Number.isFinite(value) || (positiveOnly && value <= 0))
            continue;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return min > max ? (positiveOnly ? [1, 10] : [0, 1]) : [min, max];
}
function linearScale(min, max, count) {
    const at = (value) => clamp((value - min) / (max - min));
    const step = niceStep((max - min) / count);
    const first = Math.ceil(min / step - 1e-9);
    const last = Math.floor(max / step + 1e-9);
    const values = Array.from({ length: Math.min(Math.max(last - first + 1, 0), 20) }, (_, index) => tidy((first + index) * step));
    const text = tickFormat(step, Math.max(Math.abs(min), Math.abs(max)));
    return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: text(value) })) };
}
function logScale(min, max, count) {
    const [low, high] = [Math.log10(min), Math.log10(max)];
    const at = (value) => (value > 0 ? clamp((Math.log10(value) - low) / (high - low)) : 0);
    const decades = Math.max(1, Math.ceil((high - low) / count));
    const values = [];
    for (let power = Math.ceil(low - 1e-9); power <= high + 1e-9; power++) {
        if (power % decades === 0)
            values.push(10 ** power);
    }
    // Less than two decades: the ones between are needed to read anything.
    if (values.length < 3) {
        for (let power = Math.floor(low); power <= high; power++) {
            for (const factor of [2, 5]) {
                const value = factor * 10 ** power;
                if (value >= min && value <= max)
                    values.push(tidy(value));
            }
        }
        values.sort((a, b) => a - b);
    }
    return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: (0,format/* formatNumber */.ZV)(tidy(value)) })) };
}
/** 1, 2 or 5 times a power of ten, at least the given size. */
function niceStep(size) {
    const power = 10 ** Math.floor(Math.log10(size));
    const factor = [1, 2, 5, 10].find(candidate => candidate * power >= size * 0.999) ?? 10;
    return factor * power;
}
const SUFFIXES = [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e4, 'k'],
];
function tickFormat(step, largest) {
    const [, suffix = ''] = SUFFIXES.find(([size]) => largest >= size) ?? [];
    const unit = suffix === 'G' ? 1e9 : suffix === 'M' ? 1e6 : suffix === 'k' ? 1e3 : 1;
    const decimals = Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9));
    if (decimals > 5 || largest >= 1e13)
        return value => (0,format/* formatNumber */.ZV)(value);
    return value => `${(0,format/* formatNumber */.ZV)(value / unit, { decimals })}${value === 0 ? '' : suffix}`;
}
/** Takes the noise of binary fractions off, e.g. 0.30000000000000004. */
function tidy(value) {
    return Number(value.toPrecision(12));
}
function clamp(share) {
    return Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/bars.js






/** More bars are only in the table. */
const MOST = 40;
/** One or two series of bars over categories, one category a row. */
function barsPlot(block, plot) {
    const categories = plot.categories.slice(0, MOST);
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const values = plot.series.flatMap(series => series.values.slice(0, MOST));
    const scale = scaleOf(plot.value, [...values, ...thresholds.map(({ value }) => value)], {
        zero: plot.value.scale !== 'log',
        ticks: 4,
        pad: 0.04,
    });
    const band = SIZE / Math.max(1, categories.length);
    const bar = (band * 0.72) / Math.max(1, plot.series.length);
    const zero = toX(scale.at(plot.value.scale === 'log' ? scale.min : 0));
    const shapes = plot.series
        .map(({ values: own }, index) => {
        const only = plot.series.length === 1;
        const path = categories
            .map((_, row) => {
            const end = toX(scale.at(own[row] ?? 0));
            const top = Math.round((row * band + band * 0.14 + index * bar) * 10) / 10;
            return end === zero ? '' : `M${zero} ${top}H${end}v${Math.round(bar * 9) / 10}H${zero}Z`;
        })
            .join('');
        return `<path class="bar s${only ? 1 : index}" d="${path}"/>`;
    })
        .join('');
    const write = formatterOf(values);
    const rows = categories.map((category, row) => ({
        label: html `${(0,format/* shorten */.ml)(category, 44)}`,
        title: category,
        value: html `${plot.series.map(({ values: own }) => html `<b>${write(own[row] ?? Number.NaN)}</b>`)}`,
    }));
    const frame = rowsFrame(block, plot.value, scale, rows, {
        shapes,
        thresholds,
        height: plot.series.length > 1 ? 38 : 26,
    });
    const rest = plot.categories.length - categories.length;
    const key = plot.series.length > 1 ? plot.series.map(({ label }, index) => ({ label, index })) : [];
    return figure(block, key, frame, data(plot), rest > 0 ? `${rest} more categories are in the table.` : undefined);
}
function data(plot) {
    return dataTable(['Category', ...plot.series.map(({ label }) => label)], plot.categories.map((category, row) => [category, ...plot.series.map(({ values }) => values[row] ?? null)]));
}
/** All values with the same decimals, so that they compare down the column; three digits of the largest are enough. */
function formatterOf(values) {
    const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
    const needed = values.map(value => /\.(\d+)/.exec((0,format/* formatShort */.KS)(value))?.[1]?.length ?? 0);
    const enough = largest === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(largest)));
    const decimals = Math.min(enough + 1, Math.max(0, ...needed), 8);
    return value => (0,format/* formatNumber */.ZV)(value, { decimals });
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/intervals.js







/** Point estimates with their intervals, each a row, against the decision's lines. */
function intervalsPlot(block, plot) {
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const scale = scaleOf(plot.value, [...plot.rows.flatMap(row => [row.low, row.estimate, row.high]), ...thresholds.map(({ value }) => value)], { ticks: 4, pad: 0.06 });
    const band = SIZE / Math.max(1, plot.rows.length);
    const shapes = plot.rows
        .map((row, index) => {
        const middle = Math.round((index + 0.5) * band);
        const tone = row.verdict === undefined ? 's1' : `v-${row.verdict}`;
        const [low, high, estimate] = [row.low, row.high, row.estimate].map(value => toX(scale.at(value)));
        return `<path class="whisker ${tone}" d="M${low} ${middle}H${high}"/><path class="dot ${tone}" d="M${estimate} ${middle}h0"/>`;
    })
        .join('');
    const rows = plot.rows.map(row => ({
        label: row.verdict === undefined
            ? html `${(0,format/* shorten */.ml)(row.label, 44)}`
            : html `<i class="v-${row.verdict}" aria-label="${row.verdict}">${verdict_verdict/* SIGNS */.B2[row.verdict]}</i> ${(0,format/* shorten */.ml)(row.label, 44)}`,
        title: row.label,
        value: html `<b>${(0,format/* formatShort */.KS)(row.estimate)}</b>`,
    }));
    return figure(block, [], rowsFrame(block, plot.value, scale, rows, { shapes, thresholds, height: 34 }), intervals_data(plot));
}
function intervals_data(plot) {
    return dataTable(['Row', 'Estimate', 'Interval', 'Verdict'], plot.rows.map(row => [
        row.label,
        row.estimate,
        (0,format/* formatInterval */.vy)(row.low, row.high),
        row.verdict === undefined ? null : { verdict: row.verdict },
    ]));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/lines.js



/** More points than this cannot be told apart on a screen; each column keeps its lowest and its highest. */
const COLUMNS = 250;
const DATA_ROWS = 60;
/** Values over time or steps, with bands and thresholds. */
function linesPlot(block, plot) {
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const x = scaleOf(plot.x, plot.series.flatMap(series => [...series.points.map(([at]) => at), ...(series.band ?? []).map(([at]) => at)]), { ticks: 5 });
    const y = scaleOf(plot.y, [
        ...plot.series.flatMap(series => [
            ...series.points.map(([, value]) => value),
            ...(series.band ?? []).flatMap(([, low, high]) => [low, high]),
        ]),
        ...thresholds.map(({ value }) => value),
    ], { ticks: 5, pad: 0.08 });
    const bands = plot.series.map((series, index) => band(series, x, y, index)).join('');
    const lines = plot.series.map((series, index) => line(series, x, y, index)).join('');
    const direct = plot.series.length <= 2;
    const labels = spread([
        ...(direct ? plot.series.flatMap((series, index) => endLabel(series, index, x, y)) : []),
        ...thresholds.map(({ value, label }) => ({ x: 0, y: y.at(value), text: label, className: 'limit', side: 'right' })),
    ], 0.09);
    const key = direct ? [] : plot.series.map(({ label }, index) => ({ label, index: tone(index) }));
    const total = plot.series.reduce((sum, { points }) => sum + points.length, 0);
    const note = total > DATA_ROWS ? `The table holds ${DATA_ROWS} of ${total} points; outcome.json holds all.` : undefined;
    const shapes = bands + thresholdLines(thresholds, y) + lines;
    return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), lines_data(plot, total), note);
}
/** The first series has the accent: only distributions have a ground to stand before. */
function tone(index) {
    return (index + 1) % 5;
}
function line(series, x, y, index) {
    const points = thin(series.points.filter(point => point.every(Number.isFinite)), x);
    const [first] = points;
    if (first === undefined)
        return '';
    let path = `M${toX(x.at(first[0]))} ${toY(y.at(first[1]))}`;
    // A lone point is a line of no length whose round ends make a dot.
    if (points.length === 1)
        path += 'h0';
    for (const [px, py] of points.slice(1)) {
        path += series.staircase ? `H${toX(x.at(px))}V${toY(y.at(py))}` : `L${toX(x.at(px))} ${toY(y.at(py))}`;
    }
    return `<path class="line s${tone(index)}" d="${path}"/>`;
}
function band(series, x, y, index) {
    const finite = (series.band ?? []).filter(([at, low, high]) => Number.isFinite(at) && !Number.isNaN(low) && !Number.isNaN(high));
    const every = Math.max(1, Math.ceil(finite.length / COLUMNS));
    const points = finite.filter((_, at) => at % every === 0 || at === finite.length - 1);
    if (points.length < 2)
        return '';
    const upper = points.map(([at, , high]) => `${toX(x.at(at))} ${toY(y.at(high))}`);
    const lower = [...points].reverse().map(([at, low]) => `${toX(x.at(at))} ${toY(y.at(low))}`);
    return `<path class="fill s${tone(index)}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}
function endLabel(series, index, x, y) {
    const last = series.points.findLast(point => point.every(Number.isFinite));
    if (last === undefined)
        return [];
    const end = x.at(last[0]);
    return [
        { x: Math.max(end, 0.3), y: y.at(last[1]) + 0.015, text: series.label, className: `s${tone(index)}`, side: 'left' },
    ];
}
function thin(points, x) {
    if (points.length <= 2 * COLUMNS)
        return points;
    const columns = new Map();
    for (const [index, [at, value]] of points.entries()) {
        const column = Math.round(x.at(at) * COLUMNS);
        const found = columns.get(column);
        if (found === undefined)
            columns.set(column, { low: index, high: index });
        else {
            if (value < points[found.low][1])
                found.low = index;
            if (value > points[found.high][1])
                found.high = index;
        }
    }
    const kept = new Set([...columns.values()].flatMap(({ low, high }) => [low, high]).concat(0, points.length - 1));
    return points.filter((_, index) => kept.has(index));
}
function lines_data(plot, total) {
    const every = Math.max(1, Math.ceil(total / DATA_ROWS));
    const banded = plot.series.some(series => (series.band ?? []).length > 0);
    const several = plot.series.length > 1;
    const titles = [...(several ? ['Series'] : []), plot.x.label, plot.y.label, ...(banded ? ['Low', 'High'] : [])];
    const rows = plot.series.flatMap(series => {
        const band = new Map((series.band ?? []).map(([at, low, high]) => [at, [low, high]]));
        return series.points
            .filter((_, index) => index % every === 0 || index === series.points.length - 1)
            .map(([at, value]) => [
            ...(several ? [series.label] : []),
            at,
            value,
            ...(banded ? [band.get(at)?.[0] ?? null, band.get(at)?.[1] ?? null] : []),
        ]);
    });
    return dataTable(titles, rows);
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/stations.js


/** The train as a row of stations; below one another where the screen is narrow. A list, so it needs no alternative. */
function stationsPlot(block, plot) {
    return html `<figure class="plot"><figcaption><strong>${inline(block.title)}</strong></figcaption><ol class="stations">${plot.stations.map(station => html `<li class="v-${station.verdict}"><i aria-hidden="true">${verdict_verdict/* SIGNS */.B2[station.verdict]}</i><div><strong>${station.label}</strong><span class="word">${station.verdict}</span><span>${inline(station.note)}</span></div></li>`)}</ol></figure>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/steps.js




/** Distributions as overlaid staircases: the first one filled, as the ground that the others stand out from. */
function stepsPlot(block, plot) {
    const edges = finiteEdges(plot.edges);
    const x = scaleOf(plot.x, edges, { ticks: 5 });
    const y = scaleOf(plot.y, plot.series.flatMap(series => series.shares), { zero: true, ticks: 4, pad: 0.14 });
    const shapes = plot.series.map(({ shares }, index) => staircase(edges, shares, x, y, index)).join('');
    const labels = directLabels(plot, edges, x, y);
    const key = labels.length > 0 ? [] : plot.series.map(({ label }, index) => ({ label, index }));
    return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), steps_data(plot));
}
function staircase(edges, shares, x, y, index) {
    const treads = shares.map((share, bin) => `V${toY(y.at(share))}H${toX(x.at(edges[bin + 1] ?? 0))}`).join('');
    const start = toX(x.at(edges[0] ?? 0));
    const path = `M${start} ${SIZE}${treads}V${SIZE}`;
    return `${index === 0 ? `<path class="fill s0" d="${path}Z"/>` : ''}<path class="line s${index}" d="${path}"/>`;
}
/**
 * Two series carry their names where each stands highest above the other, written away from one another. Where there
 * is no room for that, a key above the plot serves.
 */
function directLabels(plot, edges, x, y) {
    const [first, second] = plot.series;
    if (first === undefined || second === undefined || plot.series.length > 2)
        return [];
    const peak = (own, other) => {
        const gaps = own.map((share, bin) => share - (other[bin] ?? 0));
        const bin = gaps.indexOf(Math.max(...gaps));
        return { x: (x.at(edges[bin] ?? 0) + x.at(edges[bin + 1] ?? 0)) / 2, y: y.at(own[bin] ?? 0) + 0.02 };
    };
    const [a, b] = [peak(first.shares, second.shares), peak(second.shares, first.shares)];
    const labels = [
        { ...a, text: first.label, className: 's0', side: a.x < b.x ? 'left' : 'right' },
        { ...b, text: second.label, className: 's1', side: a.x < b.x ? 'right' : 'left' },
    ];
    const fits = labels.every(label => {
        const end = label.side === 'right' ? label.x + wide(label) : label.x - wide(label);
        return end >= 0 && end <= 1 && !plot.series.some(({ shares }) => covered(label, shares, edges, x, y));
    });
    return Math.abs(a.x - b.x) > 0.02 && fits ? labels : [];
}
/** Share of the width that a label takes on a narrow screen. */
const wide = (label) => label.text.length * 0.024;
/** Whether a staircase runs through the place of a label. */
function covered(label, shares, edges, x, y) {
    const [from, to] = label.side === 'right' ? [label.x, label.x + wide(label)] : [label.x - wide(label), label.x];
    return shares.some((share, bin) => {
        const overlapping = x.at(edges[bin] ?? 0) < to && x.at(edges[bin + 1] ?? 0) > from;
        const height = y.at(share);
        return overlapping && height > label.y - 0.015 && height < label.y + 0.1;
    });
}
/** Open outer bins are drawn as wide as their neighbours. */
function finiteEdges(edges) {
    const out = [...edges];
    const last = out.length - 1;
    if (last >= 2) {
        if (!Number.isFinite(out[0]))
            out[0] = out[1] - (out[2] - out[1] || 1);
        if (!Number.isFinite(out[last]))
            out[last] = out[last - 1] + (out[last - 1] - out[last - 2] || 1);
    }
    return out.map(edge => (Number.isFinite(edge) ? edge : 0));
}
function steps_data(plot) {
    const rows = plot.edges
        .slice(0, -1)
        .map((edge, bin) => [
        `${(0,format/* formatNumber */.ZV)(edge)} … ${(0,format/* formatNumber */.ZV)(plot.edges[bin + 1] ?? 0)}`,
        ...plot.series.map(({ shares }) => shares[bin] ?? null),
    ]);
    return dataTable([plot.x.label, ...plot.series.map(({ label }) => label)], rows);
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/index.js





/** Draws a plot of any kind for the HTML page. */
function drawPlot(block) {
    const { plot } = block;
    switch (plot.kind) {
        case 'steps':
            return stepsPlot(block, plot);
        case 'bars':
            return barsPlot(block, plot);
        case 'intervals':
            return intervalsPlot(block, plot);
        case 'lines':
            return linesPlot(block, plot);
        case 'stations':
            return stationsPlot(block, plot);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/blocks.js





/** Blocks as markup. Plots that follow one another stand side by side where there is room. */
function blocksHtml(blocks, level = 3) {
    const pieces = [];
    for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index];
        const plots = [];
        while (isChart(blocks[index + plots.length]))
            plots.push(blocks[index + plots.length]);
        if (plots.length > 1) {
            pieces.push(html `<div class="plots">${plots.map(drawPlot)}</div>`);
            index += plots.length - 1;
        }
        else
            pieces.push(blockHtml(block, level));
    }
    return html `${pieces}`;
}
function isChart(block) {
    return block?.type === 'plot' && block.plot.kind !== 'stations';
}
function blockHtml(block, level) {
    switch (block.type) {
        case 'section':
            return block.folded
                ? html `<details class="fold"><summary>${inline(block.title)}</summary>${blocksHtml(block.blocks, level + 1)}</details>`
                : html `<div class="sub">${heading(level, block.title)}${blocksHtml(block.blocks, level + 1)}</div>`;
        case 'text':
            return html `<p>${inline(block.text)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'facts':
            return html `<dl class="facts">${block.facts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : factValue(value)}</dd></div>`)}</dl>`;
        case 'code':
            return html `<pre tabindex="0"><code>${raw(escapeMarkup((0,report_text/* visible */.RK)(block.text, { keepLines: true })))}</code></pre>`;
        case 'plot':
            return drawPlot(block);
    }
}
function heading(level, title) {
    const tag = `h${Math.min(level, 6)}`;
    return html `<${raw(tag)}>${inline(title)}</${raw(tag)}>`;
}
/** Only addresses that can do nothing but be visited become links. */
function factValue(value) {
    const text = raw(breakable(escapeHtml(value)));
    return /^https:\/\/[^\s<>"'`\\]+$/.test(value) ? html `<a href="${value}">${text}</a>` : text;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/script.js
/**
 * The page's only script: tables sort by their headings, and printing opens what is folded. The page works without.
 * Kept as text because its digest stands in the page's content security policy.
 */
const SCRIPT = `for(const t of document.querySelectorAll('table'))if(t.tBodies[0].rows.length>2)[...t.tHead.rows[0].cells].forEach((h,i)=>{
const b=document.createElement('button');b.append(...h.childNodes);h.append(b);
b.onclick=()=>{const up=h.ariaSort!='ascending';for(const o of t.tHead.rows[0].cells)o.ariaSort=null;h.ariaSort=up?'ascending':'descending';
const v=r=>{const c=r.cells[i];return c.dataset.v===undefined?c.textContent:+c.dataset.v};
t.tBodies[0].append(...[...t.tBodies[0].rows].sort((x,y)=>{const a=v(x),c=v(y),d=typeof a=='number'&&typeof c=='number'?a-c:typeof a==typeof c?a.localeCompare(c,'en',{numeric:true}):typeof a=='number'?-1:1;return up?d:-d}))}});
addEventListener('beforeprint',()=>{for(const d of document.querySelectorAll('details:not(.data)'))d.open=true});`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style.js
/** Colours by theme. `test/shared/report/contrast.test.ts` holds every pair of text and ground to WCAG AA. */
const THEMES = {
    light: {
        page: '#f5f6f8',
        card: '#ffffff',
        sunken: '#f0f2f5',
        rule: '#d9dde3',
        text: '#16191d',
        muted: '#57606a',
        accent: '#0b57d0',
        pass: '#1a7f37',
        warn: '#8a5d00',
        fail: '#b3261e',
        inconclusive: '#57606a',
        error: '#8e1b6b',
        s0: '#68727e',
        s1: '#0b57d0',
        s2: '#a84400',
        s3: '#7a3fb3',
        s4: '#0a6f6b',
    },
    dark: {
        page: '#0e1116',
        card: '#161b22',
        sunken: '#1f252d',
        rule: '#30363f',
        text: '#e8ebef',
        muted: '#a3adb8',
        accent: '#8ab8ff',
        pass: '#56d27a',
        warn: '#e3b341',
        fail: '#ff8d85',
        inconclusive: '#b3bcc7',
        error: '#f593d4',
        s0: '#96a1ad',
        s1: '#8ab8ff',
        s2: '#ffa763',
        s3: '#cda4ff',
        s4: '#5fd3cb',
    },
};
const variables = (theme) => Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
const verdicts = ['pass', 'warn', 'fail', 'inconclusive', 'error']
    .map(name => `.v-${name}{--c:var(--${name})}`)
    .join('');
const series = [0, 1, 2, 3, 4].map(index => `.s${index}{--c:var(--s${index})}`).join('');
/** The page's style sheet. */
const STYLE = `:root{color-scheme:light dark;${variables(THEMES.light)}}
@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
${verdicts}${series}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,h5,h6,p,figure,dl,pre{margin:0}
code,pre,.spark{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.89em;background:var(--sunken);border-radius:4px;padding:.08em .32em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
header{background:color-mix(in srgb,var(--c) 6%,var(--card));border-bottom:1px solid var(--rule);border-top:6px solid var(--c)}
.wrap{max-width:1400px;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.band{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;padding-block:1.4rem 1.5rem}
.sign{display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:50%;background:var(--c);color:var(--card);font-size:1.35rem;font-weight:700;line-height:1}
.eyebrow{font-size:.84rem;color:var(--muted)}.eyebrow b{color:var(--c);font-weight:650}
h1{font-size:clamp(1.2rem,.95rem + 1.2vw,1.75rem);line-height:1.25;letter-spacing:-.012em;font-weight:680;text-wrap:balance}
h1 code{font-size:.9em}
.why{grid-column:1/-1;margin-top:1rem;max-width:76ch;font-size:1.05rem}
.next{grid-column:1/-1;margin-top:.7rem;max-width:76ch;display:flex;gap:.6rem}
.next b{flex:none;color:var(--accent)}
.meta{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:1.1rem 0 0;font-size:.84rem;color:var(--muted)}
.meta span{overflow-wrap:anywhere}
nav{display:none}
main{display:grid;gap:1.25rem;padding-block:1.25rem 3rem;min-width:0}
section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:1.15rem clamp(.9rem,2.2vw,1.6rem) 1.35rem;min-width:0;container-type:inline-size}
section>*+*,.sub>*+*,details>*+*{margin-top:.9rem}section>.plot,.sub>.plot,section>.plots{margin-top:1.3rem}
h2{font-size:1.14rem;line-height:1.35;font-weight:660;letter-spacing:-.005em}
h3{font-size:1rem;font-weight:650}h4,h5,h6{font-size:.92rem;font-weight:650}
section p{max-width:80ch}
.sub+*,*+.sub{margin-top:1.4rem}
.scroll{overflow-x:auto;margin-inline:calc(-1*clamp(.9rem,2.2vw,1.6rem));padding-inline:clamp(.9rem,2.2vw,1.6rem)}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.5rem;font-weight:600}
th{text-align:left;font-weight:600;font-size:.8rem;color:var(--muted);border-bottom:1px solid var(--rule);padding:.35rem 1.5rem .35rem 0;vertical-align:bottom;white-space:nowrap}
td{padding:.48rem 1.5rem .48rem 0;border-bottom:1px solid var(--rule);vertical-align:top;min-width:3.5rem;max-width:34rem}
td:last-child,th:last-child{padding-right:0}
tbody tr:last-child td{border-bottom:0}
tbody tr:hover td{background:var(--sunken);box-shadow:-.45rem 0 var(--sunken)}
.r{text-align:right;white-space:nowrap;width:1%}td.r{font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th button:hover{color:var(--text)}
th button{position:relative}th button:after{position:absolute;left:calc(100% + .2em);font-size:.9em}
.r button:after{left:auto;right:calc(100% + .2em)}th[aria-sort=ascending] button:after{content:"↑"}th[aria-sort=descending] button:after{content:"↓"}
.pill{white-space:nowrap;color:var(--c);font-weight:600}.pill i,.rows i{font-style:normal;display:inline-block;width:1.1em;text-align:center}
.digest{font-size:.74rem;background:none;padding:0;color:var(--muted)}
.spark{letter-spacing:-.02em;color:var(--s1);white-space:nowrap;line-height:1.2}
summary{cursor:pointer;color:var(--muted);font-size:.9rem;width:fit-content}
summary:hover{color:var(--text)}
summary h2{display:inline}details.top>summary{color:var(--text)}details.fold>summary{font-weight:600;color:var(--text);font-size:.96rem}
section>h2+details.rest,.scroll+details.rest{margin-top:.6rem}
.facts{display:grid;gap:.1rem 2rem;font-size:.88rem}
.facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}
.facts div:last-child{border-bottom:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--sunken);border-radius:8px;padding:.85rem 1rem;overflow-x:auto;font-size:.84rem;line-height:1.5}
pre code{background:none;padding:0;font-size:1em}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.6rem 2.4rem}
.plots>.plot{margin:0;min-width:0}
.plot{max-width:60rem}
.plots .plot{max-width:none}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;margin-bottom:.5rem;line-height:1.4}
.key{font-size:.84rem;color:var(--c)}.key:before{content:"";display:inline-block;width:1.1em;height:3px;border-radius:2px;background:var(--c);vertical-align:.22em;margin-right:.4em}
.alt{color:var(--muted);font-size:.86rem;line-height:1.5;margin-top:.5rem}
details.data{margin-top:.35rem}details.data summary,details.rest summary{font-size:.84rem}
details.data table{width:auto;min-width:50%;font-size:.82rem}details.data td{padding-block:.22rem}
details.data[open]>.scroll{max-height:22rem;overflow:auto}
.xy{display:grid;grid-template-columns:calc(var(--w) + .5rem) minmax(0,1fr);grid-template-rows:auto 13.5rem auto auto;font-size:.78rem;color:var(--muted);font-variant-numeric:tabular-nums;line-height:1.4}
.ylabel{grid-column:1/-1;padding-bottom:.35rem}
.yticks,.area,.xticks{position:relative}
.yticks span{position:absolute;right:.5rem;transform:translateY(50%);white-space:nowrap}
.area svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.area svg path{vector-effect:non-scaling-stroke;fill:none}
.xticks{grid-column:2;height:1.55rem;margin-top:.2rem}
.xticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.xticks .first{transform:none}.xticks .last{transform:translateX(-100%)}
.xlabel{grid-column:2;text-align:right}
.area .grid{stroke:var(--rule);stroke-width:1}
.area .line{stroke:var(--c);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.area .line.s0{stroke-width:1.5}
.area .line.s2{stroke-dasharray:7 4}.area .line.s3{stroke-dasharray:2 4}.area .line.s4{stroke-dasharray:9 4 2 4}
.area .fill{fill:var(--c);fill-opacity:.16;stroke:none}
.area .bar{fill:var(--c)}
.area .threshold{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 4}
.area .whisker{stroke:var(--c);stroke-width:3;stroke-linecap:round}
.area .dot{stroke:var(--c);stroke-width:11;stroke-linecap:round}
.label{position:absolute;font-size:.78rem;line-height:1.3;color:var(--c);white-space:nowrap;font-weight:600;pointer-events:none;padding-inline:.25rem;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.area .label{background:color-mix(in srgb,var(--card) 78%,transparent);border-radius:3px;margin-bottom:2px}
.label.limit{--c:var(--fail);font-weight:500}
.rows{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr) max-content;column-gap:.75rem;font-size:.84rem;align-items:end;font-variant-numeric:tabular-nums}
.names,.values{padding-bottom:1.65rem}.names{max-width:clamp(7rem,34cqw,19rem)}.names em{font-style:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.names span,.values span{display:grid;align-content:center;height:var(--h);line-height:1.12;overflow:hidden}
.values span{text-align:right;line-height:1.25;white-space:nowrap}.values b{font-weight:500}
.rows i{color:var(--c);font-weight:700}
.middle{position:relative;color:var(--muted);font-size:.78rem;line-height:1.4}
.limits{position:relative}
.middle .area{height:calc(var(--h)*var(--n))}
.middle .xticks{height:1.5rem;margin-top:.15rem}
.rows .xlabel{grid-column:1/-1;text-align:right;color:var(--muted);font-size:.78rem;line-height:1.4}
.left{text-align:right}
.stations{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:0}
.stations li{display:grid;grid-template-columns:2.1rem 1fr;gap:.8rem;position:relative;padding-bottom:1.1rem;font-size:.88rem;line-height:1.4}
.stations li:last-child{padding-bottom:0}
.stations li:not(:last-child):before{content:"";position:absolute;left:calc(1.05rem - 1px);top:2.1rem;bottom:0;width:2px;background:var(--rule)}
.stations i{display:grid;place-items:center;width:2.1rem;height:2.1rem;border-radius:50%;background:var(--c);color:var(--card);font-style:normal;font-weight:700;z-index:1}
.stations div{min-width:0}.stations strong,.stations .word{white-space:nowrap}.stations strong{margin-right:.5em}.stations div>span{color:var(--muted)}.stations .word{color:var(--c);font-weight:600;margin-right:.5em}
footer{color:var(--muted);font-size:.82rem;padding-block:0 2.5rem}
@media (min-width:40rem){.why,.next,.meta{grid-column:2}.why{margin-top:.7rem}}
@container (max-width:30rem){.facts div{grid-template-columns:1fr;gap:0}.names{font-size:.75rem}.names span{line-height:1.05}}
@container (min-width:41rem){.stations{display:flex;text-align:center}.stations li{flex:1 1 0;display:block;padding:0 .4rem}
.stations li:not(:last-child):before{top:calc(1.05rem - 1px);left:calc(50% + 1.05rem);right:calc(-50% + 1.05rem);width:auto;height:2px;bottom:auto}
.stations i{margin:0 auto .5rem}.stations strong,.stations div>span,.stations .word{display:block;margin:0}}
@media (min-width:900px){.page{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:2.2rem}
nav{display:block;padding-top:1.4rem}nav ol{position:sticky;top:1.4rem;list-style:none;margin:0;padding:0;font-size:.88rem;max-height:calc(100vh - 2.8rem);overflow:auto}
nav a{display:block;padding:.28rem .7rem;color:var(--muted);text-decoration:none;border-left:2px solid var(--rule);line-height:1.35}
nav a:hover,nav a:focus-visible{color:var(--text);border-color:var(--accent)}
.facts.two{grid-template-columns:1fr 1fr}}
@media (forced-colors:active){.sign,.stations i{border:2px solid}}
@media print{:root{${variables(THEMES.light)}}body{background:#fff;font-size:10.5pt}nav,.skip,details.data,th button:after{display:none}.page{display:block}
section{border:0;border-top:1px solid var(--rule);border-radius:0;padding-inline:0;break-inside:auto}.plot,tr,.sign{break-inside:avoid}h2,h3{break-after:avoid}
.scroll{overflow:visible;margin:0;padding:0}.wrap{padding:0;max-width:none}a{color:inherit}header{border-bottom:0}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details:not(.data)::details-content{content-visibility:visible;block-size:auto}}`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/page.js








/**
 * The report as one page that needs nothing else: no network (its content security policy forbids any), no framework.
 * The same report gives the same bytes.
 */
function renderHtml(report) {
    const sections = sectionsOf((0,report_report/* pageOf */.ZZ)({ ...report, files: [] }), report.files ?? []);
    const page = html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${verdict_verdict/* SIGNS */.B2[report.verdict]} ${report.headline.replaceAll('`', '')}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${header(report)}
<div class="wrap page">
<nav aria-label="Sections"><ol>${sections.map(({ title }, index) => html `<li><a href="#s${index + 1}">${inline(title)}</a></li>`)}</ol></nav>
<div><main id="main">
${sections.map(({ title, body, folded }, index) => html `<section id="s${index + 1}" aria-labelledby="h${index + 1}">${folded ? html `<details class="top"><summary>${h2(index, title)}</summary>${body}</details>` : html `${h2(index, title)}${body}`}</section>\n`)}</main>
<footer>mlops-actions ${report.release}. This page is whole: it loads nothing from anywhere.</footer></div>
</div>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
    return page.markup;
}
/** Scripts run by digest only, so that nothing that slipped in from data ever could. */
const POLICY = [
    "default-src 'none'",
    `script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function header(report) {
    const { host, verdict } = report;
    const meta = [
        host.repository,
        host.commit === undefined ? undefined : `commit ${host.commit.slice(0, 12)}`,
        (0,format/* formatTime */.fU)(report.finishedOn),
        `took ${(0,format/* formatSeconds */.Xo)((0,report_report/* secondsOf */.TM)(report))}`,
        report.reused ? 'reused: a finished outcome for the same inputs' : undefined,
    ];
    return html `<header class="v-${verdict}"><div class="wrap band"><div class="sign" aria-hidden="true">${verdict_verdict/* SIGNS */.B2[verdict]}</div><div><p class="eyebrow">${report.title} · <b>${verdict}</b></p><h1>${inline(report.headline)}</h1></div><p class="why">${inline(report.why)}</p>${report.next === '' ? undefined : html `<p class="next"><b>Next</b><span>${inline(report.next)}</span></p>`}<p class="meta">${meta.flatMap(item => (item === undefined ? [] : [html `<span>${inline(item)}</span>`]))}</p></div></header>`;
}
const h2 = (index, title) => html `<h2 id="h${index + 1}">${inline(title)}</h2>`;
/** Top-level sections become cards; blocks between them gather in cards of their own. Files are links here. */
function sectionsOf(blocks, files) {
    const sections = [];
    let loose = [];
    const gather = () => {
        if (loose.length > 0)
            sections.push({ title: titleOf(loose), body: blocksHtml(loose) });
        loose = [];
    };
    for (const block of blocks) {
        if (block.type !== 'section')
            loose.push(block);
        else {
            gather();
            sections.push({ title: block.title, body: blocksHtml(block.blocks), folded: block.folded ?? false });
        }
    }
    gather();
    if (files.length > 0)
        sections.splice(-1, 0, { title: 'Files', body: fileList(files) });
    return sections;
}
function titleOf(blocks) {
    const [first] = blocks;
    return blocks.length === 1 && first?.type === 'table' && first.caption !== undefined ? 'Details' : 'Overview';
}
function fileList(files) {
    return html `<dl class="facts">${files.map(file => html `<div><dt>${page_link(file.path)}</dt><dd>${inline(file.description)}</dd></div>`)}</dl>`;
}
/** Files lie beside the page; a path that leads elsewhere is only named. */
function page_link(path) {
    const parts = path.split('/');
    const inside = !path.startsWith('/') && !parts.includes('..') && !/^[a-z][a-z0-9+.-]*:/i.test(path);
    return inside
        ? html `<a href="${parts.map(part => encodeURIComponent(Buffer.from(part).toString())).join('/')}">${path}</a>`
        : html `${path}`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/junit.js


/**
 * JUnit XML, one test for each finding. JUnit knows no warning and no "inconclusive": a warning is a test that passed
 * with a message, inconclusive is a failure of that type, because nothing was let through.
 */
function renderJUnit(report) {
    const cases = report.findings.length > 0 ? report.findings.map(finding => testCase(report.step, finding)) : [wholeCase(report)];
    const failures = report.findings.filter(finding => isFailure(finding.verdict)).length +
        (report.findings.length === 0 && isFailure(report.verdict) ? 1 : 0);
    const errors = report.findings.length === 0 && report.verdict === 'error' ? 1 : 0;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${(0,report_report/* secondsOf */.TM)(report).toFixed(3)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mlops-actions" ${counts}>
<testsuite name="${escapeXml(report.step)}" ${counts} timestamp="${escapeXml(report.startedOn.replace(/\.\d+Z$|Z$/, ''))}">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}
function testCase(step, finding) {
    const { verdict, code, subject, location } = finding;
    const message = (0,report_text/* plainText */.wh)(finding.message);
    const file = location === undefined
        ? ''
        : ` file="${escapeXml(location.file)}"${location.line === undefined ? '' : ` line="${location.line}"`}`;
    const open = `<testcase classname="${escapeXml(`${step}.${code}`)}" name="${escapeXml((0,report_text/* visible */.RK)(finding.id ?? `${code}: ${subject}`))}"${file}`;
    if (verdict === 'pass')
        return `${open}/>`;
    const text = [message, expectation(finding), (0,report_text/* plainText */.wh)(finding.remedy ?? '')].filter(Boolean).join('\n');
    if (verdict === 'warn')
        return `${open}><system-out>${escapeXml(`warning: ${text}`)}</system-out></testcase>`;
    return `${open}><failure type="${verdict}" message="${escapeXml(message)}">${escapeXml(text)}</failure></testcase>`;
}
function wholeCase(report) {
    const open = `<testcase classname="${escapeXml(report.step)}" name="${escapeXml(report.step)}"`;
    const text = escapeXml([report.why, report.next]
        .filter(Boolean)
        .map(line => (0,report_text/* plainText */.wh)(line))
        .join('\n'));
    switch (report.verdict) {
        case 'pass':
            return `${open}/>`;
        case 'warn':
            return `${open}><system-out>${text}</system-out></testcase>`;
        case 'error':
            return `${open}><error type="error" message="${escapeXml((0,report_text/* plainText */.wh)(report.headline))}">${text}</error></testcase>`;
        default:
            return `${open}><failure type="${report.verdict}" message="${escapeXml((0,report_text/* plainText */.wh)(report.headline))}">${text}</failure></testcase>`;
    }
}
function isFailure(verdict) {
    return verdict === 'fail' || verdict === 'inconclusive';
}
function expectation({ observed, expected }) {
    if (observed === undefined && expected === undefined)
        return '';
    return `observed ${observed ?? '–'}, expected ${expected ?? '–'}`;
}
/** XML 1.0 has no way to write most control characters and lone surrogates; they become U+FFFD. */
function escapeXml(text) {
    return text
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/code-quality.js


const SEVERITIES = {
    fail: 'critical',
    inconclusive: 'major',
    warn: 'minor',
};
/**
 * GitLab's Code Quality report: findings that need attention, each at its place in the repository.
 *
 * A fingerprint is made of step, check, subject (or the finding's own id) and file, not of numbers or lines, so that the same problem is the
 * same entry in the next run.
 * @param options `fallbackFile` stands for findings without a place, because GitLab drops entries without one
 */
function renderCodeQuality(report, options = {}) {
    const seen = new Map();
    const entries = report.findings.flatMap(finding => {
        if (finding.verdict === 'pass')
            return [];
        const path = pathOf(finding) ?? options.fallbackFile ?? '.gitlab-ci.yml';
        return {
            type: 'issue',
            check_name: finding.code,
            description: (0,report_text/* plainText */.wh)([finding.message, finding.remedy].filter(Boolean).join(' – ')),
            severity: SEVERITIES[finding.verdict],
            categories: ['Bug Risk'],
            fingerprint: fingerprint(report.step, finding, path, seen),
            location: { path, lines: { begin: finding.location?.line ?? 1 } },
        };
    });
    return `${JSON.stringify(entries, null, 2)}\n`;
}
/** GitLab wants paths of the repository, without a leading `./`. */
function pathOf(finding) {
    return finding.location?.file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
function fingerprint(step, finding, path, seen) {
    const name = JSON.stringify([
        step,
        ...(finding.id === undefined ? [finding.code, finding.subject] : [finding.id]),
        path,
    ]);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(count === 0 ? name : `${name}#${count}`)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/prometheus.js


/**
 * The measures of an outcome in the Prometheus text format, every one a gauge labelled with the step. A name that
 * Prometheus would refuse has its bad characters replaced.
 */
function renderPrometheus(report) {
    const own = [
        ...[...verdict_verdict/* VERDICTS */.bk, 'error'].map(verdict => ({
            name: 'verdict',
            value: verdict === report.verdict ? 1 : 0,
            labels: { verdict },
            help: 'The verdict of the step: 1 for the one it gave',
        })),
        { name: 'duration_seconds', value: (0,report_report/* secondsOf */.TM)(report), help: 'How long the step took' },
        { name: 'finished_timestamp_seconds', value: Date.parse(report.finishedOn) / 1000, help: 'When the step finished' },
        ...(report.measures ?? []),
    ];
    const families = new Map();
    for (const measure of own) {
        const name = `mlops_${measure.name.replace(/[^a-zA-Z0-9_:]/g, '_')}`;
        families.set(name, [...(families.get(name) ?? []), measure]);
    }
    return [...families].map(([name, measures]) => family(name, measures, report.step)).join('');
}
function family(name, measures, step) {
    const help = measures.find(measure => measure.help !== undefined)?.help;
    const lines = [
        ...(help === undefined ? [] : [`# HELP ${name} ${help.replaceAll('\\', '\\\\').replace(/[\r\n]+/g, ' ')}`]),
        `# TYPE ${name} gauge`,
        // Two samples with the same labels are one too many for Prometheus; the last one counts.
        ...new Map(measures.map(measure => [labelsOf(measure, step), `${name}${labelsOf(measure, step)} ${number(measure.value)}`])).values(),
    ];
    return `${lines.join('\n')}\n`;
}
function labelsOf(measure, step) {
    const labels = { step, ...measure.labels };
    const pairs = Object.entries(labels).map(([name, value]) => {
        const safe = name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(\d|__)/, '_$1');
        return `${safe}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`;
    });
    return `{${pairs.join(',')}}`;
}
function number(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
}

// EXTERNAL MODULE: ./build/js/shared/run/staging.js
var staging = __webpack_require__(67429);
;// CONCATENATED MODULE: ./build/js/shared/run/render.js




/** The name of each form of the result in the report directory. */
const FILES = {
    html: 'report.html',
    summary: 'summary.md',
    junit: 'junit.xml',
    codeQuality: 'code-quality.json',
    metrics: 'metrics.prom',
};
/** Every form of one report; the host decides about colour and width of the text. */
function renderAll(report, host) {
    return {
        summary: (0,render/* renderMarkdown */.Gc)(report),
        comment: (0,render/* renderComment */.wQ)(report),
        text: (0,terminal_render/* renderTerminal */.b)(report, host.display),
        document: (0,machine_document/* outcomeDocument */.a)(report),
    };
}
/** Writes every form that is a file. They are uploaded where many can read them, so secrets are hidden in them, too. */
async function writeForms({ report, summary, document }, directory, redact) {
    const forms = {
        [staging/* OUTCOME_FILE */.ES]: `${JSON.stringify(document, null, 2)}\n`,
        [FILES.html]: renderHtml(report),
        [FILES.summary]: summary,
        [FILES.junit]: renderJUnit(report),
        [FILES.codeQuality]: renderCodeQuality(report),
        [FILES.metrics]: renderPrometheus(report),
    };
    for (const [name, text] of Object.entries(forms))
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), redact(text));
}


/***/ }),

/***/ 23916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ givenInputs),
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/contract/parse-inputs.js + 1 modules
var parse_inputs = __webpack_require__(54063);
// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors = __webpack_require__(79833);
// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __webpack_require__(1234);
// EXTERNAL MODULE: ./build/js/shared/run/failure.js
var failure = __webpack_require__(97278);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/shared/evidence/write.js
var write = __webpack_require__(37353);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __webpack_require__(63749);
;// CONCATENATED MODULE: ./build/js/shared/report/machine/annotations.js


/**
 * Findings that need attention as annotations, the worst first; the host cuts to its own limit. A step that ended
 * without any (an error, or a verdict of its own) is annotated as a whole.
 */
function annotationsOf(report) {
    const findings = report.findings
        .filter(finding => finding.verdict !== 'pass')
        .sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    if (findings.length === 0 && report.verdict !== 'pass') {
        const lines = [report.why, report.next === '' ? '' : `Next: ${report.next}`].filter(Boolean);
        const message = (0,report_text/* plainText */.wh)(lines.join('\n'), { keepLines: true });
        return [{ level: report.verdict === 'warn' ? 'warning' : 'error', title: (0,report_text/* plainText */.wh)(report.headline), message }];
    }
    return findings.map(finding => ({
        level: finding.verdict === 'warn' ? 'warning' : 'error',
        title: (0,report_text/* plainText */.wh)(`${report.step}: ${finding.code} ${finding.subject}${finding.verdict === 'inconclusive' ? ' (inconclusive)' : ''}`),
        message: (0,report_text/* plainText */.wh)([finding.message, finding.remedy].filter(Boolean).join('\n'), { keepLines: true }),
        location: finding.location,
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/run/annotations.js


/** The result as a whole, then what the report annotates. A verdict that does not stop the job is no error there. */
function annotations_annotationsOf(report, stops) {
    if (report.verdict === 'pass')
        return [];
    const whole = {
        level: stops ? 'error' : 'warning',
        title: `${verdict_verdict/* SIGNS */.B2[report.verdict]} ${report.headline}`,
        message: [report.why, report.next]
            .filter(text => text !== '')
            .map(text => (0,report_text/* plainText */.wh)(text, { keepLines: true }))
            .join('\n'),
    };
    const located = annotationsOf(report).filter(annotation => annotation.location !== undefined);
    return [whole, ...located];
}

// EXTERNAL MODULE: ./build/js/shared/run/errors.js
var run_errors = __webpack_require__(53349);
;// CONCATENATED MODULE: ./build/js/shared/run/outputs.js


/** Values as the text that hosts carry: objects as JSON on one line, nothing for undefined. Raises RUN_OUTPUT_UNDECLARED. */
function outputTexts(contract, outputs) {
    const texts = {};
    for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined)
            continue;
        if (!Object.hasOwn(contract.outputs, name)) {
            throw run_errors/* errors */.s.RUN_OUTPUT_UNDECLARED(`${contract.name} gives an output "${name}" that its contract does not declare`);
        }
        texts[name] = typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    return texts;
}
/** A path as users wrote theirs: relative to the workspace with forward slashes where it lies in it. */
function shownPath(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/shared/run/render.js + 19 modules
var render = __webpack_require__(23998);
// EXTERNAL MODULE: ./build/js/shared/run/staging.js
var run_staging = __webpack_require__(67429);
;// CONCATENATED MODULE: ./build/js/shared/run/reuse.js






/** Beside outcome.json: what lets a later run recognise this one and give its outcome again. */
const RUN_FILE = 'run.json';
const SCHEMA = 'urn:mlops-actions:schema:run:v1';
function runRecord(parts) {
    return { schema: SCHEMA, ...parts };
}
/** Two runs are the same when program, step and key are. The order of the key's names does not matter. */
function digestOfKey(step, key) {
    const sorted = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,evidence_digest/* digestText */.M6)(JSON.stringify([step, release/* RELEASE */.g, sorted]));
}
/**
 * The finished outcome under this key, or why there is none. Its files and its evidence must still be what was written:
 * a report that somebody edited is not given again.
 */
async function findFinished(wanted) {
    const record = await readJson((0,external_node_path_.join)(wanted.reportDir, RUN_FILE));
    if (record?.schema !== SCHEMA || record.step !== wanted.step)
        return 'there is no finished outcome';
    if (record.keyDigest !== wanted.keyDigest)
        return 'the finished outcome was made from other inputs';
    if (record.files[run_staging/* OUTCOME_FILE */.ES] === undefined)
        return 'the finished outcome is incomplete';
    for (const [name, sha256] of Object.entries(record.files)) {
        const digest = await (0,promises_.readFile)((0,external_node_path_.join)(wanted.reportDir, name)).then(evidence_digest/* digestText */.M6, () => undefined);
        if (digest !== sha256)
            return `${name} of the finished report is not as it was`;
    }
    const document = await readJson((0,external_node_path_.join)(wanted.reportDir, run_staging/* OUTCOME_FILE */.ES));
    const verdict = verdict_verdict/* VERDICTS */.bk.find(known => known === document?.verdict);
    if (document === undefined || verdict === undefined)
        return 'the finished outcome cannot be read';
    if (!wanted.verdicts.includes(verdict))
        return `this step does not reuse an outcome that says ${verdict}`;
    if (!(await evidenceStands(record, wanted.evidenceDir))) {
        return 'the evidence of the finished outcome is not there any more';
    }
    return { verdict, record, document };
}
/** Later outcomes about the same subject add lines to the file; those of this one must still be among them. */
async function evidenceStands({ evidence }, directory) {
    if (evidence === undefined)
        return true;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, evidence.file), 'utf8').catch(() => '');
    const lines = new Set(text.split('\n').map(evidence_digest/* digestText */.M6));
    return evidence.lines.every(line => lines.has(line));
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        // Absent, or written by something else: then the work is done.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/run/finish.js










/**
 * Turns an outcome into everything that stays: the report in all forms, the evidence, run.json. All of it is made
 * in the staging directory; then the evidence and the report get their names, and only then the host is told.
 */
async function finish(outcome, place) {
    const { world, contract, inputs, reportDir, proofs, plan, staging, keyDigest, startedOn } = place;
    const { host, workspace } = world;
    const step = contract.name;
    await refuseMissingFiles(outcome, staging.path, step);
    const finishedOn = new Date(world.clock.now()).toISOString();
    const evidence = await proofs.build({ step, outcome, plan, host: host.info, startedOn, finishedOn });
    const evidencePath = evidence === undefined ? undefined : shownPath(workspace, (0,external_node_path_.join)(proofs.directory, evidence.fileName));
    const report = {
        ...outcome,
        outputs: {
            ...outcome.outputs,
            verdict: outcome.verdict,
            headline: outcome.headline,
            report: shownPath(workspace, (0,external_node_path_.join)(reportDir, render/* FILES */.cn.html)),
            evidence: evidencePath,
            reused: false,
        },
        step,
        title: contract.title,
        host: host.info,
        key: plan.key,
        startedOn,
        finishedOn,
        reused: false,
        release: release/* RELEASE */.g,
        evidenceFile: evidencePath === undefined ? undefined : { path: evidencePath, signer: evidence?.signer },
    };
    const stops = (0,exit_code/* exitCodeOf */.FO)(outcome.verdict, inputs['fail-on'], inputs['warn-exit-code']) !== 0;
    const annotations = annotations_annotationsOf(report, stops);
    const { summary, comment, text, document } = (0,render/* renderAll */.Yl)(report, host);
    await (0,render/* writeForms */.Hq)({ report, summary, document }, staging.path, world.redact);
    const record = runRecord({
        step,
        keyDigest,
        outputs: outputTexts(contract, report.outputs),
        annotations,
        artifacts: outcome.artifacts ?? [],
        files: await digestsOf(staging.path),
        evidence: evidence === undefined ? undefined : { file: evidence.fileName, lines: lineDigests(evidence) },
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(staging.path, RUN_FILE), world.redact(`${JSON.stringify(record, null, 2)}\n`));
    if (evidence !== undefined)
        await (0,write/* writeEvidence */.nP)(proofs.directory, evidence);
    await staging.publish();
    await host.publish({
        step,
        verdict: outcome.verdict,
        outputs: record.outputs,
        text,
        summary,
        comment: inputs.comment ? comment : undefined,
        token: inputs.token,
        annotations,
        artifacts: record.artifacts,
        document,
    });
}
async function refuseMissingFiles({ files = [] }, directory, step) {
    for (const { path } of files ?? []) {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
        if (found === undefined)
            throw run_errors/* errors */.s.RUN_OUTPUT_UNDECLARED(`${step} lists the file ${path} and did not write it`);
    }
}
/** Files read at the same time. */
const AT_ONCE = 8;
async function digestsOf(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries.filter(entry => entry.isFile()).map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const digests = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE);
        const found = some.map(async (path) => [shownPath(directory, path), (await (0,evidence_digest/* digestFile */.TM)(path)).sha256]);
        digests.push(...(await Promise.all(found)));
    }
    return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const lineDigests = (evidence) => evidence.text.trimEnd().split('\n').map(evidence_digest/* digestText */.M6);

// EXTERNAL MODULE: ./build/js/shared/run/settle.js
var settle = __webpack_require__(85329);
;// CONCATENATED MODULE: ./build/js/shared/run/post.js




/** The post phase must not hold a runner. */
const LIMIT_MS = 5 * 60_000;
/** After the job, whatever happened. What goes wrong here is a warning: the job's result stands already. */
async function runPost(step, world, options) {
    if (step.post === undefined)
        return;
    const { log } = world.host;
    try {
        const given = givenInputs(step.contract, world, options);
        const ctx = world.context({
            reportDir: (0,external_node_path_.join)(world.workspace, 'mlops-out', 'report', step.contract.name),
            evidence: { about: async () => [], latest: async () => undefined, by: async () => [] },
        });
        const work = step.post(ctx, inputsOf(step.contract, given));
        if (!(await (0,settle/* settledWithin */.X)(work, LIMIT_MS)))
            log.warn(`${step.contract.name}: cleaning up took longer than 5 min`);
        else {
            await work;
            world.host.clearState();
        }
    }
    catch (error) {
        log.warn(`${step.contract.name}: cleaning up failed: ${error.message}`);
    }
}
/** The same inputs as main had; undefined where main stopped because of them. */
function inputsOf(contract, given) {
    try {
        return (0,parse_inputs/* parseInputs */.T)(contract, given).inputs;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/shared/run/proof.js + 2 modules
var proof = __webpack_require__(8385);
;// CONCATENATED MODULE: ./build/js/shared/run/publish.js

/** Gives a finished outcome again: outputs, summary, annotations, comment. No file is touched. */
async function publishAgain(finished, { world, contract, inputs }) {
    const { host } = world;
    const { record } = finished;
    const { summary, comment, text, document } = (0,render/* renderAll */.Yl)(reportAgain(finished.document), host);
    host.log.notice('A finished outcome for the same inputs was found; nothing is repeated. `force` repeats the work.');
    await host.publish({
        step: contract.name,
        verdict: finished.verdict,
        outputs: { ...record.outputs, reused: 'true' },
        text,
        summary,
        comment: inputs.comment ? comment : undefined,
        token: inputs.token,
        annotations: record.annotations,
        artifacts: record.artifacts,
        document: { ...document, outputs: { ...finished.document.outputs, reused: true } },
    });
}
/** outcome.json as the report that it was made from; the run that it tells of is the first one. */
function reportAgain(document) {
    const { findings, digests, host, evidence, ...rest } = document;
    return {
        ...rest,
        reused: true,
        findings: findings.map(({ severity, file, line, column, ...finding }) => ({
            ...finding,
            verdict: severity,
            location: file === undefined ? undefined : { file, line, column },
        })),
        host: { ...NOTHING_KNOWN, ...host },
        evidence: { ...digests, kind: 'gate' },
        evidenceFile: evidence,
    };
}
const NOTHING_KNOWN = {
    serverUrl: undefined,
    apiUrl: undefined,
    repository: undefined,
    commit: undefined,
    ref: undefined,
    runId: undefined,
    runAttempt: undefined,
    runUrl: undefined,
    job: undefined,
    actor: undefined,
    changeRequest: undefined,
    fromFork: false,
};

// EXTERNAL MODULE: ./build/js/shared/run/world.js + 11 modules
var run_world = __webpack_require__(19304);
;// CONCATENATED MODULE: ./build/js/shared/run/run-step.js













/** How long the cancelled step may take to let go of what it was doing before its undos begin. */
const LET_GO_MS = 500;
/** One undo's limit. GitHub ends everything ten seconds after the first signal. */
const UNDO_MS = { github: 6000, gitlab: 20_000, terminal: 20_000 };
/** The life of a step from inputs to exit code. Never raises: what goes wrong is told by the host. */
async function runStep(step, options = {}) {
    const world = await (0,run_world/* createWorld */.b)(step.contract.name, options);
    try {
        if (world.host.inPostPhase) {
            await runPost(step, world, options);
            return { exitCode: exit_code/* EXIT */.dc.ok };
        }
        return await live(step, world, options);
    }
    finally {
        await world.close();
    }
}
/** Inputs as the user gave them: flags above the environment. Secrets are masked before anything else can print them. */
function givenInputs(contract, world, options) {
    const known = Object.keys(contract.inputs);
    const given = new Map([...world.host.readInputs(known), ...(options.given ?? [])]);
    for (const [name, text] of given) {
        if (contract.inputs[name]?.kind === 'secret')
            world.host.mask(text.trim());
    }
    return given;
}
async function live(step, world, options) {
    const { contract } = step;
    const startedOn = new Date(world.clock.now()).toISOString();
    const around = { world, contract, startedOn, comment: undefined };
    try {
        const { inputs } = (0,parse_inputs/* parseInputs */.T)(contract, givenInputs(contract, world, options));
        if (inputs.comment)
            around.comment = { token: inputs.token };
        const work = workOn(step, inputs, world, startedOn);
        await Promise.race([work, world.cancellation.requested, world.cancellation.crashed]);
        if (!world.cancellation.signal.aborted)
            return await work;
        await (0,settle/* settledWithin */.X)(work, LET_GO_MS);
        await undo(world);
        // A verdict that was reached all the same counts; a step that cannot stop does not hold the process.
        if (!(await (0,settle/* settledWithin */.X)(work, LET_GO_MS)))
            throw (0,errors/* cancelled */.K)(contract.name);
        return await work;
    }
    catch (thrown) {
        const error = (0,failure/* toActionError */.ie)(thrown, contract.name, world.cancellation.signal.aborted);
        await undo(world);
        await (0,failure/* publishError */.Aq)(error, around);
        return { exitCode: error.kind === 'failed' ? exit_code/* EXIT */.dc.fail : exit_code/* EXIT */.dc[error.kind] };
    }
}
async function workOn(step, inputs, world, startedOn) {
    const { contract } = step;
    const { name } = contract;
    const shown = inputs.report ?? `mlops-out/report/${name}`;
    const reportDir = (0,external_node_path_.resolve)(world.workspace, shown);
    await (0,run_staging/* refuseForeign */.re)(reportDir, shown, name);
    const proofs = await (0,proof/* openProofs */.e)(inputs, world.workspace);
    const staging = await (0,run_staging/* stage */.dw)(reportDir);
    world.onClose(staging.discard);
    const ctx = world.context({
        reportDir: staging.path,
        evidence: {
            about: async (artifact) => (await proofs.chain()).about(artifact),
            latest: async (of, role) => (await proofs.chain()).latest(of, role),
            by: async (of) => (await proofs.chain()).by(of),
        },
    });
    const plan = await step.prepare(inputs, ctx);
    // Before an earlier outcome is given again, too: a proof may have been overtaken by a newer failure.
    await proofs.require(plan.uses);
    const keyDigest = digestOfKey(name, plan.key);
    const place = { world, contract, inputs, reportDir, proofs };
    const finished = await reusable(step, inputs, ctx, plan, { ...place, keyDigest });
    if (finished !== undefined) {
        await publishAgain(finished, place);
        return ended(finished.verdict, inputs);
    }
    const outcome = await step.main(inputs, ctx, plan);
    await finish(outcome, { ...place, plan, staging, keyDigest, startedOn });
    world.host.clearState();
    return ended(outcome.verdict, inputs);
}
async function reusable(step, inputs, ctx, plan, { world, contract, reportDir, keyDigest, proofs }) {
    if (inputs.force)
        return undefined;
    const found = await findFinished({
        step: contract.name,
        reportDir,
        keyDigest,
        evidenceDir: proofs.directory,
        verdicts: contract.reuse,
    });
    if (typeof found === 'string') {
        world.host.log.debug(`Not reused: ${found}`);
        return undefined;
    }
    const missing = await step.stands?.(found.record.outputs, inputs, ctx, plan);
    if (missing === undefined)
        return found;
    world.host.log.info(`The finished outcome is not reused: ${missing}`);
    return undefined;
}
function ended(verdict, inputs) {
    return { exitCode: (0,exit_code/* exitCodeOf */.FO)(verdict, inputs['fail-on'], inputs['warn-exit-code']) };
}
/** Restores what the step registered, newest first. Runs once; what was undone is not undone again. */
async function undo({ undos, host }) {
    await undos.runAll(UNDO_MS[host.info.kind], {
        done: name => host.log.info(`Undone: ${name}`),
        failed: (name, error) => host.log.warn(`Not undone: ${name}: ${error.message}`),
    });
}


/***/ }),

/***/ 85329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ settledWithin)
/* harmony export */ });
/**
 * Waits for a promise, but not longer than the limit. Errors count as settled.
 * @param limitMs milliseconds of real time
 */
async function settledWithin(promise, limitMs) {
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => resolve(false), limitMs);
    });
    const settled = promise.then(() => true, () => true);
    const result = await Promise.race([settled, late]);
    clearTimeout(timer);
    return result;
}


/***/ }),

/***/ 67429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ OUTCOME_FILE),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   re: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53349);




/** The name of the machine-readable result in the report directory; its presence also says whose directory it is. */
const OUTCOME_FILE = 'outcome.json';
/**
 * A directory beside the report directory (so that a rename suffices), hidden so that uploads of half a report cannot
 * happen. What a killed process of this machine left behind is removed.
 */
async function stage(reportDir) {
    const prefix = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(reportDir)}.staging-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}-`;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(reportDir);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
        const owner = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN;
        if (owner !== process.pid && !Number.isNaN(owner) && !isAlive(owner)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name), { recursive: true, force: true });
        }
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${prefix}${process.pid}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return {
        path,
        async publish() {
            const old = `${path}-old`;
            const replaced = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(reportDir, old).then(() => true, () => false);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, reportDir);
            }
            catch (error) {
                if (replaced)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(old, reportDir);
                throw error;
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
        },
        discard: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
    };
}
/**
 * Refuses a report directory that holds somebody else's files, because publishing replaces it: before any work is
 * done. Raises RUN_REPORT_TAKEN.
 */
async function refuseForeign(reportDir, shown, step) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(reportDir).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errors */ .s.RUN_REPORT_TAKEN(`report: ${shown} is not a directory that can be read`, { cause: error });
    });
    if (names.length === 0)
        return;
    const owner = await ownerOf(reportDir);
    if (owner === step)
        return;
    const what = owner === undefined ? `files of others (${names.slice(0, 3).join(', ')})` : `the report of ${owner}`;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errors */ .s.RUN_REPORT_TAKEN(`report: the directory ${shown} holds ${what}`);
}
async function ownerOf(reportDir) {
    try {
        const { step } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(reportDir, OUTCOME_FILE), 'utf8'));
        return typeof step === 'string' ? step : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 77161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ subcommand),
/* harmony export */   v: () => (/* binding */ runSubcommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54063);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79833);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44791);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1234);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97278);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87597);
/* harmony import */ var _run_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23916);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85329);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19304);











/** Keeps the types of a subcommand that is written as an object literal. */
function subcommand(definition) {
    return definition;
}
/** How long cancelled work may take to let go. */
const LET_GO_MS = 1000;
/** The life of a subcommand from inputs to exit code. Never raises once there is a world to tell of it. */
async function runSubcommand(definition, options = {}) {
    const { contract, run } = definition;
    const called = `${contract.step} ${contract.name}`;
    const stdout = options.stdout ?? process.stdout;
    const stderr = options.stderr ?? process.stderr;
    const asJson = options.output === 'json';
    // The product alone goes to stdout; the log of every host goes to stderr.
    const world = await (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .createWorld */ .b)(`${contract.step}-${contract.name}`, {
        ...options,
        output: undefined,
        stdout: stderr,
    });
    const show = (text) => void stdout.write(world.redact(text));
    const showDocument = (document) => show(`${JSON.stringify({ command: called, release: _release_js__WEBPACK_IMPORTED_MODULE_4__/* .RELEASE */ .g, ...document }, null, 2)}\n`);
    try {
        const { inputs } = (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)({ ...contract, name: called }, (0,_run_step_js__WEBPACK_IMPORTED_MODULE_6__/* .givenInputs */ .P)(contract, world, options));
        const result = await untilCancelled(run(inputs, contextOf(world)), world, called);
        if (asJson)
            showDocument(result.document);
        else
            show(result.text);
        return { exitCode: result.exitCode ?? _verdict_index_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.ok };
    }
    catch (thrown) {
        const error = (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .toActionError */ .ie)(thrown, called, world.cancellation.signal.aborted);
        stderr.write(world.redact(inWords(error)));
        if (world.debug)
            stderr.write(world.redact(`${error.stack}\n`));
        if (asJson)
            showDocument({ error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .describeError */ .Uc)(error) });
        return { exitCode: error.kind === 'failed' ? _verdict_index_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.fail : _verdict_index_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc[error.kind] };
    }
    finally {
        await world.close();
    }
}
async function untilCancelled(work, { cancellation }, what) {
    await Promise.race([work, cancellation.requested, cancellation.crashed]);
    if (!cancellation.signal.aborted)
        return work;
    if (!(await (0,_settle_js__WEBPACK_IMPORTED_MODULE_9__/* .settledWithin */ .X)(work, LET_GO_MS)))
        throw (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_10__/* .cancelled */ .K)(what);
    return work;
}
function contextOf(world) {
    const { reportDir, evidence, state, onAbort, ...rest } = world.context({
        reportDir: '',
        evidence: { about: async () => [], latest: async () => undefined, by: async () => [] },
    });
    return { ...rest, writeFile: (path, text) => writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(world.workspace, path), text) };
}
/** Through a name of its own beside the target, because a rename replaces at once. */
async function writeWhole(path, text) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
function inWords(error) {
    const { hint: remedy, kind, file, line } = error;
    const message = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_11__/* .messageWithoutPlace */ .l1)(error);
    // Whoever cancelled knows what to do next; there is no finished step to be found again.
    const hint = kind === 'cancelled' ? undefined : remedy;
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : ` line ${line}`})`;
    return `! ${message}${place}\n${hint === undefined ? '' : `${hint}\n`}`;
}


/***/ }),

/***/ 19304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/errors/errors.js
var errors = __webpack_require__(79833);
// EXTERNAL MODULE: ./build/js/shared/redact/redactor.js
var redact_redactor = __webpack_require__(26600);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/js/shared/exec/capture.js

const LINE_LIMIT = 64 * 1024;
/**
 * Collects one stream of a program: its text within a limit, and each whole line, redacted, for whoever listens.
 * A line that was rewritten with carriage returns (progress bars) is handed over as a terminal would show it last.
 */
function createCapture(limit, redactor, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const chunks = [];
    let kept = 0;
    let dropped = 0;
    let line = '';
    let cut = false;
    const keep = (text) => {
        chunks.push(text);
        kept += text.length;
        while (chunks.length > 1 && kept - chunks[0].length >= limit) {
            const first = chunks.shift();
            kept -= first.length;
            dropped += first.length;
        }
    };
    const emit = () => {
        if (onLine) {
            const shown = redactor.redact(line.replace(/\r$/, '').replace(/^.*\r/s, ''));
            // A secret that straddles the cut would not be recognised: drop as much as could be a part of one.
            onLine(cut ? `${shown.slice(0, Math.max(0, shown.length - redactor.longest))}…` : shown);
        }
        line = '';
        cut = false;
    };
    const feed = (text) => {
        if (text === '')
            return;
        keep(text);
        if (!onLine)
            return;
        const parts = text.split('\n');
        parts.forEach((part, index) => {
            if (index > 0)
                emit();
            cut ||= line.length + part.length > LINE_LIMIT;
            line += part.slice(0, LINE_LIMIT - line.length);
        });
    };
    return {
        push: chunk => feed(decoder.write(chunk)),
        end() {
            feed(decoder.end());
            if (line !== '')
                emit();
        },
        text() {
            const all = chunks.join('');
            const left = dropped + Math.max(0, all.length - limit);
            return left === 0 ? all : `[${left} characters left out]\n${all.slice(-limit)}`;
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/exec/child-environment.js
var child_environment = __webpack_require__(75556);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/exec/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    EXEC_NOT_FOUND: {
        kind: 'input',
        meaning: 'A program that the step needs is not on PATH, is not executable, or its working directory does not exist.',
        remedy: 'Install the program on the runner or name its path in the input meant for it.',
    },
    EXEC_TIMEOUT: {
        kind: 'infrastructure',
        meaning: 'A program ran longer than its time limit and was ended with all its children.',
        remedy: 'Raise the time limit, or find out from the log what the program was waiting for.',
    },
    EXEC_FAILED: {
        kind: 'infrastructure',
        meaning: 'A program that the step runs ended with an error.',
        remedy: 'Read the lines of its output above; they are its own words.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/exec/find-program.js


/**
 * The absolute path of a program: as it is when it names a path, else the first executable file on PATH.
 * On Windows the endings of PATHEXT are tried.
 */
function findProgram(program, env, cwd) {
    const endings = process.platform === 'win32' ? ['', ...(variable(env, 'PATHEXT') ?? '.EXE').split(';')] : [''];
    const bases = (0,external_node_path_.isAbsolute)(program) || /[\\/]/.test(program)
        ? [(0,external_node_path_.resolve)(cwd, program)]
        : (variable(env, 'PATH') ?? '')
            .split(external_node_path_.delimiter)
            .filter(folder => folder !== '')
            .map(folder => (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), program));
    return bases.flatMap(base => endings.map(ending => base + ending)).find(isExecutable);
}
function isExecutable(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Windows writes `Path`; names of variables have no case there. */
function variable(env, name) {
    if (process.platform !== 'win32')
        return env[name];
    const key = Object.keys(env).find(candidate => candidate.toUpperCase() === name);
    return key === undefined ? undefined : env[key];
}

;// CONCATENATED MODULE: ./build/js/shared/exec/process-tree.js

const POLL_MS = 25;
/**
 * Ends a process and everything it started: SIGTERM, then SIGKILL after the grace. On POSIX the child leads a process
 * group of its own, so grandchildren cannot be missed; Windows has no such groups, `taskkill /T` walks the tree there.
 * Resolves when the group is gone, at the latest shortly after SIGKILL.
 */
async function endProcessTree(child, graceMs) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        return endWindowsTree(child, graceMs);
    const group = -child.pid;
    if (!send(group, 'SIGTERM'))
        return;
    if (await goneWithin(group, graceMs))
        return;
    send(group, 'SIGKILL');
    await goneWithin(group, 500);
}
async function goneWithin(group, milliseconds) {
    const end = performance.now() + milliseconds;
    while (send(group, 0)) {
        if (performance.now() >= end)
            return false;
        await new Promise(resolve => setTimeout(resolve, POLL_MS));
    }
    return true;
}
/** Whether the group still had somebody to receive it. */
function send(group, signal) {
    try {
        process.kill(group, signal);
        return true;
    }
    catch (error) {
        // EPERM: somebody is there, but not ours to signal (macOS answers so for zombies).
        return error.code === 'EPERM' && signal === 0 && process.platform !== 'darwin';
    }
}
async function endWindowsTree(child, graceMs) {
    const exited = new Promise(resolve => {
        if (child.exitCode !== null)
            resolve();
        else
            child.once('exit', () => resolve());
    });
    await taskkill(child, []);
    if (await within(exited, graceMs))
        return;
    await taskkill(child, ['/F']);
    await within(exited, 2000);
}
function taskkill(child, extra) {
    return new Promise(resolve => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/PID', String(child.pid), '/T', ...extra], { stdio: 'ignore' });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}
async function within(promise, milliseconds) {
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => resolve(false), milliseconds);
    });
    const done = await Promise.race([promise.then(() => true), late]);
    clearTimeout(timer);
    return done;
}

;// CONCATENATED MODULE: ./build/js/shared/exec/exec.js










const GRACE_MS = 5000;
const CAPTURE_LIMIT = 16 * 1024 * 1024;
/** How long grandchildren may hold the pipes open after the program itself has ended. */
const DRAIN_MS = 5000;
const SHOWN_LINES = 8;
/**
 * Processes by argv alone, each in a process group of its own.
 * Why not @actions/exec: docs/decisions/processes.md.
 */
function createExec(settings = {}) {
    const redactor = settings.redactor ?? (0,redact_redactor/* createRedactor */.l)();
    const environment = settings.env ?? process.env;
    const defaultCwd = settings.cwd ?? process.cwd();
    function launch(argv, options) {
        const [program, ...args] = argv;
        const env = options.env ?? (0,child_environment/* childEnvironment */.Q)(environment);
        const cwd = options.cwd ?? defaultCwd;
        const path = findProgram(program, env, cwd) ?? notFound(program, cwd);
        if (!isDirectory(cwd))
            throw errors_errors.EXEC_NOT_FOUND(`cannot run ${program}: the directory ${cwd} does not exist`);
        settings.onCommand?.(redactor.redact(argv.join(' ')));
        const child = (0,external_node_child_process_.spawn)(path, args, {
            cwd,
            env,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        return watch(child, options, redactor);
    }
    return {
        async run(argv, options = {}) {
            const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.();
            const signals = [stepSignal, options.signal].filter(signal => signal !== undefined);
            const name = redactor.redact((0,external_node_path_.basename)(argv[0]));
            if (signals.some(signal => signal.aborted))
                throw (0,errors/* cancelled */.K)(name);
            const watched = launch(argv, options);
            const stop = () => void watched.stop();
            for (const signal of signals)
                signal.addEventListener('abort', stop, { once: true });
            const timer = options.timeoutMs === undefined
                ? undefined
                : setTimeout(() => watched.expire(), Math.min(options.timeoutMs, 2 ** 31 - 1));
            const result = await watched.exited;
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', stop);
            if (signals.some(signal => signal.aborted)) {
                await watched.stop();
                throw (0,errors/* cancelled */.K)(name);
            }
            if (result.timedOut)
                throw errors_errors.EXEC_TIMEOUT(`${name} ran longer than ${options.timeoutMs / 1000} s and was ended`);
            if (result.exitCode !== 0 && !options.ignoreExitCode)
                throw failed(name, result, redactor);
            return result;
        },
        start(argv, options = {}) {
            const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.();
            const signals = [stepSignal, options.signal].filter(signal => signal !== undefined);
            if (signals.some(signal => signal.aborted))
                throw (0,errors/* cancelled */.K)(redactor.redact((0,external_node_path_.basename)(argv[0])));
            const watched = launch(argv, options);
            const stop = () => void watched.stop();
            for (const signal of signals)
                signal.addEventListener('abort', stop, { once: true });
            const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => watched.expire(), options.timeoutMs);
            const exited = watched.exited.finally(() => {
                clearTimeout(timer);
                for (const signal of signals)
                    signal.removeEventListener('abort', stop);
            });
            return { pid: watched.pid, exited, stop: watched.stop };
        },
        async which(program) {
            return findProgram(program, environment, defaultCwd);
        },
    };
}
function watch(child, options, redactor) {
    const limit = options.maxCapture ?? CAPTURE_LIMIT;
    const stdout = createCapture(limit, redactor, options.onStdout);
    const stderr = createCapture(limit, redactor, options.onStderr);
    let timedOut = false;
    let stopping;
    let failure = '';
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    if (options.input !== undefined) {
        // A program that does not read its input to the end (EPIPE) is judged by its exit code.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input);
    }
    const exited = new Promise(resolve => {
        let drain;
        const finish = (code, signal) => {
            clearTimeout(drain);
            stdout.end();
            stderr.end();
            const exitCode = code ?? (signal === null ? 127 : 128 + signalNumber(signal));
            resolve({ exitCode, signal, stdout: stdout.text(), stderr: stderr.text() + failure, timedOut });
        };
        child.once('error', error => {
            failure = error.message;
            if (child.pid === undefined)
                finish(null, null);
        });
        child.once('exit', () => {
            drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, DRAIN_MS);
        });
        child.once('close', finish);
    });
    const stop = () => {
        stopping ??= endProcessTree(child, options.graceMs ?? GRACE_MS).then(async () => {
            await exited;
        });
        return stopping;
    };
    return {
        pid: child.pid ?? -1,
        exited,
        stop,
        expire() {
            timedOut = true;
            void stop();
        },
    };
}
const SIGNALS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15,
};
const signalNumber = (signal) => SIGNALS[signal] ?? 0;
function failed(name, result, redactor) {
    const how = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
    const words = lastLines(result.stderr) || lastLines(result.stdout);
    const shown = words === '' ? ', without a word' : `:\n${redactor.redact(words)}`;
    return errors_errors.EXEC_FAILED(`${name} ended with ${how}${shown}`);
}
function lastLines(text) {
    const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
    return lines.slice(-SHOWN_LINES).join('\n').slice(-2000);
}
function notFound(program, cwd) {
    const where = /[\\/]/.test(program)
        ? `there is no executable file ${program} (from ${cwd})`
        : `${program} is not on PATH`;
    throw errors_errors.EXEC_NOT_FOUND(where);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/js/shared/host/host.js + 13 modules
var host_host = __webpack_require__(56050);
// EXTERNAL MODULE: ./build/js/shared/http/http.js + 9 modules
var http_http = __webpack_require__(68519);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/shared/tools/cache.js
var cache = __webpack_require__(47752);
;// CONCATENATED MODULE: ./build/js/shared/tools/errors.js

const tools_errors_errors = (0,action_error/* defineErrors */.V)({
    TOOL_PATH: {
        kind: 'input',
        meaning: 'The path given for a tool names no file.',
        remedy: 'Give the path of the file itself, or leave the input out: the pinned version is then found or downloaded.',
    },
    TOOL_PLATFORM: {
        kind: 'input',
        meaning: 'There is no pinned download of a tool for the system that this step runs on.',
        remedy: 'Run the step on one of the supported systems, or give the path of the tool in the input meant for it.',
    },
    TOOL_NO_NPM: {
        kind: 'infrastructure',
        meaning: 'A tool comes from the npm registry and there is no npm on this runner.',
        remedy: 'Install npm, or put the tool into the tool cache, or give its path or the URL of its package in the inputs meant for it.',
    },
    TOOL_DOWNLOAD: {
        kind: 'infrastructure',
        meaning: 'The download of a pinned tool failed.',
        remedy: 'Check that the runner reaches the registry (npm’s own settings and proxy variables are used), or give the path of the tool in the input meant for it.',
    },
    TOOL_DIGEST: {
        kind: 'infrastructure',
        meaning: 'What was downloaded is not what was pinned; nothing of it was used.',
        remedy: 'Find out who changed it: a mirror, a proxy, or the publisher. The pin is in this project’s source.',
    },
    TOOL_ARCHIVE: {
        kind: 'infrastructure',
        meaning: 'A downloaded archive cannot be read, is not safe to unpack, or does not hold the file that is needed.',
        remedy: 'Check that the address is that of the package itself, not of a web page around it.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/tools/npm.js




const LIMIT_MS = 15 * 60_000;
/**
 * Fetches a package's archive with the npm of this runner, so that the user's own settings (registry, proxy, token,
 * certificate) apply without this project knowing them. Nothing of the package is run.
 * Raises TOOL_NO_NPM, TOOL_DOWNLOAD.
 */
async function npmPack(exec, name, version, temp) {
    const npm = await npmArgv(exec);
    if (npm === undefined)
        throw tools_errors_errors.TOOL_NO_NPM(`${name} ${version} is needed, and npm is not on PATH`);
    const target = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'npm-'));
    const options = ['--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', target];
    try {
        const { stdout } = await exec.run([...npm, 'pack', `${name}@${version}`, ...options], { timeoutMs: LIMIT_MS });
        // Older npms print lines before the JSON.
        const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
        return (0,external_node_path_.join)(target, packed.filename.replace(/^@/, '').replace('/', '-'));
    }
    catch (cause) {
        if (cause.kind === 'cancelled')
            throw cause;
        throw tools_errors_errors.TOOL_DOWNLOAD(`npm could not fetch ${name} ${version}: ${cause.message}`, { cause });
    }
}
/** On Windows `npm` is a script for a shell; what it starts is a file beside it. */
async function npmArgv(exec) {
    const path = await exec.which('npm');
    if (process.platform !== 'win32')
        return path === undefined ? undefined : [path];
    const script = (0,external_node_path_.join)((0,external_node_path_.dirname)(path ?? process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return (await (0,cache/* isFile */.fo)(script)) ? [process.execPath, script] : undefined;
}
/**
 * The directory of an installed package of exactly this version, in a `node_modules` above one of these places: how
 * development, and an installation of the command from npm, have it.
 */
async function installedPackage(name, version, places) {
    for (const place of places) {
        for (let folder = place;; folder = (0,external_node_path_.dirname)(folder)) {
            const candidate = (0,external_node_path_.join)(folder, 'node_modules', name);
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(candidate, 'package.json'), 'utf8').catch(() => undefined);
            if (text !== undefined && JSON.parse(text).version === version)
                return candidate;
            if ((0,external_node_path_.dirname)(folder) === folder)
                break;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/tools/platform.js


function thisPlatform() {
    return { key: `${process.platform}-${process.arch}`, musl: process.platform === 'linux' && hasMusl() };
}
/** Node itself is linked against the C library that native code has to fit. */
function hasMusl() {
    try {
        return /\/(ld-musl|libc\.musl)-/.test((0,external_node_fs_.readFileSync)('/proc/self/maps', 'utf8'));
    }
    catch {
        return false;
    }
}
/**
 * The download for a platform. A tool that has musl builds at all is native code for glibc otherwise; one that has none
 * is taken to be linked statically. Raises TOOL_PLATFORM.
 */
function sourceFor(tool, platform) {
    const keys = Object.keys(tool.platforms);
    const matters = keys.some(key => key.endsWith('-musl'));
    const key = platform.musl && matters ? `${platform.key}-musl` : platform.key;
    const source = tool.platforms[key];
    if (source !== undefined)
        return { key, source };
    throw tools_errors_errors.TOOL_PLATFORM(`${tool.name} ${tool.version} does not exist for ${key}${platform.musl ? ' (Linux with musl)' : ''}; it exists for ${keys.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/js/shared/tools/toolbox.js











const DOWNLOAD_LIMIT = 2 * 1024 ** 3;
/** Pinned tools: given, installed, cached or downloaded, in this order. What is downloaded must match its pin. */
function createToolbox(settings) {
    const { exec, http, log, env, temp, workspace } = settings;
    // One search for one tool, also when two parts of a step ask at the same time.
    const running = new Map();
    async function find(tool, path, url) {
        if (path !== undefined) {
            const absolute = (0,external_node_path_.resolve)(workspace, path);
            if (!(await (0,cache/* isFile */.fo)(absolute)))
                throw tools_errors_errors.TOOL_PATH(`${tool.name}: ${path} is not a file`);
            return absolute;
        }
        const { key, source } = sourceFor(tool, settings.platform ?? thisPlatform());
        if ('npm' in source && url === undefined) {
            const installed = await installedPackage(source.npm, tool.version, settings.places ?? [(0,external_node_path_.dirname)(process.argv[1] ?? '.')]);
            if (installed !== undefined && (await (0,cache/* isFile */.fo)((0,external_node_path_.join)(installed, source.file))))
                return (0,external_node_path_.join)(installed, source.file);
        }
        const entry = (0,cache/* cacheEntry */.Rv)((0,cache/* cacheRoot */.P5)(env), tool.name, tool.version, key);
        if (!(await entry.has(source.file))) {
            log.info(`Fetching ${tool.name} ${tool.version} for ${key}`);
            const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'tool-'));
            try {
                const archive = await download(tool, source, url, scratch);
                await entry.fill(directory => unpack(tool, source, archive, directory));
            }
            finally {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        return (0,external_node_path_.join)(entry.directory, source.file);
    }
    async function download(tool, source, url, scratch) {
        const address = url ?? ('url' in source ? source.url : undefined);
        let archive;
        if (address === undefined && 'npm' in source)
            archive = await npmPack(exec, source.npm, tool.version, scratch);
        else {
            archive = (0,external_node_path_.join)(scratch, 'download');
            try {
                // A share or a mounted volume serves machines that reach no server; the digest is checked all the same.
                if (address.startsWith('file:'))
                    await (0,promises_.copyFile)((0,external_node_url_.fileURLToPath)(address), archive);
                else
                    await http.request({ url: address, toFile: archive, maxBytes: DOWNLOAD_LIMIT });
            }
            catch (cause) {
                if (cause.kind === 'cancelled')
                    throw cause;
                throw tools_errors_errors.TOOL_DOWNLOAD(`${tool.name} ${tool.version}: ${cause.message}`, { cause });
            }
        }
        await refuseOther(tool, source, archive);
        return archive;
    }
    return {
        locate(tool, { path, url } = {}) {
            const key = JSON.stringify([tool.name, tool.version, path, url]);
            let search = running.get(key);
            if (search === undefined) {
                search = find(tool, path, url);
                running.set(key, search);
                search.catch(() => running.delete(key));
            }
            return search;
        },
    };
}
/** Compares the digest; pins are hexadecimal, or base64 as lock files write it (`sha512-…`). */
async function refuseOther(tool, source, archive) {
    const algorithm = 'npm' in source ? 'sha512' : 'sha256';
    const pin = ('npm' in source ? source.sha512 : source.sha256).replace(/^sha(256|512)-/, '');
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), hash);
    const digest = hash.digest();
    if (digest.toString('hex') === pin.toLowerCase() || digest.toString('base64') === pin)
        return;
    throw tools_errors_errors.TOOL_DIGEST(`${tool.name} ${tool.version}: the download has ${algorithm} ${digest.toString('hex')}, which is not the pinned one`);
}
async function unpack(tool, source, archive, directory) {
    try {
        if ('npm' in source)
            await untar(archive, directory, 1);
        else if (source.archive === 'tar.gz')
            await untar(archive, directory, 0);
        else {
            const target = (0,external_node_path_.join)(directory, source.file);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)(archive, target);
        }
    }
    catch (cause) {
        throw tools_errors_errors.TOOL_ARCHIVE(`${tool.name} ${tool.version} cannot be unpacked: ${cause.message}`, { cause });
    }
    if (!(await (0,cache/* isFile */.fo)((0,external_node_path_.join)(directory, source.file)))) {
        throw tools_errors_errors.TOOL_ARCHIVE(`the archive of ${tool.name} ${tool.version} holds no ${source.file}`);
    }
    if (process.platform !== 'win32')
        await (0,promises_.chmod)((0,external_node_path_.join)(directory, source.file), 0o755);
}
async function untar(archive, directory, strip) {
    const { unpackTar } = await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 82897));
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), unpackTar(directory, { strip }));
}

// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __webpack_require__(1234);
;// CONCATENATED MODULE: ./build/js/shared/run/cancel.js

/**
 * One abort signal for SIGINT, SIGTERM and SIGHUP. A second signal means that somebody is impatient: the process ends at once.
 *
 * GitHub's runner sends SIGINT, after 7.5 s SIGTERM, and after 2.5 s more ends everything: there the SIGTERM is no
 * impatience but the last call, and what is being undone gets these seconds.
 */
function onSignals(source, host, exitNow) {
    const controller = new AbortController();
    let first;
    let announce = () => { };
    const requested = new Promise(resolve => {
        announce = resolve;
    });
    const receive = (name) => () => {
        if (first === undefined) {
            first = name;
            controller.abort();
            announce();
        }
        else if (!(host === 'github' && first === 'SIGINT' && name === 'SIGTERM'))
            exitNow(exit_code/* EXIT */.dc.cancelled);
    };
    let crash = () => { };
    const crashed = new Promise((_, reject) => {
        crash = reject;
    });
    // Nobody may be listening any more when it happens; it must not count as unhandled once more.
    crashed.catch(() => { });
    const listeners = [
        ['SIGINT', receive('SIGINT')],
        ['SIGTERM', receive('SIGTERM')],
        // A closed terminal. Children live in groups of their own and would go on without us.
        ['SIGHUP', receive('SIGHUP')],
        ['uncaughtException', crash],
        ['unhandledRejection', crash],
    ];
    for (const [event, listener] of listeners)
        source.on(event, listener);
    return {
        signal: controller.signal,
        requested,
        crashed,
        release() {
            for (const [event, listener] of listeners)
                source.off(event, listener);
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/run/clock.js
var run_clock = __webpack_require__(21730);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var run_release = __webpack_require__(87597);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/js/shared/run/undo.js

/**
 * Inside an undo, exec and http must work although the step's own signal has fired (a route is restored by requests).
 * This carries the signal of the undo that a call belongs to; code of the cancelled step still sees the fired one.
 */
const undoing = new external_node_async_hooks_.AsyncLocalStorage();
/** The signal that a call made here and now has to obey. */
function signalHere(stepSignal) {
    return undoing.getStore() ?? stepSignal;
}
function createUndoStack() {
    const entries = [];
    return {
        get size() {
            return entries.length;
        },
        add(name, undo) {
            const entry = { name, undo };
            entries.push(entry);
            return () => {
                const at = entries.indexOf(entry);
                if (at >= 0)
                    entries.splice(at, 1);
            };
        },
        async runAll(limitMs, report) {
            for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
                const { name, undo } = entry;
                try {
                    await bounded(undo, limitMs);
                    report.done(name);
                }
                catch (error) {
                    report.failed(name, error);
                }
            }
        },
    };
}
async function bounded(undo, limitMs) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            controller.abort();
            reject(new Error(`not done within ${limitMs / 1000} s`));
        }, limitMs);
    });
    try {
        await Promise.race([undoing.run(controller.signal, undo), late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/run/world.js












async function createWorld(step, options) {
    const env = options.env ?? process.env;
    const clock = options.clock ?? run_clock/* clock */.p;
    const workspace = (0,external_node_path_.resolve)(options.workspace ?? ((options.inputsFrom === 'action' && env.GITHUB_WORKSPACE) || process.cwd()));
    const redactor = (0,redact_redactor/* createRedactor */.l)();
    const undos = createUndoStack();
    const debug = env.MLOPS_DEBUG === '1' || env.RUNNER_DEBUG === '1';
    let cancellation;
    const signal = () => (cancellation === undefined ? undefined : signalHere(cancellation.signal));
    const http = (0,http_http/* createHttp */.V)({
        clock,
        env,
        redactor,
        signal,
        userAgent: `mlops-actions/${run_release/* RELEASE */.g} (${step}; node ${process.version})`,
        onRetry: message => host.log.notice(message),
    });
    const host = (0,host_host/* createHost */.D)({
        step,
        workspace,
        redactor,
        http,
        env,
        now: clock.now,
        kind: options.host,
        stdout: options.stdout,
        stderr: options.stderr,
        inputsFrom: options.inputsFrom,
        output: options.output,
        verbosity: options.verbosity ?? (debug ? 'verbose' : 'normal'),
        postPhase: options.postPhase,
    });
    const exec = createExec({ signal, redactor, env, cwd: workspace, onCommand: line => host.log.debug(`$ ${line}`) });
    const exitNow = options.exitNow ?? (code => process.exit(code));
    cancellation = onSignals(options.signals ?? process, host.info.kind, exitNow);
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `mlops-${step}-`));
    const { signal: cancelSignal, release } = cancellation;
    const cleaners = [];
    return {
        host,
        clock,
        workspace,
        env,
        undos,
        cancellation,
        debug,
        redact: redactor.redact,
        context: ({ reportDir, evidence }) => ({
            step,
            host: host.info,
            log: host.log,
            exec,
            http,
            clock,
            signal: cancelSignal,
            workspace,
            temp,
            reportDir,
            env,
            tools: createToolbox({ exec, http, log: host.log, env, temp, workspace }),
            evidence,
            state: {
                // State cannot be deleted on GitHub; the empty text stands for nothing.
                set: (name, value) => host.saveState(name, value === undefined ? '' : JSON.stringify(value)),
                get(name) {
                    const text = host.getState(name);
                    return text === undefined || text === '' ? undefined : JSON.parse(text);
                },
            },
            onAbort: undos.add,
        }),
        onClose: clean => void cleaners.push(clean),
        async close() {
            release();
            for (const clean of cleaners)
                await clean();
            await http.close();
            await (0,promises_.rm)(temp, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}


/***/ })

};
