type Require = (path: string) => unknown

/** The packages of a phone: `isReachable` is false where one that is not there yet cannot be fetched. */
export type Packages = { isReachable: boolean }

/** WeChat's `require`, whose `async` also reaches into packages that are still to be fetched (WeChat, "Subpackage asynchronization"). */
export const withAsync = (
  require: Require,
  packages: Packages = { isReachable: true },
): Require & { async(path: string): Promise<unknown> } => {
  const fetchPart = async (path: string) => {
    if (!packages.isReachable) throw new Error(`require.async:fail load package of ${path}`)
    return require(path)
  }
  return Object.assign(require, { async: fetchPart })
}
