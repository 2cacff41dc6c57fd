export const PROFILE_SCHEMA_ID = 'urn:mlops-actions:schema:validate-data.profile:v1'
export const PROFILE_FILE = 'profile.json'
