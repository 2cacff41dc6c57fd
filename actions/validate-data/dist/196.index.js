export const id = 196;
export const ids = [196];
export const modules = {

/***/ 31196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOuts: () => (/* binding */ readOuts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _shared_policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15468);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22610);





/** As DVC writes it; what is not about versions is left alone. */
const out = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    md5: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    nfiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
});
const outs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(out).nullish();
const dvcFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ wdir: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), outs });
const lockFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ outs })).nullish(),
});
const pipeline = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ wdir: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })).nullish(),
});
/**
 * All that a `.dvc` file or a `dvc.lock` says about versions. Raises VALIDATE_DVC_FILE and what reading a policy
 * raises.
 * @param path relative to the workspace, or absolute
 */
async function readOuts(path, context) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, path));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === 'dvc.lock') {
        const lock = await (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(path, lockFile, context);
        const places = await stagePlaces(folder, context);
        return Object.entries(lock.value.stages ?? {}).flatMap(([stage, { outs }]) => (outs ?? []).flatMap((one, index) => {
            const source = { file: lock.file, line: lock.lineOf(['stages', stage, 'outs', index]), artifact: lock.artifact };
            return outOf(one, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, places(stage)), source);
        }));
    }
    if (!path.endsWith('.dvc')) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.VALIDATE_DVC_FILE(`${path} is neither a \`dvc.lock\` nor a file that ends with \`.dvc\``);
    }
    const file = await (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(path, dvcFile, context);
    return (file.value.outs ?? []).flatMap((one, index) => {
        const source = { file: file.file, line: file.lineOf(['outs', index]), artifact: file.artifact };
        return outOf(one, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, file.value.wdir ?? '.'), source);
    });
}
/** What lies in remote storage is nothing that this step reads. */
const isRemote = (path) => /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
function outOf(one, folder, source) {
    if (isRemote(one.path))
        return [];
    const { size, nfiles } = one;
    const hash = one.hash === undefined ? 'md5-dos2unix' : one.hash;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, one.path);
    if (one.md5 === undefined || !/^[0-9a-f]{32}(\.dir)?$/.test(one.md5) || (hash !== 'md5' && hash !== 'md5-dos2unix')) {
        // Raised only where the data is concerned.
        return [{ path, md5: '', hash: 'md5', size, nfiles, source }];
    }
    return [{ path, md5: one.md5, hash, size, nfiles, source }];
}
/** The lock says nothing of a stage's working directory; the pipeline beside it does. */
async function stagePlaces(folder, context) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'dvc.yaml');
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (isThere === undefined)
        return () => '.';
    const { stages } = (await (0,_shared_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(path, pipeline, context)).value;
    return stage => {
        // `train@0` is one of the stages that `train` is written for.
        const written = stages?.[stage] ?? stages?.[stage.replace(/@.*$/s, '')];
        return written?.wdir ?? '.';
    };
}


/***/ })

};
