/**
 * Ends a test run with one plain line, `N passed, N failed, N skipped`, so that a run in which no
 * test ran is seen as such. A test file that could not be loaded counts as a failure.
 */

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const parts = [`${results.numPassedTests} passed`, `${failed} failed`]
    if (skipped > 0) parts.push(`${skipped} skipped`)
    process.stdout.write(`${parts.join(', ')}\n`)
  }
}
