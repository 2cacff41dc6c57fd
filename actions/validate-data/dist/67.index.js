export const id = 67;
export const ids = [67];
export const modules = {

/***/ 10067:
/***/ (function (module) {

// The bundler would copy 71 MB of native code into dist/; this loads it from where `shared/data/engine` found it.
const native = { exports: {} }
process.dlopen(native, process.env.MLOPS_DUCKDB_NODE)
module.exports = native.exports


/***/ })

};
