/** The state of each app by key. One line per app; each app's file owns its own shape. */

export type AppStates = {}
