/** Makes something of an object when it is first asked for, and keeps it as long as the object. Objects must not change. */
export function memoize<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, { readonly made: Made }>()
  return (from) => {
    let kept = known.get(from)
    if (!kept) {
      kept = { made: make(from) }
      known.set(from, kept)
    }
    return kept.made
  }
}
