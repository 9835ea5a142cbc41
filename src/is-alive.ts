/** Whether a process of this computer runs still. */

/** Also true for another user's, and for one that got the number of one that is gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}
