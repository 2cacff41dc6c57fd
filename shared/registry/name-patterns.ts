// On their own, because contracts need them and nothing else of this folder.
export const MODEL_NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$'
/** MLflow reserves `latest` and `v3`, because `models:/name@…` would be ambiguous; other registries follow. */
export const ALIAS_NAME = '^[A-Za-z0-9_-]{1,128}$'
