export const id = 633;
export const ids = [633];
export const modules = {

/***/ 47633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/js/shared/data/from-inputs.js
var from_inputs = __webpack_require__(17169);
// EXTERNAL MODULE: ./build/js/shared/policy/read.js + 4 modules
var read = __webpack_require__(15468);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __webpack_require__(73798);
// EXTERNAL MODULE: ./build/js/shared/run/subcommand.js
var subcommand = __webpack_require__(77161);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/chunks/cut.js
var cut = __webpack_require__(53466);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/columns.js + 3 modules
var src_columns = __webpack_require__(99043);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/errors.js
var errors = __webpack_require__(17040);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/policy.js + 2 modules
var src_policy = __webpack_require__(29383);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/sides.js + 3 modules
var sides = __webpack_require__(84074);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/profile/contract.js
var contract = __webpack_require__(67991);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var artifact = __webpack_require__(14302);
// EXTERNAL MODULE: ./build/js/shared/run/release.js
var release = __webpack_require__(87597);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/bins.js
var drift_bins = __webpack_require__(98690);
// EXTERNAL MODULE: ./build/js/shared/stats/drift/grid-distance.js
var grid_distance = __webpack_require__(24702);
// EXTERNAL MODULE: ./build/js/shared/stats/special/sum.js
var sum = __webpack_require__(61533);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/categories/counts.js
var counts = __webpack_require__(52566);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/categories.js
var src_categories = __webpack_require__(17543);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/chunks/read.js + 1 modules
var chunks_read = __webpack_require__(7778);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/numeric/parts.js
var parts = __webpack_require__(96813);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/numeric/sample.js
var numeric_sample = __webpack_require__(78885);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/batches.js
var batches = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/counts.js
var scans_counts = __webpack_require__(73964);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/scans/numbers.js
var scans_numbers = __webpack_require__(31484);
// EXTERNAL MODULE: ./build/js/actions/drift-gate/src/profile/schema.js
var schema = __webpack_require__(7910);
;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/profile/make.js












/** Values kept of a column of categories; more are an identifier or free text. */
const MOST_CATEGORIES = 1000;
/** Measures a reference once, so that later runs need not read it again. Memory holds the columns of one scan. */
async function makeProfile(engine, side, { columns, excluded }, options) {
    const made = new Map();
    const scratch = new Float64Array(side.rows);
    const room = [];
    for (const batch of (0,batches/* batchesOf */.c)(columns, side.rows, options.memoryLimit)) {
        const of = (kind) => batch.filter(column => column.kind === kind).map(({ reference }) => reference);
        const numbers = await (0,scans_numbers/* readNumbers */.P)(engine, side, of('numeric'), room);
        const counted = await (0,scans_counts/* countValues */.I)(engine, side, of('categorical'));
        for (const column of batch) {
            options.onColumn(column.name, made.size);
            const read = numbers.get(column.name);
            const profile = read === undefined
                ? await categoricalProfile(engine, side, column, counted.get(column.name), options)
                : await numericProfile(engine, side, column, (0,numeric_sample/* sampleOf */.uV)(read.values, read, scratch), options);
            made.set(column.name, profile);
        }
    }
    const whys = new Map(excluded.map(({ name, why }) => [name, why]));
    return {
        schema: schema/* PROFILE_SCHEMA_ID */._,
        release: release/* RELEASE */.g,
        data: {
            name: side.table.dataset.name,
            digest: (0,artifact/* digestRef */.yb)(side.table.dataset.artifact),
            files: side.table.dataset.files.length,
        },
        rows: side.rows,
        columns: side.table.columns.map(({ name, type, nativeType }) => made.get(name) ?? {
            name,
            type,
            native: nativeType,
            missing: 0,
            unreadable: 0,
            kind: 'excluded',
            why: whys.get(name) ?? 'it was not compared when the profile was made',
        }),
    };
}
const described = ({ name, reference }) => ({
    name,
    type: reference.type,
    native: reference.nativeType,
});
async function numericProfile(engine, side, column, sample, { chunks }) {
    const { finite, rows, values } = sample;
    const why = column.typed || column.role !== 'feature' ? undefined : (0,numeric_sample/* identifierReason */.WL)(column.reference, sample);
    const { missing, unreadable } = sample;
    if (why !== undefined)
        return { ...described(column), missing, unreadable, kind: 'excluded', why };
    const bins = finite.length > 0 ? (0,drift_bins/* quantileBins */.Q2)(finite) : undefined;
    const { minusInfinity, plusInfinity } = (0,parts/* countsOf */.m)(sample, bins);
    const grid = (0,grid_distance/* gridOf */.y)(finite, { minusInfinity, plusInfinity, absent: rows - values.length });
    const both = { reference: side, current: side, timeless: 0, findings: [] };
    const distances = chunks && (await (0,chunks_read/* readNumericDistances */.y)(engine, both, chunks, column.reference, sample));
    return {
        ...described(column),
        kind: 'numeric',
        missing,
        unreadable,
        minusInfinity,
        plusInfinity,
        bins: bins === undefined
            ? null
            : { lowest: bins.lowest, uppers: [...bins.uppers], counts: (0,drift_bins/* countBins */.wm)(finite, bins).counts },
        grid: { values: Array.from(grid.values), below: Array.from(grid.below), upTo: Array.from(grid.upTo) },
        mean: orNull(finite.length > 0 ? (0,sum/* mean */.i2)(finite) : undefined),
        standardDeviation: orNull(finite.length > 0 ? spreadOf(finite) : undefined),
        ...(distances === undefined ? {} : { chunks: distances.fromReference.map(rounded) }),
    };
}
/** Exactly 0 where all values are one, which squares of rounded differences are not. */
const spreadOf = (sorted) => (sorted[0] === sorted.at(-1) ? 0 : Math.sqrt((0,sum/* variance */.GV)(sorted)));
/** Squares of huge values overflow. */
const orNull = (value) => (value === undefined || !Number.isFinite(value) ? null : value);
/** Six digits of a share: less than half a row of a million. */
const rounded = (share) => Math.min(1, Number(share.toFixed(6)));
async function categoricalProfile(engine, side, column, counted, { chunks, maxCategories }) {
    const both = { reference: side, current: side, timeless: 0, findings: [] };
    const { missing, unreadable, distinct, singletons, categories } = counted === undefined
        ? await (0,counts/* countCategories */.q)(engine, both, column)
        : await (0,counts/* sumUp */.B)(engine, both, column, { reference: counted, current: counted });
    const beside = { missing: missing.reference, unreadable: unreadable.reference };
    const why = column.typed || column.role !== 'feature' || !(0,src_categories/* mayExceed */.UY)(counted, maxCategories)
        ? undefined
        : await (0,src_categories/* identifierText */.lI)(engine, side, column, maxCategories);
    const many = distinct.reference > MOST_CATEGORIES
        ? `${distinct.reference} different values are more than a profile keeps (${MOST_CATEGORIES})`
        : undefined;
    if (why !== undefined || many !== undefined) {
        return { ...described(column), ...beside, kind: 'excluded', why: (why ?? many) };
    }
    const distances = chunks && (await (0,chunks_read/* readCategoricalDistances */.x)(engine, both, chunks, column));
    return {
        ...described(column),
        ...beside,
        kind: 'categorical',
        distinct: distinct.reference,
        singletons,
        categories: categories
            .filter(({ reference }) => reference > 0)
            .sort((a, b) => b.reference - a.reference || (a.value < b.value ? -1 : 1))
            .map(({ value, reference }) => [value, reference]),
        ...(distances === undefined ? {} : { chunks: distances.fromReference.map(rounded) }),
    };
}

;// CONCATENATED MODULE: ./build/js/actions/drift-gate/src/profile/command.js











/** Read the reference as the gate would, measure each column by itself, and write what is worth keeping. */
const command = (0,subcommand/* subcommand */._)({
    contract: contract/* contract */.d,
    async run(inputs, ctx) {
        const policyFile = inputs.policy === undefined ? undefined : await (0,read/* readPolicy */.T4)(inputs.policy, src_policy/* policySchema */.wh, ctx);
        const policy = policyFile?.value ?? src_policy/* DEFAULT_POLICY */.zj;
        const dataset = await (0,from_inputs/* datasetFromInputs */.g)(inputs.data, inputs, ctx, 'the reference');
        const engine = await (0,from_inputs/* engineFromInputs */.E)(inputs, ctx);
        const progress = ctx.log.progress('Measuring columns', { unit: 'columns' });
        try {
            const time = inputs['time-column'];
            const types = (0,sides/* wantedTypes */.JR)({ ...inputs, 'current-window': undefined }, policy);
            const table = await (0,sides/* load */.Hh)(engine, policy, dataset, 'reference', {
                types: time === undefined ? types : { ...types, [time]: 'timestamp' },
            });
            if (table.rows === 0)
                throw errors/* errors */.s.DRIFT_PROFILE(`${dataset.name} has no rows, so there is nothing to compare with`);
            const side = (0,sides/* whole */.WQ)('reference', table);
            const columns = await (0,src_columns/* planColumns */.j)(engine, { reference: side, current: side, timeless: 0, findings: [] }, inputs, {
                policy,
                policyFile,
            });
            const chunks = time === undefined
                ? undefined
                : await (0,cut/* cutChunks */.b)(engine, side, time, { count: policy.chunks, lengthMs: inputs['chunk-length'] });
            const profile = await makeProfile(engine, side, columns, {
                maxCategories: policy['max-categories'],
                chunks,
                memoryLimit: inputs['memory-limit'],
                onColumn: (name, done) => progress.update(done, name),
            });
            return await written(profile, inputs['output-file'], ctx);
        }
        finally {
            progress.end();
            await engine.close();
        }
    },
});
async function written(profile, path, ctx) {
    const text = textOf(profile);
    if (path === undefined)
        return { text, document: { profile } };
    await ctx.writeFile(path, text);
    const compared = profile.columns.filter(({ kind }) => kind !== 'excluded').length;
    const left = profile.columns.length - compared;
    const said = `${path}: ${(0,format/* plural */.LS)(compared, 'column')} of ${(0,format/* plural */.LS)(profile.rows, 'row')}, ${(0,format/* formatBytes */.z3)(Buffer.byteLength(text))}${left > 0 ? `; ${(0,format/* formatCount */.B4)(left)} not compared` : ''}\n`;
    return {
        text: `${said}Give it to drift-gate: --profile ${path}\n`,
        document: { file: path, rows: profile.rows, columns: compared, data: profile.data },
    };
}
/** One line a column: small, and a diff says which column changed. */
function textOf({ columns, ...head }) {
    const lines = columns.map(column => JSON.stringify(column)).join(',\n');
    return `${JSON.stringify(head).slice(0, -1)},"columns":[\n${lines}\n]}\n`;
}


/***/ })

};
