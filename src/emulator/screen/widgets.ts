/** The building blocks of the apps' pages, in the look of Material 3; all of them are plain views. */

export * from './widgets/bars.js'
export * from './widgets/controls.js'
export * from './widgets/inputs.js'
export * from './widgets/page.js'
export * from './widgets/rows.js'
