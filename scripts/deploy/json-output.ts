/** The JSON in what a command printed, whatever it says around it; `undefined` where there is none. */
export function parseJsonOutput(text: string): unknown {
  for (const [open, close] of [
    ['', ''],
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    try {
      return JSON.parse(text.slice(text.indexOf(open), close === '' ? undefined : text.lastIndexOf(close) + 1))
    } catch {}
  }
  return undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The first field of this name, at any depth: the CLI wraps what the platform answers differently from command to command. */
export function fieldIn(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined
  if (!Array.isArray(value) && Object.keys(value).includes(name)) return Reflect.get(value, name)
  for (const inner of Object.values(value)) {
    const found = fieldIn(inner, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The list in the first field of this name; empty where there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = fieldIn(value, name)
  return Array.isArray(found) ? found : []
}

/** A field of an object that is a text, `''` where it is none. */
export function textField(value: unknown, name: string): string {
  const found = isObject(value) ? Reflect.get(value, name) : undefined
  return typeof found === 'string' ? found : ''
}

/** All objects at any depth that have a text in this field, whatever the case of its name. */
export function objectsWith(value: unknown, name: string): readonly object[] {
  if (!isObject(value)) return []
  const own = !Array.isArray(value) && textFieldAnyCase(value, name) !== '' ? [value] : []
  return [...own, ...Object.values(value).flatMap((inner) => objectsWith(inner, name))]
}

/** A field that is a text, by a name of which the case is not known; `''` where there is none. */
export function textFieldAnyCase(value: object, name: string): string {
  const [, found] = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? []
  return typeof found === 'string' ? found : ''
}
