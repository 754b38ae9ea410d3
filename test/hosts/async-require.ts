type Require = (path: string) => unknown

/** WeChat's `require`, whose `async` also reaches into packages that are still to be fetched (WeChat, "Subpackage asynchronization"). */
export const withAsync = (require: Require): Require & { async(path: string): Promise<unknown> } =>
  Object.assign(require, { async: (path: string) => Promise.resolve().then(() => require(path)) })
