export type Gate = { readonly passed: Promise<void>; open(): void }

/** Holds whoever awaits `passed` until the test opens it. */
export function gate(): Gate {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}
