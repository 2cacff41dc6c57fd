/** Where this project is published; a placeholder that users replace. */
export const ACTIONS = 'acme/mlops-actions/actions'
export const ACTIONS_VERSION = 'v1'
export const COMPONENTS = '$CI_SERVER_FQDN/acme/mlops-components'
export const COMPONENTS_VERSION = '1'

/** Third-party actions by commit, the version beside it for people and for update bots. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
export const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0'
export const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'
const CACHE = '55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0'
export const CACHE_RESTORE = `actions/cache/restore@${CACHE}`
export const CACHE_SAVE = `actions/cache/save@${CACHE}`
