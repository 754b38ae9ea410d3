/** Makes each test of a file its own by `make`, hands it over by `use` before the test, and removes it behind it. */
export function newForEachTest<T extends { remove(): Promise<unknown> }>(
  make: () => Promise<T>,
  use: (made: T) => void,
): void {
  let made: T
  beforeEach(async () => {
    made = await make()
    use(made)
  })
  afterEach(() => made.remove())
}
