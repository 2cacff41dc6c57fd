/** Identifies the document; a change that could break a reader gets a new number. */
export const OUTCOME_SCHEMA_ID = 'urn:mlops-actions:schema:outcome:v1'
