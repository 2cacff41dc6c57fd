export const id = 468;
export const ids = [468];
export const modules = {

/***/ 15468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hM: () => (/* binding */ checkPolicy),
  u0: () => (/* binding */ readDocument),
  T4: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: parsePolicy

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __webpack_require__(44791);
;// CONCATENATED MODULE: ./build/js/shared/policy/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    POLICY_NOT_FOUND: {
        kind: 'input',
        meaning: 'A policy or checks file does not exist, or is no file that can be read.',
        remedy: 'Check the path: it is relative to the workspace, and the repository must be checked out before this step.',
    },
    POLICY_TOO_LARGE: {
        kind: 'input',
        meaning: 'A policy file is larger, deeper or refers to itself more often (through aliases) than any real policy does.',
        remedy: 'Write out less, or split it: the limits are 1 MiB, 50 levels and 100,000 values with aliases expanded.',
    },
    POLICY_SYNTAX: {
        kind: 'input',
        meaning: 'A policy file is not valid YAML, e.g. wrong indentation, a key given twice or an unknown tag.',
        remedy: 'Correct the line that is named. An editor with YAML support shows the same place.',
    },
    POLICY_INVALID: {
        kind: 'input',
        meaning: 'A policy file is valid YAML but says something that this step does not know or cannot accept.',
        remedy: 'Correct the keys that are named; the JSON Schema in docs/schemas lets an editor complete and check them.',
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/js/shared/policy/json-schema.js

/** The JSON Schema (2020-12) of what a user may write: defaults are optional, transformations are left out. */
function policyJsonSchema(schema, names = {}) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
    return {
        $schema,
        ...(names.id === undefined ? {} : { $id: names.id }),
        ...(names.title === undefined ? {} : { title: names.title }),
        ...(names.description === undefined ? {} : { description: names.description }),
        ...rest,
    };
}
/** Looks names and descriptions up in the schema, through unions and references. Built only when there is a problem. */
function expectationsOf(schema) {
    const root = policyJsonSchema(schema);
    const find = (path) => path.reduce((places, part) => places.flatMap(p => below(p, part, root)), [root]);
    return {
        keys: path => [
            ...new Set(find(path)
                .flatMap(p => alternatives(p, root))
                .flatMap(p => Object.keys(p.properties ?? {}))),
        ],
        description: path => {
            const text = path.length === 0 ? undefined : find(path).find(p => typeof p.description === 'string')?.description;
            return text === undefined ? undefined : sentence(text);
        },
    };
}
function below(schema, part, root) {
    return alternatives(schema, root).flatMap(place => {
        if (typeof part === 'number') {
            const prefix = place.prefixItems?.[part];
            return [prefix, place.items].filter(isSchema);
        }
        const own = place.properties?.[part];
        return [own ?? place.additionalProperties].filter(isSchema);
    });
}
/** The schema itself and what `$ref`, `anyOf`, `oneOf` and `allOf` lead to; each once, because schemas can be recursive. */
function alternatives(schema, root, seen = new Set()) {
    if (seen.has(schema))
        return [];
    seen.add(schema);
    const inner = ['anyOf', 'oneOf', 'allOf'].flatMap(key => schema[key] ?? []);
    if (typeof schema.$ref === 'string') {
        const target = schema.$ref
            .replace(/^#\/?/, '')
            .split('/')
            .filter(part => part !== '')
            .reduce((at, part) => at?.[part], root);
        if (isSchema(target))
            inner.push(target);
    }
    return [schema, ...inner.flatMap(next => alternatives(next, root, seen))];
}
function isSchema(value) {
    return typeof value === 'object' && value !== null;
}
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

// EXTERNAL MODULE: ./build/js/shared/contract/nearest.js
var nearest = __webpack_require__(59919);
;// CONCATENATED MODULE: ./build/js/shared/policy/problems.js

/** The phrase after "expected", for every way in which zod can refuse. Messages written in a schema take precedence. */
function expectationOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? `a value of type ${issue.expected}`;
        case 'invalid_value': {
            const values = issue.values;
            return values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`;
        }
        case 'too_small':
            return bound(issue, issue.minimum, issue.inclusive === false ? 'more than' : 'at least');
        case 'too_big':
            return bound(issue, issue.maximum, issue.inclusive === false ? 'less than' : 'at most');
        case 'invalid_format':
            return issue.pattern === undefined
                ? `text in the form of ${issue.format}`
                : `text matching ${issue.pattern}`;
        case 'not_multiple_of':
            return `a multiple of ${issue.divisor}`;
        case 'invalid_union':
            if (issue.discriminator !== undefined)
                return `one of ${issue.options.map(show).join(', ')}`;
            return 'another form';
        case 'invalid_key':
            return 'another key';
        default:
            return issue.message ?? 'another value';
    }
}
/** Zod's issues as problems, in the order of the schema; unions are answered for the branch that was meant. */
function problemsOf(issues, value, known) {
    return issues.flatMap(issue => problemsOfIssue(issue, [], value, known));
}
function problemsOfIssue(issue, base, value, known) {
    const path = [...base, ...issue.path.map(part => (typeof part === 'number' ? part : String(part)))];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map(key => unknownKey(path, key, known));
        case 'invalid_union': {
            const branch = meantBranch(issue.errors, at(value, path));
            if (branch)
                return branch.flatMap(inner => problemsOfIssue(inner, path, value, known));
            if (issue.errors.length === 0)
                return [wrongValue(path, issue.message, value, known)];
            const forms = [...new Set(issue.errors.flat().map(inner => inner.message))];
            return [wrongValue(path, forms.join(' or '), value, known)];
        }
        case 'invalid_key':
        case 'invalid_element': {
            const expected = issue.issues.map(inner => inner.message).join('; ');
            return [{ path, text: `is not an accepted key, expected ${expected}`, remedy: undefined }];
        }
        case 'custom':
            return [{ path, text: issue.message, remedy: known.description(path) }];
        default:
            return [wrongValue(path, issue.message, value, known)];
    }
}
function wrongValue(path, expected, value, known) {
    const found = at(value, path);
    const description = known.description(path);
    if (found === undefined)
        return { path, text: `is missing, expected ${expected}`, remedy: description };
    const options = [...expected.matchAll(/"([^"]+)"/g)].map(match => match[1]);
    const guess = typeof found === 'string' ? (0,nearest/* nearest */.p)(found, options) : undefined;
    return {
        path,
        text: `is ${show(found)}, expected ${expected}`,
        remedy: guess === undefined ? description : `Did you mean "${guess}"?`,
    };
}
function unknownKey(path, key, known) {
    const names = known.keys(path);
    const guess = (0,nearest/* nearest */.p)(key, names);
    const mergeKey = key === '<<';
    const list = names.length === 0 ? undefined : `Known here: ${names.map(name => `\`${name}\``).join(', ')}.`;
    return {
        path: [...path, key],
        text: mergeKey ? 'is a merge key, which policies do not have' : 'is not a known key',
        remedy: mergeKey
            ? 'Write the keys out, or repeat a whole value with an alias (`*name`).'
            : guess === undefined
                ? list
                : guess === key
                    ? 'It is a key of another kind of entry, and does not go with the keys beside it.'
                    : `Did you mean \`${guess}\`?`,
    };
}
/**
 * The branch of a union that the writer meant: the only one that accepts the kind of value found, and among several
 * that do, the one with the fewest problems. Undefined when no branch accepts the kind.
 */
function meantBranch(branches, value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return branches
        .filter(branch => branch.length > 0 && !branch.some(issue => issue.path.length === 0 && WRONG_KIND.has(issue.code)))
        .sort((a, b) => weight(a) - weight(b))[0];
}
/** Of a mapping or list: another type, or one of a list of words, which it can never be. */
const WRONG_KIND = new Set(['invalid_type', 'invalid_value']);
function weight(branch) {
    return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
/** The value at a path, or undefined where the path leaves what is there. */
function at(value, path) {
    let found = value;
    for (const part of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
            return undefined;
        found = found[part];
    }
    return found;
}
/** `checks[2].column`, or `the file` for the whole. Keys that are no plain names are quoted. */
function showPath(path) {
    if (path.length === 0)
        return 'the file';
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        if (!/^[\w-]+$/.test(part))
            return `${text}[${show(part)}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
/** A value as a person would recognise it, at most 80 characters. */
function show(value) {
    const text = value === null
        ? 'empty'
        : Array.isArray(value)
            ? `a list of ${value.length}`
            : typeof value === 'object'
                ? `a mapping (${Object.keys(value).slice(0, 3).join(', ')})`
                : typeof value === 'bigint'
                    ? String(value)
                    : (JSON.stringify(value) ?? String(value));
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
function bound(issue, limit, relation) {
    const units = {
        string: 'characters',
        array: 'entries',
        set: 'entries',
        map: 'entries',
        object: 'keys',
    };
    const unit = units[issue.origin];
    return `${issue.exact ? 'exactly' : relation} ${String(limit)}${unit ? ` ${unit}` : ''}`;
}
const TYPES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'nothing',
    nan: 'not a number',
};

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/js/shared/policy/yaml.js


const LIMITS = { depth: 50, nodes: 100_000 };
/**
 * Parses one YAML document (1.2 core schema) and keeps where everything stands. Duplicate keys, unknown tags, aliases
 * that expand to more than real files need, and more than one document are refused with POLICY_SYNTAX or
 * POLICY_TOO_LARGE.
 * @param file the name for messages
 */
function parseYaml(text, file) {
    let events;
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: LIMITS.depth + 1 });
    }
    catch (error) {
        throw syntaxError(error, text, file);
    }
    const documents = events.filter(event => event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT).length;
    if (documents > 1) {
        throw errors.POLICY_SYNTAX(`${file} holds ${documents} YAML documents, expected one`, {
            file,
            hint: 'Keep one document and remove the lines that are only `---`.',
        });
    }
    const root = buildTree(events, text, file);
    try {
        return { value: (0,js_yaml/* constructFromEvents */.fw)(events, { source: text })[0] ?? null, root };
    }
    catch (error) {
        throw syntaxError(error, text, file);
    }
}
/** Line and column of an offset, both counted from 1. */
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
function buildTree(events, text, file) {
    const anchors = new Map();
    const stack = [];
    const empty = yaml_open('document', 0);
    let root = empty;
    let offset = 0;
    const at = (start) => ({ file, line: positionOf(text, start).line });
    const add = (node, start) => {
        const parent = stack.at(-1);
        if (!parent)
            return;
        if (parent.kind === 'document')
            root = node;
        else if (parent.kind === 'sequence')
            parent.entries.set(String(parent.entries.size), { start, node });
        else if (parent.key === undefined) {
            if (node.kind !== 'scalar') {
                throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: a key must be text, not a list or mapping`, at(start));
            }
        }
        else {
            parent.entries.set(parent.key.text, { start: parent.key.start, node });
            parent.key = undefined;
        }
    };
    const setKey = (parent, key, start) => {
        const first = parent.entries.get(key);
        if (first) {
            const line = positionOf(text, first.start).line;
            throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: the key \`${key}\` is given twice, first in line ${line}`, { ...at(start), hint: 'Keep one of the two; YAML readers disagree on which one would count.' });
        }
        parent.key = { text: key, start };
    };
    const grow = (node) => {
        const parent = stack.at(-1);
        if (!parent)
            return;
        parent.nodes += node.nodes;
        parent.levels = Math.max(parent.levels, node.levels + 1);
        if (parent.nodes > LIMITS.nodes || parent.levels > LIMITS.depth) {
            const what = parent.nodes > LIMITS.nodes ? `more than ${LIMITS.nodes} values` : `more than ${LIMITS.depth} levels`;
            throw errors.POLICY_TOO_LARGE(`${file} holds ${what} when its aliases are expanded`, { file });
        }
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                stack.push(empty);
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING:
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = yaml_open(event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'sequence', event.start);
                offset = event.start;
                add(node, event.start);
                if (event.anchorStart >= 0)
                    anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
                stack.push(node);
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                // An empty value (`key:`) has no place of its own; it stands where the text before it ends.
                offset = event.valueStart >= 0 ? event.valueStart : offset;
                const start = event.valueStart >= 0 ? quoteStart(text, event.valueStart, event.style) : offset;
                const node = yaml_open('scalar', start);
                node.closed = true;
                if (event.anchorStart >= 0)
                    anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
                const parent = stack.at(-1);
                if (parent?.kind === 'mapping' && parent.key === undefined) {
                    setKey(parent, event.valueStart >= 0 ? (0,js_yaml/* getScalarValue */.KE)(text, event) : 'null', start);
                }
                else {
                    add(node, start);
                    grow(node);
                }
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const start = event.anchorStart - 1;
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const target = anchors.get(name);
                if (!target?.closed) {
                    const why = target ? 'stands inside what it refers to' : 'refers to nothing above it';
                    throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: the alias \`*${name}\` ${why}`, at(start));
                }
                offset = start;
                const parent = stack.at(-1);
                if (parent?.kind === 'mapping' && parent.key === undefined) {
                    throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: an alias cannot be a key`, at(start));
                }
                add(target, start);
                grow(target);
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const node = stack.pop();
                node.closed = true;
                if (node.kind !== 'document')
                    grow(node);
                break;
            }
        }
    }
    return root;
}
function yaml_open(kind, start) {
    return { kind, start, entries: new Map(), nodes: 1, levels: 1, key: undefined, closed: false };
}
const QUOTED = new Set([2, 3]);
/** The parser's offset of a quoted scalar is that of its text; people look for the quote. */
function quoteStart(text, start, style) {
    return QUOTED.has(style) && start > 0 && /['"]/.test(text[start - 1]) ? start - 1 : start;
}
function syntaxError(error, text, file) {
    if (!(error instanceof js_yaml/* YAMLException */.tB))
        throw error;
    const offset = error.mark?.position;
    const line = offset === undefined ? undefined : positionOf(text, Math.min(offset, text.length)).line;
    const shown = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim().slice(0, 80);
    if (/nesting|depth/i.test(error.reason)) {
        return errors.POLICY_TOO_LARGE(`${place(file, line)}: more than ${LIMITS.depth} levels`, {
            file,
            line,
            cause: error,
        });
    }
    return errors.POLICY_SYNTAX(`${place(file, line)}: not valid YAML: ${error.reason}${shown ? ` at "${shown}"` : ''}`, {
        file,
        line,
        cause: error,
    });
}
/** `checks.yml:14`, which editors and terminals turn into a link. */
function place(file, line) {
    return line === undefined ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/read.js







const MAX_BYTES = 1024 * 1024;
/** More problems than this are counted, not listed: the first ones usually cause the rest. */
const MAX_LISTED = 20;
/**
 * Reads a user's YAML file, checks it against the schema and says where everything stands.
 * Raises POLICY_NOT_FOUND, POLICY_TOO_LARGE, POLICY_SYNTAX or POLICY_INVALID, all with exit code 2; POLICY_INVALID
 * lists every problem with its line, key path, value found, expectation and remedy.
 * @param path relative to the workspace, or absolute
 */
async function readPolicy(path, schema, context) {
    const document = await readDocument(path, context);
    return { ...document, value: checkPolicy(document, schema) };
}
/** The first half of `readPolicy`, for files whose schema depends on what they hold. JSON is YAML. */
async function readDocument(path, { workspace }) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const file = nameIn(workspace, absolute);
    const bytes = await readBytes(absolute, file);
    return {
        ...parseDocument(decode(bytes, file), file),
        artifact: { name: file, digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') } },
    };
}
/** The same for text that is already at hand, without digest. */
function parsePolicy(text, schema, file) {
    const document = parseDocument(text, file);
    return { ...document, value: checkPolicy(document, schema) };
}
function parseDocument(text, file) {
    const { value, root } = parseYaml(text, file);
    return { value, file, lineOf: path => positionOf(text, find(root, path).start).line };
}
/** The second half of `readPolicy`: the typed value, or POLICY_INVALID. */
function checkPolicy({ value, file, lineOf }, schema) {
    const result = schema.safeParse(value, { error: issue => expectationOf(issue) });
    if (result.success)
        return result.data;
    const problems = problemsOf(result.error.issues, value, expectationsOf(schema))
        .map(problem => ({ ...problem, line: lineOf(problem.path) }))
        .sort((a, b) => a.line - b.line);
    throw errors.POLICY_INVALID(messageOf(problems, file), {
        file,
        line: problems[0]?.line,
        hint: problems.length === 1 ? problems[0]?.remedy : undefined,
    });
}
function messageOf(problems, file) {
    const lines = problems.map(({ path, text, remedy, line }) => ({
        head: `${place(file, line)}: ${path.length === 0 ? showPath(path) : `\`${showPath(path)}\``} ${text}`,
        remedy,
    }));
    if (lines.length === 1)
        return lines[0].head;
    const listed = lines.slice(0, MAX_LISTED).map(({ head, remedy }) => `- ${head}${remedy ? `. ${remedy}` : ''}`);
    const rest = lines.length - listed.length;
    if (rest > 0)
        listed.push(`- and ${rest} more`);
    return `${file} has ${lines.length} problems:\n${listed.join('\n')}`;
}
function find(root, path) {
    let place = { start: root.start, node: root };
    for (const part of path) {
        const next = place.node.entries.get(String(part));
        if (!next)
            break;
        place = next;
    }
    return place;
}
async function readBytes(absolute, file) {
    try {
        const { size } = await (0,promises_.stat)(absolute);
        if (size > MAX_BYTES)
            throw errors.POLICY_TOO_LARGE(`${file} has ${size} bytes, at most ${MAX_BYTES} are read`, { file });
        return await (0,promises_.readFile)(absolute);
    }
    catch (error) {
        const { code } = error;
        if (error instanceof Error && error.name === 'ActionError')
            throw error;
        const what = code === 'ENOENT'
            ? 'does not exist'
            : code === 'EISDIR'
                ? 'is a directory, expected a file'
                : `cannot be read (${code})`;
        throw errors.POLICY_NOT_FOUND(`${file} ${what}`, { cause: error });
    }
}
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw errors.POLICY_SYNTAX(`${file} is not UTF-8 text`, { file, hint: 'Save the file as UTF-8.', cause });
    }
}
function nameIn(workspace, absolute) {
    const path = (0,external_node_path_.relative)(workspace, absolute);
    const outside = path === '' || path.startsWith('..') || (0,external_node_path_.isAbsolute)(path);
    return (outside ? absolute : path).split(external_node_path_.sep).join('/');
}


/***/ })

};
